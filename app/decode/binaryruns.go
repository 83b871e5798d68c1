package decode

import "strconv"

// binaryRuns finds runs of bytes in binary that begin with 10001000, each of
// eight digits: "10001000 00000010 00000011 11101000", also with 0b in front.
func binaryRuns(text string, add func(run)) {
	each(text, "10001000", func(at int) {
		start, prefix := at, ""
		if at >= 2 && text[at-2:at] == "0b" {
			start, prefix = at-2, "0b"
		}
		if start > 0 && isWord(text[start-1]) {
			return
		}
		r := run{alone: true}
		for p := start; len(r.bytes) < longestFrame; {
			b, end, ok := binaryByte(text, p, prefix)
			if !ok {
				break
			}
			r.bytes, r.at = append(r.bytes, b), append(r.at, Span{p, end})
			p = skipSeparators(text, end)
		}
		if len(r.bytes) >= 4 {
			add(r)
		}
	})
}

// binaryByte reads the eight binary digits at p, behind the prefix.
func binaryByte(text string, p int, prefix string) (b byte, end int, ok bool) {
	end = p + len(prefix) + 8
	if end > len(text) || text[p:p+len(prefix)] != prefix || end < len(text) && isWord(text[end]) {
		return 0, p, false
	}
	n, err := strconv.ParseUint(text[p+len(prefix):end], 2, 8)
	return byte(n), end, err == nil
}
