package decode

import "wsclose/registry"

// Wireshark and tshark: the details of a Close frame, the line of the packet
// list, and fields by -T fields (time, code, reason). A masked frame was sent
// by the client.
var _ = register(func() *Format {
	return &Format{
		Name:  "wireshark",
		Title: "Wireshark and tshark",
		Part: Part{
			Hints: []string{"\t10", "\t3", "\t4"},
			Worth: func(text string, hint Span) bool { return hint.Start > 0 && isDigit(text[hint.Start-1]) },
			Find:  tsharkFields,
		},
		Words: wiresharkFrames,
	}
})

var wiresharkFrames = []wording{
	{
		has: "Opcode: Connection Close", lines: 16,
		expr: `(?:[01.]{4} [01.]{4} = )?Opcode: Connection Close \(8\)\s*\n[^\n]*Mask: (?P<mask>True|False)[^\n]*\n[^\n]*Payload length: \d+` +
			`(?:\n[^\n]*(?:Masking-Key|Masked payload|Payload|Close)[^\n]*)*(?:\n[ \t]*Status code: [^\n]*\((?P<code>\d{1,5})\)(?:\n[ \t]*Reason: (?P<reason>[^\n]*))?)?`,
		more: func(m *Match, group func(string) (string, bool)) bool {
			if len(m.Closes) == 0 {
				m.Closes = []Close{{Code: registry.NoCode, Implied: registry.NoStatusReceived, Span: m.Span}}
			}
			c := &m.Closes[0]
			// Without the line there is no reason: an empty one.
			c.HasReason = true
			mask, _ := group("mask")
			c.Initiator = maskedBy(mask == "True")
			return true
		},
	},
	{
		has: "websocket.payload.close.status_code", lines: 9, // -T json
		expr: `(?:"websocket\.mask": "(?P<mask>[01])"[^}\n]*(?:\n[^}\n]*){0,8}?\n?[^}\n]*)?"websocket\.payload\.close\.status_code": "(?P<code>\d{1,5})"(?:,\s*"websocket\.payload\.close\.reason": "(?P<quoted>(?:[^"\\\n]|\\.)*)")?`,
		more: func(m *Match, group func(string) (string, bool)) bool {
			m.Closes[0].HasReason = true
			if mask, ok := group("mask"); ok {
				m.Closes[0].Initiator = maskedBy(mask == "1")
			}
			return true
		},
	},
	{
		has:    "WebSocket Connection Close",
		expr:   `WebSocket(?: \d+)? (?:WebSocket )?Connection Close \[FIN\] ?(?P<mask>\[MASKED\])?`,
		signal: "session-ended",
		more: func(m *Match, group func(string) (string, bool)) bool {
			_, masked := group("mask")
			m.Closes = []Close{{Code: registry.NoCode, Implied: registry.NoCode, Initiator: maskedBy(masked), Span: m.Span}}
			return true
		},
	},
}

// maskedBy returns who sent a frame, seen from the client.
func maskedBy(masked bool) Endpoint {
	if masked {
		return Local
	}
	return Remote
}

var tsharkField = &expression{text: `(?m)^\d{1,6}\.\d{6,9}\t(?:[\d.]{0,15}\t){0,4}(\d{4})\t([^\t\n]*)$`}

// tsharkFields reads lines of fields. Each is a frame of its own.
func tsharkFields(text string) []Match {
	var found []Match
	for _, loc := range tsharkField.FindAllStringSubmatchIndex(text, -1) {
		code, ok := closeCode(text[loc[2]:loc[3]])
		if !ok || code < 1000 || code > 4999 {
			continue
		}
		found = append(found, Match{Span: Span{loc[0], loc[1]}, Apart: true, Closes: []Close{{
			Code: code, Implied: registry.NoCode, Reason: text[loc[4]:loc[5]], HasReason: true, Span: Span{loc[0], loc[1]},
			Marks: []Mark{{FieldCode, Span{loc[2], loc[3]}}, {FieldReason, Span{loc[4], loc[5]}}},
		}}})
	}
	return found
}
