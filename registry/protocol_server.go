package registry

// The closes by which a server says that it cannot serve now: 1011 to 1014.

var entry1011 = Entry{
	Code:       1011,
	Name:       "Internal Error",
	Registered: "Internal Error",
	Meaning:    Fact{"An endpoint met a condition it did not expect and could not go on; mostly an error in the server's own code.", []Cite{{&rfc6455, "section 7.4.1"}}},
	Explanation: []Fact{
		{"RFC 6455 speaks of a server only; by erratum 3227 either endpoint may send 1011.", []Cite{{&erratum3227, ""}, {&ianaTable, "1011"}}},
		{"Python websockets and Ktor also close with 1011 when a ping stays unanswered: \"keepalive ping timeout\".", []Cite{{&pyFAQ, "keepalive ping timeout"}, {&ktor, "timeoutMillis"}}},
		{"\"sent 1011\" means that the side which prints it gave up; \"received 1011\" means that the other did.", []Cite{{&pyFAQ, "keepalive ping timeout"}}},
		{"It can be clean: wasClean only tells that the closing handshake was completed.", []Cite{{&measured, "A-1011"}, {&whatwg, "Feedback from the protocol"}}},
		{"A page cannot pass 1011 to close().", []Cite{{&whatwg, "close(code, reason)"}, {&measured, "C-1011"}}},
	},
	Sender:   Either,
	Retry:    RetryBackoff,
	RetryWhy: Fact{"The next attempt may work; when the same message always triggers it, the server has to be fixed first.", []Cite{{&rfc6455, "section 7.2.3"}}},
	Causes: []Cause{
		{
			ID:    "handler-error",
			Title: "An error in the server's handler",
			Why:   Fact{"An exception that nobody caught is the unexpected condition that the code stands for.", []Cite{{&rfc6455, "section 7.4.1"}}},
			Check: Fact{"Read the server's log at that second, and see whether the same message triggers it again.", []Cite{{&rfc6455, "section 7.1.7"}}},
			Fix:   Fact{"Fix or catch the error on the server; as a client, report the time and the message to whoever runs it.", []Cite{{&rfc6455, "section 7.4.1"}}},
		},
		{
			ID:    "ping-timeout",
			Title: "No answer to a ping in time",
			Why:   Fact{"Python websockets pings after 20 seconds and gives up with 1011 when no pong comes within 20 more.", []Cite{{&pyKeepalive, ""}, {&pyFAQ, "keepalive ping timeout"}}},
			Check: Fact{"The reason says \"keepalive ping timeout\"; look for work that blocks the event loop on either side, and for a dead network.", []Cite{{&pyFAQ, "keepalive ping timeout"}}},
			Fix:   Fact{"Move blocking work out of the event loop and read messages as they come, or raise ping_timeout; then reconnect.", []Cite{{&pyKeepalive, ""}}},
		},
		{
			ID:    "backend-error",
			Title: "Something behind the server failed",
			Why:   Fact{"A database, a queue or another service that does not answer often ends as an error of the server in front.", []Cite{{&rfc6455, "section 7.4.1"}}},
			Check: Fact{"See whether all clients are hit at once, and whether the reason names another system.", []Cite{{&rfc6455, "section 7.1.6"}}},
			Fix:   Fact{"Restore the system behind, and let clients come back with a growing delay.", []Cite{{&rfc6455, "section 7.2.3"}}},
		},
		{
			ID:    "no-input",
			Title: "The service waited for data that did not come",
			Why:   Fact{"Some services use 1011 for silence: Deepgram does after 10 seconds without audio or text.", []Cite{{&deepgram, ""}}},
			Check: Fact{"Read the reason and the service's page about it; see whether the close follows a fixed time of silence.", []Cite{{&deepgram, ""}}},
			Fix:   Fact{"Send the data, or the keep-alive message that the service defines, in time.", []Cite{{&deepgram, ""}}},
		},
	},
	Symptoms: []string{"internal server error", "server error", "unexpected error", "unexpected condition", "keepalive ping timeout", "ping timeout", "unhandled exception", "server exception", "backend failure"},
}

var entry1012 = Entry{
	Code:       1012,
	Name:       "Service Restart",
	Registered: "Service Restart",
	Meaning:    Fact{"The server is restarting: connect again shortly.", []Cite{{&ianaTable, "1012"}, {&hybiRestart, ""}}},
	Explanation: []Fact{
		{"1012 is registered with IANA, later than RFC 6455, which does not list it; some libraries refuse it, such as older versions of Bandit.", []Cite{{&ianaTable, "1012"}, {&hybiRestart, ""}, {&bandit, "do_connection_close_remote"}}},
		{"A client that comes back should wait a random 5 to 30 seconds first.", []Cite{{&hybiRestart, ""}, {&javaWebSocket, "SERVICE_RESTART"}}},
		{"Uvicorn sends 1012 to every open connection when it shuts down.", []Cite{{&uvicorn, ""}}},
		{"WebKitGTK 2.50 refuses 1012 and reports 1006; Chromium 156 and Firefox 153 show it.", []Cite{{&measured, "A-1012"}}},
	},
	Sender:   Server,
	Retry:    RetryBackoff,
	RetryWhy: Fact{"The server will be back: wait a random 5 to 30 seconds so that not all clients return in the same second.", []Cite{{&hybiRestart, ""}, {&javaWebSocket, "SERVICE_RESTART"}}},
	Causes: []Cause{
		{
			ID:    "deployment",
			Title: "A new version is being deployed",
			Why:   Fact{"Servers close their connections when they are replaced, and some say so with 1012.", []Cite{{&uvicorn, ""}, {&render, ""}}},
			Check: Fact{"Compare the time with deployments; many clients close within the same seconds.", []Cite{{&render, ""}}},
			Fix:   Fact{"Reconnect with a random delay, and resume the session on the new instance.", []Cite{{&hybiRestart, ""}, {&render, ""}}},
		},
		{
			ID:    "stopped",
			Title: "The server was stopped, not restarted",
			Why:   Fact{"Uvicorn sends 1012 on any shutdown, also when nothing starts again.", []Cite{{&uvicorn, ""}}},
			Check: Fact{"See whether the next attempts are refused.", []Cite{{&uvicorn, ""}}},
			Fix:   Fact{"Start it again; as a client, try less and less often.", []Cite{{&rfc6455, "section 7.2.3"}}},
		},
	},
	Symptoms: []string{"server restart", "service restart", "restarting", "deploy", "deployment", "redeploy", "maintenance", "server update"},
}

var entry1013 = Entry{
	Code:       1013,
	Name:       "Try Again Later",
	Registered: "Try Again Later",
	Meaning:    Fact{"The server has too much to do for now and asks the client to come back later.", []Cite{{&ianaTable, "1013"}, {&hybiRestart, ""}, {&javaWebSocket, "TRY_AGAIN_LATER"}}},
	Explanation: []Fact{
		{"1013 is registered with IANA, later than RFC 6455, which does not list it.", []Cite{{&ianaTable, "1013"}, {&hybiRestart, ""}}},
		{"It asks clients to try another address of the service, or the same address only when the user wants it.", []Cite{{&hybiRestart, ""}, {&javaWebSocket, "TRY_AGAIN_LATER"}}},
		{"WebKitGTK 2.50 refuses 1013 and reports 1006; Chromium 156 and Firefox 153 show it.", []Cite{{&measured, "A-1013"}}},
	},
	Sender:   Server,
	Retry:    RetryBackoff,
	RetryWhy: Fact{"Wait longer than after other codes, with a random part: quick attempts keep an overloaded server down.", []Cite{{&rfc6455, "section 7.2.3"}, {&hybiRestart, ""}}},
	Causes: []Cause{
		{
			ID:    "overload",
			Title: "The server is overloaded",
			Why:   Fact{"It lets some clients go so that it can serve the others.", []Cite{{&hybiRestart, ""}, {&javaWebSocket, "TRY_AGAIN_LATER"}}},
			Check: Fact{"Look at the server's load, memory and number of connections at that time.", []Cite{{&hybiRestart, ""}}},
			Fix:   Fact{"Add capacity or spread the clients; let clients wait longer after each attempt.", []Cite{{&rfc6455, "section 7.2.3"}}},
		},
		{
			ID:    "connection-limit",
			Title: "A limit of connections is reached",
			Why:   Fact{"A server that takes only so many connections may turn the next ones away with 1013.", []Cite{{&hybiRestart, ""}}},
			Check: Fact{"See whether new connections close at once while old ones live on, and count how many you hold open.", []Cite{{&hybiRestart, ""}}},
			Fix:   Fact{"Close the connections you no longer use, or raise the limit.", []Cite{{&hybiRestart, ""}}},
		},
	},
	Symptoms: []string{"overloaded", "overload", "server busy", "too many connections", "try again", "at capacity", "temporarily unavailable"},
}

var entry1014 = Entry{
	Code:       1014,
	Name:       "Bad Gateway",
	Registered: "Bad Gateway",
	Meaning:    Fact{"A gateway or proxy got an invalid answer from the server behind it.", []Cite{{&ianaTable, "1014"}, {&hybiGateway, ""}, {&javaWebSocket, "BAD_GATEWAY"}}},
	Explanation: []Fact{
		{"It is to a WebSocket what 502 is to an HTTP request.", []Cite{{&hybiGateway, ""}, {&javaWebSocket, "BAD_GATEWAY"}}},
		{"1014 is registered with IANA, later than 1012 and 1013; more libraries refuse it: gws, for one.", []Cite{{&ianaTable, "1014"}, {&hybiGateway, ""}, {&gws, "emitClose"}}},
		{"An HTTP 502 in the handshake is something else: a page sees 1006 then.", []Cite{{&measured, "E-502"}}},
		{"WebKitGTK 2.50 refuses 1014 and reports 1006; Chromium 156 and Firefox 153 show it.", []Cite{{&measured, "A-1014"}}},
	},
	Sender:   Server,
	Retry:    RetryBackoff,
	RetryWhy: Fact{"The server behind the gateway is often back soon; wait longer after each attempt.", []Cite{{&rfc6455, "section 7.2.3"}}},
	Causes: []Cause{
		{
			ID:    "backend-down",
			Title: "The server behind the gateway is down or failed",
			Why:   Fact{"A gateway that lost its server in the middle of a connection has nobody to pass messages to.", []Cite{{&hybiGateway, ""}}},
			Check: Fact{"Read the gateway's log about its upstream, then the server's log at that second.", []Cite{{&hybiGateway, ""}}},
			Fix:   Fact{"Restore the server; let the gateway check its health before it sends clients there.", []Cite{{&hybiGateway, ""}}},
		},
		{
			ID:    "backend-protocol",
			Title: "Gateway and server do not speak the same protocol",
			Why:   Fact{"An answer that is invalid for the gateway may be a wrong port, TLS where plain text is expected, or another version.", []Cite{{&hybiGateway, ""}}},
			Check: Fact{"Connect to the server from the gateway's machine, past the gateway.", []Cite{{&hybiGateway, ""}}},
			Fix:   Fact{"Correct the address, scheme or protocol of the upstream in the gateway.", []Cite{{&hybiGateway, ""}}},
		},
	},
	Symptoms: []string{"bad gateway", "upstream error", "upstream failed", "backend down", "proxy error", "gateway error", "invalid upstream response"},
}
