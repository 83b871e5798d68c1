package decode

import (
	"slices"
	"strings"
)

// Decode returns what text says, in order of appearance. It never fails; text
// that says nothing gives an empty Result.
func Decode(text string) Result {
	return decodeWith(formats, text)
}

func decodeWith(formats []*Format, text string) Result {
	plain := clean(text)
	lower := strings.ToLower(plain.text)
	matches := find(formats, plain.text, lower, false)
	if len(matches) == 0 && len(text) <= MaxWeak {
		matches = find(formats, plain.text, lower, true)
	}
	return gather(text, plain, choose(matches))
}

// find asks the strong or the weak formats.
func find(formats []*Format, text, lower string, weak bool) []Match {
	var found []Match
	for _, f := range formats {
		if f.Weak != weak || !f.asked(lower) {
			continue
		}
		for _, m := range f.Find(text) {
			for i := range m.Closes {
				m.Closes[i].Format = f.Name
			}
			for i := range m.Signals {
				m.Signals[i].Format = f.Name
			}
			m.general = f.General
			found = append(found, m)
		}
	}
	return found
}

// choose keeps the matches that stand: the longest ones, but a general one only
// where no other format found a close.
func choose(matches []Match) []Match {
	var specific, general []Match
	for _, m := range matches {
		if m.general {
			general = append(general, m)
		} else {
			specific = append(specific, m)
		}
	}
	if len(general) == 0 {
		return longest(specific)
	}
	specific = longest(specific)
	stands := slices.Clone(specific)
	for _, g := range general {
		if !slices.ContainsFunc(specific, func(m Match) bool { return len(m.Closes) > 0 && m.Span.Overlaps(g.Span) }) {
			stands = append(stands, g)
		}
	}
	return longest(stands)
}

// longest keeps, of matches that overlap, the longest; of equally long ones
// the first in the text, then the one whose format's name sorts first. The
// result is in order of appearance.
func longest(matches []Match) []Match {
	slices.SortStableFunc(matches, func(a, b Match) int {
		if d := b.Span.Len() - a.Span.Len(); d != 0 {
			return d
		}
		if d := a.Span.Start - b.Span.Start; d != 0 {
			return d
		}
		return strings.Compare(a.format(), b.format())
	})
	var kept []Match // sorted by Start, disjoint
	for _, m := range matches {
		i, _ := slices.BinarySearchFunc(kept, m.Span.Start, func(k Match, start int) int { return k.Span.Start - start })
		if i > 0 && kept[i-1].Span.Overlaps(m.Span) || i < len(kept) && kept[i].Span.Overlaps(m.Span) {
			continue
		}
		kept = slices.Insert(kept, i, m)
	}
	return kept
}

// format returns the name of the format that made m.
func (m Match) format() string {
	if len(m.Closes) > 0 {
		return m.Closes[0].Format
	}
	if len(m.Signals) > 0 {
		return m.Signals[0].Format
	}
	return ""
}

// gather turns the matches in the cleaned text into a Result with places in
// the text as it was given.
func gather(text string, plain cleaned, matches []Match) Result {
	var r Result
	var said [][]Close // the closes of one match are told apart on purpose
	lines := lineCounter{text: text}
	for _, m := range matches {
		for i := range m.Closes {
			c := &m.Closes[i]
			for j, mark := range c.Marks {
				c.Marks[j].Span = plain.back(mark.Span)
				if mark.Field == FieldReason && c.Reason == plain.text[mark.Span.Start:mark.Span.End] {
					c.Reason = asGiven(text, c.Marks[j].Span)
				}
			}
			c.Span = plain.back(c.Span)
			c.Line = lines.at(c.Span.Start)
			line := lineAt(text, c.Span.Start)
			c.Time, c.After = timeOn(line), lastingOn(line)
		}
		if len(m.Closes) > 0 {
			said = append(said, m.Closes)
		}
		for _, s := range m.Signals {
			s.Span = plain.back(s.Span)
			s.Line = lines.at(s.Span.Start)
			r.Signals = append(r.Signals, s)
		}
	}
	r.Closes = once(text, said)
	for i := range r.Closes {
		if c := &r.Closes[i]; c.Service == "" {
			c.Service = serviceOf(text, c)
		}
	}
	return r
}

// asGiven returns a stretch of the original as a reason: with the quotes and
// spaces that its author wrote, but without escape sequences and line ends.
func asGiven(text string, s Span) string {
	given := text[s.Start:s.End]
	if strings.ContainsAny(given, "\x1b\r") {
		return clean(given).text
	}
	return given
}

// maxLine is how much of a line, in bytes, is searched for its time.
const maxLine = 1 << 10

// lineAt returns the line that holds offset, as far as a time may stand in it.
func lineAt(text string, offset int) string {
	start := strings.LastIndexByte(text[:offset], '\n') + 1
	line := text[start:min(len(text), start+maxLine)]
	if i := strings.IndexByte(line, '\n'); i >= 0 {
		line = line[:i]
	}
	return line
}

// lineCounter counts lines up to growing offsets without starting over.
type lineCounter struct {
	text       string
	seen, line int
}

// at returns the line, from 1, of the byte at offset.
func (l *lineCounter) at(offset int) int {
	if offset < l.seen {
		l.seen, l.line = 0, 0
	}
	l.line += strings.Count(l.text[l.seen:offset], "\n")
	l.seen = offset
	return l.line + 1
}
