package registry

var (
	signalConnection = Source{
		Title: "Signal-Server: WebSocketConnection.java", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/signalapp/Signal-Server/blob/218a1cd75f41d6412333854c94c43ff9a96882df/service/src/main/java/org/whispersystems/textsecuregcm/websocket/WebSocketConnection.java",
	}
	signalDisconnect = Source{
		Title: "Signal-Server: WebSocketDisconnectionRequestListener.java", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/signalapp/Signal-Server/blob/218a1cd75f41d6412333854c94c43ff9a96882df/service/src/main/java/org/whispersystems/textsecuregcm/websocket/WebSocketDisconnectionRequestListener.java",
	}
	signalProvisioning = Source{
		Title: "Signal-Server: ProvisioningConnectListener.java", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/signalapp/Signal-Server/blob/218a1cd75f41d6412333854c94c43ff9a96882df/service/src/main/java/org/whispersystems/textsecuregcm/websocket/ProvisioningConnectListener.java",
	}
	signalAuthenticated = Source{
		Title: "Signal-Server: AuthenticatedConnectListener.java", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/signalapp/Signal-Server/blob/218a1cd75f41d6412333854c94c43ff9a96882df/service/src/main/java/org/whispersystems/textsecuregcm/websocket/AuthenticatedConnectListener.java",
	}
	signalResources = Source{
		Title: "Signal-Server: WebSocketResourceProvider.java", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/signalapp/Signal-Server/blob/218a1cd75f41d6412333854c94c43ff9a96882df/websocket-resources/src/main/java/org/whispersystems/websocket/WebSocketResourceProvider.java",
	}
)

// SignalServer is the server of the messenger Signal.
var SignalServer = Owner{
	Slug:    "signal",
	Name:    "Signal server",
	URL:     "https://github.com/signalapp/Signal-Server",
	Service: true,
	About:   Fact{"The server of the messenger Signal; devices get their messages over this WebSocket.", []Cite{{&signalConnection, ""}}},
	Entries: []Entry{
		{
			Code: 1000, Name: "OK",
			Meaning:     Fact{"The server ended the connection in an orderly way.", []Cite{{&signalConnection, "stop"}}},
			Explanation: []Fact{{"While linking a device: \"Timeout\" when it took too long, \"Closed\" once the message was delivered.", []Cite{{&signalProvisioning, "onWebSocketConnect"}}}},
			Sender:      Server,
			Symptoms:    []string{"device linking timeout", "provisioning timeout"},
			Reasons:     []string{"OK", "Timeout", "Closed"},
		},
		{
			Code: 1009, Name: "Frame too large",
			Meaning: Fact{"The client sent a message that is too large.", []Cite{{&signalResources, "onWebSocketError"}}},
			Sender:  Server,
			Reasons: []string{"Frame too large"},
		},
		{
			Code: 1011, Name: "Server error",
			Meaning: Fact{"The server failed: on connecting, while reading the stored messages, or in handling a request.", []Cite{{&signalAuthenticated, ""}, {&signalConnection, "start"}, {&signalResources, "onWebSocketError"}}},
			Sender:  Server,
			Reasons: []string{"Unexpected error initializing connection", "Failed to retrieve messages", "Server error"},
		},
		{
			Code: 4401, Name: "Reauthentication required",
			Meaning:  Fact{"The server ends this device's connection so that the device authenticates anew.", []Cite{{&signalDisconnect, "handleDisconnectionRequest"}}},
			Sender:   Server,
			Retry:    RetryAfterFix,
			RetryWhy: Fact{"The reason says what is asked for: authenticate again.", []Cite{{&signalDisconnect, "handleDisconnectionRequest"}}},
			Symptoms: []string{"reauthentication required"},
			Reasons:  []string{"Reauthentication required"},
		},
		{
			Code: 4409, Name: "Connected elsewhere",
			Meaning:  Fact{"The same device opened another connection, which takes the messages from now on.", []Cite{{&signalConnection, "start"}}},
			Sender:   Server,
			Symptoms: []string{"connected elsewhere"},
			Reasons:  []string{"Connected elsewhere"},
		},
	},
	Hints: []string{"chat.signal.org", "textsecure", "libsignal", "signal-server", "signal-cli", "whispersystems"},
}
