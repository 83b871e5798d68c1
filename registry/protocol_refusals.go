package registry

// The closes by which an endpoint refuses to go on: 1008 and 1010.

var entry1008 = Entry{
	Code:       1008,
	Name:       "Policy Violation",
	Registered: "Policy Violation",
	Meaning:    Fact{"An endpoint refused what the other did by a rule of its own; only the reason or its documentation says which rule.", []Cite{{&rfc6455, "section 7.4.1"}}},
	Explanation: []Fact{
		{"1008 is the general refusal: for when no other code fits, or when the details shall stay hidden.", []Cite{{&rfc6455, "section 7.4.1"}}},
		{"Services use it for many rules; Speechmatics, for one, ends sessions with it that run too long or stay silent.", []Cite{{&speechmatics, ""}}},
		{"A server that refuses a page's origin should answer the handshake with 403 instead, which the page sees as 1006.", []Cite{{&rfc6455, "section 10.2"}, {&measured, "E-403"}}},
		{"A page cannot pass 1008 to close(): it may use one of 4000 to 4999.", []Cite{{&whatwg, "close(code, reason)"}}},
	},
	Sender:   Either,
	Retry:    RetryAfterFix,
	RetryWhy: Fact{"The rule will refuse the next attempt too: ask whoever runs the service; only after a rate limit or a full session does waiting help.", []Cite{{&rfc6455, "section 7.4.1"}}},
	Causes: []Cause{
		{
			ID:    "login",
			Title: "The login is missing, wrong or expired",
			Why:   Fact{"The protocol prescribes no way to log in, so each service checks a token in its own way; many close with 1008 when it fails.", []Cite{{&rfc6455, "section 10.5"}}},
			Check: Fact{"It closes right after connecting or after the first message; try with a fresh token.", []Cite{{&rfc6455, "section 10.5"}}},
			Fix:   Fact{"Send the token where the service expects it, and renew it before you reconnect.", []Cite{{&rfc6455, "section 10.5"}}},
		},
		{
			ID:    "message-refused",
			Title: "A message broke a rule of the service",
			Why:   Fact{"A message that is not allowed, or at the wrong moment, violates a policy in the sense of the code.", []Cite{{&rfc6455, "section 7.4.1"}}},
			Check: Fact{"Read the reason, and look at the last message before the close.", []Cite{{&rfc6455, "section 7.1.6"}}},
			Fix:   Fact{"Follow the order and the form of messages that the service documents.", []Cite{{&rfc6455, "section 7.4.1"}}},
		},
		{
			ID:    "rate-limit",
			Title: "Too many messages or connections",
			Why:   Fact{"Endpoints guard themselves against floods, and 1008 is the code for a rule of theirs.", []Cite{{&rfc6455, "sections 7.4.1 and 10.4"}}},
			Check: Fact{"Count the messages and connections of the minute before the close.", []Cite{{&rfc6455, "section 10.4"}}},
			Fix:   Fact{"Send less often, put several messages into one, and wait longer before you reconnect.", []Cite{{&rfc6455, "section 7.2.3"}}},
		},
		{
			ID:    "session-limit",
			Title: "The session or the quota ran out",
			Why:   Fact{"Some services end a session with 1008 at its longest duration or after too much silence.", []Cite{{&speechmatics, ""}}},
			Check: Fact{"See whether it always ends at the same age, and look for limits in the documentation.", []Cite{{&speechmatics, ""}}},
			Fix:   Fact{"Open a new session before the old one ends, or ask for a higher limit.", []Cite{{&speechmatics, ""}}},
		},
	},
	Symptoms: []string{"unauthorized", "authentication failed", "invalid token", "token expired", "jwt expired", "session expired", "forbidden", "not allowed", "rate limit", "too many requests", "kicked", "banned", "quota exceeded", "policy"},
}

var entry1010 = Entry{
	Code:       1010,
	Name:       "Mandatory Extension",
	Registered: "Mandatory Ext.",
	Meaning:    Fact{"A client gave up because the server did not agree to an extension that the client needs.", []Cite{{&rfc6455, "section 7.4.1"}}},
	Explanation: []Fact{
		{"Only a client sends 1010: a server that misses an extension refuses the handshake instead.", []Cite{{&rfc6455, "section 7.4.1"}}},
		{"The extensions that were needed should be listed in the reason.", []Cite{{&rfc6455, "section 7.4.1"}}},
		{"The browsers we measured never sent it: extensions that do not fit make the handshake fail, and the page sees 1006.", []Cite{{&measured, "E-ext-unknown, E-ext-deflate-bad"}}},
	},
	Sender:   Client,
	Retry:    RetryAfterFix,
	RetryWhy: Fact{"The next handshake will end the same: the server has to offer the extension, or the client to do without.", []Cite{{&rfc6455, "section 7.4.1"}}},
	Causes: []Cause{
		{
			ID:    "not-offered",
			Title: "The server does not support the extension",
			Why:   Fact{"A server may leave out any extension that a client asks for.", []Cite{{&rfc6455, "section 9.1"}}},
			Check: Fact{"Compare Sec-WebSocket-Extensions in the request and in the 101 answer.", []Cite{{&rfc6455, "section 9.1"}}},
			Fix:   Fact{"Turn the extension on at the server, for example permessage-deflate, or make it optional in the client.", []Cite{{&rfc6455, "section 9.1"}}},
		},
		{
			ID:    "header-lost",
			Title: "A proxy removed the header",
			Why:   Fact{"A proxy that does not pass Sec-WebSocket-Extensions on makes the server look as if it had refused.", []Cite{{&rfc6455, "section 9.1"}}},
			Check: Fact{"Compare the headers at the client with those at the server.", []Cite{{&rfc6455, "section 9.1"}}},
			Fix:   Fact{"Let the proxy pass the header on in both directions.", []Cite{{&rfc6455, "section 9.1"}}},
		},
		{
			ID:    "wrong-side",
			Title: "A server sent it",
			Why:   Fact{"A server has no use for 1010, so one that sends it picked the wrong code.", []Cite{{&rfc6455, "section 7.4.1"}}},
			Check: Fact{"Look for 1010 in the server's program.", []Cite{{&rfc6455, "section 7.4.1"}}},
			Fix:   Fact{"Refuse the handshake with an HTTP status instead.", []Cite{{&rfc6455, "sections 4.2.2 and 7.4.1"}}},
		},
	},
	Symptoms: []string{"missing extension", "extension required", "extension negotiation failed", "permessage-deflate required", "mandatory extension"},
}
