package registry

// An HTTPStatus is what an HTTP status means as the answer to an opening
// handshake.
type HTTPStatus struct {
	Status  int
	Name    string // as HTTP calls it: RFC 9110, RFC 6585
	Meaning Fact
	Fix     Fact
}

// HTTPStatuses are the statuses that people meet, in ascending order.
var HTTPStatuses = []HTTPStatus{
	{
		Status: 101, Name: "Switching Protocols",
		Meaning: Fact{"The server agreed to the upgrade, so the HTTP part went well and something in the answer's other headers, or after them, failed.", []Cite{{&rfc6455, "section 4.1"}, {&rfc9110, "section 15.2.2"}}},
		Fix:     Fact{"Check Upgrade, Connection, Sec-WebSocket-Accept and Sec-WebSocket-Protocol in the response.", []Cite{{&rfc6455, "sections 4.1, 4.2.2"}}},
	},
	{
		Status: 200, Name: "OK",
		Meaning: Fact{"An ordinary page or file was served: the request reached a server or route that does not speak WebSocket.", []Cite{{&rfc6455, "section 4.1"}, {&rfc9110, "section 15.3.1"}}},
		Fix:     Fact{"Correct the path, let the proxy pass Upgrade on, or start the WebSocket server on this route.", []Cite{{&nginx, ""}, {&rfc6455, "section 4.2.2"}}},
	},
	{
		Status: 301, Name: "Moved Permanently",
		Meaning: Fact{"The server redirects; Chromium and Firefox do not follow that for a WebSocket.", []Cite{{&measured, "E-301"}, {&rfc9110, "section 15.4.2"}}},
		Fix:     Fact{"Use the final address from the start: wss:// instead of ws://, the right host, and the slash at the end where it is wanted.", []Cite{{&rfc6455, "section 4.1"}}},
	},
	{
		Status: 302, Name: "Found",
		Meaning: Fact{"The server redirects, often to a sign-in page; Chromium and Firefox do not follow that for a WebSocket.", []Cite{{&measured, "E-302, E-302-ws"}, {&rfc9110, "section 15.4.3"}}},
		Fix:     Fact{"Sign in before connecting so that the cookie is sent, and use the final address.", []Cite{{&rfc6455, "sections 4.1, 10.5"}}},
	},
	{
		Status: 400, Name: "Bad Request",
		Meaning: Fact{"The server did not accept the request as a handshake: a header is missing or wrong, often because a proxy dropped Upgrade.", []Cite{{&rfc6455, "section 4.2.1"}, {&rfc9110, "section 15.5.1"}}},
		Fix:     Fact{"Log the headers that arrive at the server, and let the proxy pass Upgrade and Connection on.", []Cite{{&nginx, ""}, {&rfc6455, "section 4.2.1"}}},
	},
	{
		Status: 401, Name: "Unauthorized",
		Meaning: Fact{"The request carries no valid credentials; a page cannot add an Authorization header to a WebSocket.", []Cite{{&rfc9110, "section 15.5.2"}, {&whatwg, "The WebSocket interface"}}},
		Fix:     Fact{"Send the token by cookie or in the query, or accept first and ask for it in the first message.", []Cite{{&rfc6455, "section 10.5"}}},
	},
	{
		Status: 403, Name: "Forbidden",
		Meaning: Fact{"The server knows the request and refuses it; very often its list of allowed origins lacks this page's Origin.", []Cite{{&rfc9110, "section 15.5.4"}, {&rfc6455, "sections 10.2, 4.2.2"}}},
		Fix:     Fact{"Add the page's origin to the server's list, or check the rights of this user; look at firewall rules too.", []Cite{{&rfc6455, "section 10.2"}}},
	},
	{
		Status: 404, Name: "Not Found",
		Meaning: Fact{"No WebSocket endpoint at this path: the path, the host or the proxy's route is wrong.", []Cite{{&rfc9110, "section 15.5.5"}}},
		Fix:     Fact{"Compare the path with the server's route, with and without the proxy's prefix and the slash at the end.", []Cite{{&rfc6455, "section 4.1"}}},
	},
	{
		Status: 426, Name: "Upgrade Required",
		Meaning: Fact{"The server expects a WebSocket handshake, or version 13 of it, and this request was not one.", []Cite{{&rfc9110, "section 15.5.22"}, {&rfc6455, "sections 4.2.2, 4.4"}}},
		Fix:     Fact{"Let the proxy pass Upgrade on; if it does, compare Sec-WebSocket-Version in request and response.", []Cite{{&nginx, ""}, {&rfc6455, "section 4.4"}}},
	},
	{
		Status: 429, Name: "Too Many Requests",
		Meaning: Fact{"Too many connections or attempts from this client in a short time.", []Cite{{&rfc6585, "section 4"}}},
		Fix:     Fact{"Wait as long as Retry-After says, reconnect with a growing, jittered delay, and share one connection.", []Cite{{&rfc6585, "section 4"}, {&rfc6455, "section 7.2.3"}}},
	},
	{
		Status: 500, Name: "Internal Server Error",
		Meaning: Fact{"The server failed while it handled the handshake.", []Cite{{&rfc9110, "section 15.6.1"}}},
		Fix:     Fact{"Read the server's log for an exception in the upgrade handler.", []Cite{{&rfc9110, "section 15.6.1"}}},
	},
	{
		Status: 502, Name: "Bad Gateway",
		Meaning: Fact{"A proxy got no valid answer from the server behind it: that one is down, crashed, or does not speak WebSocket on this port.", []Cite{{&rfc9110, "section 15.6.3"}}},
		Fix:     Fact{"Check that the server runs and listens where the proxy looks, and read the proxy's error log.", []Cite{{&rfc9110, "section 15.6.3"}, {&nginx, ""}}},
	},
	{
		Status: 503, Name: "Service Unavailable",
		Meaning: Fact{"The server or proxy takes no connections now: overload, a deploy, or no healthy server behind the proxy.", []Cite{{&rfc9110, "section 15.6.4"}}},
		Fix:     Fact{"Try again with a growing, jittered delay, and respect Retry-After; check health checks and connection limits.", []Cite{{&rfc9110, "section 15.6.4"}, {&rfc6455, "section 7.2.3"}}},
	},
	{
		Status: 504, Name: "Gateway Timeout",
		Meaning: Fact{"A proxy waited too long for the server's answer to the handshake.", []Cite{{&rfc9110, "section 15.6.5"}}},
		Fix:     Fact{"Find out what delays the upgrade handler, and connect to the server directly to compare.", []Cite{{&rfc9110, "section 15.6.5"}}},
	},
}

// StatusOf returns what the HTTP status means as the answer to an opening
// handshake, or nil.
func StatusOf(status int) *HTTPStatus {
	for i := range HTTPStatuses {
		if HTTPStatuses[i].Status == status {
			return &HTTPStatuses[i]
		}
	}
	return nil
}
