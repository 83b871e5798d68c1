package registry

var pandaScoreDocs = Source{
	Title: "PandaScore: Disconnections", Kind: OfficialDocs, Read: "2026-11-23",
	URL: "https://developers.pandascore.co/docs/disconnections",
}

// PandaScore is live data of esports matches.
var PandaScore = Owner{
	Slug:    "pandascore",
	Name:    "PandaScore",
	URL:     "https://developers.pandascore.co/docs/disconnections",
	Service: true,
	About:   Fact{"Live data of esports matches, one WebSocket a match.", []Cite{{&pandaScoreDocs, "Match finished"}}},
	Rules: []Rule{
		{
			First: 1001, Last: 1999, Name: "Server errors",
			Meaning:  Fact{"Something failed on PandaScore's side.", []Cite{{&pandaScoreDocs, "Server errors"}}},
			Retry:    RetryYes,
			RetryWhy: Fact{"PandaScore asks to connect again, and to fetch the missed events.", []Cite{{&pandaScoreDocs, "Server errors"}}},
		},
	},
	Entries: []Entry{
		{
			Code: 1000, Name: "Match finished",
			Meaning: Fact{"The match is over.", []Cite{{&pandaScoreDocs, "Match finished"}}},
			Sender:  Server,
		},
		{
			Code: 4001, Name: "Unauthorized",
			Meaning:  Fact{"The URL carries no token.", []Cite{{&pandaScoreDocs, "Client errors"}}},
			Sender:   Server,
			Symptoms: []string{"unauthorized", "missing token"},
		},
		{
			Code: 4003, Name: "Forbidden",
			Meaning:  Fact{"The plan does not include this match's WebSocket.", []Cite{{&pandaScoreDocs, "Client errors"}}},
			Sender:   Server,
			Symptoms: []string{"forbidden", "plan"},
		},
		{
			Code: 4029, Name: "Too Many Connections",
			Meaning:  Fact{"Three connections to the match are open already, the most allowed at once.", []Cite{{&pandaScoreDocs, "Client errors"}}},
			Sender:   Server,
			Symptoms: []string{"too many connections", "connection limit"},
		},
	},
	Hints: []string{"pandascore"},
}
