package decode

import "wsclose/registry"

// The tuples of WebSockex, gun, Cowboy and others, in Elixir's and in Erlang's
// notation: {:remote, 1000, ""}, {remote,1000,<<"bye">>}. {:remote, :closed} is a
// connection that ended without a Close frame.
var _ = register(&Format{
	Name:  "elixir",
	Title: "Elixir and Erlang",
	Words: []wording{
		{any: []string{"{remote,", "{:remote,"}, expr: `\{:?remote, ?(?P<code>\d{1,5})(?:, ?` + elixirString + `)?\}`, from: Remote},
		{any: []string{"{local,", "{:local,"}, expr: `\{:?local, ?(?P<code>\d{1,5})(?:, ?` + elixirString + `)?\}`, from: Local},
		{has: "gun_ws,", expr: `\{:?gun_ws,[^\n]*\{:?close, ?(?P<code>\d{1,5}), ?` + elixirString + `\}`, from: Remote},
		{any: []string{"{close,", "{:close,"}, expr: `\{:?close, ?(?P<code>\d{1,5})(?:, ?` + elixirString + `)?\}`},
		{any: []string{"{remote,", "{:remote,"}, expr: `\{:?remote, ?:?closed\}`, signal: "dropped-without-close-frame", implied: registry.AbnormalClosure, from: Remote},
		{has: "gun_down,", expr: `\{:?gun_down,[^\n]*\bclosed\b[^\n]*\}`, signal: "dropped-without-close-frame"},
		{has: "WebSockex.RequestError", expr: `%WebSockex\.RequestError\{code: (?P<detail>\d{3}),[^}\n]*\}`, signal: "handshake-http-status"},
		{has: "proper response from the server", lines: 1, expr: `Didn't get a proper response from the server\. *(?:\n *)?Code: (?P<detail>\d{3})`, signal: "handshake-http-status"},
		{has: "UpgradeFailureError", expr: `Mint\.WebSocket\.UpgradeFailureError\{status_code: (?P<detail>\d{3})`, signal: "handshake-http-status"},
	},
})

// elixirString is a string or binary as the reason.
const elixirString = "(?:<<)?(?:\"(?P<quoted>(?:[^\"\\\\\\n]|\\\\.)*)\"|(?P<reason>))(?:>>)?"
