package registry

// Signals that say: something took too long, or a proxy gave up.

var signalPingTimeout = Signal{
	Slug:      "ping-timeout",
	Name:      "No pong or heartbeat answer in time",
	Meaning:   Fact{"One side sent a ping or heartbeat, got no answer in time, and gave the connection up.", []Cite{{&rfc6455, "section 5.5.2"}, {&pyKeepalive, ""}}},
	WhyNoCode: Fact{"The code depends on who gave up: Python websockets sends 1011 (\"sent 1011\" in its log means this side), others end TCP, which is 1006, or send 1000 or 1001.", []Cite{{&pyKeepalive, ""}, {&rfc6455, "section 7.1.5"}}},
	Causes: []Cause{
		{
			ID:    "ping-blocked",
			Title: "A blocked event loop did not answer in time",
			Why:   Fact{"Long synchronous work, or a debugger's break point, keeps a program from reading the ping and sending the pong.", []Cite{{&pyServerFAQ, "Why can only one client connect at a time?"}, {&pyKeepalive, ""}}},
			Check: Fact{"Log the event loop's delay, and look for long CPU work just before the timeout on either side.", []Cite{{&pyServerFAQ, "Why can only one client connect at a time?"}}},
			Fix:   Fact{"Move blocking work to a thread or process, and read from the socket all the time.", []Cite{{&pyServerFAQ, "Why can only one client connect at a time?"}}},
		},
		{
			ID:    "ping-backlog",
			Title: "The receiver cannot keep up, the pong waits behind other data",
			Why:   Fact{"Pings and pongs travel in order with the messages, so a full buffer delays them by as much.", []Cite{{&pyKeepalive, ""}}},
			Check: Fact{"Watch the size of the send buffer, and the age of messages when they are handled.", []Cite{{&pyKeepalive, ""}}},
			Fix:   Fact{"Slow the sender down, drop old messages, or raise ping_timeout.", []Cite{{&pyKeepalive, ""}}},
		},
		{
			ID:    "ping-network",
			Title: "The network is really gone",
			Why:   Fact{"After sleep, a change of network or a lost NAT entry no packet arrives, and nothing says so.", []Cite{{&pyKeepalive, ""}, {&rfc6455, "section 7.2.3"}}},
			Check: Fact{"When the other side did not log the same end at the same time, the path between them broke.", []Cite{{&pyKeepalive, ""}}},
			Fix:   Fact{"Reconnect with a growing, jittered delay; the timeout did its job.", []Cite{{&rfc6455, "section 7.2.3"}}},
		},
	},
	Symptoms: []string{
		"ping timeout",
		"socket.io ping timeout",
		"keepalive ping timeout",
		"pong timeout",
		"no pong received",
		"ping timed out",
		"heartbeat timeout",
		"heartbeat failed",
		"did not respond with a pong",
		"missed pong",
		"ping/pong timed out",
		"client has gone stale",
		"no heartbeat",
		"keepalive",
		"ping interval",
		"heartbeat interval",
	},
}

var signalIdleTimeout = Signal{
	Slug:        "idle-timeout",
	Name:        "Closed because nothing was sent for a while",
	DetailLabel: "seconds",
	Meaning:     Fact{"An endpoint or a proxy ended the connection because no data passed for longer than its limit.", []Cite{{&nginx, ""}, {&awsALB, ""}}},
	WhyNoCode:   Fact{"A proxy sends no Close frame, so 1006 is reported; an endpoint that closes by itself chooses a code, such as 1000, 1001 or 1002.", []Cite{{&rfc6455, "section 7.1.5"}, {&cowboyClose, ""}, {&tomcat, ""}, {&banditTimeout, ""}}},
	Causes: []Cause{
		{
			ID:    "idle-proxy",
			Title: "A proxy's or load balancer's idle limit",
			Why:   Fact{"nginx waits 60 seconds for data from the server by default; AWS application load balancers also default to 60 seconds.", []Cite{{&nginx, ""}, {&awsALB, ""}}},
			Check: Fact{"Measure the time from the last message to the end: the same round number each time points at such a limit.", []Cite{{&nginx, ""}}},
			Fix:   Fact{"Raise the limit (proxy_read_timeout in nginx), or let the server ping at less than half of it; equal times race.", []Cite{{&nginx, ""}, {&rfc6455, "section 5.5.2"}}},
		},
		{
			ID:    "idle-server",
			Title: "The server's own idle limit",
			Why:   Fact{"Many servers close quiet WebSockets by themselves: Cowboy after 60 seconds with 1000, Bandit with 1002, Tomcat with 1001.", []Cite{{&cowboyClose, ""}, {&banditTimeout, ""}, {&tomcat, ""}}},
			Check: Fact{"Look at the reason and the server's setting for idle or read timeouts.", []Cite{{&rfc6455, "section 7.1.6"}}},
			Fix:   Fact{"Let the server send pings, or raise its limit; clients should reconnect.", []Cite{{&rfc6455, "section 5.5.2"}}},
		},
		{
			ID:    "idle-page",
			Title: "A page relies on pings that it cannot send",
			Why:   Fact{"The browser's API has no ping; it only answers the server's pings.", []Cite{{&whatwg, "Ping and Pong frames"}, {&pyKeepalive, "Keepalive in browsers"}}},
			Check: Fact{"Is the server set to send pings, and at what interval?", []Cite{{&whatwg, "Ping and Pong frames"}}},
			Fix:   Fact{"Switch pings on in the server, or send a small message of your own from the page about every 25 seconds.", []Cite{{&pyKeepalive, "Keepalive in browsers"}}},
		},
	},
	Symptoms: []string{
		"idle timeout",
		"timeout due to inactivity",
		"closed due to inactivity",
		"connection idle",
		"idle connection",
		"inactivity timeout",
		"disconnects after 60 seconds",
		"closes after one minute",
		"drops after 60 seconds",
		"closes after 30 seconds",
		"closes after 5 minutes",
		"no activity",
		"timed out idle",
		"read timeout",
	},
}

var signalUpstreamReset = Signal{
	Slug:      "upstream-reset",
	Name:      "A proxy's upstream ended or reset the connection",
	Meaning:   Fact{"A proxy says that the server behind it ended or reset the connection.", []Cite{{&rfc9110, "section 15.6.3"}, {&envoyFlags, "response flags"}}},
	WhyNoCode: Fact{"The proxy's log knows no close code: if the WebSocket was open, the client reports 1006; if not, it got a status such as 502 or 503.", []Cite{{&rfc6455, "section 7.1.5"}, {&envoyFlags, "response flags"}}},
	Causes: []Cause{
		{
			ID:    "up-crash",
			Title: "The server behind the proxy crashed or was restarted",
			Why:   Fact{"A process that ends takes its connections along, and the proxy sees the end of TCP.", []Cite{{&envoyFlags, "response flags"}}},
			Check: Fact{"Compare the time with restarts, out-of-memory kills and deploys of the server.", []Cite{{&envoyFlags, "response flags"}}},
			Fix:   Fact{"Drain before stopping: close every WebSocket with 1012 or 1001, then exit.", []Cite{{&rfc6455, "sections 7.4.1, 7.1.1"}}},
		},
		{
			ID:    "up-timeout",
			Title: "The server did not send anything in the proxy's time",
			Why:   Fact{"\"upstream timed out\" in nginx is proxy_read_timeout, 60 seconds by default.", []Cite{{&nginx, ""}}},
			Check: Fact{"Does the message name a timeout, and is the duration always the same?", []Cite{{&nginx, ""}}},
			Fix:   Fact{"Raise the timeout for this location, or let the server send pings.", []Cite{{&nginx, ""}}},
		},
		{
			ID:    "up-keepalive",
			Title: "The server closes idle connections earlier than the proxy expects",
			Why:   Fact{"The proxy sends a request at the moment when the server ends the idle connection.", []Cite{{&rfc9112, "section 9.5"}}},
			Check: Fact{"It hits new handshakes, at random, with 502 or 503.", []Cite{{&rfc9112, "section 9.5"}, {&rfc9110, "section 15.6.3"}}},
			Fix:   Fact{"Make the server's keep-alive time longer than the proxy's.", []Cite{{&rfc9112, "section 9.5"}}},
		},
	},
	Symptoms: []string{
		"upstream prematurely closed connection",
		"upstream connect error or disconnect/reset before headers",
		"reset reason",
		"recv() failed connection reset by peer while proxying upgraded connection",
		"upstream timed out",
		"upstream reset",
		"no live upstreams",
		"upstream connection termination",
		"econnreset ws proxy",
	},
}
