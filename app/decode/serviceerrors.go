package decode

// The error classes and messages by which some services state their close codes.
// The text names its owner.
var _ = register(func() *Format {
	return &Format{
		Name:  "service-errors",
		Title: "a service's own error",
		Says: `
			message-too-big message size limit exceeded
			handshake-subprotocol-mismatch unsupported and deprecated subprotocol "graphql-ws"
			send-after-close A message was not sent because socket is not connected
		`,
		Words: []wording{
			{
				has: "OBSWebSocketError", lines: 42,
				expr: `OBSWebSocketError(?:: (?P<reason>[^\n{]*?))?(?:\n[ \t]+at [^\n]*){0,40}? \{\s*code: (?P<code>\d{4})\s*\}`,
				more: func(m *Match, _ func(string) (string, bool)) bool { m.Closes[0].Service = "obs"; return true },
			},
			{
				// eris: the shard's error carries the code that ended it.
				has: "Shard._onWSClose ", lines: 42,
				expr: `Error: (?P<words>[^\n{]*)\n[ \t]+at Shard\._onWSClose [^\n]*(?:\n[ \t]+at [^\n]*){0,40}? \{\s*code: (?P<code>\d{4})\s*\}`,
				more: ofDiscord,
			},
			{
				any:  []string{"Failed to connect 4", "Failed to connect 10"}, // obs-websocket-js's example
				expr: `Failed to connect (?P<code>10[01]\d|4\d{3}) ?(?P<reason>[^\n]*)`,
				more: func(m *Match, _ func(string) (string, bool)) bool {
					if c := m.Closes[0]; 4002 <= c.Code && c.Code <= 4012 {
						m.Closes[0].Service = "obs"
					}
					return true
				},
			},
			{
				has:  "pusher:error",
				expr: `"event": ?"pusher:error", ?"data": ?"?\{\\?"code\\?": ?(?P<code>4\d{3}), ?\\?"message\\?": ?\\?"(?P<quoted>[^"\\\n]*)\\?"\}`,
				from: Remote,
				more: func(m *Match, _ func(string) (string, bool)) bool { m.Closes[0].Service = "pusher"; return true },
			},
			{
				has:  "pusher:error",
				expr: `"event": ?"pusher:error", ?"data": ?"?\{\\?"message\\?": ?\\?"(?P<quoted>[^"\\\n]*)\\?", ?\\?"code\\?": ?(?P<code>4\d{3})\}`,
				from: Remote,
				more: func(m *Match, _ func(string) (string, bool)) bool { m.Closes[0].Service = "pusher"; return true },
			},
			{
				// pusher-js and laravel-echo, in the console and as JSON.
				has: "PusherError", lines: 2,
				expr: `["']?\btype["']?: ?["']PusherError["'],\s*["']?data["']?: ?\{ ?["']?code["']?: ?(?P<code>\d{4})(?:, ?["']?message["']?: ?(?:null|undefined|"(?P<quoted>(?:[^"\\\n]|\\.)*)"|'(?P<quoted>[^'\n]*)'))? ?\}`,
				from: Remote,
				more: func(m *Match, _ func(string) (string, bool)) bool {
					// pusher-js puts the socket's own code here when no error came.
					if c := &m.Closes[0]; c.Code >= 4000 {
						c.Service = "pusher"
					} else {
						c.Initiator = ""
					}
					return true
				},
			},
			{
				// The example of Pusher's clients for Flutter, Swift and React Native.
				has:  " exception: ",
				expr: `onError: (?P<reason>[^\n]*?) code: (?P<code>4\d{3}) exception: `,
				from: Remote,
				more: func(m *Match, _ func(string) (string, bool)) bool { m.Closes[0].Service = "pusher"; return true },
			},
			{
				// JDA: the code and its meaning.
				has:  "CloseCode(",
				expr: `\bCloseCode\((?P<code>\d{4}) / [^\n]*\)`,
				more: ofDiscord,
			},
			{
				has:  "Error while connecting [4",
				expr: `Error while connecting \[(?P<code>4\d{3}): ['"](?P<reason>[^\n\]]*)['"]\]`,
				from: Remote,
				more: func(m *Match, _ func(string) (string, bool)) bool { m.Closes[0].Service = "google-iap"; return true },
			},
			{
				// google-genai: the Close frame of a live session as an error of the API.
				has:  "google.genai.errors.",
				expr: `google\.genai\.errors\.\w+: (?P<code>1\d{3}) None\.(?: (?P<reason>[^\n]+))?`,
				from: Remote,
				more: func(m *Match, _ func(string) (string, bool)) bool { m.Closes[0].Service = "gemini"; return true },
			},
			// ccxt, which hides the close in an error of its own.
			{has: "ccxt.base.errors.", expr: `ccxt\.base\.errors\.\w+: (?P<code>10[01]\d)$`},
		},
	}
})
