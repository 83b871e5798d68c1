package registry

var hypercornStream = Source{
	Title: "hypercorn: ws_stream.py", Kind: SourceCode, Read: "2026-11-23",
	URL: "https://github.com/pgjones/hypercorn/blob/0e2311f1ad2ae587aaa590f3824f59aa5dc0e770/src/hypercorn/protocol/ws_stream.py",
}

// Hypercorn holds the close codes of Hypercorn.
var Hypercorn = Owner{
	Slug: "hypercorn", Name: "Hypercorn", Service: true,
	URL:   "https://hypercorn.readthedocs.io/",
	About: Fact{"A web server for Python, used with Quart and other ASGI frameworks.", []Cite{{&hypercornStream, "app_send"}}},
	Hints: []string{"hypercorn"},
	Entries: []Entry{
		{
			Code: 1000, Name: "Normal Closure",
			Meaning: Fact{"The application closed without choosing a code.", []Cite{{&hypercornStream, "app_send"}}},
			Sender:  Server,
		},
		{
			Code: 1009, Name: "Message Too Big",
			Meaning: Fact{"The client sent a message over the server's limit.", []Cite{{&hypercornStream, "_handle_events"}}},
			Sender:  Server,
		},
		{
			Code: 1011, Name: "Internal Error",
			Meaning: Fact{"The application returned while the connection was still open, after an exception for example.", []Cite{{&hypercornStream, "app_send"}}},
			Sender:  Server,
		},
	},
}
