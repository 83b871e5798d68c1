package registry

var jitsiBridge = Source{
	Title: "lib-jitsi-meet: BridgeChannel.js", Kind: SourceCode, Read: "2026-11-23",
	URL: "https://github.com/jitsi/lib-jitsi-meet/blob/0056ab4263aea76391714dcb2086e23dd0e7cd39/modules/RTC/BridgeChannel.js",
}

// Jitsi is the channel between a Jitsi Meet page and the Videobridge.
var Jitsi = Owner{
	Slug:    "jitsi",
	Name:    "Jitsi Videobridge",
	URL:     "https://github.com/jitsi/lib-jitsi-meet",
	Service: true,
	About:   Fact{"The channel over which a meeting's page and the server that forwards its video tell each other about speakers and sizes.", []Cite{{&jitsiBridge, ""}}},
	Entries: []Entry{{
		Code: 1001, Name: "Going away",
		Meaning:     Fact{"The bridge closes the channel because the participant is alone in the meeting.", []Cite{{&jitsiBridge, "onclose"}}},
		Explanation: []Fact{{"With others in the meeting it means a fault, such as a proxy that ended the connection.", []Cite{{&jitsiBridge, "onclose"}}}},
		Sender:      Server,
		Retry:       RetryDepends,
		RetryWhy:    Fact{"Alone in the meeting there is no need; otherwise the client retries after 1 second, doubled up to 60.", []Cite{{&jitsiBridge, "onclose, _startConnectionRetries"}}},
		Symptoms:    []string{"alone in the meeting", "bridge channel closed"},
	}},
	Hints: []string{"bridgechannel", "colibri-ws", "jitsi", "videobridge"},
}
