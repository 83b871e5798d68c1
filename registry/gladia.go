package registry

var (
	gladiaSDK = Source{
		Title: "Gladia JavaScript SDK: client.ts", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/gladiaio/sdk/blob/0ceed6a8bb09a21673084eed29d95533b87585b3/packages/sdk-js/src/client.ts",
	}
	gladiaPython = Source{
		Title: "Gladia Python SDK: websocket_client.py", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/gladiaio/sdk/blob/0ceed6a8bb09a21673084eed29d95533b87585b3/packages/sdk-python/src/gladiaio_sdk/network/websocket_client.py",
	}
	gladiaReport = Source{
		Title: "DEV Community: The STT WebSocket accepts the handshake, then closes 4403", Kind: ThirdParty, Read: "2026-11-23",
		URL: "https://dev.to/florian13/the-stt-websocket-accepts-the-handshake-then-closes-4403-27l9",
	}
)

// Gladia holds the close codes of Gladia live transcription.
var Gladia = Owner{
	Slug: "gladia", Name: "Gladia live transcription", Service: true,
	URL:   "https://docs.gladia.io/chapters/live-stt/quickstart",
	About: Fact{"A service that turns streamed speech into text.", []Cite{{&gladiaSDK, ""}}},
	Hints: []string{"gladia", "api.gladia.io", "gladiaio"},
	Rules: []Rule{
		{
			First: 1002, Last: 4399, Name: "Retried by the SDK",
			Meaning:  Fact{"Gladia's own SDK connects again after these codes.", []Cite{{&gladiaSDK, "wsRetry"}}},
			Retry:    RetryYes,
			RetryWhy: Fact{"They are in the SDK's default list of codes to reconnect on.", []Cite{{&gladiaSDK, "wsRetry"}}},
		},
		{
			First: 4400, Last: 4499, Name: "Not retried by the SDK",
			Meaning:  Fact{"Gladia's own SDK does not connect again after these codes.", []Cite{{&gladiaSDK, "wsRetry"}}},
			Retry:    RetryNo,
			RetryWhy: Fact{"They are left out of the SDK's default list of codes to reconnect on.", []Cite{{&gladiaSDK, "wsRetry"}}},
		},
		{
			First: 4500, Last: 4999, Name: "Retried by the SDK",
			Meaning:  Fact{"Gladia's own SDK connects again after these codes.", []Cite{{&gladiaSDK, "wsRetry"}}},
			Retry:    RetryYes,
			RetryWhy: Fact{"They are in the SDK's default list of codes to reconnect on.", []Cite{{&gladiaSDK, "wsRetry"}}},
		},
	},
	Entries: []Entry{
		{
			Code: 3008, Name: "WebSocket connection timeout",
			Meaning: Fact{"The Python SDK could not connect in time, and used up its attempts.", []Cite{{&gladiaPython, "_handle_error"}}},
			Sender:  Nobody,
			Reasons: []string{"WebSocket connection timeout"},
		},
		{
			Code: 4403, Name: "Job ended",
			Meaning: Fact{"A user reports it when a client connects again to the address of a job that has ended.", []Cite{{&gladiaReport, ""}}},
			Sender:  Server, Retry: RetryNo,
			RetryWhy: Fact{"The same address closes again each time; a new job gets a new address.", []Cite{{&gladiaReport, ""}}},
			Causes: []Cause{
				{
					ID: "reset", Title: "The client takes the open event for success",
					Why: Fact{"The handshake still succeeds, so a back-off that is reset on open never grows.", []Cite{{&gladiaReport, ""}}},
					Fix: Fact{"Reset the back-off only after the connection has stayed open for some seconds.", []Cite{{&gladiaReport, ""}}},
				},
			},
			Symptoms: []string{"websocket opens then closes 4403"},
		},
	},
}
