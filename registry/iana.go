package registry

// IANA is what libraries and applications registered with IANA in 3000 to
// 3999. IANA keeps the names only: RFC 6455 leaves the meaning of these codes
// to whoever uses them.
var IANA = Owner{
	Slug: "iana",
	Name: "IANA",
	URL:  "https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number",
	Entries: []Entry{
		{
			Code:       3000,
			Name:       "Unauthorized",
			Registered: "Unauthorized",
			Meaning:    Fact{"Registered with IANA under the name Unauthorized: by that name, a login is missing or no longer valid.", []Cite{{&ianaTable, "3000"}}},
			Explanation: []Fact{
				{"The registry holds only the name; what exactly it means is up to the program that sends it.", []Cite{{&ianaTable, "3000"}, {&rfc6455, "section 7.4.2"}}},
				{"Some programs use 3000 for something else: WebSocket++ calls it a generic error of the subprotocol.", []Cite{{&websocketpp, "subprotocol_error"}}},
				{"Client and server may send it, and a page may pass it to close().", []Cite{{&rfc6455, "section 7.4.2"}, {&whatwg, "close(code, reason)"}}},
			},
			Sender:   Either,
			Retry:    RetryAfterFix,
			RetryWhy: Fact{"By its name, the same attempt will be refused again: log in or renew the token first.", []Cite{{&ianaTable, "3000"}}},
			Causes: []Cause{
				{
					ID:    "login",
					Title: "The login is missing, wrong or expired",
					Why:   Fact{"That is what the registered name says; a server accepts the handshake first, so that the page can see the code.", []Cite{{&ianaTable, "3000"}, {&asgi, ""}}},
					Check: Fact{"Read the reason, and try with a fresh token.", []Cite{{&rfc6455, "section 7.1.6"}}},
					Fix:   Fact{"Send valid credentials the way the service documents, and renew them before you reconnect.", []Cite{{&rfc6455, "section 10.5"}}},
				},
			},
			Symptoms: []string{"unauthorized", "not logged in", "login required", "invalid credentials", "401"},
		},
		{
			Code:       3003,
			Name:       "Forbidden",
			Registered: "Forbidden",
			Meaning:    Fact{"Registered with IANA under the name Forbidden: by that name, the other side knows you but does not let you do this.", []Cite{{&ianaTable, "3003"}}},
			Explanation: []Fact{
				{"The registry holds only the name; what exactly it means is up to the program that sends it.", []Cite{{&ianaTable, "3003"}, {&rfc6455, "section 7.4.2"}}},
				{"Client and server may send it, and a page may pass it to close().", []Cite{{&rfc6455, "section 7.4.2"}, {&whatwg, "close(code, reason)"}}},
			},
			Sender:   Either,
			Retry:    RetryAfterFix,
			RetryWhy: Fact{"By its name, the same attempt will be refused again: the permission has to change first.", []Cite{{&ianaTable, "3003"}}},
			Causes: []Cause{
				{
					ID:    "permission",
					Title: "The account may not do this",
					Why:   Fact{"That is what the registered name says.", []Cite{{&ianaTable, "3003"}}},
					Check: Fact{"Read the reason, and compare what you asked for with what the account may do.", []Cite{{&rfc6455, "section 7.1.6"}}},
					Fix:   Fact{"Ask for the permission, or connect to what is allowed.", []Cite{{&ianaTable, "3003"}}},
				},
			},
			Symptoms: []string{"forbidden", "no permission", "permission denied", "access denied", "403"},
		},
		{
			Code:       3008,
			Name:       "Timeout",
			Registered: "Timeout",
			Meaning:    Fact{"Registered with IANA under the name Timeout: by that name, something did not come in time.", []Cite{{&ianaTable, "3008"}}},
			Explanation: []Fact{
				{"The registry holds only the name; which time ran out is up to the program that sends it.", []Cite{{&ianaTable, "3008"}, {&rfc6455, "section 7.4.2"}}},
				{"AssemblyAI, for one, sends it when a streaming session reaches its longest duration.", []Cite{{&assemblyAI, ""}}},
				{"Client and server may send it, and a page may pass it to close().", []Cite{{&rfc6455, "section 7.4.2"}, {&whatwg, "close(code, reason)"}}},
			},
			Sender:   Either,
			Retry:    RetryBackoff,
			RetryWhy: Fact{"A new connection starts a new clock; wait a little and find out which time ran out.", []Cite{{&ianaTable, "3008"}, {&rfc6455, "section 7.2.3"}}},
			Causes: []Cause{
				{
					ID:    "silence",
					Title: "Nothing was sent for too long",
					Why:   Fact{"That is what the registered name suggests: the other side waited for a message or an answer.", []Cite{{&ianaTable, "3008"}}},
					Check: Fact{"Look at the time between the last message and the close: is it the same each time?", []Cite{{&ianaTable, "3008"}}},
					Fix:   Fact{"Send what the service expects in time, for example its heartbeat message.", []Cite{{&ianaTable, "3008"}}},
				},
				{
					ID:    "session-limit",
					Title: "The session reached its longest duration",
					Why:   Fact{"Some services end a session at a fixed age with this code: AssemblyAI does after three hours.", []Cite{{&assemblyAI, ""}}},
					Check: Fact{"See whether it always ends at the same age.", []Cite{{&assemblyAI, ""}}},
					Fix:   Fact{"Open a new session before the old one ends.", []Cite{{&assemblyAI, ""}}},
				},
			},
			Symptoms: []string{"timeout", "timed out", "session timeout", "408", "took too long"},
		},
	},
}
