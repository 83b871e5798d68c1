package registry

// Questions about choosing codes, and about what becomes of them.

var topicCloseCode = Topic{
	Slug:  "close-code",
	Name:  "WebSocket close codes: what they are",
	First: 1000, Last: 4999,
	Answer: Fact{"A close code is the number by which one side of a WebSocket tells the other why it closes, or by which a program says that nobody told it.", []Cite{{&rfc6455, "sections 7.1.5 and 7.4"}}},
	Explanation: []Fact{
		{"1000 to 2999 belong to the protocol: 1000 to 1015 are given, the rest is kept for later.", []Cite{{&rfc6455, "section 7.4.2"}, {&ianaTable, ""}}},
		{"3000 to 3999 are for libraries and frameworks that register with IANA, 4000 to 4999 for services and programs of your own.", []Cite{{&rfc6455, "section 7.4.2"}}},
		{"1005, 1006 and 1015 are never sent: a program reports them by itself.", []Cite{{&rfc6455, "section 7.4.1"}}},
	},
	Steps: []Fact{
		{"Read it in the close event, together with reason and wasClean; the error event has none of them.", []Cite{{&whatwg, "CloseEvent"}}},
	},
	Compares: ByRetry,
	Symptoms: []string{
		"close code", "close codes", "websocket close code", "websocket close codes", "what is a websocket close code", "list of all websocket close codes", "what is a websocket status code", "what do websocket error codes mean",
	},
}

var topicWhichCode = Topic{
	Slug:  "which-code",
	Name:  "Which close code an application should use",
	First: 4000, Last: 4999, Path: "/4000-4999/",
	Answer: Fact{"Take 4000 to 4999 for meanings of your own, such as 4401 for a failed login, and 1000 for an ordinary end.", []Cite{{&rfc6455, "section 7.4.2"}, {&whatwg, "close(code, reason)"}}},
	Explanation: []Fact{
		{"A common habit is to add 4000 to an HTTP status: graphql-ws uses 4401 for Unauthorized and 4403 for Forbidden.", []Cite{{&graphqlWS, ""}}},
		{"3000 Unauthorized, 3003 Forbidden and 3008 Timeout are registered with IANA and fit too; other numbers of 3000 to 3999 are to be registered first.", []Cite{{&ianaTable, "3000-3999"}, {&rfc6455, "section 7.4.2"}}},
		{"1008 is the protocol's own refusal, and 1011 its own failure: a server may send them, a page may not pass them to close().", []Cite{{&rfc6455, "section 7.4.1"}, {&whatwg, "close(code, reason)"}}},
		{"Leave 1002, 1003, 1007 and 1009 to libraries: they speak of frames and data, not of your application's errors.", []Cite{{&rfc6455, "section 7.4.1"}}},
	},
	Steps: []Fact{
		{"For a failed login accept the handshake first, then close with 4401 or 3000: a refused handshake shows as 1006 in a page.", []Cite{{&asgi, ""}, {&measured, "E-401"}}},
		{"Write down in one place what each of your codes means and whether to reconnect.", []Cite{{&rfc6455, "section 7.4.2"}}},
		{"Put a short reason beside it: up to 123 bytes, for logs rather than for programs.", []Cite{{&rfc6455, "sections 5.5.1 and 7.1.6"}}},
	},
	Symptoms: []string{
		"which close code should i use", "which close code should my app use", "which code should my app use for auth failure", "what code should i use for custom errors 3000 or 4000",
		"close code for authentication failure", "close code for auth failure", "best close code for unauthorized",
		"close code for business errors", "which close code for kick",
	},
}

var topicRuntimes = Topic{
	Slug:  "runtimes",
	Name:  "Which codes close() takes in Node.js, Bun, Deno and Workers",
	First: 1000, Last: 4999, Path: "/libraries/",
	Answer: Fact{"It depends on the library: what follows browsers takes 1000 and 3000 to 4999 only, what serves servers mostly takes all codes of the protocol.", []Cite{{&whatwg, "close(code, reason)"}, {&wsSender, "close"}}},
	Explanation: []Fact{
		{"ws in Node.js: 1000-1003, 1007-1014, 3000-4999; other codes throw a TypeError.", []Cite{{&wsSender, "close"}}},
		{"WebSocket in Node.js itself (undici): 1000, 3000-4999, as in a browser.", []Cite{{&undiciClose, "close"}}},
		{"Deno as a client: 1000, 3000-4999; for a server's socket the same file has no such check.", []Cite{{&deno, "close"}}},
		{"Bun as a client takes 1000-1003, 1007-1014, 3000-4999 in versions of July 2026; a change to the browsers' rule was proposed then.", []Cite{{&bunCloseRule, ""}}},
		{"Cloudflare Workers (workerd): 1000-4999 but for 1004, 1005, 1006 and 1015.", []Cite{{&workerdClose, "web-socket.c++"}}},
		{"Pages in browsers: 1000, 3000-4999; anything else throws an InvalidAccessError.", []Cite{{&whatwg, "close(code, reason)"}, {&measured, "C-1001"}}},
	},
	Steps: []Fact{
		{"Use 1000 and 4000 to 4999 in code that runs in several places: all of these take them.", []Cite{{&whatwg, "close(code, reason)"}, {&wsSender, "close"}, {&workerdClose, "web-socket.c++"}}},
	},
	Symptoms: []string{
		"can i call close with any code in node", "which close codes can i send in node", "node websocket allowed close codes", "bun websocket close code", "bun close code allowed",
		"cloudflare workers websocket close code", "workers close code allowed", "workerd close code", "deno websocket close code allowed", "deno close code",
		"which codes may each library send", "allowed close codes per library", "close code valid in nodejs", "durable objects websocket close code",
	},
}

var topicBeforeAccept = Topic{
	Slug:  "before-accept",
	Name:  "Closing with a code before the handshake is accepted",
	First: 4000, Last: 4999, Path: "/1006/",
	Answer: Fact{"Before the 101 answer there is no WebSocket, so no Close frame and no code: the page sees 1006, whatever code the server passed.", []Cite{{&rfc6455, "section 4.2.2"}, {&measured, "E-403"}}},
	Explanation: []Fact{
		{"In ASGI frameworks such as FastAPI, Starlette and Django Channels, close before accept becomes HTTP 403 in the handshake.", []Cite{{&asgi, ""}}},
		{"Programs outside browsers may read that HTTP status; a page may not, and shows 1006 with an empty reason.", []Cite{{&whatwg, "Feedback from the protocol"}, {&wsDocs, "Event: 'unexpected-response'"}}},
	},
	Steps: []Fact{
		{"Where the page has to know why, accept first, then close with a code such as 4401, 4403 or 3000.", []Cite{{&asgi, ""}, {&rfc6455, "section 7.4.2"}}},
		{"Send nothing else to a client that is not logged in, and close at once: an accepted connection costs the server more than a refusal.", []Cite{{&rfc6455, "section 10.4"}}},
	},
	Symptoms: []string{
		"close before accept", "fastapi close before accept", "django channels close before accept", "flask sock close before accept", "starlette close before accept 403",
		"my custom close code shows as 1006 in browser", "custom close code 4401 shows 1006", "close websocket before accept 4401 shows 1006", "django channels close before accept browser 1006",
		"close code not received by browser", "reject websocket with custom code", "custom close code shows as 1006", "close in connect shows 1006",
	},
}

var topicBrowsers = Topic{
	Slug:  "browsers-differ",
	Name:  "Browsers report different codes for the same end",
	First: 1000, Last: 1015, Path: "/browsers/",
	Answer: Fact{"Browsers differ where TLS fails, a frame breaks the rules, a page is left, or a server sends a code that it must not.", []Cite{{&measured, ""}}},
	Explanation: []Fact{
		{"A failed TLS handshake is 1015 in Firefox 153 and 1006 in Chromium 156 and WebKitGTK 2.50.", []Cite{{&measured, "E-wss-selfsigned"}}},
		{"Data after the Close frame makes Chromium report 1006, where Firefox and WebKitGTK keep the code of the Close frame.", []Cite{{&measured, "D-data-after-close, D-close-after-close"}}},
		{"WebKitGTK refuses 1012, 1013, 1014 and unassigned numbers and reports 1006; Chromium and Firefox show them.", []Cite{{&measured, "A-1012, A-1013, A-1014, A-2000"}}},
		{"When a page is left for another, Firefox and WebKitGTK send 1001; Chromium may freeze the page and send nothing.", []Cite{{&measured, "F-drv-navigate"}}},
		{"A page in Firefox gets the close event with 1001 while it is left; in Chromium it gets none.", []Cite{{&measured, "F-drv-navigate"}}},
		{"1005, 1006 or 1015 in a real Close frame: Firefox shows them clean, Chromium and WebKitGTK report 1006.", []Cite{{&measured, "A-1005, A-1006, A-1015"}}},
	},
	Steps: []Fact{
		{"Compare both browsers' consoles at the same end: Chromium names a broken rule where Firefox prints one sentence for many.", []Cite{{&measured, "Console D"}}},
		{"Look at the server's log or the frames: one of the two reports something other than what was sent.", []Cite{{&rfc6455, "section 7.1.5"}}},
	},
	Symptoms: []string{
		"chrome and firefox report different close codes", "firefox shows different close code than chrome", "different close code in chrome and firefox", "close code browser differences",
		"works in chrome not in firefox", "works in firefox not in chrome", "safari close code different", "chrome 1006 firefox 1000", "browser differences", "different code in each browser",
	},
}
