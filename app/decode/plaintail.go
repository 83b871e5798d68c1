package decode

import (
	"strings"

	"wsclose/registry"
)

// What stands behind a code without labels.

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
	} else if open := openBracket(text[codeLine(text, Span{from - 4, from}) : from-4]); open == '(' || open == '[' {
		if i := closingBracket(text[from:to], open); i > 0 {
			to = from + i // (code 1001, reason shutting down) is all about the close
		}
	}
	if again := " (" + text[from-4:from] + ")"; strings.HasPrefix(text[from:to], again) {
		from += len(again) // .NET's name of a code that has none: 4002 (4002)
	}
	longest := registry.MaxReason
	if rest := text[from:to]; hasFlag(rest) && strings.Contains(rest, "remote") {
		if at := whoseTail.FindStringSubmatchIndex(rest); at != nil {
			c.Initiator, to, longest = Local, from+at[0], 3*longest
			if rest[at[2]] == 't' {
				c.Initiator = Remote
			}
			if strings.Trim(text[from:to], " \t:,]") == "" {
				c.HasReason = true // a gap shows that the reason is empty
				return to
			}
		}
	}
	var flag []int
	if hasFlag(text[from:to]) {
		flag = flagAtEnd.FindStringSubmatchIndex(text[from:to])
	}
	if flag != nil {
		is, _ := statedBool(text[from+flag[2] : from+flag[3]])
		c.WasClean, longest = StatedAs(is), 3*registry.MaxReason
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
	if name != "" && !explains(c.Code, name) {
		at := Span{from + strings.IndexByte(name, '(') + 1, from + len(name) - 1}
		return max(end, stateReason(c, text[at.Start:at.End], at)+1)
	}
	from += len(name)
	tail := text[from:to]
	body := strings.TrimLeft(tail, " \t,:;/|–—->")
	if at := reasonLabel.FindStringIndex(strings.TrimPrefix(body, "with ")); at != nil && at[0] == 0 {
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
	if n := objectLength(body); n > 0 && c.Code >= 3000 && !strings.Contains(tail[:len(tail)-len(body)], "\t") {
		return stateReason(c, body[:n], Span{to - len(body), to - len(body) + n}) // a reason in JSON; loggers put their fields behind a tab
	}
	if bytes, ok := bufferText(body); ok {
		return stateReason(c, bytes, Span{to - len(body), to})
	}
	if c.Code < 3000 && text[start:max(start, end-4)] == "close " && !strings.HasSuffix(text[:start], "-") && len(body) == len(strings.TrimLeft(tail, " \t")) && (body == "" || !isUpper(body[0])) {
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
	if name != "" {
		value = strings.TrimSuffix(value, ".") // Python websockets: "1000 (OK) bye."
	}
	if len(value) > longest || strings.Contains(value, c.Code.String()) || notReason.MatchString(value) && !namedReason(c.Code, value) || !hasLetter.MatchString(value) {
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

var (
	// whoseTail matches who closed, as Java-WebSocket's onClose is told, at the end.
	whoseTail = &expression{text: `[ \t]*[(\[]?(?:by )?remote[=: ]+(true|false)[)\]]?[ \t]*$`}
	// plainLabel matches the reason's label without a sign behind it.
	plainLabel = &expression{text: `(?i)^(?:close[ _-]?(?:code|status) |(?:status )?code )?(?:(?:and |with )?(?:the |its |close )?(?:reason|description)(?: was| is)?|(?:and|with) message)(?:[ \t]+|$)`}
	emptyName  = &expression{text: `(?i)^[ \t]*\((?:no reason(?: given| provided)?|none|empty|no message)\)$`}
	hasLetter  = &expression{text: `\pL`}
	noReason   = &expression{text: `(?i)^(?: ?\(\)| <empty string>|[,;:]? ?\(?no reason(?: given)?\)?)`}
)

// notReason matches words behind a code that are the application's own.
var notReason = &expression{text: `(?i)^(?:[({\[)\]}.'"*=]|errors?$|every |<[^B]|\w+=|re-?(?:conn|try|tries|start|sum)|retry|try|attempt|after|in \d|will |wait|back-?off|at |for |from |on |to |means\b|by |or |and |but |rather |instead |disconnect(?:ion|s)? (?:issue|error|problem)|so |while |because |during |before |trying|schedul|url|https?:|wss?:|code|[\d.]+$)|reconnect|retrying`}
