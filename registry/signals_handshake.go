package registry

// Signals that say: the opening handshake did not succeed.

var signalHandshakeHTTPStatus = Signal{
	Slug:        "handshake-http-status",
	Name:        "The handshake was answered with an HTTP status",
	DetailLabel: "HTTP status",
	Meaning:     Fact{"The server answered the opening handshake with an ordinary HTTP status instead of 101, so no WebSocket connection came about.", []Cite{{&rfc6455, "sections 4.1, 4.2.2"}}},
	WhyNoCode:   Fact{"Without a connection there was no Close frame: a page sees 1006 and never the status, a program outside browsers gets an error from its dial.", []Cite{{&whatwg, "Feedback from the protocol"}, {&measured, "E-200 to E-504"}}},
	Causes: []Cause{
		{
			ID:    "status-auth",
			Title: "The request lacks valid credentials (401, 403)",
			Why:   Fact{"A page cannot set headers on a WebSocket request, so a token that other requests send in Authorization is missing here.", []Cite{{&whatwg, "The WebSocket interface"}}},
			Check: Fact{"Open the request in the Network panel and read its status and its cookies, or repeat the handshake with curl and look at the response body.", []Cite{{&measured, "E-401"}}},
			Fix:   Fact{"Pass the token by cookie, in the query, or as the first message after opening; to tell the page why, accept first and then close with a code of your own such as 4401.", []Cite{{&rfc6455, "sections 4.2.2, 7.4.2"}}},
		},
		{
			ID:    "status-path",
			Title: "The path does not lead to the WebSocket server (404, 200, 301)",
			Why:   Fact{"A proxy, a framework's router or a missing slash sends the request to something that answers plain HTTP.", []Cite{{&rfc6455, "section 4.2.2"}}},
			Check: Fact{"Compare the path in the failed request with the route that the server registers, also behind the proxy's prefix.", []Cite{{&rfc6455, "section 4.1"}}},
			Fix:   Fact{"Correct the path or the proxy's rule; give the final wss:// address, because not all browsers follow redirects.", []Cite{{&rfc6455, "section 4.1"}, {&measured, "E-301, E-302-ws"}}},
		},
		{
			ID:    "status-upstream",
			Title: "A proxy could not reach the server or did not pass the upgrade on (400, 426, 502, 503, 504)",
			Why:   Fact{"Upgrade and Connection are hop-by-hop headers: a proxy drops them unless it is told to pass them on.", []Cite{{&nginx, ""}, {&rfc9110, "section 7.8"}}},
			Check: Fact{"Connect to the server directly, without the proxy: if that works, the proxy's log names the upstream error.", []Cite{{&nginx, ""}}},
			Fix:   Fact{"Let the proxy speak HTTP/1.1 to the server and pass Upgrade and Connection on, and check that the server runs.", []Cite{{&nginx, ""}}},
		},
	},
	Symptoms: []string{
		"unexpected response code",
		"unexpected server response",
		"error during websocket handshake unexpected response code",
		"bad status",
		"handshake status",
		"rejected websocket connection",
		"server rejected websocket connection",
		"origin not allowed",
		"cors",
		"invalid status code",
		"did not accept the websocket handshake",
	},
}

var signalHandshakeFailed = Signal{
	Slug:      "handshake-failed",
	Name:      "The opening handshake failed, no reason given",
	Meaning:   Fact{"The opening handshake did not succeed, and the text does not say why.", []Cite{{&rfc6455, "sections 4.1, 7.1.7"}}},
	WhyNoCode: Fact{"No connection came about, so there was no Close frame: a page sees 1006, a program outside browsers gets an error.", []Cite{{&whatwg, "Feedback from the protocol"}, {&rfc6455, "section 7.1.7"}}},
	Causes: []Cause{
		{
			ID:    "hs-answer-hidden",
			Title: "The server answered with an HTTP status that the program does not print",
			Why:   Fact{"Many libraries report every answer but 101 with the same words, and keep the response aside.", []Cite{{&gorillaClient, "line 24"}, {&wsDocs, "Event unexpected-response"}}},
			Check: Fact{"Print the response that the library hands over: the second result of gorilla's Dial, the event unexpected-response of ws.", []Cite{{&gorillaClient, "line 34"}, {&wsDocs, "Event unexpected-response"}}},
			Fix:   Fact{"Repeat the handshake with curl -i --http1.1 and the Upgrade headers, then act on the status that comes back.", []Cite{{&rfc6455, "section 4.1"}}},
		},
		{
			ID:    "hs-proxy",
			Title: "A proxy on the way answered or changed the handshake",
			Why:   Fact{"A proxy that is not set up for upgrades answers by itself or drops the Upgrade header.", []Cite{{&nginx, ""}}},
			Check: Fact{"Connect from the server's own machine, straight to its port: a handshake that works there points at the proxy.", []Cite{{&nginx, ""}}},
			Fix:   Fact{"Pass Upgrade and Connection on in the proxy, or go around it with wss on port 443.", []Cite{{&nginx, ""}, {&rfc6455, "section 10.7"}}},
		},
	},
	Symptoms: []string{
		"error during websocket handshake",
		"handshake failed",
		"websocket handshake failed",
		"bad handshake",
		"bad response from the server",
		"handshake error",
		"received network error or non-101 status code",
		"wshandshakeerror",
	},
}

var signalHandshakeBadAccept = Signal{
	Slug:      "handshake-bad-accept",
	Name:      "Sec-WebSocket-Accept is missing or wrong",
	Meaning:   Fact{"The server said 101, but its Sec-WebSocket-Accept does not match the key that the client sent.", []Cite{{&rfc6455, "sections 4.1, 4.2.2"}}},
	WhyNoCode: Fact{"The client must fail the connection before any Close frame: a page sees 1006, a library reports an error.", []Cite{{&rfc6455, "section 4.1"}, {&measured, "E-bad-accept, E-no-accept"}}},
	Causes: []Cause{
		{
			ID:    "accept-formula",
			Title: "The server computes the value wrongly",
			Why:   Fact{"The value is the base64 of the SHA-1 of the key, as sent, followed by one fixed GUID.", []Cite{{&rfc6455, "section 4.2.2"}}},
			Check: Fact{"For the key dGhlIHNhbXBsZSBub25jZQ== the answer must be s3pPLMBiTxaQ9kYGzzhZRbK+xOo=.", []Cite{{&rfc6455, "section 1.3"}}},
			Fix:   Fact{"Do not decode the key, do not hex-encode the hash, and leave no white space or line end in what is hashed.", []Cite{{&rfc6455, "section 4.2.2"}}},
		},
		{
			ID:    "accept-cache",
			Title: "A cache or proxy answered with a response that belongs to another request",
			Why:   Fact{"The key differs each time, so that a stored response is recognised as stale.", []Cite{{&rfc6455, "sections 1.3, 10.8"}}},
			Check: Fact{"Compare Sec-WebSocket-Key in the server's log with the one that the client sent.", []Cite{{&rfc6455, "section 4.2.1"}}},
			Fix:   Fact{"Exclude the WebSocket path from every cache and let the proxy pass the key through unchanged.", []Cite{{&rfc6455, "section 4.2.1"}}},
		},
	},
	Symptoms: []string{
		"incorrect sec-websocket-accept",
		"sec-websocket-accept mismatch",
		"missing sec-websocket-accept",
		"mismatch challenge response",
		"invalid sec-websocket-accept key",
		"challenge response failed",
	},
}

var signalHandshakeInvalidResponse = Signal{
	Slug:      "handshake-invalid-response",
	Name:      "The answer to the handshake is not valid HTTP",
	Meaning:   Fact{"Something answered, but not with a valid HTTP response to the opening handshake.", []Cite{{&rfc6455, "section 4.1"}}},
	WhyNoCode: Fact{"The handshake failed before any frame: a page sees 1006, a library reports a parse error.", []Cite{{&whatwg, "Feedback from the protocol"}, {&measured, "E-garbage, E-ssh-banner"}}},
	Causes: []Cause{
		{
			ID:    "answer-other-protocol",
			Title: "Another protocol listens on this port",
			Why:   Fact{"A TLS port spoken to in plain text, an SSH or database port, or raw TCP code answers with bytes that are not HTTP.", []Cite{{&measured, "E-ssh-banner, E-ws-to-tls"}}},
			Check: Fact{"Look at the first bytes with nc host port, or with openssl s_client -connect host:port.", []Cite{{&measured, "E-ssh-banner"}}},
			Fix:   Fact{"Use the port of the WebSocket server, and wss:// where the port speaks TLS.", []Cite{{&rfc6455, "section 3"}}},
		},
		{
			ID:    "answer-handwritten",
			Title: "A hand-written server sends a broken response",
			Why:   Fact{"The response needs a status line, headers that end in CR LF, and an empty line.", []Cite{{&rfc6455, "section 4.2.2"}, {&rfc9110, "section 6"}}},
			Check: Fact{"Record the answer with curl -i --http1.1 or Wireshark and compare it line by line with the RFC's example.", []Cite{{&rfc6455, "section 1.3"}}},
			Fix:   Fact{"Use a maintained WebSocket library for the handshake instead of writing headers by hand.", []Cite{{&rfc6455, "section 4.2.2"}}},
		},
	},
	Symptoms: []string{
		"invalid http response",
		"malformed http response",
		"invalid status line",
		"net::err_invalid_http_response",
		"parse error expected http",
		"malformed response",
	},
}

var signalHandshakeDropped = Signal{
	Slug:      "handshake-dropped",
	Name:      "The connection ended during the handshake",
	Meaning:   Fact{"The TCP connection was accepted and then ended before a complete answer to the handshake arrived.", []Cite{{&rfc6455, "section 4.1"}, {&measured, "E-fin-in-handshake, E-rst-in-handshake"}}},
	WhyNoCode: Fact{"The WebSocket connection never opened, so no Close frame was possible: a page sees 1006, a library reports an error such as EOF.", []Cite{{&whatwg, "Feedback from the protocol"}}},
	Causes: []Cause{
		{
			ID:    "drop-crash",
			Title: "The server failed while handling the request",
			Why:   Fact{"An uncaught exception or a worker that is killed ends the TCP connection without an answer.", []Cite{{&measured, "E-fin-in-handshake"}}},
			Check: Fact{"Read the server's log at that second, and count restarts of the process or container.", []Cite{{&measured, "E-fin-in-handshake"}}},
			Fix:   Fact{"Fix the exception in the upgrade handler, and answer with an HTTP status instead of dropping the connection.", []Cite{{&rfc6455, "section 4.2.2"}}},
		},
		{
			ID:    "drop-no-ws",
			Title: "The server or a firewall does not take upgrades here",
			Why:   Fact{"Some servers and filters end a connection when they meet an Upgrade request that they do not serve.", []Cite{{&rfc6455, "section 10.7"}}},
			Check: Fact{"Send a plain HTTP request to the same address: if that is answered, only the upgrade is refused.", []Cite{{&rfc6455, "section 4.2.1"}}},
			Fix:   Fact{"Register an upgrade handler on this server and port, or open the path in the firewall.", []Cite{{&rfc6455, "section 4.2.1"}}},
		},
		{
			ID:    "drop-plain-tls",
			Title: "The client spoke plain text to a TLS port, or TLS to a plain port",
			Why:   Fact{"The side that expects the other protocol gives up on the first bytes.", []Cite{{&measured, "E-wss-to-plain, E-ws-to-tls"}}},
			Check: Fact{"Try the same address with the other scheme, ws:// or wss://.", []Cite{{&rfc6455, "section 3"}}},
			Fix:   Fact{"Match the scheme to the port; behind a proxy that ends TLS, clients use wss:// and the proxy speaks ws.", []Cite{{&rfc6455, "section 3"}}},
		},
	},
	Symptoms: []string{
		"socket hang up",
		"server disconnected during handshake",
		"unexpected eof while reading handshake",
		"connection closed before receiving a handshake response",
		"net::err_empty_response",
		"did not receive a valid http response",
		"connection closed during handshake",
	},
}

var signalHandshakeTimeout = Signal{
	Slug:      "handshake-timeout",
	Name:      "No answer to the handshake in time",
	Meaning:   Fact{"The handshake was sent, but no complete answer came before the client gave up.", []Cite{{&rfc6455, "section 4.1"}, {&measured, "E-hang-forever"}}},
	WhyNoCode: Fact{"The connection never opened: a page sees 1006 when the browser gives up, a library reports a timeout.", []Cite{{&measured, "E-hang-forever"}}},
	Causes: []Cause{
		{
			ID:    "hs-slow-server",
			Title: "The server accepts the connection but answers late or never",
			Why:   Fact{"A blocked event loop, a full worker pool or slow authentication in the upgrade handler holds the answer back.", []Cite{{&pyServerFAQ, "Why can only one client connect at a time?"}}},
			Check: Fact{"Time curl -i --http1.1 with the Upgrade headers, first from outside, then on the server's own machine.", []Cite{{&rfc6455, "section 4.1"}}},
			Fix:   Fact{"Take slow work out of the upgrade handler; measured, Chromium waits about 240 s and Firefox about 20 s before they give up.", []Cite{{&measured, "E-hang-forever"}}},
		},
		{
			ID:    "hs-packets-dropped",
			Title: "A firewall drops the packets silently",
			Why:   Fact{"A host that drops packets, unlike one that refuses, lets the client wait until its own limit.", []Cite{{&rfc9293, "section 3.8.3"}}},
			Check: Fact{"nc -vz host port that hangs instead of failing at once shows dropped packets.", []Cite{{&rfc9293, "section 3.8.3"}}},
			Fix:   Fact{"Open the port in the firewall or security group for the client's network.", []Cite{{&rfc6455, "section 10.7"}}},
		},
	},
	Symptoms: []string{
		"opening handshake has timed out",
		"timed out during opening handshake",
		"websocket opening handshake timed out",
		"net::err_timed_out",
		"net::err_connection_timed_out",
		"i/o timeout",
		"connect etimedout",
		"handshake timeout",
	},
}

var signalHandshakeSubprotocolMismatch = Signal{
	Slug:      "handshake-subprotocol-mismatch",
	Name:      "Subprotocol or extension was not agreed",
	Meaning:   Fact{"Client and server did not agree on a subprotocol or an extension, so the client ended the handshake.", []Cite{{&rfc6455, "section 4.1"}, {&whatwg, "Opening handshake"}}},
	WhyNoCode: Fact{"The handshake failed before any frame: a page sees 1006, a library reports an error.", []Cite{{&measured, "E-subproto-mismatch, E-ext-unknown"}}},
	Causes: []Cause{
		{
			ID:    "sub-not-answered",
			Title: "The page asks for a subprotocol, the server names none",
			Why:   Fact{"The page passed a second argument to new WebSocket; Chromium then fails when the answer lacks the header, the other engines tried go on.", []Cite{{&whatwg, "Opening handshake"}, {&measured, "E-subproto-unanswered"}}},
			Check: Fact{"Compare Sec-WebSocket-Protocol in request and response in the Network panel.", []Cite{{&rfc6455, "section 11.3.4"}}},
			Fix:   Fact{"Let the server answer with exactly one of the names that were asked for, or do not ask for any.", []Cite{{&rfc6455, "section 4.2.2"}}},
		},
		{
			ID:    "sub-other",
			Title: "The server answers with a name that was not asked for",
			Why:   Fact{"The name must be one of the client's, in the same case, and only one.", []Cite{{&rfc6455, "section 4.1"}, {&measured, "E-subproto-mismatch, E-subproto-two, E-subproto-case"}}},
			Check: Fact{"Look in the response for a list, another spelling, or a header although none was asked for.", []Cite{{&rfc6455, "section 11.3.4"}}},
			Fix:   Fact{"Choose from the client's list in the server, and send no header when nothing fits.", []Cite{{&rfc6455, "section 4.2.2"}}},
		},
		{
			ID:    "sub-extension",
			Title: "The server accepts an extension that the client did not offer",
			Why:   Fact{"A client must fail the connection when the response names an extension it did not ask for, or parameters that it cannot take.", []Cite{{&rfc6455, "section 4.1"}, {&measured, "E-ext-unknown, E-ext-deflate-bad"}}},
			Check: Fact{"Compare Sec-WebSocket-Extensions in request and response.", []Cite{{&rfc6455, "section 9.1"}}},
			Fix:   Fact{"Switch compression off on the server; if the handshake then works, correct its negotiation.", []Cite{{&rfc7692, "section 7"}}},
		},
	},
	Symptoms: []string{
		"sec-websocket-protocol",
		"response must not include sec-websocket-protocol",
		"no subprotocol",
		"server sent no subprotocol",
		"server sent an invalid subprotocol",
		"sent non-empty sec-websocket-protocol header but no response was received",
		"subprotocol mismatch",
		"invalid extension",
	},
}
