package registry

var (
	pusherDocs = Source{
		Title: "Pusher Channels: WebSocket protocol", Kind: OfficialDocs, Read: "2026-11-23",
		URL: "https://github.com/pusher/docs/blob/b34294aa56add17e3eb9520ed4ef719e42b49155/docs/channels/library_auth_reference/pusher-websockets-protocol.md",
	}
	pusherClient = Source{
		Title: "pusher-js: protocol.ts", Kind: SourceCode, Read: "2026-11-29",
		URL: "https://github.com/pusher/pusher-js/blob/f53faf9f33dbab922a45a919607f4c87ad1b7f72/src/core/connection/protocol/protocol.ts",
	}
)

// Pusher is Pusher Channels, and the servers that speak its protocol. Its
// advice goes by hundreds.
var Pusher = Owner{
	Slug:    "pusher",
	Name:    "Pusher Channels",
	URL:     "https://pusher.com/docs/channels/library_auth_reference/pusher-websockets-protocol/#error-codes",
	Service: true,
	About:   Fact{"A hosted service that passes events between servers, browsers and apps.", []Cite{{&pusherDocs, ""}}},
	Rules: []Rule{
		{
			First: 4000, Last: 4099, Name: "Refused",
			Meaning:  Fact{"Connecting again with the same settings will not work.", []Cite{{&pusherDocs, "Connection closure"}}},
			Retry:    RetryAfterFix,
			RetryWhy: Fact{"Change what the code names first: scheme, key, path, version or plan.", []Cite{{&pusherDocs, "Connection closure"}}},
		},
		{
			First: 4100, Last: 4199, Name: "Back off",
			Meaning:  Fact{"The server cannot take the connection just now.", []Cite{{&pusherDocs, "Connection closure"}}},
			Retry:    RetryBackoff,
			RetryWhy: Fact{"Wait at least one second, longer after each failure.", []Cite{{&pusherDocs, "Connection closure"}}},
		},
		{
			First: 4200, Last: 4299, Name: "Reconnect",
			Meaning:  Fact{"The connection may be opened again at once.", []Cite{{&pusherDocs, "Connection closure"}}},
			Retry:    RetryYes,
			RetryWhy: Fact{"Pusher asks for an immediate new connection.", []Cite{{&pusherDocs, "Connection closure"}}},
		},
		{
			First: 4300, Last: 4399, Name: "Other errors",
			Meaning:  Fact{"Any other error, sent as a pusher:error event.", []Cite{{&pusherDocs, "4300-4399"}}},
			RetryWhy: Fact{"If a server does close with such a code, pusher-js treats it as refused and stays away.", []Cite{{&pusherClient, "getCloseAction"}}},
		},
	},
	Entries: []Entry{
		{
			Code: 4000, Name: "Application only accepts SSL connections, reconnect using wss://",
			Meaning: Fact{"The app takes encrypted connections only.", []Cite{{&pusherDocs, "4000-4099"}}},
			Sender:  Server, Retry: RetryAfterFix,
			RetryWhy: Fact{"Connect again with wss:// instead of ws://; pusher-js does so by itself.", []Cite{{&pusherDocs, "4000-4099"}, {&pusherClient, "getCloseAction"}}},
			Symptoms: []string{"ssl only", "wss required", "force tls"},
		},
		{
			Code: 4001, Name: "Application does not exist",
			Meaning: Fact{"The server knows no app with this key.", []Cite{{&pusherDocs, "4000-4099"}}},
			Sender:  Server, Retry: RetryAfterFix,
			RetryWhy: Fact{"The same parameters will fail again: correct the app key or the cluster's host.", []Cite{{&pusherDocs, "4000-4099"}}},
			Symptoms: []string{"wrong app key", "wrong cluster", "app key not found", "did you forget to specify the cluster"},
		},
		{
			Code: 4003, Name: "Application disabled",
			Meaning: Fact{"The app exists but has been switched off.", []Cite{{&pusherDocs, "4000-4099"}}},
			Sender:  Server, Retry: RetryAfterFix,
			RetryWhy: Fact{"It stays refused until the app is enabled again.", []Cite{{&pusherDocs, "4000-4099"}}},
			Symptoms: []string{"app disabled"},
		},
		{
			Code: 4004, Name: "Application is over connection quota",
			Meaning: Fact{"The app has as many connections as its plan allows.", []Cite{{&pusherDocs, "4000-4099"}}},
			Sender:  Server, Retry: RetryAfterFix,
			RetryWhy: Fact{"A new attempt fails until connections end or the plan grows.", []Cite{{&pusherDocs, "4000-4099"}}},
			Symptoms: []string{"connection quota", "over quota", "too many connections", "plan limit", "connection limit"},
		},
		{
			Code: 4005, Name: "Path not found",
			Meaning: Fact{"The path of the URL is not one that the server serves.", []Cite{{&pusherDocs, "4000-4099"}}},
			Sender:  Server, Retry: RetryAfterFix,
			RetryWhy: Fact{"Correct the path; it has the form /app/ and the app key.", []Cite{{&pusherDocs, "Connection"}}},
			Symptoms: []string{"wrong path", "path not found"},
		},
		{
			Code: 4006, Name: "Invalid version string format",
			Meaning: Fact{"The client's version in the URL is malformed.", []Cite{{&pusherDocs, "4000-4099"}}},
			Sender:  Server, Retry: RetryAfterFix,
			RetryWhy: Fact{"Correct the version parameter of the URL.", []Cite{{&pusherDocs, "4000-4099"}}},
		},
		{
			Code: 4007, Name: "Unsupported protocol version",
			Meaning: Fact{"The server does not speak the protocol version that the URL asks for.", []Cite{{&pusherDocs, "4000-4099"}}},
			Sender:  Server, Retry: RetryAfterFix,
			RetryWhy: Fact{"Update the client library; protocols 1 to 3 are no longer served.", []Cite{{&pusherDocs, "Changelog"}}},
			Symptoms: []string{"protocol version", "old client"},
		},
		{
			Code: 4008, Name: "No protocol version supplied",
			Meaning: Fact{"The URL names no protocol version.", []Cite{{&pusherDocs, "4000-4099"}}},
			Sender:  Server, Retry: RetryAfterFix,
			RetryWhy: Fact{"Add the protocol parameter to the URL.", []Cite{{&pusherDocs, "4000-4099"}}},
		},
		{
			Code: 4009, Name: "Connection is unauthorized",
			Meaning: Fact{"The connection did not authorize itself as the app demands.", []Cite{{&pusherDocs, "4000-4099"}}},
			Sender:  Server, Retry: RetryAfterFix,
			RetryWhy: Fact{"Reconnecting unchanged fails again: sign the user in.", []Cite{{&pusherDocs, "4000-4099"}}},
			Symptoms: []string{"unauthorized", "not authorized", "authentication"},
		},
		{
			Code: 4100, Name: "Over capacity",
			Meaning: Fact{"The server is full at the moment.", []Cite{{&pusherDocs, "4100-4199"}}},
			Sender:  Server, Retry: RetryBackoff,
			RetryWhy: Fact{"Connect again after one second or more.", []Cite{{&pusherDocs, "4100-4199"}}},
			Symptoms: []string{"over capacity", "overloaded", "server full", "busy"},
		},
		{
			Code: 4200, Name: "Generic reconnect immediately",
			Meaning: Fact{"The server asks the client to connect anew, without a special cause.", []Cite{{&pusherDocs, "4200-4299"}}},
			Sender:  Server, Retry: RetryYes,
			RetryWhy: Fact{"The client may connect again at once.", []Cite{{&pusherDocs, "4200-4299"}}},
			Symptoms: []string{"reconnect immediately", "server restart"},
		},
		{
			Code: 4201, Name: "Pong reply not received",
			Meaning: Fact{"The client did not answer the server's ping.", []Cite{{&pusherDocs, "4200-4299"}}},
			Sender:  Server, Retry: RetryYes,
			RetryWhy: Fact{"The client may connect again at once.", []Cite{{&pusherDocs, "4200-4299"}}},
			Symptoms: []string{"pong not received", "ping timeout", "heartbeat", "went to sleep"},
			Reasons:  []string{"Pong reply not received"},
		},
		{
			Code: 4202, Name: "Closed after inactivity",
			Meaning: Fact{"The client was silent for a day and speaks a protocol without pings.", []Cite{{&pusherDocs, "4200-4299"}}},
			Sender:  Server, Retry: RetryYes,
			RetryWhy: Fact{"The client may connect again at once; protocol 5 or later knows pings.", []Cite{{&pusherDocs, "4200-4299"}}},
			Symptoms: []string{"inactivity", "idle", "24 hours"},
			Reasons:  []string{"Closed after inactivity"},
		},
		{
			Code: 4301, Name: "Client event rejected due to rate limit",
			Meaning:  Fact{"A client event came too fast and was not passed on.", []Cite{{&pusherDocs, "4300-4399"}}},
			Sender:   Server,
			RetryWhy: Fact{"Listed among errors of any other kind, outside the ranges that end a connection: send fewer client events.", []Cite{{&pusherDocs, "4300-4399"}}},
			Symptoms: []string{"rate limit", "client events too fast", "too many messages"},
		},
		{
			Code: 4302, Name: "Watchlist limit exceeded",
			Meaning:  Fact{"The watchlist named more than 100 users; the first 100 were taken.", []Cite{{&pusherDocs, "4300-4399"}}},
			Sender:   Server,
			RetryWhy: Fact{"It comes as a pusher:error event; signing in still succeeds and the connection stays open.", []Cite{{&pusherDocs, "pusher:signin"}}},
			Symptoms: []string{"watchlist"},
		},
	},
	Hints: []string{"pusher.com", "pusher-js", "pushererror", "pusher_internal", "pusher:error", "pusher-websocket", "pusher.connection", "ws-mt1.pusher", "laravel echo", "laravel reverb"},
}
