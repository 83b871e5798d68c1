package decode

// What the clients of some services print when a connection ends, in words and
// layouts that nobody else uses.
var _ = register(func() *Format {
	return &Format{
		Name:  "service-logs",
		Title: "a service's own client",
		Says: `
			send-before-open WebSocketShard wasn't connected
			connect-failed Failed to connect to the gateway URL specified
			ping-timeout reason="no pong"
			handshake-http-status wrong status code while connecting to server: #
		`,
		Words: []wording{
			{
				// discord.js: the shard's debug event.
				has: "Event Code: ", lines: 2,
				expr: `Event Code: (?P<code>\d{4})\s*\n[ \t]*Clean\s*: (?P<clean>true|false)(?:\s*\n[ \t]*Reason\s*: (?:No reason received|null|undefined|(?P<reason>[^\n]*)))?`,
				more: ofDiscord,
			},
			{
				// Javacord.
				has:  "ebsocket closed with reason",
				expr: `Websocket closed with (?:reason '(?P<reason>[^\n]*?)'|no reason) and code (?:\w+ \((?P<code>\d{4})\)|'?(?P<code>\d{4})'?) by (?P<side>client|server)`,
				more: func(m *Match, group func(string) (string, bool)) bool {
					c := &m.Closes[0]
					c.Service, c.Initiator = "discord", Remote
					if side, _ := group("side"); side == "client" {
						c.Initiator = Local
					}
					return true
				},
			},
			{
				// Nostrum: the gateway and voice.
				has:  "ebsocket closed (errno ",
				expr: `(?P<which>Shard|Voice) websocket closed \(errno (?P<code>\d{4}), reason (?:nil|"(?P<quoted>(?:[^"\\\n]|\\.)*)")\)`,
				from: Remote,
				more: func(m *Match, group func(string) (string, bool)) bool {
					m.Closes[0].Service = "discord"
					if which, _ := group("which"); which == "Voice" {
						m.Closes[0].Service = "discord-voice"
					}
					return true
				},
			},
			{
				// @discordjs/ws: why a shard is taken down.
				has: "Destroying shard", lines: 3,
				expr: `Destroying shard\s*\n\s*Reason: (?:none\b(?P<reason>)|(?P<reason>[^\n]*))\n\s*Code: (?P<code>\d{4})\b`,
				more: ofDiscord,
			},
			{
				// Concord (C) and its forks: the name of the code, its number, the reason.
				has: "CLOSE_REASON_", lines: 1,
				expr: `\b\w*CLOSE_REASON_[A-Z_]+ \(code: ?(?P<code>\d{4})\) : \d+ bytes(?:\s*\n\s*REASON: '(?P<reason>[^\n]*)')?`,
				more: ofDiscord,
			},
			{has: `"gateway close received"`, expr: `msg="gateway close received"[^\n]*? code=(?P<code>4\d{3})(?: error="(?P<quoted>(?:[^"\\\n]|\\.)*)")?`, from: Remote, more: ofDiscord},                                                                                                                        // disgo
			{any: []string{"Connecting: 3", "Disconnected: 3", "Connecting - 3", "Disconnected - 3"}, expr: `\b(?:Connecting|Disconnected)(?::| -) (?P<code>3\d{3}) \((?P<reason>[a-z][^()\n]*)\)`, more: func(m *Match, _ func(string) (string, bool)) bool { m.Closes[0].Service = "centrifugo"; return true }}, // the examples of its clients
			{has: "Shard not recoverable: ", expr: `Shard not recoverable: (?P<code>4\d{3})(?: \(\w+\))?`, more: ofDiscord},                                                                                                                                                                                       // discord.js
			{
				// eris, in its debug event: "Unclean WS close: 4004: Authentication failed."
				has:  "lean WS close: ",
				expr: `\b(?P<how>Unclean|Clean) WS close: (?P<code>\d{4}): ?(?P<reason>[^\n]*?)(?: \d{1,4})?$`,
				tail: true,
				more: func(m *Match, group func(string) (string, bool)) bool {
					how, _ := group("how")
					m.Closes[0].WasClean = StatedAs(how == "Clean")
					return true
				},
			},
			{
				// Lavalink4NET: the bracket stays open.
				has: "Close Code: ", lines: 1,
				expr: `Close Code: \w+ \((?P<code>\d{4}), Reason: ?(?P<reason>[^\n]*?), By Remote: (?P<who>Yes|No|True|False)\b`,
				more: func(m *Match, group func(string) (string, bool)) bool {
					m.Closes[0].Initiator = Local
					if who, _ := group("who"); who == "Yes" || who == "True" {
						m.Closes[0].Initiator = Remote
					}
					return true
				},
			},
			{
				// DSharpPlus.
				has:  "onnection terminated (",
				expr: `\b[Cc]onnection terminated \((?P<code>\d{4}), '(?P<reason>[^\n]*?)'\)`,
			},
			// Clients of Discord's about a heartbeat without an answer: discord.js and
			// others, discord.py, JDA, Discord.Net, eris.
			{any: []string{"ombie connection", "topped responding to the gateway", "eartbeats! Trying to reconnect", "missed last heartbeat", "acknowledge previous heartbeat"},
				expr: `\b[Zz]ombie connection\b|\b[Ss]topped responding to the gateway|Missed \d+ heartbeats! Trying to reconnect|Server missed last heartbeat|didn't acknowledge previous heartbeat`, signal: "ping-timeout"},
			// Home Assistant, Jupyter, Microsoft's C++ client.
			{has: "websocket_api", expr: `\bwebsocket_api\.[^\n]*\bConnection closed by client$`, signal: "client-disconnect"},
			{any: []string{"/channels", "/terminals/websocket/", "/api/events/subscribe"}, expr: `\b(?P<detail>[345]\d\d) GET /(?:\S*/)?(?:api/kernels/\S+/channels|terminals/websocket/\w+|api/events/subscribe)\b[^\n]*`, signal: "handshake-http-status"},
			{has: "pgrade request returned with HTTP status code: ", expr: `[Uu]pgrade request returned with HTTP status code: (?P<detail>[2-5]\d\d)`, signal: "handshake-http-status"},
			{
				// Azure's Speech SDK.
				has:  "Connection was closed by the remote host. Error code",
				expr: `Connection was closed by the remote host\. Error code: (?P<code>\d{4})\b\.?(?: Error details: [^\n]*)?`,
				from: Remote,
				more: func(m *Match, _ func(string) (string, bool)) bool {
					m.Closes[0].Service = "azure-speech"
					return true
				},
			},
		},
	}
})

// ofDiscord says that the program is a client of Discord's.
func ofDiscord(m *Match, _ func(string) (string, bool)) bool {
	m.Closes[0].Service = "discord"
	return true
}
