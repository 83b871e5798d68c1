package registry

var (
	speechmaticsCodes = Source{
		Title: "Speechmatics: Realtime API reference", Kind: OfficialDocs, Read: "2026-11-23",
		URL: "https://github.com/speechmatics/docs/blob/8783a7ae3c71a36801fac2cebd08234a220f873c/docs/api-ref/realtime-transcription-websocket.mdx",
	}
	speechmaticsErrors = Source{
		Title: "Speechmatics: Realtime error types", Kind: OfficialDocs, Read: "2026-11-23",
		URL: "https://github.com/speechmatics/docs/blob/8783a7ae3c71a36801fac2cebd08234a220f873c/spec/realtime.yaml",
	}
	speechmaticsLimits = Source{
		Title: "Speechmatics: Realtime limits", Kind: OfficialDocs, Read: "2026-11-23",
		URL: "https://github.com/speechmatics/docs/blob/8783a7ae3c71a36801fac2cebd08234a220f873c/docs/speech-to-text/realtime/limits.mdx",
	}
)

// Speechmatics is live transcription. The reason is the type of the error.
var Speechmatics = Owner{
	Slug:    "speechmatics",
	Name:    "Speechmatics Realtime",
	URL:     "https://docs.speechmatics.com/api-ref/realtime-transcription-websocket#websocket-errors",
	Service: true,
	About:   Fact{"Live transcription of speech; an error message in the stream may come before the close.", []Cite{{&speechmaticsCodes, "Websocket errors"}}},
	Entries: []Entry{
		{
			Code: 1003, Name: "protocol_error",
			Meaning:  Fact{"A message was well formed but not allowed at that point, mostly for being in the wrong order.", []Cite{{&speechmaticsErrors, "protocol_error"}}},
			Sender:   Server,
			Symptoms: []string{"protocol error", "wrong order"},
			Reasons:  []string{"protocol_error"},
		},
		{
			Code: 1008, Name: "policy_violation",
			Meaning: Fact{"The session broke a rule, or reached a limit of time.", []Cite{{&speechmaticsCodes, "Websocket errors"}, {&speechmaticsLimits, "Session limits"}}},
			Explanation: []Fact{
				{"The limits: 48 hours in all, one hour without audio, three minutes without audio or pings.", []Cite{{&speechmaticsLimits, "Session limits"}}},
			},
			Sender:   Server,
			RetryWhy: Fact{"After a limit of time a new session may start at once; it is ready in less than a second.", []Cite{{&speechmaticsLimits, "Guidance for users"}}},
			Retry:    RetryDepends,
			Symptoms: []string{"idle timeout", "session timeout", "no audio", "48 hours", "policy violation"},
			Reasons:  []string{"policy_violation"},
		},
		{
			Code: 1011, Name: "internal_error",
			Meaning:  Fact{"Speechmatics' server failed.", []Cite{{&speechmaticsCodes, "Websocket errors"}}},
			Sender:   Server,
			Retry:    RetryBackoff,
			RetryWhy: Fact{"Wait at least 5 to 10 seconds.", []Cite{{&speechmaticsCodes, "Client Retry"}}},
			Symptoms: []string{"internal error"},
			Reasons:  []string{"internal_error"},
		},
		{
			Code: 4001, Name: "not_authorised",
			Meaning:  Fact{"The user is not known or the API key is not valid.", []Cite{{&speechmaticsErrors, "not_authorised"}}},
			Sender:   Server,
			Symptoms: []string{"not authorised", "not authorized", "invalid api key"},
			Reasons:  []string{"not_authorised"},
		},
		{
			Code: 4003, Name: "not_allowed",
			Meaning:  Fact{"The user may not do what the message asks for.", []Cite{{&speechmaticsErrors, "not_allowed"}}},
			Sender:   Server,
			Symptoms: []string{"not allowed", "forbidden"},
			Reasons:  []string{"not_allowed"},
		},
		{
			Code: 4004, Name: "invalid_model",
			Meaning:  Fact{"No model for the request: the language is not supported, or not for this user.", []Cite{{&speechmaticsErrors, "invalid_model"}}},
			Sender:   Server,
			Symptoms: []string{"invalid model", "language not supported"},
			Reasons:  []string{"invalid_model"},
		},
		{
			Code: 4005, Name: "quota_exceeded",
			Meaning:  Fact{"The contract allows no more sessions at the same time.", []Cite{{&speechmaticsErrors, "quota_exceeded"}}},
			Sender:   Server,
			Retry:    RetryBackoff,
			RetryWhy: Fact{"Wait at least 5 to 10 seconds for another session to end.", []Cite{{&speechmaticsCodes, "Client Retry"}}},
			Symptoms: []string{"quota exceeded", "too many sessions", "concurrent connections", "rate limit"},
			Reasons:  []string{"quota_exceeded"},
		},
		{
			Code: 4006, Name: "timelimit_exceeded",
			Meaning:  Fact{"The contract's quota of usage is used up.", []Cite{{&speechmaticsErrors, "timelimit_exceeded"}}},
			Sender:   Server,
			Symptoms: []string{"time limit", "usage quota", "out of hours"},
			Reasons:  []string{"timelimit_exceeded"},
		},
		{
			Code: 4013, Name: "job_error",
			Meaning:  Fact{"The server could not work on the job, perhaps because it ran out of time.", []Cite{{&speechmaticsErrors, "job_error"}}},
			Sender:   Server,
			Retry:    RetryBackoff,
			RetryWhy: Fact{"Wait at least 5 to 10 seconds.", []Cite{{&speechmaticsCodes, "Client Retry"}}},
			Symptoms: []string{"job error"},
			Reasons:  []string{"job_error"},
		},
	},
	Hints: []string{"speechmatics", "rt.speechmatics.com", "addaudio"},
}
