package registry

var qstDocs = Source{
	Title: "QST: Disconnect reasons", Kind: OfficialDocs, Read: "2026-11-22",
	URL: "https://qst.global/api_docs/qst_binary_market_data_api/disconnect_reasons.html",
}

// QST is a feed of market data.
var QST = Owner{
	Slug:    "qst",
	Name:    "QST Binary Market Data API",
	URL:     "https://qst.global/api_docs/qst_binary_market_data_api/disconnect_reasons.html",
	Service: true,
	About:   Fact{"A feed of market data for trading programs.", []Cite{{&qstDocs, ""}}},
	Entries: []Entry{
		{
			Code: 1000, Name: "Normal closure",
			Meaning: Fact{"The session ended as it should, as after a logout.", []Cite{{&qstDocs, "Status codes"}}},
			Sender:  Server,
		},
		{
			Code: 4101, Name: "Connected from another device",
			Meaning:  Fact{"The same client connected from another device.", []Cite{{&qstDocs, "Status codes"}}},
			Sender:   Server,
			Symptoms: []string{"connected elsewhere", "another device"},
		},
		{
			Code: 4102, Name: "Client too slow",
			Meaning:  Fact{"The client reads too slowly; the queue of messages to it is full.", []Cite{{&qstDocs, "Status codes"}}},
			Sender:   Server,
			Symptoms: []string{"slow consumer", "client too slow", "queue limit"},
		},
	},
	Hints: []string{"qst.global", "qst binary"},
}
