package registry

// The closes in which nothing went wrong: 1000, 1001 and 1005.

var entry1000 = Entry{
	Code:       1000,
	Name:       "Normal Closure",
	Registered: "Normal Closure",
	Meaning:    Fact{"The connection had done its job and was closed on purpose.", []Cite{{&rfc6455, "section 7.4.1"}}},
	Explanation: []Fact{
		{"1000 says that the purpose of the connection was fulfilled, nothing more.", []Cite{{&rfc6455, "section 7.4.1"}}},
		{"It does not say who wanted the close: a server may close whenever it likes, also for silence or age.", []Cite{{&rfc6455, "section 7.3"}, {&cowboy, "websocket_close"}}},
		{"It is the only code below 3000 that a page may pass to close().", []Cite{{&whatwg, "close(code, reason)"}}},
		{"close() without a code does not send 1000: it sends an empty Close frame, and both ends see 1005.", []Cite{{&whatwg, "close(code, reason)"}, {&rfc6455, "section 7.1.5"}, {&measured, "C-none"}}},
		{"Each endpoint reports the code that the other one sent, so 1000 here and another code there can both be true.", []Cite{{&rfc6455, "section 7.1.5"}}},
	},
	Sender:   Either,
	Retry:    RetryDepends,
	RetryWhy: Fact{"Stay closed when your own program asked for it; otherwise reconnect with a delay, for 1000 does not tell why the other side closed.", []Cite{{&rfc6455, "section 7.3"}}},
	Causes:   causes1000,
	Symptoms: []string{"normal close", "closed normally", "closed cleanly", "connection closed ok", "clean shutdown", "session finished", "logout", "closed without error"},
}

var causes1000 = []Cause{
	{
		ID:    "done",
		Title: "Your program or the other side was done",
		Why:   Fact{"One side called close with 1000 because its work was finished.", []Cite{{&rfc6455, "section 7.4.1"}}},
		Check: Fact{"Read the reason, and look for a call of close on both sides at that time.", []Cite{{&rfc6455, "section 7.1.6"}}},
		Fix:   Fact{"Nothing to fix: log it as a normal end.", []Cite{{&rfc6455, "section 7.4.1"}}},
	},
	{
		ID:    "server-idle",
		Title: "The server ends silent connections with 1000",
		Why:   Fact{"Some servers use 1000 for idle connections: Cowboy does, in Phoenix after 60 seconds without data from the client.", []Cite{{&cowboy, "websocket_close"}, {&websockAdapter, "timeout"}}},
		Check: Fact{"See whether the closes come after the same number of seconds without a message from the client.", []Cite{{&websockAdapter, "timeout"}}},
		Fix:   Fact{"Send something more often than that, or raise the server's limit; reconnect when you did not ask for the close.", []Cite{{&websockAdapter, "timeout"}}},
	},
	{
		ID:    "server-limit",
		Title: "The server ended the session by its own rule",
		Why:   Fact{"Servers may close at any time, for example when a session is too old or the same user connected again.", []Cite{{&rfc6455, "section 7.3"}}},
		Check: Fact{"Read the reason and the service's documentation for limits of a session.", []Cite{{&rfc6455, "section 7.1.6"}}},
		Fix:   Fact{"Reconnect with a delay, and take up the session where it stopped.", []Cite{{&rfc6455, "section 7.2.3"}}},
	},
}

var entry1001 = Entry{
	Code:       1001,
	Name:       "Going Away",
	Registered: "Going Away",
	Meaning:    Fact{"An endpoint is leaving: a page was left or reloaded, or a server is shutting down.", []Cite{{&rfc6455, "section 7.4.1"}}},
	Explanation: []Fact{
		{"The direction decides: a server that receives 1001 lost a visitor, a page that receives it lost its server.", []Cite{{&rfc6455, "section 7.4.1"}}},
		{"Browsers send 1001 when a page is reloaded or its tab closed; Firefox and WebKitGTK also when it is left for another page.", []Cite{{&measured, "F-drv-reload, F-drv-closetab, F-drv-navigate"}, {&whatwg, "make disappear"}}},
		{"Chromium may instead freeze the page in the back/forward cache: then it sends nothing, and the server sees an open connection.", []Cite{{&measured, "F-drv-navigate"}}},
		{"A page cannot pass 1001 to close(): that throws an InvalidAccessError.", []Cite{{&whatwg, "close(code, reason)"}, {&measured, "C-1001"}}},
		{"SocketRocket on iOS reports 1001 with the reason \"Stream end encountered\" when TCP ended without a Close frame; elsewhere that is 1006.", []Cite{{&socketRocket, "Stream end encountered"}}},
	},
	Sender:   Either,
	Retry:    RetryBackoff,
	RetryWhy: Fact{"A client whose server goes away reconnects after a random delay, so that not all come back at once; a server has nothing to do.", []Cite{{&rfc6455, "section 7.2.3"}}},
	Causes:   causes1001,
	Symptoms: []string{"page reload", "refresh", "tab closed", "browser closed", "navigated away", "leaving page", "server shutting down", "shutdown", "proxy restarting", "stream end encountered", "custom close code becomes 1001 on ios", "react native ios custom close code becomes 1001", "ios websocket 4000 became 1001"},
}

var causes1001 = []Cause{
	{
		ID:    "page-left",
		Title: "The page was left, reloaded or its tab closed",
		Why:   Fact{"A browser closes the sockets of a page that goes away, with 1001.", []Cite{{&whatwg, "make disappear"}, {&measured, "F-drv-reload"}}},
		Check: Fact{"On the server, see whether the same visitor connects again within seconds, which is a reload, or not at all.", []Cite{{&measured, "F-drv-reload"}}},
		Fix:   Fact{"Nothing to fix: log it as a normal end, not as an error.", []Cite{{&rfc6455, "section 7.4.1"}}},
	},
	{
		ID:    "server-shutdown",
		Title: "The server is shutting down or being replaced",
		Why:   Fact{"A server that goes down says so with 1001.", []Cite{{&rfc6455, "section 7.4.1"}}},
		Check: Fact{"Compare the time with deployments and restarts: many clients that lose their connection at once point here.", []Cite{{&rfc6455, "section 7.2.3"}}},
		Fix:   Fact{"Reconnect after a random delay, and longer after each failure.", []Cite{{&rfc6455, "section 7.2.3"}}},
	},
	{
		ID:    "proxy-reload",
		Title: "A proxy in between was reloaded or restarted",
		Why:   Fact{"Caddy sends 1001 to both sides when a reload ends a stream; Cloudflare was seen to give \"CloudFlare WebSocket proxy restarting\" as the reason.", []Cite{{&caddy, "stream_close_delay"}, {&cloudflareReason, ""}}},
		Check: Fact{"Read the reason, and compare the time with reloads of the proxy.", []Cite{{&cloudflareReason, ""}}},
		Fix:   Fact{"Reconnect; in Caddy, stream_close_delay keeps streams open for a while after a reload.", []Cite{{&caddy, "stream_close_delay"}}},
	},
	{
		ID:    "idle-limit",
		Title: "An idle limit of the server",
		Why:   Fact{"Some servers close idle connections with 1001: Tomcat does when a session's idle timeout is set.", []Cite{{&tomcat, "maxIdleTimeout"}}},
		Check: Fact{"See whether the closes come after the same number of seconds without messages.", []Cite{{&tomcat, "maxIdleTimeout"}}},
		Fix:   Fact{"Send messages or pings more often than the limit, or raise it.", []Cite{{&rfc6455, "section 5.5.2"}}},
	},
	{
		ID:    "ios-lost-code",
		Title: "In React Native on iOS: the code of your own close() is lost",
		Why:   Fact{"Users report 1001 on iOS after close(4000) or close(4001), where Android shows the code that was passed.", []Cite{{&reactNative31326, ""}, {&reactNative28412, ""}}},
		Check: Fact{"See whether your own program called close() just before, and what Android or the server shows.", []Cite{{&reactNative31326, ""}}},
		Fix:   Fact{"Note in your own program that it closed, and with which code; do not read it from the event.", []Cite{{&reactNative31326, ""}}},
	},
	{
		ID:    "ios-stream-end",
		Title: "On iOS: TCP ended without a Close frame",
		Why:   Fact{"SocketRocket, which React Native uses on iOS, names a plain end of the stream 1001.", []Cite{{&socketRocket, "Stream end encountered"}}},
		Check: Fact{"The reason reads \"Stream end encountered\" and wasClean is false.", []Cite{{&socketRocket, "Stream end encountered"}}},
		Fix:   Fact{"Treat it as 1006 and look at its causes, on a phone first at the app in the background: reconnect when it returns.", []Cite{{&rfc6455, "section 7.1.5"}, {&tn2277, ""}}},
	},
}

var entry1005 = Entry{
	Code:       1005,
	Name:       "No Status Received",
	Registered: "No Status Rcvd",
	Meaning:    Fact{"A Close frame came, but held no status code: the normal result of close() without a code, not an error.", []Cite{{&rfc6455, "section 7.1.5"}, {&whatwg, "close(code, reason)"}}},
	Explanation: []Fact{
		{"1005 is never sent: a program reports it by itself when the Close frame it received was empty.", []Cite{{&rfc6455, "sections 7.1.5 and 7.4.1"}}},
		{"The closing handshake was completed, so wasClean is true in all three browser engines.", []Cite{{&measured, "A-empty, C-none"}}},
		{"TCP that ends without any Close frame gives 1006, not 1005.", []Cite{{&rfc6455, "section 7.1.5"}}},
		{"Some libraries show the empty Close frame as another number: Java-WebSocket as 1000, aiohttp and gws as 0.", []Cite{{&javaWebSocket, "setPayload"}, {&aiohttp, "_handle_frame"}, {&gws, "emitClose"}}},
		{"Never pass a received 1005 on to close(): a page gets an InvalidAccessError, and no Close frame may hold it; use 1000, or 1011 after an error in a server.", []Cite{{&whatwg, "close(code, reason)"}, {&rfc6455, "section 7.4.1"}}},
		{"When a server wrongly puts 1005 into a Close frame, Firefox shows a clean 1005, Chromium and WebKitGTK report 1006.", []Cite{{&measured, "A-1005"}}},
	},
	Sender:   Nobody,
	Retry:    RetryDepends,
	RetryWhy: Fact{"Treat it like 1000: stay closed when your program asked for it, otherwise reconnect with a delay.", []Cite{{&rfc6455, "section 7.3"}}},
	Causes:   causes1005,
	Symptoms: []string{"no status", "no status code", "no code in close frame", "empty close frame", "close() without code", "close without arguments", "closed without reason"},
}

var causes1005 = []Cause{
	{
		ID:    "own-close",
		Title: "Your own program called close() without a code",
		Why:   Fact{"close() without a code sends an empty Close frame, the other side answers with one, and both report 1005.", []Cite{{&whatwg, "close(code, reason)"}, {&measured, "C-none"}}},
		Check: Fact{"Search your code and your libraries for close() without arguments: clean-up of a component is a common place.", []Cite{{&measured, "C-none"}}},
		Fix:   Fact{"Nothing to fix; pass 1000 and a reason if the logs should show who closed and why.", []Cite{{&whatwg, "close(code, reason)"}}},
	},
	{
		ID:    "peer-close",
		Title: "The other side closed without a code",
		Why:   Fact{"A status code is optional in a Close frame, and many programs leave it out.", []Cite{{&rfc6455, "section 5.5.1"}}},
		Check: Fact{"Look for a call of close without a code in the other side's program.", []Cite{{&rfc6455, "section 5.5.1"}}},
		Fix:   Fact{"Have the other side send a code; until then decide by who asked for the close, not by 1005.", []Cite{{&rfc6455, "section 7.4"}}},
	},
	{
		ID:    "collected",
		Title: "The browser threw away a WebSocket nobody used",
		Why:   Fact{"A WebSocket object that is garbage collected while open is closed without a status code.", []Cite{{&whatwg, "Garbage collection"}}},
		Check: Fact{"See whether the page keeps no variable and no listener for the socket.", []Cite{{&whatwg, "Garbage collection"}}},
		Fix:   Fact{"Keep the socket in a variable that lives as long as it is needed, and close it with a code.", []Cite{{&whatwg, "Garbage collection"}}},
	},
}
