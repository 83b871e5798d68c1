package registry

var (
	springCloseStatus = Source{
		Title: "Spring Framework: CloseStatus.java", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/spring-projects/spring-framework/blob/01f717375be65d82df61441c8dced6ca6189eca7/spring-websocket/src/main/java/org/springframework/web/socket/CloseStatus.java",
	}
	springSubProtocol = Source{
		Title: "Spring Framework: SubProtocolWebSocketHandler.java", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/spring-projects/spring-framework/blob/0705c260e88b704b74c3cbaec2915f8bcb8b2067/spring-websocket/src/main/java/org/springframework/web/socket/messaging/SubProtocolWebSocketHandler.java",
	}
)

// Spring is the Spring Framework, with STOMP or without.
var Spring = Owner{
	Slug:    "spring",
	Name:    "Spring Framework",
	URL:     "https://docs.spring.io/spring-framework/docs/current/javadoc-api/org/springframework/web/socket/CloseStatus.html",
	Service: true,
	About:   Fact{"The Java framework's WebSocket support, with STOMP or without.", []Cite{{&springCloseStatus, ""}}},
	Entries: []Entry{
		{
			Code: 1012, Name: "SERVICE_RESTARTED", Identifier: "CloseStatus.SERVICE_RESTARTED",
			Meaning:  Fact{"Spring's name for a service that restarts.", []Cite{{&springCloseStatus, "SERVICE_RESTARTED"}}},
			Sender:   Server,
			Retry:    RetryBackoff,
			RetryWhy: Fact{"A client that reconnects should wait a random 5 to 30 seconds.", []Cite{{&springCloseStatus, "SERVICE_RESTARTED"}}},
		},
		{
			Code: 1013, Name: "SERVICE_OVERLOAD", Identifier: "CloseStatus.SERVICE_OVERLOAD",
			Meaning:  Fact{"Spring's name for a service that is overloaded.", []Cite{{&springCloseStatus, "SERVICE_OVERLOAD"}}},
			Sender:   Server,
			Retry:    RetryDepends,
			RetryWhy: Fact{"Try another address of the service at once, the same one only when a person asks for it.", []Cite{{&springCloseStatus, "SERVICE_OVERLOAD"}}},
		},
		{
			Code: 4500, Name: "SESSION_NOT_RELIABLE", Identifier: "CloseStatus.SESSION_NOT_RELIABLE",
			Meaning: Fact{"Spring gave up on the session: a send took too long, or no first message came.", []Cite{{&springCloseStatus, "SESSION_NOT_RELIABLE"}, {&springSubProtocol, "checkSessions"}}},
			Explanation: []Fact{
				{"It is meant for use inside the framework, but clients do see it.", []Cite{{&springCloseStatus, "SESSION_NOT_RELIABLE"}}},
				{"The reason names the send limit even when the cause was a missing first message.", []Cite{{&springSubProtocol, "checkSessions"}}},
			},
			Sender: Server,
			Causes: []Cause{
				{
					ID: "slow-client", Title: "The client reads too slowly",
					Why:   Fact{"A message could not be sent within the limit of time or of buffered bytes.", []Cite{{&springSubProtocol, "handleMessage"}}},
					Check: Fact{"Look for \"Terminating\" and the session in the server's log.", []Cite{{&springSubProtocol, "handleMessage"}}},
					Fix:   Fact{"Send less to that client, or raise the send time limit and the send buffer size limit.", []Cite{{&springSubProtocol, "decorateSession"}}},
				},
				{
					ID: "no-first-message", Title: "No STOMP message within 60 seconds",
					Why:   Fact{"A session that has received no message for 60 seconds after connecting is closed.", []Cite{{&springSubProtocol, "checkSessions"}}},
					Check: Fact{"Look for \"No messages received after\" in the server's log.", []Cite{{&springSubProtocol, "checkSessions"}}},
					Fix:   Fact{"Send STOMP's CONNECT right after the connection opens.", []Cite{{&springSubProtocol, "checkSessions"}}},
				},
			},
			Symptoms: []string{"session not reliable", "send limit", "slow client", "no messages received"},
			Reasons:  []string{"Failed to send message within the configured send limit"},
		},
	},
	Hints: []string{"closestatus[", "org.springframework.web.socket", "subprotocolwebsockethandler", "standardwebsocketsession", "concurrentwebsocketsessiondecorator", "spring-websocket"},
}
