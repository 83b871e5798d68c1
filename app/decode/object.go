package decode

import (
	"encoding/hex"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

// A property is a key with its value in a printed object.
type property struct {
	key    string // as folded by foldKey
	value  string // a string without its quotes and escapes, anything else as it stands
	quoted bool
	span   Span // the value, without quotes
}

// longestObject is how many bytes of an object are read: an event with all its
// properties has some 800, some programs print the socket's as well.
const longestObject = 16 << 10

// longestObjectLines is how many lines an object may have: Node prints the
// whole socket of an event.
const longestObjectLines = 250

// read reads the object whose brace is at offset at, as JavaScript,
// JSON, Python, Ruby and consoles print it: keys with or without quotes, any
// quotes, escaped quotes of an object inside of a string, values without
// quotes, an ellipsis, a missing end. Nested objects are passed over. It
// returns the properties and the offset after the object.
func (o *objects) read(at int) (props []property, end int) {
	text := o.text
	r := objectReader{text: text[:min(len(text), at+o.longest())], at: at + 1}
	props = r.properties(0)
	o.done += r.at - at
	if text[r.at-1] != '}' {
		// The end is missing: only what looks like more of it counts.
		r = objectReader{text: r.text[:openEnd(r.text, at)], at: at + 1}
		props = r.properties(0)
	}
	return props, at + len(strings.TrimRight(text[at:r.at], " \t\n"))
}

// objects reads the objects of a text. Each is read to its end, but of very many
// that lie inside of each other only so much as keeps the work in proportion.
type objects struct {
	text string
	done int // how many bytes were read
}

// manyObjects is how many bytes of objects in a row are read at full length.
const manyObjects = 256 << 10

func (o *objects) longest() int {
	if o.done > manyObjects+4*len(o.text) {
		return longestObject / 64
	}
	return longestObject
}

// openEnd returns where an object that begins at offset at and has no end stops:
// at the end of a line behind which nothing goes on.
func openEnd(text string, at int) int {
	for {
		end := lineEnd(text, at)
		if end == len(text) {
			return end
		}
		line := strings.TrimRight(text[at:end], " \t")
		if end+1 == len(text) {
			return end
		}
		next := text[end+1]
		if (line == "" || strings.IndexByte("{[(,:+", line[len(line)-1]) < 0) && next != ' ' && next != '\t' && next != '}' {
			return end
		}
		at = end + 1
	}
}

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
	value := strings.TrimRight(r.text[start:r.at], " \t\n")
	return property{value: value, span: Span{start, start + len(value)}}
}

// list passes over a bracket and its contents on one line.
func (r *objectReader) list() {
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

// foldKey makes the spellings of a key one: closeCode, close_code, _closeCode
// and Symbol(kCode) become closecode and code.
func foldKey(key string) string {
	if inner, ok := strings.CutPrefix(key, "Symbol("); ok {
		inner = strings.TrimSuffix(inner, ")")
		if len(inner) > 1 && inner[0] == 'k' && inner[1] >= 'A' && inner[1] <= 'Z' {
			inner = inner[1:]
		}
		key = inner
	}
	return strings.ToLower(keySigns.Replace(key))
}

// keySigns are what keys are spelled with or without.
var keySigns = strings.NewReplacer("_", "", "-", "", " ", "", "#", "")

// bufferText returns the text in Node's way to print bytes: <Buffer 62 79 65>.
func bufferText(s string) (string, bool) {
	if list, ok := strings.CutPrefix(s, `{"type":"Buffer","data":[`); ok {
		return bytesText(strings.TrimRight(list, "]}")) // as JSON.stringify writes a Buffer
	}
	if loc := bufferList.FindStringSubmatchIndex(s); loc != nil {
		return bytesText(s[loc[2]:loc[3]])
	}
	inner, ok := strings.CutPrefix(s, "<Buffer")
	if !ok {
		return "", false
	}
	b, err := hex.DecodeString(strings.ReplaceAll(strings.TrimSuffix(inner, ">"), " ", ""))
	if err != nil || !utf8.Valid(b) {
		return "", false
	}
	return string(b), true
}

// bufferList matches bytes as Bun and browsers print them: Buffer(3) [ 98, 121, 101 ].
var bufferList = lazily(`^(?:Buffer|Uint8Array) ?\(\d+\) (?:\[Uint8Array\] )?\[([\d, ]*)\]$`)

// bytesText returns the text of bytes in decimal.
func bytesText(list string) (string, bool) {
	var b []byte
	for _, digits := range strings.FieldsFunc(list, func(r rune) bool { return r == ',' || r == ' ' }) {
		n, err := strconv.ParseUint(digits, 10, 8)
		if err != nil {
			return "", false
		}
		b = append(b, byte(n))
	}
	return string(b), utf8.Valid(b)
}
