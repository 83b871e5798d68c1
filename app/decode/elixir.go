package decode

import "wsclose/registry"

// The tuples of WebSockex, gun, Cowboy and others, in Elixir's and in Erlang's
// notation: {:remote, 1000, ""}, {remote,1000,<<"bye">>}. {:remote, :closed} is a
// connection that ended without a Close frame.
var _ = register(&Format{
	Name:  "elixir",
	Title: "Elixir and Erlang",
	Hints: []string{":remote", "{remote", ":local", "{local", "close,", "WebSockex", "UpgradeFailureError", ":closed", "gun_down", "Code: "},
	Find: wordings(
		wording{has: "remote", expr: `\{:?remote, ?(?P<code>\d{1,5})(?:, ?` + elixirString + `)?\}`, from: Remote},
		wording{has: "local", expr: `\{:?local, ?(?P<code>\d{1,5})(?:, ?` + elixirString + `)?\}`, from: Local},
		wording{has: "close", expr: `\{:?gun_ws,[^\n]*\{:?close, ?(?P<code>\d{1,5}), ?` + elixirString + `\}`, from: Remote},
		wording{has: "close", expr: `\{:?close, ?(?P<code>\d{1,5})(?:, ?` + elixirString + `)?\}`},
		wording{has: "remote", expr: `\{:?remote, ?:?closed\}`, signal: "dropped-without-close-frame", implied: registry.AbnormalClosure, from: Remote},
		wording{has: "gun_down", expr: `\{:?gun_down,[^\n]*\bclosed\b[^\n]*\}`, signal: "dropped-without-close-frame"},
		wording{has: "WebSockex.RequestError", expr: `%WebSockex\.RequestError\{code: (?P<detail>\d{3}),[^}\n]*\}`, signal: "handshake-http-status"},
		wording{has: "proper response from the server", expr: `Didn't get a proper response from the server\. *(?:\n *)?Code: (?P<detail>\d{3})`, signal: "handshake-http-status"},
		wording{has: "UpgradeFailureError", expr: `Mint\.WebSocket\.UpgradeFailureError\{status_code: (?P<detail>\d{3})`, signal: "handshake-http-status"},
	),
})

// elixirString is a string or binary as the reason.
const elixirString = "(?:<<)?(?:\"(?P<quoted>(?:[^\"\\\\\\n]|\\\\.)*)\"|(?P<reason>))(?:>>)?"
