package decode

import "strings"

// Development servers and other clients that say no more than that their
// connection was lost.
var _ = register(func() *Format {
	return &Format{
		Name:  "connection-lost",
		Title: "a client that lost its connection",
		Words: []wording{
			{signal: "connection-lost", has: "server connection lost", expr: `(?i)\[vite\] server connection lost`},
			{signal: "connection-lost", any: []string{"socket lost", "connection lost", "was lost", "is lost", "been lost", "lost websocket", "lost web socket", "lost the ", "lost its ", "lost connection to "}, expr: `(?i)\bweb ?socket (?:connection )?(?:was |is |has been )?lost(?: connection)?\b|\blost (?:the |its )?(?:web ?socket connection|connection to (?:the )?web ?socket)`},
			{signal: "ping-timeout", any: []string{"no pong", "no ping ", "pong not", "pong time", "ping time", "heartbeat time", "pong missed", "missed ", "no heartbeat", "eepalive time", "eep-alive time", "ing not answered", "ings unanswered", "eartbeat lost", "eartbeat was lost", "answer ping", "respond to ping", "answer a ping", "answer the ping", "answer our ping", "respond to a ping", "respond to the ping", "respond to our ping"}, expr: `(?i)\b(?:ws|web ?socket|socket|connection|client|peer|closing|terminating|reconnecting)\b[^\n]{0,60}?\b(?P<only>` + noPong + `)(?P<value>[:=] ?\d)?|\b(?P<only>` + noPong + `)(?P<value>[:=] ?\d)?[^\n]{0,60}?\b(?:ws|web ?socket|socket|connection|closing|terminating|reconnecting)\b`, more: notSet},
			{signal: "connect-failed", has: "connect to node on WS", expr: `CONNECTION ERROR: Couldn't connect to node on WS\.`},             // web3
			{signal: "connection-lost", has: "Lost connection to ", expr: `Whoops! Lost connection to [^\s"']+`},                             // stompjs
			{signal: "connection-lost", has: "WebSocket abrupt", expr: `WebSocket (?:abrupt disconnection|abruptly disconnected)`},           // JsSIP, SIP.js
			{signal: "connection-lost", has: "Network connection lost.", expr: `(?:[Ee]rror: |message["']?: ["'])Network connection lost\.`}, // Cloudflare's workers
			{signal: "connect-failed", has: "failed to connect to websocket", expr: `\[vite\] failed to connect to websocket\b`},
			{signal: "connect-failed", any: []string{"ocket failed to connect", "ocket: failed to connect", "WS connection failed", "ws connection failed", "ocket connection failed", "ocket connect failed", "ailed to connect to websocket", "ailed to connect to the websocket", "ailed to connect websocket", "ould not connect to websocket", "ould not connect to the websocket", "nable to connect to websocket", "nable to connect to the websocket"},
				expr: `(?i)(?P<only>\b(?:ws|web ?socket:?)(?: connection)? (?:connection |connect )?failed(?: to connect)?)\b[.!]?(?:[ \t]*$|:[ \t]*(?:$|[^\d \t])|[ \t]+(?:after|to (?:wss?:|connect)))|\b(?:failed|could not|unable) (?:to )?connect (?:to )?(?:the )?web ?socket\b`},
			{signal: "ping-timeout", has: "did not receive server activity", expr: `did not receive server activity for the last \d+ms`}, // stompjs
			{signal: "connect-failed", has: "WebSocket closed without opened", expr: `WebSocket closed without opened\.?`},               // vite
			// Deno.
			{signal: "handshake-http-status", has: "failed to connect to WebSocket: Invalid status code: ", expr: `(?:(?:NetworkError|WebSocketError): )?failed to connect to WebSocket: Invalid status code: (?P<detail>\d{3})`},
			{signal: "connect-failed", has: "failed to connect to WebSocket: ", expr: `(?:(?:NetworkError|WebSocketError): )?failed to connect to WebSocket: (?P<words>[^\n]+)`, more: denoCause},
			{signal: "dropped-without-close-frame", has: "WebSocketError", lines: 1, expr: `WebSocketError(?:: | \{\s+message: ")Unexpected EOF`},
			// Slack's Socket Mode.
			{signal: "ping-timeout", any: []string{"A pong wasn", "A ping wasn"}, expr: `A p[io]ng wasn't received from the server before the timeout of \d+ ?ms`},
		},
		Part: Part{
			Hints: hintsOf(anybodysWords), Reach: besideLines,
			Find: besideWebSocket(inLines(anybodysWords)),
		},
	}
})

// notSet drops what is the name of a setting: "ping timeout: 20s".
func notSet(_ *Match, group func(string) (string, bool)) bool {
	_, set := group("value")
	return !set
}

// anybodysWords are words that any program may print, so that they need a
// WebSocket beside them.
var anybodysWords = []wording{
	{signal: "connection-lost", any: []string{"onnection lost", "onnection was lost", "ost connection"}, expr: `(?i)\b(?:connection (?:was )?lost|lost connection)(?: to (?:the )?(?:server|kernel|backend|host|gateway))?[ \t]*[,;:.!–—-]+[ \t]*(?:will |attempting |trying |start )?(?:to )?(?:re-?connect|re-?try)`},
	{signal: "ping-timeout", any: []string{"ing time", "ong time", "eartbeat time"}, expr: `(?i)(?P<only>\b(?:ping|pong|heartbeat) time(?:d )?[ -]?out)\b[ \t]*(?:$|[-–—:!.;,] ?[A-Za-z` + "`" + `'"])`},
	{signal: "connection-reset", any: []string{"onnection reset by peer"}, expr: `\b[Cc]onnection failed: (?P<only>connection reset by peer)`},
	{signal: "tls-failure", has: "OSStatus error -98", expr: `OSStatus error -98\d\d`},
	{signal: "invalid-utf8", has: "UnicodeDecodeError: 'utf-8' codec", expr: `UnicodeDecodeError: 'utf-8' codec can't decode byte[^\n]*`},
	{signal: "idle-timeout", any: []string{"dle timeout", "dle time-out", "dle timed out", "losing idle"}, expr: `(?i)\bidle[ -]time(?:d )?-?out\b[^\n.;]{0,30}\b(?:exceeded|reached|expired|closing|terminating|disconnecting)\b|\b(?:closing|terminating|disconnecting)[^\n.;]{0,40}(?P<only>\bidle (?:for \d|time-?out|web ?socket|connection|session|client))`},
}

// noPong matches an application's words for a ping without an answer.
const noPong = `pings? (?:was |were )?(?:not answered|unanswered)|heartbeat (?:was )?lost\b|keep-?alive time(?:d )?[ -]?out\b|no pong\)|(?:did not|didn't) (?:answer|respond to) (?:a |the |our )?pings?\b|no (?:pong|ping|heartbeat)(?: received| from| in| within| for|,|$)|missed (?:a |the |\d+ |too many )?(?:pong|ping|heartbeat)s?\b|pong (?:was )?not received|pong missed|(?:ping|pong|heartbeat)(?: has)? time(?:d )?[ -]?out\b`

// denoCause tells the causes apart for which Deno could not connect.
func denoCause(m *Match, group func(string) (string, bool)) bool {
	words, _ := group("words")
	if slug, detail, ok := causeIn(networkCauses, words); ok {
		m.Signals[0].Slug, m.Signals[0].Detail = slug, detail
	} else if strings.HasPrefix(words, "dns error") {
		m.Signals[0].Slug = "dns-failure"
	}
	return !strings.HasPrefix(words, "Invalid status code: ") // read with its number
}
