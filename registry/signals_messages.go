package registry

// Signals that say: a Close frame or a message was not acceptable.

var signalInvalidCloseFrame = Signal{
	Slug:        "invalid-close-frame",
	Name:        "A Close frame with an illegal code, length or reason",
	DetailLabel: "code",
	Meaning:     Fact{"A Close frame arrived that may not be: its code is not allowed, its body is one byte long, or its reason is not UTF-8.", []Cite{{&rfc6455, "sections 5.5.1, 7.4.1"}}},
	WhyNoCode:   Fact{"The receiver answers with 1002 or 1007, or drops the connection; what a page sees differs: Chromium and WebKitGTK 1006, Firefox often the code itself.", []Cite{{&measured, "A-1006, A-1byte, A-1000-reason-badutf8"}}},
	Causes: []Cause{
		{
			ID:    "icf-reserved",
			Title: "The other side sends a code that must not be on the wire",
			Why:   Fact{"1004, 1005, 1006, 1015 and numbers outside the ranges are not allowed in a Close frame.", []Cite{{&rfc6455, "sections 7.4.1, 7.4.2"}}},
			Check: Fact{"Find the number in the error, and search the sender's code for it.", []Cite{{&rfc6455, "section 7.4.1"}}},
			Fix:   Fact{"Send 1000, 1001, 1008, 1011 or a code from 4000 to 4999; never pass on a 1005 or 1006 that you received.", []Cite{{&rfc6455, "sections 7.4.1, 7.4.2"}}},
		},
		{
			ID:    "icf-new",
			Title: "The receiver does not know 1012 to 1014",
			Why:   Fact{"They were registered after RFC 6455, and some receivers refuse them: WebKitGTK reports 1006.", []Cite{{&measured, "A-1012, A-1014"}}},
			Check: Fact{"Does only one kind of client complain?", []Cite{{&measured, "A-1012"}}},
			Fix:   Fact{"Update the receiver, or send 1001 or 1011 instead.", []Cite{{&rfc6455, "section 7.4.1"}}},
		},
		{
			ID:    "icf-body",
			Title: "The body is not two bytes of code followed by UTF-8",
			Why:   Fact{"A hand-written sender puts the code in the wrong byte order, as text, or cuts the reason inside a character.", []Cite{{&rfc6455, "section 5.5.1"}}},
			Check: Fact{"Record the frame: 88 02 03 E8 is 1000 without a reason.", []Cite{{&rfc6455, "section 5.5.1"}}},
			Fix:   Fact{"Write the code as two bytes, big-endian, and cut the reason at a whole character within 123 bytes.", []Cite{{&rfc6455, "section 5.5.1"}}},
		},
	},
	Symptoms: []string{
		"received a broken close frame",
		"broken close frame",
		"bad close code",
		"invalid close code",
		"reserved status code",
		"invalid close payload",
		"invalid status code in close frame",
		"ws_err_invalid_close_code",
		"invalid close opcode",
		"broken close frame containing a reserved status code",
		"one byte close",
	},
}

var signalMessageTooBig = Signal{
	Slug:        "message-too-big",
	Name:        "A message over a limit",
	DetailLabel: "bytes",
	Meaning:     Fact{"A message or frame was larger than the receiver accepts.", []Cite{{&rfc6455, "sections 7.4.1, 10.4"}}},
	WhyNoCode:   Fact{"The code for it is 1009; some libraries drop TCP instead, and then 1006 is reported.", []Cite{{&rfc6455, "section 7.4.1"}, {&uWebSockets, "forceClose"}}},
	Causes: []Cause{
		{
			ID:    "mtb-default",
			Title: "The receiver's default limit is small",
			Why:   Fact{"Defaults differ much: 1 MiB in Python websockets, 100 MiB in ws, 32 kB in coder/websocket, 16 kB in uWebSockets.", []Cite{{&pyServer, "max_size"}, {&wsDocs, "maxPayload"}, {&coderRead, ""}, {&uWebSockets, "forceClose"}}},
			Check: Fact{"Measure the message in bytes, and look up the receiver's limit: max_size, maxPayload, SetReadLimit, maxPayloadLength.", []Cite{{&pyServer, "max_size"}, {&wsDocs, "maxPayload"}}},
			Fix:   Fact{"Raise the limit on the receiving side, with the memory for it; the sender cannot change it.", []Cite{{&pyServer, "max_size"}, {&wsDocs, "maxPayload"}}},
		},
		{
			ID:    "mtb-content",
			Title: "The message is too big for a WebSocket",
			Why:   Fact{"Files, pictures and whole database results travel as one message and fill buffers on both sides.", []Cite{{&rfc6455, "section 10.4"}}},
			Check: Fact{"Log the sizes of messages at the sender and look at the largest.", []Cite{{&rfc6455, "section 10.4"}}},
			Fix:   Fact{"Send large things by HTTP and their address by WebSocket, or cut them into messages of your own.", []Cite{{&rfc6455, "section 10.4"}}},
		},
		{
			ID:    "mtb-compressed",
			Title: "It is small compressed and too big unpacked",
			Why:   Fact{"Limits count the bytes after decompression, so that a small frame cannot fill the memory.", []Cite{{&rfc6455, "section 10.4"}, {&uWebSockets, "inflate"}}},
			Check: Fact{"Compare the size on the wire with the size of the message.", []Cite{{&rfc6455, "section 10.4"}}},
			Fix:   Fact{"Raise the limit for the unpacked size, or send less.", []Cite{{&wsDocs, "maxPayload"}}},
		},
	},
	Symptoms: []string{
		"max payload size exceeded",
		"message too big",
		"message too large",
		"payload too large",
		"payload too big",
		"read limit exceeded",
		"frame too large",
		"maximum message size exceeded",
		"over size limit",
		"ws_err_unsupported_message_length",
		"decoded text message was too big for the output buffer",
		"larger than configured",
		"exceeds maximum allowed size",
		"message size limit exceeded",
		"space limit exceeded",
		"maxpayload",
	},
}

var signalInvalidUTF8 = Signal{
	Slug:      "invalid-utf8",
	Name:      "Text that is not UTF-8",
	Meaning:   Fact{"A text message, or a close reason, held bytes that are not valid UTF-8.", []Cite{{&rfc6455, "sections 5.6, 8.1"}}},
	WhyNoCode: Fact{"The code for it is 1007; a page that receives such text sees 1006, since the browser fails the connection by itself.", []Cite{{&rfc6455, "section 7.4.1"}, {&measured, "D-bad-utf8"}}},
	Causes: []Cause{
		{
			ID:    "utf8-binary",
			Title: "Binary data is sent as a text message",
			Why:   Fact{"Compressed data, protobuf or another encoding such as Latin-1 is put into a text frame.", []Cite{{&rfc6455, "section 5.6"}}},
			Check: Fact{"Look at the first bytes: 1f 8b is gzip, and letters such as ä as one byte are Latin-1.", []Cite{{&rfc3629, "section 3"}}},
			Fix:   Fact{"Send it as a binary message, or encode it as UTF-8 or base64.", []Cite{{&rfc6455, "section 5.6"}}},
		},
		{
			ID:    "utf8-cut",
			Title: "A text was cut inside a character",
			Why:   Fact{"Splitting a buffer at a fixed number of bytes can separate the bytes of one character.", []Cite{{&rfc3629, "section 3"}}},
			Check: Fact{"Does it fail with letters beyond ASCII and emoji only?", []Cite{{&rfc3629, "section 3"}}},
			Fix:   Fact{"Cut at characters, or let the library fragment: fragments of one message may split a character, messages may not.", []Cite{{&rfc6455, "sections 5.4, 5.6"}}},
		},
	},
	Symptoms: []string{
		"could not decode a text frame as utf-8",
		"invalid utf-8",
		"invalid utf8",
		"ws_err_invalid_utf8",
		"malformed utf-8",
		"not valid utf-8",
		"invalid utf-8 sequence",
		"utf8 error",
		"unicodedecodeerror",
		"invalid byte sequence",
	},
}
