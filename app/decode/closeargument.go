package decode

// What close() says when it is called with a code or a reason that it may not
// be given. The subject is the last number: "The close code must be either
// 1000, or between 3000 and 4999. 1001 is neither." Nothing was closed.
var _ = register(&Format{
	Name:  "close-argument",
	Title: "an illegal argument of close()",
	Hints: []string{"code must be", "not supported by the underlying object", "does not support the operation", "valid error code",
		"invalid code", "must not be greater than 123", "less than 123", "close message is too long", "close reason", "InvalidAccessError", "on 'WebSocket'", "control frame"},
	Find: signalLines([]signalLine{
		// Chrome before and after 2025, Deno, jsdom.
		{"invalid-close-code-argument", "code must be", lazily(`(?:InvalidAccessError: )?(?:Failed to execute 'close' on 'WebSocket': )?[Tt]he (?:close )?code must be (?:either )?(?:equal to )?1000,? or (?:between|in (?:the )?range|a number between)[^\n]{0,20}? 3000 (?:and|to|-) 4999(?:\.? (-?\d+) is neither|[^\n\d]{0,40}(?:[Rr]eceived|got|was):? (-?\d+))?\.?`)},
		// Bun.
		{"invalid-close-code-argument", "valid WebSocket close code", lazily(`The close code must be a valid WebSocket close code[^\n]*?[Rr]eceived:? (-?\d+)\.?`)},
		// npm ws; undici.
		{"invalid-close-code-argument", "valid error code number", lazily(`First argument must be a valid error code number`)},
		{"invalid-close-code-argument", "invalid code", lazily(`(?:InvalidAccessError[^\n]{0,20}: |DOMException \[InvalidAccessError\]: )invalid code(?:: (\d+))?`)},
		// Firefox; Safari. Both use these words for other calls, too, but with
		// another name in front.
		{"invalid-close-code-argument", "A parameter or an operation", lazily(`(?:InvalidAccessError: |DOMException: )?A parameter or an operation (?:is|was) not supported by the underlying object\.?`)},
		{"invalid-close-code-argument", "The object does not support the operation", lazily(`InvalidAccessError[^\n]{0,20}: The object does not support the operation or argument\.?`)},
		{"invalid-close-code-argument", "Cannot convert ", lazily(`Failed to execute 'close' on 'WebSocket': Cannot convert [^\n]* to a number`)},

		{"close-reason-too-long", "not be ", lazily(`(?:SyntaxError: )?(?:Failed to execute 'close' on 'WebSocket': )?The (?:close )?(?:reason|message) must not be (?:greater|longer|larger) than 123 (?:UTF-8 )?bytes\.?`)},
		{"close-reason-too-long", "close message is too long", lazily(`WebSocket close message is too long\.?`)},
		{"close-reason-too-long", "Reason must be", lazily(`Reason must be (?:less|no more|at most)(?: than)? 123 bytes(?:; received \d+)?`)},
		{"close-reason-too-long", " reason ", lazily(`(?i)close reason (?:is )?(?:too long|must (?:be|not)[^\n]{0,30}12[345] bytes)`)},
	}),
})
