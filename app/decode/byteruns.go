package decode

import (
	"encoding/base64"
	"strconv"
	"strings"
)

// longestFrame is the size of the largest Close frame: two bytes, the mask and
// 125 bytes. No run needs to be longer.
const longestFrame = 2 + 4 + 125

// each calls visit with every place of sub in text.
func each(text, sub string, visit func(at int)) {
	for at := 0; ; {
		i := strings.Index(text[at:], sub)
		if i < 0 {
			return
		}
		visit(at + i)
		at += i + len(sub)
	}
}

// hexRuns finds runs that begin with the byte 88 in hexadecimal: "88 02 03 e8",
// "88:02:03:e8", "0x88, 0x2, 0x3, 0xe8", "880203e8".
func hexRuns(text string, add func(run)) {
	each(text, "88", func(at int) {
		start := at
		prefix := ""
		if strings.HasSuffix(strings.ToLower(text[max(0, at-2):at]), "0x") {
			start, prefix = at-2, "0x"
		}
		if start > 0 && (isWord(text[start-1]) || text[start-1] == '\\') {
			return
		}
		rest := text[at+2:]
		if rest == "" || isHex(rest[0]) {
			solidHex(text, start, at, prefix != "", add)
			return
		}
		r := run{bytes: []byte{0x88}, at: []Span{{start, at + 2}}, sure: prefix != "", alone: !byteBefore(text, start, prefix)}
		var gaps gaps
		// One byte behind the frame is enough to know that it goes on.
		for p := at + 2; len(r.bytes) < 2 || len(r.bytes) <= frameSize(r.bytes); {
			p = skipSeparators(text, p)
			b, end, ok := hexByte(text, p, prefix)
			if !ok || p == r.at[len(r.at)-1].End {
				r.more = leftOut(text[p:])
				break
			}
			if gaps.add(text[r.at[len(r.at)-1].End:p]); gaps.odd(r.alone) {
				break // a number at the end of a line, before a time
			}
			r.bytes, r.at, p = append(r.bytes, b), append(r.at, Span{p, end}), end
		}
		r.sure = r.sure || strings.HasSuffix(text[:start], "<Buffer ")
		add(r)
	})
}

// frameSize returns the size of the Close frame that begins with b, in bytes.
func frameSize(b []byte) int {
	size := 2 + int(b[1]&0x7f)
	if b[1]&0x80 != 0 {
		size += 4
	}
	return size
}

// gaps is what stands between the bytes of a run.
type gaps struct {
	n, lines, colons int
	broken           bool // the first one holds a line's end
}

func (g *gaps) add(gap string) {
	g.n++
	if strings.Contains(gap, "\n") {
		g.lines++
		g.broken = g.broken || g.n == 1
	}
	if strings.Contains(gap, ":") {
		g.colons++
	}
}

// odd reports whether nobody prints bytes so: with colons over a line's end, or
// the first alone on its line, but not the others.
func (g *gaps) odd(alone bool) bool {
	return g.lines > 0 && g.colons > 0 || alone && g.broken && g.lines < g.n
}

// solidHex adds the run of hexadecimal digits that begins at digits without
// separators. All of it must be one frame: such numbers are common.
func solidHex(text string, start, digits int, prefixed bool, add func(run)) {
	end := digits
	letters := false
	for end < len(text) && isHex(text[end]) && end-digits <= 2*longestFrame {
		letters = letters || text[end] > '9'
		end++
	}
	n := end - digits
	whole := strings.TrimSpace(text) == text[start:end]
	if n < 4 || n%2 != 0 || end < len(text) && isWord(text[end]) || !letters && !prefixed && (!whole || n < 8) {
		return
	}
	r := run{alone: true, solid: true, bytes: hexBytes(text[digits:end])}
	for i := range r.bytes {
		r.at = append(r.at, Span{digits + 2*i, digits + 2*i + 2})
	}
	r.at[0].Start = start
	if f, _, ok := parseFrame(r.bytes); ok && f.size == len(r.bytes) {
		add(r)
	}
}

// skipSeparators returns where the next byte may begin: after spaces, a comma,
// a colon, a dash, or one line end.
func skipSeparators(text string, p int) int {
	for i := 0; i < 8 && p < len(text); i++ {
		switch text[p] {
		case '(':
			if !strings.HasPrefix(text[p:], "(byte)") {
				return p
			}
			p += len("(byte)") // Java's cast
		case ' ', '\t', ',', ':', '-', '\n', '|':
			p++
		default:
			return p
		}
	}
	return p
}

// hexByte reads the byte at p: two digits, or with the prefix 0x one or two.
func hexByte(text string, p int, prefix string) (b byte, end int, ok bool) {
	if prefix != "" {
		if p < len(text) && isDigit(text[p]) && !strings.HasPrefix(text[p:], "0x") && !strings.HasPrefix(text[p:], "0X") {
			return decimalByte(text, p) // [0x88, 0x80, 1, 2, 3, 4]
		}
		if len(text) < p+3 || text[p] != '0' || text[p+1]|0x20 != 'x' {
			return 0, p, false
		}
		p += 2
	}
	end = p
	for end < len(text) && isHex(text[end]) {
		end++
	}
	if n := end - p; n > 2 || n == 0 || n == 1 && prefix == "" || end < len(text) && isWord(text[end]) {
		return 0, p, false
	}
	n, err := strconv.ParseUint(text[p:end], 16, 8)
	return byte(n), end, err == nil
}

// byteBefore reports whether another byte in the same notation ends just before
// start.
func byteBefore(text string, start int, prefix string) bool {
	head := strings.TrimRight(text[max(0, start-12):start], " ,:-")
	if len(head) == start || len(head) < 2 {
		return false
	}
	tail := head[len(head)-2:]
	if !isHex(tail[0]) && tail[0]|0x20 != 'x' || !isHex(tail[1]) {
		return false
	}
	return prefix != "" || len(head) == 2 || !isWord(head[len(head)-3])
}

// leftOut reads Node's "... 20 more bytes>".
func leftOut(text string) int {
	text, ok := strings.CutPrefix(text, "... ")
	if !ok {
		return 0
	}
	digits, _, ok := strings.Cut(text[:min(len(text), 20)], " more byte")
	if !ok {
		return 0
	}
	n, err := strconv.Atoi(digits)
	if err != nil || n < 0 || n > longestFrame {
		return 0
	}
	return n
}

// decimalRuns finds runs that begin with 136, or -120 where bytes have a sign:
// "[136, 2, 3, 232]", "<<136,2,3,232>>", "136 2 3 232".
func decimalRuns(text string, add func(run)) {
	for _, first := range []string{"136", "-120"} {
		each(text, first, func(at int) {
			if at > 0 && (isWord(text[at-1]) || text[at-1] == '.' || text[at-1] == '-' || text[at-1] == '\\') {
				return
			}
			r := run{bytes: []byte{0x88}, at: []Span{{at, at + len(first)}}}
			before := strings.TrimRight(text[:at], " \n")
			r.alone = strings.HasSuffix(before, "[") || strings.HasSuffix(before, "{") || strings.HasSuffix(before, "<<") || strings.HasSuffix(before, "(") || before == ""
			for p := at + len(first); len(r.bytes) < longestFrame; {
				q := skipSeparators(text, p)
				if q > p && text[q-1] == '-' {
					q--
				}
				n, end, ok := decimalByte(text, q)
				if !ok || q == p {
					break
				}
				r.bytes, r.at, p = append(r.bytes, n), append(r.at, Span{q, end}), end
			}
			after := strings.TrimLeft(text[r.at[len(r.at)-1].End:], " \n,")
			closed := strings.HasPrefix(after, "]") || strings.HasPrefix(after, "}") || strings.HasPrefix(after, ">>") || strings.HasPrefix(after, ")")
			r.sure = r.alone && closed
			if f, _, ok := parseFrame(r.bytes); ok && (closed || r.alone) && (f.size == len(r.bytes) || strings.Contains(after, "buffer:")) {
				add(r)
			}
		})
	}
}

// decimalByte reads the number at p, from -128 to 255.
func decimalByte(text string, p int) (b byte, end int, ok bool) {
	end = p
	if end < len(text) && text[end] == '-' {
		end++
	}
	for end < len(text) && isDigit(text[end]) && end-p < 5 {
		end++
	}
	n, err := strconv.Atoi(text[p:end])
	if err != nil || n < -128 || n > 255 || end < len(text) && isWord(text[end]) {
		return 0, p, false
	}
	return byte(n), end, true
}

// base64Runs finds words in base64 that are one Close frame: the first byte is
// 88, so they begin with i and a letter from A to P.
func base64Runs(text string, add func(run)) {
	each(text, "i", func(at int) {
		if at+4 > len(text) || text[at+1] < 'A' || text[at+1] > 'P' || at > 0 && (isBase64(text[at-1]) || text[at-1] == '=') {
			return
		}
		end := at
		for end < len(text) && (isBase64(text[end]) || text[end] == '=') && end-at < 2*longestFrame {
			end++
		}
		b, err := base64.StdEncoding.DecodeString(text[at:end])
		if err != nil {
			return
		}
		f, missing, ok := parseFrame(b)
		if !ok || missing > 0 || f.size != len(b) {
			return
		}
		r := run{bytes: b, alone: true, solid: true, sure: len(b) == 2}
		for range b {
			r.at = append(r.at, Span{at, end})
		}
		add(r)
	})
}

func isHex(c byte) bool { return '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'f' }

func isBase64(c byte) bool { return c == '+' || c == '/' || c != '_' && isWord(c) }
