package registry

var protooTransport = Source{
	Title: "protoo-server: WebSocketTransport.js", Kind: SourceCode, Read: "2026-11-23",
	URL: "https://github.com/versatica/protoo/blob/1a7f407be4ffd492cf603cb8577adc22fc859f4e/server/lib/transports/WebSocketTransport.js",
}

// Protoo is a small signalling library, known from mediasoup's demo.
var Protoo = Owner{
	Slug:    "protoo",
	Name:    "protoo",
	URL:     "https://protoo.versatica.com",
	Service: true,
	About:   Fact{"A signalling library for rooms of video calls.", []Cite{{&protooTransport, ""}}},
	Entries: []Entry{{
		Code: 4000, Name: "closed by protoo-server",
		Meaning:  Fact{"The server's program closed this connection on purpose.", []Cite{{&protooTransport, "close"}}},
		Sender:   Server,
		Symptoms: []string{"peer closed", "mediasoup disconnected"},
		Reasons:  []string{"closed by protoo-server"},
	}},
	Hints: []string{"protoo-server", "protoo-client", "protooclient"},
}
