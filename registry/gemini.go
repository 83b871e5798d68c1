package registry

var (
	geminiForum = Source{
		Title: "Google AI developers forum: Live API issues 1008 and 1011", Kind: ThirdParty, Read: "2026-11-23",
		URL: "https://discuss.ai.google.dev/t/gemini-live-api-issues-1008-1011-disconnects-per-session-cost-function-calling-api-logs/116509",
	}
	geminiADK = Source{
		Title: "google/adk-python issue 225", Kind: ThirdParty, Read: "2026-11-23",
		URL: "https://github.com/google/adk-python/issues/225",
	}
	geminiCookbook = Source{
		Title: "google-gemini/cookbook issue 781", Kind: ThirdParty, Read: "2026-11-23",
		URL: "https://github.com/google-gemini/cookbook/issues/781",
	}
	geminiGenAI = Source{
		Title: "googleapis/js-genai issue 1236", Kind: ThirdParty, Read: "2026-11-23",
		URL: "https://github.com/googleapis/js-genai/issues/1236",
	}
	geminiInternal = Source{
		Title: "Google AI developers forum: session drops with 1011", Kind: ThirdParty, Read: "2026-11-23",
		URL: "https://discuss.ai.google.dev/t/gemini-live-realtime-session-drops-mid-call-with-1011-internal-error-websocket-closed-by-google/171560",
	}
	geminiUnavailable = Source{
		Title: "Google AI developers forum: 1011 The service is currently unavailable", Kind: ThirdParty, Read: "2026-11-23",
		URL: "https://discuss.ai.google.dev/t/gemini-live-api-throws-1011-the-service-is-currently-unavailable/98979",
	}
	geminiResume = Source{
		Title: "Google AI developers forum: closed at 58 minutes with 1011", Kind: ThirdParty, Read: "2026-11-22",
		URL: "https://discuss.ai.google.dev/t/gemini-3-8-live-live-sessions-are-closed-at-exactly-58-00-with-1011-deadline-expired-resumption-afterwards-fails-with-1007/186392",
	}
)

// Gemini holds the close codes of Gemini Live API.
var Gemini = Owner{
	Slug: "gemini", Name: "Gemini Live API", Service: true,
	URL:   "https://ai.google.dev/gemini-api/docs/live",
	About: Fact{"Google's API for live conversations with a model; the codes here are what users report, not what Google documents.", []Cite{{&geminiForum, ""}}},
	Hints: []string{"generativelanguage.googleapis.com", "bidigeneratecontent", "google.genai", "gemini live", "gemini-", "gemini api", "gemini session", "gemini message", "gemini websocket", "models/gemini-", "google/genai/live", "google-genai", "@google/genai"},
	Entries: []Entry{
		{
			Code: 1007, Name: "Request contains an invalid argument",
			Meaning: Fact{"Users report it when the setup or a message holds an argument that the model does not accept.", []Cite{{&geminiADK, ""}}},
			Explanation: []Fact{
				{"Users also report it for a place in which the API is not offered.", []Cite{{&geminiCookbook, ""}}},
				{"A user reports it after a resumption handle was refused.", []Cite{{&geminiResume, ""}}},
			},
			Sender: Server,
			Causes: []Cause{
				{
					ID: "tools", Title: "A combination of tools that the model does not accept",
					Why: Fact{"A user met it when search was combined with tools of one's own, and not with search alone.", []Cite{{&geminiADK, ""}}},
				},
			},
			Symptoms: []string{"request contains an invalid argument", "user location is not supported"},
			Reasons:  []string{"Request contains an invalid argument."},
		},
		{
			Code: 1008, Name: "Operation is not implemented, or supported, or enabled",
			Meaning:  Fact{"Users report it at random times, often while the model calls tools.", []Cite{{&geminiGenAI, ""}}},
			Sender:   Server,
			Symptoms: []string{"operation is not implemented, or supported, or enabled"},
			Reasons:  []string{"Operation is not implemented, or supported, or enabled"},
		},
		{
			Code: 1011, Name: "Internal error encountered",
			Meaning: Fact{"Users report it in the middle of a session: the server failed.", []Cite{{&geminiInternal, ""}}},
			Explanation: []Fact{
				{"Users also report it with the text that the service is unavailable, when a session is resumed.", []Cite{{&geminiUnavailable, ""}}},
				{"A user reports sessions that end with it after 58 minutes, with the text that a deadline expired.", []Cite{{&geminiResume, ""}}},
			},
			Sender:   Server,
			Symptoms: []string{"gemini live disconnect", "deadline expired"},
			Reasons:  []string{"Internal error encountered.", "The service is currently unavailable", "Deadline expired"},
		},
	},
}
