package decode

// gorilla/websocket's CloseError: "websocket: close 1006 (abnormal closure):
// unexpected EOF". The words in brackets are the library's own, the text after
// the colon is the reason.
var _ = register(&Format{
	Name:  "gorilla",
	Title: "Go, gorilla/websocket",
	Hints: []string{"websocket: close ", "CloseError{"},
	Find: pattern(
		`websocket: close (?P<code>\d{1,5})(?: \([a-zA-Z0-9 -]*\))?(?:: (?P<reason>[^\n]*))?`+
			`|websocket\.CloseError\{Code:(?P<code>\d{1,5}), Text:"(?P<reason>[^"\n]*)"\}`,
		nil),
})
