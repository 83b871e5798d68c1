package registry

// 1006, the code that people ask about most: no Close frame arrived.

var entry1006 = Entry{
	Code:       1006,
	Name:       "Abnormal Closure",
	Registered: "Abnormal Closure",
	Meaning:    Fact{"The connection ended, or never opened, without a Close frame: nobody sent 1006, your program reports it by itself.", []Cite{{&rfc6455, "section 7.1.5"}}},
	Explanation: []Fact{
		{"1006 never travels: an endpoint must not send it, nor pass a received 1006 on to close(); use 1000, or 1011 after an error in a server.", []Cite{{&rfc6455, "sections 7.1.5 and 7.4.1"}}},
		{"It hides the cause on purpose: a page must not learn whether the name, port, certificate or handshake failed or the connection dropped.", []Cite{{&whatwg, "Feedback from the protocol"}}},
		{"So look where the cause is shown: the browser's console and network panel, and the logs of the server and of every proxy.", []Cite{{&devTools, ""}, {&rfc6455, "section 7.1.7"}}},
		{"The reason is empty and wasClean false; only Firefox shows a clean 1006, when a server wrongly puts 1006 into a Close frame.", []Cite{{&measured, "A-1006, A-1006-reason"}}},
		{"An error event may come first, but need not: when TCP ends without more after opening, close fires alone.", []Cite{{&measured, "B-fin, B-rst"}}},
		{"It does not prove a broken network: an HTTP error in the handshake, or a bad or too big message that this side refused, looks the same.", []Cite{{&measured, "E-404, D-rsv1"}, {&autobahn, "failByDrop"}}},
	},
	Sender:   Nobody,
	Retry:    RetryBackoff,
	RetryWhy: Fact{"Wait a random 0 to 5 seconds, then longer after each failure; if it never opened even once, find the cause first.", []Cite{{&rfc6455, "section 7.2.3"}}},
	Causes:   causes1006,
	Symptoms: []string{
		"abnormal closure", "connection lost", "connection dropped", "disconnected", "keeps disconnecting",
		"no close frame", "unexpected eof", "network error", "connection refused", "connection reset",
		"handshake failed", "idle timeout", "drops after 60 seconds", "closed before the connection is established",
		"no reason given", "reason is empty", "connection failed", "server crashed", "connectionclosederror",
		"my message caused 1006", "closes when i send json", "closes when i send a message", "sending a message closes it",
	},
}
