package registry

var (
	awsChimeFAQ = Source{
		Title: "Amazon Chime SDK for JavaScript: FAQs", Kind: OfficialDocs, Read: "2026-11-23",
		URL: "https://github.com/aws/amazon-chime-sdk-js/blob/78e8a23b68f43d274cc191d643f85594e65e348c/guides/07_FAQs.md",
	}
	awsChimeJoin = Source{
		Title: "amazon-chime-sdk-js: JoinAndReceiveIndexTask.ts", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/aws/amazon-chime-sdk-js/blob/78e8a23b68f43d274cc191d643f85594e65e348c/src/task/JoinAndReceiveIndexTask.ts",
	}
	awsChimeMessaging = Source{
		Title: "amazon-chime-sdk-js: DefaultMessagingSession.ts", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/aws/amazon-chime-sdk-js/blob/78e8a23b68f43d274cc191d643f85594e65e348c/src/messagingsession/DefaultMessagingSession.ts",
	}
)

// AWSChime holds the close codes of Amazon Chime SDK.
var AWSChime = Owner{
	Slug: "aws-chime", Name: "Amazon Chime SDK", Service: true,
	URL:   "https://github.com/aws/amazon-chime-sdk-js/blob/main/guides/07_FAQs.md",
	About: Fact{"Amazon's service for audio and video meetings; its signalling runs over a WebSocket.", []Cite{{&awsChimeFAQ, ""}}},
	Hints: []string{"amazon-chime-sdk", "amazon chime", "signalingbadrequest", "meetingsessionstatus"},
	Rules: []Rule{
		{
			First: 4500, Last: 4599, Name: "SignalingInternalServerError",
			Meaning: Fact{"An internal error happened in Amazon Chime's backend.", []Cite{{&awsChimeFAQ, ""}}},
		},
	},
	Entries: []Entry{
		{
			Code: 4003, Name: "Kicked",
			Meaning: Fact{"Amazon Chime messaging: the backend removed this client.", []Cite{{&awsChimeMessaging, "canReconnect"}}},
			Sender:  Server, Retry: RetryNo,
			RetryWhy: Fact{"The SDK does not reconnect a messaging session after it was kicked.", []Cite{{&awsChimeMessaging, "canReconnect"}}},
		},
		{
			Code: 4403, Name: "attendee unavailable", Identifier: "MeetingSessionStatusCode.SignalingBadRequest",
			Meaning:  Fact{"The attendee with which the client joined was deleted.", []Cite{{&awsChimeFAQ, ""}}},
			Sender:   Server,
			Symptoms: []string{"attendee unavailable"},
			Reasons:  []string{"attendee unavailable"},
		},
		{
			Code: 4410, Name: "MeetingEnded", Identifier: "MeetingSessionStatusCode.MeetingEnded",
			Meaning:  Fact{"The client tried to join a meeting that has already ended.", []Cite{{&awsChimeFAQ, ""}, {&awsChimeJoin, "handleSignalingClientEvent"}}},
			Sender:   Server,
			Symptoms: []string{"meeting already ended"},
		},
	},
}
