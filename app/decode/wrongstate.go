package decode

// Programs that send before the connection is open or after it has ended.
var _ = register(func() *Format {
	return &Format{
		Name:  "wrong-state",
		Title: "a program that sent at the wrong time",
		Words: []wording{
			{signal: "send-after-close", has: "already in CLOSING or CLOSED", expr: `WebSocket is already in CLOSING or CLOSED state\.?`},
			{signal: "send-after-close", has: "WebSocket is not open: ", expr: `WebSocket is not open: readyState [23] \((?:CLOSING|CLOSED)\)`},
			{signal: "send-before-open", has: "WebSocket is not open: ", expr: `WebSocket is not open: readyState 0 \(CONNECTING\)`},
			{signal: "send-before-open", has: "Still in CONNECTING state", lines: 1, expr: `Failed to execute 'send' on 'WebSocket':\s+Still in CONNECTING state\.?`},
			// Firefox and Safari use the same words for other objects.
			{signal: "send-before-open", has: "An attempt was made to use an object", expr: `(?:InvalidStateError: |DOMException: )An attempt was made to use an object that is not, or is no longer, usable\.?`},
			{signal: "send-before-open", has: "The object is in an invalid state", expr: `(?:InvalidStateError: |DOMException: )The object is in an invalid state\.?`},
			{signal: "send-before-open", has: "INVALID_STATE_ERR", expr: `(?:InvalidStateError|Error): INVALID_STATE_ERR`},
			{signal: "send-before-open", has: "Sent before connected", expr: `(?:InvalidStateError\]?|Error): Sent before connected\.?`},
			// npm ws before version 5; from its own context, an error that says no more.
			{signal: "send-before-open", has: "Error: not opened", expr: `^(?:Uncaught )?Error: not opened$`},
			{signal: "send-before-open", has: "readyState", expr: `(?:InvalidStateError|Error): readyState (?:is )?not OPEN`},
		},
	}
})
