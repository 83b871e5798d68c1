package registry

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
	}},
	Hints: []string{"org.apache.tomcat.websocket", "the websocket session [", "tomcat", "wsframeserver"},
}
