package registry

var atprotoServer = Source{
	Title: "atproto: xrpc-server/src/stream/server.ts", Kind: SourceCode, Read: "2026-11-23",
	URL: "https://github.com/bluesky-social/atproto/blob/12fe4bd38da79ce66f2bfd62d49790323cad54cf/packages/xrpc-server/src/stream/server.ts",
}

// ATProto holds the close codes of AT Protocol event streams.
var ATProto = Owner{
	Slug: "atproto", Name: "AT Protocol event streams", Service: true,
	URL:   "https://atproto.com/specs/event-stream",
	About: Fact{"The streams of the AT Protocol, Bluesky's firehose among them, as its own TypeScript server sends them.", []Cite{{&atprotoServer, "XrpcStreamServer"}}},
	Hints: []string{"bluesky", "subscriberepos", "com.atproto", "bsky.network", "xrpc"},
	Entries: []Entry{
		{
			Code: 1000, Name: "Normal", Identifier: "CloseCode.Normal",
			Meaning: Fact{"The stream came to its end.", []Cite{{&atprotoServer, "XrpcStreamServer"}}},
			Sender:  Server,
		},
		{
			Code: 1008, Name: "Policy", Identifier: "CloseCode.Policy",
			Meaning: Fact{"The server sent an error frame and closed right after it; the reason is the name of the error.", []Cite{{&atprotoServer, "XrpcStreamServer"}}},
			Explanation: []Fact{
				{"On an error of its own the server drops the connection without a Close frame.", []Cite{{&atprotoServer, "XrpcStreamServer"}}},
			},
			Sender:   Server,
			Symptoms: []string{"consumertooslow", "futurecursor"},
		},
	},
}
