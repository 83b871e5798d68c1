package decode

import (
	"strconv"

	"wsclose/registry"
)

// Jetty, Tyrus and Undertow. Jetty 9 prints CloseInfo[code=1000,reason=bye],
// Jetty 10 and later {1000=NORMAL,bye}; Tyrus and NanoHTTPD the constant and the
// code before the error: PROTOCOL_ERROR(1002): RSV bit(s) incorrectly set.
var _ = register(func() *Format {
	return &Format{
		Name:  "jetty",
		Title: "Java: Jetty, Tyrus, Undertow",
		Says: `
			handshake-bad-accept Invalid Sec-WebSocket-Accept hash
			upgrade-missing HttpResponseException: Not WebSocket Upgrade | Not a 'WebSocket: Upgrade' request | no upgrade header or connection upgrade
			handshake-subprotocol-mismatch contained extension not requested | Too many WebSocket subprotocol | not found in offered subprotocols | multiple negotiated extensions of the same name | a protocol not present in offered protocols | Client requested Subprotocols on endpoint with none supported
			message-too-big annot handle payload lengths larger than # | exceeded the decompress buffer size | MessageTooLargeException: Message larger than # bytes
			idle-timeout WebSocketTimeoutException: Timeout on Read
			send-after-close WebSocketException: Session closed
			close-after-close Local Close already called
			invalid-close-frame BadPayloadException: Invalid C
			invalid-utf8 BadPayloadException: Invalid UTF-8
			handshake-timeout Connection future timeout
			connect-failed IOException: Unable to connect to ws
			invalid-url Unrecognized WebSocket scheme
			handshake-failed not upgraded: unsupported version | Missing request header 'Sec-WebSocket-Key
		`,
		Part: exceptions(
			wording{has: "CloseInfo[", expr: `\bCloseInfo\[code=(?P<code>\d{1,5}),reason=(?:null|(?P<reason>(?:[^\[\]\n]|\[[^\[\]\n]*\])*))\]`},
			wording{any: []string{"=NORMAL,", "=SHUTDOWN,", "=PROTOCOL,", "=BAD_DATA,", "=NO_CODE,", "=NO_CLOSE,", "=BAD_PAYLOAD,", "=POLICY_VIOLATION,", "=MESSAGE_TOO_LARGE,", "=EXTENSION_ERROR,", "=SERVER_ERROR,", "=SERVICE_RESTART,", "=TRY_AGAIN_LATER,", "=BAD_GATEWAY,", "=FAILED_TLS_HANDSHAKE,", "=UNKNOWN,"}, expr: `(?:\b(?P<who>receive|send|on|output)Frame\((?:\w+\.)?CLOSE@[^\n]{0,400}?)?\{(?P<code>\d{4,5})=(?:NORMAL|SHUTDOWN|PROTOCOL|BAD_DATA|NO_CODE|NO_CLOSE|BAD_PAYLOAD|POLICY_VIOLATION|MESSAGE_TOO_LARGE|EXTENSION_ERROR|SERVER_ERROR|SERVICE_RESTART|TRY_AGAIN_LATER|BAD_GATEWAY|FAILED_TLS_HANDSHAKE|UNKNOWN),(?:null|(?P<reason>[^{}\n]*))\}`, more: framePassed},
			wording{has: "Opcode=CLOSE", expr: `\w*Frame\([^)\n]*Opcode=CLOSE,[^)\n]*CloseCode=(?P<code>\d{1,5}),Reason=(?:null|"(?P<quoted>(?:[^"\\\n]|\\.)*)")\)`},
			wording{
				any:    []string{"(1000): ", "(1001): ", "(1002): ", "(1003): ", "(1006): ", "(1007): ", "(1008): ", "(1009): ", "(1010): ", "(1011): ", "(1012): ", "(1013): ", "(1015): "},
				expr:   `\b(?P<name>[A-Z][A-Z_]{5,})\((?P<code>1\d{3})\): (?P<words>[^\n]+)`,
				signal: "protocol-error",
				more: func(m *Match, group func(string) (string, bool)) bool {
					name, _ := group("name")
					words, _ := group("words")
					if m.Signals[0].Slug = frameError(words); m.Signals[0].Slug == "protocol-error" {
						m.Signals = nil
					}
					return jakartaNames[name] == m.Closes[0].Code
				},
			},
			wording{has: "api.CloseException: ", expr: `\bCloseException: (?P<code>\d{4}) (?P<reason>[^\n]+)`, more: idleToo}, // before Jetty 9
			wording{any: []string{"Idle Timeout", "Idle timeout expired: ", "session idle timeout expired"}, expr: `\b(?:Connection )?Idle Timeout\b|Idle timeout expired: \d+/(?P<ms>\d+) ?ms|session idle timeout expired`, signal: "idle-timeout", more: idleSeconds},
			wording{has: "UpgradeException: ", expr: `UpgradeException: (?:Failed to upgrade to websocket: Unexpected HTTP Response Status Code: (?P<detail>\d{3})|Didn't switch protocols, expected status <101>, but got <(?P<detail>\d{3})>|(?P<detail>[345]\d{2})\b)[^\n]*`, signal: "handshake-http-status"},
			wording{has: "Didn't switch protocols", expr: `Didn't switch protocols, expected status <101>, but got <(?P<detail>\d{3})>`, signal: "handshake-http-status"},
			wording{has: "UpgradeException: ", expr: `UpgradeException: (?:Invalid Sec-WebSocket-Accept|Invalid or missing Sec-WebSocket-Accept)[^\n]*`, signal: "handshake-bad-accept"},
			wording{has: "UpgradeException: ", expr: `UpgradeException: (?:Connection is|Upgrade is|No Upgrade|Invalid Upgrade|Invalid Connection)[^\n]*`, signal: "upgrade-missing"},
			wording{has: "HandshakeException: Response code was not", expr: `(?:[\w.]+\.)?HandshakeException: Response code was not 101: (?P<detail>\d{3})\.?`, signal: "handshake-http-status"},
			wording{has: "not upgrade to websocket", expr: `(?:Did|Could) not upgrade to websocket[^\n]*`, signal: "upgrade-refused"},
			wording{any: []string{"ext message too large: ", "inary message too large: "}, expr: `(?:Text|Binary) [Mm]essage too large: (?:\(actual\) )?(?P<detail>[\d,]+) > [^\n]*`, signal: "message-too-big"},
			wording{has: "message size [", expr: `(?:(?:Text|Binary|Resulting) message size) \[(?P<detail>\d+)\] (?:exceeds maximum size|is too large for configured max of) \[\d+\]`, signal: "message-too-big"},
			wording{has: "RemoteEndpoint unavailable", expr: `RemoteEndpoint unavailable, current state \[(?:CLOSED|CLOSING|DISCONNECTED)\][^\n]*`, signal: "send-after-close"},
			wording{has: " not allowed to be set", expr: `RSV[123] not allowed to be set`, signal: "reserved-bits"},
			wording{has: "ProtocolException: ", expr: `(?:websocket\.core\.exception|websocket\.api)\.ProtocolException: (?P<words>[^\n]+)`, more: failedWith},
			// Tyrus.
			wording{has: "tyrus.core.ProtocolException: ", expr: `tyrus\.core\.ProtocolException: (?P<words>[^\n]+)`, more: failedWith},
			wording{has: "Client cannot connect to ", expr: `Client cannot connect to "[^"\n]*"`, signal: "connect-failed"},
			wording{has: "and redirect processing is not enabled", expr: `Received HTTP response status code: (?P<detail>\d{3}) and redirect processing is not enabled`, signal: "handshake-http-status"},
			wording{has: "HTTP Status code 503 - Service Unavailable", expr: `HTTP Status code (?P<detail>503) - Service Unavailable`, signal: "handshake-http-status"},
			wording{has: "because of the idle timeout", expr: `Session closed by the container because of the idle timeout`, signal: "idle-timeout"},
			wording{has: "Sec-WebSocket-Key returned from server", expr: `Sec-WebSocket-Key returned from server does not match expected response`, signal: "handshake-bad-accept"},
			wording{has: "Missing headers required for WebSocket", expr: `Missing headers required for WebSocket negotiation`, signal: "upgrade-missing"},
			wording{has: "allowed message size is ", expr: `Message too long; allowed message size is [\d,]+ bytes\. \(Current message length is (?P<detail>[\d,]+) bytes\)`, signal: "message-too-big"},
			// Undertow's numbers (io.undertow.websockets.core.WebSocketMessages).
			wording{any: []string{"UT0020", "UT0030"}, expr: `\bUT(?P<number>00\d{4}): (?P<words>[^\n]+)`, signal: "protocol-error", more: undertowMessage},
			wording{has: "Not a WebSocket upgrade", expr: `HttpResponseException: Not a WebSocket upgrade`, signal: "upgrade-missing"},
			wording{has: "upgrade missing 'Connection: Upgrade' header", expr: `WebSocket upgrade missing 'Connection: Upgrade' header`, signal: "upgrade-missing"},
			wording{has: "Invalid Sec-WebSocket-Accept hash", expr: `Invalid Sec-WebSocket-Accept hash \([^)\n]*\)`, signal: "handshake-bad-accept"},
			wording{has: "WebSocketWriteTimeoutException", expr: `WebSocketWriteTimeoutException: [^\n]*`, signal: "idle-timeout"},
			// Gatling.
			wording{has: "closed before handshake completed", expr: `Channel was closed before handshake completed`, signal: "handshake-dropped"},
			says("unmasked-client-frame", "Client MUST mask all frames"),
			says("masked-server-frame", "Server MUST NOT mask any frames"),
		),
	}
})

// framePassed reads from Jetty's debug log which way a Close frame went.
func framePassed(m *Match, group func(string) (string, bool)) bool {
	switch who, _ := group("who"); who {
	case "receive", "on":
		m.Closes[0].Initiator = Remote
	case "send", "output":
		m.Closes[0].Initiator = Local
	}
	return true
}

// idleSeconds gives the limit, which Jetty prints in milliseconds, in seconds.
func idleSeconds(m *Match, group func(string) (string, bool)) bool {
	if ms, ok := group("ms"); ok {
		m.Signals[0].Detail = inSeconds(ms)
	}
	return true
}

// idleToo adds that Jetty closed because nothing was sent.
func idleToo(m *Match, _ func(string) (string, bool)) bool {
	if m.Closes[0].Reason == "Idle Timeout" {
		m.Signals = append(m.Signals, Signal{Slug: "idle-timeout", Span: m.Span})
	}
	return true
}

// inSeconds writes a number of milliseconds in seconds, "" if it is none.
func inSeconds(ms string) string {
	n, err := strconv.ParseUint(ms, 10, 40)
	if err != nil {
		return ""
	}
	return strconv.FormatFloat(float64(n)/1000, 'f', -1, 64)
}

// undertowSignals are what Undertow's messages mean, by number.
var undertowSignals = map[string]string{
	"002002": "send-after-close", "002003": "invalid-utf8", "002005": "fragmented-control-frame", "002006": "protocol-error", "002007": "unknown-opcode",
	"002008": "invalid-close-frame", "002009": "unknown-opcode", "002010": "unexpected-continuation", "002011": "protocol-error", "002013": "unknown-opcode",
	"002015": "reserved-bits", "002016": "handshake-subprotocol-mismatch", "002019": "protocol-error", "002023": "handshake-subprotocol-mismatch",
	"002026": "invalid-close-frame", "002027": "connection-lost", "002034": "unmasked-client-frame", "002035": "upgrade-missing", "002036": "upgrade-missing",
	"002037": "handshake-bad-accept", "002040": "message-too-big", "002046": "connection-lost", "003034": "handshake-subprotocol-mismatch", "003035": "idle-timeout", "003038": "message-too-big",
}

// undertowMessage names the signal of one of Undertow's messages, and reads the
// close code of a Close frame that it rejects.
func undertowMessage(m *Match, group func(string) (string, bool)) bool {
	number, _ := group("number")
	words, _ := group("words")
	s := &m.Signals[0]
	slug, ok := undertowSignals[number]
	if s.Slug = slug; !ok {
		return false
	}
	switch n := causeNumber.FindString(words); {
	case n == "":
	case number == "002026":
		s.Detail = n
		if code, ok := closeCode(n); ok {
			m.Closes = []Close{{Code: code, Implied: registry.NoCode, Initiator: Remote, Span: m.Span}}
		}
	case slug == "message-too-big", slug == "unknown-opcode":
		s.Detail = n
	}
	return true
}
