package registry

import (
	"strconv"
	"strings"
)

// CodeOfBytes reads text as the two bytes of a close code, the more significant
// first, as people copy them out of a capture or a log: "03 E8", "0x03, 0xe8",
// "\003\350", "\x03\xe8". It reports false for anything else, for digits alone,
// which are numbers, and for codes that nobody uses.
func CodeOfBytes(text string) (Code, bool) {
	escaped := strings.Contains(text, `\`)
	fields := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(" ,\t\\\"'", r) })
	if len(fields) != 2 || !escaped && !strings.ContainsAny(text, "abcdefABCDEFx") {
		return 0, false
	}
	var c Code
	for _, f := range fields {
		base, digits := 16, f
		switch {
		case escaped && strings.HasPrefix(f, "x"):
			digits = f[1:]
		case escaped:
			base = 8
		default:
			digits = strings.TrimPrefix(strings.TrimPrefix(f, "0x"), "0X")
		}
		n, err := strconv.ParseUint(digits, base, 8)
		if err != nil || base == 16 && len(digits) != 2 || base == 8 && len(digits) != 3 {
			return 0, false
		}
		c = c<<8 | Code(n)
	}
	return c, 1000 <= c && c <= 1015 || 3000 <= c && c <= 4999
}
