package decode

import (
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
