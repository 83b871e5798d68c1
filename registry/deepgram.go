package registry

var (
	deepgramSTT = Source{
		Title: "Deepgram: STT Troubleshooting WebSocket, NET, and DATA Errors", Kind: OfficialDocs, Read: "2026-11-29",
		URL: "https://github.com/deepgram/deepgram-docs/blob/4b4a10a1375c18e565d8a79b3bcc825a03b12ac3/fern/docs/stt-troubleshooting-websocket-data-and-net-errors.mdx",
	}
	deepgramTTS = Source{
		Title: "Deepgram: TTS Troubleshooting WebSocket, NET, and DATA Errors", Kind: OfficialDocs, Read: "2026-11-29",
		URL: "https://github.com/deepgram/deepgram-docs/blob/4b4a10a1375c18e565d8a79b3bcc825a03b12ac3/fern/docs/tts-troubleshooting-websocket-net-and-data-errors.mdx",
	}
	deepgramClose = Source{
		Title: "Deepgram: Close", Kind: OfficialDocs, Read: "2026-11-23",
		URL: "https://developers.deepgram.com/reference/tts-ws-close",
	}
)

// Deepgram holds the close codes of Deepgram.
var Deepgram = Owner{
	Slug: "deepgram", Name: "Deepgram", Service: true,
	URL:   "https://developers.deepgram.com/docs/stt-troubleshooting-websocket-data-and-net-errors",
	About: Fact{"A speech service with streaming recognition and synthesis.", []Cite{{&deepgramSTT, "Abrupt WebSocket Closures"}}},
	Hints: []string{"deepgram", "dpgr.am", "net-0001", "data-0000"},
	Entries: []Entry{
		{
			Code: 1000, Name: "Normal Closure",
			Meaning: Fact{"The server closed the connection because the client asked for it with a message of type Close.", []Cite{{&deepgramClose, "Close Confirmation"}}},
			Sender:  Server,
		},
		{
			Code: 1003, Name: "MESSAGE-0000",
			Meaning: Fact{"Speech synthesis: the message is of a WebSocket type that is not supported.", []Cite{{&deepgramTTS, "Abrupt WebSocket Closures"}}},
			Sender:  Server,
			Reasons: []string{"MESSAGE-0000"},
		},
		{
			Code: 1008, Name: "DATA-0000",
			Meaning: Fact{"For recognition, the data cannot be decoded as audio; for synthesis, the message is not a valid command.", []Cite{{&deepgramSTT, "Abrupt WebSocket Closures"}, {&deepgramTTS, "Abrupt WebSocket Closures"}}},
			Explanation: []Fact{
				{"DATA-0001 means that synthesis got too many characters in a short time.", []Cite{{&deepgramTTS, "Abrupt WebSocket Closures"}}},
			},
			Sender: Server, Retry: RetryAfterFix,
			RetryWhy: Fact{"Deepgram asks to check the data and the parameters that describe it.", []Cite{{&deepgramSTT, "Abrupt WebSocket Closures"}}},
			Causes: []Cause{
				{
					ID: "encoding", Title: "The encoding or the sample rate does not match the audio",
					Check: Fact{"Write the audio to a file and see whether it plays, and whether it is raw or in a container.", []Cite{{&deepgramSTT, "Abrupt WebSocket Closures"}}},
					Fix:   Fact{"Set the parameters encoding and sample_rate to what the audio really is.", []Cite{{&deepgramSTT, "Abrupt WebSocket Closures"}}},
				},
				{
					ID: "empty", Title: "Empty audio was sent",
					Why: Fact{"A message without bytes makes the server close the connection.", []Cite{{&deepgramSTT, "Closing the WebSocket Connection"}}},
					Fix: Fact{"Do not send a packet of length 0.", []Cite{{&deepgramSTT, "Closing the WebSocket Connection"}}},
				},
			},
			Symptoms: []string{"data-0000", "data-0001", "payload cannot be decoded as audio"},
			Reasons:  []string{"DATA-0000", "DATA-0001"},
		},
		{
			Code: 1009, Name: "BIG-0000",
			Meaning:  Fact{"Speech synthesis: the message is too large, or with BIG-0001 its text has too many characters.", []Cite{{&deepgramTTS, "Abrupt WebSocket Closures"}}},
			Sender:   Server,
			Symptoms: []string{"big-0000", "big-0001"},
			Reasons:  []string{"BIG-0000", "BIG-0001"},
		},
		{
			Code: 1011, Name: "NET-0001",
			Meaning: Fact{"No audio and no message came from the client within the time allowed, some 10 seconds.", []Cite{{&deepgramSTT, "Abrupt WebSocket Closures"}, {&deepgramSTT, "Using KeepAlive Messages to Prevent Timeouts"}}},
			Explanation: []Fact{
				{"NET-0000 is an error of the server, or too little audio to transcribe; retry, and look at Deepgram's status page.", []Cite{{&deepgramSTT, "Abrupt WebSocket Closures"}}},
				{"For synthesis NET-0001 and NET-0002 are failures to receive and to send, and NET-0003 is a time limit.", []Cite{{&deepgramTTS, "Abrupt WebSocket Closures"}}},
			},
			Sender: Server,
			Causes: []Cause{
				{
					ID: "silence", Title: "No audio for 10 seconds",
					Why: Fact{"A connection without audio for 10 seconds is closed with NET-0001.", []Cite{{&deepgramSTT, "Using KeepAlive Messages to Prevent Timeouts"}}},
					Fix: Fact{"Send audio within 10 seconds of opening, then KeepAlive messages in pauses; KeepAlive alone is not enough.", []Cite{{&deepgramSTT, "Abrupt WebSocket Closures"}}},
				},
			},
			Symptoms: []string{"net-0000", "net-0001", "did not receive audio data", "deepgram timeout"},
			Reasons:  []string{"NET-0000", "NET-0001", "NET-0002", "NET-0003", "Deepgram did not receive audio data or a text message within the timeout window. See https://dpgr.am/net0001"},
		},
	},
}
