package decode

import (
	"bytes"
	"strings"
)

// Cleaning takes away what terminals, editors, chat and log programs add to a
// text. It works line by line, in steps, each of which makes a view of the one
// before:
//
//  1. a line of Docker's JSON log becomes the line that was logged;
//  2. terminal sequences go, typographic quotes and spaces and HTML's entities
//     become plain, a carriage return ends a line;
//  3. the prefixes of quotes and log collectors go, and the fences of Markdown.
//
// Before all that, a literal that source has over several lines becomes one, and
// so does a sentence that an editor broke in front of a code.
//
// Most lines need none of them and are taken as they are.

// longestClean is how much of a line is cleaned in one piece, in bytes.
const longestClean = 64 << 10

// odd holds the bytes that characters begin with which clean changes.
var odd = func() (table [256]bool) {
	for _, b := range []byte{'\x1b', '\r', '&', 0xc2, 0xe2, 0xef} {
		table[b] = true
	}
	return table
}()

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

// clean returns the clean view of a whole text.
func clean(text string) *view {
	var v view
	cleanInto(&v, []byte(text), 0, true)
	return &v
}

// cleanInto appends the clean view of raw, which begins at offset at of the
// original, to v. It returns how many bytes it used: an unfinished line at the
// end is left unless raw is the rest of the text.
func cleanInto(v *view, raw []byte, at int, rest bool) (used int) {
	plain := !bytes.ContainsRune(raw, '\x1b') && bytes.IndexByte(raw, '\r') < 0 && bytes.IndexByte(raw, '&') < 0 &&
		bytes.IndexByte(raw, 0xc2) < 0 && bytes.IndexByte(raw, 0xe2) < 0 && bytes.IndexByte(raw, 0xef) < 0
	taken := 0 // raw[taken:used] is plain and not yet appended
	for used < len(raw) {
		n, whole := lineLength(raw[used:], rest)
		if n == 0 {
			break
		}
		line := raw[used : used+n]
		if end, ok := literalBreak(line); ok {
			m, _ := lineLength(raw[used+n:], rest)
			if m == 0 && !rest {
				break // what goes on is not here yet
			}
			if start := literalGoesOn(raw[used+n:used+n+m], line[end]); start > 0 {
				v.add(raw[taken:used+end], at+taken)
				used += n + start
				taken = used
				continue
			}
		}
		if end, ok := wrappedEnd(line); ok {
			m, _ := lineLength(raw[used+n:], rest)
			if m == 0 && !rest {
				break
			}
			if start, ok := wrappedGoesOn(line, raw[used+n:used+n+m]); ok {
				v.add(raw[taken:used+end], at+taken)
				broken := original(line, at+used)
				v.put(&broken, end, n, " ", false)
				used += n + start
				taken = used
				continue
			}
		}
		first := at+used == 0 && bytes.HasPrefix(line, []byte(byteOrderMark))
		if !first && (plain || !isOdd(line)) && !prefixed(line) {
			used += n
			continue
		}
		v.add(raw[taken:used], at+taken)
		if m := len(line) - 2; !first && m >= 0 && line[m] == '\r' && line[m+1] == '\n' && !isOdd(line[:m]) && !prefixed(line) {
			// The end of a line on Windows: nothing else to do.
			v.add(line[:m], at+used)
			v.add(line[m+1:], at+used+m+1)
		} else {
			cleanLine(v, line, at+used, first, whole)
		}
		used += n
		taken = used
	}
	v.add(raw[taken:used], at+taken)
	return used
}

// lineLength returns the length of the first line of raw with its line end, or
// of a piece of a very long one; 0 when raw holds neither and more may come.
// Whole says that the line does not go on.
func lineLength(raw []byte, rest bool) (n int, whole bool) {
	if i := bytes.IndexByte(raw[:min(len(raw), longestClean)], '\n'); i >= 0 {
		return i + 1, true
	}
	if len(raw) < longestClean {
		if rest {
			return len(raw), true
		}
		return 0, false
	}
	// A piece ends where nothing that belongs together is cut.
	for i := longestClean; i > longestClean-64; i-- {
		if c := raw[i-1]; c == ' ' || c == ',' || c == '}' {
			return i, false
		}
	}
	return longestClean, false
}

func isOdd(line []byte) bool {
	for i, c := range line {
		if odd[c] && (c != '&' || entityAt(line[i:]) > 0) {
			return true
		}
	}
	return false
}

// cleanLine appends the clean view of one line.
func cleanLine(v *view, raw []byte, at int, first, whole bool) {
	line := original(raw, at)
	if first {
		line.drop(len(byteOrderMark))
	}
	if whole {
		if logged, ok := dockerLine(&line); ok {
			line = logged
		}
	}
	line = plainCharacters(&line)
	n := prefixLength(line.text)
	if fence := bytes.TrimSpace(line.text[n:]); bytes.HasPrefix(fence, []byte("```")) && !bytes.ContainsAny(fence[3:], " `") {
		n = len(bytes.TrimRight(line.text, "\n"))
	}
	line.drop(n)
	v.copy(&line, line.base, line.end())
}

// plainCharacters takes away terminal sequences and makes characters plain. A
// typographic quote in a string is the string's own.
func plainCharacters(in *view) view {
	var out view
	from := 0
	inString := false
	for i := 0; i < len(in.text); {
		c := in.text[i]
		if c == '"' && (i == 0 || in.text[i-1] != '\\') {
			inString = !inString
		}
		if !odd[c] {
			i++
			continue
		}
		n, put, given := oddity(in.text[i:])
		if n == 0 || given && inString && put == `"` {
			i++
			continue
		}
		out.copy(in, in.base+from, in.base+i)
		out.put(in, in.base+i, in.base+i+n, put, given)
		i += n
		from = i
	}
	out.copy(in, in.base+from, in.end())
	return out
}

// oddity returns how many bytes at the start of s to drop, and what to put
// there instead. Given says that the author wrote what is dropped.
func oddity(s []byte) (drop int, put string, given bool) {
	switch s[0] {
	case '\r':
		if len(s) > 1 && s[1] != '\n' {
			return 1, "\n", false // a terminal goes back to the start of the line
		}
		return 1, "", false
	case '\x1b':
		return escapeSequence(string(s[:min(len(s), 4<<10)])), "", false
	case '&':
		if n := entityAt(s); n > 0 {
			return n, entity(string(s[1 : n-1])), false
		}
	case 0xc2, 0xe2:
		if n := shownEscape(s); n > 0 {
			return n, "", false
		}
		for _, r := range replacements {
			if bytes.HasPrefix(s, []byte(r.old)) {
				return len(r.old), r.new, true
			}
		}
	}
	return 0, "", false
}

// shownEscape returns the length of a colour's escape sequence at the start of s
// whose ESC was copied as a sign that stands for it, 0 when there is none.
func shownEscape(s []byte) int {
	for _, esc := range []string{"\u2190[", "\u241b["} {
		rest, ok := bytes.CutPrefix(s, []byte(esc))
		if !ok {
			continue
		}
		n := 0
		for n < len(rest) && (rest[n] == ';' || '0' <= rest[n] && rest[n] <= '9') {
			n++
		}
		if n < len(rest) && rest[n] == 'm' {
			return len(esc) + n + 1
		}
	}
	return 0
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
			if s[i] == '\x1b' {
				if strings.HasPrefix(s[i:], "\x1b\\") {
					return i + 2
				}
				break // another sequence begins: this one has no end
			}
		}
	}
	return 1
}
