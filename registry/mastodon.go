package registry

var mastodonStreaming = Source{
	Title: "Mastodon: streaming/index.js", Kind: SourceCode, Read: "2026-11-29",
	URL: "https://github.com/mastodon/mastodon/blob/00010282453baca02bb5fe2159163a3f12953bd1/streaming/index.js",
}

// Mastodon is a social network's server.
var Mastodon = Owner{
	Slug: "mastodon", Name: "Mastodon streaming", Service: true,
	URL:   "https://docs.joinmastodon.org/methods/streaming/",
	About: Fact{"The server that streams timelines and notifications of a Mastodon instance.", []Cite{{&mastodonStreaming, ""}}},
	Hints: []string{"mastodon", "/api/v1/streaming"},
	Entries: []Entry{
		{
			Code: 1003, Name: "Binary message",
			Meaning: Fact{"The client sent a binary message; the server takes JSON as text only.", []Cite{{&mastodonStreaming, "onConnection"}}},
			Sender:  Server, Reasons: []string{"The mastodon streaming server does not support binary messages"},
		},
		{
			Code: 1005, Name: "Access revoked",
			Meaning: Fact{"The server closes without a code when the access token is no longer valid.", []Cite{{&mastodonStreaming, "createSystemMessageListener, subscribeWebsocketToSystemChannel"}}},
			Sender:  Nobody,
		},
	},
}
