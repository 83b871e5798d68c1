package explain

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"wsclose/app/decode"
	"wsclose/registry"
)

// A Log sums up a text with many closes as they are found: how many of which
// code, from when to when, at which intervals. What it holds does not grow with
// the text. The zero Log is ready, and knows no team's own owners.
type Log struct {
	Explainer Explainer // explains the kinds of closes

	ends  tally
	when  spread
	kinds map[kind]*tally
	// others counts the ends of kinds that are too many to be told apart.
	others  int
	signals map[string]*tally
	near    []decode.Signal // since the close before
	last    decode.Close
	halves  int    // of the closing handshake that the last close is part of
	fresh   *tally // of the last close, if it is the first of its kind
}

// A kind is what closes are counted by.
type kind struct {
	code    registry.Code // stated or implied, or registry.NoCode
	implied bool
	service string
}

const (
	// mostKinds is how many kinds of closes are told apart; nobody reads more.
	mostKinds = 64
	// mostNear is how many signals before a close are kept for its explanation.
	mostNear = 16
)

// Add takes the next finding, in order of appearance.
func (l *Log) Add(f decode.Finding) {
	if f.Signal != nil {
		l.addSignal(*f.Signal)
		return
	}
	c := *f.Close
	if half := l.halves == 1 && otherHalf(l.last, c); half {
		l.halves, l.last = 2, c
		return
	}
	l.halves, l.last = 1, c
	l.ends.add(c.Time, c.Line)
	l.ends.lasts(c.After)
	l.fresh = nil
	if l.kinds == nil {
		l.kinds = map[kind]*tally{}
	}
	k := l.kindOf(c)
	t := l.kinds[k]
	switch {
	case t == nil && len(l.kinds) == mostKinds:
		l.others++
	case t == nil:
		t = &tally{example: c, near: l.near, id: len(l.kinds)}
		l.kinds[k] = t
		l.fresh = t
	}
	id := mostKinds
	if t != nil {
		t.add(c.Time, c.Line)
		t.lasts(c.After)
		id = t.id
	}
	l.when.add(c.Time, id)
	l.near = nil
}

// otherHalf reports whether c is the other endpoint's half of the closing
// handshake that p began: both stand on one line.
func otherHalf(p, c decode.Close) bool {
	return p.Line == c.Line && p.Initiator != "" && c.Initiator != "" && p.Initiator != c.Initiator
}

// kindOf tells closes apart by what is said of them: the service counts only
// where it has a meaning of its own for the code.
func (l *Log) kindOf(c decode.Close) kind {
	if c.Code == registry.NoCode {
		return kind{c.Implied, true, ""}
	}
	if o := l.Explainer.set().Owner(c.Service); o != nil && o.Entry(c.Code) != nil {
		return kind{c.Code, false, c.Service}
	}
	return kind{c.Code, false, ""}
}

func (l *Log) addSignal(s decode.Signal) {
	if l.signals == nil {
		l.signals = map[string]*tally{}
	}
	name := signalName(s)
	t := l.signals[name]
	if t == nil && len(l.signals) < mostKinds {
		t = &tally{}
		l.signals[name] = t
	}
	if t != nil {
		t.add("", s.Line)
	}
	if apart(s) {
		return
	}
	// A signal inside of a close's evidence belongs to it, one behind it to the
	// next close.
	near := &l.near
	if l.ends.n > 0 && s.Span.Start < l.last.Span.End {
		if l.fresh == nil {
			return
		}
		near = &l.fresh.near
	}
	if len(*near) < mostNear {
		*near = append(*near, s)
	}
}

// Ends returns how many connections ended: the two halves of one closing
// handshake are one end.
func (l *Log) Ends() int { return l.ends.n }

// sorted returns the tallies of a map, the highest first.
func sorted[K comparable](tallies map[K]*tally) []*tally {
	var all []*tally
	for _, t := range tallies {
		all = append(all, t)
	}
	slices.SortFunc(all, func(a, b *tally) int {
		return cmp.Or(b.n-a.n, a.line-b.line, cmp.Compare(a.example.Code, b.example.Code), cmp.Compare(a.example.Service, b.example.Service))
	})
	return all
}

// Summary explains the log as a whole. The explanations of its codes are Each.
func (l *Log) Summary() Document {
	all := sorted(l.kinds)
	d := Document{Subject: number(l.ends.n) + " closes", Tone: Caution}
	if len(all) == 0 {
		return d
	}
	most := all[0]
	d.Tone = toneOf(l.kindOf(most.example).code)
	verdict := fmt.Sprintf("Most often %s: %s of %s.", l.nameOf(most.example), number(most.n), number(l.ends.n))
	if len(all) == 1 && l.others == 0 {
		verdict = fmt.Sprintf("All of them are %s.", l.nameOf(most.example))
	}
	d.Verdict = Plain(verdict)
	d.add("counts", "How many", l.counts(all))
	d.addPictures("charts", "The closes, drawn", l.charts(all))
	d.add("times", "When", l.times(most)...)
	d.add("regular", "A regular interval", l.regular(all)...)
	d.add("lasted", "How long connections lasted", l.lasted(all)...)
	d.add("signals", "What else the text shows", l.elsewhere()...)
	if next := l.next(most); next != nil {
		d.add("next", "Next step", Block{Para: next})
	}
	return d
}

// counts is the table of the codes.
func (l *Log) counts(all []*tally) Block {
	t := &Table{Header: []string{"Close", "Times", "First", "Last"}}
	for _, k := range all {
		first, last := k.ends()
		if first == "" {
			first = "line " + number(k.line)
		}
		t.Rows = append(t.Rows, []Text{l.linkTo(k.example), Plain(number(k.n)), Plain(brief(first)), Plain(brief(last))})
	}
	if l.others > 0 {
		t.Rows = append(t.Rows, []Text{Plain("other codes"), Plain(number(l.others)), nil, nil})
	}
	return Block{Table: t}
}

// times says from when to when, and how far apart.
func (l *Log) times(most *tally) []Block {
	var items []Text
	say := func(format string, args ...any) { items = append(items, Plain(fmt.Sprintf(format, args...))) }
	if first, last := l.ends.ends(); first != "" && first != last {
		say("From %s to %s%s.", brief(first), brief(last), daysLater(l.ends.midnights))
	}
	if l.ends.newestFirst() {
		say("The newest line comes first.")
	}
	for _, t := range []struct {
		what string
		of   *tally
	}{{"Between two closes", &l.ends}, {"Between two of " + l.nameOf(most.example), most}} {
		if gaps := t.of.between(); gaps.n > 0 && (t.of != most || most.n != l.ends.n) {
			say("%s: %s.", t.what, gaps)
		}
	}
	return list(items)
}

// elsewhere counts the signals.
func (l *Log) elsewhere() []Block {
	var items []Text
	for name, t := range l.signals {
		items = append(items, Plain(fmt.Sprintf("%s: %s, first on line %s", name, times(t.n), number(t.line))))
	}
	slices.SortFunc(items, func(a, b Text) int {
		return strings.Compare(a.String(), b.String())
	})
	return list(items)
}

// next is what to do about the most frequent close.
func (l *Log) next(most *tally) Text {
	for _, s := range l.Explainer.Close(most.example, most.near, nil).Sections {
		if s.ID == "next" && len(s.Blocks) > 0 {
			return s.Blocks[0].Para
		}
	}
	return nil
}

// Each explains every kind of close once, the most frequent first.
func (l *Log) Each() []Document {
	var all []Document
	for _, t := range sorted(l.kinds) {
		d := l.Explainer.Close(t.example, t.near, nil)
		d.Subject += ", " + times(t.n)
		all = append(all, d)
	}
	return all
}

// nameOf is the short name of a close: "1006 Abnormal Closure".
func (l *Log) nameOf(c decode.Close) string {
	code := l.kindOf(c).code
	if code == registry.NoCode {
		return "a close without a code"
	}
	k := l.Explainer.know(code)
	if own := k.ownedBy(c.Service); own != nil {
		k.favour(own)
		return code.String() + " " + k.name + " (" + own.Owner.Name + ")"
	}
	if c.Code == registry.NoCode {
		return "no code, reported as " + code.String() + " " + k.name
	}
	return code.String() + " " + k.name
}

func (l *Log) linkTo(c decode.Close) Text {
	t := Text{{Words: l.nameOf(c)}}
	if code := l.kindOf(c).code; code != registry.NoCode {
		t[0].Link = l.Explainer.set().PathOf(code)
	}
	return t
}

// number writes n with commas between thousands.
func number(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

func times(n int) string {
	if n == 1 {
		return "once"
	}
	return number(n) + " times"
}
