package registry

var convexManager = Source{
	Title: "convex-js: sync/web_socket_manager.ts", Kind: SourceCode, Read: "2026-11-23",
	URL: "https://github.com/get-convex/convex-js/blob/8e20ab9e02baab41969f998122d9b926ec80effd/src/browser/sync/web_socket_manager.ts",
}

// Convex holds the close codes of Convex.
var Convex = Owner{
	Slug: "convex", Name: "Convex", Service: true,
	URL:   "https://docs.convex.dev/",
	About: Fact{"A hosted backend with a reactive database; its client keeps one WebSocket open.", []Cite{{&convexManager, "onclose"}}},
	Hints: []string{"convex.cloud", "convex-js", "convexreactclient", "convex/react"},
	Rules: []Rule{
		{
			First: 1000, Last: 4999, Name: "Any code",
			Meaning:  Fact{"Convex's client reconnects whatever the code is, until it is told to stop.", []Cite{{&convexManager, "onclose"}}},
			Retry:    RetryYes,
			RetryWhy: Fact{"The client schedules a reconnect after every close.", []Cite{{&convexManager, "onclose"}}},
		},
	},
	Entries: []Entry{
		{
			Code: 1001, Name: "CLOSE_GOING_AWAY", Identifier: "CLOSE_GOING_AWAY",
			Meaning: Fact{"The client takes it as routine; it is common when a phone puts the app into the background.", []Cite{{&convexManager, "onclose"}}},
			Sender:  Either, Retry: RetryYes,
			RetryWhy: Fact{"The client schedules a reconnect after every close.", []Cite{{&convexManager, "onclose"}}},
		},
		{
			Code: 4040, Name: "CLOSE_NOT_FOUND", Identifier: "CLOSE_NOT_FOUND",
			Meaning: Fact{"The deployment was not found, which is only known once the WebSocket is open.", []Cite{{&convexManager, "onclose"}}},
			Sender:  Server, Retry: RetryYes,
			RetryWhy: Fact{"The client tries again, because it can pass while a new version is pushed.", []Cite{{&convexManager, "onclose"}}},
		},
	},
}
