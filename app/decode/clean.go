package decode

import (
	"slices"
	"strings"
)

// cleaned is a text without what terminals, editors and chat programs add to
// it, together with the way back to the offsets in the text as it was given.
type cleaned struct {
	text string
	// cuts are the places where text and original drift apart, by rising
	// offset in text.
	cuts []cut
}

// A cut says: from offset at in the cleaned text on, the original is shift
// bytes ahead. If it replaces, the bytes before at were put in place of
// something else; if not, something was dropped at that place.
type cut struct {
	at, shift int
	replaces  bool
}

// replacements are written in place of what typing programs make of plain
// quotes and spaces.
var replacements = []struct{ old, new string }{
	{"\u00a0", " "}, // Chrome prints it between CloseEvent and {
	{"\u202f", " "}, // browsers print it between a time and AM or PM
	{"\u2018", "'"}, {"\u2019", "'"},
	{"\u201c", `"`}, {"\u201d", `"`},
	{"\u2028", "\n"},
	{"\u200b", ""}, {"\u200e", ""}, {"\u200f", ""},
}

// byteOrderMark is dropped at the start of a text only.
const byteOrderMark = "\ufeff"

// odd holds a character of each kind that clean changes.
const odd = "\x1b\r\u00a0\u202f\u2018\u2019\u201c\u201d\u2028\u200b\u200e\u200f\ufeff"

// clean removes ANSI colours, byte order marks and carriage returns, and makes
// typographic quotes and spaces plain.
func clean(text string) cleaned {
	if !strings.ContainsAny(text, odd) {
		return cleaned{text: text}
	}
	var b strings.Builder
	var cuts []cut
	for i := 0; i < len(text); {
		drop, put := oddity(text[i:])
		if i == 0 && strings.HasPrefix(text, byteOrderMark) {
			drop = len(byteOrderMark)
		}
		if drop == 0 {
			b.WriteByte(text[i])
			i++
			continue
		}
		b.WriteString(put)
		i += drop
		cuts = append(cuts, cut{b.Len(), i - b.Len(), put != ""})
	}
	return cleaned{b.String(), cuts}
}

// oddity returns how many bytes at the start of s to drop, and what to put
// there instead.
func oddity(s string) (drop int, put string) {
	switch s[0] {
	case '\r':
		if len(s) > 1 && s[1] != '\n' {
			return 1, "\n" // a terminal goes back to the start of the line
		}
		return 1, ""
	case '\x1b':
		return escapeSequence(s), ""
	case 0xc2, 0xe2:
		for _, r := range replacements {
			if strings.HasPrefix(s, r.old) {
				return len(r.old), r.new
			}
		}
	}
	return 0, ""
}

// escapeSequence returns the length of the terminal escape sequence at the
// start of s: ESC [ parameters final (ECMA-48 section 5.4), ESC ] words BEL
// (links and titles), or the lone ESC.
func escapeSequence(s string) int {
	switch {
	case strings.HasPrefix(s, "\x1b["):
		for i := 2; i < len(s); i++ {
			if s[i] >= 0x40 && s[i] <= 0x7e {
				return i + 1
			}
			if s[i] < 0x20 || s[i] > 0x7e {
				return i
			}
		}
		return len(s)
	case strings.HasPrefix(s, "\x1b]"):
		for i := 2; i < len(s) && s[i] != '\n'; i++ {
			if s[i] == '\a' {
				return i + 1
			}
			if strings.HasPrefix(s[i:], "\x1b\\") {
				return i + 2
			}
		}
	}
	return 1
}

// back returns the place in the original of a span in the cleaned text. What
// was dropped at either end is left out, what was replaced is taken whole.
func (c cleaned) back(s Span) Span {
	start := s.Start + c.shift(s.Start)
	if s.Len() == 0 {
		return Span{start, start}
	}
	i := c.firstCut(s.End)
	if i < len(c.cuts) && c.cuts[i].at == s.End && c.cuts[i].replaces {
		return Span{start, s.End + c.cuts[i].shift}
	}
	return Span{start, s.End + c.shift(s.End-1)}
}

// shift returns how far the original is ahead at offset in the cleaned text.
func (c cleaned) shift(offset int) int {
	if i := c.firstCut(offset + 1); i > 0 {
		return c.cuts[i-1].shift
	}
	return 0
}

// firstCut returns the index of the first cut at offset or later.
func (c cleaned) firstCut(offset int) int {
	i, _ := slices.BinarySearchFunc(c.cuts, offset, func(k cut, offset int) int { return k.at - offset })
	return i
}
