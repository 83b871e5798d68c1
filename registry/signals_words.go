package registry

// Signals that say: a program reports the end in words of its own, or lost the code.

var signalEventWithoutFields = Signal{
	Slug:      "event-without-fields",
	Name:      "An event that has lost its fields",
	Meaning:   Fact{"The text is a stringified event: its code, reason and wasClean were there, but JSON.stringify and string conversion do not see them.", []Cite{{&domStandard, "Interface Event"}, {&whatwg, "The CloseEvent interface"}}},
	WhyNoCode: Fact{"The code was lost by the log line, not by the connection: the fields are getters of the prototype, only isTrusted is the event's own.", []Cite{{&domStandard, "Interface Event"}}},
	Causes: []Cause{
		{
			ID:    "ewf-stringify",
			Title: "The whole event was logged with JSON.stringify or as a string",
			Why:   Fact{"JSON.stringify writes own properties only, and of an event that is isTrusted.", []Cite{{&domStandard, "Interface Event"}}},
			Check: Fact{"Does the log show {\"isTrusted\":true} or [object CloseEvent]?", []Cite{{&domStandard, "Interface Event"}}},
			Fix:   Fact{"In onclose log {code: e.code, reason: e.reason, wasClean: e.wasClean} instead of e.", []Cite{{&whatwg, "The CloseEvent interface"}}},
		},
		{
			ID:    "ewf-error-event",
			Title: "It is an error event, which has no code at all",
			Why:   Fact{"The error event of a WebSocket is a plain event without any details; browsers hide the cause on purpose.", []Cite{{&whatwg, "Feedback from the protocol"}}},
			Check: Fact{"Is it logged in onerror?", []Cite{{&whatwg, "Feedback from the protocol"}}},
			Fix:   Fact{"Log in onclose: a close event with the code normally follows, and the console has the details.", []Cite{{&whatwg, "Feedback from the protocol"}}},
		},
	},
	Symptoms: []string{
		"istrusted true",
		"{\"istrusted\":true}",
		"[object closeevent]",
		"[object event]",
		"[object object]",
		"json.stringify event",
		"event has no code",
		"error event empty",
		"websocket error event no message",
		"onerror no details",
	},
}

var signalSuspended = Signal{
	Slug:      "suspended",
	Name:      "The page or app was frozen or put in the background",
	Meaning:   Fact{"The browser or the system suspended the page or app, and with it the WebSocket.", []Cite{{&pageLifecycle, ""}, {&measured, "F-drv-navigate"}}},
	WhyNoCode: Fact{"WebKitGTK sends 1001 with the reason \"WebSocket is closed due to suspension.\"; a frozen app sends nothing, and later reports 1006.", []Cite{{&measured, "F-drv-navigate"}, {&rfc6455, "section 7.1.5"}}},
	Causes: []Cause{
		{
			ID:    "susp-mobile",
			Title: "A phone put the app or the tab to sleep",
			Why:   Fact{"Systems stop background apps to save power, and their timers and heartbeats stop too.", []Cite{{&pageLifecycle, ""}, {&androidDoze, ""}}},
			Check: Fact{"Does the end come some seconds after locking the screen or switching the app?", []Cite{{&pageLifecycle, ""}}},
			Fix:   Fact{"Expect it: reconnect on visibilitychange or on coming to the foreground, and fetch what was missed.", []Cite{{&pageLifecycle, ""}, {&rfc6455, "section 7.2.3"}}},
		},
		{
			ID:    "susp-throttle",
			Title: "A background tab's timers are slowed down, so heartbeats come too late",
			Why:   Fact{"Chromium runs the timers of a long hidden tab about once a minute.", []Cite{{&timerThrottling, ""}}},
			Check: Fact{"Does it only happen to hidden tabs, after five minutes or more?", []Cite{{&timerThrottling, ""}}},
			Fix:   Fact{"Let the server send pings, which the browser answers without the page's timers, or run the heartbeat in a worker.", []Cite{{&whatwg, "Ping and Pong frames"}}},
		},
	},
	Symptoms: []string{
		"closed due to suspension",
		"websocket is closed due to suspension",
		"app in background",
		"app goes to background iphone",
		"mobile app in background",
		"screen locked",
		"phone locked",
		"tab in background",
		"tab frozen",
		"ios background disconnect",
		"laptop sleep",
		"doze",
	},
}

var signalBfcache = Signal{
	Slug:      "bfcache",
	Name:      "The page went into the back/forward cache",
	Meaning:   Fact{"The user left the page, and the browser kept it frozen in the back/forward cache.", []Cite{{&measured, "F-bfcache"}, {&bfcache, ""}}},
	WhyNoCode: Fact{"Nobody closed it while it was cached: measured, Chromium kept it open until the return, then the page saw 1006 and the server 1001.", []Cite{{&measured, "F-bfcache, F-bfcache-hold-idle"}}},
	Causes: []Cause{
		{
			ID:    "bf-left",
			Title: "The user navigated away and came back",
			Why:   Fact{"Chromium fires error and close when the cached page is shown again; WebKitGTK does so too, and sends 1001 when the user leaves.", []Cite{{&measured, "F-bfcache"}, {&chrome149, ""}}},
			Check: Fact{"Log event.persisted in pageshow: true means that the page came out of the cache.", []Cite{{&measured, "F-bfcache"}, {&bfcache, ""}}},
			Fix:   Fact{"Close in pagehide, and connect again in pageshow when persisted is true.", []Cite{{&measured, "F-pagehide-close"}, {&bfcache, ""}}},
		},
		{
			ID:    "bf-ghost",
			Title: "The server counts clients that are frozen",
			Why:   Fact{"A frozen page keeps its connection, but no script of it runs, and it answers no message.", []Cite{{&measured, "F-bfcache-server-text, F-bfcache-hold-idle"}}},
			Check: Fact{"Do connections without any message from the client pile up after users navigate?", []Cite{{&measured, "F-bfcache-hold-idle"}}},
			Fix:   Fact{"Let the page close in pagehide, and let the server end clients that do not answer a message of your own.", []Cite{{&measured, "F-pagehide-close"}}},
		},
	},
	Symptoms: []string{
		"back/forward cache",
		"bfcache",
		"back forward cache",
		"closed when going back",
		"websocket dead after back button",
		"pageshow persisted",
		"page restored from cache",
	},
}

var signalSessionEnded = Signal{
	Slug:      "session-ended",
	Name:      "A log line of a finished session without a code",
	Meaning:   Fact{"A server or proxy logged the end of a WebSocket session; access logs do not record close codes.", []Cite{{&rfc9110, "section 15.2.2"}, {&nginx, ""}}},
	WhyNoCode: Fact{"The line counts bytes and time only: status 101 says that the upgrade worked, not how the connection ended.", []Cite{{&rfc9110, "section 15.2.2"}}},
	Causes: []Cause{
		{
			ID:    "ended-normal",
			Title: "An ordinary end, logged when the connection was over",
			Why:   Fact{"A proxy writes the line after the tunnel has closed, with the whole duration.", []Cite{{&nginx, ""}}},
			Check: Fact{"Take the duration from the line: many ends at the same round number point at a limit.", []Cite{{&nginx, ""}}},
			Fix:   Fact{"Log code, reason and duration in the server's own close handler.", []Cite{{&rfc6455, "section 7.1.5"}}},
		},
	},
	Symptoms: []string{
		"101 access log",
		"get 101 switching protocols",
		"finished websocket",
		"status 101 in log",
		"session ended",
		"http 101",
	},
}

var signalTransportClose = Signal{
	Slug:      "transport-close",
	Name:      "A library says that its transport closed",
	Meaning:   Fact{"Socket.IO reports that the connection below it ended; its words replace the WebSocket close code.", []Cite{{&socketIOClient, "disconnect"}}},
	WhyNoCode: Fact{"The library hides the code: its details object may hold the close event, usually 1006 or 1001.", []Cite{{&socketIOClient, "disconnect"}}},
	Causes: []Cause{
		{
			ID:    "tc-network",
			Title: "The network or a proxy ended the connection",
			Why:   Fact{"The documentation names lost connections and a change of network as examples.", []Cite{{&socketIOClient, "disconnect"}}},
			Check: Fact{"Print the second argument of the disconnect event: details.context holds the close event where there is one.", []Cite{{&socketIOClient, "disconnect"}}},
			Fix:   Fact{"Nothing, if it is rare: the client reconnects by itself.", []Cite{{&socketIOClient, "disconnect"}}},
		},
		{
			ID:    "tc-proxy-timeout",
			Title: "A proxy's timeout is shorter than ping interval plus ping timeout",
			Why:   Fact{"nginx's 60 seconds must be longer than pingInterval and pingTimeout together, 45 seconds by default.", []Cite{{&socketIOProxy, "nginx"}}},
			Check: Fact{"Is it regular, after about a minute?", []Cite{{&socketIOProxy, "nginx"}}},
			Fix:   Fact{"Raise proxy_read_timeout, or lower pingInterval.", []Cite{{&socketIOProxy, "nginx"}}},
		},
	},
	Symptoms: []string{
		"transport close",
		"transport error",
		"disconnect transport close",
		"socket.io transport close",
		"websocket connection closed",
	},
}

var signalServerDisconnect = Signal{
	Slug:      "server-disconnect",
	Name:      "The server ended it through the library",
	Meaning:   Fact{"The server called the library's disconnect: it was meant, and it is no fault of the network.", []Cite{{&socketIOClient, "disconnect"}}},
	WhyNoCode: Fact{"The library ends its own session by a message of its own, so it reports a word and no close code.", []Cite{{&socketIOClient, "disconnect"}}},
	Causes: []Cause{
		{
			ID:    "sd-kicked",
			Title: "The application disconnected this client",
			Why:   Fact{"Typical are a failed login, a second session of the same user, or a ban.", []Cite{{&socketIOClient, "disconnect"}}},
			Check: Fact{"Search the server's code for disconnect() and log why it is called.", []Cite{{&socketIOClient, "disconnect"}}},
			Fix:   Fact{"Solve the cause first; the client does not reconnect by itself, so call connect() when it may.", []Cite{{&socketIOClient, "disconnect"}}},
		},
	},
	Symptoms: []string{
		"io server disconnect",
		"server namespace disconnect",
		"server disconnect",
		"forced server close",
		"server shutting down",
	},
}

var signalClientDisconnect = Signal{
	Slug:      "client-disconnect",
	Name:      "The client ended it through the library",
	Meaning:   Fact{"The program itself called the library's disconnect.", []Cite{{&socketIOClient, "disconnect"}}},
	WhyNoCode: Fact{"The library reports a word of its own and no close code; the end was wanted.", []Cite{{&socketIOClient, "disconnect"}}},
	Causes: []Cause{
		{
			ID:    "cd-called",
			Title: "The program called disconnect or close",
			Why:   Fact{"A logout, a component that went away, or a new connection that replaces the old one.", []Cite{{&socketIOClient, "disconnect"}}},
			Check: Fact{"Put a break point on the call, or print the stack where disconnect() is called.", []Cite{{&socketIOClient, "disconnect"}}},
			Fix:   Fact{"Nothing, if it was wanted; else remove the call, and connect() again: the client does not reconnect by itself.", []Cite{{&socketIOClient, "disconnect"}}},
		},
	},
	Symptoms: []string{
		"io client disconnect",
		"client namespace disconnect",
		"client disconnect",
		"disconnect called",
		"forced close",
	},
}
