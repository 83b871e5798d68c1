package decode

import (
	"iter"
	"slices"
	"strings"
)

// What applications print of their own accord when a connection ends: a word
// for the end and a code behind it, with or without a label, and often the
// reason and wasClean: "Socket closed: code=4999 reason=n/a clean=true",
// "Disconnected (code: 1006, reason: \"\")", "[ws] disconnected 4003 unused true".
var _ = register(&Format{
	Name:    "console-log",
	Title:   "an application's own log line",
	General: true,
	Part: Part{
		Hints: []string{"clos", "disconnect", "websocket", "code", "going away", "too big", "violation", "关闭", "断开", "代码", "状态码", "연결", "切断", "接続", "コード", "код", "código"},
		Reach: 3,
		Worth: codeNear,
		Find:  findLoggedCloses,
	},
})

// A logged close states its code in one of these ways, which differ in how
// much else must speak for a close.
var (
	// closeLabelled: the label itself says that it is a close code.
	closeLabelled = lazily(`(?i)(?:\b|_)(?:ws|web_?socket|socket)?[ _-]?clos(?:e|ing|ure)[ _-]?(?:event[ _.-]?|frame[ _-]?|status[ _-]?)?(?:code|status)["']?(?: is| was| of)?[ \t]*(?:=>|[:=：])?[ \t]*["'(\[]?(\d{4})\b|\b(?:closed|disconnected) (?:\w+ )?with (?:status |close |error |the )*code:? (\d{4})\b`)
	// codeLabelled: a label that other programs use, too.
	codeLabelled = lazily(`(?i)(?:\b(?:with |after |by )?(?:status[ _-]?)?(?:code|código|codice)\b|код|状态码|错误码|代码|代碼|코드|コード)["']?(?: is| was| of)?[ \t]*(?:=>|[:=：])?[ \t]*\n?["'(\[]?(\d{4})\b`)
	// named: the number stands beside its registered name.
	named = lazily(`(?i)(?:\b|_)(1\d{3})\b["')\]]?[ \t]*[:=,(–—-]*[ \t]*["']?(?:normal[ _]closure|going[ _]away|protocol[ _]error|unsupported[ _]data|no[ _]status|abnormal[ _]clos|invalid[ _](?:frame[ _])?payload|policy[ _]violation|message[ _]too[ _](?:big|large)|mandatory[ _]ext|internal[ _](?:server[ _])?error|(?:service|server)[ _]restart|try[ _]again[ _]later|tls[ _]handshake)|\b(?:normal closure|going away|abnormal closure|policy violation|message too (?:big|large)|no status (?:code )?(?:received|rcvd))\b["']?[ \t]*[:=,([-]+[ \t]*(?:code:? )?(1\d{3})\b`)
	// failed: the number comes after a WebSocket's error.
	failed = lazily(`(?i)\[(10[01]\d|4\d{3})\][^\n]{0,20}\b(?:web ?)?(?:socket|connection)\b[^\n]{0,20}\b(?:clos|disconnect|error|eof)|\b(?:web ?socket|ws)\b[^\n\d]{0,30}?\b(?:error|failed|failure|exception|died|dropped|lost|ended|terminated|exited)\b[ \t]*(?:[:,(\[-]+[ \t]*(?:code[ :=]*)?|code[ :=]*)(10[01]\d|[34]\d{3})\b`)
	// direct: the number comes right after the word for the end.
	direct = lazily(`(?i)\b(?:on_?)?(?:close[ds]?|closing|closure|disconnect(?:ed|ion|s)?)\b(?: (?:with|by|status|event|frame|reason|unexpectedly|abnormally|cleanly|normally|error)\b)*[ \t]*["')]?[ \t]*[:=：,>–—-]*[ \t]*["'(\[]?(\d{4})\b|(?:关闭|断开|關閉|斷開|切断|종료|끊김)[ \t]*[:=：,，(（]?[ \t]*(\d{4})\b`)
)

var (
	// notCode matches a word in front of a label that gives it to something
	// else.
	notCode    = lazily(`(?i)(?:event|exit|zip|postal|area|country|promo|product|item|door|key|pin|language|source|http|error|err|access|status line)[ _-]?$`)
	closeEvent = lazily(`(?i)(?:clos\w*|disconnect\w*) event[ _-]?$`)
	// unit matches what makes the number before it a quantity or a part of
	// something else.
	unit = lazily(`(?i)^(?:[.,:/-]\d|%|[a-z_]|[ \t]?(?:ms|msec|millis|milliseconds?|s|sec|seconds?|min|minutes?|h|hours?|days?|bytes?|kb|mb|kib|mib|items|connections|clients|users|sockets|files|issues|times|rows|tasks|of \d|px|usd|eur|am|pm)\b)`)
)

// wayToLog is a way to state the code: the words that it needs near the code,
// and what else must hold on its line.
type wayToLog struct {
	expr   expression
	needs  []wordSet // one of each
	behind bool      // words behind the code count, too
	fits   func(line, before string) bool
}

var waysToLog = []wayToLog{
	{expr: closeLabelled, needs: []wordSet{endLabels, codeLabels | statusLabel}},
	{expr: codeLabelled, needs: []wordSet{codeLabels}, fits: func(line, before string) bool {
		if notCode.MatchString(before) && !closeEvent.MatchString(before) {
			return false
		}
		words := wordsIn(line)
		return words.has(endWords) && words.has(connectionKinds) || labelledFields(line, words)
	}},
	{expr: direct, needs: []wordSet{endLabels}, fits: func(line, _ string) bool {
		return wordsIn(line).has(connectionKinds) || hasFlag(line) && flagAtEnd.MatchString(line)
	}},
	{expr: named, needs: []wordSet{codeNames}, behind: true},
	{expr: failed, needs: []wordSet{failWords, connectionKinds}, behind: true},
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
	var found []Match
	end := 0
	for code := range fourDigits(text) {
		if code.Start < end || inNumber(text, code) || unit.MatchString(text[code.End:min(len(text), code.End+20)]) {
			continue
		}
		line := text[max(0, code.Start-maxLine):code.Start]
		line = line[strings.LastIndexByte(line, '\n')+1:]
		if strings.LastIndexByte(line, '{') > strings.LastIndexByte(line, '}') {
			continue // in an object: another format's
		}
		if start, ok := loggedCode(text, code); ok && start >= end && !insideObject(text, code.Start) {
			m := loggedClose(text, start, code)
			found = append(found, m)
			end = m.Span.End
		}
	}
	return found
}

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

// How far from a code its label may begin, and what speaks for it may end.
const (
	labelReach = 160
	tailReach  = 80
)

// inNumber reports whether more of a number, a date or an address follows the
// four digits at code.
func inNumber(text string, code Span) bool {
	return code.End+1 < len(text) && strings.IndexByte(".,:/-", text[code.End]) >= 0 && isDigit(text[code.End+1])
}

// loggedCode reports whether the number at code is stated as a close code, and
// where the words for it begin.
func loggedCode(text string, code Span) (start int, ok bool) {
	from := max(0, code.Start-maxLine)
	from += strings.LastIndexByte(text[from:code.Start], '\n') + 1
	if code.Start-from < 2 && from > 0 {
		from = strings.LastIndexByte(text[:from-1], '\n') + 1 // the label may end its line
	}
	near := from
	if code.Start-from > labelReach {
		near = code.Start - labelReach
		near += max(0, strings.IndexByte(text[near:code.Start], ' ')) // not inside of a word
	}
	stop := code.End + strings.IndexByte(text[code.End:min(len(text), code.End+maxLine)], '\n')
	if stop < code.End {
		stop = min(len(text), code.End+maxLine)
	}
	line := text[from:stop]
	after := min(stop, code.End+tailReach)
	words, first := wordsBefore(text[near:after], code.Start-near)
	if !plausible(text[code.Start:code.End], line) {
		return 0, false
	}
	for i := range waysToLog {
		way := &waysToLog[i]
		if slices.ContainsFunc(way.needs, func(set wordSet) bool { return !words.has(set) }) {
			continue
		}
		from, to := near, after
		if !way.behind {
			// The label begins with the first of its words, or just before.
			from, to = max(near, wordStart(text, near+first-20)), min(len(text), code.End+1)
		}
		for _, loc := range way.expr.FindAllStringSubmatchIndex(text[from:to], -1) {
			at := loc[2]
			if at < 0 {
				at = loc[4]
			}
			if start := from + loc[0]; from+at == code.Start && (way.fits == nil || way.fits(line, text[max(near, start-40):start])) {
				return start, true
			}
		}
	}
	return 0, false
}

// wordStart returns the start of the word that offset at is in.
func wordStart(text string, at int) int {
	at = max(0, at)
	for at > 0 && (isWord(text[at-1]) || text[at-1] >= 0x80) {
		at--
	}
	return at
}

// plausible reports whether the four digits can be a code on their line. Codes
// that nobody assigned, or that nobody may send, need a WebSocket beside them.
func plausible(code, line string) bool {
	switch {
	case code < "1000" || code > "4999":
		return false
	case code <= "1015" || code >= "3000":
		return true
	}
	return wordsIn(line).has(webSocketWords)
}

// labelledFields reports whether the line, with words, has the labels of a
// close's other fields: code=1006, reason=, wasClean=false.
func labelledFields(line string, words wordSet) bool {
	return words.has(cleanWords) && cleanLabel.MatchString(line) ||
		words.has(reasonWords) && words.has(connectionKinds) && reasonLabel.MatchString(line)
}

// insideObject reports whether the number belongs to an object over lines that
// states a close: then it is another format's.
func insideObject(text string, at int) bool {
	_, ok := closeObjectAround(text, at)
	return ok
}
