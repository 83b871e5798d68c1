package registry

var twitchDocs = Source{
	Title: "Twitch: Getting events using WebSockets", Kind: OfficialDocs, Read: "2026-11-22",
	URL: "https://dev.twitch.tv/docs/eventsub/handling-websocket-events/#close-message",
}

// TwitchEventSub is the WebSocket transport of Twitch's EventSub.
var TwitchEventSub = Owner{
	Slug:    "twitch-eventsub",
	Name:    "Twitch EventSub",
	URL:     "https://dev.twitch.tv/docs/eventsub/handling-websocket-events/#close-message",
	Service: true,
	About:   Fact{"Twitch sends a channel's events to a client over this WebSocket.", []Cite{{&twitchDocs, ""}}},
	Entries: []Entry{
		{
			Code: 4000, Name: "Internal server error",
			Meaning:  Fact{"Something failed on Twitch's side, like an HTTP 500.", []Cite{{&twitchDocs, "Close message"}}},
			Sender:   Server,
			Symptoms: []string{"internal server error", "twitch down"},
		},
		{
			Code: 4001, Name: "Client sent inbound traffic",
			Meaning:  Fact{"The client sent a message; it may send nothing but pongs.", []Cite{{&twitchDocs, "Close message"}}},
			Sender:   Server,
			Symptoms: []string{"inbound traffic", "sent a message", "listen message", "ping from client"},
			Causes: []Cause{{
				ID: "sends-messages", Title: "The program writes to the socket",
				Why:   Fact{"Pongs aside, anything that the client sends counts as inbound traffic.", []Cite{{&twitchDocs, "Close message"}}},
				Check: Fact{"Look for messages that the client sends, in the network panel or the program.", []Cite{{&twitchDocs, "Close message"}}},
				Fix:   Fact{"Create subscriptions with HTTP requests to Twitch's API, not with messages on the socket.", []Cite{{&twitchDocs, ""}}},
			}},
		},
		{
			Code: 4002, Name: "Client failed ping-pong",
			Meaning:  Fact{"The client did not answer a ping with a pong.", []Cite{{&twitchDocs, "Close message"}}},
			Sender:   Server,
			Symptoms: []string{"ping pong", "pong", "ping timeout", "heartbeat"},
		},
		{
			Code: 4003, Name: "Connection unused",
			Meaning:  Fact{"No subscription was created in time after the welcome message, by default within 10 seconds.", []Cite{{&twitchDocs, "Close message"}}},
			Sender:   Server,
			Symptoms: []string{"connection unused", "disconnects after 10 seconds", "no subscription"},
			Causes: []Cause{{
				ID: "subscribes-late", Title: "The subscription comes too late, or fails",
				Why:   Fact{"A socket without a subscription is closed after the time that the welcome message names.", []Cite{{&twitchDocs, "Welcome message"}}},
				Check: Fact{"Look at the answer of the request that creates the subscription, and when it is sent after the welcome message.", []Cite{{&twitchDocs, "Welcome message"}}},
				Fix:   Fact{"Subscribe with the session's id as soon as the welcome message has arrived.", []Cite{{&twitchDocs, "Welcome message"}}},
			}},
		},
		{
			Code: 4004, Name: "Reconnect grace time expired",
			Meaning:  Fact{"The client did not move to the new URL within 30 seconds of the reconnect message.", []Cite{{&twitchDocs, "Close message"}}},
			Sender:   Server,
			Symptoms: []string{"reconnect grace time", "session_reconnect", "reconnect message"},
		},
		{
			Code: 4005, Name: "Network timeout",
			Meaning:  Fact{"The network was too slow for a moment.", []Cite{{&twitchDocs, "Close message"}}},
			Sender:   Server,
			Symptoms: []string{"network timeout"},
		},
		{
			Code: 4006, Name: "Network error",
			Meaning:  Fact{"The network failed for a moment.", []Cite{{&twitchDocs, "Close message"}}},
			Sender:   Server,
			Symptoms: []string{"network error"},
		},
		{
			Code: 4007, Name: "Invalid reconnect",
			Meaning:  Fact{"The URL used to reconnect is not valid.", []Cite{{&twitchDocs, "Close message"}}},
			Sender:   Server,
			Symptoms: []string{"invalid reconnect", "reconnect url"},
			Causes: []Cause{{
				ID: "url-changed", Title: "The reconnect URL was altered or is old",
				Why:   Fact{"Twitch takes the URL of its reconnect message and no other.", []Cite{{&twitchDocs, "Reconnect message"}}},
				Check: Fact{"Compare the URL that the program opens with the one in the message.", []Cite{{&twitchDocs, "Reconnect message"}}},
				Fix:   Fact{"Use the reconnect URL exactly as the message gives it.", []Cite{{&twitchDocs, "Reconnect message"}}},
			}},
		},
	},
	Hints: []string{"eventsub.wss.twitch.tv", "eventsub", "session_welcome", "session_reconnect"},
}
