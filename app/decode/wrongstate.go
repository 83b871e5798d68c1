package decode

// Programs that send before the connection is open or after it has ended.
var _ = register(&Format{
	Name:  "wrong-state",
	Title: "a program that sent at the wrong time",
	Hints: []string{"CLOSING or CLOSED", "WebSocket", "InvalidStateError"},
	Find: signalLines([]signalLine{
		{"send-after-close", "already in CLOSING or CLOSED", lazily(`WebSocket is already in CLOSING or CLOSED state\.?`)},
		{"send-after-close", "WebSocket is not open: ", lazily(`WebSocket is not open: readyState [23] \((?:CLOSING|CLOSED)\)`)},
		{"send-before-open", "WebSocket is not open: ", lazily(`WebSocket is not open: readyState 0 \(CONNECTING\)`)},
		{"send-before-open", "Still in CONNECTING state", lazily(`Failed to execute 'send' on 'WebSocket': Still in CONNECTING state\.?`)},
		// Firefox and Safari use the same words for other objects.
		{"send-before-open", "An attempt was made to use an object", lazily(`(?:InvalidStateError: |DOMException: )An attempt was made to use an object that is not, or is no longer, usable\.?`)},
		{"send-before-open", "The object is in an invalid state", lazily(`(?:InvalidStateError: |DOMException: )The object is in an invalid state\.?`)},
		{"send-before-open", "INVALID_STATE_ERR", lazily(`(?:InvalidStateError|Error): INVALID_STATE_ERR`)},
		{"send-before-open", "Sent before connected", lazily(`(?:InvalidStateError|Error): Sent before connected\.?`)},
		{"send-before-open", "readyState", lazily(`(?:InvalidStateError|Error): readyState (?:is )?not OPEN`)},
	}),
})
