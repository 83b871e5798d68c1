package decode

import (
	"slices"
	"strings"
)

// exceptions is the part of a format that recognizes what exceptions say.
func exceptions(list ...wording) Part {
	return Part{Hints: hintsOf(list), Reach: 40, Find: said(inLines(list))}
}

// callbacks is the part of a format whose program prints one error in several
// callbacks, line by line.
func callbacks(list ...wording) Part {
	return Part{Hints: hintsOf(list), Reach: 3, Find: adjacent(inLines(list))}
}

// hintsOf returns the hints of all wordings.
func hintsOf(list []wording) []string {
	var hints []string
	for i := range list {
		for _, h := range list[i].hints() {
			if !slices.Contains(hints, h) {
				hints = append(hints, h)
			}
		}
	}
	return hints
}

// inLines returns a Find for a list of wordings: each is asked about the lines
// that hold its hints.
func inLines(list []wording) func(text string) []Match {
	finds := make([]func(string) []Match, len(list))
	for i := range list {
		finds[i] = list[i].finder()
	}
	return func(text string) []Match {
		var found []Match
		for i := range list {
			for at := 0; at < len(text); {
				window, ok := list[i].window(text, at)
				if !ok {
					break
				}
				for _, m := range finds[i](text[window.Start:window.End]) {
					m.shift(window.Start)
					found = append(found, m)
				}
				at = max(window.End, window.Start+1)
			}
		}
		return found
	}
}

// window returns the lines around the next hint of w from offset at on.
func (w *wording) window(text string, at int) (Span, bool) {
	next := -1
	for _, h := range w.hints() {
		if i := strings.Index(text[at:], h); i >= 0 && (next < 0 || i < next) {
			next = i
		}
	}
	if next < 0 {
		return Span{}, false
	}
	s := lineAround(text, at, at+next)
	for range w.lines {
		if s.Start > at {
			s.Start = lineAround(text, at, s.Start-1).Start
		}
		if s.End < len(text) {
			s.End = lineEnd(text, s.End+1)
		}
	}
	return s, true
}

// said returns find with each exception said once. Exceptions are printed twice
// and more: as a sentence, above their stack trace, as the cause of another. What
// only repeats keeps its place, so that no other format reads it, but says
// nothing; so does the vague word for an exception whose cause says what happened.
func said(find func(string) []Match) func(string) []Match {
	return func(text string) []Match {
		found := find(text)
		slices.SortStableFunc(found, func(a, b Match) int { return a.Span.Start - b.Span.Start })
		first := 0 // found[first:i] and found[i] are the print of one exception
		for i := range found {
			m := &found[i]
			if i > 0 && !sameTrace(text, found[i-1].Span.End, m.Span) {
				first = i
			}
			for j := max(first, i-longestChain); j < i; j++ {
				if s := found[j].Signals; len(s) == 1 && len(m.Signals) == 1 && s[0].Slug == m.Signals[0].Slug && s[0].Detail == "" {
					s[0].Detail = m.Signals[0].Detail // the cause says more
				}
				if sameWordsOf(&found[j], m) {
					m.Closes, m.Signals = nil, nil
					break
				}
				if vague(&found[j]) && !vague(m) && strings.Contains(text[found[j].Span.Start:m.Span.Start], "Caused by: ") {
					found[j].Signals = nil
				}
			}
		}
		return found
	}
}

// vague reports whether m says no more than that the handshake failed.
func vague(m *Match) bool {
	return len(m.Closes) == 0 && len(m.Signals) == 1 && m.Signals[0].Slug == "handshake-failed"
}

// sameWordsOf reports whether a and b say the same, and anything at all.
func sameWordsOf(a, b *Match) bool {
	return len(a.Signals)+len(a.Closes) > 0 && slices.EqualFunc(a.Signals, b.Signals, func(s, t Signal) bool { return s.Slug == t.Slug && s.Detail == t.Detail }) &&
		slices.EqualFunc(a.Closes, b.Closes, func(c, d Close) bool {
			return c.Code == d.Code && c.Implied == d.Implied && c.Reason == d.Reason && c.Initiator == d.Initiator
		})
}

// longestChain is how many mentions of one exception are looked back at.
const longestChain = 16

// longestTrace is how long, in bytes, a stack trace between two mentions of one
// exception may be.
const longestTrace = 16 << 10

var (
	traceLine = &expression{text: `^\s*(?:at |\.\.\. \d+ (?:more|common)|--- |---> |Caused by: |Suppressed: |\(Inner Exception|in ` + "`" + `)|^\s*$`}
	// exceptionHead matches the class names in front of a message.
	exceptionHead = &expression{text: `^\s*(?:---> |Caused by: |Exception in thread "[^"]*" )*(?:[\w$]+[./:][\w$./]*(?: \(0x[0-9a-fA-F]+\))?:?\s*)*$`}
)

// sameTrace reports whether what lies between offset from and the message at
// next belongs to the print of one exception.
func sameTrace(text string, from int, next Span) bool {
	if from > next.Start {
		return true // they overlap
	}
	if next.Start-from > longestTrace {
		return false
	}
	lines := strings.Split(text[from:next.Start], "\n")
	if len(lines) == 1 {
		return strings.Contains(lines[0], "--->") || strings.Contains(lines[0], "Caused by: ")
	}
	for _, line := range lines[1 : len(lines)-1] {
		if !traceLine.MatchString(line) {
			return false
		}
	}
	head := lines[len(lines)-1]
	if strings.Contains(head, "Caused by: ") || strings.Contains(head, "--->") {
		return true
	}
	// The sentence, then the exception with its trace.
	after := lineEnd(text, next.End)
	return exceptionHead.MatchString(head) && after < len(text) && traceLine.MatchString(text[after+1:lineEnd(text, after+1)])
}

// adjacent returns find without signals that the line before states, too: a
// program that prints the error of its callback and the error it is left with.
func adjacent(find func(string) []Match) func(string) []Match {
	return func(text string) []Match {
		found := find(text)
		slices.SortStableFunc(found, func(a, b Match) int { return a.Span.Start - b.Span.Start })
		last := -1 // the match before that says something
		for i := range found {
			m := &found[i]
			if last >= 0 {
				between := text[found[i-1].Span.End:max(found[i-1].Span.End, m.Span.Start)]
				if len(between) <= 200 && strings.Count(between, "\n") <= 1 && sameWordsOf(&found[last], m) {
					m.Closes, m.Signals = nil, nil
					continue
				}
			}
			last = i
		}
		return found
	}
}
