package registry

// Signals that say: the connection ended, or was ended too early.

var signalConnectionInterrupted = Signal{
	Slug:      "connection-interrupted",
	Name:      "The connection was cut off while the page was in use or left",
	Meaning:   Fact{"Firefox says that a connection ended while it was opening or open; it prints this for resets, timeouts and violations of the protocol too.", []Cite{{&measured, "Console B, Console D"}}},
	WhyNoCode: Fact{"The words carry no code: the page sees 1006 when the connection broke, and 1001 may be sent when the page was left.", []Cite{{&measured, "B-rst, F-drv-navigate"}}},
	Causes: []Cause{
		{
			ID:    "interrupted-left",
			Title: "The page was reloaded or left",
			Why:   Fact{"Firefox closes open WebSockets with 1001 when the user leaves, and prints the sentence for one that is ended while it connects.", []Cite{{&measured, "F-drv-navigate, B-close-connecting"}}},
			Check: Fact{"Does the line appear at the moment of a reload or a click on a link?", []Cite{{&measured, "F-drv-reload"}}},
			Fix:   Fact{"Nothing to fix; close in pagehide if you want a clean end.", []Cite{{&measured, "F-pagehide-close"}}},
		},
		{
			ID:    "interrupted-broken",
			Title: "The server or network broke the connection",
			Why:   Fact{"A TCP reset, a missing answer to close() and an illegal frame all give the same sentence.", []Cite{{&measured, "B-rst, B-client-close-no-answer, D-rsv1"}}},
			Check: Fact{"Log code, reason and wasClean of the close event, and open the same page in Chromium, which names violations.", []Cite{{&measured, "Console D"}}},
			Fix:   Fact{"Follow the code, or Chromium's message.", []Cite{{&measured, "Console D"}}},
		},
	},
	Symptoms: []string{
		"the connection was interrupted while the page was loading",
		"connection to was interrupted",
		"interrupted while the page was loading",
	},
}

var signalClosedBeforeEstablished = Signal{
	Slug:      "closed-before-established",
	Name:      "close() was called while connecting",
	Meaning:   Fact{"The program called close() before the connection had opened.", []Cite{{&whatwg, "The WebSocket interface"}}},
	WhyNoCode: Fact{"There was no connection to close with a frame: browsers report 1006, wasClean false, whatever code was passed.", []Cite{{&whatwg, "The WebSocket interface"}, {&measured, "B-close-connecting, B-close-connecting-3000"}}},
	Causes: []Cause{
		{
			ID:    "cbe-strict-mode",
			Title: "React's Strict Mode mounts, unmounts and mounts again in development",
			Why:   Fact{"The first run of the effect opens the socket, and its cleanup closes it while it is still connecting.", []Cite{{&strictMode, "Fixing bugs found by re-running Effects"}}},
			Check: Fact{"The message appears once per mount, in development only, and a second socket works.", []Cite{{&strictMode, "Fixing bugs found by re-running Effects"}}},
			Fix:   Fact{"Harmless; to silence it, let the cleanup wait for open before it calls close(), or open the socket outside the component.", []Cite{{&strictMode, "Fixing bugs found by re-running Effects"}}},
		},
		{
			ID:    "cbe-timeout",
			Title: "A timer or a reconnect loop gave up too early",
			Why:   Fact{"A connect timeout shorter than a slow network's handshake closes each attempt before it can succeed.", []Cite{{&measured, "B-close-connecting-100ms"}}},
			Check: Fact{"Compare the time between constructor and close() with the time that the handshake takes in the Network panel.", []Cite{{&measured, "B-close-connecting-100ms"}}},
			Fix:   Fact{"Give the handshake 10 seconds or more, and keep one attempt at a time.", []Cite{{&measured, "E-hang-10s-close"}}},
		},
		{
			ID:    "cbe-unmount",
			Title: "The component or page went away while connecting",
			Why:   Fact{"Fast navigation runs the cleanup before the socket is open.", []Cite{{&strictMode, "Fixing bugs found by re-running Effects"}}},
			Check: Fact{"The line appears when views are switched quickly.", []Cite{{&strictMode, "Fixing bugs found by re-running Effects"}}},
			Fix:   Fact{"Share one socket for the whole app instead of one per view.", []Cite{{&strictMode, "Fixing bugs found by re-running Effects"}}},
		},
	},
	Symptoms: []string{
		"websocket is closed before the connection is established",
		"closed before the connection is established",
		"was closed before the connection was established",
		"strict mode double mount",
		"react useeffect websocket closes immediately",
		"strictmode",
	},
}

var signalConnectionReset = Signal{
	Slug:      "connection-reset",
	Name:      "TCP reset, broken pipe or aborted connection",
	Meaning:   Fact{"The TCP connection was torn down with a reset, or the program wrote into one that was already gone.", []Cite{{&rfc9293, "section 3.5.2"}, {&posixErrors, "section 2.3"}}},
	WhyNoCode: Fact{"A reset carries no Close frame: an open WebSocket then reports 1006, unless a Close frame had arrived before.", []Cite{{&rfc6455, "section 7.1.5"}, {&measured, "B-rst, B-close-then-rst"}}},
	Causes: []Cause{
		{
			ID:    "reset-process",
			Title: "The other process died or closed without reading what was left",
			Why:   Fact{"When a program ends with unread data in its socket, its system sends a reset instead of a normal end.", []Cite{{&rfc9293, "section 3.5.2"}}},
			Check: Fact{"Look for a crash, an out-of-memory kill or a deploy on the other side at that second.", []Cite{{&rfc9293, "section 3.5.2"}}},
			Fix:   Fact{"On shutdown send a Close frame with 1001 or 1012, wait for the answer, then close TCP.", []Cite{{&rfc6455, "sections 7.1.1, 7.1.2"}}},
		},
		{
			ID:    "reset-middlebox",
			Title: "A load balancer, NAT or firewall forgot the idle connection",
			Why:   Fact{"After its idle limit it forgets the connection; some then answer the next packet with a reset, others with nothing.", []Cite{{&azureReset, ""}, {&awsNLB, ""}}},
			Check: Fact{"Do the resets come after the same time of silence each time, such as 60 or 350 seconds?", []Cite{{&nginx, ""}, {&awsNLB, ""}}},
			Fix:   Fact{"Let an endpoint ping more often than the shortest limit on the way, which a page cannot do itself, or raise that limit.", []Cite{{&rfc6455, "section 5.5.2"}, {&nginx, ""}}},
		},
		{
			ID:    "reset-late-write",
			Title: "The program wrote after the other side had closed",
			Why:   Fact{"The first write after the other side's end is answered with a reset, the next one fails with a broken pipe.", []Cite{{&rfc9293, "section 3.5.2"}, {&posixErrors, "section 2.3"}}},
			Check: Fact{"Look in the log for a Close frame, or an earlier error, on the same connection.", []Cite{{&rfc6455, "section 5.5.1"}}},
			Fix:   Fact{"Stop sending once a Close frame has arrived or a read has failed, and treat the error as the end.", []Cite{{&rfc6455, "section 5.5.1"}}},
		},
	},
	Symptoms: []string{
		"connection reset by peer",
		"econnreset",
		"read econnreset",
		"connection reset",
		"epipe",
		"broken pipe",
		"write epipe",
		"econnaborted",
		"connection aborted",
		"net::err_connection_reset",
		"net::err_connection_closed",
		"connectionreseterror",
		"forcibly closed by the remote host",
		"software caused connection abort",
		"wsaeconnreset",
	},
}

var signalConnectionLost = Signal{
	Slug:      "connection-lost",
	Name:      "The connection was lost, cause not given",
	Meaning:   Fact{"A program says that its connection is gone and gives no cause.", []Cite{{&rfc6455, "section 7.1.5"}}},
	WhyNoCode: Fact{"The words name no code: without a Close frame an endpoint reports 1006.", []Cite{{&rfc6455, "section 7.1.5"}}},
	Causes: []Cause{
		{
			ID:    "lost-restart",
			Title: "The server was restarted",
			Why:   Fact{"Development servers print this at each restart, production logs at each deploy.", []Cite{{&pyFAQ, "no close frame received or sent"}}},
			Check: Fact{"Compare the time with restarts and deploys of the server.", []Cite{{&pyFAQ, "no close frame received or sent"}}},
			Fix:   Fact{"Reconnect with a growing, jittered delay; on the server close with 1012 or 1001 before stopping.", []Cite{{&rfc6455, "sections 7.2.3, 7.4.1"}}},
		},
		{
			ID:    "lost-network",
			Title: "The network went away: sleep, Wi-Fi change, VPN, dead zone",
			Why:   Fact{"Devices lose their network often, and nothing is sent when that happens.", []Cite{{&pyFAQ, "no close frame received or sent"}}},
			Check: Fact{"Did many clients lose their connections at once (server, proxy), or one alone (its network)?", []Cite{{&pyFAQ, "no close frame received or sent"}}},
			Fix:   Fact{"Reconnect when the network is back, and detect silence with a heartbeat.", []Cite{{&rfc6455, "sections 5.5.2, 7.2.3"}}},
		},
	},
	Symptoms: []string{
		"connection lost",
		"lost connection",
		"server connection lost",
		"disconnected from server",
		"websocket disconnected",
		"connection to server lost",
		"polling for restart",
		"connection dropped",
		"airplane mode",
		"wifi lost",
	},
}

var signalDroppedWithoutCloseFrame = Signal{
	Slug:      "dropped-without-close-frame",
	Name:      "The connection ended without a Close frame",
	Meaning:   Fact{"TCP ended, but the other side had not sent a Close frame first.", []Cite{{&rfc6455, "sections 7.1.5, 7.1.4"}}},
	WhyNoCode: Fact{"1006 is the code for exactly this; nobody sent it, the endpoint reports it by itself.", []Cite{{&rfc6455, "sections 7.1.5, 7.4.1"}}},
	Causes: []Cause{
		{
			ID:    "ncf-peer-died",
			Title: "The other process ended without saying goodbye",
			Why:   Fact{"A crash, kill -9, an out-of-memory kill or exit() right after close() ends TCP before a Close frame goes out.", []Cite{{&rfc6455, "section 7.1.1"}}},
			Check: Fact{"Look at the other side's log and its restart count at that second.", []Cite{{&pyFAQ, "no close frame received or sent"}}},
			Fix:   Fact{"Close with a code on shutdown and wait for the answering Close frame before the process ends.", []Cite{{&rfc6455, "sections 7.1.1, 7.1.2"}}},
		},
		{
			ID:    "ncf-proxy-idle",
			Title: "A proxy or load balancer ended an idle connection",
			Why:   Fact{"Proxies relay bytes and do not write Close frames; nginx closes after 60 seconds without data from the server.", []Cite{{&nginx, ""}}},
			Check: Fact{"Is it always the same number of seconds after the last message?", []Cite{{&nginx, ""}}},
			Fix:   Fact{"Let the server ping about every 25 seconds, or raise the limit: proxy_read_timeout in nginx.", []Cite{{&nginx, ""}, {&rfc6455, "section 5.5.2"}}},
		},
		{
			ID:    "ncf-library",
			Title: "A library drops the connection instead of sending a code",
			Why:   Fact{"Some libraries end TCP at once on an error, such as uWebSockets on a message that is too big.", []Cite{{&uWebSockets, "forceClose"}}},
			Check: Fact{"Look for an error on the other side just before: a size limit, a parse error, a missed ping.", []Cite{{&uWebSockets, "forceClose"}}},
			Fix:   Fact{"Raise that limit or fix the message; turn on the option for a real closing handshake where there is one.", []Cite{{&uWebSockets, "forceClose"}, {&rfc6455, "section 7.1.7"}}},
		},
	},
	Symptoms: []string{
		"no close frame received or sent",
		"no close frame received",
		"without completing the close handshake",
		"unexpected eof",
		"connection closed without close frame",
		"close frame not received",
		"abnormal closure",
		"eof",
		"connection to remote host was lost",
		"stream end encountered",
		"failed to read frame header eof",
	},
}

var signalSocketNotConnected = Signal{
	Slug:      "socket-not-connected",
	Name:      "The platform's socket was no longer connected",
	Meaning:   Fact{"The operating system says that the socket is not connected: it was never connected, or the connection is already gone.", []Cite{{&posixErrors, "section 2.3"}}},
	WhyNoCode: Fact{"The error comes from the socket layer, below WebSocket, so it carries no close code.", []Cite{{&posixErrors, "section 2.3"}, {&rfc6455, "section 7.1.5"}}},
	Causes: []Cause{
		{
			ID:    "snc-background",
			Title: "A mobile app was in the background",
			Why:   Fact{"The system suspended the app and took its sockets; the first use afterwards fails.", []Cite{{&pageLifecycle, ""}}},
			Check: Fact{"Does it happen right after the app comes back, or after the screen was locked?", []Cite{{&pageLifecycle, ""}}},
			Fix:   Fact{"Close when going to the background, open a new connection when coming back, and do not reuse the old one.", []Cite{{&rfc6455, "section 7.2.3"}}},
		},
		{
			ID:    "snc-after-close",
			Title: "The program reads or sends after the end",
			Why:   Fact{"On Apple's systems a pending receive fails with this error when the task is cancelled or the server has gone.", []Cite{{&posixErrors, "section 2.3"}}},
			Check: Fact{"Look for a close or an error on the same connection just before.", []Cite{{&posixErrors, "section 2.3"}}},
			Fix:   Fact{"Treat it as the end of the connection: stop the receive loop, then reconnect if you still need it.", []Cite{{&rfc6455, "section 7.2.3"}}},
		},
	},
	Symptoms: []string{
		"socket is not connected",
		"enotconn",
		"nsposixerrordomain code=57",
		"posix error 57",
		"error 57",
		"transport endpoint is not connected",
		"wsaenotconn",
	},
}
