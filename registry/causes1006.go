package registry

// causes1006 is what hides behind 1006, the most likely first. The IDs are
// part of how an explanation ranks them by evidence and by answers.
var causes1006 = []Cause{
	{
		ID:    "handshake-refused",
		Title: "The handshake was answered with an HTTP error",
		Why:   Fact{"The server or a proxy answered 401, 403, 404, 502 or the like instead of 101; scripts are not told and see 1006.", []Cite{{&whatwg, "Feedback from the protocol"}, {&measured, "E-401, E-403, E-404, E-502"}}},
		Check: Fact{"Read the status of the request in the network panel, or in the console; outside browsers the library hands it over: unexpected-response in ws.", []Cite{{&devTools, ""}, {&measured, "Console E"}, {&wsDocs, "Event: 'unexpected-response'"}}},
		Fix:   Fact{"Correct path, login, allowed origins or proxy; a server that wants a page to see a code accepts first, then closes with 3000 or 4xxx.", []Cite{{&asgi, ""}, {&rfc6455, "sections 4.2.2 and 10.2"}}},
	},
	{
		ID:    "proxy-idle",
		Title: "A proxy or load balancer ended a silent connection",
		Why:   Fact{"Proxies cut connections that stay silent: nginx and AWS Application Load Balancers after 60 seconds unless told otherwise.", []Cite{{&nginx, "proxy_read_timeout"}, {&awsALB, "Connection idle timeout"}}},
		Check: Fact{"See whether it always ends after the same number of seconds of silence, and whether a connection past the proxy lasts.", []Cite{{&nginx, "proxy_read_timeout"}}},
		Fix:   Fact{"Let the server ping, or the page send small messages, well within the limit, for a page cannot ping; or raise the limit.", []Cite{{&nginx, "proxy_read_timeout"}, {&whatwg, "Ping and Pong frames"}}},
	},
	{
		ID:    "unreachable",
		Title: "The server could not be reached",
		Why:   Fact{"The name does not resolve, nothing listens on the port, or a firewall drops the packets: all of them show as 1006.", []Cite{{&whatwg, "Feedback from the protocol"}, {&measured, "E-dns, E-refused"}}},
		Check: Fact{"Try the same host and port from the same machine, with nslookup for the name and curl or nc for the port.", []Cite{{&measured, "Console E"}}},
		Fix:   Fact{"Correct the host or port, start the server, or open the port in the firewall or security group.", []Cite{{&whatwg, "Feedback from the protocol"}}},
	},
	{
		ID:    "server-crash",
		Title: "The server died or dropped the connection",
		Why:   Fact{"A crash, a kill, lack of memory or an error in the handler can end TCP without a Close frame.", []Cite{{&measured, "B-fin, B-rst"}, {&pyFAQ, "no close frame received or sent"}}},
		Check: Fact{"Read the server's log at that second for an exception, a restart or an out-of-memory kill, and see whether one message always triggers it.", []Cite{{&rfc6455, "section 7.1.7"}}},
		Fix:   Fact{"Catch errors in the handler and close with 1011; before a planned stop close with 1001 or 1012.", []Cite{{&rfc6455, "section 7.4.1"}, {&ianaTable, "1012"}}},
	},
	{
		ID:    "tls",
		Title: "The TLS handshake failed",
		Why:   Fact{"An untrusted, expired or wrong certificate, or wss: to a plain port, gives 1006 in Chromium and WebKitGTK; Firefox says 1015.", []Cite{{&measured, "E-wss-selfsigned, E-wss-to-plain"}, {&rfc6455, "section 7.4.1"}}},
		Check: Fact{"Open the address with https: in a tab, or connect with openssl s_client, and read the error.", []Cite{{&measured, "Console E"}}},
		Fix:   Fact{"Serve a certificate that the client trusts, with its whole chain; in development open the https: address once and accept it.", []Cite{{&rfc6455, "section 7.4.1"}}},
	},
	{
		ID:    "network-change",
		Title: "The network changed, or the device slept",
		Why:   Fact{"Sleep, a lost signal, another network or flight mode cut the path, and no Close frame can travel any more.", []Cite{{&pyFAQ, "no close frame received or sent"}}},
		Check: Fact{"See whether it hits phones and laptops, after waking up or moving, and whether the server notices only minutes later.", []Cite{{&pyFAQ, "no close frame received or sent"}, {&tn2277, ""}}},
		Fix:   Fact{"Reconnect when the device is online and the page visible again, and let a heartbeat notice a dead connection early.", []Cite{{&pyKeepalive, ""}, {&tn2277, ""}}},
	},
	{
		ID:    "proxy-restart",
		Title: "A proxy or load balancer was restarted or reloaded",
		Why:   Fact{"A proxy that restarts cuts the connections through it: Cloudflare says that its releases may do so.", []Cite{{&cloudflare, "Technical note"}}},
		Check: Fact{"Compare the time with deployments, reloads and scaling; many connections that end together point here.", []Cite{{&cloudflare, "Technical note"}}},
		Fix:   Fact{"Reconnect after a random delay, and give old proxy workers time to drain.", []Cite{{&rfc6455, "section 7.2.3"}}},
	},
	{
		ID:    "not-websocket",
		Title: "Something that speaks no WebSocket answered",
		Why:   Fact{"A plain HTTP server answers, or a header is missing or wrong: Upgrade, Sec-WebSocket-Accept, a subprotocol or an extension that was not asked for.", []Cite{{&rfc6455, "section 4.1"}, {&measured, "E-200, E-no-upgrade, E-bad-accept, E-subproto-mismatch, E-ext-unknown"}}},
		Check: Fact{"Read the answer in the network panel: anything but 101 with Upgrade: websocket, such as 200, a redirect or HTML, came from something else.", []Cite{{&rfc6455, "section 4.1"}, {&measured, "E-200, E-301"}}},
		Fix:   Fact{"Use the right path, match ws: or wss: to the port, and let each proxy pass Upgrade and Connection on.", []Cite{{&nginx, ""}}},
	},
	{
		ID:    "torn-down",
		Title: "TCP was ended before the Close frame got through",
		Why:   Fact{"A side that exits or resets TCP without waiting for both Close frames leaves 1006 to the other, even where 1000 was sent.", []Cite{{&rfc6455, "sections 1.4 and 7.1.1"}, {&measured, "B-client-close-answer-fin-only, B-client-close-answer-rst"}}},
		Check: Fact{"See who called close before: a page whose Close frame stays unanswered sees 1006 after 60 seconds in Chromium, 20 in Firefox, 5 in WebKitGTK.", []Cite{{&measured, "B-client-close-no-answer"}}},
		Fix:   Fact{"Wait for the other side's Close frame before you end TCP or the process: await your library's close.", []Cite{{&rfc6455, "section 7.1.2"}}},
	},
	{
		ID:    "local-violation",
		Title: "This side broke off because of what it received",
		Why:   Fact{"A bad frame, bad UTF-8 or a message over a limit makes the receiver fail the connection, and it may show 1006 where 1002, 1007 or 1009 is meant.", []Cite{{&measured, "D-rsv1, D-bad-utf8"}, {&autobahn, "failByDrop"}}},
		Check: Fact{"Read the console line or error next to the close, such as \"Invalid frame header\" or \"Max payload size exceeded\".", []Cite{{&measured, "Console D"}}},
		Fix:   Fact{"Raise the limit or send less when size is the cause; otherwise find out what writes the bad bytes.", []Cite{{&rfc6455, "sections 5.2 and 10.4"}}},
	},
	{
		ID:    "page-left",
		Title: "The page or app was put away",
		Why:   Fact{"A page that returns from the back/forward cache may find its connection gone, and a phone may suspend an app with its sockets.", []Cite{{&measured, "F-bfcache"}, {&chrome149, ""}, {&tn2277, ""}}},
		Check: Fact{"Look for pagehide, freeze or a visit by the Back button just before, or for the app going to the background.", []Cite{{&measured, "F-bfcache"}}},
		Fix:   Fact{"Close in pagehide, and open again in pageshow when event.persisted is true or when the app returns.", []Cite{{&bfcache, ""}, {&tn2277, ""}}},
	},
	{
		ID:    "closed-early",
		Title: "close() was called while connecting",
		Why:   Fact{"close() before the connection is open makes it fail, which gives 1006; React's StrictMode does it in development by mounting twice.", []Cite{{&whatwg, "close(code, reason)"}, {&measured, "B-close-connecting"}, {&strictMode, ""}}},
		Check: Fact{"The console of Chrome says \"WebSocket is closed before the connection is established\".", []Cite{{&measured, "Console B"}}},
		Fix:   Fact{"Close only after the open event, or ignore the end of a socket that your program gave up itself.", []Cite{{&whatwg, "close(code, reason)"}}},
	},
}
