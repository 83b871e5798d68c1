package registry

var (
	boundaryHandler = Source{
		Title: "boundary: worker/handler.go", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/hashicorp/boundary/blob/01cd5c86e8602aa9babc54b07e51ef7b8445e0b6/internal/daemon/worker/handler.go",
	}
	boundaryCodes = Source{
		Title: "boundary: worker/proxy/websocket_codes.go", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/hashicorp/boundary/blob/01cd5c86e8602aa9babc54b07e51ef7b8445e0b6/internal/daemon/worker/proxy/websocket_codes.go",
	}
)

// Boundary holds the close codes of HashiCorp Boundary.
var Boundary = Owner{
	Slug: "boundary", Name: "HashiCorp Boundary", Service: true,
	URL:   "https://developer.hashicorp.com/boundary/docs",
	About: Fact{"An access proxy; its workers carry TCP sessions over WebSockets.", []Cite{{&boundaryHandler, "handleProxy"}}},
	Hints: []string{"hashicorp boundary", "boundary connect", "boundary-worker", "tofu token"},
	Entries: []Entry{
		{
			Code: 1000, Name: "Normal Closure",
			Meaning: Fact{"The session is over, or it was cancelled.", []Cite{{&boundaryHandler, "handleProxy"}}},
			Sender:  Server,
			Reasons: []string{"done", "session canceled"},
		},
		{
			Code: 1002, Name: "Protocol Error",
			Meaning: Fact{"The worker could not send the result of the handshake, or could not read the endpoint's address.", []Cite{{&boundaryHandler, "handleProxy"}}},
			Sender:  Server,
			Reasons: []string{"unable to send handshake result", "unable to parse endpoint"},
		},
		{
			Code: 1003, Name: "Unsupported Data",
			Meaning:  Fact{"The client's trust-on-first-use token is not valid.", []Cite{{&boundaryHandler, "handleProxy"}}},
			Sender:   Server,
			Symptoms: []string{"tofu token"},
			Reasons:  []string{"invalid tofu token"},
		},
		{
			Code: 1008, Name: "Policy Violation",
			Meaning: Fact{"The client's handshake is not valid, or its token is not allowed.", []Cite{{&boundaryHandler, "handleProxy"}}},
			Sender:  Server,
			Reasons: []string{"invalid handshake received", "tofu token not allowed"},
		},
		{
			Code: 1011, Name: "Internal Error",
			Meaning:  Fact{"The worker failed: it could not activate, authorise or proxy the session.", []Cite{{&boundaryHandler, "handleProxy"}}},
			Sender:   Server,
			Symptoms: []string{"refusing to activate session"},
			Reasons:  []string{"unable to cancel session", "refusing to activate session", "unable to activate session", "worker id is empty", "unable to authorize connection", "unable to establish proxy"},
		},
		{
			Code: 3000, Name: "Protocol setup error", Identifier: "WebsocketStatusProtocolSetupError",
			Meaning: Fact{"The worker could not set up the proxy for the session's protocol.", []Cite{{&boundaryHandler, "handleProxy"}}},
			Explanation: []Fact{
				{"IANA registers 3000 as Unauthorized; Boundary uses it for something else.", []Cite{{&boundaryCodes, ""}}},
			},
			Sender:  Server,
			Reasons: []string{"unable to get endpoint dialer", "unable to get proxy handler", "error getting decryption function", "unable to setup proxying"},
		},
	},
}
