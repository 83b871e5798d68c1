package registry

var (
	assemblyAIRealtime = Source{
		Title: "AssemblyAI: Real-time", Kind: OfficialDocs, Read: "2026-11-23",
		URL: "https://assemblyai.com/docs/api-reference/real-time",
	}
	assemblyAINode = Source{
		Title: "AssemblyAI JavaScript SDK: realtime.ts", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/AssemblyAI/assemblyai-node-sdk/blob/303489915b3723807dc0bdfb377be8cf13e5f3d1/src/utils/errors/realtime.ts",
	}
)

// AssemblyAIV2 holds the close codes of AssemblyAI Real-time (v2).
var AssemblyAIV2 = Owner{
	Slug: "assemblyai-v2", Name: "AssemblyAI Real-time (v2)", Service: true,
	URL:   "https://assemblyai.com/docs/api-reference/real-time",
	About: Fact{"The older real-time API of AssemblyAI.", []Cite{{&assemblyAIRealtime, "Close and error codes"}}},
	Hints: []string{"api.assemblyai.com/v2/realtime", "realtimetranscriber", "realtimeerror"},
	Entries: []Entry{
		{
			Code: 1013, Name: "Reconnect attempts exhausted", Identifier: "ReconnectAttemptsExhausted",
			Meaning: Fact{"The attempts to reconnect are used up; the SDK marks the code as one not to use any more.", []Cite{{&assemblyAINode, "RealtimeErrorType"}}},
			Sender:  Server,
		},
		{
			Code: 4000, Name: "Bad sample rate", Identifier: "BadSampleRate",
			Meaning: Fact{"The sample rate must be a positive whole number.", []Cite{{&assemblyAIRealtime, "Close and error codes"}}},
			Sender:  Server,
			Reasons: []string{"Sample rate must be a positive integer"},
		},
		{
			Code: 4001, Name: "Auth failed", Identifier: "AuthFailed",
			Meaning: Fact{"The client is not authorised.", []Cite{{&assemblyAIRealtime, "Close and error codes"}}},
			Sender:  Server,
			Reasons: []string{"Not Authorized"},
		},
		{
			Code: 4002, Name: "Insufficient funds", Identifier: "InsufficientFunds",
			Meaning:  Fact{"The account has no funds left.", []Cite{{&assemblyAIRealtime, "Close and error codes"}}},
			Sender:   Server,
			Symptoms: []string{"insufficient funds"},
			Reasons:  []string{"Insufficient Funds"},
		},
		{
			Code: 4003, Name: "Free tier user", Identifier: "FreeTierUser",
			Meaning:  Fact{"The feature is only for paid accounts.", []Cite{{&assemblyAIRealtime, "Close and error codes"}}},
			Sender:   Server,
			Symptoms: []string{"this feature is paid-only"},
		},
		{
			Code: 4004, Name: "Nonexistent session id", Identifier: "NonexistentSessionId",
			Meaning: Fact{"The session does not exist.", []Cite{{&assemblyAIRealtime, "Close and error codes"}}},
			Sender:  Server,
			Reasons: []string{"Session not found"},
		},
		{
			Code: 4008, Name: "Session expired", Identifier: "SessionExpired",
			Meaning: Fact{"The session expired.", []Cite{{&assemblyAIRealtime, "Close and error codes"}}},
			Sender:  Server,
			Reasons: []string{"Session Expired"},
		},
		{
			Code: 4010, Name: "Closed session", Identifier: "ClosedSession",
			Meaning: Fact{"The session was closed earlier.", []Cite{{&assemblyAIRealtime, "Close and error codes"}}},
			Sender:  Server,
			Reasons: []string{"Session previously closed"},
		},
		{
			Code: 4029, Name: "Rate limited", Identifier: "RateLimited",
			Meaning: Fact{"The client sent audio too fast.", []Cite{{&assemblyAIRealtime, "Close and error codes"}}},
			Sender:  Server,
			Reasons: []string{"Client sent audio too fast"},
		},
		{
			Code: 4030, Name: "Unique session violation", Identifier: "UniqueSessionViolation",
			Meaning: Fact{"Another WebSocket handles this session.", []Cite{{&assemblyAIRealtime, "Close and error codes"}}},
			Sender:  Server,
			Reasons: []string{"Session is handled by another WebSocket"},
		},
		{
			Code: 4031, Name: "Session times out", Identifier: "SessionTimeout",
			Meaning:  Fact{"The session was idle for too long.", []Cite{{&assemblyAIRealtime, "Close and error codes"}}},
			Sender:   Server,
			Symptoms: []string{"session idle for too long"},
			Reasons:  []string{"Session idle for too long"},
		},
		{
			Code: 4032, Name: "Audio too short", Identifier: "AudioTooShort",
			Meaning: Fact{"The audio is too short.", []Cite{{&assemblyAIRealtime, "Close and error codes"}}},
			Sender:  Server,
			Reasons: []string{"Audio duration is too short"},
		},
		{
			Code: 4033, Name: "Audio too long", Identifier: "AudioTooLong",
			Meaning: Fact{"The audio is too long.", []Cite{{&assemblyAIRealtime, "Close and error codes"}}},
			Sender:  Server,
			Reasons: []string{"Audio duration is too long"},
		},
		{
			Code: 4034, Name: "Audio too small to transcode", Identifier: "AudioTooSmallToTranscode",
			Meaning: Fact{"There is not enough audio to transcode.", []Cite{{&assemblyAIRealtime, "Close and error codes"}}},
			Sender:  Server,
			Reasons: []string{"Audio too small to transcode"},
		},
		{
			Code: 4100, Name: "Bad JSON", Identifier: "BadJson",
			Meaning: Fact{"The message is not valid JSON; the SDK marks the code as one not to use any more.", []Cite{{&assemblyAINode, "RealtimeErrorType"}}},
			Sender:  Server,
		},
		{
			Code: 4101, Name: "Bad schema", Identifier: "BadSchema",
			Meaning: Fact{"The message does not have the form that the endpoint expects.", []Cite{{&assemblyAIRealtime, "Close and error codes"}}},
			Sender:  Server,
			Reasons: []string{"Endpoint received a message with an invalid schema"},
		},
		{
			Code: 4102, Name: "Too many streams", Identifier: "TooManyStreams",
			Meaning: Fact{"The account has more streams than it may.", []Cite{{&assemblyAIRealtime, "Close and error codes"}}},
			Sender:  Server,
			Reasons: []string{"This account has exceeded the number of allowed streams"},
		},
		{
			Code: 4103, Name: "Reconnected", Identifier: "Reconnected",
			Meaning: Fact{"The session moved to another WebSocket; this one is no longer valid.", []Cite{{&assemblyAIRealtime, "Close and error codes"}}},
			Sender:  Server,
			Reasons: []string{"This session has been reconnected. This WebSocket is no longer valid"},
		},
		{
			Code: 4104, Name: "Word boost parameter parsing failed", Identifier: "WordBoostParameterParsingFailed",
			Meaning:  Fact{"The word boost parameter could not be read.", []Cite{{&assemblyAINode, "RealtimeErrorMessages"}}},
			Sender:   Server,
			Symptoms: []string{"could not parse word boost parameter"},
		},
	},
}
