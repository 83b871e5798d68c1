package registry

var nostrBreaking = Source{
	Title: "Nostr: breaking changes", Kind: OfficialDocs, Read: "2026-11-23",
	URL: "https://github.com/nostr-protocol/nips/blob/0352f8487db8046542bbc04ba02e6153d34968be/BREAKING.md",
}

// Nostr is the protocol between Nostr clients and relays. Its one code was
// withdrawn.
var Nostr = Owner{
	Slug:    "nostr",
	Name:    "Nostr relays",
	URL:     "https://github.com/nostr-protocol/nips/blob/master/01.md",
	Service: true,
	About:   Fact{"A protocol for public messages; clients talk to relays over WebSocket.", []Cite{{&nostrBreaking, ""}}},
	Entries: []Entry{{
		Code: 4000, Name: "Withdrawn",
		Meaning:     Fact{"NIP-01 once gave 4000 a meaning; since 2023-12-03 a CLOSED message stands in its place.", []Cite{{&nostrBreaking, "2023-12-03"}}},
		Explanation: []Fact{{"A relay that still sends it follows an old version, or means something of its own.", []Cite{{&nostrBreaking, "2023-12-03"}}}},
		Sender:      Server,
	}},
	Hints: []string{"nostr:", "nostr relay", "nip-01", "nostr-tools", "wss://relay.damus", "relay.nostr"},
}
