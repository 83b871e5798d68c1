package registry

var (
	inworldTrouble = Source{
		Title: "Inworld: STT troubleshooting", Kind: OfficialDocs, Read: "2026-11-22",
		URL: "https://docs.inworld.ai/stt/troubleshooting",
	}
	inworldStream = Source{
		Title: "Inworld: Transcribe audio (WebSocket)", Kind: OfficialDocs, Read: "2026-11-23",
		URL: "https://docs.inworld.ai/api-reference/sttAPI/speechtotext/transcribe-stream-websocket",
	}
)

// Inworld holds the close code of Inworld STT.
var Inworld = Owner{
	Slug: "inworld", Name: "Inworld STT", Service: true,
	URL:   "https://docs.inworld.ai/stt/troubleshooting",
	About: Fact{"A service that turns streamed speech into text.", []Cite{{&inworldStream, ""}}},
	Hints: []string{"inworld", "api.inworld.ai", "streambidirectional"},
	Entries: []Entry{
		{
			Code: 1005, Name: "No Status Received",
			Meaning: Fact{"The first message was malformed: the server closes without a code and without an error message.", []Cite{{&inworldTrouble, ""}}},
			Sender:  Nobody, Retry: RetryAfterFix,
			RetryWhy: Fact{"The first message must be a valid transcribeConfig.", []Cite{{&inworldStream, "Transcribe Config"}}},
		},
	},
}
