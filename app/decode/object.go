package decode

import (
	"encoding/hex"
	"strconv"
	"strings"
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
var bufferList = &expression{text: `^(?:Buffer|Uint8Array) ?\(\d+\) (?:\[Uint8Array\] )?\[([\d,\s]*)\]$`}

// bytesText returns the text of bytes in decimal.
func bytesText(list string) (string, bool) {
	var b []byte
	for _, digits := range strings.FieldsFunc(list, func(r rune) bool { return r == ',' || r <= ' ' }) {
		n, err := strconv.ParseUint(digits, 10, 8)
		if err != nil {
			return "", false
		}
		b = append(b, byte(n))
	}
	return string(b), utf8.Valid(b)
}
