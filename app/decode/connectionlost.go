package decode

// Development servers and other clients that say no more than that their
// connection was lost.
var _ = register(&Format{
	Name:  "connection-lost",
	Title: "a client that lost its connection",
	Words: []wording{
		{signal: "connection-lost", has: "server connection lost", expr: `(?i)\[vite\] server connection lost`},
		{signal: "connection-lost", any: []string{"socket lost", "connection lost", "was lost", "is lost", "been lost", "lost websocket", "lost web socket", "lost the ", "lost its ", "lost connection to "}, expr: `(?i)\bweb ?socket (?:connection )?(?:was |is |has been )?lost(?: connection)?\b|\blost (?:the |its )?(?:web ?socket connection|connection to (?:the )?web ?socket)`},
		{signal: "connection-lost", has: "Lost connection to ", expr: `Whoops! Lost connection to (?:wss?|https?)://\S+`}, // stompjs
	},
})
