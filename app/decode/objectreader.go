package decode

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

// Printed objects are read character by character, for every language and console
// has its own quotes, escapes and signs of equality.

type objectReader struct {
	text string
	at   int
}

// properties reads up to the closing brace. Every turn of the loop moves on.
func (r *objectReader) properties(depth int) []property {
	var props []property
	for r.at < len(r.text) {
		switch c := r.text[r.at]; {
		case c == '}':
			r.at++
			return props
		case c == '{':
			r.at++
			if depth < 20 {
				r.properties(depth + 1)
			}
			continue
		}
		key, ok := r.key()
		if !ok {
			_, size := utf8.DecodeRuneInString(r.text[r.at:])
			r.at += size
			continue
		}
		if !r.separator() {
			continue
		}
		p := r.value(depth)
		p.key = foldKey(key)
		props = append(props, p)
	}
	return props
}

// key reads a quoted key, a bare one, or [Symbol(kCode)].
func (r *objectReader) key() (string, bool) {
	if s, _, ok := r.str(); ok {
		return s, true
	}
	rest := r.text[r.at:]
	if strings.HasPrefix(rest, "[") {
		if i := strings.IndexAny(rest, "]\n"); i > 0 && rest[i] == ']' {
			r.at += i + 1
			return rest[1:i], true
		}
		return "", false
	}
	n := strings.IndexFunc(rest, func(c rune) bool {
		return c != '_' && c != '$' && c != '#' && c != '-' && !unicode.IsLetter(c) && !unicode.IsDigit(c)
	})
	if n < 0 {
		n = len(rest)
	}
	r.at += n
	return rest[:n], n > 0
}

// separator reads what stands between a key and its value.
func (r *objectReader) separator() bool {
	r.space()
	for _, s := range []string{"=>", ":", "="} {
		if strings.HasPrefix(r.text[r.at:], s) {
			r.at += len(s)
			r.space()
			return true
		}
	}
	return false
}

func (r *objectReader) space() {
	for r.at < len(r.text) && strings.IndexByte(" \t\n", r.text[r.at]) >= 0 {
		r.at++
	}
}

// value reads a string, a nested object or list, or bare words.
func (r *objectReader) value(depth int) property {
	if strings.HasPrefix(r.text[r.at:], "**") {
		r.at += 2 // Markdown's bold
	}
	if s, span, ok := r.str(); ok {
		return property{value: s, quoted: true, span: span}
	}
	start := r.at
	for r.at < len(r.text) {
		switch r.text[r.at] {
		case ',', '}', '\n':
			return r.bare(start)
		case '{':
			r.at++
			if depth < 20 {
				r.properties(depth + 1)
			}
			return r.bare(start)
		case '[', '(', '<':
			r.list()
		default:
			r.at++
		}
	}
	return r.bare(start)
}

func (r *objectReader) bare(start int) property {
	value := strings.TrimRight(r.text[start:r.at], " \t\n*")
	return property{value: value, span: Span{start, start + len(value)}}
}

// list passes over a bracket and its contents on one line, or over the bytes of
// a buffer.
func (r *objectReader) list() {
	if strings.HasSuffix(r.text[:r.at], "[Uint8Array] ") && r.text[r.at] == '[' {
		r.at += max(1, strings.IndexByte(r.text[r.at:], ']')+1)
		return
	}
	closing := map[byte]byte{'[': ']', '(': ')', '<': '>'}[r.text[r.at]]
	line, _, _ := strings.Cut(r.text[r.at:], "\n")
	r.at += max(1, strings.IndexByte(line, closing)+1)
}

// str reads a string in quotes. Quotes that are themselves escaped (JSON inside
// of a JSON string) end at a quote with as many backslashes.
func (r *objectReader) str() (value string, span Span, ok bool) {
	start := r.at
	for start < len(r.text) && r.text[start] == '\\' {
		start++
	}
	depth := start - r.at
	if start == len(r.text) || strings.IndexByte("\"'`", r.text[start]) < 0 {
		return "", Span{}, false
	}
	quote := r.text[start]
	start++
	slashes := 0
	for i := start; i < len(r.text); i++ {
		switch {
		case r.text[i] == '\\':
			slashes++
			continue
		case r.text[i] == quote && slashes%(2*(depth+1)) == depth && !r.apostrophe(i):
			span = Span{start, i - depth}
			r.at = i + 1
			return unescape(r.text[span.Start:span.End], depth), span, true
		case r.text[i] == '\n' && quote != '`':
			return "", Span{}, false
		}
		slashes = 0
	}
	return "", Span{}, false
}

// apostrophe reports whether the quote at offset i stands between letters and
// is not the last on its line: consoles print 'it's over' without escapes.
func (r *objectReader) apostrophe(i int) bool {
	if r.text[i] != '\'' || i == 0 || i+2 >= len(r.text) || !isLetter(r.text[i-1]) || !isLetter(r.text[i+1]) {
		return false
	}
	rest, _, _ := strings.Cut(r.text[i+1:min(len(r.text), i+200)], "\n")
	return strings.Contains(rest, "'")
}

func isLetter(b byte) bool { return 'a' <= b|0x20 && b|0x20 <= 'z' }

// unescape undoes the backslashes in a string whose quotes have depth of them:
// 0 in plain JSON, 1 in JSON inside of a string, 3 one further down.
func unescape(s string, depth int) string {
	for ; ; depth /= 2 {
		if strings.IndexByte(s, '\\') < 0 {
			return s
		}
		var b strings.Builder
		for len(s) > 0 {
			// UnquoteChar refuses a bare quote and JSON's \/.
			if s[0] != '\\' || len(s) > 1 && strings.IndexByte("/'\"`", s[1]) >= 0 {
				i := 0
				if s[0] == '\\' {
					i = 1
				}
				b.WriteByte(s[i])
				s = s[i+1:]
				continue
			}
			if c, ok := surrogates(s); ok {
				b.WriteRune(c)
				s = s[12:]
				continue
			}
			c, _, tail, err := strconv.UnquoteChar(s, 0)
			if err != nil {
				b.WriteByte(s[0])
				s = s[1:]
				continue
			}
			b.WriteRune(c)
			s = tail
		}
		s = b.String()
		if depth == 0 {
			return s
		}
	}
}

// surrogates returns the character that two escapes at the start of s make
// together: JSON has no other way to escape what lies above U+FFFF.
func surrogates(s string) (rune, bool) {
	if len(s) < 12 || s[:2] != `\u` || s[6:8] != `\u` {
		return 0, false
	}
	high, err1 := strconv.ParseUint(s[2:6], 16, 16)
	low, err2 := strconv.ParseUint(s[8:12], 16, 16)
	c := utf16.DecodeRune(rune(high), rune(low))
	return c, err1 == nil && err2 == nil && c != utf8.RuneError
}
