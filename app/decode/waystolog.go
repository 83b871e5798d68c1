package decode

import "strings"

// What an application's own log line must hold for a number on it to be a close
// code.

// Some ways to state a code are told by expressions.
var (
	// named: the number stands beside its registered name.
	named = &expression{text: `(?i)(?:\b|_)(1\d{3})\b["')\]]?[ \t]*[:=,(–—-]*[ \t]*["']?(?:normal[ _]closure|going[ _]away|protocol[ _]error|unsupported[ _]data|no[ _]status|abnormal[ _]clos|invalid[ _](?:frame[ _])?payload|policy[ _]violation|message[ _]too[ _](?:big|large)|mandatory[ _]ext|internal[ _](?:server[ _])?error|(?:service|server)[ _]restart|try[ _]again[ _]later|tls[ _]handshake)|\b(?:normal[ _]closure|going[ _]away|abnormal[ _]closure|policy[ _]violation|message[ _]too[ _](?:big|large)|no[ _]status[ _](?:code )?(?:received|rcvd)|close_[a-z_]{4,24})\b["']?[ \t]*[:=,([-]+[ \t]*(?:code:? )?(1\d{3})\b`}
	// failed: the number comes after a WebSocket's error.
	failed = &expression{text: `(?i)(?:^|[^\w])\[(10[01]\d|4\d{3})\][^\n]{0,20}\b(?:web ?)?(?:socket|connection)\b[^\n]{0,20}\b(?:clos|disconnect|error|eof)|\b(?:web ?socket|ws)\b[^\n\d]{0,30}?\b(?:on_?)?(?:error|failed|failure|exception|died|dropped|killed|lost|ended|terminated|exited)\b[ \t]*(?:[:,(\[-]+[ \t]*(?:code[ :=]*)?|code[ :=]*|with (?:code )?)(10[01]\d|[34]\d{3})\b|\b(?:web ?socket|ws)(?: connection)? (?:was )?(?:throws|threw|died|dropped|killed|lost|terminated)[ \t]+(?:code )?(10[01]\d)\b|\b(?:lost connection(?: to (?:the )?\w+)?|connection (?:was )?(?:lost|died|dropped|terminated|ended))[ \t]*[:(][ \t]*(?:code[ :=]*)?(10[01]\d)\b`}
)

// beforeLabel matches a number in front of the label of a code.
var beforeLabel = &expression{text: `(?i)\b(?:with|by|got|gave|received|status) (?:an? |the )?["'` + "`" + `]?(\d{4})["'` + "`" + `]? (?:close[ _-]?(?:code|status)\b|(?:status |error |exit )?code(?:[ \t]*$|[ \t]*[.,;:)(!–—-]|[ \t]+(?:and|with|but|because|reason|from|by)\b))`}

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
		if !ok || isForeign(text[from:start]) || strings.HasPrefix(strings.TrimLeft(text[from:start], " \t"), "def ") {
			return 0, false // "def __init__(self, code=1005" is a function's own
		}
		line := lineOf(text, code)
		words = wordsIn(line)
		if onOwnLine(text, start, code) {
			// What the code belongs to stands above.
			before := linesBefore(text, start)
			if above := wordsIn(before); above.has(webSocketWords) || above.has(connectionKinds) && endsWithEnd(before) && (text[code.Start:code.End] <= "1015" || reasonBelow(text, code)) {
				words |= above
			}
		}
		return start, words.has(endWords) && words.has(connectionKinds) || besideReason(text, code) || labelledFields(line, words) || fieldsBelow(text, code) || onOwnLine(text, start, code) && reasonBelow(text, code) && (words.has(webSocketWords) || remoteBelow(text, code)) ||
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
		return start, wordsIn(line).has(connectionKinds) || onCloseBelow(text, code) ||
			strings.Contains(text[start:code.Start], ": ") && leader.MatchString(text[codeLine(text, code):start]) && wordsIn(linesBefore(text, start)).has(webSocketWords) || titled(text, start, code) || hasFlag(line) && flagAtEnd.MatchString(line) ||
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
		if before == "" || !words.has(failWords) || !words.has(connectionKinds) {
			return 0, false
		}
		if b := (&backward{before, len(before)}); !b.any(":", ",", "(", "[", "-", "code", "with", "throws", "threw", "died", "dropped", "killed", "lost", "terminated") {
			return 0, false
		}
		return matchAround(failed, text, from, code)
	},
}

var (
	// reasonNext matches a reason's label right behind the code.
	reasonNext = &expression{text: `(?i)^["']?[ \t]*[,;|]?[ \t]*["']?(?:\w{1,12}\.)?(?:close[ _-]?)?reason["']?[ \t]*(?:[:=]|["'])|^, Reason `}
	// leader matches what loggers and consoles put before a message.
	leader = &expression{text: `^[ \t>*#•|-]*(?:(?:\[[^\]\n]{0,60}\]|\(index\):\d+|[\w./@-]+:\d+(?::\d+)?|\d{4}[-/]\d\d[-/]\d\d[T ][\d:.,+Z-]+|[A-Z]{3,8}:?|[a-z][\w.-]{1,30}:|-)[ \t]+)*$`}
	// endTag matches a word for the end in brackets, as a logger's label.
	endTag = &expression{text: `(?i)^\[?(?:on_?)?(?:close[d]?|disconnect(?:ed)?)\][ \t]+$`}
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

// onCloseBelow reports whether the stack below the line of a code, as consoles and
// errors show it, comes from a WebSocket's handler.
func onCloseBelow(text string, code Span) bool {
	below := text[min(len(text), lineEnd(text, code.End)+1):]
	below = below[:min(len(below), 300)]
	for range 3 {
		line, rest, _ := strings.Cut(below, "\n")
		if !strings.Contains(line, " @ ") && !strings.HasPrefix(strings.TrimLeft(line, " \t"), "at ") {
			return false
		}
		if strings.Contains(line, "onclose") {
			return true
		}
		below = rest
	}
	return false
}

// titled reports whether a code of the protocol that says that something went
// wrong is followed by a sentence: "close 1003 Received unmasked frame".
func titled(text string, start int, code Span) bool {
	number := text[code.Start:code.End]
	return "1001" < number && number <= "1015" && strings.HasPrefix(text[start:], "close ") && sentence.MatchString(text[code.End:min(lineEnd(text, code.End), code.End+60)])
}

var sentence = &expression{text: `^ [A-Z][a-z]+ [a-z]+ [a-z]+ `}

// reasonBelow reports whether the next line begins with the label of the reason.
func reasonBelow(text string, code Span) bool {
	next := text[min(len(text), lineEnd(text, code.End)+1):]
	next = next[:min(len(next), 60)]
	if at := reasonLabel.FindStringIndex(next); at != nil && strings.TrimLeft(next[:at[0]], " \t\"'") == "" {
		return true
	}
	i := strings.Index(next, "reason ")
	return i >= 0 && leader.MatchString(next[:i])
}

// remoteBelow reports whether the second line below the one of a code tells who
// closed: with code and reason, those are the arguments of Java-WebSocket's onClose.
func remoteBelow(text string, code Span) bool {
	below := text[min(len(text), lineEnd(text, code.End)+1):]
	_, second, _ := strings.Cut(below[:min(len(below), 400)], "\n")
	return remoteLine.MatchString(second)
}

var remoteLine = &expression{text: `^[ \t]*(?i:remote|wasclean|was clean)[ \t]*[:=][ \t]*(?i:true|false)\b`}

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

// closedMessage matches a message that is the word for the end, before a label:
// "INFO[0003] Closed: code=1006".
var closedMessage = &expression{text: `(?:^|[^\w\s:] |\d |\bself\.)(?:[Oo]n)?(?:[Cc]losed?|[Dd]isconnected)[:(] ?\(?$`}

// closeQuoted matches a code between the word close and a reason in quotes, and
// one that Markdown marks as code.
var closeQuoted = &expression{text: `^(?:CLOSE|(?:[Oo]n)?[Cc]losed?|[Dd]isconnected) \d{4},? "$|^(?i:clos(?:es?|ed|ing)|disconnect(?:s|ed|ing)?) (?:with|by) ` + "`" + `(?:10[01]\d|[34]\d{3})`}

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

// countBefore matches another count in front: "opened 1001, closed 1000".
var countBefore = &expression{text: `\b[a-z]+(?:ed|ing)?[ :=]+\d+[,;/][ \t]*$`}

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
