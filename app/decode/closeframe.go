package decode

import (
	"strings"
	"unicode/utf8"

	"wsclose/registry"
)

// The bytes of a Close frame (RFC 6455 section 5.5.1) in whatever notation
// people print bytes: hexadecimal, decimal, escapes, base64, dumps with offsets.
// A masked frame was sent by the client, an unmasked one by the server (section
// 5.1); seen from the client that is local and remote.
var _ = register(func() *Format {
	return &Format{
		Name:  "close-frame",
		Title: "the bytes of a Close frame",
		Parts: []Part{
			{Hints: []string{"88"}, Worth: worthHex, Reach: 12, Find: framesIn(hexRuns)},
			// One number a line is how JSON is printed.
			{Hints: []string{"136", "-120"}, Worth: worthDecimals, Reach: longestFrame + 4, Find: framesIn(decimalRuns)},
			{Hints: []string{"10001000"}, Find: framesIn(binaryRuns)},
			{Hints: []string{`\x88`, `\u0088`, `\210`, `\136`}, Find: framesIn(escapedRuns)},
			{Hints: base64Hints, Worth: worthBase64, Find: framesIn(base64Runs)},
			{Hints: []string{"88"}, Worth: inDump, Reach: 100, Find: framesIn(dumpRuns)},
			{Hints: []string{`'\`, `"\`}, Worth: worthLiteral, Find: findClosePayloads},
		},
		Words: []wording{{
			// A trace that names the opcode, with the payload in hexadecimal behind it.
			any:  []string{"payload=", "payload: ", "payload:", "payload = "},
			expr: `(?i)(?:\bopcode ?[=:] ?(?:8|0x8|close)\b|\btype ?[=:] ?close\b)[^\n]{0,60}?\bpayload ?[=:] ?(?:0x)?(?P<payload>[0-9a-f]{2}(?: ?[0-9a-f]{2}){1,124})(?:[^\w]|$)`,
			// Any code, for a match without one is none.
			implied: registry.NoStatusReceived,
			more: func(m *Match, group func(string) (string, bool)) bool {
				digits, _ := group("payload")
				b := hexBytes(digits)
				code := registry.Code(b[0])<<8 | registry.Code(b[1])
				*m = payloadMatch(code, b[2:], m.Span)
				return inUse(code) && printable(b[2:])
			},
		}},
	}
})

// A run is a sequence of bytes in a text and the place of each.
type run struct {
	bytes []byte
	at    []Span
	// alone says that nothing of the kind stands before the run's first byte:
	// a frame that begins there is no accident.
	alone bool
	// sure says that the notation is only used for bytes.
	sure bool
	// more is how many bytes the program left out at the end.
	more int
	// solid says that a byte cannot be told from its neighbours.
	solid bool
}

// framesIn returns a Find for the Close frames among the runs of one notation.
func framesIn(runs func(text string, add func(run))) func(string) []Match {
	return func(text string) []Match {
		var found []Match
		runs(text, func(r run) {
			if m, ok := r.closeFrame(text); ok {
				found = append(found, m)
			}
		})
		return found
	}
}

// A frame is what a Close frame holds.
type frame struct {
	masked  bool
	payload []byte
	size    int // of the whole frame, in bytes
}

// parseFrame reads the Close frame at the start of b. Of a frame that b holds
// only in part, missing says how many bytes are not there.
func parseFrame(b []byte) (f frame, missing int, ok bool) {
	// FIN and opcode 8; a control frame is never fragmented and holds at most
	// 125 bytes (section 5.5).
	if len(b) < 2 || b[0] != 0x88 || b[1]&0x7f > 125 {
		return f, 0, false
	}
	f.masked = b[1]&0x80 != 0
	f.size = 2 + int(b[1]&0x7f)
	head := 2
	if f.masked {
		f.size += 4
		head += 4
	}
	if len(b) < head {
		return f, 0, false
	}
	f.payload = append([]byte(nil), b[head:min(f.size, len(b))]...)
	if f.masked {
		for i := range f.payload {
			f.payload[i] ^= b[2+i%4]
		}
	}
	return f, max(0, f.size-len(b)), true
}

// closeFrame returns the match for the Close frame at the start of r.
func (r run) closeFrame(text string) (Match, bool) {
	f, missing, ok := parseFrame(r.bytes)
	if !ok || missing != r.more {
		return Match{}, false
	}
	exact := f.size-missing == len(r.bytes)
	span := Span{r.at[0].Start, r.at[f.size-missing-1].End}
	bytes := Frame(r.bytes[:f.size-missing])
	if len(f.payload) < 2 {
		// Two or three bytes are soon found by accident.
		if !exact || !r.alone || !r.sure && strings.TrimSpace(text) != text[span.Start:span.End] && !frameWords(text, span) {
			return Match{}, false
		}
		return shortFrame(f, span).showing(bytes), true
	}
	code := registry.Code(f.payload[0])<<8 | registry.Code(f.payload[1])
	reason := f.payload[2:]
	plausible := 1000 <= code && code <= 4999 && (utf8.Valid(reason) || missing > 0)
	if !plausible && !(exact && r.alone && r.sure) || !r.alone && !exact && len(reason) > 0 && !printable(reason) {
		return Match{}, false
	}
	m := payloadMatch(code, reason, span)
	c := &m.Closes[0]
	c.Initiator = Remote
	if f.masked {
		c.Initiator = Local
	} else if !r.solid {
		c.Marks = []Mark{{FieldCode, Span{r.at[2].Start, r.at[3].End}}}
		if n := len(reason); n > 0 {
			c.Marks = append(c.Marks, Mark{FieldReason, Span{r.at[4].Start, r.at[3+n].End}})
		}
	}
	return m.showing(bytes), true
}

// showing gives what m found the bytes that it was found in.
func (m Match) showing(bytes Frame) Match {
	for i := range m.Closes {
		m.Closes[i].Frame = bytes
	}
	for i := range m.Signals {
		m.Signals[i].Frame = bytes
	}
	return m
}

// shortFrame is a Close frame without a status code (then the close code is
// 1005), or with half of one.
func shortFrame(f frame, span Span) Match {
	from := Remote
	if f.masked {
		from = Local
	}
	m := Match{Span: span}
	if len(f.payload) == 1 {
		m.Signals = []Signal{{Slug: "invalid-close-frame", Span: span}}
		return m
	}
	m.Closes = []Close{{Code: registry.NoCode, Implied: registry.NoStatusReceived, HasReason: true, Initiator: from, Span: span}}
	return m
}

// payloadMatch is the close of a status code and a reason, with a signal when
// no endpoint may send them.
func payloadMatch(code registry.Code, reason []byte, span Span) Match {
	c := Close{Code: code, Implied: registry.NoCode, Reason: strings.ToValidUTF8(string(reason), "\ufffd"), HasReason: true, Span: span}
	m := Match{Span: span, Closes: []Close{c}}
	if !code.InFrame() {
		m.Signals = append(m.Signals, Signal{Slug: "invalid-close-frame", Detail: code.String(), Span: span})
	} else if !utf8.Valid(reason) {
		m.Signals = append(m.Signals, Signal{Slug: "invalid-close-frame", Span: span})
	}
	return m
}

// frameWords reports whether the line around s speaks of frames.
func frameWords(text string, s Span) bool {
	line := text[strings.LastIndexByte(text[:s.Start], '\n')+1 : s.Start]
	if rest := text[s.End:]; len(rest) > 0 {
		after, _, _ := strings.Cut(rest[:min(len(rest), 120)], "\n")
		line += after
	}
	line = strings.ToLower(line)
	for _, word := range []string{"close", "frame", "websocket", "opcode", "sent", "recv", "<-", "->"} {
		if strings.Contains(line, word) {
			return true
		}
	}
	return false
}

// printable reports whether b is text without control characters.
func printable(b []byte) bool {
	if !utf8.Valid(b) {
		return false
	}
	for _, r := range string(b) {
		if r < ' ' && r != '\n' && r != '\t' || r == 0x7f {
			return false
		}
	}
	return true
}
