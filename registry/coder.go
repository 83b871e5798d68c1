package registry

var coderHeartbeat = Source{
	Title: "coder: coderd/httpapi/websocket.go", Kind: SourceCode, Read: "2026-11-23",
	URL: "https://github.com/coder/coder/blob/129b16df19cc8fad152cc32ef569825a8bc93a4c/coderd/httpapi/websocket.go",
}

// Coder holds the close code of Coder.
var Coder = Owner{
	Slug: "coder", Name: "Coder", Service: true,
	URL:   "https://coder.com/docs",
	About: Fact{"A server for development environments; its terminals and logs run over WebSockets.", []Cite{{&coderHeartbeat, "HeartbeatClose"}}},
	Hints: []string{"coderd", "coder.com", "/api/v2/workspaceagents"},
	Entries: []Entry{
		{
			Code: 1001, Name: "Ping failed",
			Meaning:  Fact{"The server's ping, sent every 15 seconds, failed.", []Cite{{&coderHeartbeat, "HeartbeatClose"}}},
			Sender:   Server,
			Symptoms: []string{"ping failed"},
			Reasons:  []string{"Ping failed"},
		},
	},
}
