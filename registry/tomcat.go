package registry

var (
	tomcatBuffer = Source{
		Title: "Apache Tomcat: constants of the WebSocket part", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/apache/tomcat/blob/0052b374684b613b0c849899b325ebe334ac6501/java/org/apache/tomcat/websocket/Constants.java",
	}
	tomcatParameters = Source{
		Title: "Apache Tomcat: parameters of the WebSocket part", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/apache/tomcat/blob/0111558703dfcb8ef89d4f009c83802eadc05f7c/java/org/apache/tomcat/websocket/server/Constants.java",
	}
)

var tomcatTexts = Source{
	Title: "Apache Tomcat: texts of the WebSocket part", Kind: SourceCode, Read: "2026-11-23",
	URL: "https://github.com/apache/tomcat/blob/002aa5186f7bd66ea4c7beabf62d4c00f217b395/java/org/apache/tomcat/websocket/LocalStrings.properties",
}

// Tomcat is the Jakarta WebSocket implementation of Apache Tomcat.
var Tomcat = Owner{
	Slug:    "tomcat",
	Name:    "Apache Tomcat",
	URL:     "https://tomcat.apache.org/tomcat-11.0-doc/web-socket-howto.html",
	Service: true,
	About:   Fact{"A Java web server with Jakarta WebSocket.", []Cite{{&tomcat, ""}}},
	Entries: []Entry{{
		Code: 1001, Name: "Idle timeout expired, or the application stops",
		Meaning: Fact{"The session was idle for longer than its limit, or the web application is being stopped.", []Cite{{&tomcat, "checkExpiration"}, {&tomcatTexts, "wsSession.timeout, wsWebSocketContainer.shutdown"}}},
		Explanation: []Fact{
			{"The reason tells which: an idle timeout of the session, of reading or of writing, or \"The web application is stopping\".", []Cite{{&tomcatTexts, "wsSession.timeout, wsWebSocketContainer.shutdown"}}},
		},
		Sender: Server,
		Causes: []Cause{{
			ID: "idle", Title: "Idle for longer than maxIdleTimeout",
			Why:   Fact{"The session's read or write side was silent for longer than its idle timeout.", []Cite{{&tomcatTexts, "wsSession.timeoutRead, wsSession.timeoutWrite"}}},
			Check: Fact{"The reason holds the session's id and the words \"idle timeout expired\"; older versions say \"timeout expired\".", []Cite{{&tomcatTexts, "wsSession.timeout"}}},
			Fix:   Fact{"Send messages or pings more often, or raise the session's maximum idle timeout.", []Cite{{&tomcat, "setMaxIdleTimeout"}}},
		}},
		Symptoms: []string{"idle timeout expired", "maxidletimeout", "web application is stopping", "redeploy"},
		Reasons:  []string{"The web application is stopping"},
	}, {
		Code: 1009, Name: "Text message too big for the buffer",
		Meaning: Fact{"A text message was longer than Tomcat's buffer, 8 KiB unless set, and the program takes whole messages only.", []Cite{{&tomcatTexts, "wsFrame.textMessageTooBig"}, {&tomcatBuffer, "DEFAULT_BUFFER_SIZE"}}},
		Explanation: []Fact{
			{"The buffer is set with textBufferSize and binaryBufferSize of org.apache.tomcat.websocket, or for a session with setMaxTextMessageBufferSize.", []Cite{{&tomcatParameters, ""}, {&tomcat, "setMaxTextMessageBufferSize"}}},
		},
		Sender: Either, Retry: RetryAfterFix,
		RetryWhy: Fact{"The same message will be refused again: raise the buffer, or send less at once.", []Cite{{&tomcatTexts, "wsFrame.textMessageTooBig"}}},
		Symptoms: []string{"decoded text message was too big for the output buffer", "endpoint does not support partial messages", "textbuffersize"},
		Reasons:  []string{"The decoded text message was too big for the output buffer and the endpoint does not support partial messages"},
	}},
	Hints: []string{"org.apache.tomcat.websocket", "the websocket session [", "tomcat", "wsframeserver"},
}
