package registry

var bigBlueButtonHandler = Source{
	Title: "bigbluebutton: bbb-graphql-middleware/internal/websrv/connhandler.go", Kind: SourceCode, Read: "2026-11-23",
	URL: "https://github.com/bigbluebutton/bigbluebutton/blob/03cf6ca1fa9b3252d5a12e281667a6597cc017e6/bbb-graphql-middleware/internal/websrv/connhandler.go",
}

// BigBlueButton holds the close code of BigBlueButton.
var BigBlueButton = Owner{
	Slug: "bigbluebutton", Name: "BigBlueButton", Service: true,
	URL:   "https://docs.bigbluebutton.org/",
	About: Fact{"A web conference system; this is its middleware between browsers and Hasura.", []Cite{{&bigBlueButtonHandler, "ConnectionHandler"}}},
	Hints: []string{"bigbluebutton", "bbb-graphql", "bbb-html5"},
	Entries: []Entry{
		{
			Code: 1011, Name: "the sky is falling",
			Meaning: Fact{"The middleware's handler came to its end while the connection was still open; it says so whatever the cause.", []Cite{{&bigBlueButtonHandler, "ConnectionHandler"}}},
			Explanation: []Fact{
				{"The text is the default for every end, so it points to no particular fault.", []Cite{{&bigBlueButtonHandler, "ConnectionHandler"}}},
			},
			Sender:   Server,
			Symptoms: []string{"the sky is falling"},
			Reasons:  []string{"the sky is falling"},
		},
	},
}
