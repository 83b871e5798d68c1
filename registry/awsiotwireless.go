package registry

var awsIoTWirelessCodes = Source{
	Title: "AWS IoT Wireless: WebSocket messages and status codes", Kind: OfficialDocs, Read: "2026-11-23",
	URL: "https://docs.aws.amazon.com/iot-wireless/latest/developerguide/network-analyer-messages-status.html",
}

// AWSIoTWireless holds the close codes of AWS IoT Wireless network analyzer.
var AWSIoTWireless = Owner{
	Slug: "aws-iot-wireless", Name: "AWS IoT Wireless network analyzer", Service: true,
	URL:   "https://docs.aws.amazon.com/iot-wireless/latest/developerguide/network-analyer-messages-status.html",
	About: Fact{"Amazon's live trace of LoRaWAN gateways and devices.", []Cite{{&awsIoTWirelessCodes, "WebSocket status codes"}}},
	Hints: []string{"iotwireless", "iot wireless", "start-network-analyzer-stream"},
	Entries: []Entry{
		{
			Code: 1000, Name: "Normal Closure",
			Meaning: Fact{"The request was fulfilled, or the session was idle until it timed out.", []Cite{{&awsIoTWirelessCodes, "WebSocket status codes"}}},
			Sender:  Server,
		},
		{
			Code: 1002, Name: "Protocol Error",
			Meaning: Fact{"The endpoint ended the connection because of a protocol error.", []Cite{{&awsIoTWirelessCodes, "WebSocket status codes"}}},
			Sender:  Server,
		},
		{
			Code: 1003, Name: "Unsupported Data",
			Meaning: Fact{"The endpoint got binary data or another format that it does not accept.", []Cite{{&awsIoTWirelessCodes, "WebSocket status codes"}}},
			Explanation: []Fact{
				{"Messages go only from server to client; the server closes the connection on any message from the client.", []Cite{{&awsIoTWirelessCodes, "WebSocket status codes"}}},
			},
			Sender: Server,
		},
		{
			Code: 1008, Name: "Policy Violation",
			Meaning:  Fact{"A message broke a policy, or the authorisation failed, with an expired signature for example.", []Cite{{&awsIoTWirelessCodes, "WebSocket status codes"}}},
			Sender:   Server,
			Symptoms: []string{"expired signature"},
		},
		{
			Code: 1011, Name: "Internal Error",
			Meaning: Fact{"The server met an internal error or an unexpected condition.", []Cite{{&awsIoTWirelessCodes, "WebSocket status codes"}}},
			Sender:  Server,
		},
	},
}
