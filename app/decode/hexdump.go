package decode

import (
	"strconv"
	"strings"
)

// dumpRuns finds Close frames in dumps with an offset at the start of each
// line: hexdump -C, xxd, tcpdump -X, Wireshark. A dump of a whole packet ends
// with the frame.
func dumpRuns(text string, add func(run)) {
	if !strings.Contains(text, "88") {
		return
	}
	var r run
	said := 0 // the length of the packet's payload, as tcpdump says above
	next := 0 // the offset that the next line of the same dump has
	for from := 0; from < len(text); {
		end := len(text)
		if i := strings.IndexByte(text[from:], '\n'); i >= 0 {
			end = from + i
		}
		offset, line, ok := dumpLine(text, from, end)
		if !ok || !isOffset(offset, next) {
			addDump(r, said, add)
			r, next = run{}, 0
		}
		if !ok {
			said = 0
			if n := saidLength.FindStringSubmatch(text[max(from, end-24):end]); n != nil {
				said, _ = strconv.Atoi(n[1])
			}
		}
		if ok && isOffset(offset, next) {
			r.bytes, r.at = append(r.bytes, line.bytes...), append(r.at, line.at...)
			next += len(line.bytes)
		}
		from = end + 1
	}
	addDump(r, said, add)
}

// saidLength matches the end of tcpdump's line about a packet.
var saidLength = &expression{text: `, length (\d{1,3})$`}

// addDump adds the frame that ends the dump of a packet whose payload is said to
// have so many bytes.
func addDump(r run, said int, add func(run)) {
	for i, b := range r.bytes {
		whole := i == 0 || said == len(r.bytes)-i
		tail := run{bytes: r.bytes[i:], at: r.at[i:], alone: whole, sure: whole}
		if b != 0x88 {
			continue
		}
		if f, missing, ok := parseFrame(tail.bytes); ok && missing == 0 && f.size == len(tail.bytes) && (len(f.payload) >= 2 || said == f.size) {
			add(tail)
		}
	}
}

// isOffset reports whether digits are n in one of the bases in which dumps
// count: hexadecimal, decimal or octal.
func isOffset(digits string, n int) bool {
	for _, base := range []int{16, 10, 8} {
		if m, err := strconv.ParseUint(digits, base, 32); err == nil && int(m) == n {
			return true
		}
	}
	return false
}

// dumpLine reads one line of a dump: an offset, then pairs of hexadecimal
// digits in groups of one or two bytes, then perhaps a column of characters.
func dumpLine(text string, from, end int) (offset string, r run, ok bool) {
	p := from
	for p < end && (text[p] == ' ' || text[p] == '\t') {
		p++
	}
	if strings.HasPrefix(text[p:end], "0x") {
		p += 2
	}
	digits := p
	for p < end && isHex(text[p]) {
		p++
	}
	if p-digits < 4 || p-digits > 8 || p == end {
		return "", r, false
	}
	offset = text[digits:p]
	if text[p] == ':' {
		p++
	}
	for len(r.bytes) < 32 {
		q := p
		for q < end && (text[q] == ' ' || text[q] == '\t') {
			q++
		}
		// A wide gap comes before the characters; hexdump -C has one of two
		// spaces in the middle, too.
		if gap := q - p; gap == 0 && len(r.bytes) == 0 || len(r.bytes) > 0 && (gap > 2 || gap == 2 && len(r.bytes) != 8) {
			break
		}
		if q+2 > end || !isHex(text[q]) || !isHex(text[q+1]) {
			break
		}
		// Two bytes may stand together.
		pairs := 1
		if q+4 <= end && isHex(text[q+2]) && isHex(text[q+3]) {
			pairs = 2
		}
		if after := q + 2*pairs; after < end && text[after] != ' ' && text[after] != '\t' {
			break
		}
		for i := range pairs {
			b, _ := strconv.ParseUint(text[q+2*i:q+2*i+2], 16, 8)
			r.bytes, r.at = append(r.bytes, byte(b)), append(r.at, Span{q + 2*i, q + 2*i + 2})
		}
		p = q + 2*pairs
	}
	return offset, r, len(r.bytes) > 0
}
