package decode

// What close() says when it is called with a code or a reason that it may not
// be given. The subject is the last number: "The close code must be either
// 1000, or between 3000 and 4999. 1001 is neither." Nothing was closed.
var _ = register(func() *Format {
	return &Format{
		Name:  "close-argument",
		Title: "an illegal argument of close()",
		Words: []wording{
			// Chrome before and after 2025, Deno, jsdom.
			{signal: "invalid-close-code-argument", has: "code must be", expr: `(?:InvalidAccessError: )?(?:Failed to execute 'close' on 'WebSocket': )?[Tt]he (?:close )?code must be (?:either )?(?:equal to )?1000,? or (?:between|in (?:the )?range|a number between)[^\n]{0,20}? 3000 (?:and|to|-) 4999(?:\.? (?P<detail>-?\d+) is neither|[^\n\d]{0,40}(?:[Rr]eceived|got|was):? (?P<detail>-?\d+))?\.?`},
			// Bun.
			{signal: "invalid-close-code-argument", has: "valid WebSocket close code", expr: `The close code must be a valid WebSocket close code[^\n]*?[Rr]eceived:? (?P<detail>-?\d+)\.?`},
			// npm ws; undici.
			{signal: "invalid-close-code-argument", has: "valid error code number", expr: `[Ff]irst argument must be a valid error code number`},
			{signal: "invalid-close-code-argument", has: "invalid code", expr: `(?:InvalidAccessError[^\n]{0,20}: |DOMException \[InvalidAccessError\]: )invalid code(?:: (?P<detail>\d+))?`},
			// Firefox; Safari. Both use these words for other calls, too, but with
			// another name in front.
			{signal: "invalid-close-code-argument", has: "A parameter or an operation", expr: `(?:InvalidAccessError: |DOMException: )?A parameter or an operation (?:is|was) not supported by the underlying object\.?`},
			{signal: "invalid-close-code-argument", has: "The object does not support the operation", expr: `InvalidAccessError[^\n]{0,20}: The object does not support the operation or argument\.?`},
			{signal: "invalid-close-code-argument", has: "Cannot convert ", expr: `Failed to execute 'close' on 'WebSocket': Cannot convert [^\n]* to a number`},

			{signal: "close-reason-too-long", has: "must not be ", expr: `(?:SyntaxError: )?(?:Failed to execute 'close' on 'WebSocket': )?The (?:close )?(?:reason|message) must not be (?:greater|longer|larger) than 123 (?:UTF-8 )?bytes\.?`},
			{signal: "close-reason-too-long", has: "close message is too long", expr: `WebSocket close message is too long\.?`},
			{signal: "close-reason-too-long", has: "Reason must be", expr: `Reason must be (?:less|no more|at most)(?: than)? 123 bytes(?:; received \d+)?`},
			{signal: "close-reason-too-long", has: "close reason ", expr: `(?i)close reason (?:is )?(?:too long|must (?:be|not)[^\n]{0,30}12[345] bytes)`},
		},
	}
})
