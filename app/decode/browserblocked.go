package decode

// What browsers print when they refuse to try a connection at all: a page over
// https and an address without TLS, a Content Security Policy, an address that
// is none, a port that is kept for other protocols.
var _ = register(func() *Format {
	return &Format{
		Name:  "browser-blocked",
		Title: "a browser that refused to connect",
		Words: []wording{
			{signal: "mixed-content", has: "Mixed Content: ", expr: `Mixed Content: [^\n]*(?:WebSocket|wss?://)[^\n]*`},
			{signal: "mixed-content", has: "insecure WebSocket endpoint", expr: `(?:The page at \S+ was loaded over HTTPS, but )?attempted to connect to the insecure WebSocket endpoint[^\n]*`},
			{signal: "mixed-content", has: "An insecure WebSocket connection", expr: `(?:SecurityError: )?(?:Failed to construct 'WebSocket': )?An insecure WebSocket connection may not be initiated from a page loaded over HTTPS\.?`},
			{signal: "mixed-content", has: "[blocked] The page at ", expr: `\[blocked\] The page at [^\n]*(?:requested|display|run)[^\n]* insecure content from "?ws://[^\n]*`},
			{signal: "mixed-content", has: "insecure content from ", expr: `The page at \S+ (?:was not allowed to (?:run|display)|ran|displayed) insecure content from "?ws://[^\n]*`},
			{signal: "mixed-content", has: "Blocked loading mixed ", expr: `Blocked loading mixed (?:active|display) content "?ws://[^\n]*`},
			{signal: "mixed-content", has: "he operation is insecure", lines: 4, expr: `WebSocket[^\n]{0,60}(?:SecurityError|NS_ERROR_DOM_SECURITY_ERR|DOMException)[:,]? ?"?The operation is insecure\.?|(?:SecurityError|DOMException): The operation is insecure\.?(?:[^\n]*\n){0,3}?[^\n]{0,80}WebSocket\b`},
			{signal: "csp-blocked", any: []string{"Refused to connect to ", "Connecting to "}, expr: `(?:Refused to connect|Connecting) to '?wss?://[^\n]*(?:Content Security Policy|connect-src)[^\n]*`},
			{signal: "csp-blocked", has: "Policy: ", expr: `Content[- ]Security[- ]Policy: [^\n]*(?:blocked|violates)[^\n]* wss?://[^\n]*`},
			{signal: "invalid-url", has: "'WebSocket': The URL", expr: `Failed to construct 'WebSocket': The URL[^\n]*(?:is invalid|is not allowed|are not allowed|must be either)[^\n]*`},
			{signal: "invalid-url", has: "Invalid url for WebSocket", expr: `Invalid url for WebSocket \S*`},
			// undici, the WebSocket of Node itself.
			{signal: "invalid-url", any: []string{"Expected a ws: or wss: protocol", "expected a ws: or wss: url", "[SyntaxError]: Invalid URL", "[SyntaxError]: Got fragment"}, expr: `(?:DOMException \[)?SyntaxError\]?: (?:Expected a ws: or wss: protocol[^\n]*|expected a ws: or wss: url|Invalid URL$|Got fragment$)`},
			{signal: "invalid-url", has: "has fragment component", expr: `(?:URL|url) has fragment component wss?://\S*`},
			{signal: "invalid-url", has: "Wrong url scheme for WebSocket", expr: `Wrong url scheme for WebSocket \S*`},
			{signal: "invalid-url", has: "Invalid URL", lines: 4, expr: `Invalid URL\.?(?:[^\n]*\n){0,3}?[^\n]{0,80}(?:new )?WebSocket\b`},
			{signal: "invalid-url", has: "An invalid or illegal string was specified", lines: 4, expr: `An invalid or illegal string was specified\.?(?:[^\n]*\n){0,3}?[^\n]{0,80}(?:new )?WebSocket\b`},
			{signal: "invalid-url", has: "The string did not match the expected pattern", lines: 4, expr: `The string did not match the expected pattern\.?(?:[^\n]*\n){0,3}?[^\n]{0,80}(?:new )?WebSocket\b`},
			{signal: "handshake-subprotocol-mismatch", has: "'WebSocket': The subprotocol", expr: `Failed to construct 'WebSocket': The subprotocol[^\n]*`},
			{signal: "handshake-subprotocol-mismatch", has: "Wrong protocol for WebSocket", expr: `Wrong protocol for WebSocket '[^\n]*'`},
			{signal: "handshake-subprotocol-mismatch", has: "WebSocket protocols contain duplicates", expr: `WebSocket protocols contain duplicates:[^\n]*`},
			{signal: "unsafe-port", has: "WebSocket port ", expr: `WebSocket port (?P<detail>\d+) blocked`},
		},
	}
})
