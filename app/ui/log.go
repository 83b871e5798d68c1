package ui

import (
	"fmt"
	"strconv"
	"strings"

	"wsclose/app/decode"
	"wsclose/app/explain"
	"wsclose/registry"
)

// maxAtOnce is the longest text, in bytes, that is decoded in one go and shown
// again with its evidence marked. Longer ones are read as logs, in slices.
const maxAtOnce = 64 << 10

// A log is a long text as it is read. What it keeps does not grow with the
// text.
type log struct {
	name       string // what it is called, for people
	size, read int    // bytes
	cut        bool   // the reading was stopped before the end
	sum        explain.Log
	signals    []decode.Signal // the first of each kind
}

// add takes the next finding.
func (l *log) add(f decode.Finding) error {
	l.sum.Add(f)
	if f.Signal == nil {
		return nil
	}
	for _, s := range l.signals {
		if s.Slug == f.Signal.Slug && s.Detail == f.Signal.Detail {
			return nil
		}
	}
	if len(l.signals) < maxExplained {
		l.signals = append(l.signals, *f.Signal)
	}
	return nil
}

// answer is what the widget says about the log: what happened how often, and
// each kind of close explained once. It calls pause between two explanations,
// where the page may answer.
func (l *log) answer(from *knowledge, pause func()) answer {
	a := answer{mode: explained, log: l, from: from}
	l.sum.Explainer = from.explainer
	if l.sum.Ends() == 0 && len(l.signals) == 0 {
		a.mode = unknown
		return a
	}
	a.try(func() { a.summarize(&l.sum) })
	kinds := l.sum.Kinds()
	for _, k := range kinds[:min(len(kinds), maxExplained)] {
		pause()
		again := func(given explain.Answers) explain.Document { return from.explainer.Close(k.Close, k.Signals, given) }
		e := explanation{code: k.Close.Code, line: k.Close.Line, times: k.Times, format: titles()[k.Close.Format], again: again, whole: len(a.closes) == 0}
		if k.Close.Code != registry.NoCode {
			e.page = from.set.PathOf(k.Close.Code)
		}
		if a.try(func() { e.doc = again(nil) }) {
			a.closes = append(a.closes, e)
		}
	}
	for _, s := range l.signals {
		pause()
		e := explanation{code: registry.NoCode, slug: s.Slug, line: s.Line, format: titles()[s.Format], whole: len(kinds) == 0 && len(a.signals) == 0}
		if a.try(func() { e.doc = explain.Signal(s) }) {
			a.signals = append(a.signals, e)
		}
	}
	return a
}

// fewestSummed is how many connections must have ended for a summary to say
// more than the explanations, or how often a signal must have come where nothing
// says that one ended.
const fewestSummed = 3

// summarize puts the summary of a log above the explanations.
func (a *answer) summarize(sum *explain.Log) {
	if sum.Ends() >= fewestSummed || sum.Ends() == 0 && sum.SameSignals() >= fewestSummed {
		a.summary = &explanation{code: registry.NoCode, doc: sum.Summary(), whole: true}
	}
}

// sumOf sums up what a short text says.
func (k *knowledge) sumOf(r decode.Result) *explain.Log {
	sum, next := &explain.Log{Explainer: k.explainer}, 0
	for i := range r.Closes {
		for ; next < len(r.Signals) && r.Signals[next].Span.Start < r.Closes[i].Span.End; next++ {
			sum.Add(decode.Finding{Signal: &r.Signals[next]})
		}
		sum.Add(decode.Finding{Close: &r.Closes[i]})
	}
	for ; next < len(r.Signals); next++ {
		sum.Add(decode.Finding{Signal: &r.Signals[next]})
	}
	return sum
}

// status says what was read and what was found.
func (l *log) status() string {
	where := "in " + l.name + " (" + sizeOf(l.size) + ")"
	if l.cut {
		where = fmt.Sprintf("in the first %s of %s, which has %s", sizeOf(l.read), l.name, sizeOf(l.size))
	}
	ends := l.sum.Ends()
	switch {
	case ends == 0 && len(l.signals) == 0:
		return "No close found " + where + "."
	case ends == 0:
		return "No close code " + where + ", but signs of what happened."
	}
	each := "Each kind is explained once."
	switch kinds := len(l.sum.Kinds()); {
	case ends == 1:
		each = ""
	case kinds > maxExplained:
		each = fmt.Sprintf("The %d most frequent kinds are explained.", maxExplained)
	}
	return strings.TrimSpace(fmt.Sprintf("%s close%s found %s. %s", grouping(ends), plural(ends), where, each))
}

// sizeOf writes a size in bytes for people.
func sizeOf(n int) string {
	switch {
	case n < 1<<10:
		return strconv.Itoa(n) + " bytes"
	case n < 1<<20:
		return strconv.Itoa(n>>10) + " KiB"
	case n < 10<<20:
		return fmt.Sprintf("%.1f MiB", float64(n)/(1<<20))
	}
	return strconv.Itoa(n>>20) + " MiB"
}

// grouping writes a number with commas between its thousands.
func grouping(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
