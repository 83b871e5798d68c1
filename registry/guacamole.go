package registry

var (
	guacamoleStatus = Source{
		Title: "guacamole-client: GuacamoleStatus.java", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/apache/guacamole-client/blob/5be18be1eeadc4cc544c737c54bd761261d2ad65/guacamole-common/src/main/java/org/apache/guacamole/protocol/GuacamoleStatus.java",
	}
	guacamoleEndpoint = Source{
		Title: "guacamole-client: GuacamoleWebSocketTunnelEndpoint.java", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/apache/guacamole-client/blob/5be18be1eeadc4cc544c737c54bd761261d2ad65/guacamole-common/src/main/java/org/apache/guacamole/websocket/GuacamoleWebSocketTunnelEndpoint.java",
	}
)

// Guacamole holds the close codes of Apache Guacamole.
var Guacamole = Owner{
	Slug: "guacamole", Name: "Apache Guacamole", Service: true,
	URL:   "https://guacamole.apache.org/doc/gug/protocol-reference.html",
	About: Fact{"A remote desktop gateway for browsers; each close code stands for several statuses, and the reason holds the number of the status.", []Cite{{&guacamoleStatus, "GuacamoleStatus"}}},
	Hints: []string{"guacamole", "guacd", "websocket-tunnel"},
	Entries: []Entry{
		{
			Code: 1000, Name: "SUCCESS", Identifier: "GuacamoleStatus.SUCCESS",
			Meaning: Fact{"The operation succeeded.", []Cite{{&guacamoleStatus, "GuacamoleStatus"}}},
			Explanation: []Fact{
				{"The reason is the Guacamole status as a decimal number, 0 here.", []Cite{{&guacamoleEndpoint, "closeConnection"}}},
			},
			Sender: Server,
		},
		{
			Code: 1002, Name: "CLIENT_BAD_REQUEST and others",
			Meaning: Fact{"The request was bad or too slow, or what it asked for is gone; the number in the reason tells which.", []Cite{{&guacamoleStatus, "GuacamoleStatus"}}},
			Explanation: []Fact{
				{"516: the resource does not exist; 518: it has been closed.", []Cite{{&guacamoleStatus, "GuacamoleStatus"}}},
				{"522: the remote session ended because it seemed inactive; 523: it was forcibly ended.", []Cite{{&guacamoleStatus, "GuacamoleStatus"}}},
				{"768: bad parameters; 776: the client took too long to respond.", []Cite{{&guacamoleStatus, "GuacamoleStatus"}}},
			},
			Sender:   Server,
			Symptoms: []string{"session_timeout", "resource_not_found", "client_timeout"},
			Reasons:  []string{"516", "518", "522", "523", "768", "776"},
		},
		{
			Code: 1003, Name: "CLIENT_BAD_TYPE", Identifier: "GuacamoleStatus.CLIENT_BAD_TYPE",
			Meaning: Fact{"The client sent data of a type that is not supported (status 783).", []Cite{{&guacamoleStatus, "GuacamoleStatus"}}},
			Sender:  Server,
			Reasons: []string{"783"},
		},
		{
			Code: 1008, Name: "CLIENT_FORBIDDEN and others",
			Meaning: Fact{"The server is busy, something is in use, or permission is missing; the number in the reason tells which.", []Cite{{&guacamoleStatus, "GuacamoleStatus"}}},
			Explanation: []Fact{
				{"513: the server is busy; 517: the resource is in use; 521: another session conflicts with this one.", []Cite{{&guacamoleStatus, "GuacamoleStatus"}}},
				{"769: not logged in yet; 771: never permitted; 797: this client uses too many resources.", []Cite{{&guacamoleStatus, "GuacamoleStatus"}}},
			},
			Sender:   Server,
			Symptoms: []string{"client_unauthorized", "session_conflict", "client_too_many"},
			Reasons:  []string{"513", "517", "521", "769", "771", "797"},
		},
		{
			Code: 1009, Name: "CLIENT_OVERRUN", Identifier: "GuacamoleStatus.CLIENT_OVERRUN",
			Meaning: Fact{"The client sent too much data (status 781).", []Cite{{&guacamoleStatus, "GuacamoleStatus"}}},
			Sender:  Server,
			Reasons: []string{"781"},
		},
		{
			Code: 1011, Name: "SERVER_ERROR and others",
			Meaning: Fact{"The gateway or the remote desktop behind it failed; the number in the reason tells how.", []Cite{{&guacamoleStatus, "GuacamoleStatus"}}},
			Explanation: []Fact{
				{"256: the operation is not supported; 512: an internal failure.", []Cite{{&guacamoleStatus, "GuacamoleStatus"}}},
				{"514: the remote server does not respond; 515: it failed.", []Cite{{&guacamoleStatus, "GuacamoleStatus"}}},
				{"519: the remote server does not seem to exist; 520: it is not available.", []Cite{{&guacamoleStatus, "GuacamoleStatus"}}},
			},
			Sender:   Server,
			Symptoms: []string{"upstream_timeout", "upstream_not_found", "upstream_error", "upstream_unavailable"},
			Reasons:  []string{"256", "512", "514", "515", "519", "520"},
		},
	},
}
