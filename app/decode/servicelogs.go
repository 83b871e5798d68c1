package decode

// What the clients of some services print when a connection ends, in words and
// layouts that nobody else uses.
var _ = register(func() *Format {
	return &Format{
		Name:  "service-logs",
		Title: "a service's own client",
		Words: []wording{
			{
				// discord.js: the shard's debug event.
				has: "Event Code: ", lines: 2,
				expr: `Event Code: (?P<code>\d{4})\s*\n[ \t]*Clean\s*: (?P<clean>true|false)(?:\s*\n[ \t]*Reason\s*: (?:No reason received|null|undefined|(?P<reason>[^\n]*)))?`,
				more: func(m *Match, _ func(string) (string, bool)) bool {
					m.Closes[0].Service = "discord"
					return true
				},
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
