package decode

import (
	"strings"

	"wsclose/registry"
)

var (
	reasonLabel = &expression{text: `(?i)(?:(?:\b|_)(?:(?:ws|web ?socket)[._-]?)?(?:close[ ._-]?|disconnect[ _-]?)?(?:status[ _-]?)?(?:reason|description|motivo|raison|grund)\b|返回信息|错误信息|关闭信息|原因|理由|이유|причина)["'*]*[ \t]*(?:(?:=>|->|>>|→|[:=：])[ \t*]*|\[)`}
	// endedHow matches wasClean in words.
	endedHow = &expression{text: `(?i)\b(un)?cleanly\b`}
	// cleanBehind matches it as the only word behind a code: "(code 1006, unclean)".
	cleanBehind = &expression{text: `^[,;]? \(?(un)?clean\b`}
	// quotedReason matches a label with nothing but the quotes behind it.
	quotedReason = &expression{text: `(?i)\b(?:(?:reason|message)[ \t]+|text=)["']`}
	// otherReason matches labels that are a reason's only right behind the code.
	otherReason = &expression{text: `(?i)^["']?[ \t]*[,;|.]?[ \t]*(?:desc|description|reasonDescription|(?:close_)?(?:msg|message|text))[ \t]*[:=][ \t]*`}
	cleanLabel  = &expression{text: `(?i)\b(?:b?was[ _-]?clean|is[ _-]?clean|clean(?:ly)?)\??["']?[ \t]*(?:=>|[:=：])?[ \t]*["']?(true|false|yes|no|1|0)\b`}
	// flagAtEnd matches wasClean as the last word that is printed, with the
	// place in the source that consoles put behind it.
	flagAtEnd = &expression{text: `[ \t](true|false)[ \t]*(?:[^\s:]+:\d+(?::\d+)?|\([^()\n]{1,80}(?:, line |:)\d+(?::\d+)?\))?[ \t]*$`}
	// nextLabel matches the start of a further field behind an unquoted reason.
	nextLabel = &expression{text: `(?i)[ \t]*[,;|(，]?[ \t]*\b(?:e\.|event\.)?(?:b?was[ _-]?clean|clean|code|remote|initiator|duration|url|attempts?|retry|type|ts|time)\b["']?[ \t]*[:=：]|[ \t]+[A-Za-z_][\w.]*=|(?:^|[ \t]+)\+\d+(?:ms|s|m|h)[ \t]*$|(?:^|[ \t]+)[^\s:/]+\.[a-z]{2,3}:\d+(?::\d+)?[ \t]*$|[ \t]+\([^()\n]{1,80}, line \d+\)[ \t]*$`}
	codeName  = &expression{text: `^[ \t]*\([A-Za-z][^()\n]{1,40}\)`}
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
		if !words.has(cleanWords|reasonWords) && other == nil && !strings.HasPrefix(strings.TrimLeft(text[from:to], " ,;"), "text=") && !strings.HasPrefix(strings.TrimLeft(text[from:to], " ,;"), `message "`) {
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
	if c.WasClean == Unstated {
		if how := cleanBehind.FindStringSubmatch(text[code.End:min(len(text), code.End+12)]); how != nil {
			c.WasClean = StatedAs(how[1] == "")
			if c.Reason == how[1]+"clean" {
				c.dropReason()
			}
		}
	}
	if before := text[codeLine(text, code):code.Start]; c.WasClean == Unstated && strings.Contains(before, "cleanly") {
		if how := endedHow.FindStringSubmatch(before); how != nil {
			c.WasClean = StatedAs(how[1] == "")
		}
	}
	// One field a line: the next lines may hold the others.
	rest := text[code.End:stop]
	if at := lastLabel.FindStringIndex(rest); at != nil && !c.HasReason {
		c.HasReason = true // "code 1006, from host true, reason"
		end = max(end, code.End+at[1])
	}
	if name := codeName.FindString(rest); explains(c.Code, name) {
		rest = rest[len(name):]
	}
	if strings.Trim(rest, " \t,;)\"'") == "" {
		for range 3 {
			if stop >= len(text) {
				break
			}
			from := stop + 1
			stop = lineEnd(text, from)
			if i := strings.Index(text[from:stop], "reason "); i >= 0 && i < 60 && !c.HasReason && leader.MatchString(text[from:from+i]) && leader.MatchString(text[codeLine(text, code):start]) {
				at := Span{from + i + len("reason "), stop} // a console's line for each argument
				at.End = at.Start + len(strings.TrimRight(text[at.Start:at.End], " \t"))
				end = stateReason(c, text[at.Start:at.End], at)
				break
			}
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
	if i := strings.Index(value, " wasClean "); i >= 0 && hasFlag(value[i:]) {
		return []int{i, i + len(" wasClean")}
	}
	if strings.IndexByte(value, ':') < 0 && strings.IndexByte(value, '=') < 0 && !strings.Contains(value, "：") && !strings.Contains(value, ", line ") && strings.IndexByte(value, '+') < 0 {
		return nil
	}
	at := nextLabel.FindStringIndex(value)
	if at == nil || strings.HasSuffix(strings.ToLower(value[:at[0]]), " response") {
		return nil // "Unexpected response code: 404" is no further field
	}
	return at
}

// lastLabel matches a reason's label with nothing behind it.
var lastLabel = &expression{text: `(?i)[,;] reason[ \t]*$`}

// nextField matches another field where a value is due, or a dash.
var nextField = &expression{text: `^(?:[A-Za-z_][\w.-]*=\S|[–—] )`}

// readReason reads the reason behind its label at offset from, up to offset
// to. The span's Start is -1 where the label states that there is none to
// show, as null does.
func readReason(text string, from, to int) (string, Span) {
	r := objectReader{text: text[:to], at: from}
	if s, span, ok := r.str(); ok {
		if end := span.End + 1; end < to && (isWord(text[end]) || strings.IndexByte(`"{`, text[end]) >= 0) {
			// Quotes in the reason, which nobody escaped: the last one ends it.
			if last := lastQuote.FindStringIndex(text[end:lineEnd(text[:to], end)]); last != nil {
				span.End = end + last[0]
				return text[span.Start:span.End], span
			}
		}
		return s, span
	}
	value := text[from:to]
	if from > 0 && (text[from-1] == ' ' || text[from-1] == '\t') && nextField.MatchString(value) {
		return "", Span{from, from} // "reason= attempt=3"
	}
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
	value = strings.TrimRight(untilRetry(value), " \t,;")
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

// lastQuote matches a quote that only brackets follow on its line.
var lastQuote = &expression{text: `["'][)\]}. \t]*$`}

// stateReason notes the reason and returns the offset after it.
func stateReason(c *Close, reason string, at Span) int {
	c.Reason, c.HasReason = reason, true
	if at.Len() > 0 {
		c.Marks = append(c.Marks, Mark{FieldReason, at})
	}
	return at.End
}
