package decode

// A long string literal is written over several lines of source: "received 1011
// (internal error) " and below it "keepalive ping timeout". What the program
// prints is one sentence, so cleaning joins the parts.

// literalBreak returns where the quote stands that ends a part of a literal at
// the end of line. The part ends with a blank: others are elements of a list or
// sentences of their own.
func literalBreak(line []byte) (quote int, ok bool) {
	end := len(line)
	for end > 0 && (line[end-1] == '\n' || line[end-1] == '\r' || line[end-1] == ' ' || line[end-1] == '+' || line[end-1] == '\\') {
		end--
	}
	if end < 2 || line[end-1] != '"' && line[end-1] != '\'' || line[end-2] != ' ' {
		return 0, false
	}
	return end - 1, true
}

// literalGoesOn returns where the literal's next part begins in line, 0 when
// line does not begin with one.
func literalGoesOn(line []byte, quote byte) int {
	start := 0
	for start < len(line) && (line[start] == ' ' || line[start] == '\t' || line[start] == '+') {
		start++
	}
	if start < len(line) && (line[start] == 'f' || line[start] == 'b' || line[start] == 'r') {
		start++ // Python's prefixes
	}
	if start < len(line) && line[start] == quote {
		return start + 1
	}
	return 0
}
