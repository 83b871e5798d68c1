package decode

import (
	"strings"

	"wsclose/registry"
)

// What applications print of a close where their library gives them a name in
// place of a number: "WebSocket closed: NormalClosure - Closing", "Close code:
// GOING_AWAY", "Closed by server: InternalServerError (1011) 'crashed'".
var _ = register(func() *Format {
	return &Format{
		Name:    "name-log",
		Title:   "an application's own log line, with the name of a code",
		General: true,
		Part: Part{
			Hints: []string{
				"normalclos", "goingaway", "endpointunavailable", "protocolerror", "unsupporteddata", "invalidmessagetype", "abnormalclos", "invalidpayload", "invalidframepayload",
				"policyviolation", "messagetoobig", "mandatoryext", "internalservererror", "internalerror", "servicerestart", "tryagainlater", "nostatus",
				"normal_clos", "going_away", "protocol_error", "cannot_accept", "unsupported_data", "closed_abnormally", "abnormal_clos", "not_consistent", "invalid_payload", "invalid_frame_payload", "violated_policy", "policy_violation",
				"too_big", "message_too_big", "mandatory_ext", "internal_error", "unexpected_condition", "internal_server_error", "service_restart", "try_again_later", "no_status",
				"abnormal", "away", "normal", "servererror", "invaliddata", "toobig", "tlshandshake",
			},
			Worth: labelledName,
			Find:  findNameLogs,
		},
	}
})

// nameInLog matches the name of a code behind a label for it or a word for the
// end, with the number and the reason that may follow.
var nameInLog = &expression{text: `(?i)\b(close(?: frame)? received|(?:web[ _]?socket|ws) (?:connection )?(?:error|failed)|received close(?: frame)?|did close|(?:(?:web[ _]?socket|ws|socket)[ _]?)?close[ _-]?(?:code|status)(?:[ _]?code)?|status[ _-]?code|status|code|(?:dis)?connection closed|closed the (?:(?:web ?socket )?connection|(?:web ?)?socket)|closed|close|disconnected|disconnect|onclose)\b["']?(?: by (?:the )?(?:server|client|peer|remote(?: (?:host|party))?))?(?: with(?: the)?(?: (?:close )?(?:status|code))?|[,:]? (?:close )?(?:status|code|type|reason))?["']?[ \t]*(?:=>|[:=(\[-])?[ \t]*["'(]?(?:\w+(?:\.|::))*([A-Za-z]\w+)\b["')]?( ?\(\d{4}\))?`}

// labelledName reports whether a constant's name stands at a hint, behind a word
// for the end or a label.
func labelledName(text string, hint Span) bool {
	word := hint
	for word.Start > 0 && isWord(text[word.Start-1]) && hint.Start-word.Start < 40 {
		word.Start--
	}
	for word.End < len(text) && isWord(text[word.End]) && word.End-hint.End < 40 {
		word.End++
	}
	if !isConstant(text[word.Start:word.End]) && !isUpper(text[word.Start]) {
		return false
	}
	from := max(0, hint.Start-80)
	return wordsIn(text[from:hint.Start]).has(endLabels | codeLabels | statusLabel)
}

func findNameLogs(text string) []Match {
	var found []Match
	for from := 0; from < len(text); {
		loc := nameInLog.FindStringSubmatchIndex(text[from:])
		if loc == nil {
			break
		}
		for i := range loc {
			if loc[i] >= 0 {
				loc[i] += from
			}
		}
		m, ok := namedClose(text, loc)
		if !ok {
			from = max(from+1, loc[2]+1) // what looked like the name may be a label
			continue
		}
		found = append(found, m)
		from = m.Span.End
	}
	return found
}

// namedClose reads the close of one match of nameInLog, with groups 1 label,
// 2 name and 3 number.
func namedClose(text string, loc []int) (Match, bool) {
	label, name, number := strings.ToLower(text[loc[2]:loc[3]]), Span{loc[4], loc[5]}, loc[6] >= 0
	word := text[name.Start:name.End]
	line := text[lineAround(text, 0, name.Start).Start:min(lineEnd(text, name.End), name.End+aroundCode)]
	words := wordsIn(line[max(0, len(line)-2*aroundCode):])
	goName := strings.HasSuffix(text[:name.Start], "Status") // of coder/websocket: StatusGoingAway
	if strings.HasSuffix(strings.ToLower(word), "socketerror") || comparison.MatchString(line[:min(len(line), 40)]) || !words.has(webSocketWords) && !(words.has(endWords) && words.has(connectionKinds)) && !(goName && label == "closed") {
		return Match{}, false
	}
	// A short name needs the label of a close code.
	ofClose := strings.HasPrefix(label, "close") && len(label) > len("closed") || label == "did close" || strings.HasPrefix(label, "received close") || strings.Contains(label, "socket") && strings.Contains(label, "close")
	short := ofClose || label == "code" && words.has(endWords) ||
		strings.HasSuffix(label, "closed") && len(label) > len("closed") && isConstant(word) && strings.TrimSpace(text[loc[1]:lineEnd(text, loc[1])]) == ""
	code, ok := codeOfName(word, short || isConstant(word) && (words.has(webSocketWords) || number || goName))
	if !ok || !isConstant(word) && !short ||
		alsoHTTP[strings.ToLower(letters(word))] && !goName && !words.has(webSocketWords) && !ofClose && !number {
		return Match{}, false
	}
	m := Match{Span: Span{loc[0], loc[1]}}
	c := Close{Code: code, Implied: registry.NoCode, Marks: []Mark{{FieldCode, name}}}
	if number {
		at := Span{loc[7] - 5, loc[7] - 1}
		if n, ok := closeCode(text[at.Start:at.End]); ok {
			c.Code, c.Marks = n, []Mark{{FieldCode, at}}
		}
	}
	m.Span.End = nameTail(text, m.Span.End, &c)
	if number && !c.HasReason {
		m.Span.End = max(m.Span.End, plainTail(text, loc[0], loc[7]-1, min(lineEnd(text, loc[7]), loc[7]+2*aroundCode), &c))
	}
	rest := text[m.Span.End:min(lineEnd(text, m.Span.End), m.Span.End+aroundCode)]
	if at := cleanLabel.FindStringSubmatchIndex(rest); at != nil && wordsIn(rest).has(cleanWords) {
		is, _ := statedBool(rest[at[2]:at[3]])
		c.WasClean = StatedAs(is)
		c.Marks = append(c.Marks, Mark{FieldWasClean, Span{m.Span.End + at[2], m.Span.End + at[3]}})
		m.Span.End += at[3]
	}
	c.Span = m.Span
	sortMarks(c.Marks)
	m.Closes = []Close{c}
	return m, true
}

// nameTail reads the reason behind a name, and returns the offset after it.
func nameTail(text string, from int, c *Close) int {
	to := min(lineEnd(text, from), from+2*aroundCode)
	tail := text[from:to]
	if wordsIn(tail).has(reasonWords) {
		if at := reasonLabel.FindStringIndex(tail); at != nil {
			if reason, place := readReason(text, from+at[1], to); place.Start >= 0 {
				return max(from, pastQuote(text, stateReason(c, reason, place)))
			}
			return from
		}
	}
	if body := strings.TrimLeft(tail, " \t,"); plainLabel.MatchString(body) { // and description "bye"
		tail = body[len(plainLabel.FindString(body)):]
	}
	r := objectReader{text: text[:to], at: to - len(strings.TrimLeft(tail, " \t:,-–—"))}
	if quoted, at, ok := r.str(); ok {
		return max(from, pastQuote(text, stateReason(c, quoted, at)))
	}
	return from
}

func isUpper(b byte) bool { return 'A' <= b && b <= 'Z' }

// isConstant reports whether a word is written like a constant: GOING_AWAY,
// GoingAway or goingAway.
func isConstant(word string) bool {
	return strings.ContainsRune(word, '_') || strings.ToLower(word[1:]) != word[1:]
}
