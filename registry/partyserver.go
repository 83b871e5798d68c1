package registry

var partyServerCode = Source{
	Title: "PartyServer: index.ts", Kind: SourceCode, Read: "2026-11-22",
	URL: "https://github.com/cloudflare/partykit/blob/0d218c2ea8cd114bd9ca406114adabe605af59a2/packages/partyserver/src/index.ts",
}

// PartyServer is Cloudflare's library for rooms in Durable Objects.
var PartyServer = Owner{
	Slug:    "partyserver",
	Name:    "PartyServer",
	URL:     "https://github.com/cloudflare/partykit/tree/main/packages/partyserver",
	Service: true,
	About:   Fact{"A library for rooms in Cloudflare's Durable Objects.", []Cite{{&partyServerCode, ""}}},
	Entries: []Entry{{
		Code: 1011, Name: "Uncaught exception during session setup",
		Meaning:     Fact{"The server's code threw an exception while it accepted the connection.", []Cite{{&partyServerCode, "fetch"}}},
		Explanation: []Fact{{"It accepts nevertheless, sends one message with the error's stack, then closes, because browsers hide HTTP errors.", []Cite{{&partyServerCode, "fetch"}}}},
		Sender:      Server,
		Symptoms:    []string{"uncaught exception", "session setup"},
		Reasons:     []string{"Uncaught exception during session setup"},
	}},
	Hints: []string{"partyserver", "partykit", "uncaught exception during session setup"},
}
