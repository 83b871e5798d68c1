package registry

var saltyRTCProtocol = Source{
	Title: "SaltyRTC: protocol", Kind: OfficialDocs, Read: "2026-11-23",
	URL: "https://github.com/saltyrtc/saltyrtc-meta/blob/e3e86b67427002c2e56051d20471b566c84fdb2d/Protocol.md",
}

// SaltyRTC is a signalling protocol for WebRTC. It uses 3000 to 3008 without
// IANA's meanings.
var SaltyRTC = Owner{
	Slug:    "saltyrtc",
	Name:    "SaltyRTC",
	URL:     "https://github.com/saltyrtc/saltyrtc-meta/blob/master/Protocol.md",
	Service: true,
	About:   Fact{"An encrypted signalling protocol through which two clients set up WebRTC.", []Cite{{&saltyRTCProtocol, "Abstract"}}},
	Entries: []Entry{
		{
			Code: 1001, Name: "Going Away",
			Meaning: Fact{"The signalling ended as it should: a client closed it.", []Cite{{&saltyRTCProtocol, "'close' Message"}}},
			Sender:  Either,
		},
		{
			Code: 1002, Name: "Protocol Error",
			Meaning: Fact{"Client and server share no subprotocol.", []Cite{{&saltyRTCProtocol, "Subprotocol"}}},
			Sender:  Either,
		},
		{
			Code: 3000, Name: "Path Full",
			Meaning:  Fact{"Every place for a responder on this path is taken.", []Cite{{&saltyRTCProtocol, "'server-auth' Message"}}},
			Sender:   Server,
			Symptoms: []string{"path full"},
		},
		{
			Code: 3001, Name: "Protocol Error",
			Meaning:  Fact{"A message broke SaltyRTC's rules.", []Cite{{&saltyRTCProtocol, "Close Code Enumeration"}}},
			Sender:   Either,
			Symptoms: []string{"invalid message"},
		},
		{
			Code: 3002, Name: "Internal Error",
			Meaning: Fact{"One side failed inside.", []Cite{{&saltyRTCProtocol, "Close Code Enumeration"}}},
			Sender:  Either,
		},
		{
			Code: 3003, Name: "Handover of the Signalling Channel",
			Meaning: Fact{"The clients moved their signalling to another channel, so this one is no longer needed.", []Cite{{&saltyRTCProtocol, "Close Code Enumeration"}}},
			Sender:  Either,
		},
		{
			Code: 3004, Name: "Dropped by Initiator",
			Meaning:     Fact{"The initiator dropped this responder.", []Cite{{&saltyRTCProtocol, "Close Code Enumeration"}}},
			Explanation: []Fact{{"An initiator gets it as well, when a new initiator takes its place on the path.", []Cite{{&saltyRTCProtocol, "'server-auth' Message"}}}},
			Sender:      Server,
			Symptoms:    []string{"dropped by initiator"},
		},
		{
			Code: 3005, Name: "Initiator Could Not Decrypt",
			Meaning:  Fact{"The initiator could not decrypt the responder's first messages.", []Cite{{&saltyRTCProtocol, "Close Code Enumeration"}}},
			Sender:   Either,
			Symptoms: []string{"could not decrypt"},
		},
		{
			Code: 3006, Name: "No Shared Task Found",
			Meaning:  Fact{"The two clients know no task in common.", []Cite{{&saltyRTCProtocol, "Close Code Enumeration"}}},
			Sender:   Either,
			Symptoms: []string{"no shared task"},
		},
		{
			Code: 3007, Name: "Invalid Key",
			Meaning:  Fact{"The client expects a permanent key that the server does not have.", []Cite{{&saltyRTCProtocol, "'client-auth' Message"}}},
			Sender:   Server,
			Symptoms: []string{"invalid key"},
		},
		{
			Code: 3008, Name: "Timeout",
			Meaning:     Fact{"The client did not answer a ping.", []Cite{{&saltyRTCProtocol, "'client-auth' Message"}}},
			Explanation: []Fact{{"The protocol recommends to wait 30 seconds for the pong.", []Cite{{&saltyRTCProtocol, "'client-auth' Message"}}}},
			Sender:      Server,
			Symptoms:    []string{"timeout", "ping"},
		},
	},
	Hints: []string{"saltyrtc"},
}
