package registry

var (
	iapCodes = Source{
		Title: "IAP Desktop: SshRelayConstants.cs", Kind: SourceCode, Read: "2026-11-29",
		URL: "https://github.com/GoogleCloudPlatform/iap-desktop/blob/208a0e6204ef83e1b6e2ef30590507ede017039b/sources/Google.Solutions.Iap/Protocol/SshRelayConstants.cs",
	}
	iapSession = Source{
		Title: "IAP Desktop: SshRelaySession.cs", Kind: SourceCode, Read: "2026-11-29",
		URL: "https://github.com/GoogleCloudPlatform/iap-desktop/blob/208a0e6204ef83e1b6e2ef30590507ede017039b/sources/Google.Solutions.Iap/Protocol/SshRelaySession.cs",
	}
	iapFAQ = Source{
		Title: "Google Cloud: FAQ for Identity-Aware Proxy", Kind: OfficialDocs, Read: "2026-11-29",
		URL: "https://cloud.google.com/iap/docs/faq",
	}
	iapNewInstance = Source{
		Title: "packer-plugin-googlecompute issue 195", Kind: ThirdParty, Read: "2026-11-29",
		URL: "https://github.com/hashicorp/packer-plugin-googlecompute/issues/195",
	}
	iapPolicy = Source{
		Title: "iap-desktop issue 866", Kind: ThirdParty, Read: "2026-11-29",
		URL: "https://github.com/GoogleCloudPlatform/iap-desktop/issues/866",
	}
)

var iapLost = Fact{"The client lost the connection, and the relay would not let it take up the session again.", []Cite{{&iapSession, ""}}}

// GoogleIAP holds the close codes of Google's relay for SSH and RDP.
var GoogleIAP = Owner{
	Slug: "google-iap", Name: "Google IAP TCP forwarding", Service: true,
	URL:   "https://cloud.google.com/iap/docs/using-tcp-forwarding",
	About: Fact{"Google Cloud's relay that carries SSH and RDP over a WebSocket: gcloud compute ssh and IAP Desktop use it.", []Cite{{&iapCodes, ""}, {&iapFAQ, ""}}},
	Hints: []string{"start-iap-tunnel", "tunnel-through-iap", "tunnel.cloudproxy.app", "iap desktop", "sshrelay", "gcloud"},
	Entries: []Entry{
		{
			Code: 4001, Name: "SID_UNKNOWN", Identifier: "SshRelayCloseCode.SID_UNKNOWN",
			Meaning: iapLost, Sender: Server,
		},
		{
			Code: 4002, Name: "SID_IN_USE", Identifier: "SshRelayCloseCode.SID_IN_USE",
			Meaning: iapLost, Sender: Server,
		},
		{
			Code: 4003, Name: "FAILED_TO_CONNECT_TO_BACKEND", Identifier: "SshRelayCloseCode.FAILED_TO_CONNECT_TO_BACKEND",
			Meaning:     Fact{"The relay could not connect to the machine's port.", []Cite{{&iapSession, ""}}},
			Explanation: []Fact{{"The machine must accept connections from 35.235.240.0/20.", []Cite{{&iapFAQ, ""}}}},
			Sender:      Server,
			Reasons:     []string{"failed to connect to backend"},
			Symptoms:    []string{"failed to connect to backend", "iap ssh firewall"},
		},
		{
			Code: 4009, Name: "DESTINATION_WRITE_FAILED", Identifier: "SshRelayCloseCode.DESTINATION_WRITE_FAILED",
			Meaning: Fact{"The machine behind the relay closed the connection, not the relay.", []Cite{{&iapSession, ""}}},
			Sender:  Server,
		},
		{
			Code: 4010, Name: "DESTINATION_READ_FAILED", Identifier: "SshRelayCloseCode.DESTINATION_READ_FAILED",
			Meaning: Fact{"The machine behind the relay closed the connection, not the relay.", []Cite{{&iapSession, ""}}},
			Sender:  Server,
		},
		{
			Code: 4033, Name: "NOT_AUTHORIZED", Identifier: "SshRelayCloseCode.NOT_AUTHORIZED",
			Meaning:  Fact{"The relay denied access to the machine.", []Cite{{&iapSession, ""}}},
			Sender:   Server,
			Reasons:  []string{"not authorized"},
			Symptoms: []string{"iap not authorized"},
		},
		{
			Code: 4047, Name: "LOOKUP_FAILED", Identifier: "SshRelayCloseCode.LOOKUP_FAILED",
			Meaning:     Fact{"The relay could not find the machine.", []Cite{{&iapSession, ""}}},
			Explanation: []Fact{{"Users see it for some seconds after a machine was created; it then works.", []Cite{{&iapNewInstance, ""}}}},
			Sender:      Server,
			Reasons:     []string{"Failed to lookup instance"},
			Symptoms:    []string{"failed to lookup instance"},
		},
		{
			Code: 4051, Name: "LOOKUP_FAILED_RECONNECT", Identifier: "SshRelayCloseCode.LOOKUP_FAILED_RECONNECT",
			Meaning: Fact{"The relay could not find the machine when the client reconnected.", []Cite{{&iapCodes, ""}, {&iapSession, ""}}},
			Sender:  Server,
		},
		{
			Code: 4054, Name: "Prohibited by policy",
			Meaning: Fact{"A policy of the organisation forbids it, says a user who got this reason.", []Cite{{&iapPolicy, ""}}},
			Sender:  Server,
		},
		{
			Code: 4074, Name: "FAILED_TO_REWIND", Identifier: "SshRelayCloseCode.FAILED_TO_REWIND",
			Meaning: iapLost, Sender: Server,
		},
	},
}
