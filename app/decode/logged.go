package decode

import (
	"strings"

	"wsclose/registry"
)

var (
	reasonLabel = lazily(`(?i)(?:(?:\b|_)(?:close[ _-]?|disconnect[ _-]?)?(?:status[ _-]?)?(?:reason|description|motivo|raison|grund)\b|返回信息|错误信息|原因|理由|이유|причина)["'*]*[ \t]*(?:(?:=>|->|→|[:=：])[ \t*]*|\[)`)
	// endedHow matches wasClean in words.
	endedHow = lazily(`(?i)\b(un)?cleanly\b`)
	// quotedReason matches a label with nothing but the quotes behind it.
	quotedReason = lazily(`(?i)\b(?:reason[ \t]+|text=)["']`)
	// otherReason matches labels that are a reason's only right behind the code.
	otherReason = lazily(`(?i)^["']?[ \t]*[,;|.]?[ \t]*(?:desc|description|reasonDescription|(?:close_)?(?:msg|message|text))[ \t]*[:=][ \t]*`)
	cleanLabel  = lazily(`(?i)\b(?:b?was[ _-]?clean|is[ _-]?clean|clean(?:ly)?)\??["']?[ \t]*(?:=>|[:=：])?[ \t]*["']?(true|false|yes|no|1|0)\b`)
	// flagAtEnd matches wasClean as the last word that is printed, with the
	// place in the source that consoles put behind it.
	flagAtEnd = lazily(`[ \t](true|false)[ \t]*(?:[^\s:]+:\d+(?::\d+)?|\([^()\n]{1,80}(?:, line |:)\d+(?::\d+)?\))?[ \t]*$`)
	// nextLabel matches the start of a further field behind an unquoted reason.
	nextLabel = lazily(`(?i)[ \t]*[,;|(，]?[ \t]*\b(?:e\.|event\.)?(?:b?was[ _-]?clean|clean|code|remote|initiator|duration|url|attempts?|retry|type|ts|time)\b["']?[ \t]*[:=：]|[ \t]+[A-Za-z_][\w.]*=|(?:^|[ \t]+)\+\d+(?:ms|s|m|h)[ \t]*$|[ \t]+[^\s:/]+\.[a-z]{2,3}:\d+(?::\d+)?[ \t]*$|[ \t]+\([^()\n]{1,80}, line \d+\)[ \t]*$`)
	codeName  = lazily(`^[ \t]*\([A-Za-z][^()\n]{1,40}\)`)
)

// loggedClose reads the fields behind the code at span code. The words for the
// end begin at offset start.
func loggedClose(text string, start int, code Span) Match {
	f := readFields([]property{{key: "code", value: text[code.Start:code.End], span: code}})
	c := &f.close
	end := code.End
	stop := min(lineEnd(text, end), end+2*aroundCode)
	stop = end + len(insideMarkup(text[codeLine(text, code):end], text[end:stop]))
	take := func(from, to int) {
		words := wordsIn(text[from:min(to, from+maxLine)])
		other := otherReason.FindStringIndex(text[from:to])
		if !words.has(cleanWords|reasonWords) && other == nil && !strings.HasPrefix(strings.TrimLeft(text[from:to], " ,;"), "text=") {
			return
		}
		var at []int
		if words.has(cleanWords) && c.WasClean == Unstated {
			at = cleanLabel.FindStringSubmatchIndex(text[from:to])
		}
		if at != nil {
			is, _ := statedBool(text[from+at[2] : from+at[3]])
			c.WasClean = StatedAs(is)
			c.Marks = append(c.Marks, Mark{FieldWasClean, Span{from + at[2], from + at[3]}})
			end = max(end, from+at[3])
		}
		if c.HasReason {
			return
		}
		at = reasonLabel.FindStringIndex(text[from:to])
		if at == nil {
			if at = quotedReason.FindStringIndex(text[from:to]); at != nil {
				at[1]-- // the quote
			} else {
				at = other
			}
		}
		if at != nil {
			if value := text[from+at[1] : to]; value != "" && strings.IndexByte("\"'`<OS", value[0]) < 0 {
				if i := closingBracket(value, openBracket(text[codeLine(text, code):from+at[0]])); i >= 0 {
					to = from + at[1] + i // (code: 1006, reason: none) - retrying
				}
			}
			if reason, place := readReason(text, from+at[1], to); place.Start >= 0 {
				label := from + len(strings.TrimRight(text[from:from+at[1]], " \t"))
				end = max(end, pastQuote(text, stateReason(c, reason, place)), label)
			}
		}
	}
	take(code.End, stop)
	if !c.HasReason && c.WasClean == Unstated {
		end = max(end, plainTail(text, start, code.End, stop, c))
	} else if !c.HasReason {
		end = max(end, wordyReason(text, code.End, stop, c))
	}
	if before := text[codeLine(text, code):code.Start]; c.WasClean == Unstated && strings.Contains(before, "cleanly") {
		if how := endedHow.FindStringSubmatch(before); how != nil {
			c.WasClean = StatedAs(how[1] == "")
		}
	}
	// One field a line: the next lines may hold the others.
	rest := text[code.End:stop]
	if name := codeName.FindString(rest); knownName.MatchString(name) {
		rest = rest[len(name):]
	}
	if strings.Trim(rest, " \t,;)\"'") == "" {
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
	// The reason may stand before the code.
	label := start
	before := text[max(0, start-aroundCode):start]
	before = before[strings.LastIndexByte(before, '\n')+1:]
	words := wordsIn(before[max(0, len(before)-24):]) // wasClean stands right in front
	if !c.HasReason {
		words |= wordsIn(before)
	}
	if from := start - len(before); !c.HasReason && words.has(reasonWords) {
		if at := reasonLabel.FindStringIndex(before); at != nil && len(before[at[1]:]) <= 2*registry.MaxReason {
			if reason, place := readReason(text, from+at[1], start); place.Start >= 0 {
				stateReason(c, reason, place)
				start = from + at[0]
			}
		}
	}
	if c.WasClean == Unstated && words.has(cleanWords) {
		if at := cleanLabel.FindStringSubmatchIndex(before); at != nil && len(before)-at[1] <= 3 { // right in front
			is, _ := statedBool(before[at[2]:at[3]])
			c.WasClean = StatedAs(is)
			c.Marks = append(c.Marks, Mark{FieldWasClean, Span{label - len(before) + at[2], label - len(before) + at[3]}})
			start = min(start, label-len(before)+at[0])
		}
	}
	sortMarks(c.Marks)
	c.Marks = disjoint(c.Marks)
	c.Span = Span{start, end}
	return Match{Span: c.Span, Closes: []Close{*c}}
}

// insideMarkup returns as much of rest, which follows before on a line, as lies
// inside of the code, the cell, the full-width brackets or the string that before
// opened.
func insideMarkup(before, rest string) string {
	if i := strings.IndexByte(rest, '`'); i >= 0 && strings.Count(before, "`")%2 == 1 {
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
				if rest[i] == quote[0] && strings.IndexByte(",)]};", rest[i+1]) >= 0 && (i == 0 || strings.IndexByte("\\=: ", rest[i-1]) < 0) {
					return rest[:i] // the string ends that holds all of it
				}
			}
		}
	}
	return rest
}

// ownLine reports whether a line holds another field of the close and not a
// new one.
func ownLine(line string) bool {
	for code := range fourDigits(line) {
		for _, label := range []func(string, int, Span) (int, bool){labelOfClose, labelOfCode, labelOfEnd} {
			if _, ok := label(line, 0, code); ok {
				return false
			}
		}
	}
	return cleanLabel.MatchString(line) || reasonLabel.MatchString(line)
}

// labelAfter returns the place of a further field in value, or nil.
func labelAfter(value string) []int {
	if strings.IndexByte(value, ':') < 0 && strings.IndexByte(value, '=') < 0 && !strings.Contains(value, "：") && !strings.Contains(value, ", line ") && strings.IndexByte(value, '+') < 0 {
		return nil
	}
	at := nextLabel.FindStringIndex(value)
	if at == nil || strings.HasSuffix(strings.ToLower(value[:at[0]]), " response") {
		return nil // "Unexpected response code: 404" is no further field
	}
	return at
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
	if from > 0 && text[from-1] == '[' && strings.HasPrefix(value, "object ") {
		return "", Span{-1, -1} // an object that lost its fields
	}
	for _, wrap := range []string{`Some("`, `Optional("`} {
		if inner, ok := strings.CutPrefix(value, wrap); ok {
			if i := strings.Index(inner, `")`); i >= 0 {
				return unescape(inner[:i], 0), Span{from + len(wrap), from + len(wrap) + i}
			}
		}
	}
	if i := strings.IndexByte(value, ']'); i >= 0 && from > 0 && text[from-1] == '[' {
		value = value[:i]
	} else if at := labelAfter(value); at != nil {
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
	// A bracket around the code and the reason ends it, one around the code alone
	// stands before the reason: (4014: not allowed), [1001] Shutdown.
	if open := text[max(0, from-5)]; open == '(' || open == '[' {
		if i := closingBracket(text[from:to], open); i > 0 {
			to = from + i
		} else if i == 0 && open == '[' && start < from-5 {
			from++
		}
	}
	var flag []int
	if hasFlag(text[from:to]) {
		flag = flagAtEnd.FindStringSubmatchIndex(text[from:to])
	}
	if flag != nil {
		is, _ := statedBool(text[from+flag[2] : from+flag[3]])
		c.WasClean = StatedAs(is)
		c.Marks = append(c.Marks, Mark{FieldWasClean, Span{from + flag[2], from + flag[3]}})
		end, to = from+flag[3], from+flag[0]
		// Only a gap in front of it shows an empty reason.
		tail := strings.Trim(text[from:to], " \t,:-\"'")
		if tail == "" || tail == "<empty string>" { // Firefox's word
			c.HasReason = true
			return end
		}
	}
	if start < from-5 && (text[from-5] == '(' && strings.HasPrefix(text[from:to], ")") || strings.HasPrefix(text[from:to], "):")) {
		from++ // "closed (1013) Try again later", "closed (code 1008): no token"
	}
	name := codeName.FindString(text[from:to])
	if emptyName.MatchString(name) || noReason.MatchString(text[from+len(name):to]) {
		c.HasReason = true
		return from + len(name) + len(noReason.FindString(text[from+len(name):to]))
	}
	if name != "" && !knownName.MatchString(name) {
		at := Span{from + strings.IndexByte(name, '(') + 1, from + len(name) - 1}
		return max(end, stateReason(c, text[at.Start:at.End], at)+1)
	}
	from += len(name)
	tail := text[from:to]
	body := strings.TrimLeft(tail, " \t,:;/–—->")
	if at := reasonLabel.FindStringIndex(body); at != nil && at[0] == 0 {
		return end // with nothing to show
	}
	if label := plainLabel.FindString(body); label != "" {
		body = body[len(label):]
		if strings.TrimSpace(body) == "" {
			c.HasReason = true
			return to - len(strings.TrimLeft(tail, " \t,:;/–—-")) + len(strings.TrimRight(label, " \t"))
		}
	}
	if bold, ok := strings.CutPrefix(body, "**"); ok && strings.Contains(bold, "**") {
		body = bold[:strings.Index(bold, "**")] // Markdown
		to = to - len(bold) + len(body)
	}
	if strings.HasPrefix(body, `Optional("`) || strings.HasPrefix(body, `Some("`) || strings.HasPrefix(body, `b'`) {
		body = body[strings.IndexAny(body, `"'`):]
	}
	r := objectReader{text: text[:to], at: to - len(body)}
	if quoted, at, ok := r.str(); ok {
		return max(end, pastQuote(text, stateReason(c, quoted, at)))
	}
	if bytes, ok := bufferText(body); ok {
		return stateReason(c, bytes, Span{to - len(body), to})
	}
	if text[start:max(start, end-4)] == "close " && len(body) == len(strings.TrimLeft(tail, " \t")) {
		return end // "close 1000 echoed": words about the close
	}
	at := Span{to - len(body), to}
	if place := labelAfter(body); place != nil {
		at.End = at.Start + place[0]
	}
	value := strings.TrimRight(text[at.Start:at.End], " \t,;")
	if quote := strings.IndexAny(value, "\"'"); quote >= 0 && strings.Count(text[strings.LastIndexByte(text[:start], '\n')+1:start], value[quote:quote+1])%2 == 1 {
		value = value[:quote] // the line quotes what was logged
	}
	if strings.HasPrefix(text[max(0, c.Marks[0].Span.Start-1):], "`") {
		value, _, _ = strings.Cut(value, "`") // Markdown's code
	}
	if name != "" {
		value = strings.TrimSuffix(value, ".") // Python websockets: "1000 (OK) bye."
	}
	if len(value) > registry.MaxReason || notReason.MatchString(value) && !namedReason(c.Code, value) || !hasLetter.MatchString(value) {
		return end
	}
	if name, known := codeOfName(value, true); known && name == c.Code && isConstant(value) && !strings.Contains(value, " ") {
		return end // the code's name once more: 1000 NormalClosure
	}
	reason, ok := statedReason(value, false)
	if !ok {
		return end
	}
	at.End = at.Start + len(value)
	return max(end, stateReason(c, reason, at))
}

// wordyReason reads a reason that has a label without a sign, in front of another
// field: "1006, reason going away. Clean: true".
func wordyReason(text string, from, to int, c *Close) int {
	body := strings.TrimLeft(text[from:to], " \t,;")
	label := plainLabel.FindString(body)
	if label == "" {
		return from
	}
	body = body[len(label):]
	place := Span{to - len(body), to}
	if at := labelAfter(body); at != nil {
		place.End = place.Start + at[0]
	}
	if r := (objectReader{text: text[:to], at: to - len(strings.TrimPrefix(body, "Optional("))}); len(body) > 0 && r.text[r.at] == '"' {
		if quoted, at, ok := r.str(); ok { // Swift
			return pastQuote(text, stateReason(c, quoted, at))
		}
	}
	value := strings.TrimRight(strings.TrimSuffix(strings.TrimRight(text[place.Start:place.End], " \t,;"), "."), " \t")
	if reason, ok := statedReason(value, false); ok {
		return stateReason(c, reason, Span{place.Start, place.Start + len(reason)})
	}
	return from
}

// namedReason reports whether words that would be the application's own say what
// the code means: "1012: restart", "1013 Try again later".
func namedReason(code registry.Code, words string) bool {
	words = strings.ToLower(words)
	return code == 1012 && strings.HasPrefix(words, "restart") || strings.HasPrefix(words, "try again later")
}

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

// pastQuote returns the offset after a quote at offset at.
func pastQuote(text string, at int) int {
	if at < len(text) && strings.IndexByte("\"'`", text[at]) >= 0 {
		return at + 1
	}
	return at
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
	// plainLabel matches the reason's label without a sign behind it.
	plainLabel = lazily(`(?i)^(?:close[ _-]?(?:code|status) |(?:status )?code )?(?:(?:and |with )?(?:the |its )?(?:reason|description)(?: was| is)?|(?:and|with) message)(?:[ \t]+|$)`)
	// knownName matches the words that libraries put behind a number to say what
	// it means; other words in brackets are the reason.
	knownName = lazily(`(?i)normal|\bok\b|going|protocol|unsupported|unacceptable|reserved|no[ _]?status|no close|abnormal|invalid|inconsistent|policy|too[ _]?(?:big|large)|mandatory|extension|internal|server error|unexpected|restart|try[ _]?again|gateway|\btls\b|unavailable|private|registered|unknown|code|\((?:error|away|size)\)`)
	emptyName = lazily(`(?i)^[ \t]*\((?:no reason(?: given| provided)?|none|empty|no message)\)$`)
	hasLetter = lazily(`\pL`)
	noReason  = lazily(`(?i)^(?: ?\(\)| <empty string>|[,;:]? ?\(?no reason(?: given)?\)?)`)
)

// notReason matches words behind a code that are the application's own.
var notReason = lazily(`(?i)^(?:[({\[)\]}.'"*]|every |<[^B]|\w+=|re-?(?:conn|try|tries|start|sum)|retry|try|attempt|after|in \d|will |wait|back-?off|at |for |from |on |to |by |or |and |but |rather |instead |disconnect(?:ion|s)? (?:issue|error|problem)|so |while |because |during |before |trying|schedul|url|https?:|wss?:|code|[\d.]+$)|reconnect|retrying`)
