package decode

import "strings"

// faye-websocket's events, printed as arrays, and Rails' log of Action Cable.
var _ = register(&Format{
	Name:  "ruby",
	Title: "Ruby, faye-websocket and Action Cable",
	Words: []wording{
		{has: "[:close, ", expr: `\[:close, (?P<code>\d{1,5})(?:, (?:nil|"(?P<quoted>(?:[^"\\\n]|\\.)*)"))?\]`},
		{
			has:    "[:error, ",
			expr:   `\[:error, "(?P<words>[^\n]*?)"\]`,
			signal: "protocol-error",
			more: func(m *Match, group func(string) (string, bool)) bool {
				words, _ := group("words")
				slug := frameError(words)
				if n := lastNumber.FindStringSubmatch(words); n != nil && strings.Contains(words, "response code") {
					m.Signals[0] = Signal{Slug: "handshake-http-status", Detail: n[1], Span: m.Span}
					return true
				}
				m.Signals[0].Slug = slug
				return slug != "protocol-error"
			},
		},
		{has: "[WebSocket] for ", expr: `Finished "[^"\n]*" \[WebSocket\] for \S+(?: at [^\n]*)?`, signal: "session-ended"},
		{has: "Failed to upgrade to WebSocket", expr: `Failed to upgrade to WebSocket \([^\n]*\)`, signal: "upgrade-missing"},
		says("handshake-failed", "Request origin not allowed: "),
	},
})
