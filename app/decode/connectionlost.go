package decode

// Development servers and other clients that say no more than that their
// connection was lost.
var _ = register(func() *Format {
	return &Format{
		Name:  "connection-lost",
		Title: "a client that lost its connection",
		Words: []wording{
			{signal: "connection-lost", has: "server connection lost", expr: `(?i)\[vite\] server connection lost`},
			{signal: "connection-lost", any: []string{"socket lost", "connection lost", "was lost", "is lost", "been lost", "lost websocket", "lost web socket", "lost the ", "lost its ", "lost connection to "}, expr: `(?i)\bweb ?socket (?:connection )?(?:was |is |has been )?lost(?: connection)?\b|\blost (?:the |its )?(?:web ?socket connection|connection to (?:the )?web ?socket)`},
			{signal: "ping-timeout", any: []string{"no pong", "pong not", "pong time", "ping time", "heartbeat time", "pong missed", "missed pong"}, expr: `(?i)\b(?:ws|web ?socket|socket|connection|client|peer|closing|terminating|reconnecting)\b[^\n]{0,60}?\b(?P<only>` + noPong + `)|\b(?P<only>` + noPong + `)[^\n]{0,60}?\b(?:ws|web ?socket|socket|connection|closing|terminating|reconnecting)\b`},
			{signal: "connection-lost", has: "Lost connection to ", expr: `Whoops! Lost connection to (?:wss?|https?)://\S+`}, // stompjs
		},
	}
})

// noPong matches an application's words for a ping without an answer.
const noPong = `no pong(?: received| from| in| within| for|,|$)|pong (?:was )?not received|pong missed|missed pong|(?:ping|pong|heartbeat)(?: has)? time(?:d )?[ -]?out\b`
