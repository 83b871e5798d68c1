package decode

import (
	"iter"
	"strings"
)

// fourDigits yields the numbers of four digits from 1000 to 4999 that stand
// alone.
func fourDigits(text string) iter.Seq[Span] {
	return func(yield func(Span) bool) {
		for i := 0; i+4 <= len(text); i++ {
			if !isDigit(text[i]) {
				continue
			}
			n := 1
			for i+n < len(text) && isDigit(text[i+n]) {
				n++
			}
			at := Span{i, i + n}
			i += n - 1
			if n != 4 || text[at.Start] < '1' || text[at.Start] > '4' ||
				at.Start > 0 && (isWord(text[at.Start-1]) || strings.IndexByte(".#$/", text[at.Start-1]) >= 0) ||
				at.End < len(text) && isWord(text[at.End]) {
				continue
			}
			if !yield(at) {
				return
			}
		}
	}
}

func isDigit(b byte) bool { return '0' <= b && b <= '9' }
func isWord(b byte) bool  { return isDigit(b) || isLetter(b) || b == '_' }

// inNumber reports whether more of a number, a date or an address follows the
// four digits at code.
func inNumber(text string, code Span) bool {
	return code.End+1 < len(text) && strings.IndexByte(".,:/-", text[code.End]) >= 0 && isDigit(text[code.End+1])
}
