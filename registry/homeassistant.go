package registry

var (
	homeAssistantHTTP = Source{
		Title: "Home Assistant: websocket_api/http.py", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/home-assistant/core/blob/019d9c64b5afd947e068654e7431b7a574239dd8/homeassistant/components/websocket_api/http.py",
	}
	homeAssistantAiohttp = Source{
		Title: "aiohttp: web_ws.py", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/aio-libs/aiohttp/blob/495e778360d1924da63e16dba0f0d76baf56a56a/aiohttp/web_ws.py",
	}
)

// HomeAssistant holds the close code of Home Assistant.
var HomeAssistant = Owner{
	Slug: "home-assistant", Name: "Home Assistant", Service: true,
	URL:   "https://developers.home-assistant.io/docs/api/websocket/",
	About: Fact{"A home automation server; its front end and many tools speak to its WebSocket API.", []Cite{{&homeAssistantHTTP, ""}}},
	Hints: []string{"home-assistant", "home assistant", "homeassistant", "/api/websocket", "auth_required"},
	Entries: []Entry{
		{
			Code: 1000, Name: "OK",
			Meaning: Fact{"Every end that the server chooses, also one after an error: it gives no code, so aiohttp sends 1000.", []Cite{{&homeAssistantHTTP, "async_handle"}, {&homeAssistantAiohttp, "WebSocketResponse.close"}}},
			Explanation: []Fact{
				{"The server's own log says why, after the word Disconnected.", []Cite{{&homeAssistantHTTP, "async_handle"}}},
			},
			Sender: Server,
			Causes: []Cause{
				{
					ID: "auth", Title: "No auth message within 10 seconds",
					Why: Fact{"The server ends a connection that does not authenticate within 10 seconds.", []Cite{{&homeAssistantHTTP, "async_handle"}}},
					Fix: Fact{"Send the auth message as soon as auth_required arrives.", []Cite{{&homeAssistantHTTP, "async_handle"}}},
				},
				{
					ID: "not-json", Title: "A message that is not JSON text",
					Why: Fact{"A binary message or invalid JSON ends the connection.", []Cite{{&homeAssistantHTTP, "async_handle"}}},
				},
				{
					ID: "slow", Title: "The client reads too slowly",
					Why: Fact{"A client that leaves too many messages waiting is cut off.", []Cite{{&homeAssistantHTTP, "_check_write_peak"}}},
				},
			},
			Symptoms: []string{"did not receive auth message within 10 seconds", "client exceeded max pending messages", "client unable to keep up with pending messages"},
		},
	},
}
