package registry

var (
	binanceStreams = Source{
		Title: "Binance: WebSocket Streams", Kind: OfficialDocs, Read: "2026-11-23",
		URL: "https://github.com/binance/binance-spot-api-docs/blob/a5e0bc3ddc0fd7e6bb696849323b74423fa3a54d/web-socket-streams.md",
	}
	binanceTooMany = Source{
		Title: "binance/binance-connector-js issue 530", Kind: ThirdParty, Read: "2026-11-23",
		URL: "https://github.com/binance/binance-connector-js/issues/530",
	}
)

// Binance holds the close code of Binance.
var Binance = Owner{
	Slug: "binance", Name: "Binance", Service: true,
	URL:   "https://developers.binance.com/docs/binance-spot-api-docs/web-socket-streams",
	About: Fact{"A crypto exchange with market data streams; it documents when it disconnects, not with which code.", []Cite{{&binanceStreams, ""}}},
	Hints: []string{"binance", "stream.binance.com", "fstream.binance.com"},
	Entries: []Entry{
		{
			Code: 1008, Name: "Too many requests",
			Meaning: Fact{"Users report it when a client sends too many messages.", []Cite{{&binanceTooMany, ""}}},
			Explanation: []Fact{
				{"A connection may send 5 messages a second; pings, pongs and subscriptions count.", []Cite{{&binanceStreams, "WebSocket Limits"}}},
				{"A connection lasts 24 hours at most, and must answer a ping within a minute.", []Cite{{&binanceStreams, "General WSS information"}}},
			},
			Sender: Server, Retry: RetryAfterFix,
			RetryWhy: Fact{"Binance may ban an address that is disconnected again and again for this.", []Cite{{&binanceStreams, "WebSocket Limits"}}},
			Causes: []Cause{
				{
					ID: "subscribe", Title: "One subscription message for each stream",
					Why: Fact{"A user met it when every stream was subscribed to by itself.", []Cite{{&binanceTooMany, ""}}},
					Fix: Fact{"Subscribe to many streams in one message; one connection holds up to 1024.", []Cite{{&binanceStreams, "WebSocket Limits"}}},
				},
			},
			Symptoms: []string{"binance too many requests", "binance disconnects after 24 hours"},
			Reasons:  []string{"Too many requests"},
		},
	},
}
