package registry

var (
	daphneProtocol = Source{
		Title: "daphne: ws_protocol.py", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/django/daphne/blob/c19f2f4301cc0c26fbf7ed2080eace9e76aec3b6/daphne/ws_protocol.py",
	}
	daphneOptions = Source{
		Title: "daphne: cli.py", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/django/daphne/blob/c19f2f4301cc0c26fbf7ed2080eace9e76aec3b6/daphne/cli.py",
	}
)

// Daphne holds the close codes of Daphne.
var Daphne = Owner{
	Slug: "daphne", Name: "Daphne", Service: true,
	URL:   "https://github.com/django/daphne",
	About: Fact{"The web server of Django Channels.", []Cite{{&daphneProtocol, ""}}},
	Hints: []string{"daphne", "django channels", "asgiref"},
	Entries: []Entry{
		{
			Code: 1000, Name: "Normal Closure",
			Meaning: Fact{"The application closed without a code, or the connection reached the longest time that it may last.", []Cite{{&daphneProtocol, "serverClose"}, {&daphneProtocol, "check_timeouts"}}},
			Sender:  Server,
			Causes: []Cause{
				{
					ID: "lifetime", Title: "The connection is 24 hours old",
					Why:   Fact{"websocket_timeout ends every connection after 86400 seconds, whether it is idle or not.", []Cite{{&daphneOptions, "--websocket_timeout"}}},
					Check: Fact{"See whether the connection always ends 24 hours after it opened.", []Cite{{&daphneOptions, "--websocket_timeout"}}},
					Fix:   Fact{"Start daphne with --websocket_timeout -1 to let connections last for ever.", []Cite{{&daphneOptions, "--websocket_timeout"}}},
				},
			},
			Symptoms: []string{"daphne closes after 24 hours"},
		},
		{
			Code: 1011, Name: "Internal Error",
			Meaning: Fact{"The application raised an exception after the connection had opened.", []Cite{{&daphneProtocol, "handle_exception"}}},
			Explanation: []Fact{
				{"Before it has opened, the same exception answers the handshake with HTTP status 500.", []Cite{{&daphneProtocol, "handle_exception"}}},
			},
			Sender:   Server,
			Symptoms: []string{"exception inside application"},
		},
	},
}
