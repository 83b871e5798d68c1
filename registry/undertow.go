package registry

var undertowContainer = Source{
	Title: "Undertow: ServerWebSocketContainer.java", Kind: SourceCode, Read: "2026-11-22",
	URL: "https://github.com/undertow-io/undertow/blob/c8299de0962021894d614a9209d42addb426c4bd/websockets-jsr/src/main/java/io/undertow/websockets/jsr/ServerWebSocketContainer.java",
}

// Undertow is the Jakarta WebSocket implementation in WildFly.
var Undertow = Owner{
	Slug:    "undertow",
	Name:    "Undertow",
	URL:     "https://undertow.io",
	Service: true,
	About:   Fact{"The Java web server inside WildFly, with Jakarta WebSocket.", []Cite{{&undertowContainer, ""}}},
	Entries: []Entry{{
		Code: 1001, Name: "GOING_AWAY",
		Meaning:  Fact{"The application was paused or undeployed, so the server closes its sessions.", []Cite{{&undertowContainer, "pause"}}},
		Sender:   Server,
		Symptoms: []string{"undeploy", "redeploy", "server shutdown"},
	}},
	Hints: []string{"io.undertow", "undertowsession", "wildfly"},
}
