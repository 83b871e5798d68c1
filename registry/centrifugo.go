package registry

var (
	centrifugeSource = Source{
		Title: "centrifuge: disconnect.go", Kind: SourceCode, Read: "2026-11-29",
		URL: "https://github.com/centrifugal/centrifuge/blob/1d8f99f1d0d44c08c40b2df993b2e3f8502e1d1f/disconnect.go",
	}
	centrifugoCodes = Source{
		Title: "Centrifugo: Client protocol codes", Kind: OfficialDocs, Read: "2026-11-23",
		URL: "https://github.com/centrifugal/centrifugal.dev/blob/910fa94598b3b995d3dbe93d3e4a6fbec832832a/docs/server/codes.md",
	}
)

// Centrifugo holds the close codes of Centrifugo.
var Centrifugo = Owner{
	Slug: "centrifugo", Name: "Centrifugo", Service: true,
	URL:   "https://centrifugal.dev/docs/server/codes",
	About: Fact{"A real-time messaging server, and the Go library Centrifuge that it is built on.", []Cite{{&centrifugoCodes, ""}}},
	Hints: []string{"centrifugo", "centrifuge", "centrifugal", "/connection/websocket"},
	Rules: []Rule{
		{
			First: 3000, Last: 3499, Name: "Built-in, not terminal",
			Meaning:  Fact{"Centrifugo's own codes after which the client should reconnect.", []Cite{{&centrifugeSource, "Disconnect"}}},
			Retry:    RetryYes,
			RetryWhy: Fact{"The rule for clients says to reconnect on 3000 to 3499.", []Cite{{&centrifugeSource, "Disconnect"}}},
		},
		{
			First: 3500, Last: 3999, Name: "Built-in, terminal",
			Meaning:  Fact{"Centrifugo's own codes after which the client should stay away.", []Cite{{&centrifugeSource, "Disconnect"}}},
			Retry:    RetryNo,
			RetryWhy: Fact{"The rule for clients says not to reconnect on 3500 to 3999.", []Cite{{&centrifugeSource, "Disconnect"}}},
		},
		{
			First: 4000, Last: 4499, Name: "Custom, not terminal",
			Meaning:  Fact{"Codes that an application on Centrifugo defines; the client should reconnect.", []Cite{{&centrifugeSource, "Disconnect"}}},
			Retry:    RetryYes,
			RetryWhy: Fact{"The rule for clients says to reconnect on 4000 to 4499.", []Cite{{&centrifugeSource, "Disconnect"}}},
		},
		{
			First: 4500, Last: 4999, Name: "Custom, terminal",
			Meaning:  Fact{"Codes that an application on Centrifugo defines; the client should stay away.", []Cite{{&centrifugeSource, "Disconnect"}}},
			Retry:    RetryNo,
			RetryWhy: Fact{"The rule for clients says not to reconnect on 4500 to 4999.", []Cite{{&centrifugeSource, "Disconnect"}}},
		},
	},
	Entries: []Entry{
		{
			Code: 3000, Name: "DisconnectConnectionClosed", Identifier: "DisconnectConnectionClosed",
			Meaning: Fact{"The connection ended without any advice from the server, by a clean close or a lost network.", []Cite{{&centrifugeSource, "Disconnect"}}},
			Sender:  Server, Retry: RetryYes,
			RetryWhy: Fact{"Codes from 3000 to 3499 are not terminal: the client should reconnect.", []Cite{{&centrifugeSource, "Disconnect"}}},
			Reasons:  []string{"connection closed"},
		},
		{
			Code: 3001, Name: "DisconnectShutdown", Identifier: "DisconnectShutdown",
			Meaning: Fact{"The server node is going to shut down.", []Cite{{&centrifugeSource, "Disconnect"}}},
			Sender:  Server, Retry: RetryYes,
			RetryWhy: Fact{"Codes from 3000 to 3499 are not terminal: the client should reconnect.", []Cite{{&centrifugeSource, "Disconnect"}}},
			Reasons:  []string{"shutdown"},
		},
		{
			Code: 3004, Name: "DisconnectServerError", Identifier: "DisconnectServerError",
			Meaning: Fact{"An internal error happened on the server.", []Cite{{&centrifugeSource, "Disconnect"}}},
			Sender:  Server, Retry: RetryYes,
			RetryWhy: Fact{"Codes from 3000 to 3499 are not terminal: the client should reconnect.", []Cite{{&centrifugeSource, "Disconnect"}}},
			Reasons:  []string{"internal server error"},
		},
		{
			Code: 3005, Name: "DisconnectExpired", Identifier: "DisconnectExpired",
			Meaning: Fact{"The connection expired.", []Cite{{&centrifugeSource, "Disconnect"}}},
			Sender:  Server, Retry: RetryYes,
			RetryWhy: Fact{"Codes from 3000 to 3499 are not terminal: the client should reconnect.", []Cite{{&centrifugeSource, "Disconnect"}}},
			Reasons:  []string{"connection expired"},
		},
		{
			Code: 3006, Name: "DisconnectSubExpired", Identifier: "DisconnectSubExpired",
			Meaning: Fact{"A subscription of the client expired.", []Cite{{&centrifugeSource, "Disconnect"}}},
			Sender:  Server, Retry: RetryYes,
			RetryWhy: Fact{"Codes from 3000 to 3499 are not terminal: the client should reconnect.", []Cite{{&centrifugeSource, "Disconnect"}}},
			Reasons:  []string{"subscription expired"},
		},
		{
			Code: 3008, Name: "DisconnectSlow", Identifier: "DisconnectSlow",
			Meaning: Fact{"The client does not read messages fast enough.", []Cite{{&centrifugeSource, "Disconnect"}}},
			Sender:  Server, Retry: RetryYes,
			RetryWhy: Fact{"Codes from 3000 to 3499 are not terminal: the client should reconnect.", []Cite{{&centrifugeSource, "Disconnect"}}},
			Symptoms: []string{"slow client"},
			Reasons:  []string{"slow"},
		},
		{
			Code: 3009, Name: "DisconnectWriteError", Identifier: "DisconnectWriteError",
			Meaning: Fact{"Writing to the client's connection failed.", []Cite{{&centrifugeSource, "Disconnect"}}},
			Sender:  Server, Retry: RetryYes,
			RetryWhy: Fact{"Codes from 3000 to 3499 are not terminal: the client should reconnect.", []Cite{{&centrifugeSource, "Disconnect"}}},
			Reasons:  []string{"write error"},
		},
		{
			Code: 3010, Name: "DisconnectInsufficientState", Identifier: "DisconnectInsufficientState",
			Meaning: Fact{"The server found the client at a wrong position in a channel's stream.", []Cite{{&centrifugeSource, "Disconnect"}}},
			Explanation: []Fact{
				{"A reconnect lets the client recover the messages that it missed.", []Cite{{&centrifugeSource, "DisconnectInsufficientState"}}},
				{"Now and then it is normal; more and more of them point to trouble between Centrifugo and its broker.", []Cite{{&centrifugoCodes, "DisconnectInsufficientState"}}},
			},
			Sender: Server, Retry: RetryYes,
			RetryWhy: Fact{"Codes from 3000 to 3499 are not terminal: the client should reconnect.", []Cite{{&centrifugeSource, "Disconnect"}}},
			Reasons:  []string{"insufficient state"},
		},
		{
			Code: 3011, Name: "DisconnectForceReconnect", Identifier: "DisconnectForceReconnect",
			Meaning: Fact{"The server wants the client to reconnect.", []Cite{{&centrifugeSource, "Disconnect"}}},
			Sender:  Server, Retry: RetryYes,
			RetryWhy: Fact{"Codes from 3000 to 3499 are not terminal: the client should reconnect.", []Cite{{&centrifugeSource, "Disconnect"}}},
			Reasons:  []string{"force reconnect"},
		},
		{
			Code: 3012, Name: "DisconnectNoPong", Identifier: "DisconnectNoPong",
			Meaning: Fact{"The client did not answer an application-level ping in time.", []Cite{{&centrifugeSource, "Disconnect"}}},
			Sender:  Server, Retry: RetryYes,
			RetryWhy: Fact{"Codes from 3000 to 3499 are not terminal: the client should reconnect.", []Cite{{&centrifugeSource, "Disconnect"}}},
			Symptoms: []string{"no pong"},
			Reasons:  []string{"no pong"},
		},
		{
			Code: 3013, Name: "DisconnectTooManyRequests", Identifier: "DisconnectTooManyRequests",
			Meaning: Fact{"The client sent too many commands.", []Cite{{&centrifugeSource, "Disconnect"}}},
			Sender:  Server, Retry: RetryYes,
			RetryWhy: Fact{"Codes from 3000 to 3499 are not terminal: the client should reconnect.", []Cite{{&centrifugeSource, "Disconnect"}}},
			Reasons:  []string{"too many requests"},
		},
		{
			Code: 3014, Name: "DisconnectStateInvalidated", Identifier: "DisconnectStateInvalidated",
			Meaning: Fact{"The state or the token that the client holds is no longer valid.", []Cite{{&centrifugeSource, "Disconnect"}}},
			Sender:  Server, Retry: RetryYes,
			RetryWhy: Fact{"The client reconnects, fetches a fresh token and synchronises its subscriptions again.", []Cite{{&centrifugoCodes, "DisconnectStateInvalidated"}}},
			Reasons:  []string{"state invalidated"},
		},
		{
			Code: 3500, Name: "DisconnectInvalidToken", Identifier: "DisconnectInvalidToken",
			Meaning: Fact{"The client came with an invalid token.", []Cite{{&centrifugeSource, "Disconnect"}}},
			Sender:  Server, Retry: RetryNo,
			RetryWhy: Fact{"Codes from 3500 to 3999 are terminal: the client should not reconnect by itself.", []Cite{{&centrifugeSource, "Disconnect"}}},
			Reasons:  []string{"invalid token"},
		},
		{
			Code: 3501, Name: "DisconnectBadRequest", Identifier: "DisconnectBadRequest",
			Meaning: Fact{"The client sent malformed protocol frames.", []Cite{{&centrifugeSource, "Disconnect"}}},
			Sender:  Server, Retry: RetryNo,
			RetryWhy: Fact{"Codes from 3500 to 3999 are terminal: the client should not reconnect by itself.", []Cite{{&centrifugeSource, "Disconnect"}}},
			Reasons:  []string{"bad request"},
		},
		{
			Code: 3502, Name: "DisconnectStale", Identifier: "DisconnectStale",
			Meaning: Fact{"The client did not authenticate within the configured time.", []Cite{{&centrifugeSource, "Disconnect"}}},
			Sender:  Server, Retry: RetryNo,
			RetryWhy: Fact{"Codes from 3500 to 3999 are terminal: the client should not reconnect by itself.", []Cite{{&centrifugeSource, "Disconnect"}}},
			Reasons:  []string{"stale"},
		},
		{
			Code: 3503, Name: "DisconnectForceNoReconnect", Identifier: "DisconnectForceNoReconnect",
			Meaning: Fact{"The server ended the connection and asks the client to stay away.", []Cite{{&centrifugeSource, "Disconnect"}}},
			Sender:  Server, Retry: RetryNo,
			RetryWhy: Fact{"Codes from 3500 to 3999 are terminal: the client should not reconnect by itself.", []Cite{{&centrifugeSource, "Disconnect"}}},
			Reasons:  []string{"force disconnect"},
		},
		{
			Code: 3504, Name: "DisconnectConnectionLimit", Identifier: "DisconnectConnectionLimit",
			Meaning: Fact{"A limit of connections was reached, per user or by another rule.", []Cite{{&centrifugeSource, "Disconnect"}}},
			Sender:  Server, Retry: RetryNo,
			RetryWhy: Fact{"Codes from 3500 to 3999 are terminal: the client should not reconnect by itself.", []Cite{{&centrifugeSource, "Disconnect"}}},
			Reasons:  []string{"connection limit"},
		},
		{
			Code: 3505, Name: "DisconnectChannelLimit", Identifier: "DisconnectChannelLimit",
			Meaning: Fact{"The client went over the limit of channels.", []Cite{{&centrifugeSource, "Disconnect"}}},
			Sender:  Server, Retry: RetryNo,
			RetryWhy: Fact{"Codes from 3500 to 3999 are terminal: the client should not reconnect by itself.", []Cite{{&centrifugeSource, "Disconnect"}}},
			Reasons:  []string{"channel limit"},
		},
		{
			Code: 3506, Name: "DisconnectInappropriateProtocol", Identifier: "DisconnectInappropriateProtocol",
			Meaning: Fact{"The format of the client's connection cannot carry the data.", []Cite{{&centrifugeSource, "Disconnect"}}},
			Explanation: []Fact{
				{"It happens when a client that uses JSON gets binary data in a channel.", []Cite{{&centrifugeSource, "DisconnectInappropriateProtocol"}}},
			},
			Sender: Server, Retry: RetryNo,
			RetryWhy: Fact{"Codes from 3500 to 3999 are terminal: the client should not reconnect by itself.", []Cite{{&centrifugeSource, "Disconnect"}}},
			Reasons:  []string{"inappropriate protocol"},
		},
		{
			Code: 3507, Name: "DisconnectPermissionDenied", Identifier: "DisconnectPermissionDenied",
			Meaning: Fact{"The client lacks the permission to use the server.", []Cite{{&centrifugeSource, "Disconnect"}}},
			Sender:  Server, Retry: RetryNo,
			RetryWhy: Fact{"Codes from 3500 to 3999 are terminal: the client should not reconnect by itself.", []Cite{{&centrifugeSource, "Disconnect"}}},
			Reasons:  []string{"permission denied"},
		},
		{
			Code: 3508, Name: "DisconnectNotAvailable", Identifier: "DisconnectNotAvailable",
			Meaning: Fact{"The server does not offer what the client asked for, such as asynchronous messages without a handler.", []Cite{{&centrifugeSource, "Disconnect"}}},
			Sender:  Server, Retry: RetryNo,
			RetryWhy: Fact{"Codes from 3500 to 3999 are terminal: the client should not reconnect by itself.", []Cite{{&centrifugeSource, "Disconnect"}}},
			Reasons:  []string{"not available"},
		},
		{
			Code: 3509, Name: "DisconnectTooManyErrors", Identifier: "DisconnectTooManyErrors",
			Meaning: Fact{"The client caused too many errors.", []Cite{{&centrifugeSource, "Disconnect"}}},
			Sender:  Server, Retry: RetryNo,
			RetryWhy: Fact{"Codes from 3500 to 3999 are terminal: the client should not reconnect by itself.", []Cite{{&centrifugeSource, "Disconnect"}}},
			Reasons:  []string{"too many errors"},
		},
	},
}
