package decode

import (
	"strings"
)

// What applications print of their own accord when a connection ends: a word
// for the end and a code behind it, with or without a label, and often the
// reason and wasClean: "Socket closed: code=4999 reason=n/a clean=true",
// "Disconnected (code: 1006, reason: \"\")", "[ws] disconnected 4003 unused true".
var _ = register(func() *Format {
	return &Format{
		Name:    "console-log",
		Title:   "an application's own log line",
		General: true,
		Words: []wording{
			// The reason stands where others have the code: "WebSocket closed: token expired (4401)".
			{
				any:  []string{"closed", "close", "disconnected"},
				expr: `(?i)\b(?:web ?socket|ws)\b[^\n:]{0,40}?\b(?:closed|close|disconnected)\b[^\n:]{0,20}: (?P<reason>\pL[\pL ,.'’-]{2,80}) \((?:code:? )?(?P<code>10[01]\d|[34]\d{3})\)[ \t.]*$`,
				more: unlessName,
			},
			// Deno's 0, which stands for what a browser reports.
			{
				any:  []string{"close 0 ", "closed 0 ", "disconnected 0 "},
				expr: `(?:^|[^\w-])(?:(?:on)?[Cc]losed?|[Dd]isconnected) (?P<code>0) (?:(?P<reason>)""|''|)[ ,]*(?P<clean>true|false)[ \t]*$`,
				more: func(m *Match, _ func(string) (string, bool)) bool {
					m.Closes[0].HasReason = true
					reportedZero(&m.Closes[0])
					return true
				},
			},
			// In front of a browser's line: "Error 1006: Firefox can't establish".
			{any: []string{"error 10"}, expr: `(?i)(?P<only>\berror (?P<code>10[01]\d)): [^\n]*\bwss?://`},
			// A trace of frames: "recv CLOSE 1006 bye", "< CLOSE 1001".
			{
				any:  []string{"CLOSE ", "CLOSE:"},
				expr: `(?:^|[\s:\]])(?:<|<<|[Rr]ecv|RECV|rx|RX|[Rr]eceived):? CLOSE:? (?P<code>10[01]\d|[34]\d{3})\b(?:[ :,]+\(?(?P<reason>\pL[^()\n]*)\)?)?`,
				from: Remote, more: unlessName,
			},
			{
				any:  []string{"CLOSE ", "CLOSE:"},
				expr: `(?:^|[\s:\]])(?:>|>>|[Ss]ent|[Ss]end|SEND|SENT|tx|TX|[Ss]ending):? CLOSE:? (?P<code>10[01]\d|[34]\d{3})\b(?:[ :,]+\(?(?P<reason>\pL[^()\n]*)\)?)?`,
				from: Local, more: unlessName,
			},
		},
		Part: Part{
			Hints: []string{"clos", "dropped", "killed", "lost", "disconnect", "websocket", "code", "going away", "too big", "violation", "关闭", "断开", "代码", "状态码", "返回码", "关闭码", "연결", "切断", "接続", "コード", "код", "código", "codigo", "kod", "kód", "koodi", "socket done", "channel done", "stream done", "ws done", "ondone", "onleave", "kapan", "kapat", "geschlossen", "getrennt", "fermé", "cerrad", "fechad", "encerrad", "закры"},
			Reach: 3,
			Worth: codeNear,
			Find:  findLoggedCloses,
		},
	}
})

// aroundCode is how far from a code, in bytes, words on its line speak for it.
const aroundCode = 400

// lineOf returns the line of a code, at most aroundCode bytes before and after it,
// and with the line before where the label must stand there.
func lineOf(text string, code Span) string {
	return text[codeLine(text, code):min(lineEnd(text, code.End), code.End+aroundCode)]
}

// codeLine returns where the line of a code begins, as lineOf returns it.
func codeLine(text string, code Span) int {
	first := max(0, code.Start-aroundCode)
	from := first + strings.LastIndexByte(text[first:code.Start], '\n') + 1
	if code.Start-from < 2 && from > first {
		from = first + strings.LastIndexByte(text[first:from-1], '\n') + 1 // the label may end its line
	}
	return from
}

// codeNear reports whether a number that can be a code stands near a hint: a
// label may begin labelReach before it, or end the line before.
func codeNear(text string, hint Span) bool {
	from, to := max(0, hint.Start-60), min(len(text), hint.End+labelReach)
	for from > 0 && isWord(text[from-1]) && hint.Start-from < 80 {
		from--
	}
	if i := strings.LastIndexByte(text[from:hint.Start], '\n'); i >= 0 {
		from += i + 1
	}
	if i := strings.IndexByte(text[hint.End:to], '\n'); i >= 0 {
		to = min(to, hint.End+i+40)
	}
	for code := range fourDigits(text[from:min(len(text), to+1)]) {
		if !inNumber(text, code.plus(from)) {
			return true
		}
	}
	return false
}

func findLoggedCloses(text string) []Match {
	o := &objects{text: text}
	var found []Match
	end := 0
	for code := range fourDigits(text) {
		if code.Start < end || inNumber(text, code) || isQuantity(text[code.End:min(len(text), code.End+20)]) {
			continue
		}
		line := text[max(0, code.Start-aroundCode):code.Start]
		line = line[strings.LastIndexByte(line, '\n')+1:]
		if open := strings.LastIndexByte(line, '{'); open > strings.LastIndexByte(line, '}') && !inString(line[open:]) && !goField(text[code.End:]) {
			continue // in an object: another format's
		}
		if start, ok := loggedCode(text, code); ok && start >= end && (goField(text[code.End:]) || !insideObject(o, code.Start)) {
			m := loggedClose(text, start, code)
			found = append(found, m)
			end = m.Span.End
		}
	}
	return found
}

// inString reports whether a string of the object that begins with before is
// open at its end: a log line's message.
func inString(before string) bool {
	return (strings.Count(before, `"`)-strings.Count(before, `\"`))%2 == 1 || opensQuote.MatchString(before)
}

// opensQuote matches a string in single quotes, as Node prints them, that has no
// end.
var opensQuote = &expression{text: `[:=] '[^'\n]*$`}

// How far from a code its label may begin, and what speaks for it may end.
const (
	labelReach = 160
	tailReach  = 80
)

// loggedCode reports whether the number at code is stated as a close code, and
// where the words for it begin.
func loggedCode(text string, code Span) (start int, ok bool) {
	from := codeLine(text, code)
	if code.Start-from > labelReach {
		from = code.Start - labelReach
		from += max(0, strings.IndexByte(text[from:code.Start], ' ')) // not inside of a word
	}
	words := wordsIn(text[from:min(lineEnd(text, code.End), code.End+tailReach)])
	if !words.has(endLabels|codeLabels|codeNames|failWords) || !plausible(text, code) {
		return 0, false
	}
	for _, way := range waysToLog {
		if start, ok := way(text, from, code, words); ok {
			return start, true
		}
	}
	return 0, false
}

// plausible reports whether the four digits can be a code on their line. Codes
// that nobody assigned, or that nobody may send, need a WebSocket beside them.
func plausible(text string, code Span) bool {
	switch number := text[code.Start:code.End]; {
	case number < "1000" || number > "4999":
		return false
	case number <= "1015" || number >= "3000":
		return true
	}
	return wordsIn(lineOf(text, code)).has(webSocketWords)
}

// insideObject reports whether the number belongs to an object over lines that
// states a close: then it is another format's.
func insideObject(o *objects, at int) bool {
	_, ok := closeObjectAround(o, at)
	return ok
}

// goField reports whether rest begins with the next field of a struct as Go's %+v
// prints it, without a comma between: {Code:4001 Reason:token expired}.
func goField(rest string) bool {
	field, value, ok := strings.Cut(rest[:min(len(rest), 40)], ":")
	return ok && strings.HasPrefix(field, " ") && len(field) > 1 && value != "" && value[0] != ' ' &&
		strings.IndexFunc(field[1:], func(r rune) bool { return r > 0x7f || !isWord(byte(r)) }) < 0
}

// unlessName takes the reason back where it is the name of the code.
func unlessName(m *Match, group func(string) (string, bool)) bool {
	c := &m.Closes[0]
	if code, ok := codeOfName(c.Reason, true); ok && code == c.Code {
		c.dropReason()
	}
	return true
}
