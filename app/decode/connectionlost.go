package decode

// Development servers and other clients that say no more than that their
// connection was lost.
var _ = register(&Format{
	Name:  "connection-lost",
	Title: "a client that lost its connection",
	Hints: []string{"connection lost", "lost connection", "connection was lost", "connection is lost"},
	Find: signalLines([]signalLine{
		{"connection-lost", "server connection lost", lazily(`(?i)\[vite\] server connection lost`)},
		{"connection-lost", "lost", lazily(`(?i)\bweb ?socket (?:connection )?(?:was |is |has been )?lost(?: connection)?\b|\blost (?:the |its )?(?:web ?socket connection|connection to (?:the )?web ?socket)`)},
	}),
})
