package decode

import (
	"slices"
	"strings"

	"wsclose/registry"
)

// Apple's error domains. The numbers are those of POSIX and of NSURLError; -1005
// is no close code. Most of them count only beside a ws: address or the word
// WebSocket: every request of an app fails with the same errors.
var _ = register(func() *Format {
	return &Format{
		Name:  "apple",
		Title: "Swift and Objective-C: URLSession, Network, Starscream, SocketRocket",
		Says: `
			handshake-http-status Code=# "Invalid HTTP upgrade" | [SocketRocket] …equest failed with response code # | invalidResponseStatus(…status: #
			unexpected-continuation continue frame before a binary or text frame
			unknown-opcode encountered an error: unknown opcode: #
			connection-lost output stream had an error during write | output stream error during write
			handshake-timeout socket to be ready for a write | "write wait timed out" | FoundationTransportError.timeout
			tls-failure "Invalid SSL certificate" | "Invalid server certificate | A TLS error caused the secure connection to fail | The certificate for this server is invalid
			handshake-invalid-response HTTPUpgradeError.invalidData
			send-before-open until connection is open
			invalid-url Unable to open socket with emtpy URL
			fragmented-control-frame NIOWebSocketError.fragmentedControlFrame
			protocol-error NIOWebSocketError.multiByteControlFrameLength | NIOWebSocketError.invalidFrameLength | t be completed. Protocol error
			handshake-bad-accept nw_ws_validate_server_response
			connection-reset Receive failed with error "Software caused connection abort"
		`,
		Words: appleErrors,
		Part: Part{
			Hints: hintsOf(requestErrors), Reach: besideLines,
			Find: besideWebSocket(inLines(requestErrors)),
		},
	}
})

// How far from an error the word for a WebSocket may stand, in bytes and in
// lines: an NSError prints its UserInfo behind it.
const (
	besideError = 1500
	besideLines = 12
)

// besideWebSocket returns find without what stands far from a WebSocket.
func besideWebSocket(find func(string) []Match) func(string) []Match {
	return func(text string) []Match {
		return slices.DeleteFunc(find(text), func(m Match) bool { return !aboutWebSocket.MatchString(beside(text, m.Span)) })
	}
}

// beside returns the text at s with what stands near it.
func beside(text string, s Span) string {
	from, to := max(0, s.Start-besideError), min(len(text), s.End+besideError)
	for lines, at := 0, s.Start; lines <= besideLines; lines++ {
		i := strings.LastIndexByte(text[from:at], '\n')
		if i < 0 {
			break
		}
		if at = from + i; lines == besideLines {
			from = at + 1
		}
	}
	for lines, at := 0, s.End; lines <= besideLines; lines++ {
		i := strings.IndexByte(text[at:to], '\n')
		if i < 0 {
			break
		}
		if at += i + 1; lines == besideLines {
			to = at - 1
		}
	}
	return text[from:to]
}

var aboutWebSocket = &expression{text: `(?i)\bwss?://|web[ _-]?socket`}

var appleErrors = []wording{
	{
		has: "CloseCode(rawValue: ", lines: 1,
		expr: `(?:NS)?URLSessionWebSocket(?:Task\.)?CloseCode\(rawValue: (?P<code>\d{3,5})\)(?:,?\s(?:[Rr]eason|with reason)[:=]? ?(?:nil|Optional\("(?P<reason>[^"\n]*)"\)|Optional\(\d+ bytes\)|\d+ bytes|"(?P<reason>[^"\n]*)"))?`,
	},
	{has: "WSError", lines: 4, expr: `\bWSError\b[^\n]*\n[ \t]*-? ?type ?: [^\n]*\n[ \t]*-? ?message ?: "(?P<reason>[^"\n]*)"\n[ \t]*-? ?code ?: (?P<code>[1-4]\d{3})\b`}, // by dump()
	{has: "Invalid HTTP upgrade", lines: 1, expr: `- ?message ?: "Invalid HTTP upgrade"\n[ \t]*-? ?code ?: (?P<detail>[345]\d\d)\b`, signal: "handshake-http-status"},
	// Starscream's examples, and its errors before version 4.
	{has: " with code: ", expr: `(?i)\bweb ?socket (?:is )?disconnected: (?P<reason>[^\n]*?),? with code: (?P<code>\d{1,5})`},
	{has: "WebSocket Code=", expr: `Error Domain=(?:Starscream\.)?WebSocket Code=(?P<code>1\d{3}|[34]\d{3}) "(?:connection closed by server|(?P<reason>[^"\n]*))"`},
	{has: "disconnected: ", expr: `(?i)\bweb ?socket (?:is )?disconnected: (?:Optional\()?"?(?:Invalid HTTP upgrade)`, signal: "handshake-failed"},
	says("reserved-bits", "masked and rsv data is not currently supported"),
	{has: "disconnected(\"", expr: `\bdisconnected\("(?P<quoted>(?:[^"\\\n]|\\.)*)", (?P<code>\d{1,5})\)`},
	{any: []string{"protocolCode(", "applicationCode(", "privateCode("}, expr: `\b(?:protocolCode\((?:\w+\.)*(?P<name>[a-z]\w+)\)|(?:applicationCode|privateCode)\((?P<code>\d{4})\))`, names: appleNames},
	{any: []string{"NSPOSIXErrorDomain error 57", "kNWErrorDomainPOSIX error 57"}, expr: `(?:kNWErrorDomainPOSIX|NSPOSIXErrorDomain) error 57\b(?: - [A-Z][\w ]*)?`, signal: "socket-not-connected"},
	{any: []string{"NSPOSIXErrorDomain error ", "kNWErrorDomainPOSIX error "}, expr: `(?:kNWErrorDomainPOSIX|NSPOSIXErrorDomain) error (?:54|53|32)\b(?: - [A-Z][\w ]*)?`, signal: "connection-reset"},
	{any: []string{"NSPOSIXErrorDomain error ", "kNWErrorDomainPOSIX error "}, expr: `(?:kNWErrorDomainPOSIX|NSPOSIXErrorDomain) error 61\b(?: - [A-Z][\w ]*)?`, signal: "connection-refused"},
	{any: []string{"NSPOSIXErrorDomain error ", "kNWErrorDomainPOSIX error "}, expr: `(?:kNWErrorDomainPOSIX|NSPOSIXErrorDomain) error 60\b(?: - [A-Z][\w ]*)?`, signal: "connection-lost"},
	{has: "The operation couldn", expr: `The operation couldn.t be completed\. (?:Connection reset by peer|Software caused connection abort|Broken pipe)`, signal: "connection-reset"},
	{has: "The operation couldn", expr: `The operation couldn.t be completed\. Connection refused`, signal: "connection-refused"},
	{has: "The operation couldn", expr: `The operation couldn.t be completed\. Operation timed out`, signal: "connection-lost"},
	{has: "The operation couldn", expr: `The operation couldn.t be completed\. Message too long`, signal: "message-too-big"},
	{has: "Socket is not connected", expr: `(?:Error Domain=(?:NSPOSIXErrorDomain|kNWErrorDomainPOSIX) Code=57 "[^"\n]*"|POSIXErrorCode(?:\(rawValue: 57\))?: Socket is not connected|The operation couldn.t be completed\. Socket is not connected|with error "Socket is not connected")`, signal: "socket-not-connected"},
	{any: []string{"NSPOSIXErrorDomain Code=", "kNWErrorDomainPOSIX Code="}, expr: `(?:Error )?Domain=(?:NSPOSIXErrorDomain|kNWErrorDomainPOSIX) Code=57\b(?: "[^"\n]*")?`, signal: "socket-not-connected"},
	{any: []string{"NSPOSIXErrorDomain Code=", "kNWErrorDomainPOSIX Code="}, expr: `(?:Error )?Domain=(?:NSPOSIXErrorDomain|kNWErrorDomainPOSIX) Code=(?:54|53|32)\b(?: "[^"\n]*")?`, signal: "connection-reset"},
	{any: []string{"NSPOSIXErrorDomain Code=", "kNWErrorDomainPOSIX Code="}, expr: `(?:Error )?Domain=(?:NSPOSIXErrorDomain|kNWErrorDomainPOSIX) Code=61\b(?: "[^"\n]*")?`, signal: "connection-refused"},
	{any: []string{"NSPOSIXErrorDomain Code=", "kNWErrorDomainPOSIX Code="}, expr: `(?:Error )?Domain=(?:NSPOSIXErrorDomain|kNWErrorDomainPOSIX) Code=60\b(?: "[^"\n]*")?`, signal: "connection-lost"},
	{any: []string{"NSPOSIXErrorDomain Code=", "kNWErrorDomainPOSIX Code="}, expr: `(?:Error )?Domain=(?:NSPOSIXErrorDomain|kNWErrorDomainPOSIX) Code=40\b(?: "[^"\n]*")?`, signal: "message-too-big"},
	{any: []string{"NSPOSIXErrorDomain Code=", "kNWErrorDomainPOSIX Code="}, expr: `(?:Error )?Domain=(?:NSPOSIXErrorDomain|kNWErrorDomainPOSIX) Code=100\b(?: "[^"\n]*")?`, signal: "protocol-error"},
	{any: []string{"NSPOSIXErrorDomain Code=", "kNWErrorDomainPOSIX Code="}, expr: `(?:Error )?Domain=(?:NSPOSIXErrorDomain|kNWErrorDomainPOSIX) Code=(?:50|51|65)\b(?: "[^"\n]*")?`, signal: "connect-failed"},
	{has: "POSIXErrorCode", expr: `POSIXErrorCode\(rawValue: (?:54|53|32)\)(?:: [A-Z][\w ]*)?|POSIXErrorCode\.(?:ECONNRESET|ECONNABORTED|EPIPE)\b`, signal: "connection-reset"},
	{has: "POSIXErrorCode", expr: `POSIXErrorCode\(rawValue: 61\)(?:: [A-Z][\w ]*)?|POSIXErrorCode\.ECONNREFUSED\b`, signal: "connection-refused"},
	{has: "POSIXErrorCode", expr: `POSIXErrorCode\(rawValue: 60\)(?:: [A-Z][\w ]*)?|POSIXErrorCode\.ETIMEDOUT\b`, signal: "connection-lost"},
	{has: "POSIXErrorCode", expr: `POSIXErrorCode\(rawValue: (?:50|51|65)\)(?:: [A-Z][\w ]*)?`, signal: "connect-failed"},
	{has: "POSIXErrorCode", expr: `POSIXErrorCode\.ENOTCONN\b|POSIXErrorCode\(rawValue: 57\)`, signal: "socket-not-connected"},
	{has: "NSURLErrorDomain Code=", expr: `(?:Error )?Domain=NSURLErrorDomain Code=-1011 "[^"\n]*"`, signal: "handshake-failed"},
	{has: "eceived bad response code from server", expr: `(?i)Received bad response code from server:? ?(?P<detail>\d{3})`, signal: "handshake-http-status"},
	{has: "HTTPResponseStatusCode=", expr: `SRWebSocketErrorDomain[^\n]*HTTPResponseStatusCode=(?P<detail>\d{3})`, signal: "handshake-http-status"},
	says("handshake-bad-accept", "Invalid Sec-WebSocket-Accept response"),
	says("handshake-bad-accept", "accept header doesn't match"),
	says("handshake-subprotocol-mismatch", "Server specified Sec-WebSocket-Protocol that wasn't requested"),
	{has: "com.squareup.SocketRocket", expr: `com\.squareup\.SocketRocket Code=504 "[^"\n]*"`, signal: "handshake-timeout"},
	{has: "Timeout Connecting to Server", expr: `Timeout Connecting to Server`, signal: "handshake-timeout"},
	says("handshake-timeout", "Timed out connecting to server."),
	{has: "SRWebSocketErrorDomain", expr: `SRWebSocketErrorDomain Code=2145 "[^"\n]*"`, signal: "connection-reset"},
	{has: "notAnUpgrade", expr: `notAnUpgrade\((?P<detail>\d{3})[^)\n]*\)?`, signal: "handshake-http-status"},
	{has: "Invalid HTTP upgrade", expr: `message: "Invalid HTTP upgrade", code: (?P<detail>\d{3})`, signal: "handshake-http-status"},
	{has: "WSError(", expr: `WSError\(type: (?:\w+\.)*protocolError, message: "(?P<words>[^"\n]*)", code: (?P<code>1\d{3})\)`, signal: "protocol-error", more: starscreamError},
}

// requestErrors are the errors that any request may end with.
var requestErrors = []wording{
	{has: "NSURLErrorDomain Code=", expr: `(?:Error )?Domain=NSURLErrorDomain Code=-1005\b(?: "[^"\n]*")?`, signal: "connection-lost"},
	{has: "NSURLErrorDomain Code=", expr: `(?:Error )?Domain=NSURLErrorDomain Code=-1004\b(?: "[^"\n]*")?`, signal: "connect-failed"},
	{has: "NSURLErrorDomain Code=", expr: `(?:Error )?Domain=NSURLErrorDomain Code=-1009\b(?: "[^"\n]*")?`, signal: "connect-failed"},
	{has: "NSURLErrorDomain Code=", expr: `(?:Error )?Domain=NSURLErrorDomain Code=-1003\b(?: "[^"\n]*")?`, signal: "dns-failure"},
	{has: "NSURLErrorDomain Code=", expr: `(?:Error )?Domain=NSURLErrorDomain Code=-1002\b(?: "[^"\n]*")?`, signal: "invalid-url"},
	{has: "NSURLErrorDomain Code=", expr: `(?:Error )?Domain=NSURLErrorDomain Code=-1001\b(?: "[^"\n]*")?`, signal: "handshake-timeout"},
	{has: "NSURLErrorDomain Code=", expr: `(?:Error )?Domain=NSURLErrorDomain Code=-1022\b(?: "[^"\n]*")?`, signal: "mixed-content"},
	{has: "NSURLErrorDomain Code=", expr: `(?:Error )?Domain=NSURLErrorDomain Code=-120\d\b(?: "[^"\n]*")?`, signal: "tls-failure"},
	{any: []string{"NSURLErrorDomain Code=-1011", "bad response from the server"}, expr: `(?:Error )?Domain=NSURLErrorDomain Code=-1011\b(?: "[^"\n]*")?|There was a bad response from the server\.?`, signal: "handshake-failed"},
	{has: "Socket SO_ERROR [", expr: `Socket SO_ERROR \[61: [^\]\n]*\]`, signal: "connection-refused"},
	{has: "Socket SO_ERROR [", expr: `Socket SO_ERROR \[5[34]: [^\]\n]*\]`, signal: "connection-reset"},
	{has: "Receive failed with error", expr: `Receive failed with error "Operation timed out"`, signal: "connection-lost"},
	{has: "Receive failed with error", expr: `Receive failed with error "(?:Connection reset by peer|Software caused connection abort)"`, signal: "connection-reset"},
}

// starscreamError reads the words of Starscream's protocol errors.
func starscreamError(m *Match, group func(string) (string, bool)) bool {
	words, _ := group("words")
	s := &m.Signals[0]
	switch words {
	case "masked and rsv data is not currently supported":
		s.Slug = "reserved-bits"
	case "control frames can't be fragmented":
		s.Slug = "fragmented-control-frame"
	case "first frame can't be a continue frame", "continue frame before a binary or text frame":
		s.Slug = "unexpected-continuation"
	case "not valid UTF-8 data":
		s.Slug = "invalid-utf8"
	default:
		if s.Slug = frameError(words); s.Slug == "unexpected-continuation" {
			s.Slug = "protocol-error"
		}
	}
	return true
}

// appleNames are the cases of NWProtocolWebSocket.CloseCode.Defined.
var appleNames = map[string]registry.Code{
	"normalClosure": 1000, "goingAway": 1001, "protocolError": 1002, "unsupportedData": 1003, "noStatusReceived": 1005, "abnormalClosure": 1006,
	"invalidFramePayloadData": 1007, "policyViolation": 1008, "messageTooBig": 1009, "mandatoryExtension": 1010, "internalServerError": 1011, "tlsHandshake": 1015,
}
