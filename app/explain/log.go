package explain

import (
	"cmp"
	"slices"
	"strconv"

	"wsclose/app/decode"
	"wsclose/registry"
)

// A Log sums up a text with many closes, or with signals alone, as they are
// found: how many of which code, from when to when, at which intervals. What it
// holds does not grow with the text. The zero Log is ready, and knows no team's
// own owners.
type Log struct {
	Explainer Explainer // explains the kinds of closes

	ends  tally
	when  spread
	kinds map[kind]*tally
	// others counts the ends of kinds that are too many to be told apart.
	others  int
	signals map[string]*tally
	signs   tally           // all signals
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
		t = &tally{signal: name, sign: s}
		l.signals[name] = t
	}
	l.signs.add(s.Time, s.Line)
	if t != nil {
		t.add(s.Time, s.Line)
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

// SameSignals returns how often the most frequent signal was found.
func (l *Log) SameSignals() int {
	if all := sorted(l.signals); len(all) > 0 {
		return all[0].n
	}
	return 0
}

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
