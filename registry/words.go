package registry

// Words is what people see where a close code should be.
var Words = []Word{
	{
		Word:    "undefined",
		Aliases: []string{"code undefined", "undefined undefined"},
		Meaning: Fact{"undefined is not a close code: the value that was printed has no field \"code\", so it is not a close event.", []Cite{{&whatwg, "CloseEvent"}}},
		Explanation: []Fact{
			{"In a browser every close event has a code, if only 1005 or 1006.", []Cite{{&whatwg, "Feedback from the protocol"}, {&rfc6455, "section 7.1.5"}}},
			{"An error event has no code and no reason: the browser tells a page only that something failed.", []Cite{{&whatwg, "Feedback from the protocol"}}},
			{"React Native was reported to hand over a close event without code and reason.", []Cite{{&reactNative14617, ""}, {&reactNative28889, ""}}},
		},
		Causes: []Cause{
			{
				ID:    "error-event",
				Title: "The error event was logged instead of the close event",
				Why:   Fact{"An error event is a plain Event; the code is in the close event that follows it.", []Cite{{&whatwg, "Feedback from the protocol"}}},
				Check: Fact{"Print event.type: it says \"error\".", []Cite{{&whatwg, "Feedback from the protocol"}}},
				Fix:   Fact{"Log event.code, event.reason and event.wasClean in the close handler.", []Cite{{&whatwg, "CloseEvent"}}},
			},
			{
				ID:    "other-arguments",
				Title: "The library passes code and reason in another way",
				Why:   Fact{"The close event of ws in Node.js gives the code and the reason as two arguments, not as an object.", []Cite{{&wsDocs, "Event: 'close'"}}},
				Check: Fact{"Print all arguments of the handler.", []Cite{{&wsDocs, "Event: 'close'"}}},
				Fix:   Fact{"Write the handler the way your library documents: ws.on('close', (code, reason) => …) in ws.", []Cite{{&wsDocs, "Event: 'close'"}}},
			},
			{
				ID:    "wrapped-event",
				Title: "A wrapper hides the event",
				Why:   Fact{"A library around the socket may hand over its own object, with the close event in a field of it.", []Cite{{&whatwg, "CloseEvent"}}},
				Check: Fact{"Print the object's keys, or set a listener on the WebSocket itself.", []Cite{{&whatwg, "CloseEvent"}}},
				Fix:   Fact{"Read the code from the field that the library documents.", []Cite{{&whatwg, "CloseEvent"}}},
			},
			{
				ID:    "react-native",
				Title: "React Native gave no code",
				Why:   Fact{"People report it on phones after the app was in the background or the connection broke.", []Cite{{&reactNative14617, ""}}},
				Check: Fact{"See whether it comes on a device, after locking the phone or losing the network.", []Cite{{&reactNative14617, ""}}},
				Fix:   Fact{"Treat a missing code as 1006 and reconnect.", []Cite{{&rfc6455, "section 7.1.5"}}},
			},
		},
	},
	{
		Word:    "null",
		Aliases: []string{"nil", "none"},
		Meaning: Fact{"null, nil or None is not a close code: the library had no code to give.", []Cite{{&rfc6455, "section 7.1.5"}}},
		Explanation: []Fact{
			{"Where a Close frame came without a status code, other programs show 1005.", []Cite{{&rfc6455, "section 7.1.5"}}},
			{"Where no Close frame came, other programs show 1006.", []Cite{{&rfc6455, "section 7.1.5"}}},
			{"A reason of null is common and harmless: a Close frame need not hold a reason.", []Cite{{&rfc6455, "sections 5.5.1 and 7.1.6"}}},
		},
		Causes: []Cause{
			{
				ID:    "empty-close-frame",
				Title: "The Close frame held no status code",
				Why:   Fact{"The other side closed without a code, and the library shows that as nothing.", []Cite{{&rfc6455, "section 7.1.5"}}},
				Check: Fact{"See whether the library calls the close clean, or says that a Close frame came.", []Cite{{&rfc6455, "section 7.1.4"}}},
				Fix:   Fact{"Read it as 1005, a normal close.", []Cite{{&rfc6455, "section 7.1.5"}}},
			},
			{
				ID:    "no-close-frame",
				Title: "The connection ended without a Close frame",
				Why:   Fact{"TCP ended or the connection never opened, so there was no code to read.", []Cite{{&rfc6455, "section 7.1.5"}}},
				Check: Fact{"Look for an error such as end of file or connection reset next to it.", []Cite{{&rfc6455, "section 7.1.5"}}},
				Fix:   Fact{"Read it as 1006, and look at the causes of that.", []Cite{{&rfc6455, "section 7.1.5"}}},
			},
			{
				ID:    "not-closed",
				Title: "The connection is not closed yet",
				Why:   Fact{"Some libraries have a field for the code that is empty until the close.", []Cite{{&rfc6455, "section 7.1.4"}}},
				Check: Fact{"Print the state of the connection beside it.", []Cite{{&rfc6455, "section 7.1.4"}}},
				Fix:   Fact{"Read the code in the close handler.", []Cite{{&rfc6455, "section 7.1.5"}}},
			},
		},
	},
	{
		Word:    "NaN",
		Meaning: Fact{"NaN is not a close code: something that is not a number was turned into one.", []Cite{{&ecma262, "section 9.3"}}},
		Explanation: []Fact{
			{"The code of a close event is always a number between 0 and 65535.", []Cite{{&whatwg, "CloseEvent"}}},
			{"close(NaN) throws an InvalidAccessError, for NaN becomes 0.", []Cite{{&measured, "C-NaN"}}},
		},
		Causes: []Cause{
			{
				ID:    "missing-field",
				Title: "A missing code was converted to a number",
				Why:   Fact{"Number(undefined) gives NaN, and so does a text that is no number.", []Cite{{&ecma262, "section 9.3"}}},
				Check: Fact{"Print the value before the conversion.", []Cite{{&whatwg, "CloseEvent"}}},
				Fix:   Fact{"Take event.code of the close event as it is: it is a number already.", []Cite{{&whatwg, "CloseEvent"}}},
			},
		},
	},
	{
		Word:    "[object CloseEvent]",
		Aliases: []string{"[object Event]", "object CloseEvent", "object Event"},
		Meaning: Fact{"[object CloseEvent] is an event turned into text: the close code is in it, but was not printed.", []Cite{{&whatwg, "CloseEvent"}}},
		Explanation: []Fact{
			{"Putting an event into a string keeps only the name of its kind.", []Cite{{&measured, "H-fin-1006"}}},
			{"JSON.stringify gives {\"isTrusted\":true}, because isTrusted is the only field of its own; the others are getters of its prototype.", []Cite{{&measured, "H-fin-1006"}}},
			{"[object Event] is an error event, which has no code at all.", []Cite{{&whatwg, "Feedback from the protocol"}}},
		},
		Causes: []Cause{
			{
				ID:    "stringified",
				Title: "The event was joined to a string",
				Why:   Fact{"\"closed: \" + event calls toString, which knows nothing of the fields.", []Cite{{&measured, "H-fin-1006"}}},
				Check: Fact{"Look at the line that logs: it uses + or a template with the whole event.", []Cite{{&whatwg, "CloseEvent"}}},
				Fix:   Fact{"Log {code: event.code, reason: event.reason, wasClean: event.wasClean} instead.", []Cite{{&whatwg, "CloseEvent"}}},
			},
		},
	},
}
