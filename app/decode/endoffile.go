package decode

// A lone EOF is all that some libraries print when the connection ends without
// a Close frame. In a longer text the word is any file's end.
var _ = register(func() *Format {
	return &Format{
		Name:  "end-of-file",
		Title: "Go, Bun: EOF",
		Says: `
			dropped-without-close-frame &errors.errorString{s:"unexpected EOF"}
		`,
		Weak: true,
		Words: []wording{
			{has: "EOF", expr: `^\s*(?:[Uu]nexpected )?EOF\s*$`, signal: "dropped-without-close-frame"},
			{has: "EOF", expr: `^(?:[^\n]*\s)?(?:read|recv|receive|dial|ws|websocket|err|error): (?:unexpected )?EOF$`, signal: "dropped-without-close-frame"},
			// What a program of Go's calls its read of a message.
			{any: []string{"ReadMessage", "NextReader", "ReadJSON", "readMessage"}, expr: `^[^\n]*\b(?:ReadMessage|NextReader|ReadJSON|readMessage)\b[^\n]{0,100}\b(?:unexpected )?EOF\b[^\w\n]*$`, signal: "dropped-without-close-frame"},
			{has: `"EOF"`, expr: `&errors\.errorString\{s:"(?:unexpected )?EOF"\}`, signal: "dropped-without-close-frame"},
		},
	}
})
