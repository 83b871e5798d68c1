package registry

var azureSpeechSDK = Source{
	Title: "Speech SDK for JavaScript: ServiceRecognizerBase.ts", Kind: SourceCode, Read: "2026-11-23",
	URL: "https://github.com/microsoft/cognitive-services-speech-sdk-js/blob/9e882235145fe4f3f05b125b662755863cf8503f/src/common.speech/ServiceRecognizerBase.ts",
}

// AzureSpeech holds the close codes of Azure AI Speech.
var AzureSpeech = Owner{
	Slug: "azure-speech", Name: "Azure AI Speech", Service: true,
	URL:   "https://learn.microsoft.com/azure/ai-services/speech-service/",
	About: Fact{"Microsoft's speech recognition service; these rows say what its JavaScript SDK does with a code.", []Cite{{&azureSpeechSDK, "constructor"}}},
	Hints: []string{"stt.speech.microsoft.com", "tts.speech.microsoft.com", "microsoft-cognitiveservices-speech-sdk", "cognitive-services-speech", "speechsdk", "websocket error code:"},
	Entries: []Entry{
		{
			Code: 1002, Name: "ConnectionFailure", Identifier: "CancellationErrorCode.ConnectionFailure",
			Meaning: Fact{"The SDK cancels the recognition at once and reports a connection failure.", []Cite{{&azureSpeechSDK, "constructor"}}},
			Sender:  Server, Retry: RetryNo,
			RetryWhy: Fact{"The SDK makes no further attempt by itself after this code.", []Cite{{&azureSpeechSDK, "constructor"}}},
		},
		{
			Code: 1003, Name: "ConnectionFailure", Identifier: "CancellationErrorCode.ConnectionFailure",
			Meaning: Fact{"The SDK cancels the recognition at once and reports a connection failure.", []Cite{{&azureSpeechSDK, "constructor"}}},
			Sender:  Server, Retry: RetryNo,
			RetryWhy: Fact{"The SDK makes no further attempt by itself after this code.", []Cite{{&azureSpeechSDK, "constructor"}}},
		},
		{
			Code: 1007, Name: "BadRequestParameters", Identifier: "CancellationErrorCode.BadRequestParameters",
			Meaning: Fact{"The SDK cancels the recognition and reports bad request parameters.", []Cite{{&azureSpeechSDK, "constructor"}}},
			Explanation: []Fact{
				{"After any other code than 1002, 1003, 1007 and 4000 the SDK goes on until its count of attempts is used up.", []Cite{{&azureSpeechSDK, "constructor"}}},
			},
			Sender: Server, Retry: RetryNo,
			RetryWhy: Fact{"The SDK makes no further attempt by itself after this code.", []Cite{{&azureSpeechSDK, "constructor"}}},
			Symptoms: []string{"websocket error code: 1007", "badrequestparameters"},
		},
		{
			Code: 4000, Name: "ConnectionFailure", Identifier: "CancellationErrorCode.ConnectionFailure",
			Meaning: Fact{"The SDK cancels the recognition at once and reports a connection failure.", []Cite{{&azureSpeechSDK, "constructor"}}},
			Sender:  Server, Retry: RetryNo,
			RetryWhy: Fact{"The SDK makes no further attempt by itself after this code.", []Cite{{&azureSpeechSDK, "constructor"}}},
			Symptoms: []string{"websocket error code: 4000"},
		},
	},
}
