package registry

var (
	soketiHandler = Source{
		Title: "soketi: ws-handler.ts", Kind: SourceCode, Read: "2026-11-29",
		URL: "https://github.com/soketi/soketi/blob/5d188786beaf683aca2115a6247dcdc15c29ac77/src/ws-handler.ts",
	}
	soketiNamespace = Source{
		Title: "soketi: namespace.ts", Kind: SourceCode, Read: "2026-11-29",
		URL: "https://github.com/soketi/soketi/blob/5d188786beaf683aca2115a6247dcdc15c29ac77/src/namespace.ts",
	}
)

// Soketi is a server that speaks Pusher's protocol.
var Soketi = Owner{
	Slug: "soketi", Name: "soketi", Service: true, Follows: "pusher",
	URL:   "https://docs.soketi.app/",
	About: Fact{"A server to run oneself that speaks Pusher's protocol; a pusher:error event with a message comes before most closes.", []Cite{{&soketiHandler, "onOpen"}}},
	Hints: []string{"soketi"},
	Entries: []Entry{
		{
			Code: 4001, Name: "App key does not exist",
			Meaning: Fact{"The server knows no app with this key.", []Cite{{&soketiHandler, "onOpen"}}},
			Sender:  Server,
		},
		{
			Code: 4003, Name: "The app is not enabled",
			Meaning: Fact{"The app is switched off in the server's configuration.", []Cite{{&soketiHandler, "onOpen"}}},
			Sender:  Server,
		},
		{
			Code: 4009, Name: "Connection not authorized",
			Meaning: Fact{"The user's sign-in failed or came too late, or the app disconnected the user.", []Cite{{&soketiHandler, "handleSignin, setUserAuthenticationTimeout"}, {&soketiNamespace, "terminateUserConnections"}}},
			Sender:  Server,
		},
		{
			Code: 4100, Name: "Connections quota reached",
			Meaning: Fact{"The app has as many connections as it may have.", []Cite{{&soketiHandler, "onOpen"}}},
			Sender:  Server,
		},
		{
			Code: 4200, Name: "Server closed",
			Meaning: Fact{"The server is shutting down and asks the client to reconnect shortly.", []Cite{{&soketiHandler, "closeAllLocalSockets"}}},
			Sender:  Server, Retry: RetryBackoff,
			RetryWhy: Fact{"The message that comes before says to reconnect shortly.", []Cite{{&soketiHandler, "closeAllLocalSockets"}}},
		},
		{
			Code: 4201, Name: "Timeout",
			Meaning: Fact{"Nothing passed between client and server for 120 seconds.", []Cite{{&soketiHandler, "updateTimeout"}}},
			Sender:  Server,
		},
	},
}
