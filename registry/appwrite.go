package registry

var (
	appwriteRealtime = Source{
		Title: "appwrite: app/realtime.php", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/appwrite/appwrite/blob/0cefd0615350e1914a29caeef3342fd620a60045/app/realtime.php",
	}
	appwriteErrors = Source{
		Title: "appwrite: app/config/errors.php", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/appwrite/appwrite/blob/0cefd0615350e1914a29caeef3342fd620a60045/app/config/errors.php",
	}
)

// Appwrite holds the close codes of Appwrite Realtime.
var Appwrite = Owner{
	Slug: "appwrite", Name: "Appwrite Realtime", Service: true,
	URL:   "https://appwrite.io/docs/apis/realtime",
	About: Fact{"A backend server for apps; its Realtime API sends events over a WebSocket.", []Cite{{&appwriteRealtime, ""}}},
	Hints: []string{"appwrite", "/v1/realtime", "realtime_policy_violation"},
	Entries: []Entry{
		{
			Code: 1008, Name: "Policy violation", Identifier: "realtime_policy_violation",
			Meaning: Fact{"The project is missing or unknown, the origin is not registered, or another rule was broken.", []Cite{{&appwriteRealtime, "onOpen"}}},
			Explanation: []Fact{
				{"Right before it the server sends a message of type error with the same code and a text.", []Cite{{&appwriteRealtime, "onOpen"}}},
			},
			Sender: Server,
			Causes: []Cause{
				{
					ID: "project", Title: "No project ID, or a wrong one",
					Check: Fact{"Look at the project parameter in the address.", []Cite{{&appwriteRealtime, "onOpen"}}},
				},
				{
					ID: "origin", Title: "The page's origin is not one of the project's platforms",
					Why: Fact{"An Origin header that is not valid for the project is refused.", []Cite{{&appwriteRealtime, "onOpen"}}},
				},
			},
			Symptoms: []string{"missing or unknown project id"},
		},
		{
			Code: 1013, Name: "Too many messages", Identifier: "realtime_too_many_messages",
			Meaning:  Fact{"The limits were exceeded; for connecting it is 128 times a minute from one address.", []Cite{{&appwriteErrors, "REALTIME_TOO_MANY_MESSAGES"}, {&appwriteRealtime, "onOpen"}}},
			Sender:   Server,
			Symptoms: []string{"appwrite too many messages"},
		},
	},
}
