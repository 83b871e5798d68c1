package registry

var (
	hocuspocusCodes = Source{
		Title: "hocuspocus: common/src/CloseEvents.ts", Kind: SourceCode, Read: "2026-11-29",
		URL: "https://github.com/ueberdosis/hocuspocus/blob/3ec608445b8e024e15759504cca9ff1f7b09edf8/packages/common/src/CloseEvents.ts",
	}
	hocuspocusServer = Source{
		Title: "hocuspocus: server/src/ClientConnection.ts", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/ueberdosis/hocuspocus/blob/3ec608445b8e024e15759504cca9ff1f7b09edf8/packages/server/src/ClientConnection.ts",
	}
)

// Hocuspocus holds the close codes of Hocuspocus.
var Hocuspocus = Owner{
	Slug: "hocuspocus", Name: "Hocuspocus", Service: true,
	URL:   "https://tiptap.dev/docs/hocuspocus/",
	About: Fact{"A server for collaborative editing with Yjs.", []Cite{{&hocuspocusServer, ""}}},
	Hints: []string{"tiptap", "hocuspocus", "hocuspocusprovider", "@hocuspocus"},
	Entries: []Entry{
		{
			Code: 1009, Name: "MessageTooBig", Identifier: "MessageTooBig",
			Meaning: Fact{"The client sent a frame that is too large.", []Cite{{&hocuspocusCodes, "MessageTooBig"}}},
			Sender:  Server,
			Reasons: []string{"Message Too Big"},
		},
		{
			Code: 4205, Name: "ResetConnection", Identifier: "ResetConnection",
			Meaning: Fact{"The server asks the client to start again with its document; also its answer to data that it cannot read.", []Cite{{&hocuspocusServer, "handleQueueingMessage"}}},
			Sender:  Server,
			Causes: []Cause{
				{
					ID: "queue", Title: "Too much was sent before authentication",
					Why: Fact{"A client may queue only so many messages and documents before it is authenticated.", []Cite{{&hocuspocusServer, "handleQueueingMessage"}}},
				},
			},
			Symptoms: []string{"reset connection"},
			Reasons:  []string{"Reset Connection"},
		},
		{
			Code: 4401, Name: "Unauthorized", Identifier: "Unauthorized",
			Meaning: Fact{"Authentication is missing or failed.", []Cite{{&hocuspocusCodes, "Unauthorized"}}},
			Explanation: []Fact{
				{"The server also sends it when the first message cannot be read.", []Cite{{&hocuspocusServer, "handleMessage"}}},
			},
			Sender:  Server,
			Reasons: []string{"Unauthorized"},
		},
		{
			Code: 4403, Name: "Forbidden", Identifier: "Forbidden",
			Meaning: Fact{"The server understood the request and refuses it.", []Cite{{&hocuspocusCodes, "Forbidden"}}},
			Sender:  Server,
			Reasons: []string{"Forbidden"},
		},
		{
			Code: 4408, Name: "ConnectionTimeout", Identifier: "ConnectionTimeout",
			Meaning:  Fact{"The client did not authenticate in time, or was silent for too long after it did.", []Cite{{&hocuspocusServer, "check"}}},
			Sender:   Server,
			Symptoms: []string{"connection timeout"},
			Reasons:  []string{"Connection Timeout"},
		},
	},
}
