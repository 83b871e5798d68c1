package decode

import "strings"

// insideMarkup returns as much of rest, which follows before on a line, as lies
// inside of the code, the cell, the full-width brackets or the string that before
// opened.
func insideMarkup(before, rest string) string {
	if i := strings.IndexByte(rest, '`'); i >= 0 && strings.Count(before, "`")%2 == 1 {
		rest = rest[:i]
	}
	if i := strings.IndexByte(rest, '}'); i >= 0 && strings.Count(before, "{") > strings.Count(before, "}") {
		rest = rest[:i]
	}
	if i := strings.Index(rest, "）"); i >= 0 && strings.Count(before, "（") > strings.Count(before, "）") {
		rest = rest[:i]
	}
	if i := strings.IndexByte(rest, '|'); i >= 0 && strings.Trim(rest[:i], " \t*") == "" && strings.HasPrefix(strings.TrimLeft(before, " \t"), "|") {
		rest = rest[:i]
	}
	for _, quote := range []string{"'", `"`} {
		if at := strings.LastIndex(before, quote); at >= 0 && (at == 0 || strings.IndexByte("([{,=: \t", before[at-1]) >= 0) {
			for i := range len(rest) - 1 {
				if rest[i] == quote[0] && (strings.IndexByte(",)]};", rest[i+1]) >= 0 || sourceBehind.MatchString(rest[i+1:])) && (i == 0 || rest[i-1] != '\\' && rest[i-1] != quote[0]) {
					return rest[:i] // the string ends that holds all of it
				}
			}
		}
	}
	return rest
}

// sourceBehind matches what source has behind a string.
var sourceBehind = &expression{text: `^ (?:in|not in|==|!=|and|or|if) `}

// openBracket returns the bracket that is open at the end of text, or 0.
func openBracket(text string) byte {
	depth := 0
	for i := len(text) - 1; i >= 0; i-- {
		switch text[i] {
		case ')', ']':
			depth++
		case '(', '[':
			if depth--; depth < 0 {
				return text[i]
			}
		}
	}
	return 0
}

// closingBracket returns where the bracket closes that was opened in front of
// text, or -1.
func closingBracket(text string, open byte) int {
	if open == 0 {
		return -1
	}
	depth := 1
	for i := range len(text) {
		switch text[i] {
		case open:
			depth++
		case "([)]"[strings.IndexByte("([", open)+2]:
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return -1
}

// objectLength returns the length of the JSON object at the start of text, 0 where
// it has none.
func objectLength(text string) int {
	if !strings.HasPrefix(text, `{"`) {
		return 0
	}
	quoted, depth := false, 0
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c == '\\':
			i++
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '{':
			depth++
		case c == '}':
			if depth--; depth == 0 {
				return i + 1
			}
		}
	}
	return 0
}

// pastQuote returns the offset after a quote at offset at.
func pastQuote(text string, at int) int {
	if at < len(text) && strings.IndexByte("\"'`", text[at]) >= 0 {
		return at + 1
	}
	return at
}
