package explain

import (
	"fmt"
	"slices"
	"strings"

	"wsclose/registry"
)

// Summary explains the log as a whole. The explanations of its codes are Each.
func (l *Log) Summary() Document {
	all, signals, ends, drawn := sorted(l.kinds), sorted(l.signals), &l.ends, "The closes, drawn"
	d := Document{Subject: number(ends.n) + " closes", Tone: Caution}
	if len(all) == 0 && len(signals) > 0 {
		// A proxy's log, for one, has no codes.
		all, signals, ends, drawn = signals, nil, &l.signs, "The signs, drawn"
		d.Subject = number(ends.n) + " signs of what happened, and no close code"
	}
	if len(all) == 0 {
		return d
	}
	most := all[0]
	d.Tone = l.toneOf(most)
	verdict := fmt.Sprintf("Most often %s: %s of %s.", l.nameOf(most), number(most.n), number(ends.n))
	if most.n == ends.n {
		verdict = fmt.Sprintf("All of them are %s.", l.nameOf(most))
		if most.signal != "" {
			verdict = fmt.Sprintf("All of them say %s.", l.nameOf(most))
		}
	}
	d.Verdict = Plain(verdict)
	d.add("counts", "How many", l.counts(all))
	d.addPictures("charts", drawn, l.charts(ends.n, all))
	d.add("times", "When", l.times(ends, most)...)
	d.add("regular", "A regular interval", l.regular(slices.Concat(all, signals))...)
	d.add("lasted", "How long connections lasted", l.lasted(all)...)
	d.add("signals", "What else the text shows", elsewhere(signals)...)
	if next := l.next(most); next != nil {
		d.add("next", "Next step", Block{Para: next})
	}
	return d
}

// counts is the table of what all counts: closes, or signals where there are none.
func (l *Log) counts(all []*tally) Block {
	t := &Table{Header: []string{"Close", "Times", "First", "Last"}}
	if all[0].signal != "" {
		t.Header[0] = "Sign"
	}
	for _, k := range all {
		first, last := k.ends()
		if first == "" {
			first = "line " + number(k.line)
		}
		t.Rows = append(t.Rows, []Text{l.linkTo(k), Plain(number(k.n)), Plain(brief(first)), Plain(brief(last))})
	}
	if l.others > 0 {
		t.Rows = append(t.Rows, []Text{Plain("other codes"), Plain(number(l.others)), nil, nil})
	}
	return Block{Table: t}
}

// times says from when to when, and how far apart.
func (l *Log) times(ends, most *tally) []Block {
	var items []Text
	say := func(format string, args ...any) { items = append(items, Plain(fmt.Sprintf(format, args...))) }
	if first, last := ends.ends(); first != "" && first != last {
		say("From %s to %s%s.", brief(first), brief(last), daysLater(ends.midnights))
	}
	if ends.newestFirst() {
		say("The newest line comes first.")
	}
	two := "closes"
	if ends == &l.signs {
		two = "of them"
	}
	for _, t := range []struct {
		what string
		of   *tally
	}{{"Between two " + two, ends}, {"Between two of " + l.nameOf(most), most}} {
		if gaps := t.of.between(); gaps.n > 0 && (t.of != most || most.n != ends.n) {
			say("%s: %s.", t.what, gaps)
		}
	}
	return list(items)
}

// elsewhere counts the signals.
func elsewhere(signals []*tally) []Block {
	var items []Text
	for _, t := range signals {
		items = append(items, Plain(fmt.Sprintf("%s: %s, first on line %s", t.signal, times(t.n), number(t.line))))
	}
	slices.SortFunc(items, func(a, b Text) int {
		return strings.Compare(a.String(), b.String())
	})
	return list(items)
}

// next is what to do about what is most frequent.
func (l *Log) next(most *tally) Text {
	for _, s := range l.explain(most).Sections {
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
		d := l.explain(t)
		d.Subject += ", " + times(t.n)
		all = append(all, d)
	}
	return all
}

// explain explains the first of what t counts.
func (l *Log) explain(t *tally) Document {
	if t.signal != "" {
		return Signal(t.sign)
	}
	return l.Explainer.Close(t.example, t.near, nil)
}

func (l *Log) toneOf(t *tally) Tone {
	if t.signal != "" {
		return signalTone(t.sign.Slug)
	}
	return toneOf(l.kindOf(t.example).code)
}

// nameOf is the short name of what t counts: "1006 Abnormal Closure".
func (l *Log) nameOf(t *tally) string {
	if t.signal != "" {
		return `"` + t.signal + `"`
	}
	c := t.example
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

func (l *Log) linkTo(t *tally) Text {
	if t.signal != "" {
		return Plain(t.signal)
	}
	name := Text{{Words: l.nameOf(t)}}
	if code := l.kindOf(t.example).code; code != registry.NoCode {
		name[0].Link = l.Explainer.set().PathOf(code)
	}
	return name
}
