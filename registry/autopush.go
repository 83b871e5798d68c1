package registry

var (
	autopushErrors = Source{
		Title: "autopush-rs: autoconnect-ws/src/error.rs", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/mozilla-services/autopush-rs/blob/4ebe2624c02bee0a268146eba1077d29bf7ebcb2/autoconnect/autoconnect-ws/src/error.rs",
	}
	autopushStates = Source{
		Title: "autopush-rs: autoconnect-ws-sm/src/error.rs", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/mozilla-services/autopush-rs/blob/4ebe2624c02bee0a268146eba1077d29bf7ebcb2/autoconnect/autoconnect-ws/autoconnect-ws-sm/src/error.rs",
	}
)

// Autopush holds the close codes of Mozilla autopush.
var Autopush = Owner{
	Slug: "autopush", Name: "Mozilla autopush", Service: true,
	URL:   "https://mozilla-services.github.io/autopush-rs/",
	About: Fact{"The push service behind Firefox's web notifications.", []Cite{{&autopushErrors, "close_code"}}},
	Hints: []string{"autopush", "push.services.mozilla.com"},
	Entries: []Entry{
		{
			Code: 1000, Name: "UaidReset", Identifier: "SMErrorKind::UaidReset",
			Meaning: Fact{"The server dropped the client's identity; the client has to register again.", []Cite{{&autopushStates, "close_code"}}},
			Sender:  Server,
		},
		{
			Code: 1002, Name: "Protocol", Identifier: "WSErrorKind::Protocol",
			Meaning: Fact{"The client broke the WebSocket protocol.", []Cite{{&autopushErrors, "close_code"}}},
			Sender:  Server,
			Reasons: []string{"Protocol"},
		},
		{
			Code: 1003, Name: "UnsupportedMessage", Identifier: "WSErrorKind::UnsupportedMessage",
			Meaning: Fact{"The client sent a kind of message that the server does not take; it expects text.", []Cite{{&autopushErrors, "close_code"}}},
			Sender:  Server,
			Reasons: []string{"UnsupportedMessage"},
		},
		{
			Code: 1011, Name: "Error",
			Meaning: Fact{"Everything else: no hello in time, no pong in time, bad JSON, a newer connection of the same client, too many pings.", []Cite{{&autopushErrors, "close_code"}}},
			Explanation: []Fact{
				{"The reason is the name of the error: HandshakeTimeout, PongTimeout, Json, StreamClosed, SM and others.", []Cite{{&autopushErrors, "close_code"}}},
			},
			Sender:   Server,
			Symptoms: []string{"pongtimeout", "handshaketimeout"},
			Reasons:  []string{"HandshakeTimeout", "PongTimeout", "RegistryDisconnected", "StreamClosed", "SessionClosed"},
		},
	},
}
