package registry

// A Chapter is some facts under a heading.
type Chapter struct {
	ID, Title string
	Facts     []Fact
}

var reconnectingWebSocket = Source{
	Title: "reconnecting-websocket: options", Kind: OfficialDocs, Read: "2026-11-23",
	URL: "https://github.com/pladaria/reconnecting-websocket/blob/0412331a3728d233a04825e5cdd388b548bb6383/README.md",
}

// Reconnecting is what to know before reconnecting, whatever the code. Only
// pages and published data refer to it.
var Reconnecting = []Chapter{
	{
		ID: "clean", Title: "A clean close does not mean “stay away”",
		Facts: []Fact{
			{"wasClean tells that the closing handshake was completed, and nothing about the reason for it.", []Cite{{&whatwg, "CloseEvent"}, {&rfc6455, "section 7.1.4"}}},
			{"A server that restarts closes cleanly, with 1001 or 1012, and wants its clients back.", []Cite{{&rfc6455, "section 7.4.1"}, {&hybiRestart, ""}}},
			{"Some servers close with 1000 for mere silence: Cowboy does after 60 seconds by default.", []Cite{{&cowboy, "idle_timeout"}}},
			{"phoenix.js stays away after a 1000 from the server; a program that lives behind other servers should not.", []Cite{{&phoenixClient, "onConnClose"}}},
			{"Remember in your own program whether it asked for the close: the code does not say whose wish it was.", []Cite{{&rfc6455, "section 7.1.5"}}},
		},
	},
	{
		ID: "delay", Title: "How long to wait, and when to begin anew",
		Facts: []Fact{
			{"Wait a random time of up to 5 seconds before the first new attempt.", []Cite{{&rfc6455, "section 7.2.3"}}},
			{"Let the wait grow with each attempt that fails, for example to the double, up to a ceiling such as a minute.", []Cite{{&rfc6455, "section 7.2.3"}}},
			{"The random part matters: without it all clients of a lost server come back in the same second.", []Cite{{&rfc6455, "section 7.2.3"}}},
			{"After 1012 wait a random 5 to 30 seconds.", []Cite{{&hybiRestart, ""}}},
			{"Begin anew with the short wait only after a connection has lasted a while: opening alone is no success.", []Cite{{&reconnectingWebSocket, "minUptime"}}},
			{"Firefox also makes a page wait by itself after failures, so its attempts come later than your timer says.", []Cite{{&measured, "X-refused-x12"}}},
		},
	},
	{
		ID: "never", Title: "What not to try again",
		Facts: []Fact{
			{"A close that your own program asked for.", []Cite{{&rfc6455, "section 7.1.2"}}},
			{"The same message after 1003, 1007 or 1009: the new connection will end the same way.", []Cite{{&rfc6455, "section 7.4.1"}}},
			{"The same bytes after 1002: first find out what writes them.", []Cite{{&rfc6455, "section 7.4.1"}}},
			{"The same login after 3000 or 3003, or after a service's own code for a refused login.", []Cite{{&ianaTable, "3000-3999"}, {&rfc6455, "section 7.4.2"}}},
			{"A handshake that was answered with 401, 403 or 404: a page sees only 1006, so ask the server another way.", []Cite{{&measured, "E-401, E-403, E-404"}}},
			{"A TLS handshake that failed: the certificate will not be better in a minute.", []Cite{{&measured, "E-wss-selfsigned"}, {&rfc6455, "section 7.4.1"}}},
		},
	},
}
