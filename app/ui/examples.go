package ui

// An example is a text to try the box with.
type example struct {
	name  string // for the page's attributes
	title string // on the chip
	text  string
}

// examples are texts as programs print them, one for each kind that people
// paste most.
var examples = []example{
	{"chrome", "Chrome’s CloseEvent",
		"app.js:42 CloseEvent {isTrusted: true, wasClean: false, code: 1006, reason: '', type: 'close', …}"},
	{"go", "a Go log",
		"2026/11/22 10:04:31 read: websocket: close 1006 (abnormal closure): unexpected EOF"},
	{"python", "a Python traceback",
		"websockets.exceptions.ConnectionClosedError: sent 1011 (internal error) keepalive ping timeout; no close frame received"},
	{"argument", "an InvalidAccessError",
		"Uncaught InvalidAccessError: Failed to execute 'close' on 'WebSocket': The close code must be either 1000, or between 3000 and 4999. 1006 is neither."},
	{"frame", "a frame in hex",
		"88 13 03 f1 6d 65 73 73 61 67 65 20 74 6f 6f 20 6c 61 72 67 65"},
	{"stringified", "{isTrusted: true}",
		`{"isTrusted":true}`},
}
