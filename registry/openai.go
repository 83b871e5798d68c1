package registry

var (
	openAILimit = Source{
		Title: "OpenAI: Realtime conversations", Kind: OfficialDocs, Read: "2026-11-22",
		URL: "https://developers.openai.com/api/docs/guides/realtime-conversations",
	}
	openAISixty = Source{
		Title: "A user's report: session of 60 minutes", Kind: ThirdParty, Read: "2026-11-23",
		URL: "https://github.com/pollen-robotics/reachy_mini_conversation_app/issues/134",
	}
	openAIFifteen = Source{
		Title: "A user's report: session of 15 minutes", Kind: ThirdParty, Read: "2026-11-23",
		URL: "https://github.com/fuwei007/OpenAIIOSRealtimeAPIDemo/issues/4",
	}
	openAIAgain = Source{
		Title: "Pipecat issue 3170", Kind: ThirdParty, Read: "2026-11-23",
		URL: "https://github.com/pipecat-ai/pipecat/issues/3170",
	}
	openAIKey = Source{
		Title: "A user's report: invalid API key", Kind: ThirdParty, Read: "2026-11-23",
		URL: "https://github.com/twilio-samples/speech-assistant-openai-realtime-api-python/issues/4",
	}
)

// OpenAI is the Realtime API. OpenAI documents no close codes; what stands
// here was seen by users.
var OpenAI = Owner{
	Slug:    "openai",
	Name:    "OpenAI Realtime API",
	URL:     "https://developers.openai.com/api/docs/guides/realtime-conversations",
	Service: true,
	About:   Fact{"Spoken conversations with a model; a session has a longest duration.", []Cite{{&openAILimit, ""}}},
	Entries: []Entry{
		{
			Code: 1001, Name: "Session hit the maximum duration",
			Meaning: Fact{"The session reached its longest duration, say users who saw the reason; today that is 60 minutes.", []Cite{{&openAISixty, ""}, {&openAILimit, ""}}},
			Explanation: []Fact{
				{"An error event with the code session_expired tells the same.", []Cite{{&openAIFifteen, ""}}},
				{"In 2024 the limit was 15 minutes.", []Cite{{&openAIFifteen, ""}}},
			},
			Sender:   Server,
			Retry:    RetryYes,
			RetryWhy: Fact{"Open a new session; users who want it to go on hand over the conversation themselves.", []Cite{{&openAIAgain, ""}}},
			Symptoms: []string{"maximum duration", "session expired", "session_expired", "disconnects after 60 minutes", "after 30 minutes", "after 15 minutes"},
			Reasons: []string{
				"Your session hit the maximum duration of 60 minutes.",
				"Your session hit the maximum duration of 15 minutes.",
			},
		},
		{
			Code: 3000, Name: "Invalid request",
			Meaning:  Fact{"The API key is not valid, says a user who got this reason right after connecting.", []Cite{{&openAIKey, ""}}},
			Sender:   Server,
			Symptoms: []string{"invalid api key", "invalid_api_key", "invalid_request_error", "wrong key"},
			Reasons:  []string{"invalid_request_error.invalid_api_key"},
		},
	},
	Hints: []string{"api.openai.com", "openai", "gpt-4o-realtime", "gpt-realtime", "session hit the maximum duration", "invalid_request_error."},
}
