package decode

import "strings"

// The first byte of a Close frame is common in numbers of every kind. So each
// notation looks at what stands around it before a line is read.

// worthHex reports whether a second byte follows 88 in hexadecimal.
func worthHex(text string, hint Span) bool {
	start, prefix := hint.Start, ""
	if start >= 2 && text[start-1]|0x20 == 'x' && text[start-2] == '0' {
		start, prefix = start-2, "0x"
	}
	if start > 0 && (isWord(text[start-1]) || text[start-1] == '\\') || hint.End == len(text) {
		return false
	}
	if !isHex(text[hint.End]) {
		p := skipSeparators(text, hint.End)
		b, _, ok := hexByte(text, p, prefix)
		return ok && b&0x7f <= 125 || strings.HasPrefix(text[p:], "...")
	}
	end := hint.End
	for end < len(text) && isHex(text[end]) && end-hint.Start <= 2*longestFrame {
		end++
	}
	b := hexBytes(text[hint.Start:min(end, hint.Start+4)])
	if len(b) < 2 {
		return false
	}
	return end-hint.Start == 2*frameSize(b)
}

// worthDecimals reports whether another number follows 136.
func worthDecimals(text string, hint Span) bool {
	if hint.Start > 0 && (isWord(text[hint.Start-1]) || strings.IndexByte(`.-\`, text[hint.Start-1]) >= 0) {
		return false
	}
	p := skipSeparators(text, hint.End)
	if p > hint.End && text[p-1] == '-' {
		p--
	}
	b, _, ok := decimalByte(text, p)
	return ok && p > hint.End && b&0x7f <= 125
}

// base64Hints are the first characters of a Close frame in base64, in small
// letters.
var base64Hints = strings.Fields("ia ib ic id ie if ig ih ii ij ik il im in io ip")

// worthBase64 reports whether the letters have the case of base64 and begin a
// word of it.
func worthBase64(text string, hint Span) bool {
	i := hint.Start
	return text[i] == 'i' && 'A' <= text[i+1] && text[i+1] <= 'P' && (i == 0 || !isBase64(text[i-1]) && text[i-1] != '=') &&
		i+4 <= len(text) && isBase64(text[i+2]) && (isBase64(text[i+3]) || text[i+3] == '=')
}

// inDump reports whether the line begins with an offset, as in a dump.
func inDump(text string, hint Span) bool {
	from := max(0, hint.Start-200)
	line := strings.TrimLeft(text[from+strings.LastIndexByte(text[from:hint.Start], '\n')+1:hint.Start], " \t")
	line = strings.TrimPrefix(line, "0x")
	n := 0
	for n < len(line) && isHex(line[n]) {
		n++
	}
	return 4 <= n && n <= 8 && n < len(line) && (line[n] == ' ' || line[n] == ':' || line[n] == '\t')
}

// worthLiteral reports whether an escape follows that can be the first byte of
// a close code: 3, or 11 to 19.
func worthLiteral(text string, hint Span) bool {
	return hint.End < len(text) && strings.IndexByte("0123456789xuvfr", text[hint.End]) >= 0
}
