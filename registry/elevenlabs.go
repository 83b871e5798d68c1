package registry

var (
	elevenLabsWebsockets = Source{
		Title: "ElevenLabs: WebSockets guide", Kind: OfficialDocs, Read: "2026-11-23",
		URL: "https://github.com/elevenlabs/elevenlabs-docs/blob/3557f0b1bec8ec0233e48d03cc496f03c4396dcb/fern/docs/pages/developer-guides/websockets.mdx",
	}
	elevenLabsAgents = Source{
		Title: "ElevenLabs: multi-context WebSocket guide", Kind: OfficialDocs, Read: "2026-11-23",
		URL: "https://github.com/elevenlabs/elevenlabs-docs/blob/3557f0b1bec8ec0233e48d03cc496f03c4396dcb/fern/docs/pages/best-practices/conversational-agents.mdx",
	}
	elevenLabsChangelog = Source{
		Title: "ElevenLabs: changelog of 31 March 2025", Kind: OfficialDocs, Read: "2026-11-23",
		URL: "https://github.com/elevenlabs/elevenlabs-docs/blob/3557f0b1bec8ec0233e48d03cc496f03c4396dcb/fern/docs/pages/changelog/2025-03-31.md",
	}
	elevenLabsQuota = Source{
		Title: "elevenlabs/packages issue 911", Kind: ThirdParty, Read: "2026-11-23",
		URL: "https://github.com/elevenlabs/packages/issues/911",
	}
	elevenLabsTimeout = Source{
		Title: "elevenlabs/elevenlabs-docs issue 426", Kind: ThirdParty, Read: "2026-11-23",
		URL: "https://github.com/elevenlabs/elevenlabs-docs/issues/426",
	}
	elevenLabsContexts = Source{
		Title: "pipecat-ai/pipecat issue 4114", Kind: ThirdParty, Read: "2026-11-23",
		URL: "https://github.com/pipecat-ai/pipecat/issues/4114",
	}
	elevenLabsVoice = Source{
		Title: "pipecat-ai/pipecat issue 4541", Kind: ThirdParty, Read: "2026-11-23",
		URL: "https://github.com/pipecat-ai/pipecat/issues/4541",
	}
)

// ElevenLabs holds the close codes of ElevenLabs.
var ElevenLabs = Owner{
	Slug: "elevenlabs", Name: "ElevenLabs", Service: true,
	URL:   "https://elevenlabs.io/docs/developers/websockets",
	About: Fact{"A speech synthesis service with streaming and conversational agents; most of its codes are known from users' reports.", []Cite{{&elevenLabsWebsockets, ""}}},
	Hints: []string{"elevenlabs", "/stream-input", "/multi-stream-input"},
	Entries: []Entry{
		{
			Code: 1002, Name: "Protocol Error",
			Meaning:  Fact{"Users report it when a conversation with an agent goes over the quota.", []Cite{{&elevenLabsQuota, ""}}},
			Sender:   Server,
			Symptoms: []string{"this request exceeds your quota", "quota exceeded"},
			Reasons:  []string{"This request exceeds your quota limit."},
		},
		{
			Code: 1008, Name: "Policy Violation",
			Meaning: Fact{"Users report it when a stream of text breaks a rule of the service; the reason says which.", []Cite{{&elevenLabsTimeout, ""}}},
			Sender:  Server,
			Causes: []Cause{
				{
					ID: "silence", Title: "No text for 20 seconds",
					Why: Fact{"The connection closes after 20 seconds without new text.", []Cite{{&elevenLabsWebsockets, "Tips"}}},
					Fix: Fact{"Send a single space to keep the connection open, or an empty string when the text is done.", []Cite{{&elevenLabsWebsockets, "Tips"}}},
				},
				{
					ID: "contexts", Title: "More than 5 contexts on one connection",
					Why: Fact{"The server holds up to 5 contexts on a connection, and users report 1008 when a client opens more.", []Cite{{&elevenLabsAgents, "Manage context lifecycle"}, {&elevenLabsContexts, ""}}},
					Fix: Fact{"Close contexts as soon as they are no longer needed, after an interruption too.", []Cite{{&elevenLabsAgents, "Manage context lifecycle"}}},
				},
				{
					ID: "voice-settings", Title: "voice_settings changed after the first message",
					Why: Fact{"Users report it when the settings come in a later message.", []Cite{{&elevenLabsVoice, ""}}},
				},
			},
			Symptoms: []string{"have not received a new text input within the timeout", "maximum simultaneous contexts", "voice_settings field must be provided in the first message"},
		},
		{
			Code: 1011, Name: "Internal Error",
			Meaning: Fact{"Speech synthesis sends it for its own errors since March 2025; before that it sent 1008.", []Cite{{&elevenLabsChangelog, "Text to speech"}}},
			Sender:  Server,
		},
	},
}
