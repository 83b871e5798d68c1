package registry

// Signals that say: the browser refused to try.

var signalUnsafePort = Signal{
	Slug:      "unsafe-port",
	Name:      "The browser does not connect to this port",
	Meaning:   Fact{"The browser refused the port, because it belongs to another protocol such as SMTP, IRC or X11.", []Cite{{&fetchStandard, "Port blocking"}}},
	WhyNoCode: Fact{"The browser did not even try: Chromium and Firefox then report 1006, WebKitGTK fired an error event only.", []Cite{{&measured, "E-port25, E-port6000, E-port6667"}}},
	Causes: []Cause{
		{
			ID:    "unsafe-chosen",
			Title: "The server uses a port from the browsers' block list",
			Why:   Fact{"The list keeps pages from speaking to servers of other protocols; it holds 22, 25, 6000 and 6667, among others.", []Cite{{&fetchStandard, "Port blocking"}, {&measured, "E-port22, E-port6000"}}},
			Check: Fact{"Look the port up in the list of the Fetch standard.", []Cite{{&fetchStandard, "Port blocking"}}},
			Fix:   Fact{"Move the server to another port; 443 passes most firewalls.", []Cite{{&fetchStandard, "Port blocking"}, {&rfc6455, "section 10.7"}}},
		},
	},
	Symptoms: []string{
		"net::err_unsafe_port",
		"unsafe port",
		"forbidden port",
		"blocked port",
		"not allowed to use restricted network port",
		"restricted port",
	},
}

var signalMixedContent = Signal{
	Slug:      "mixed-content",
	Name:      "A page from https may not use ws://",
	Meaning:   Fact{"A page loaded over https tried to open an insecure ws:// connection, and the browser refused.", []Cite{{&measured, "E-mixed-public, E-mixed-name"}}},
	WhyNoCode: Fact{"Nothing was sent: Chromium and Firefox throw a SecurityError from the constructor, so no close event fires.", []Cite{{&measured, "E-mixed-public, E-mixed-name"}}},
	Causes: []Cause{
		{
			ID:    "mixed-scheme",
			Title: "The address is written with ws://",
			Why:   Fact{"The address is fixed in the code and did not follow when the page moved to https.", []Cite{{&measured, "E-mixed-name"}}},
			Check: Fact{"Search the code for \"ws://\", and log the address just before new WebSocket.", []Cite{{&measured, "E-mixed-name"}}},
			Fix:   Fact{"Use wss://, or derive the scheme from the page: a relative or https address becomes wss by itself in current browsers.", []Cite{{&whatwg, "The WebSocket interface"}}},
		},
		{
			ID:    "mixed-no-tls",
			Title: "The WebSocket server has no TLS",
			Why:   Fact{"Only loopback addresses are excepted, and not in every browser: WebKitGTK refused those as well.", []Cite{{&measured, "E-mixed-loopback"}}},
			Check: Fact{"Try wss:// on the same port: a TLS error shows that the server speaks plain text only.", []Cite{{&measured, "E-wss-to-plain"}}},
			Fix:   Fact{"Put a proxy with a certificate in front, and send the WebSocket through the page's own host on port 443.", []Cite{{&nginx, ""}, {&rfc6455, "section 10.6"}}},
		},
	},
	Symptoms: []string{
		"mixed content",
		"insecure websocket connection may not be initiated from a page loaded over https",
		"securityerror",
		"the operation is insecure",
		"ws from https page",
		"blocked insecure websocket",
	},
}

var signalCSPBlocked = Signal{
	Slug:      "csp-blocked",
	Name:      "The page's Content Security Policy forbids the connection",
	Meaning:   Fact{"The page's Content Security Policy does not list the address of the WebSocket in connect-src.", []Cite{{&cspLevel3, "connect-src"}}},
	WhyNoCode: Fact{"Nothing was sent: Chromium fired an error event without a close event, Firefox and WebKitGTK threw from the constructor.", []Cite{{&measured, "E-csp"}}},
	Causes: []Cause{
		{
			ID:    "csp-missing",
			Title: "The policy does not name the WebSocket's host",
			Why:   Fact{"Another host, or another port of the same host, must be listed with its scheme; default-src counts where connect-src is missing.", []Cite{{&cspLevel3, "connect-src"}}},
			Check: Fact{"The console message names the directive; compare it with the address of the WebSocket.", []Cite{{&cspLevel3, "connect-src"}}},
			Fix:   Fact{"Add the exact origin to connect-src, such as wss://ws.example.com; do not open it to all of wss:.", []Cite{{&cspLevel3, "connect-src"}}},
		},
		{
			ID:    "csp-self",
			Title: "The browser is older than the rule that 'self' includes wss",
			Why:   Fact{"The current text lets 'self' match the wss address of the page's own host; older browsers did not do so.", []Cite{{&cspLevel3, "changes from level 2"}}},
			Check: Fact{"Test in a current browser: if it works there, the rule is the cause.", []Cite{{&cspLevel3, "changes from level 2"}}},
			Fix:   Fact{"List the wss origin beside 'self'.", []Cite{{&cspLevel3, "connect-src"}}},
		},
	},
	Symptoms: []string{
		"violates the following content security policy directive",
		"refused to connect because it violates",
		"connect-src",
		"content security policy",
		"csp websocket",
		"ns_error_content_blocked",
		"blocked by csp",
	},
}

var signalInvalidURL = Signal{
	Slug:      "invalid-url",
	Name:      "The address is not valid for a WebSocket",
	Meaning:   Fact{"The constructor refused the address: it does not parse, has the wrong scheme, or holds a fragment.", []Cite{{&whatwg, "The WebSocket interface"}}},
	WhyNoCode: Fact{"The constructor throws a SyntaxError before any connection exists, so no event fires.", []Cite{{&whatwg, "The WebSocket interface"}, {&measured, "E-badurl-port, E-fragment"}}},
	Causes: []Cause{
		{
			ID:    "url-value",
			Title: "A variable in the address is empty or undefined",
			Why:   Fact{"A missing setting gives addresses such as ws://undefined:3000, or a port that is no number.", []Cite{{&measured, "E-badurl-port, E-badurl-undefined"}}},
			Check: Fact{"Log the complete address just before new WebSocket.", []Cite{{&whatwg, "The WebSocket interface"}}},
			Fix:   Fact{"Set the variable at build time or at run time, and stop early when it is missing.", []Cite{{&whatwg, "The WebSocket interface"}}},
		},
		{
			ID:    "url-form",
			Title: "Wrong scheme, a fragment or a bad subprotocol",
			Why:   Fact{"Only ws, wss, http and https are taken, no # part, and every subprotocol name must be a token that appears once.", []Cite{{&whatwg, "The WebSocket interface"}, {&measured, "E-badurl-ftp, E-fragment, E-dup-subproto"}}},
			Check: Fact{"The message in Chromium names the part that it refuses.", []Cite{{&measured, "E-fragment"}}},
			Fix:   Fact{"Remove the fragment, put parameters into the query, and pass subprotocols as a list of names without spaces.", []Cite{{&whatwg, "The WebSocket interface"}}},
		},
	},
	Symptoms: []string{
		"failed to construct websocket",
		"url is invalid",
		"the url's scheme must be either",
		"contains a fragment identifier",
		"invalid url",
		"malformed ws or wss url",
		"an invalid or illegal string was specified",
		"the string did not match the expected pattern",
		"the subprotocol is invalid",
		"bad scheme",
	},
}
