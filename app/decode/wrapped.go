package decode

import "bytes"

// Editors break comments and prose at a margin, also between a close code and
// the words for it: "closes the WebSocket with close" and below it "# code 4401
// and". Cleaning joins the two lines.

// The length in bytes of a line that an editor broke.
const (
	shortestWrapped = 30
	longestWrapped  = 120
)

// wrappedEnd returns where the last word of a line ends that an editor may have
// broken.
func wrappedEnd(line []byte) (end int, ok bool) {
	end = len(bytes.TrimRight(line, " \r\n"))
	return end, shortestWrapped <= end && end <= longestWrapped && isLetter(line[end-1])
}

// wrappedGoesOn returns where the words begin in next that go on with line: a
// code with its label, or with the sign of a comment that line begins with, too.
func wrappedGoesOn(line, next []byte) (start int, ok bool) {
	start, sign := commentSign(next)
	rest := next[start:]
	label := len(rest) - len(trimCodeLabel(rest))
	if sign == "" && label == 0 {
		return 0, false
	}
	if _, before := commentSign(line); before != sign {
		return 0, false
	}
	rest = bytes.TrimLeft(rest[label:], "*`\"'(")
	if !shaped(rest, "0000") || rest[0] < '1' || rest[0] > '4' || len(rest) > 4 && (isWord(rest[4]) || rest[4] == '-' || rest[4] == ':') {
		return 0, false
	}
	return start, true
}

// commentSign returns the sign of a comment, of a list's or a quote's line, and
// where the words behind it begin.
func commentSign(line []byte) (words int, sign string) {
	blanks := len(line) - len(bytes.TrimLeft(line, " \t"))
	for _, sign := range []string{"//", "#", "*", ">", "--"} {
		if rest, ok := bytes.CutPrefix(line[blanks:], []byte(sign)); ok && len(rest) > 0 && rest[0] == ' ' {
			return len(line) - len(bytes.TrimLeft(rest, " ")), sign
		}
	}
	return blanks, ""
}

// trimCodeLabel takes away the words that give a code its meaning, as far as they
// can begin a line.
func trimCodeLabel(words []byte) []byte {
	for _, label := range []string{"with ", "was ", "close code ", "close status ", "status ", "code "} {
		words = bytes.TrimPrefix(words, []byte(label))
	}
	return words
}
