package decode

import "strings"

// What applications print of their own accord when a connection ends: a word
// for the end and a code behind it, with or without a label, and often the
// reason and wasClean: "Socket closed: code=4999 reason=n/a clean=true",
// "Disconnected (code: 1006, reason: \"\")", "[ws] disconnected 4003 unused true".
var _ = register(func() *Format {
	return &Format{
		Name:    "console-log",
		Title:   "an application's own log line",
		General: true,
		Part: Part{
			Hints: []string{"clos", "dropped", "lost", "disconnect", "websocket", "code", "going away", "too big", "violation", "关闭", "断开", "代码", "状态码", "返回码", "关闭码", "연결", "切断", "接続", "コード", "код", "código", "codigo", "kod", "kód", "koodi", "socket done", "channel done", "stream done", "ws done", "ondone", "onleave", "kapan", "kapat", "geschlossen", "getrennt", "fermé", "cerrad", "fechad", "encerrad", "закры"},
			Reach: 3,
			Worth: codeNear,
			Find:  findLoggedCloses,
		},
	}
})

// Some ways to state a code are told by expressions.
var (
	// named: the number stands beside its registered name.
	named = lazily(`(?i)(?:\b|_)(1\d{3})\b["')\]]?[ \t]*[:=,(–—-]*[ \t]*["']?(?:normal[ _]closure|going[ _]away|protocol[ _]error|unsupported[ _]data|no[ _]status|abnormal[ _]clos|invalid[ _](?:frame[ _])?payload|policy[ _]violation|message[ _]too[ _](?:big|large)|mandatory[ _]ext|internal[ _](?:server[ _])?error|(?:service|server)[ _]restart|try[ _]again[ _]later|tls[ _]handshake)|\b(?:normal[ _]closure|going[ _]away|abnormal[ _]closure|policy[ _]violation|message[ _]too[ _](?:big|large)|no[ _]status[ _](?:code )?(?:received|rcvd)|close_[a-z_]{4,24})\b["']?[ \t]*[:=,([-]+[ \t]*(?:code:? )?(1\d{3})\b`)
	// failed: the number comes after a WebSocket's error.
	failed = lazily(`(?i)(?:^|[^\w])\[(10[01]\d|4\d{3})\][^\n]{0,20}\b(?:web ?)?(?:socket|connection)\b[^\n]{0,20}\b(?:clos|disconnect|error|eof)|\b(?:web ?socket|ws)\b[^\n\d]{0,30}?\b(?:error|failed|failure|exception|died|dropped|lost|ended|terminated|exited)\b[ \t]*(?:[:,(\[-]+[ \t]*(?:code[ :=]*)?|code[ :=]*|with (?:code )?)(10[01]\d|[34]\d{3})\b|\bclos\w+ [^\n:]{0,40}\bweb ?socket with (?:message|error)[:=]? ?(10[01]\d|[34]\d{3})\b|\b(?:web ?socket|ws|socket|connection|gateway) (?:was |is )?clos\w+ with (?:message|error)[:=]? ?(10[01]\d|[34]\d{3})\b|\b(?:web ?socket|ws) (?:throws|threw)[ \t]+(?:code )?(10[01]\d)\b|\b(?:lost connection|connection (?:was )?(?:lost|died|dropped|terminated|ended))[ \t]*[:(][ \t]*(?:code[ :=]*)?(10[01]\d)\b`)
)

// beforeLabel matches a number in front of the label of a code.
var beforeLabel = lazily(`(?i)\b(?:with|by|got|gave|received|status) (?:an? |the )?["'` + "`" + `]?(\d{4})["'` + "`" + `]? (?:close[ _-]?(?:code|status)\b|(?:status |error |exit )?code(?:[ \t]*$|[ \t]*[.,;:)(!–—-]|[ \t]+(?:and|with|but|because|reason|from|by)\b))`)

var (
	// unit matches what makes the number before it a quantity or a part of
	// something else.
	unit = lazily(`(?i)^(?:[.,:/-]\d|%|[a-z_]|[ \t](?:idle|open|active|old|stale|pending|unused|live|more|other|new|dead)[ \t]|[ \t]?(?:ms|msec|millis|milliseconds?|s|sec|seconds?|min|minutes?|h|hours?|days?|bytes?|kb|mb|kib|mib|items|conns?|connections|clients|users|sockets|streams|sessions|channels|peers|files|issues|times|rows|tasks|packets|requests|messages|events|records|entries|threads|tickets|orders|accounts|lines|points|characters|of \d|px|usd|eur|am|pm)\b)`)
)

// isQuantity reports whether the words behind a number make it something else.
// An idle timeout is a reason.
func isQuantity(rest string) bool {
	at := unit.FindStringIndex(rest)
	if at != nil && strings.HasPrefix(rest[at[1]:], "=") {
		return false // the next field: "code=1001 conn=7"
	}
	return at != nil && !(len(rest) > 5 && strings.EqualFold(rest[:min(len(rest), 9)], " idle tim"))
}

// waysToLog are the ways in which a logged close states its code. They differ
// in how much else must speak for a close. Each is given the text, where the
// code's line or its last labelReach bytes begin, the code, and the kinds of
// words near it; it returns where the words for the close begin.
var waysToLog = []func(text string, from int, code Span, words wordSet) (start int, ok bool){
	// The label itself says that it is a close code.
	func(text string, from int, code Span, words wordSet) (int, bool) {
		if !words.has(endLabels) || !words.has(codeLabels|statusLabel) {
			return 0, false
		}
		return labelOfClose(text, from, code)
	},
	// A label that other programs use, too.
	func(text string, from int, code Span, words wordSet) (int, bool) {
		if !words.has(codeLabels) {
			return 0, false
		}
		start, ok := labelOfCode(text, from, code)
		if !ok || isForeign(text[from:start]) {
			return 0, false
		}
		line := lineOf(text, code)
		words = wordsIn(line)
		if onOwnLine(text, start, code) {
			// What the code belongs to stands above.
			before := linesBefore(text, start)
			if above := wordsIn(before); above.has(webSocketWords) || above.has(connectionKinds) && endsWithEnd(before) && text[code.Start:code.End] <= "1015" {
				words |= above
			}
		}
		return start, words.has(endWords) && words.has(connectionKinds) || besideReason(text, code) || labelledFields(line, words) || fieldsBelow(text, code) ||
			words.has(endWords) && closedMessage.MatchString(text[max(from, start-24):start]) || beginsWithEnd(text, start)
	},
	// The label of a status, near a word for a close.
	func(text string, from int, code Span, words wordSet) (int, bool) {
		if !words.has(endLabels) || !words.has(statusLabel) {
			return 0, false
		}
		return labelOfStatus(text, from, code)
	},
	// The label of a reason, behind a word for the end.
	func(text string, from int, code Span, words wordSet) (int, bool) {
		if !words.has(endLabels) || !words.has(reasonWords) {
			return 0, false
		}
		start, ok := labelOfReason(text, from, code)
		return start, ok && wordsIn(lineOf(text, code)).has(connectionKinds)
	},
	// The number stands in front of its label: "closed with 1006 code".
	func(text string, from int, code Span, words wordSet) (int, bool) {
		if !words.has(endLabels) || !words.has(codeLabels|statusLabel) {
			return 0, false
		}
		start, ok := matchAround(beforeLabel, text, from, code)
		return start, ok && wordsIn(lineOf(text, code)).has(connectionKinds)
	},
	// The number comes right after the word for the end.
	func(text string, from int, code Span, words wordSet) (int, bool) {
		if !words.has(endLabels) {
			return 0, false
		}
		start, ok := labelOfEnd(text, from, code)
		if !ok || countBefore.MatchString(text[from:start]) {
			return 0, false
		}
		line := lineOf(text, code)
		return start, wordsIn(line).has(connectionKinds) || hasFlag(line) && flagAtEnd.MatchString(line) ||
			closeQuoted.MatchString(text[start:min(len(text), code.End+2)]) || endAlone(text, start, code)
	},
	// The number stands beside its registered name.
	func(text string, from int, code Span, words wordSet) (int, bool) {
		if text[code.Start] != '1' || !words.has(codeNames) ||
			!wordsIn(text[code.End:min(len(text), code.End+30)]).has(codeNames) && !wordsIn(text[max(from, code.Start-50):code.Start]).has(codeNames) {
			return 0, false
		}
		return matchAround(named, text, from, code)
	},
	// The number comes after a WebSocket's error, or before it in brackets.
	func(text string, from int, code Span, words wordSet) (int, bool) {
		before := strings.TrimRight(text[from:code.Start], " \t=")
		if before == "" || !words.has(failWords) || !words.has(connectionKinds) ||
			strings.IndexByte(":,([-", before[len(before)-1]) < 0 && !strings.EqualFold(before[max(0, len(before)-4):], "code") && !strings.HasSuffix(before, "with") && !strings.HasSuffix(before, "throws") && !strings.HasSuffix(before, "threw") {
			return 0, false
		}
		return matchAround(failed, text, from, code)
	},
}

var (
	// reasonNext matches a reason's label right behind the code.
	reasonNext = lazily(`(?i)^["']?[ \t]*[,;|]?[ \t]*["']?(?:\w{1,12}\.)?(?:close[ _-]?)?reason["']?[ \t]*(?:[:=]|["'])|^, Reason `)
	// leader matches what loggers and consoles put before a message.
	leader = lazily(`^[ \t>*•|-]*(?:(?:\[[^\]\n]{0,60}\]|\(index\):\d+|[\w./@-]+:\d+(?::\d+)?|[A-Z]{3,8}:?|-)[ \t]+)*$`)
	// endTag matches a word for the end in brackets, as a logger's label.
	endTag = lazily(`(?i)^\[?(?:on_?)?(?:close[d]?|disconnect(?:ed)?)\][ \t]+$`)
)

// onOwnLine reports whether the line of a code holds its label and nothing else.
func onOwnLine(text string, start int, code Span) bool {
	rest := text[code.End:min(lineEnd(text, code.End), code.End+aroundCode)]
	return strings.Trim(rest, " \t)]}.,;\"'") == "" && leader.MatchString(strings.TrimRight(text[codeLine(text, code):start], "("))
}

// linesBefore returns the two lines before the one at offset at: where a code
// has a line of its own, what it belongs to stands above.
func linesBefore(text string, at int) string {
	from := max(0, at-aroundCode)
	first := at
	for range 3 {
		i := strings.LastIndexByte(text[from:first], '\n')
		if i < 0 {
			if from == 0 {
				return text[:at]
			}
			break
		}
		first = from + i
	}
	return text[first:at]
}

// endsWithEnd reports whether a word for the end is the last before the line at
// the end of text: "socket closed", and its code below.
func endsWithEnd(text string) bool {
	text = text[:strings.LastIndexByte(text, '\n')+1]
	b := &backward{text, len(text)}
	b.many(" \t\n\r:.!")
	return b.any("closed", "disconnected", "onclose") && b.begins()
}

// besideReason reports whether the code is followed by the reason's label, and
// labelled without a word in front that gives it to something else: "code=1006
// reason=", "event.code: 1006, event.reason:".
func besideReason(text string, code Span) bool {
	return reasonNext.MatchString(text[code.End:min(lineEnd(text, code.End), code.End+60)])
}

// beginsWithEnd reports whether the label at start follows a word for the end
// that begins its line: "closed: code=1011". There is nothing else that was
// closed.
func beginsWithEnd(text string, start int) bool {
	from := max(0, start-labelReach)
	line := text[from+strings.LastIndexByte(text[from:start], '\n')+1 : start]
	b := &backward{line, len(line)}
	b.many(" \t:,(-–—")
	return b.at < len(line) && b.any("closed", "close", "closing", "onclose", "disconnected", "disconnect") && leader.MatchString(line[:b.at])
}

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
	return leader.MatchString(text[first:start]) && (snakeReason.MatchString(rest) || rest == "" && strings.IndexByte(text[start:code.Start], ' ') >= 0 && text[code.Start:code.End] <= "1015" ||
		endTag.MatchString(text[start:code.Start]) || strings.HasPrefix(rest, "<empty string>") ||
		strings.HasPrefix(rest, "/") && strings.HasSuffix(text[start:code.Start], ": ") && plausible(text, code)) // OkHttp's sample
}

// snakeReason matches a reason that is one word of a program, with the time that
// npm debug puts behind it.
var snakeReason = lazily(`^[a-z]+(?:_[a-z]+)+(?:[ \t]+\+\d+(?:ms|s|m|h))?$`)

// closedMessage matches a message that is the word for the end, before a label:
// "INFO[0003] Closed: code=1006".
var closedMessage = lazily(`(?:^|[^\w\s:] |\d |\bself\.)(?:[Oo]n)?(?:[Cc]losed?|[Dd]isconnected)[:(] ?\(?$`)

// closeQuoted matches a code between the word close and a reason in quotes, and
// one that Markdown marks as code.
var closeQuoted = lazily(`^(?:CLOSE|(?:[Oo]n)?[Cc]losed?|[Dd]isconnected) \d{4},? "$|^(?i:clos(?:es?|ed|ing)|disconnect(?:s|ed|ing)?) (?:with|by) ` + "`" + `(?:10[01]\d|[34]\d{3})`)

// matchAround matches an expression around a code, which is its group.
func matchAround(expr *expression, text string, from int, code Span) (start int, ok bool) {
	window := text[from:min(lineEnd(text, code.End), code.End+tailReach)]
	for _, loc := range expr.FindAllStringSubmatchIndex(window, -1) {
		for i := 2; i < len(loc); i += 2 {
			if loc[i] >= 0 && from+loc[i] == code.Start {
				return from + loc[0], true
			}
		}
	}
	return 0, false
}

// foreignLabels are words in front of a label that give it to something else.
var foreignLabels = strings.Split("event|exit|zip|postal|area|country|promo|product|item|door|key|pin|language|source|http|error|err|access|status line", "|")

// isForeign reports whether the label behind before is that of something else.
// A close event's code is no other event's.
func isForeign(before string) bool {
	b := &backward{before, len(before)}
	b.one(" _-")
	event := *b
	if event.any(" event") {
		if words := wordsIn(before); words.has(endLabels) && words.has(connectionKinds) && strings.Contains(strings.ToLower(before), "socket") {
			return false // "Socket closed. Event code 1006"
		}
		event.word()
		if event.many(" ,:"); event.at > 0 {
			event.word()
		}
		word := strings.ToLower(before[event.at:])
		if strings.Contains(word, "clos") || strings.Contains(word, "disconnect") {
			return false
		}
	}
	if whole := *b; whole.at > 0 {
		// "closed with error code 1006", "ConnectionClosedError code=4001".
		whole.word()
		word := strings.ToLower(before[whole.at:])
		if strings.Contains(word, "clos") || strings.HasPrefix(word, "err") && endBefore.MatchString(before[:whole.at]) {
			return false
		}
	}
	return b.any(foreignLabels...)
}

// countBefore matches another count in front: "opened 1001, closed 1000".
var countBefore = lazily(`\b[a-z]+(?:ed|ing)?[ :=]+\d+[,;/][ \t]*$`)

// endBefore matches a word for the end of a connection that leads to the label
// of a code.
var endBefore = lazily(`(?i)\b(?:clos(?:e|es|ed|ing)|disconnect(?:s|ed|ing)?)\b[^\n.;]{0,30}\bwith (?:an? )?$`)

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
		if open := strings.LastIndexByte(line, '{'); open > strings.LastIndexByte(line, '}') && !inString(line[open:]) {
			continue // in an object: another format's
		}
		if start, ok := loggedCode(text, code); ok && start >= end && !insideObject(o, code.Start) {
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
var opensQuote = lazily(`[:=] '[^'\n]*$`)

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

// labelledFields reports whether the line, with words, has the labels of a
// close's other fields: code=1006, reason=, wasClean=false.
func labelledFields(line string, words wordSet) bool {
	return words.has(cleanWords) && cleanLabel.MatchString(line) ||
		words.has(reasonWords) && words.has(connectionKinds) && reasonLabel.MatchString(line)
}

// fieldsBelow reports whether nothing but the label stands on the code's line,
// and one of the next lines has the label of wasClean.
func fieldsBelow(text string, code Span) bool {
	end := lineEnd(text, code.End)
	if strings.Trim(text[code.End:end], " \t,;") != "" {
		return false
	}
	below := text[min(len(text), end+1):min(len(text), end+1+aroundCode)]
	for range 2 {
		line, rest, _ := strings.Cut(below, "\n")
		if wordsIn(line).has(cleanWords) && cleanLabel.MatchString(line) {
			return true
		}
		if !wordsIn(line).has(reasonWords) {
			return false
		}
		below = rest
	}
	return false
}

// insideObject reports whether the number belongs to an object over lines that
// states a close: then it is another format's.
func insideObject(o *objects, at int) bool {
	_, ok := closeObjectAround(o, at)
	return ok
}
