package decode

import (
	"iter"
	"strings"

	"wsclose/registry"
)

// websockets for Python. From version 10 on an error says what went over the
// wire in both directions: "received 1001 (going away); then sent 1001 (going
// away)". Before, it gave one code: "code = 1006 (connection closed abnormally
// [internal]), no reason"; version 3 and older ended that with a full stop.
var _ = register(func() *Format {
	return &Format{
		Name:  "python-websockets",
		Title: "Python, websockets",
		Part: Part{
			Hints: []string{"received", "sent", "ConnectionClosed"},
			Reach: 6,
			Worth: func(text string, hint Span) bool {
				// A number and a bracket follow the direction, brackets the error.
				rest := text[hint.End:min(len(text), hint.End+40)]
				if hint.Len() == len("ConnectionClosed") {
					return strings.HasPrefix(strings.TrimPrefix(strings.TrimPrefix(rest, "OK"), "Error"), "(")
				}
				number := strings.TrimLeft(rest, " \n")
				n := 0
				for n < len(number) && isDigit(number[n]) {
					n++
				}
				return n > 0 && len(number) < len(rest) && strings.HasPrefix(strings.TrimLeft(number[n:], " \n"), "(")
			},
			Find: pythonWebsocketsWire,
		},
		Words: pythonWebsocketsWords,
	}
})

// pythonWebsocketsFrame matches one direction of the closing handshake. The
// reason follows the brackets.
const pythonWebsocketsFrame = `(received|sent)\s+(\d{1,5})\s+\(([^()\n]+)\)`

var (
	pythonWebsocketsFirst = lazily(`^` + pythonWebsocketsFrame)
	// pythonWebsocketsThen matches what follows the first direction and its
	// reason.
	pythonWebsocketsThen = lazily(`^;\s+(?:then\s+(received|sent)\s+(\d{1,5})(?:\s+\(([^()\n]+)\)|(?m:[ \t]*$))(?: ([^\n]*))?|no\s+close\s+frame\s+(?:received|sent))`)
	pythonWebsocketsRepr = lazily(`^ConnectionClosed(?:OK|Error)?\((?:None|(` + pythonWebsocketsClose + `)), (?:None|(` + pythonWebsocketsClose + `)), (?:None|True|False)\)`)
)

// pythonWebsocketsClose is the repr of a Close; the code may be an enumeration.
const pythonWebsocketsClose = `Close\(code=(?:<CloseCode\.\w+: )?(\d{1,5})>?, reason=(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)")\)`

// pythonWebsocketsStarts yields the places in text where the expression may
// match, in order.
func pythonWebsocketsStarts(text string) iter.Seq[int] {
	return func(yield func(int) bool) {
		for at := 0; at < len(text); {
			next := len(text)
			for _, word := range []string{"received", "sent", "ConnectionClosed"} {
				if i := strings.Index(text[at:next], word); i >= 0 {
					next = at + i
				}
			}
			if next == len(text) {
				return
			}
			if (next == 0 || !isWord(text[next-1]) || text[next] == 'C') && !yield(next) {
				return
			}
			at = next + 1
		}
	}
}

// pythonWebsocketsWire reads what names both directions: two closes of one
// closing handshake, in the order of the text. Where only one is named it reads
// that one.
func pythonWebsocketsWire(text string) []Match {
	var found []Match
	end := 0
	for start := range pythonWebsocketsStarts(text) {
		if start < end {
			continue
		}
		read := pythonWebsocketsPair
		if text[start] == 'C' {
			read = pythonWebsocketsError
		}
		m, ok := read(text, start)
		if !ok {
			m, ok = pythonWebsocketsOne(text, start)
		}
		if ok {
			found = append(found, m)
			end = m.Span.End
		}
	}
	return found
}

// longestPair is how far the two directions stand apart at most, in bytes.
const longestPair = 500

// pythonWebsocketsPair reads "received 1001 (going away) bye; then sent 1001
// (going away) bye" at start.
func pythonWebsocketsPair(text string, start int) (Match, bool) {
	rest := text[start:min(len(text), start+2*maxLine)]
	first := pythonWebsocketsFirst.FindStringSubmatchIndex(rest)
	if first == nil || first[7]-first[6] > 60 {
		return Match{}, false
	}
	var second []int
	at := first[1] // of the semicolon
	for ; second == nil; at++ {
		i := strings.IndexByte(rest[at:min(len(rest), first[1]+longestPair)], ';')
		if i < 0 {
			return Match{}, false
		}
		at += i
		if at == first[1] || strings.IndexByte(" \n\t", rest[first[1]]) >= 0 {
			second = pythonWebsocketsThen.FindStringSubmatchIndex(rest[at:])
		}
	}
	at--
	m := Match{Span: Span{start, start + at + second[1]}}
	c := pythonWebsocketsSide(text, direction(rest[first[2]:first[3]]), Span{start + first[4], start + first[5]})
	c.Span = Span{start, start + at}
	if at > first[1] {
		stateReason(&c, rest[first[1]+1:at], Span{start + first[1] + 1, start + at})
	}
	if second[2] < 0 {
		c.Span.End = m.Span.End // "no close frame received" is evidence too
		m.Closes = []Close{c}
		return m, true
	}
	start += at
	then := pythonWebsocketsSide(text, direction(text[start+second[2]:start+second[3]]), Span{start + second[4], start + second[5]})
	if second[8] >= 0 {
		reason := Span{start + second[8], start + second[9]}
		reason.End = reason.Start + lengthInside(text, m.Span.Start, reason)
		m.Span.End = reason.End
		then.Reason, then.HasReason = text[reason.Start:reason.End], true
		then.Marks = append(then.Marks, Mark{FieldReason, reason})
	}
	then.Span = Span{start + second[2], m.Span.End}
	m.Closes = []Close{c, then}
	return m, true
}

func pythonWebsocketsSide(text string, from Endpoint, code Span) Close {
	n, _ := closeCode(text[code.Start:code.End]) // five digits at most
	return Close{Code: n, Implied: registry.NoCode, Initiator: from, Marks: []Mark{{FieldCode, code}}}
}

// pythonWebsocketsError reads the repr of a ConnectionClosed error at start.
func pythonWebsocketsError(text string, start int) (Match, bool) {
	loc := pythonWebsocketsRepr.FindStringSubmatchIndex(text[start:min(len(text), start+2*maxLine)])
	if loc == nil {
		return Match{}, false
	}
	at := func(i int) Span { return Span{loc[2*i], loc[2*i+1]}.plus(start) }
	m := Match{Span: at(0)}
	for _, side := range []struct {
		from  Endpoint
		whole int
	}{{Remote, 1}, {Local, 5}} {
		if loc[2*side.whole] < 0 {
			continue
		}
		c := pythonWebsocketsSide(text, side.from, at(side.whole+1))
		c.Span = at(side.whole)
		reason := firstOf(at(side.whole+2), at(side.whole+3), start)
		c.Reason, c.HasReason = unescaped(text[reason.Start:reason.End]), true
		c.Marks = append(c.Marks, Mark{FieldReason, reason})
		m.Closes = append(m.Closes, c)
	}
	if len(m.Closes) == 0 {
		m.Closes = []Close{{Code: registry.NoCode, Implied: registry.AbnormalClosure, Span: m.Span}}
		m.Signals = []Signal{{Slug: "dropped-without-close-frame", Span: m.Span}}
	}
	return m, true
}

// pythonWebsocketsHalf is one direction alone.
var pythonWebsocketsHalf = wording{
	expr: `^(?P<side>received|sent) (?P<code>\d{4}) \((?:` + pythonWebsocketsNames + `)\)(?: (?P<reason>[^\n;]*[^\s;]))?`,
	more: func(m *Match, group func(string) (string, bool)) bool {
		side, _ := group("side")
		m.Closes[0].Initiator = direction(side)
		return true
	},
	tail: true,
}

var pythonWebsocketsHalfExpr = lazily(pythonWebsocketsHalf.expr)

// pythonWebsocketsOne reads "received 1001 (going away) bye" at start.
func pythonWebsocketsOne(text string, start int) (Match, bool) {
	loc := pythonWebsocketsHalfExpr.FindStringSubmatchIndex(text[start:min(lineEnd(text, start), start+longestLine)])
	if loc == nil {
		return Match{}, false
	}
	for i := range loc {
		if loc[i] >= 0 {
			loc[i] += start
		}
	}
	return pythonWebsocketsHalf.match(pythonWebsocketsHalfExpr.compiled(), text, loc)
}

// firstOf returns the one of two groups that took part in a match from offset
// start on.
func firstOf(a, b Span, start int) Span {
	if a.Start >= start {
		return a
	}
	return b
}

func direction(word string) Endpoint {
	if word == "sent" || word == ">" {
		return Local
	}
	return Remote
}

// pythonWebsocketsNames are the explanations that stand in brackets; they tell
// half a sentence of this library from "sent 1500 (of 2000)".
const pythonWebsocketsNames = `OK|going away|protocol error|unsupported (?:data|type)|no status (?:code|received) \[internal\]|(?:connection closed abnormally|abnormal closure) \[internal\]|` +
	`invalid (?:data|frame payload data)|policy violation|message too big|(?:mandatory extension|extension required)|(?:unexpected|internal) error|service restart|try again later|bad gateway|` +
	`TLS (?:failure|handshake failure) \[internal\]|registered|private use|unknown`

var pythonWebsocketsWords = []wording{
	{
		has:  "code = ",
		expr: `(?:connection is closed: )?\bcode = (?P<code>\d{1,5}) \((?:` + pythonWebsocketsNames + `)\), (?:reason = (?P<reason>[^\n]*)|no (?P<reason>)reason)`,
		tail: true,
	},
	{
		has:  "connection is closed: code = ",
		expr: `connection is closed: code = (?P<code>\d{1,5}), (?:reason = (?P<reason>[^\n]*?)|no (?P<reason>)reason)\.(?:\s|$)`,
	},
	{
		has:    "connection is closed: no code",
		expr:   `connection is closed: no code, no reason\.`,
		signal: "dropped-without-close-frame", implied: registry.AbnormalClosure,
	},
	{
		has:    "no close frame received or sent",
		expr:   `no close frame received or sent`,
		signal: "dropped-without-close-frame", implied: registry.AbnormalClosure,
	},
	{
		has:  "CLOSE ",
		expr: `(?P<side>[<>]) CLOSE (?P<code>\d{1,5}) \([^()\n]*\)(?: (?P<reason>[^\n]*?))? \[\d+ bytes[^\]\n]*\]`,
		more: func(m *Match, group func(string) (string, bool)) bool {
			side, _ := group("side")
			m.Closes[0].Initiator = direction(side)
			if !m.Closes[0].HasReason {
				m.Closes[0].HasReason = true
			}
			return true
		},
	},
	{any: []string{"failing connection with code ", "WebSocket connection with code "}, expr: `! failing (?:[A-Z]+ WebSocket )?connection with code (?P<code>\d{4})(?: (?P<reason>[^\n]+))?`, from: Local},
	{
		// Before version 10 the log shows frames as they are.
		has:  "opcode=8, data=",
		expr: `(?P<side><<?|>>?) Frame\(fin=True, opcode=8, data=b(?P<words>'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")[^\n)]*\)`,
		more: func(m *Match, group func(string) (string, bool)) bool {
			side, _ := group("side")
			if !closeData(m, group) {
				return false
			}
			m.Closes[0].Initiator = direction(side[:1])
			return true
		},
	},
	{has: "0 bytes read on a total of 2 expected bytes", expr: `IncompleteReadError: 0 bytes read on a total of 2 expected bytes`, signal: "dropped-without-close-frame"},
	{
		has:  "Close(",
		expr: `\bClose\((?:code=)?(?:<CloseCode\.\w+: )?(?P<code>\d{4})>?, (?:reason=)?(?:'(?P<quoted>(?:[^'\\\n]|\\.)*)'|"(?P<quoted>(?:[^"\\\n]|\\.)*)")\)`,
	},
	{has: "server rejected WebSocket connection: HTTP ", expr: `server rejected WebSocket connection: HTTP (?P<detail>\d{3})`, signal: "handshake-http-status"},
	{has: "InvalidStatusCode(", expr: `InvalidStatusCode\((?P<detail>\d{3}), `, signal: "handshake-http-status"},
	{has: "InvalidStatus(Response(", expr: `InvalidStatus\(Response\(status_code=(?P<detail>\d{3}), `, signal: "handshake-http-status"},
	{has: "Status code not 101: ", expr: `Status code not 101: (?P<detail>\d{3})`, signal: "handshake-http-status"},
	says("handshake-invalid-response", "did not receive a valid HTTP response"),
	{has: "invalid HTTP ", expr: `invalid HTTP (?:status line|version|status code|header line): [^\n]*`, signal: "handshake-invalid-response"},
	says("handshake-invalid-response", "did not receive a valid HTTP request"),
	{has: "connection closed while reading HTTP ", expr: `connection closed while reading HTTP (?:status|request) line`, signal: "handshake-dropped"},
	{has: "InvalidHeaderValue(", expr: `InvalidHeaderValue\('Sec-WebSocket-Accept', [^\n]*\)`, signal: "handshake-bad-accept"},
	{has: "InvalidUpgrade(", expr: `InvalidUpgrade\('(?:Connection|Upgrade)', [^\n]*\)`, signal: "upgrade-missing"},
	{has: "invalid status code", expr: `ProtocolError(?:: |\(')invalid status code`, signal: "invalid-close-code-argument"},
	says("handshake-bad-accept", "invalid Sec-WebSocket-Accept header"),
	{has: "websockets.exceptions.InvalidUpgrade", expr: `websockets\.exceptions\.InvalidUpgrade: [^\n]*`, signal: "upgrade-missing"},
	{any: []string{"Connection header", "Upgrade header"}, expr: `\b(?:missing|invalid|empty) (?:Connection|Upgrade) header\b`, signal: "upgrade-missing"},
	{has: "NegotiationError", expr: `NegotiationError(?:\(['"]|: )[^\n]*`, signal: "handshake-subprotocol-mismatch"},
	{has: "no subprotocols supported", expr: `(?:InvalidHandshake(?:\(['"]|: ))?no subprotocols supported`, signal: "handshake-subprotocol-mismatch"},
	{has: "timed out during ", expr: `timed out during (?:opening )?handshake`, signal: "handshake-timeout"},
	{has: "keepalive ping timeout", expr: `keepalive ping timeout`, signal: "ping-timeout"},
	{any: []string{"code = "}, expr: `\bx code = (?P<code>\d{4}), reason = (?:\[no reason\]|(?P<reason>[^\n]*))`, more: bracketReason},
	says("handshake-dropped", "EOFError: stream ends after 0 bytes, before end of line"),
	{any: []string{"Failing the WebSocket connection: ", "ailing WebSocket connection with code "}, expr: `[Ff]ailing (?:the )?WebSocket connection(?:: | with code )(?P<code>\d{4})(?: (?P<reason>[^\n]+))?`, from: Local},
	{has: "timed out waiting for ", expr: `[!%] timed out waiting for (?:keepalive )?pong`, signal: "ping-timeout"},
	{has: "isn't a valid URI", expr: `\S+ isn't a valid URI[^\n]*`, signal: "invalid-url"},
	{has: "over size limit (", expr: `over size limit \((?:(?P<detail>\d+)|\?) (?:> \d+|bytes[^)\n]*)[^)\n]*\)`, signal: "message-too-big"},
	{has: "PayloadTooBig", expr: `PayloadTooBig(?:: |\()[^\n]*`, signal: "message-too-big"},
	says("handshake-failed", "opening handshake failed"),
}

// bracketReason states the empty reason that versions 4 to 6 print as words.
func bracketReason(m *Match, _ func(string) (string, bool)) bool {
	m.Closes[0].HasReason = true
	return true
}
