package registry

var heliusPing = Source{
	Title: "Helius: Parsed Streams, ping", Kind: OfficialDocs, Read: "2026-11-23",
	URL: "https://www.helius.dev/docs/api-reference/parsed-streams/ping",
}

// Helius holds the close code of Helius Parsed Streams.
var Helius = Owner{
	Slug: "helius", Name: "Helius Parsed Streams", Service: true,
	URL:   "https://www.helius.dev/docs/api-reference/parsed-streams/ping",
	About: Fact{"Streams of Solana transactions.", []Cite{{&heliusPing, ""}}},
	Hints: []string{"helius", "helius-rpc.com", "parsed-streams"},
	Entries: []Entry{
		{
			Code: 1000, Name: "Idle timeout",
			Meaning: Fact{"For 10 minutes there was no message from the client and no notification to it.", []Cite{{&heliusPing, ""}}},
			Sender:  Server,
			Causes: []Cause{
				{
					ID: "narrow", Title: "A filter that seldom matches",
					Why: Fact{"Only JSON-RPC messages start the timer again; the pings of WebSocket libraries do not.", []Cite{{&heliusPing, ""}}},
					Fix: Fact{"Send the JSON-RPC method ping more often than every 10 minutes.", []Cite{{&heliusPing, ""}}},
				},
			},
			Symptoms: []string{"helius closes after 10 minutes"},
		},
	},
}
