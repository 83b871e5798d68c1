package decode

import "strings"

// cleaned is a text without what terminals, editors and chat programs add to
// it, together with the way back to the offsets in the text as it was given.
type cleaned struct {
	text string
	// cuts are the places where text and original drift apart, by rising
	// offset in text.
	cuts []cut
}

// A cut says: from offset at in the cleaned text on, the original is shift
// bytes ahead.
type cut struct{ at, shift int }

// replacements are written in place of what typing programs make of plain
// quotes and spaces.
var replacements = []struct{ old, new string }{
	{"\u00a0", " "}, // Chrome prints it between CloseEvent and {
	{"\u2018", "'"}, {"\u2019", "'"},
	{"\u201c", `"`}, {"\u201d", `"`},
	{"\u2028", "\n"}, {"\u200b", ""},
	{"\ufeff", ""},
}

// clean removes ANSI colours, byte order marks and carriage returns, and makes
// typographic quotes and spaces plain.
func clean(text string) cleaned {
	if !strings.ContainsAny(text, "\x1b\r\u00a0\u2018\u2019\u201c\u201d\u2028\u200b\ufeff") {
		return cleaned{text: text}
	}
	var b strings.Builder
	var cuts []cut
	for i := 0; i < len(text); {
		drop, put := oddity(text[i:])
		if drop == 0 {
			b.WriteByte(text[i])
			i++
			continue
		}
		b.WriteString(put)
		i += drop
		cuts = append(cuts, cut{b.Len(), i - b.Len()})
	}
	return cleaned{b.String(), cuts}
}

// oddity returns how many bytes at the start of s to drop, and what to put
// there instead.
func oddity(s string) (drop int, put string) {
	switch s[0] {
	case '\r':
		return 1, ""
	case '\x1b':
		return escapeSequence(s), ""
	case 0xc2, 0xe2, 0xef:
		for _, r := range replacements {
			if strings.HasPrefix(s, r.old) {
				return len(r.old), r.new
			}
		}
	}
	return 0, ""
}

// escapeSequence returns the length of the terminal escape sequence at the
// start of s: ESC [ parameters final (ECMA-48 section 5.4), or the lone ESC.
func escapeSequence(s string) int {
	if len(s) < 2 || s[1] != '[' {
		return 1
	}
	for i := 2; i < len(s); i++ {
		if s[i] >= 0x40 && s[i] <= 0x7e {
			return i + 1
		}
	}
	return len(s)
}

// back returns the place in the original of a span in the cleaned text.
func (c cleaned) back(s Span) Span {
	return Span{s.Start + c.shift(s.Start), s.End + c.shift(s.End-1)}
}

// shift returns how far the original is ahead at offset in the cleaned text.
func (c cleaned) shift(offset int) int {
	lo, hi := 0, len(c.cuts)
	for lo < hi {
		mid := (lo + hi) / 2
		if c.cuts[mid].at <= offset {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo == 0 {
		return 0
	}
	return c.cuts[lo-1].shift
}
