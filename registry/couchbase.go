package registry

var (
	couchbaseCodes = Source{
		Title: "couchbase-lite-core: c4SocketTypes.h", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/couchbase/couchbase-lite-core/blob/c2eee3fea21c2d78f44370ed1efb53974ab38479/C/include/c4SocketTypes.h",
	}
	couchbaseReplicator = Source{
		Title: "couchbase-lite-core: Replicator.cc", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/couchbase/couchbase-lite-core/blob/c2eee3fea21c2d78f44370ed1efb53974ab38479/Replicator/Replicator.cc",
	}
	couchbaseErrors = Source{
		Title: "couchbase-lite-core: c4Error.cc", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/couchbase/couchbase-lite-core/blob/c2eee3fea21c2d78f44370ed1efb53974ab38479/C/c4Error.cc",
	}
	couchbaseBLIP = Source{
		Title: "couchbase-lite-core: BLIPConnection.cc", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/couchbase/couchbase-lite-core/blob/c2eee3fea21c2d78f44370ed1efb53974ab38479/Networking/BLIP/BLIPConnection.cc",
	}
)

// Couchbase holds the close codes of Couchbase Lite.
var Couchbase = Owner{
	Slug: "couchbase", Name: "Couchbase Lite", Service: true,
	URL:   "https://docs.couchbase.com/couchbase-lite/current/",
	About: Fact{"An embedded database whose replicator speaks to its server over a WebSocket.", []Cite{{&couchbaseReplicator, ""}}},
	Hints: []string{"couchbase", "blipsync", "litecore", "sync gateway", "cblite"},
	Entries: []Entry{
		{
			Code: 1011, Name: "kWebSocketCloseCantFulfill", Identifier: "kWebSocketCloseCantFulfill",
			Meaning: Fact{"An unexpected exception ended the connection.", []Cite{{&couchbaseBLIP, "_closeWithError"}}},
			Sender:  Either,
			Reasons: []string{"Unexpected exception"},
		},
		{
			Code: 4001, Name: "kWebSocketCloseAppTransient", Identifier: "kWebSocketCloseAppTransient",
			Meaning: Fact{"The replicator stopped because of an error that may pass.", []Cite{{&couchbaseReplicator, "onError"}}},
			Sender:  Either, Retry: RetryYes,
			RetryWhy: Fact{"The library counts 4001 among the errors that may be transient.", []Cite{{&couchbaseErrors, "mayBeTransient"}}},
		},
		{
			Code: 4002, Name: "kWebSocketCloseAppPermanent", Identifier: "kWebSocketCloseAppPermanent",
			Meaning: Fact{"The replicator stopped because of a fatal error.", []Cite{{&couchbaseReplicator, "onError"}, {&couchbaseCodes, "C4WebSocketCloseCode"}}},
			Sender:  Either,
		},
	},
}
