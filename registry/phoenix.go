package registry

var (
	phoenixSocket = Source{
		Title: "Phoenix: lib/phoenix/socket.ex", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/phoenixframework/phoenix/blob/167c46950cf53aef363d672687cc653267c20aa6/lib/phoenix/socket.ex",
	}
	phoenixClient = Source{
		Title: "Phoenix: assets/js/phoenix/socket.js", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/phoenixframework/phoenix/blob/167c46950cf53aef363d672687cc653267c20aa6/assets/js/phoenix/socket.js",
	}
)

// Phoenix is the channels and LiveView of the Phoenix framework, and its
// client phoenix.js.
var Phoenix = Owner{
	Slug:    "phoenix",
	Name:    "Phoenix Channels",
	URL:     "https://hexdocs.pm/phoenix/channels.html",
	Service: true,
	About:   Fact{"The WebSockets of the Elixir framework Phoenix, for channels and LiveView.", []Cite{{&phoenixSocket, ""}}},
	Entries: []Entry{
		{
			Code: 1000, Name: "Normal closure", Identifier: "WS_CLOSE_NORMAL",
			Meaning: Fact{"The client got no answer to its heartbeat and closed, or the server ended the connection on purpose.", []Cite{{&phoenixClient, "heartbeatTimeout, onConnClose"}}},
			Explanation: []Fact{
				{"Cowboy also closes with 1000 when nothing came for 60 seconds; Bandit uses 1002 for that.", []Cite{{&websockAdapter, "timeout"}}},
			},
			Sender:   Either,
			Retry:    RetryDepends,
			RetryWhy: Fact{"After its own heartbeat timeout phoenix.js connects again; after a 1000 from the server it stays away.", []Cite{{&phoenixClient, "heartbeatTimeout, onConnClose"}}},
			Symptoms: []string{"heartbeat timeout", "does not reconnect", "phoenix stays disconnected"},
			Reasons:  []string{"heartbeat timeout"},
		},
		{
			Code: 1001, Name: "Disconnect broadcast",
			Meaning:     Fact{"The server was told to disconnect this socket, as when a user logs out everywhere.", []Cite{{&phoenixSocket, "__info__ \"disconnect\""}}},
			Explanation: []Fact{{"Older versions left the code to the web server, which could be 1000, and then phoenix.js stayed away.", []Cite{{&phoenixSocket, "__info__ \"disconnect\""}}}},
			Sender:      Server,
			Retry:       RetryYes,
			RetryWhy:    Fact{"Phoenix chose 1001 so that the client connects again.", []Cite{{&phoenixSocket, "__info__ \"disconnect\""}}},
			Symptoms:    []string{"log out everywhere", "disconnect broadcast"},
		},
		{
			Code: 1002, Name: "Timeout on Bandit",
			Meaning:     Fact{"With the web server Bandit: nothing came from the client for 60 seconds.", []Cite{{&websockAdapter, "timeout"}}},
			Explanation: []Fact{{"phoenix.js sends a heartbeat every 30 seconds while it runs, so the client stood still or the network was gone.", []Cite{{&phoenixClient, "heartbeatIntervalMs"}}}},
			Sender:      Server,
			Symptoms:    []string{"bandit timeout", "disconnects after 60 seconds"},
		},
		{
			Code: 1012, Name: "Socket drain",
			Meaning:  Fact{"The server shuts down and empties its sockets in batches.", []Cite{{&phoenixSocket, "__info__ :socket_drain"}}},
			Sender:   Server,
			Retry:    RetryYes,
			RetryWhy: Fact{"phoenix.js connects again after any code but 1000.", []Cite{{&phoenixClient, "onConnClose"}}},
			Symptoms: []string{"deploy", "socket drain", "server restart"},
		},
	},
	Hints: []string{"phoenix.js", "phoenix.socket", "phoenix_live", "liveview", "livesocket", "/live/websocket", "phx_", "phoenix_socket", "vsn=2.0.0"},
}
