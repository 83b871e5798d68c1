package registry

var gradiumErrors = Source{
	Title: "API Evangelist: Gradium error codes", Kind: ThirdParty, Read: "2026-11-23",
	URL: "https://raw.githubusercontent.com/api-evangelist/gradium/refs/heads/main/errors/gradium-error-codes.yml",
}

// Gradium holds the close codes of Gradium.
var Gradium = Owner{
	Slug: "gradium", Name: "Gradium", Service: true,
	URL:   "https://docs.gradium.ai/guides/errors",
	About: Fact{"A speech service; these rows come from a third party's reading of its documentation.", []Cite{{&gradiumErrors, ""}}},
	Hints: []string{"gradium"},
	Entries: []Entry{
		{
			Code: 1008, Name: "Policy violation",
			Meaning: Fact{"Said by a third party: the API key, the setup message or the audio format is not valid.", []Cite{{&gradiumErrors, ""}}},
			Sender:  Server, Retry: RetryAfterFix,
			RetryWhy: Fact{"Reconnect once the key, the setup message or the format is right.", []Cite{{&gradiumErrors, ""}}},
		},
		{
			Code: 1011, Name: "Internal server error",
			Meaning: Fact{"Said by a third party: an internal error of the server.", []Cite{{&gradiumErrors, ""}}},
			Sender:  Server,
		},
	},
}
