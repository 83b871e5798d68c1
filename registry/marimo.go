package registry

var (
	marimoEndpoint = Source{
		Title: "marimo: ws_endpoint.py", Kind: SourceCode, Read: "2026-11-29",
		URL: "https://github.com/marimo-team/marimo/blob/06ec8c9052cb67f5765c329d11692ee7cfbdaadf/marimo/_server/api/endpoints/ws_endpoint.py",
	}
	marimoValidator = Source{
		Title: "marimo: ws_connection_validator.py", Kind: SourceCode, Read: "2026-11-29",
		URL: "https://github.com/marimo-team/marimo/blob/02ef39b67dae982e27116dbf427e3719c532e2f0/marimo/_server/api/endpoints/ws/ws_connection_validator.py",
	}
)

// Marimo is a notebook for Python.
var Marimo = Owner{
	Slug: "marimo", Name: "marimo notebooks", Service: true,
	URL:   "https://docs.marimo.io/",
	About: Fact{"A notebook for Python whose page talks to its kernel over a WebSocket; the reason says more than the code.", []Cite{{&marimoEndpoint, ""}}},
	Hints: []string{"marimo"},
	Entries: []Entry{
		{
			Code: 1000, Name: "NORMAL_CLOSE", Identifier: "WebSocketCodes.NORMAL_CLOSE",
			Meaning: Fact{"The session ended, for example because the server stops.", []Cite{{&marimoEndpoint, "on_detach"}}},
			Sender:  Server, Reasons: []string{"MARIMO_SHUTDOWN"},
		},
		{
			Code: 1003, Name: "ALREADY_CONNECTED", Identifier: "WebSocketCodes.ALREADY_CONNECTED",
			Meaning: Fact{"Another tab or program already edits this notebook.", []Cite{{&marimoEndpoint, "_can_connect"}}},
			Sender:  Server, Reasons: []string{"MARIMO_ALREADY_CONNECTED"},
		},
		{
			Code: 1011, Name: "UNEXPECTED_ERROR", Identifier: "WebSocketCodes.UNEXPECTED_ERROR",
			Meaning: Fact{"The kernel could not be started; a message with the error comes before.", []Cite{{&marimoEndpoint, "_close_kernel_startup_error"}}},
			Sender:  Server, Reasons: []string{"MARIMO_KERNEL_STARTUP_ERROR"},
		},
		{
			Code: 3000, Name: "UNAUTHORIZED", Identifier: "WebSocketCodes.UNAUTHORIZED",
			Meaning:     Fact{"The request carries no valid access token or cookie.", []Cite{{&marimoValidator, "validate_auth"}}},
			Explanation: []Fact{{"It is given before the connection is accepted, so browsers see a refused handshake and 1006.", []Cite{{&marimoEndpoint, "websocket_endpoint"}, {&rfc6455, "section 7.1.5"}}}},
			Sender:      Server, Reasons: []string{"MARIMO_UNAUTHORIZED"},
		},
	},
}
