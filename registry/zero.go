package registry

var (
	zeroSyncer = Source{
		Title: "Zero: syncer.ts", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/rocicorp/mono/blob/23da5f1cbb8a3a5dc3101517b1d32bf2a842809c/packages/zero-cache/src/workers/syncer.ts",
	}
	zeroErrors = Source{
		Title: "Zero: types/ws.ts", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/rocicorp/mono/blob/23da5f1cbb8a3a5dc3101517b1d32bf2a842809c/packages/zero-cache/src/types/ws.ts",
	}
	zeroHandoff = Source{
		Title: "Zero: websocket-handoff.ts", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/rocicorp/mono/blob/23da5f1cbb8a3a5dc3101517b1d32bf2a842809c/packages/zero-cache/src/types/websocket-handoff.ts",
	}
	zeroClient = Source{
		Title: "Zero: zero.ts", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/rocicorp/mono/blob/23da5f1cbb8a3a5dc3101517b1d32bf2a842809c/packages/zero-client/src/client/zero.ts",
	}
)

// Zero is Rocicorp's sync engine. Its 3000 agrees with IANA's Unauthorized.
var Zero = Owner{
	Slug:    "zero",
	Name:    "Rocicorp Zero",
	URL:     "https://github.com/rocicorp/mono",
	Service: true,
	About:   Fact{"A sync engine: zero-cache keeps the data of web apps in step with a database.", []Cite{{&zeroSyncer, ""}}},
	Entries: []Entry{
		{
			Code: 1000, Name: "CLOSE_CODE_NORMAL", Identifier: "CLOSE_CODE_NORMAL",
			Meaning: Fact{"The app closed its Zero instance.", []Cite{{&zeroClient, "close"}}},
			Sender:  Client,
		},
		{
			Code: 1002, Name: "PROTOCOL_ERROR", Identifier: "PROTOCOL_ERROR",
			Meaning:     Fact{"The request for the connection was not valid.", []Cite{{&zeroHandoff, ""}}},
			Explanation: []Fact{{"The reason is the error's text, cut to 123 bytes.", []Cite{{&zeroErrors, "closeWithError"}}}},
			Sender:      Server,
		},
		{
			Code: 1011, Name: "INTERNAL_ERROR", Identifier: "INTERNAL_ERROR",
			Meaning:     Fact{"zero-cache failed inside.", []Cite{{&zeroErrors, "closeWithError"}}},
			Explanation: []Fact{{"The reason is the error's text, cut to 123 bytes.", []Cite{{&zeroErrors, "closeWithError"}}}},
			Sender:      Server,
		},
		{
			Code: 3000, Name: "Unauthorized",
			Meaning:     Fact{"The user's token was refused, or the user is another one than the client group belongs to.", []Cite{{&zeroSyncer, "resolveAuth, pinnedUser"}}},
			Explanation: []Fact{{"An error message with the details comes before the close.", []Cite{{&zeroSyncer, "sendError"}}}},
			Sender:      Server,
			Symptoms:    []string{"client groups are pinned to a single userid", "auth failed", "invalid jwt"},
		},
	},
	Hints: []string{"zero-cache", "zerocache", "@rocicorp/zero", "rocicorp", "client groups are pinned"},
}
