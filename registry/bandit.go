package registry

var banditConnection = Source{
	Title: "bandit: websocket/connection.ex", Kind: SourceCode, Read: "2026-11-23",
	URL: "https://github.com/mtrudel/bandit/blob/e022cd33672892e28e589bfa8fb1ea6af57a6cce/lib/bandit/websocket/connection.ex",
}

// Bandit holds the close codes of Bandit.
var Bandit = Owner{
	Slug: "bandit", Name: "Bandit", Service: true,
	URL:   "https://hexdocs.pm/bandit/",
	About: Fact{"A web server for Elixir, with WebSockets for the WebSock interface.", []Cite{{&banditConnection, ""}}},
	Hints: []string{"bandit.", "thousandisland", "thousand_island"},
	Entries: []Entry{
		{
			Code: 1000, Name: "normal",
			Meaning: Fact{"The handler stopped, or the server is shutting down.", []Cite{{&banditConnection, "handle_shutdown"}}},
			Sender:  Server,
		},
		{
			Code: 1002, Name: "protocol error or timeout",
			Meaning: Fact{"The client broke the protocol, or was silent until the time-out.", []Cite{{&banditConnection, "handle_timeout"}}},
			Sender:  Server,
			Causes: []Cause{
				{
					ID: "idle", Title: "The client was silent for too long",
					Why: Fact{"Bandit closes an idle connection with 1002, not with a code of its own.", []Cite{{&banditConnection, "handle_timeout"}}},
				},
			},
			Symptoms: []string{"bandit idle timeout 1002"},
		},
		{
			Code: 1007, Name: "invalid data",
			Meaning: Fact{"A text was not UTF-8, or compressed data could not be inflated.", []Cite{{&banditConnection, "handle_frame"}}},
			Sender:  Server,
		},
		{
			Code: 1008, Name: "empty fragment",
			Meaning:  Fact{"The client sent an empty continuation frame that was not the last.", []Cite{{&banditConnection, "handle_frame"}}},
			Sender:   Server,
			Symptoms: []string{"zero byte non-fin continuation frame"},
		},
		{
			Code: 1009, Name: "message too big",
			Meaning: Fact{"A frame, a fragmented message or its inflated form is over the limit.", []Cite{{&banditConnection, "oversize_message?"}}},
			Explanation: []Fact{
				{"A fragmented message may have 8,000,000 bytes unless max_fragmented_message_size says otherwise.", []Cite{{&banditConnection, "oversize_message?"}}},
			},
			Sender: Server,
		},
		{
			Code: 1011, Name: "internal error",
			Meaning: Fact{"The handler failed or stopped with an error.", []Cite{{&banditConnection, "handle_error"}}},
			Sender:  Server,
		},
		{
			Code: 1012, Name: "restart",
			Meaning: Fact{"The handler stopped because it is being restarted.", []Cite{{&banditConnection, "handle_continuation"}}},
			Sender:  Server,
		},
	},
}
