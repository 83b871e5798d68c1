package decode

import (
	"bytes"
	"strconv"
	"strings"
)

// entities are the characters that HTML escapes, by name.
var entities = map[string]string{"quot": `"`, "apos": "'", "lt": "<", "gt": ">", "amp": "&", "nbsp": " "}

// longestEntity is the length of &#x00a0; and the like, in bytes.
const longestEntity = 10

// entityAt returns the length of the HTML entity at the start of s, if it
// stands for a plain character, else 0.
func entityAt(s []byte) int {
	end := bytes.IndexByte(s[:min(len(s), longestEntity)], ';')
	if end < 2 || entity(string(s[1:end])) == "" {
		return 0
	}
	return end + 1
}

// entity returns the character that the name between & and ; stands for, or "".
func entity(name string) string {
	if digits, ok := strings.CutPrefix(name, "#"); ok {
		base := 10
		if len(digits) > 1 && digits[0]|0x20 == 'x' {
			digits, base = digits[1:], 16
		}
		n, err := strconv.ParseUint(digits, base, 16)
		switch {
		case err == nil && n == 0xa0:
			return " "
		case err == nil && ' ' <= n && n < 0x7f:
			return string(rune(n))
		}
		return ""
	}
	return entities[name]
}
