package decode

import (
	"bytes"
	"strconv"
	"strings"
)

// A jsonStream reads JSON (RFC 8259) that comes in pieces, and holds no more of
// it than where it is. It reads what is no JSON as well as it can and never
// fails: a file may be cut off.
type jsonStream struct {
	// opened and closed are called with each object and array, and the key that
	// it has in its object; value with each string, number or word.
	opened func(depth int, key string, at int)
	closed func(depth int, end int)
	value  func(depth int, key string, v jsonValue)

	at, line  int     // the next byte, and the newlines before it
	levels    []level // the outermost first
	deeper    int     // how many levels there are below
	token     []byte  // of the string or word that is being read
	cut       bool    // the token is longer
	inString  bool
	escaped   bool
	from      int // where the token begins
	fromLine  int
	colon     bool // a value follows, not a key
	keyFollow string
}

// A level is an object or an array that is open.
type level struct {
	object bool
	key    string
}

// A jsonValue is a string, or a number or word as it stands.
type jsonValue struct {
	text   string
	quoted bool
	cut    bool // only the beginning is in text
	span   Span // with its quotes
	line   int  // newlines before it
}

const (
	// deepest is how many levels are told apart.
	deepest = 32
	// longestToken is how many bytes of a value are kept.
	longestToken = 2 << 10
)

// Write reads the next piece.
func (j *jsonStream) Write(p []byte) (int, error) {
	for i := 0; i < len(p); {
		if j.inString {
			i += j.string(p[i:])
			continue
		}
		c := p[i]
		switch c {
		case ' ', '\t', '\r', '\n', ',', ':', '{', '}', '[', ']', '"':
			j.endWord()
			j.structure(c)
		default:
			if len(j.token) == 0 {
				j.begin()
			}
			j.keep(p[i : i+1])
		}
		j.at++
		i++
	}
	return len(p), nil
}

func (j *jsonStream) begin() {
	j.token, j.cut, j.from, j.fromLine = j.token[:0], false, j.at, j.line
}

func (j *jsonStream) keep(p []byte) {
	n := min(len(p), longestToken-len(j.token))
	j.token = append(j.token, p[:n]...)
	j.cut = j.cut || n < len(p)
}

// structure handles a byte between values.
func (j *jsonStream) structure(c byte) {
	switch c {
	case '\n':
		j.line++
	case '"':
		j.begin()
		j.inString = true
	case ':':
		j.colon = true
	case ',':
		j.colon, j.keyFollow = false, ""
	case '{', '[':
		if len(j.levels) == deepest {
			j.deeper++
			return
		}
		key := j.take()
		j.levels = append(j.levels, level{c == '{', key})
		j.opened(len(j.levels), key, j.at)
	case '}', ']':
		switch {
		case j.deeper > 0:
			j.deeper--
		case len(j.levels) > 0:
			j.closed(len(j.levels), j.at+1)
			j.levels = j.levels[:len(j.levels)-1]
		}
		j.colon, j.keyFollow = false, ""
	}
}

// take returns the key of the value that begins.
func (j *jsonStream) take() string {
	key := j.keyFollow
	j.keyFollow, j.colon = "", false
	return key
}

// string reads on in a string and returns how many bytes it used.
func (j *jsonStream) string(p []byte) int {
	if j.escaped {
		j.escaped = false
		j.keep(p[:1])
		j.at++
		return 1
	}
	n := len(p)
	if i := bytes.IndexByte(p, '"'); i >= 0 {
		n = i
	}
	if i := bytes.IndexByte(p[:n], '\\'); i >= 0 {
		n = i
	}
	j.keep(p[:n])
	j.line += bytes.Count(p[:n], []byte{'\n'})
	j.at += n
	if n == len(p) {
		return n
	}
	j.at++
	if p[n] == '\\' {
		j.keep(p[n : n+1])
		j.escaped = true
		return n + 1
	}
	j.inString = false
	j.endValue(true)
	return n + 1
}

// endWord ends a number or word.
func (j *jsonStream) endWord() {
	if len(j.token) > 0 {
		j.endValue(false)
	}
}

func (j *jsonStream) endValue(quoted bool) {
	text := string(j.token)
	j.token = j.token[:0]
	if quoted {
		text = unescapeJSON(text)
	}
	if n := len(j.levels); quoted && n > 0 && j.levels[n-1].object && !j.colon && j.deeper == 0 {
		j.keyFollow = text
		return
	}
	key := j.take()
	if j.deeper == 0 {
		j.value(len(j.levels), key, jsonValue{text, quoted, j.cut, Span{j.from, j.at}, j.fromLine})
	}
}

// unescapeJSON resolves the escapes of a JSON string, as far as they are right.
func unescapeJSON(s string) string {
	if strings.IndexByte(s, '\\') < 0 {
		return s
	}
	b := make([]byte, 0, len(s))
	for i := 0; i < len(s); {
		if s[i] == '\\' {
			if n, put := jsonEscape([]byte(s[i:min(len(s), i+12)])); n > 0 {
				b = append(b, put...)
				i += n
				continue
			}
		}
		b = append(b, s[i])
		i++
	}
	return string(b)
}

// number returns the value as a number.
func (v jsonValue) number() (float64, bool) {
	n, err := strconv.ParseFloat(v.text, 64)
	return n, err == nil
}
