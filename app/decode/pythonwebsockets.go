package decode

import (
	"iter"
	"strconv"
	"strings"

	"wsclose/registry"
)

// websockets for Python. From version 10 on an error says what went over the
// wire in both directions: "received 1001 (going away); then sent 1001 (going
// away)". Before, it gave one code: "code = 1006 (connection closed abnormally
// [internal]), no reason"; version 3 and older ended that with a full stop.
var _ = register(&Format{
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
})

// pythonWebsocketsFrame is one direction of the closing handshake. The reason
// follows the brackets.
const pythonWebsocketsFrame = `(received|sent)\s+(\d{1,5})\s+\(([^()\n]{1,60})\)`

var pythonWebsocketsBoth = lazily(`^(?:` + pythonWebsocketsFrame +
	`(?:\s((?s:.{0,400}?)))?;\s+(?:then\s+` + pythonWebsocketsFrame + `(?: ([^\n]*))?|no\s+close\s+frame\s+(?:received|sent))` +
	`|ConnectionClosed(?:OK|Error)?\((?:None|(` + pythonWebsocketsClose + `)), (?:None|(` + pythonWebsocketsClose + `)), (?:None|True|False)\))`)

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
// closing handshake, in the order of the text.
func pythonWebsocketsWire(text string) []Match {
	var found []Match
	end := 0
	for start := range pythonWebsocketsStarts(text) {
		if start < end {
			continue
		}
		loc := pythonWebsocketsBoth.FindStringSubmatchIndex(text[start:min(len(text), start+2*maxLine)])
		if loc == nil {
			continue
		}
		for i := range loc {
			if loc[i] >= 0 {
				loc[i] += start
			}
		}
		end = loc[1]
		m := Match{Span: Span{loc[0], loc[1]}}
		add := func(from Endpoint, whole, code, reason Span, escaped bool) {
			n, err := strconv.Atoi(text[code.Start:code.End])
			if err != nil {
				return
			}
			c := Close{Code: registry.Code(n), Implied: registry.NoCode, Initiator: from, Span: whole, Marks: []Mark{{FieldCode, code}}}
			if reason.Start >= 0 {
				c.Reason, c.HasReason = text[reason.Start:reason.End], true
				if escaped {
					c.Reason = unescaped(c.Reason)
				}
				c.Marks = append(c.Marks, Mark{FieldReason, reason})
			}
			m.Closes = append(m.Closes, c)
		}
		at := func(i int) Span { return Span{loc[2*i], loc[2*i+1]} }
		switch {
		case loc[2] >= 0:
			first, second := Span{loc[2], max(at(3).End+1, at(4).End)}, at(8)
			if loc[10] < 0 {
				first.End = m.Span.End // "no close frame received" is evidence too
			}
			add(direction(text[loc[2]:loc[3]]), first, at(2), at(4), false)
			if loc[10] >= 0 {
				if second.Start >= 0 {
					second.End = second.Start + lengthInside(text, m.Span.Start, second)
					m.Span.End = second.End
				}
				add(direction(text[loc[10]:loc[11]]), Span{loc[10], m.Span.End}, at(6), second, false)
			}
		default:
			for _, side := range []struct {
				from  Endpoint
				whole int
			}{{Remote, 9}, {Local, 13}} {
				if at(side.whole).Start >= 0 {
					add(side.from, at(side.whole), at(side.whole+1), firstOf(at(side.whole+2), at(side.whole+3)), true)
				}
			}
			if len(m.Closes) == 0 {
				m.Closes = []Close{{Code: registry.NoCode, Implied: registry.AbnormalClosure, Span: m.Span}}
				m.Signals = []Signal{{Slug: "dropped-without-close-frame", Span: m.Span}}
			}
		}
		if len(m.Closes) > 0 {
			found = append(found, m)
		}
	}
	return found
}

func firstOf(a, b Span) Span {
	if a.Start >= 0 {
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
	{has: "failing connection with code ", expr: `! failing connection with code (?P<code>\d{4})(?: (?P<reason>[^\n]+))?`, from: Local},
	{
		any:  []string{"received 1", "received 3", "received 4", "sent 1", "sent 3", "sent 4"},
		expr: `\b(?P<side>received|sent) (?P<code>\d{4}) \((?:` + pythonWebsocketsNames + `)\)(?: (?P<reason>[^\n;]*[^\s;]))?`,
		more: func(m *Match, group func(string) (string, bool)) bool {
			side, _ := group("side")
			m.Closes[0].Initiator = direction(side)
			return true
		},
		tail: true,
	},
	{
		has:  "Close(",
		expr: `\bClose\((?:code=)?(?:<CloseCode\.\w+: )?(?P<code>\d{4})>?, (?:reason=)?(?:'(?P<quoted>(?:[^'\\\n]|\\.)*)'|"(?P<quoted>(?:[^"\\\n]|\\.)*)")\)`,
	},
	{has: "server rejected WebSocket connection: HTTP ", expr: `server rejected WebSocket connection: HTTP (?P<detail>\d{3})`, signal: "handshake-http-status"},
	{has: "InvalidStatusCode(", expr: `InvalidStatusCode\((?P<detail>\d{3}), `, signal: "handshake-http-status"},
	{has: "InvalidStatus(Response(", expr: `InvalidStatus\(Response\(status_code=(?P<detail>\d{3}), `, signal: "handshake-http-status"},
	{has: "Status code not 101: ", expr: `Status code not 101: (?P<detail>\d{3})`, signal: "handshake-http-status"},
	says("handshake-invalid-response", "did not receive a valid HTTP response"),
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
	{has: "isn't a valid URI", expr: `\S+ isn't a valid URI[^\n]*`, signal: "invalid-url"},
	says("handshake-failed", "opening handshake failed"),
}
