package decode

import "wsclose/registry"

// The CloseReason of jakarta.websocket: Tomcat prints "CloseReason: code [4001],
// reason [bye]", Tyrus and the API's own class "CloseReason[4001,bye]". The codes may
// be constants.
var _ = register(&Format{
	Name:  "jakarta",
	Title: "Java, jakarta.websocket (Tomcat, Tyrus)",
	Words: []wording{
		{has: "CloseReason: code [", expr: `CloseReason: code \[(?:(?P<code>\d{1,5})|(?P<name>[A-Z_]+))\], reason \[(?:null|(?P<reason>(?:[^\[\]\n]|\[[^\[\]\n]*\])*))\]`, names: jakartaNames},
		{has: "CloseReason[", expr: `\bCloseReason\[(?:(?P<code>\d{1,5})|(?P<name>[A-Z_]+))(?:, ?(?P<reason>(?:[^\[\]\n]|\[[^\[\]\n]*\])*))?\]`, names: jakartaNames},
		{has: "CloseReason{", expr: `\bCloseReason\{(?:closeCode|code)=(?:(?P<code>\d{1,5})|(?P<name>[A-Z_]+)), (?:reasonPhrase|reason)='?(?:null|(?P<reason>[^'}\n]*))'?\}`, names: jakartaNames},
	},
})

// jakartaNames are the constants of CloseReason.CloseCodes.
var jakartaNames = map[string]registry.Code{
	"NORMAL_CLOSURE": 1000, "GOING_AWAY": 1001, "PROTOCOL_ERROR": 1002, "CANNOT_ACCEPT": 1003, "RESERVED": 1004,
	"NO_STATUS_CODE": 1005, "CLOSED_ABNORMALLY": 1006, "NOT_CONSISTENT": 1007, "VIOLATED_POLICY": 1008, "TOO_BIG": 1009,
	"NO_EXTENSION": 1010, "UNEXPECTED_CONDITION": 1011, "SERVICE_RESTART": 1012, "TRY_AGAIN_LATER": 1013, "TLS_HANDSHAKE_FAILURE": 1015,
}
