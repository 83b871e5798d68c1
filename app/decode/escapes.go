package decode

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"wsclose/registry"
)

// escapedRuns finds runs that begin with an escaped 88: \x88 in most languages,
// \u0088 in JSON, \210 in C, \136 in Lua. The bytes after it may be characters.
func escapedRuns(text string, add func(run)) {
	for _, first := range []struct {
		escape string
		base   int
	}{{`\x88`, 16}, {`\u0088`, 16}, {`\210`, 8}, {`\136`, 10}} {
		each(text, first.escape, func(at int) {
			r := run{alone: true, sure: true}
			readEscaped(text, at, first.base, &r)
			// What follows the frame may be anything: b"\x88\x02\x03\xe8rest".
			if f, _, ok := parseFrame(r.bytes); ok && f.size < len(r.bytes) {
				r.bytes, r.at = r.bytes[:f.size], r.at[:f.size]
			}
			add(r)
		})
	}
}

// readEscaped reads bytes from a string literal at p, until its end, into r.
// Numbers after a backslash are of the given base.
func readEscaped(text string, p, base int, r *run) {
	for p < len(text) && len(r.bytes) < longestFrame {
		b, end, ok := escapedByte(text, p, base)
		if !ok {
			return
		}
		for _, c := range b {
			r.bytes, r.at = append(r.bytes, c), append(r.at, Span{p, end})
		}
		p = end
	}
}

// simpleEscapes are those of one letter in C and what took after it.
var simpleEscapes = map[byte]byte{'n': '\n', 'r': '\r', 't': '\t', 'a': 7, 'b': 8, 'v': 11, 'f': 12, 'e': 27, '\\': '\\', '\'': '\'', '"': '"', '/': '/'}

// escapedByte reads the character or escape at p. It is not ok at the end of a
// literal.
func escapedByte(text string, p, base int) (b []byte, end int, ok bool) {
	switch c := text[p]; {
	case c == '\'' || c == '"' || c == '`' || c == '\n':
		return nil, p, false
	case c != '\\':
		_, n := utf8.DecodeRuneInString(text[p:])
		return []byte(text[p : p+n]), p + n, true
	case p+1 == len(text):
		return nil, p, false
	}
	digits := func(from, most, base int) ([]byte, int, bool) {
		end := from
		for end < len(text) && end-from < most && (isHex(text[end]) && base == 16 || '0' <= text[end] && text[end] <= '9') {
			end++
		}
		n, err := strconv.ParseUint(text[from:end], base, 8)
		return []byte{byte(n)}, end, err == nil
	}
	switch c := text[p+1]; {
	case c == 'x':
		return digits(p+2, 2, 16)
	case c == 'u' && strings.HasPrefix(text[p+2:], "00"):
		return digits(p+2, 4, 16)
	case '0' <= c && c <= '9':
		if base == 16 {
			base = 8 // C and Python mix both
		}
		return digits(p+1, 3, base)
	default:
		b, ok := simpleEscapes[c]
		return []byte{b}, p + 2, ok
	}
}

// findClosePayloads finds string literals that hold the payload of a Close
// frame, without its header: '\x03\xe8bye'. Two bytes say little, so the code
// must be one that is in use, and the rest text.
func findClosePayloads(text string) []Match {
	var found []Match
	each(text, `\`, func(at int) {
		if at == 0 || text[at-1] != '\'' && text[at-1] != '"' {
			return
		}
		var best *Match
		for _, base := range []int{10, 8} {
			r := run{}
			readEscaped(text, at, base, &r)
			if len(r.bytes) < 2 || len(r.bytes) > 125 || text[r.at[1].Start] != '\\' && r.bytes[0] > 3 && !strings.Contains(text[max(0, at-24):at], "opcode=8") || !literalEnds(text, r) || !printable(r.bytes[2:]) {
				continue
			}
			code := registry.Code(r.bytes[0])<<8 | registry.Code(r.bytes[1])
			span := Span{at, r.at[len(r.at)-1].End}
			if !inUse(code) || len(r.bytes) == 2 && code > 1015 && !frameWords(text, span) {
				continue
			}
			m := payloadMatch(code, r.bytes[2:], span)
			if best == nil || likelier(code, best.Closes[0].Code) {
				best = &m
			}
		}
		if best != nil {
			found = append(found, *best)
		}
	})
	return found
}

// literalEnds reports whether a quote follows the last byte of r.
func literalEnds(text string, r run) bool {
	end := r.at[len(r.at)-1].End
	return end < len(text) && (text[end] == '\'' || text[end] == '"')
}

// inUse reports whether somebody gives c a meaning: the protocol, or anybody
// from 3000 on.
func inUse(c registry.Code) bool { return 1000 <= c && c <= 1015 || 3000 <= c && c <= 4999 }

// likelier reports whether a is seen more often than b. The same digits mean
// another code as octal numbers than as decimal ones.
func likelier(a, b registry.Code) bool {
	rank := func(c registry.Code) int {
		switch {
		case c <= 1015:
			return 0
		case 4000 <= c && c < 4100:
			return 1
		case c >= 4000:
			return 2
		}
		return 3
	}
	return rank(a) < rank(b)
}
