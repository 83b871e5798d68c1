package registry

// Questions about the end of a connection: who, why late, and what next.

var topicReconnect = Topic{
	Slug:  "reconnect",
	Name:  "Which close codes to reconnect on",
	First: 1000, Last: 4999, Path: "/reconnecting/",
	Answer: Fact{"Reconnect after any end that your own program did not ask for, with a growing, jittered delay; some codes call for a fix first.", []Cite{{&rfc6455, "section 7.2.3"}}},
	Explanation: []Fact{
		{"A clean close does not mean \"stay away\": wasClean tells only that the closing handshake was completed.", []Cite{{&whatwg, "Feedback from the protocol"}}},
		{"Servers restart, run out of time and drop silent connections with clean codes too: 1000, 1001, 1012 or a code of their own.", []Cite{{&rfc6455, "section 7.3"}, {&cowboy, "websocket_close"}, {&uvicorn, ""}}},
		{"4000 to 4999 follow the rules of the service that sends them: some are final, such as a wrong token, others ask for a new attempt.", []Cite{{&rfc6455, "section 7.4.2"}, {&discordCodes, ""}}},
	},
	Steps: []Fact{
		{"Remember when your own program calls close(), and stay closed then, whatever the code.", []Cite{{&rfc6455, "section 7.3"}}},
		{"Wait a random 0 to 5 seconds before the first attempt, and longer after each failure.", []Cite{{&rfc6455, "section 7.2.3"}}},
		{"Start the delay anew only when a connection has stayed open for a while, not at each open event: reconnecting-websocket waits 5 seconds.", []Cite{{&reconnectingWebSocket, "minUptime"}}},
		{"Do not repeat what was refused: correct the login, the message or the address first.", []Cite{{&rfc6455, "section 7.4.1"}}},
	},
	Compares: ByRetry,
	Symptoms: []string{
		"reconnect", "which close codes should i reconnect on", "on which codes should i reconnect", "should i reconnect after a clean close",
		"should i reconnect after 1000 or 1001", "when to reconnect", "which codes to retry", "reconnect strategy", "reconnect policy",
		"exponential backoff", "backoff with jitter", "retry logic", "auto reconnect", "reset reconnect delay", "reconnecting", "reconnect loop",
	},
}

var topicWhoClosed = Topic{
	Slug:  "who-closed",
	Name:  "Who closed the connection",
	First: 1000, Last: 4999,
	Answer: Fact{"The close event alone cannot always tell: the same code may come from the client, the server or a proxy, or from nobody.", []Cite{{&rfc6455, "sections 7.1.5 and 7.4.1"}}},
	Explanation: []Fact{
		{"The side that receives a Close frame usually answers with the same code, so both logs show it.", []Cite{{&rfc6455, "section 5.5.1"}}},
		{"wasClean true means that both Close frames passed; wasClean false means that the connection broke off, and a code of 1006 was sent by nobody.", []Cite{{&whatwg, "Feedback from the protocol"}, {&rfc6455, "section 7.1.5"}}},
		{"In a page readyState is 2, CLOSING, as soon as your own close() was called: log it, and the time, where you call it.", []Cite{{&whatwg, "close(code, reason)"}}},
		{"Some libraries say it: \"sent\" before \"received\" is this side first in Python websockets, remote=true is the other side in Java-WebSocket.", []Cite{{&pyFAQ, "keepalive ping timeout"}, {&javaWebSocketServer, "onClose"}}},
	},
	Steps: []Fact{
		{"Log each call of close() in your own program with its code; an end without one came from elsewhere.", []Cite{{&whatwg, "close(code, reason)"}}},
		{"Compare the times in the logs of client, proxy and server: the earliest end names the side.", []Cite{{&rfc6455, "section 7.1.7"}}},
		{"Record the frames with Wireshark where it stays open: the first frame of opcode 8 is from the side that closed.", []Cite{{&rfc6455, "section 5.5.1"}}},
	},
	Compares: BySender,
	Symptoms: []string{
		"who closed", "who closed the websocket", "who closed the connection me or the server", "did the client or the server close", "did the server or the client close the websocket",
		"how to know who closed the websocket", "which side closed", "who initiated the close", "who sent the close frame",
		"who disconnected", "closed by remote or local", "which side sends which code",
	},
}

var topicWasClean = Topic{
	Slug:  "was-clean",
	Name:  "What wasClean means",
	First: 1000, Last: 4999, Path: "/browsers/",
	Answer: Fact{"wasClean is true when the closing handshake was completed, and says nothing about the code or about whether the end was wanted.", []Cite{{&whatwg, "Feedback from the protocol"}, {&rfc6455, "section 7.1.4"}}},
	Explanation: []Fact{
		{"1011, 1012 and 4xxx arrive with wasClean true: the server failed, restarted or refused, and said so properly.", []Cite{{&measured, "A-1011, A-1012, A-4000"}}},
		{"wasClean is false with 1006: TCP ended, or the connection never opened, and no Close frame came.", []Cite{{&measured, "B-fin, E-refused"}, {&rfc6455, "section 7.1.5"}}},
		{"One exception was measured: Firefox shows a clean 1006 when a server wrongly puts 1006 into a Close frame.", []Cite{{&measured, "A-1006"}}},
		{"1005 is clean: an empty Close frame completes the closing handshake as well.", []Cite{{&measured, "A-empty, C-none"}}},
	},
	Steps: []Fact{
		{"Decide by the code, and by whether your own program asked for the close; use wasClean only to tell a goodbye from a broken line.", []Cite{{&rfc6455, "section 7.1.4"}}},
	},
	Symptoms: []string{"wasclean", "what does wasclean mean", "wasclean true", "wasclean false", "why is wasclean false", "wasclean true or false", "clean close", "unclean close", "was clean"},
}

var topicUnanswered = Topic{
	Slug:  "unanswered-close",
	Name:  "One side closes with 1000, the other reports 1006",
	First: 1000, Last: 1006, Path: "/1006/",
	Answer: Fact{"TCP ended before the Close frames had gone both ways: the side that got none reports 1006, even where 1000 was sent.", []Cite{{&rfc6455, "sections 7.1.1 and 7.1.5"}}},
	Explanation: []Fact{
		{"A process that exits right after close(), or a server that ends TCP without waiting for the answer, does that.", []Cite{{&rfc6455, "section 7.1.1"}, {&measured, "B-client-close-answer-rst"}}},
		{"A page whose Close frame stays unanswered sees 1006 itself: after 60 seconds in Chromium, 20 in Firefox, 5 in WebKitGTK.", []Cite{{&measured, "B-client-close-no-answer"}}},
		{"Some calls end TCP and send no Close frame at all: in gorilla Close does, in ws terminate does.", []Cite{{&gorillaConn, "Close"}, {&wsDocs, "websocket.terminate()"}}},
	},
	Steps: []Fact{
		{"Await your library's close, and let the process end only after the other side's Close frame came.", []Cite{{&rfc6455, "section 7.1.2"}}},
		{"Go on reading after you sent the Close frame: the answer arrives in the same stream.", []Cite{{&rfc6455, "section 7.1.1"}}},
		{"See that the other side answers Close frames, which its library does only while the program reads.", []Cite{{&rfc6455, "section 5.5.1"}, {&gorillaDocs, "Control Messages"}}},
	},
	Symptoms: []string{
		"i closed with 1000 but the other side gets 1006", "sent 1000 received 1006", "close 1000 server sees 1006", "close 1000 client sees 1006",
		"1000 becomes 1006", "server reports 1006 although the client closed with 1000", "server close 1000 shows as 1006",
	},
}

var topicLateClose = Topic{
	Slug:  "late-close",
	Name:  "onclose fires late or never",
	First: 1006, Last: 1006, Path: "/limits/",
	Answer: Fact{"When the network goes away nothing tells the other end: without a heartbeat a program may hold a dead connection open for minutes or hours.", []Cite{{&rfc9293, "section 3.5.1"}, {&pyKeepalive, ""}}},
	Explanation: []Fact{
		{"TCP calls it half-open: one end is gone, and no packet says so until the other end sends something and gives up waiting.", []Cite{{&rfc9293, "section 3.5.1"}}},
		{"TCP's own keep-alive is mostly off, and where it is on, its first probe comes after two hours by default.", []Cite{{&rfc9293, "section 3.8.4"}}},
		{"While a phone sleeps or an app is in the background, no handler runs: the event comes on the return.", []Cite{{&tn2277, ""}, {&pageLifecycle, ""}}},
		{"After close() a page waits for the answer: measured, 60 seconds in Chromium, 20 in Firefox and 5 in WebKitGTK.", []Cite{{&measured, "B-client-close-no-answer"}}},
		{"In the tools' Offline mode an open WebSocket stayed open in Chromium and Firefox.", []Cite{{&measured, "F-drv-offline"}}},
	},
	Steps: []Fact{
		{"Let the server send pings, for example every 20 to 30 seconds, and end connections whose pong does not come.", []Cite{{&pyKeepalive, ""}, {&rfc6455, "section 5.5.2"}}},
		{"In a page, which has no ping, expect a message of your own at least that often; when it stays out, call close() and connect anew without waiting for onclose.", []Cite{{&pyKeepalive, "Keepalive in browsers"}}},
		{"Check the connection when the page becomes visible or the device online again.", []Cite{{&pageLifecycle, ""}}},
	},
	Symptoms: []string{
		"onclose fires late", "onclose never fires", "onclose not fired", "onclose not called", "onclose not called when wifi is turned off", "onclose delayed several minutes",
		"close event delayed several minutes", "close event not fired", "close event late", "onclose never fires after network loss", "half open tcp connection",
		"half-open", "dead connection not detected", "stale connection", "network loss not detected", "unplugged cable", "server does not notice disconnect", "ghost connection",
	},
}
