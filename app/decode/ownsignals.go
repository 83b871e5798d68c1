package decode

// What applications print of their own accord about a WebSocket that did not
// open, or that ended without a code: "websocket handshake failed with status
// 403", "closing idle ws". The words are everybody's, so the word for a WebSocket
// stands on the same line. A library's own sentence is longer, and stands.
var _ = register(func() *Format {
	return &Format{
		Name:    "own-signals",
		Title:   "an application's own words about a WebSocket",
		General: true,
		Words: []wording{
			{signal: "handshake-http-status", any: httpEnds, expr: ofWebSocket + `[^\n]{0,24}?\b(?:handshake|upgrade|connect(?:ion)?)(?: request| attempt)? (?:error|failed|failure|rejected|refused|denied|got)\b[ \t]*[:,(=-]*[ \t]*(?:with |by (?:the )?server[ :]*|server returned |because )?\(?(?:(?:unexpected )?(?:response )?(?:status(?: code)?|http(?: status)?(?:/\d(?:\.\d)?)?|code)[ :=]*)?(?P<only>(?P<detail>[345]\d\d))\b`},
			{signal: "handshake-http-status", any: []string{"Unexpected response code: ", "unexpected response code: ", "instead of 101"}, expr: `(?i)(?P<only>unexpected response code: (?P<detail>[345]\d\d))\b[^\n]{0,80}` + webSocketWord + `|` + webSocketWord + `[^\n]{0,60}?(?P<only>\b(?P<detail>[2345]\d\d) instead of 101)`},
			{signal: "handshake-http-status", any: []string{"andshake failed with status", "andshake failed: status"}, expr: `(?i)\bhandshake failed(?: with|:) status(?: code)?:? (?P<detail>[2345]\d\d)\b`},
			{signal: "connection-refused", any: []string{"connection refused", "Connection refused"}, expr: ofWebSocket + `[^\n]{0,60}?(?P<only>connection refused)|(?P<only>connection refused)\b[^\n]{0,80}` + webSocketWord},
			{signal: "connection-reset", any: []string{"ECONNRESET", "EPIPE", "reset by peer", "roken pipe"}, expr: ofWebSocket + `[^\n]{0,80}?(?P<only>ECONNRESET|\bEPIPE|connection reset by peer|broken pipe)|(?P<only>ECONNRESET)\b[^\n]{0,40}` + webSocketWord},
			{signal: "dns-failure", any: []string{"resolve host", "such host is known"}, expr: `(?i)(?P<only>could not resolve host|no such host is known)[^\n]{0,80}` + webSocketWord + `|` + webSocketWord + `[^\n]{0,80}?(?P<only>could not resolve host|no such host is known)`},
			{signal: "tls-failure", any: []string{"signed certificate", "certificate has expired", "certificate verify failed"}, expr: ofWebSocket + `[^\n]{0,60}?(?P<only>self[- ]signed certificate|certificate has expired|certificate verify failed)`},
			{signal: "handshake-timeout", any: []string{"connect timed out", "connect timeout", "handshake timed out", "handshake timeout", "handshake time-out", "dial timeout", "dial timed out", "upgrade timed out", "timed out connecting to"}, expr: ofWebSocket + ` (?P<only>(?:connect|(?:opening )?handshake|dial|upgrade)(?: attempt)? (?:timed[ -]?out|time-?out))\b|(?P<only>timed out connecting to)[^\n]{0,60}` + webSocketWord},
			{signal: "connect-failed", any: []string{"EHOSTUNREACH", "ENETUNREACH", "o route to host", "etwork is unreachable"}, expr: ofWebSocket + `[^\n]{0,60}?(?P<only>\bE(?:HOST|NET)UNREACH|no route to host|network is unreachable)`},
			{signal: "connect-failed", any: []string{"error: connection failed"}, expr: ofWebSocket + `[^\n\w]{0,4}error: (?P<only>connection failed)`},
			{signal: "event-without-fields", any: []string{"error: event"}, expr: ofWebSocket + `[^\n\w]{0,4}error: (?P<only>Event)[ \t]*$`}, // React Native
			{signal: "idle-timeout", any: []string{"idle timeout", "idle time-out", "idle timed out", "idle for ", "inactivity"}, expr: ofWebSocket + `[^\n]{0,40}?(?P<only>\bidle[ -]time(?:d )?-?out|\bidle for \d+ ?\w+)\b(?:[ \t]*$|[^=:\n]|: ?[A-Za-z])|(?:clos(?:ed|ing)|disconnect(?:ed|ing)|terminat(?:ed|ing))[^\n]{0,30}? (?P<only>(?:due to|because of|after|for) (?:\w+ ){0,2}inactivity)`},
			{signal: "dropped-without-close-frame", any: []string{"lose frame", "lose Frame"}, expr: `(?i)\b(?:closed|ended|dropped|disconnected|gone) (?P<only>without (?:a |sending a |receiving a |any )?close frame)`},
			{signal: "message-too-big", any: []string{"payload size exceeded", "message too", "frame too", "payload too", "message is too", "frame is too", "message exceeds", "frame exceeds", "payload exceeds"}, expr: ofWebSocket + `[^\n]{0,60}?(?P<only>max payload size exceeded|\b(?:message|frame|payload) (?:is )?(?:too (?:big|large)|exceeds))|(?P<only>\b(?:message|frame|payload) (?:is )?(?:too (?:big|large)|exceeds))[^\n]{0,60}` + webSocketWord},
			{signal: "send-after-close", any: []string{"closed network connection", "closing transport"}, expr: ofWebSocket + `[^\n]{0,80}?(?P<only>use of closed network connection)|(?P<only>use of closed network connection)[^\n]{0,40}` + webSocketWord + `|(?P<only>Cannot write to closing transport)`},
		},
	}
})

const (
	webSocketWord = `\b(?:web ?socket|wss?)\b`
	ofWebSocket   = `(?i)` + webSocketWord
)

// httpEnds are how a handshake ended where a status follows.
var httpEnds = []string{
	"handshake error", "handshake failed", "handshake failure", "handshake rejected", "handshake refused", "handshake denied",
	"upgrade error", "upgrade failed", "upgrade rejected", "upgrade refused", "upgrade denied", "upgrade request failed",
	"connect error", "connect failed", "connect got", "connection error", "connection failed", "connection rejected", "connection refused", "connection denied",
}
