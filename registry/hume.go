package registry

var humeSDK = Source{
	Title: "Hume TypeScript SDK: core/websocket/ws.ts", Kind: SourceCode, Read: "2026-11-23",
	URL: "https://github.com/HumeAI/hume-typescript-sdk/blob/c1ad703ab09473b631bc79d195c5ae3008581250/src/core/websocket/ws.ts",
}

// Hume holds the close code of Hume.
var Hume = Owner{
	Slug: "hume", Name: "Hume", Service: true,
	URL:   "https://dev.hume.ai/docs/empathic-voice-interface-evi/overview",
	About: Fact{"A service for voices that sense emotion; this row says what its TypeScript SDK does.", []Cite{{&humeSDK, "_handleClose"}}},
	Hints: []string{"hume.ai", "humeai", "humeclient"},
	Entries: []Entry{
		{
			Code: 1000, Name: "Normal Closure",
			Meaning: Fact{"The session ended normally; the SDK then stops.", []Cite{{&humeSDK, "_handleClose"}}},
			Sender:  Either, Retry: RetryNo,
			RetryWhy: Fact{"The SDK reconnects after every code but 1000.", []Cite{{&humeSDK, "_handleClose"}}},
		},
	},
}
