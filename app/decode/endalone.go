package decode

import "strings"

// A log line that is no more than a word for the end and a code, with or without a
// reason: nothing on it says that it is about a WebSocket but its form.

// endAlone reports whether the line is no more than a word for the end and the
// code, or shows the reason's bytes: "CLOSE 1006 <Buffer >", "[close] 1000".
func endAlone(text string, start int, code Span) bool {
	from := max(0, start-labelReach)
	first := from + strings.LastIndexByte(text[from:start], '\n') + 1
	rest := strings.TrimSpace(text[code.End:min(lineEnd(text, code.End), code.End+aroundCode)])
	if strings.HasPrefix(rest, "<Buffer") || bufferList.MatchString(rest) || text[code.Start-1] == '[' {
		return true
	}
	if start > 0 && text[start-1] == '[' {
		start--
	}
	if before := text[first:start]; text[code.Start] >= '3' && console.MatchString(before) && leader.MatchString(before) && reasonWord.MatchString(rest) && !countedThings.MatchString(rest) {
		return true
	}
	return leader.MatchString(text[first:start]) && (joined.MatchString(rest) || snakeReason.MatchString(rest) || rest == "" && strings.IndexByte(text[start:code.Start], ' ') >= 0 && text[code.Start:code.End] <= "1015" ||
		endTag.MatchString(text[start:code.Start]) || strings.HasPrefix(rest, "<empty string>") || strings.HasPrefix(rest, "with reason") ||
		strings.HasPrefix(rest, "/") && strings.HasSuffix(text[start:code.Start], ": ") && plausible(text, code)) // OkHttp's sample
}

// console matches the place in the source that a console shows before a message,
// and reasonWord the beginning of a reason.
var (
	console    = &expression{text: `\.[jt]sx?:\d+|\[[\w:-]+\][ \t]*$`}
	reasonWord = &expression{text: `^\p{L}[\p{L}'-]+`}
)

// joined matches a reason that is joined to the code: "close 4010:afk".
var joined = &expression{text: `^[:|]\pL[^\n{}=]*$`}

// snakeReason matches a reason that is one word of a program, with the time that
// npm debug puts behind it.
var snakeReason = &expression{text: `^[a-z]+(?:_[a-z]+)+(?:[ \t]+\+\d+(?:ms|s|m|h))?$`}
