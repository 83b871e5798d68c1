package decode

import "regexp"

// Programs that send before the connection is open or after it has ended.
var _ = register(&Format{
	Name:  "wrong-state",
	Title: "a program that sent at the wrong time",
	Hints: []string{"CLOSING or CLOSED", "WebSocket", "InvalidStateError"},
	Find: signalLines([]signalLine{
		{"send-after-close", regexp.MustCompile(`WebSocket is already in CLOSING or CLOSED state\.?`)},
		{"send-after-close", regexp.MustCompile(`WebSocket is not open: readyState [23] \((?:CLOSING|CLOSED)\)`)},
		{"send-before-open", regexp.MustCompile(`WebSocket is not open: readyState 0 \(CONNECTING\)`)},
		{"send-before-open", regexp.MustCompile(`Failed to execute 'send' on 'WebSocket': Still in CONNECTING state\.?`)},
		// Firefox and Safari use the same words for other objects.
		{"send-before-open", regexp.MustCompile(`(?:InvalidStateError: |DOMException: )(?:An attempt was made to use an object that is not, or is no longer, usable|The object is in an invalid state)\.?`)},
		{"send-before-open", regexp.MustCompile(`(?:InvalidStateError|Error): (?:INVALID_STATE_ERR|Sent before connected\.?|readyState (?:is )?not OPEN)`)},
	}),
})
