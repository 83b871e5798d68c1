package decode

import (
	"regexp"
	"strings"
)

// What applications print of their own accord when a connection ends: a word
// for the end and a code behind it, with or without a label, and often the
// reason and wasClean: "Socket closed: code=4999 reason=n/a clean=true",
// "Disconnected (code: 1006, reason: \"\")", "[ws] disconnected 4003 unused true".
var _ = register(&Format{
	Name:    "console-log",
	Title:   "an application's own log line",
	Hints:   []string{"clos", "disconnect", "websocket", "code", "going away", "too big", "violation", "关闭", "断开", "代码", "状态码", "연결", "切断", "接続", "コード", "код", "código"},
	General: true,
	Find:    findLoggedCloses,
})

// A logged close states its code in one of these ways, which differ in how
// much else must speak for a close.
var (
	// closeLabelled: the label itself says that it is a close code.
	closeLabelled = regexp.MustCompile(`(?i)(?:\b|_)(?:ws|web_?socket|socket)?[ _-]?clos(?:e|ing|ure)[ _-]?(?:event[ _.-]?|frame[ _-]?|status[ _-]?)?(?:code|status)["']?(?: is| was| of)?[ \t]*(?:=>|[:=：])?[ \t]*["'(\[]?(\d{4})\b|\b(?:closed|disconnected) (?:\w+ )?with (?:status |close |error |the )*code:? (\d{4})\b`)
	// codeLabelled: a label that other programs use, too.
	codeLabelled = regexp.MustCompile(`(?i)(?:\b(?:with |after |by )?(?:status[ _-]?)?(?:code|código|codice)\b|код|状态码|错误码|代码|代碼|코드|コード)["']?(?: is| was| of)?[ \t]*(?:=>|[:=：])?[ \t]*\n?["'(\[]?(\d{4})\b`)
	// named: the number stands beside its registered name.
	named = regexp.MustCompile(`(?i)(?:\b|_)(1\d{3})\b["')\]]?[ \t]*[:=,(–—-]*[ \t]*["']?(?:normal[ _]closure|going[ _]away|protocol[ _]error|unsupported[ _]data|no[ _]status|abnormal[ _]clos|invalid[ _](?:frame[ _])?payload|policy[ _]violation|message[ _]too[ _](?:big|large)|mandatory[ _]ext|internal[ _](?:server[ _])?error|(?:service|server)[ _]restart|try[ _]again[ _]later|tls[ _]handshake)|\b(?:normal closure|going away|abnormal closure|policy violation|message too (?:big|large)|no status (?:code )?(?:received|rcvd))\b["']?[ \t]*[:=,([-]+[ \t]*(?:code:? )?(1\d{3})\b`)
	// failed: the number comes after a WebSocket's error.
	failed = regexp.MustCompile(`(?i)\[(10[01]\d|4\d{3})\][^\n]{0,20}\b(?:web ?)?(?:socket|connection)\b[^\n]{0,20}\b(?:clos|disconnect|error|eof)|\b(?:web ?socket|ws)\b[^\n\d]{0,30}?\b(?:error|failed|failure|exception|died|dropped|lost|ended|terminated|exited)\b[ \t]*(?:[:,(\[-]+[ \t]*(?:code[ :=]*)?|code[ :=]*)(10[01]\d|[34]\d{3})\b`)
	// direct: the number comes right after the word for the end.
	direct = regexp.MustCompile(`(?i)\b(?:on_?)?(?:close[ds]?|closing|closure|disconnect(?:ed|ion|s)?)\b(?: (?:with|by|status|event|frame|reason|unexpectedly|abnormally|cleanly|normally|error)\b)*[ \t]*["')]?[ \t]*[:=：,>–—-]*[ \t]*["'(\[]?(\d{4})\b|(?:关闭|断开|關閉|斷開|切断|종료|끊김)[ \t]*[:=：,，(（]?[ \t]*(\d{4})\b`)
)

var (
	endWord = regexp.MustCompile(`(?i)clos(?:e|ed|ing|ure)|disconnect|terminat|dropped|lost|hung up|reconnect|ended|fermé|cerrad|conexión|geschlossen|getrennt|закры|关闭|断开|斷開|關閉|切断|接続|종료|끊`)
	wsWord  = regexp.MustCompile(`(?i)web[ _-]?socket|\bwss?\b|ws\b|socket|gateway|connection|connexion|conexión|verbindung|disconnect|on_?close|clos\w* event|wasclean|was clean|close[ _-]?code|transport|realtime|stream|channel|session|peer|client|server|hmr|rpc|handshake|reconnect|соединени|连接|連接|接続|연결`)
	// notCode matches a word in front of a label that gives it to something
	// else.
	notCode    = regexp.MustCompile(`(?i)(?:event|exit|zip|postal|area|country|promo|product|item|door|key|pin|language|source|http|error|err|access|status line)[ _-]?$`)
	closeEvent = regexp.MustCompile(`(?i)(?:clos\w*|disconnect\w*) event[ _-]?$`)
	// unit matches what makes the number before it a quantity or a part of
	// something else.
	unit = regexp.MustCompile(`(?i)^(?:[.,:/-]\d|%|[a-z_]|[ \t]?(?:ms|msec|millis|milliseconds?|s|sec|seconds?|min|minutes?|h|hours?|days?|bytes?|kb|mb|kib|mib|items|connections|clients|users|sockets|files|issues|times|rows|tasks|of \d|px|usd|eur|am|pm)\b)`)
)

func findLoggedCloses(text string) []Match {
	var found []Match
	add := func(re *regexp.Regexp, fits func(line string, loc []int, from int) bool) {
		for _, loc := range re.FindAllStringSubmatchIndex(text, -1) {
			code := Span{loc[2], loc[3]}
			if code.Start < 0 {
				code = Span{loc[4], loc[5]}
			}
			if inMatches(found, loc[0]) || inMatches(found, code.Start) || unit.MatchString(text[code.End:]) || insideObject(text, code.Start) {
				continue
			}
			from := strings.LastIndexByte(text[:loc[0]], '\n') + 1
			line := text[from:lineEnd(text, code.End)]
			if !plausible(text[code.Start:code.End], line) || !fits(line, loc, from) {
				continue
			}
			found = append(found, loggedClose(text, loc[0], code))
		}
	}
	add(closeLabelled, func(string, []int, int) bool { return true })
	add(codeLabelled, func(line string, loc []int, from int) bool {
		before := text[from:loc[0]]
		if notCode.MatchString(before) && !closeEvent.MatchString(before) {
			return false
		}
		return endWord.MatchString(line) && wsWord.MatchString(line) || labelledFields(line)
	})
	add(direct, func(line string, loc []int, from int) bool {
		return wsWord.MatchString(line) || flagAtEnd.MatchString(line)
	})
	add(named, func(string, []int, int) bool { return true })
	add(failed, func(string, []int, int) bool { return true })
	return found
}

// webSocket matches words that leave no doubt about the kind of connection.
var webSocket = regexp.MustCompile(`(?i)web[ _-]?socket|\bwss?\b|ws\b|on_?close|was[ _]?clean|close[ _-]?code`)

// plausible reports whether the four digits can be a code on their line. Codes
// that nobody assigned, or that nobody may send, need a WebSocket beside them.
func plausible(code, line string) bool {
	switch {
	case code < "1000" || code > "4999":
		return false
	case code <= "1015" || code >= "3000":
		return true
	}
	return webSocket.MatchString(line)
}

// labelledFields reports whether the line has the labels of a close's other
// fields: code=1006, reason=, wasClean=false.
func labelledFields(line string) bool {
	return cleanLabel.MatchString(line) || reasonLabel.MatchString(line) && wsWord.MatchString(line)
}

// insideObject reports whether the number stands in braces that begin on its
// line: then it is another format's.
func insideObject(text string, at int) bool {
	open := openingBrace(text, at)
	if open < 0 {
		return false
	}
	if !strings.Contains(text[open:at], "\n") {
		return true
	}
	_, ok := closeObjectAround(text, at)
	return ok
}
