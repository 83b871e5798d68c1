package registry

var (
	assemblyAICodes = Source{
		Title: "AssemblyAI: Common session errors and closures", Kind: OfficialDocs, Read: "2026-11-23",
		URL: "https://www.assemblyai.com/docs/streaming/common-session-errors-and-closures",
	}
	assemblyAIOlder = Source{
		Title: "AssemblyAI: older text of the same page", Kind: OfficialDocs, Read: "2026-11-23",
		URL: "https://www.assemblyai.com/docs/speech-to-text/universal-streaming/common-session-errors-and-closures",
	}
)

// AssemblyAI holds the close codes of AssemblyAI Streaming.
var AssemblyAI = Owner{
	Slug: "assemblyai", Name: "AssemblyAI Streaming", Service: true,
	URL:   "https://www.assemblyai.com/docs/streaming/common-session-errors-and-closures",
	About: Fact{"A service that turns streamed speech into text; these are the codes of its current API (v3).", []Cite{{&assemblyAICodes, "Close codes"}}},
	Hints: []string{"assemblyai", "streaming.assemblyai.com", "universal-streaming"},
	Entries: []Entry{
		{
			Code: 1008, Name: "Unauthorized Connection",
			Meaning:  Fact{"The token is missing or invalid, or something is wrong with the account, such as its balance.", []Cite{{&assemblyAIOlder, ""}}},
			Sender:   Server,
			Symptoms: []string{"unauthorized connection", "missing authorization header"},
			Reasons:  []string{"Unauthorized Connection: Missing Authorization header"},
		},
		{
			Code: 3005, Name: "Session Cancelled",
			Meaning: Fact{"The server failed for a reason that it does not know.", []Cite{{&assemblyAICodes, "Close codes"}}},
			Explanation: []Fact{
				{"An older text of the documentation uses 3005 for all the codes from 3005 to 3008.", []Cite{{&assemblyAIOlder, ""}}},
			},
			Sender:   Server,
			Symptoms: []string{"session cancelled"},
			Reasons:  []string{"Session Cancelled: An error occurred"},
		},
		{
			Code: 3006, Name: "Invalid Message",
			Meaning:  Fact{"The message is of an unknown type, not valid JSON, or otherwise not valid.", []Cite{{&assemblyAICodes, "Close codes"}}},
			Sender:   Server,
			Symptoms: []string{"invalid message type", "invalid json"},
		},
		{
			Code: 3007, Name: "Input violation",
			Meaning:  Fact{"An audio chunk was shorter than 50 ms or longer than 1000 ms, or audio came faster than real time.", []Cite{{&assemblyAICodes, "Close codes"}}},
			Sender:   Server,
			Symptoms: []string{"input duration violation", "audio transmission rate exceeded"},
		},
		{
			Code: 3008, Name: "Session Expired",
			Meaning:  Fact{"The session reached its maximum length: 3 hours, or less if the temporary token says so.", []Cite{{&assemblyAICodes, "Close codes"}}},
			Sender:   Server,
			Symptoms: []string{"maximum session duration exceeded", "session expired"},
			Reasons:  []string{"Session Expired: Maximum session duration exceeded"},
		},
		{
			Code: 3009, Name: "Too many concurrent sessions",
			Meaning:  Fact{"The account's limit of sessions at the same time is exceeded.", []Cite{{&assemblyAICodes, "Close codes"}}},
			Sender:   Server,
			Symptoms: []string{"too many concurrent sessions"},
			Reasons:  []string{"Unauthorized Connection: Too many concurrent sessions"},
		},
	},
}
