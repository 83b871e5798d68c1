package registry

import (
	"strconv"
	"strings"
)

// A number is what a query says with digits: one number ("1006"), the numbers
// that begin or look like it ("10", "4xxx"), or all from one to another
// ("4000-4999").
type number struct {
	first, last Code
	pattern     string // four characters, '?' for any digit; "" without pattern
	typed       string // what the query says, where first is not it
}

// maxTyped stands for any greater number: a Code has 32 bits on some machines,
// and the smallest is NoCode.
const maxTyped = 1<<31 - 1

func (n number) single() bool { return n.first == n.last && n.pattern == "" }

// holds reports whether n speaks of c.
func (n number) holds(c Code) bool {
	if c < n.first || n.last < c {
		return false
	}
	if n.pattern == "" {
		return true
	}
	s := strconv.Itoa(int(c))
	if len(s) != len(n.pattern) {
		return false
	}
	for i := range len(s) {
		if n.pattern[i] != '?' && n.pattern[i] != s[i] {
			return false
		}
	}
	return true
}

// covers reports whether n speaks of every number of r, and meets whether it
// speaks of any.
func (n number) covers(r *Range) bool {
	return n.holds(r.First) && n.holds(r.Last) && strings.TrimRight(n.pattern, "?") == strings.ReplaceAll(n.pattern, "?", "")
}

func (n number) meets(r *Range) bool {
	first, last := max(n.first, r.First), min(n.last, r.Last)
	if n.pattern == "" {
		return first <= last
	}
	for c := first; c <= last; c++ {
		if n.holds(c) {
			return true
		}
	}
	return false
}

// parseNumber reads a chunk of a query, without white space. Letters that look
// like digits are forgiven next to a digit: "1oo6", "l006".
func parseNumber(chunk string) (number, bool) {
	chunk = strings.TrimLeft(chunk, "#\"'`([{<:,;=“‘")
	chunk = strings.TrimRight(chunk, "\"'`)]}>:,;.!”’")
	if strings.Count(chunk, "*") > 0 && isDigits(strings.Trim(chunk, "*_")) && len(strings.Trim(chunk, "*_")) >= 4 {
		chunk = strings.Trim(chunk, "*_") // **1006** of Markdown
	}
	if len(chunk) > 4 && isDigits(strings.TrimRight(chunk, "?")) {
		chunk = strings.TrimRight(chunk, "?") // "what is 1006?"
	}
	if chunk == "" {
		return number{}, false
	}
	if n, ok := parseInteger(chunk); ok {
		return n, true
	}
	if n, ok := parseSpan(chunk); ok {
		return n, true
	}
	if n, ok := parsePattern(chunk); ok {
		return n, true
	}
	return parseLookalike(chunk)
}

// parseInteger reads a decimal integer with or without a sign, or a hexadecimal
// one after 0x.
func parseInteger(chunk string) (number, bool) {
	digits := strings.TrimPrefix(strings.TrimPrefix(chunk, "+"), "-")
	if minus, ok := strings.CutPrefix(chunk, "−"); ok {
		digits, chunk = minus, "-"+minus
	}
	negative := chunk[0] == '-'
	if len(digits) == 5 && strings.IndexByte(",.'_", digits[1]) >= 0 {
		digits = digits[:1] + digits[2:] // 1,006
	}
	base := 10
	if len(digits) > 2 && strings.EqualFold(digits[:2], "0x") {
		digits, base = digits[2:], 16
	}
	v, err := strconv.ParseInt(digits, base, 64)
	switch {
	case base == 16 && err != nil, base == 10 && !isDigits(digits):
		return number{}, false
	case v > maxTyped:
		v = maxTyped
	default:
		chunk = ""
	}
	if negative {
		v = -v
	}
	return number{first: Code(v), last: Code(v), typed: chunk}, true
}

// parseSpan reads two numbers with a dash or dots between them.
func parseSpan(chunk string) (number, bool) {
	i := 0
	for i < len(chunk) && isDigit(chunk[i]) {
		i++
	}
	j := len(chunk)
	for j > i && isDigit(chunk[j-1]) {
		j--
	}
	if i == 0 || j == len(chunk) || !isTo(chunk[i:j]) || i > 6 || len(chunk)-j > 6 {
		return number{}, false
	}
	first, _ := strconv.Atoi(chunk[:i])
	last, _ := strconv.Atoi(chunk[j:])
	if first > last {
		return number{}, false
	}
	return number{first: Code(first), last: Code(last)}, true
}

// parsePattern reads digits together with signs for any digit: "4xxx", "40**",
// "1???", "4xx".
func parsePattern(chunk string) (number, bool) {
	if len(chunk) > 4 {
		return number{}, false
	}
	pattern := []byte("????")
	digits, signs := 0, 0
	for i := range len(chunk) {
		switch ch := chunk[i]; {
		case isDigit(ch):
			pattern[i] = ch
			digits++
		case strings.IndexByte("xX*?#_.", ch) >= 0:
			signs++
		default:
			return number{}, false
		}
	}
	if digits == 0 || signs == 0 {
		return number{}, false
	}
	n := patternNumber(string(pattern))
	n.typed = chunk
	return n, true
}

func patternNumber(pattern string) number {
	if pattern[0] == '0' {
		return number{first: 0, last: 999}
	}
	first, _ := strconv.Atoi(strings.ReplaceAll(pattern, "?", "0"))
	last, _ := strconv.Atoi(strings.ReplaceAll(pattern, "?", "9"))
	return number{first: Code(max(first, 1000)), last: Code(last), pattern: pattern}
}

// parseLookalike reads a number in which letters stand for digits. One such
// letter too many or too few is forgiven where that gives a public code:
// "1ooo6", "1o6".
func parseLookalike(chunk string) (number, bool) {
	if len(chunk) < 3 || len(chunk) > 6 {
		return number{}, false
	}
	digits, letters, typed := make([]byte, 0, 8), 0, 0
	for i := range len(chunk) {
		ch := chunk[i]
		if isDigit(ch) {
			typed++
		} else if ch = lookalike(ch); ch != 0 && !(ch == '5' && i == len(chunk)-1) { // not "60s"
			letters++
		} else {
			return number{}, false
		}
		digits = append(digits, ch)
	}
	if letters == 0 || typed == 0 {
		return number{}, false
	}
	if n, ok := parseInteger(string(digits)); ok && len(digits) == 4 {
		return n, true
	}
	for i := range len(chunk) {
		if isDigit(chunk[i]) {
			continue
		}
		less := string(digits[:i]) + string(digits[i+1:])
		more := string(digits[:i]) + string(digits[i:i+1]) + string(digits[i:])
		for _, s := range []string{less, more} {
			if n, ok := parseInteger(s); ok && Public(n.first) != nil {
				return n, true
			}
		}
	}
	return number{}, false
}

func lookalike(ch byte) byte {
	switch ch | 0x20 {
	case 'o':
		return '0'
	case 'l', 'i':
		return '1'
	case 's':
		return '5'
	case 'z':
		return '2'
	}
	return 0
}

func isDigit(ch byte) bool { return '0' <= ch && ch <= '9' }

func isDigits(s string) bool {
	for i := range len(s) {
		if !isDigit(s[i]) {
			return false
		}
	}
	return s != ""
}

// numbers are the numbers of a query, in its order.
type numbers []number

// codes reports whether ns may be close codes: some lie in 1000 to 4999.
func (ns numbers) codes() bool {
	for _, n := range ns {
		if n.code() {
			return true
		}
	}
	return false
}

func (n number) code() bool { return n.first <= 4999 && 1000 <= n.last }

// small reports whether all of ns are too small for a close code, so that they
// may count seconds, bytes or HTTP statuses.
func (ns numbers) small() bool {
	for _, n := range ns {
		if n.first < 0 || n.last > 999 {
			return false
		}
	}
	return true
}

// likely drops the numbers that cannot be close codes, such as the 60 of "1006
// after 60 seconds", if others can.
func (ns numbers) likely() numbers {
	if !ns.codes() {
		return ns
	}
	kept := ns[:0]
	for _, n := range ns {
		if n.code() {
			kept = append(kept, n)
		}
	}
	return kept
}

// words returns the single numbers as words that documents must hold.
func (ns numbers) words() []word {
	var words []word
	for _, n := range ns {
		if n.single() {
			words = append(words, word{text: n.first.String(), exact: n.first >= 1000})
		}
	}
	return words
}
