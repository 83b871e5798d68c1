package decode

// mitmproxy's dumper: "WebSocket connection closed by client: 1000 ", and wsproto's
// name for a code that is an error.
var _ = register(func() *Format {
	return &Format{
		Name:  "mitmproxy",
		Title: "mitmproxy",
		Words: []wording{
			{
				has:  "WebSocket connection closed by ",
				expr: `WebSocket connection closed by (?:client|server)(?: \(code: (?P<code>\d{4})(?:, reason: (?P<reason>[^)\n]*))?\)|: (?P<code>\d{4}) ?(?P<reason>[^\n]*))`,
				more: noneIsNull,
			},
			{
				has:  "WebSocket Error: ",
				expr: `\bWebSocket Error: (?:UNKNOWN_ERROR=(?P<code>\d{1,5})|(?P<name>[A-Z_]+))(?: \(reason: (?P<reason>[^\n]*)\))?`,
			},
		},
	}
})

// noneIsNull drops the reason that Python prints as None.
func noneIsNull(m *Match, _ func(string) (string, bool)) bool {
	if c := &m.Closes[0]; c.Reason == "None" {
		c.Reason, c.HasReason = "", false
	}
	return true
}
