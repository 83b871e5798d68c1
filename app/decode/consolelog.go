package decode

import (
	"regexp"
	"strings"

	"wsclose/registry"
)

// What applications print of their own accord when a connection ends: a word
// for the end and a code behind it, with or without a label, and often the
// reason and wasClean: "Socket closed: code=4999 reason=n/a clean=true",
// "Disconnected (code: 1006, reason: \"\")", "[ws] disconnected 4003 unused true".
var _ = register(&Format{
	Name:  "console-log",
	Title: "an application's own log line",
	Hints: []string{"close", "closing", "disconnect", "code", "wasclean", "关闭", "断开", "代码", "状态码", "연결", "切断", "接続", "コード", "код", "código"},
	Find:  findLoggedCloses,
})

// A logged close states its code in one of three ways, which differ in how
// much else must speak for a close.
var (
	// closeLabelled: the label itself says that it is a close code.
	closeLabelled = regexp.MustCompile(`(?i)(?:\b|_)(?:ws|web_?socket|socket)?[ _-]?clos(?:e|ed|ing|ure)[ _-]?(?:event[ _.-]?|frame[ _-]?|status[ _-]?)?(?:code|status)["']?(?: is| was| of)?[ \t]*(?:=>|[:=：])?[ \t]*["'(\[]?(\d{4})\b`)
	// codeLabelled: a label that other programs use, too.
	codeLabelled = regexp.MustCompile(`(?i)(?:\b(?:with |after |by )?(?:status[ _-]?)?(?:code|código|codice|код)|状态码|错误码|代码|代碼|碼|코드|コード)\b?["']?(?: is| was| of)?[ \t]*(?:=>|[:=：])?[ \t]*\n?["'(\[]?(\d{4})\b`)
	// direct: the number comes right after the word for the end.
	direct = regexp.MustCompile(`(?i)\b(?:on_?)?(?:close[ds]?|closing|closure|disconnect(?:ed|ion|s)?)\b(?: (?:with|by|status|event|frame|reason|unexpectedly|abnormally|cleanly|normally|error)\b)*[ \t]*["')]?[ \t]*[:=：,>–—-]*[ \t]*["'(\[]?(\d{4})\b|(?:关闭|断开|切断|종료|끊김)[ \t]*[:=：,，(（]?[ \t]*(\d{4})\b`)
)

var (
	endWord = regexp.MustCompile(`(?i)clos(?:e|ed|ing|ure)|disconnect|terminat|dropped|lost|hung up|reconnect|ended|fermé|cerrad|conexión|geschlossen|getrennt|закры|关闭|断开|斷開|關閉|切断|接続|종료|끊`)
	wsWord  = regexp.MustCompile(`(?i)web[ _-]?socket|\bwss?\b|ws\b|socket|gateway|connection|connexion|conexión|verbindung|disconnect|on_?close|wasclean|was clean|close[ _-]?code|transport|realtime|stream|channel|session|peer|client|server|hmr|rpc|reconnect|соединени|连接|連接|接続|연결`)
	// notCode matches a word in front of a label that gives it to something
	// else.
	notCode = regexp.MustCompile(`(?i)(?:event|exit|zip|postal|area|country|promo|product|item|door|key|pin|language|source|http|error|err|access|status line)[ _-]?$`)
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
			if text[code.Start] > '4' || text[code.Start] == '0' || !fits(line, loc, from) {
				continue
			}
			found = append(found, loggedClose(text, loc[0], code))
		}
	}
	add(closeLabelled, func(string, []int, int) bool { return true })
	add(codeLabelled, func(line string, loc []int, from int) bool {
		if notCode.MatchString(text[from:loc[0]]) {
			return false
		}
		return endWord.MatchString(line) && wsWord.MatchString(line) || labelledFields(line)
	})
	add(direct, func(line string, loc []int, from int) bool {
		return wsWord.MatchString(line) || flagAtEnd.MatchString(line)
	})
	return found
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

var (
	reasonLabel = regexp.MustCompile(`(?i)(?:\b|_)(?:close[ _-]?)?(?:reason|原因|理由|이유|причина|motivo|raison|grund)\b?["']?[ \t]*(?:=>|[:=：])[ \t]*`)
	cleanLabel  = regexp.MustCompile(`(?i)\b(?:was[ _-]?clean|is[ _-]?clean|clean(?:ly)?)\??["']?[ \t]*(?:=>|[:=：])?[ \t]*(true|false|yes|no|1|0)\b`)
	// flagAtEnd matches wasClean as the last word that is printed, with the
	// place in the source that consoles put behind it.
	flagAtEnd = regexp.MustCompile(`[ \t](true|false)[ \t]*(?:[^\s:]+:\d+(?::\d+)?)?[ \t]*$`)
	// nextLabel matches the start of a further field behind an unquoted reason.
	nextLabel = regexp.MustCompile(`(?i)[ \t]*[,;|(]?[ \t]*\b(?:was[ _-]?clean|clean|code|remote|initiator|duration|url|attempts?|retry|type|ts|time)\b["']?[ \t]*[:=：]|[ \t]+[^\s:/]+\.[a-z]{2,3}:\d+(?::\d+)?[ \t]*$`)
	codeName  = regexp.MustCompile(`^[ \t]*\([A-Za-z][^()\n]{1,40}\)`)
)

// loggedClose reads the fields behind the code at span code. The words for the
// end begin at offset start.
func loggedClose(text string, start int, code Span) Match {
	f := readFields([]property{{key: "code", value: text[code.Start:code.End], span: code}})
	c := &f.close
	end := code.End
	stop := lineEnd(text, end)
	take := func(from, to int) {
		if at := cleanLabel.FindStringSubmatchIndex(text[from:to]); at != nil && c.WasClean == Unstated {
			is, _ := statedBool(text[from+at[2] : from+at[3]])
			c.WasClean = StatedAs(is)
			c.Marks = append(c.Marks, Mark{FieldWasClean, Span{from + at[2], from + at[3]}})
			end = max(end, from+at[3])
		}
		if at := reasonLabel.FindStringIndex(text[from:to]); at != nil && !c.HasReason {
			if reason, place := readReason(text, from+at[1], to); place.Start >= 0 {
				label := from + len(strings.TrimRight(text[from:from+at[1]], " \t"))
				end = max(end, stateReason(c, reason, place), label)
			}
		}
	}
	take(code.End, stop)
	if !c.HasReason && c.WasClean == Unstated {
		end = max(end, plainTail(text, start, code.End, stop, c))
	}
	// One field a line: the next lines may hold the others.
	if strings.Trim(text[code.End:stop], " \t,;)\"'") == "" {
		for range 3 {
			if stop >= len(text) {
				break
			}
			from := stop + 1
			stop = lineEnd(text, from)
			if n := len(text[from:stop]); n > 300 || !ownLine(text[from:stop]) {
				break
			}
			take(from, stop)
		}
	}
	sortMarks(c.Marks)
	c.Marks = disjoint(c.Marks)
	c.Span = Span{start, end}
	return Match{Span: c.Span, Closes: []Close{*c}}
}

// ownLine reports whether a line holds another field of the close and not a
// new one.
func ownLine(line string) bool {
	return !closeLabelled.MatchString(line) && !codeLabelled.MatchString(line) && !direct.MatchString(line) &&
		(cleanLabel.MatchString(line) || reasonLabel.MatchString(line))
}

// readReason reads the reason behind its label at offset from, up to offset
// to. The span's Start is -1 where the label states that there is none to
// show, as null does.
func readReason(text string, from, to int) (string, Span) {
	r := objectReader{text: text[:to], at: from}
	if s, span, ok := r.str(); ok {
		return s, span
	}
	value := text[from:to]
	if at := nextLabel.FindStringIndex(value); at != nil {
		value = value[:at[0]]
	}
	value = strings.TrimRight(value, " \t,;")
	for _, pair := range []string{"()", "[]"} {
		if strings.HasSuffix(value, pair[1:]) && strings.Count(value, pair[1:]) > strings.Count(value, pair[:1]) {
			value = value[:len(value)-1]
		}
	}
	reason, ok := statedReason(value, false)
	if !ok {
		return "", Span{-1, -1}
	}
	return reason, Span{from, from + len(reason)}
}

// plainTail reads what follows a code without labels: "1006  false",
// "4003 connection unused true", "1006 - going down". It returns the offset
// after what it used.
func plainTail(text string, start, from, to int, c *Close) int {
	end := from
	if at := flagAtEnd.FindStringSubmatchIndex(text[from:to]); at != nil {
		is, _ := statedBool(text[from+at[2] : from+at[3]])
		c.WasClean = StatedAs(is)
		c.Marks = append(c.Marks, Mark{FieldWasClean, Span{from + at[2], from + at[3]}})
		end, to = from+at[3], from+at[0]
		// Only a gap in front of it shows an empty reason.
		tail := strings.Trim(text[from:to], " \t,:-\"'")
		if tail == "" {
			c.HasReason = true
			return end
		}
	}
	name := codeName.FindString(text[from:to])
	if strings.EqualFold(strings.Trim(name, " \t().,"), "no reason given") || noReason.MatchString(text[from+len(name):to]) {
		c.HasReason = true
		return from + len(name) + len(noReason.FindString(text[from+len(name):to]))
	}
	from += len(name)
	tail := text[from:to]
	body := strings.TrimLeft(tail, " \t,:;/–—-")
	r := objectReader{text: text[:to], at: to - len(body)}
	if quoted, at, ok := r.str(); ok {
		return max(end, stateReason(c, quoted, at))
	}
	if strings.HasPrefix(text[start:], "close ") && len(body) == len(strings.TrimLeft(tail, " \t")) {
		return end // "close 1000 echoed": words about the close
	}
	at := Span{to - len(body), to}
	if place := nextLabel.FindStringIndex(body); place != nil {
		at.End = at.Start + place[0]
	}
	value := strings.TrimRight(text[at.Start:at.End], " \t,;")
	if name != "" {
		value = strings.TrimSuffix(value, ".") // Python websockets: "1000 (OK) bye."
	}
	if len(value) > registry.MaxReason || notReason.MatchString(value) || !hasLetter.MatchString(value) {
		return end
	}
	reason, ok := statedReason(value, false)
	if !ok {
		return end
	}
	at.End = at.Start + len(value)
	return max(end, stateReason(c, reason, at))
}

// stateReason notes the reason and returns the offset after it.
func stateReason(c *Close, reason string, at Span) int {
	c.Reason, c.HasReason = reason, true
	if at.Len() > 0 {
		c.Marks = append(c.Marks, Mark{FieldReason, at})
	}
	return at.End
}

var (
	hasLetter = regexp.MustCompile(`\pL`)
	noReason  = regexp.MustCompile(`(?i)^[,;:]? ?\(?no reason(?: given)?\)?`)
)

// notReason matches words behind a code that are the application's own.
var notReason = regexp.MustCompile(`(?i)^(?:[({\[)\]}.'"]|<[^B]|\w+=|re-?(?:conn|try|tries|start|sum)|retry|try|attempt|after|in \d|will |wait|back-?off|at |for |from |on |to |by |and |but |so |while |because |during |before |trying|schedul|url|https?:|wss?:|code|[\d.]+$)|reconnect|retrying`)
