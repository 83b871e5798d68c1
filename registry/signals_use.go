package registry

// Signals that say: the program used the WebSocket at the wrong time or with a wrong argument.

var signalSendBeforeOpen = Signal{
	Slug:      "send-before-open",
	Name:      "send() was called before the connection was open",
	Meaning:   Fact{"The program called send() while the WebSocket was still connecting.", []Cite{{&whatwg, "The WebSocket interface"}}},
	WhyNoCode: Fact{"Nothing was closed: browsers throw an InvalidStateError, the message is not sent, and the connection goes on opening.", []Cite{{&whatwg, "The WebSocket interface"}, {&measured, "G-send-connecting"}}},
	Causes: []Cause{
		{
			ID:    "sbo-too-early",
			Title: "The first message does not wait for open",
			Why:   Fact{"new WebSocket returns at once; the connection opens later.", []Cite{{&whatwg, "The WebSocket interface"}}},
			Check: Fact{"Log readyState before send(): 0 is CONNECTING.", []Cite{{&whatwg, "The WebSocket interface"}}},
			Fix:   Fact{"Send in the open handler, or queue messages until it has fired.", []Cite{{&whatwg, "Feedback from the protocol"}}},
		},
		{
			ID:    "sbo-reconnect",
			Title: "A reconnect replaced the socket, and the sender uses the new one too early",
			Why:   Fact{"After a reconnect the variable holds a socket that is connecting again.", []Cite{{&whatwg, "The WebSocket interface"}}},
			Check: Fact{"Does it happen right after a close?", []Cite{{&whatwg, "The WebSocket interface"}}},
			Fix:   Fact{"Let one function send, and have it check readyState or queue.", []Cite{{&whatwg, "The WebSocket interface"}}},
		},
	},
	Symptoms: []string{
		"still in connecting state",
		"invalidstateerror",
		"websocket is not open readystate 0",
		"readystate 0 connecting",
		"failed to execute send on websocket",
		"send before open",
		"not connected yet",
	},
}

var signalSendAfterClose = Signal{
	Slug:      "send-after-close",
	Name:      "The program sends after the end",
	Meaning:   Fact{"The program tried to send when the WebSocket was closing or closed.", []Cite{{&whatwg, "The WebSocket interface"}, {&rfc6455, "section 5.5.1"}}},
	WhyNoCode: Fact{"The message is lost and there is no new code: what ended the connection was reported before, in the close event.", []Cite{{&whatwg, "The WebSocket interface"}, {&measured, "G-send-after-close"}}},
	Causes: []Cause{
		{
			ID:    "sac-no-handler",
			Title: "The close event is not handled",
			Why:   Fact{"Browsers throw nothing: they count the bytes in bufferedAmount and drop them, so the program goes on without noticing.", []Cite{{&measured, "G-send-after-close"}}},
			Check: Fact{"Add a close handler that logs code, reason and wasClean.", []Cite{{&whatwg, "Feedback from the protocol"}}},
			Fix:   Fact{"Stop timers and senders in the close handler, and reconnect there if needed.", []Cite{{&whatwg, "Feedback from the protocol"}}},
		},
		{
			ID:    "sac-race",
			Title: "One part of the program closes while another sends",
			Why:   Fact{"Between sending a Close frame and the end, no more data may be sent.", []Cite{{&rfc6455, "section 5.5.1"}}},
			Check: Fact{"Log every call of close and send with the time.", []Cite{{&rfc6455, "section 5.5.1"}}},
			Fix:   Fact{"Let one owner of the connection send and close; on a server drop the connection from the list before you close it.", []Cite{{&gorillaDocs, "Concurrency"}}},
		},
	},
	Symptoms: []string{
		"websocket is already in closing or closed state",
		"already in closing or closed state",
		"websocket is not open readystate 3",
		"readystate 2 closing",
		"readystate 3 closed",
		"cannot send after the websocket is closed",
		"use of closed network connection",
		"cannot write to closing transport",
		"unexpected asgi message websocket.send after sending websocket.close",
		"write on closed",
		"close sent",
		"session is closed",
	},
}

var signalCloseAfterClose = Signal{
	Slug:      "close-after-close",
	Name:      "A second close",
	Meaning:   Fact{"A side closed the WebSocket again after it had already been closed or had sent its Close frame.", []Cite{{&rfc6455, "section 5.5.1"}}},
	WhyNoCode: Fact{"In a browser a second close() does nothing, and the first code stands; a second Close frame makes Chromium report 1006.", []Cite{{&whatwg, "The WebSocket interface"}, {&measured, "B-close-twice-codes, D-close-after-close"}}},
	Causes: []Cause{
		{
			ID:    "cac-two-owners",
			Title: "Two parts of a program both close",
			Why:   Fact{"Error handling and normal shutdown each call close.", []Cite{{&rfc6455, "section 7.1.2"}}},
			Check: Fact{"Print a stack at each call of close.", []Cite{{&rfc6455, "section 7.1.2"}}},
			Fix:   Fact{"Guard the call with a flag or run it once, and ignore the error.", []Cite{{&rfc6455, "section 7.1.2"}}},
		},
		{
			ID:    "cac-server-frames",
			Title: "The server really sends two Close frames",
			Why:   Fact{"After its Close frame an endpoint must not send anything more.", []Cite{{&rfc6455, "section 5.5.1"}}},
			Check: Fact{"Record the bytes with Wireshark and look for two frames of opcode 8.", []Cite{{&rfc6455, "section 5.5.1"}}},
			Fix:   Fact{"Send one Close frame, then wait for the answer.", []Cite{{&rfc6455, "sections 5.5.1, 7.1.1"}}},
		},
	},
	Symptoms: []string{
		"close received after close",
		"close sent",
		"websocket already closed",
		"close called twice",
		"already closed",
		"cannot call close more than once",
		"unexpected asgi message websocket.close",
	},
}

var signalInvalidCloseCodeArgument = Signal{
	Slug:        "invalid-close-code-argument",
	Name:        "close() was given a code that it may not use",
	DetailLabel: "code",
	Meaning:     Fact{"close() was called with a code that this program may not send.", []Cite{{&whatwg, "The WebSocket interface"}, {&rfc6455, "section 7.4.1"}}},
	WhyNoCode:   Fact{"Nothing was closed: the call throws, and the connection stays open.", []Cite{{&whatwg, "The WebSocket interface"}, {&measured, "C-1001"}}},
	Causes: []Cause{
		{
			ID:    "icc-page",
			Title: "A page may pass only 1000 and 3000 to 4999",
			Why:   Fact{"All other codes speak for the protocol, and a script must not; servers may send 1001, 1008 or 1011 as well.", []Cite{{&whatwg, "The WebSocket interface"}, {&rfc6455, "section 7.4.1"}}},
			Check: Fact{"The last number in Chromium's message is the one that was passed.", []Cite{{&measured, "C-1001"}}},
			Fix:   Fact{"Use 1000 for a normal end, or a code of your own between 4000 and 4999.", []Cite{{&whatwg, "The WebSocket interface"}, {&rfc6455, "section 7.4.2"}}},
		},
		{
			ID:    "icc-echo",
			Title: "The program passes on the code that it received",
			Why:   Fact{"1005, 1006 and 1015 are only reported and may not be sent; closing with event.code fails for them.", []Cite{{&rfc6455, "section 7.4.1"}}},
			Check: Fact{"Is the refused number 1005 or 1006?", []Cite{{&rfc6455, "section 7.4.1"}}},
			Fix:   Fact{"Answer such an end with 1000 or 1011, or with no code at all.", []Cite{{&rfc6455, "section 7.4.1"}}},
		},
		{
			ID:    "icc-status",
			Title: "An HTTP status or an own number was passed",
			Why:   Fact{"Numbers such as 401 or 5000 lie outside every range that may be sent.", []Cite{{&rfc6455, "section 7.4.2"}}},
			Check: Fact{"Compare the number with 1000 and with 3000 to 4999.", []Cite{{&whatwg, "The WebSocket interface"}}},
			Fix:   Fact{"Move it into the private range: 401 becomes 4401.", []Cite{{&rfc6455, "section 7.4.2"}}},
		},
	},
	Symptoms: []string{
		"the close code must be either 1000 or between 3000 and 4999",
		"code must be either 1000 or between 3000 and 4999",
		"invalidaccesserror",
		"invalid access error",
		"is neither",
		"first argument must be a valid error code number",
		"invalid close code",
		"failed to execute close on websocket",
		"invalid status code",
		"close code must be",
		"a parameter or an operation is not supported by the underlying object",
		"can i close with 1001",
		"can i call close 1001 1002 1003 1008 1011 from the browser javascript page client",
	},
}

var signalCloseReasonTooLong = Signal{
	Slug:      "close-reason-too-long",
	Name:      "The reason is over 123 bytes",
	Meaning:   Fact{"The reason does not fit: a Close frame holds at most 123 bytes of it.", []Cite{{&rfc6455, "sections 5.5, 5.5.1"}}},
	WhyNoCode: Fact{"Nothing was closed: a page's close() throws a SyntaxError, and the connection stays open.", []Cite{{&whatwg, "The WebSocket interface"}, {&measured, "C-1000-124"}}},
	Causes: []Cause{
		{
			ID:    "crl-error-text",
			Title: "A whole error message or stack is passed as the reason",
			Why:   Fact{"A control frame carries 125 bytes, and the code takes two of them.", []Cite{{&rfc6455, "sections 5.5, 5.5.1"}}},
			Check: Fact{"Count bytes, not characters: new TextEncoder().encode(reason).length.", []Cite{{&whatwg, "The WebSocket interface"}}},
			Fix:   Fact{"Send a short word or an id as the reason, and the full text in a message or a log before it.", []Cite{{&rfc6455, "section 5.5.1"}}},
		},
		{
			ID:    "crl-utf8",
			Title: "Letters beyond ASCII take two to four bytes",
			Why:   Fact{"62 letters é are 124 bytes, one too many.", []Cite{{&measured, "C-1000-utf8-124"}}},
			Check: Fact{"Compare the length in characters with the length in UTF-8 bytes.", []Cite{{&rfc3629, "section 3"}}},
			Fix:   Fact{"Cut at 123 bytes, and never inside a character.", []Cite{{&rfc3629, "section 3"}, {&rfc6455, "section 5.5.1"}}},
		},
	},
	Symptoms: []string{
		"the close reason must not be greater than 123 utf-8 bytes",
		"reason too long",
		"message must not be greater than 123 bytes",
		"websocket close message is too long",
		"reason longer than 123 bytes",
		"close reason too long",
		"control frame too long",
		"the message must not be greater than 123 bytes",
		"close reason cut off",
		"close reason truncated",
		"how long can a close reason be",
		"max length of close reason",
		"close reason limit 123 bytes",
	},
}
