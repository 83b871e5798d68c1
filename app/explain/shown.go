package explain

import (
	"fmt"
	"strings"
)

// Shown returns pasted words as they may be shown among ours. Characters that
// nobody sees, or that turn the order of others around, become their code
// point: <U+202E>. With them a reason could look like words of ours.
func Shown(words string) string {
	if strings.IndexFunc(words, unseen) < 0 {
		return words
	}
	var b strings.Builder
	for _, r := range words {
		if unseen(r) {
			fmt.Fprintf(&b, "<U+%04X>", r)
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// unseen reports whether a character is not seen. Those that join letters and
// emoji stay as they are: they change nothing but the letters beside them.
func unseen(r rune) bool {
	switch {
	case r < ' ':
		return r != '\n' && r != '\r' && r != '\t'
	case r < 0x7f:
		return false
	}
	return r < 0xa0 || r == 0x61c || r == 0x200b || r == 0x200e || r == 0x200f || r == 0xfeff ||
		0x202a <= r && r <= 0x202e || 0x2060 <= r && r <= 0x2069
}
