package registry

var (
	cowboySource = Source{
		Title: "cowboy: cowboy_websocket.erl", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/ninenines/cowboy/blob/5c8535f409aa2fd49deb355e8ee43d5c06eb1c90/src/cowboy_websocket.erl",
	}
	cowboyManual = Source{
		Title: "cowboy: manual of cowboy_websocket", Kind: OfficialDocs, Read: "2026-11-23",
		URL: "https://github.com/ninenines/cowboy/blob/5c8535f409aa2fd49deb355e8ee43d5c06eb1c90/doc/src/manual/cowboy_websocket.asciidoc",
	}
)

// Cowboy holds the close codes of Cowboy.
var Cowboy = Owner{
	Slug: "cowboy", Name: "Cowboy", Service: true,
	URL:   "https://ninenines.eu/docs/en/cowboy/2.12/manual/cowboy_websocket/",
	About: Fact{"A web server for Erlang and Elixir.", []Cite{{&cowboySource, "websocket_send_close"}}},
	Hints: []string{"cowboy", "cowboy_websocket", "ranch_"},
	Entries: []Entry{
		{
			Code: 1000, Name: "stop or timeout",
			Meaning: Fact{"The handler asked to stop, or nothing arrived for as long as idle_timeout allows.", []Cite{{&cowboySource, "websocket_send_close"}}},
			Sender:  Server,
			Causes: []Cause{
				{
					ID: "idle", Title: "The client was silent for too long",
					Why:   Fact{"idle_timeout is 60 seconds unless set, and every byte that arrives starts it again.", []Cite{{&cowboySource, "set_idle_timeout"}}},
					Check: Fact{"See whether the connection always ends the same time after the last message.", []Cite{{&cowboyManual, "Opts"}}},
					Fix:   Fact{"Send something, a ping will do, more often than idle_timeout, or raise it.", []Cite{{&cowboyManual, "Opts"}}},
				},
			},
			Symptoms: []string{"cowboy closes with 1000 after 60 seconds", "idle_timeout"},
		},
		{
			Code: 1002, Name: "badframe", Identifier: "{error, badframe}",
			Meaning:  Fact{"The client sent a frame that is not valid.", []Cite{{&cowboySource, "websocket_send_close"}}},
			Sender:   Server,
			Symptoms: []string{"badframe"},
		},
		{
			Code: 1007, Name: "badencoding", Identifier: "{error, badencoding}",
			Meaning:  Fact{"The client sent text that is not UTF-8.", []Cite{{&cowboySource, "websocket_send_close"}}},
			Sender:   Server,
			Symptoms: []string{"badencoding"},
		},
		{
			Code: 1009, Name: "badsize", Identifier: "{error, badsize}",
			Meaning: Fact{"A frame, or the fragments of one message together, went over max_frame_size.", []Cite{{&cowboySource, "websocket_send_close"}}},
			Explanation: []Fact{
				{"The newest code allows 1,000,000 bytes unless max_frame_size says otherwise.", []Cite{{&cowboySource, "MAX_FRAME_SIZE_DEFAULT"}}},
			},
			Sender:   Server,
			Symptoms: []string{"badsize"},
		},
		{
			Code: 1011, Name: "crash", Identifier: "{crash, Class, Reason}",
			Meaning: Fact{"The handler crashed.", []Cite{{&cowboySource, "websocket_send_close"}}},
			Sender:  Server,
		},
	},
}
