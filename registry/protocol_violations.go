package registry

// The closes for data that the receiver could not take: 1002, 1003, 1007 and
// 1009.

var entry1002 = Entry{
	Code:       1002,
	Name:       "Protocol Error",
	Registered: "Protocol error",
	Meaning:    Fact{"An endpoint received bytes that break the rules of the WebSocket protocol.", []Cite{{&rfc6455, "section 7.4.1"}}},
	Explanation: []Fact{
		{"The fault is in the frames, not in what a message says: a reserved bit, an unknown opcode, a wrong mask or length, an illegal Close frame.", []Cite{{&rfc6455, "sections 5.1, 5.2 and 5.5"}}},
		{"Who sends 1002 only noticed it: look at what the other side, or something in between, wrote.", []Cite{{&rfc6455, "section 7.1.7"}}},
		{"A browser that notices reports 1006 to the page; Chromium and WebKitGTK mostly tell the server 1002, Firefox tells it nothing.", []Cite{{&measured, "D-rsv1, D-op3, D-cont-no-start"}}},
		{"A page cannot pass 1002 to close(), and it is no code for an application's own errors: use 4000 to 4999.", []Cite{{&whatwg, "close(code, reason)"}, {&rfc6455, "section 7.4.2"}}},
	},
	Sender:   Either,
	Retry:    RetryAfterFix,
	RetryWhy: Fact{"The same bytes will be refused again: first find out what writes them.", []Cite{{&rfc6455, "section 7.2.3"}}},
	Causes: []Cause{
		{
			ID:    "compression",
			Title: "The two sides disagree about compression",
			Why:   Fact{"The first reserved bit of a frame may be set only when an extension such as permessage-deflate was agreed in the handshake.", []Cite{{&rfc6455, "sections 5.2 and 9.1"}}},
			Check: Fact{"Turn compression off on one side: if the error goes away, this is it.", []Cite{{&rfc6455, "section 9.1"}}},
			Fix:   Fact{"Update both libraries, and see that no proxy changes Sec-WebSocket-Extensions in only one direction.", []Cite{{&rfc6455, "section 9.1"}}},
		},
		{
			ID:    "foreign-bytes",
			Title: "Something else writes into the connection",
			Why:   Fact{"An HTTP error page or a log line after the 101 answer is read as a frame header, and makes no sense as one.", []Cite{{&measured, "D-garbage-http"}}},
			Check: Fact{"Capture the bytes after the 101 answer, with Wireshark for example, and look for text such as HTTP/1.1.", []Cite{{&measured, "D-garbage-http"}}},
			Fix:   Fact{"Once upgraded, let only the WebSocket library write to the socket; keep middleware and error handlers away from it.", []Cite{{&rfc6455, "section 5.1"}}},
		},
		{
			ID:    "two-writers",
			Title: "Two threads write frames at once",
			Why:   Fact{"Frames that mix are garbage, and the fragments of one message must not be mixed with those of another.", []Cite{{&rfc6455, "section 5.4"}}},
			Check: Fact{"It comes under load only, with a different complaint each time.", []Cite{{&rfc6455, "section 5.4"}}},
			Fix:   Fact{"Send from one place, or take a lock around each send.", []Cite{{&rfc6455, "section 5.4"}}},
		},
		{
			ID:    "masking",
			Title: "A wrong mask",
			Why:   Fact{"A client has to mask every frame and a server none; the receiver closes the connection otherwise.", []Cite{{&rfc6455, "section 5.1"}}},
			Check: Fact{"Look for code of your own, or a proxy, that builds frames in the wrong role.", []Cite{{&rfc6455, "section 5.1"}}},
			Fix:   Fact{"Let a library build the frames, as a client or as a server as the case may be.", []Cite{{&rfc6455, "section 5.1"}}},
		},
		{
			ID:    "bad-close",
			Title: "A Close frame with an illegal code or reason",
			Why:   Fact{"1005, 1006, 1015 and unassigned numbers may not be in a Close frame, and its reason has at most 123 bytes.", []Cite{{&rfc6455, "sections 5.5.1 and 7.4"}}},
			Check: Fact{"Log the code and reason that your side passes to close.", []Cite{{&rfc6455, "section 5.5.1"}}},
			Fix:   Fact{"Send 1000, another assigned code, or one of 3000 to 4999; never pass a received 1005 or 1006 on.", []Cite{{&rfc6455, "section 7.4"}}},
		},
		{
			ID:    "bandit-idle",
			Title: "Elixir: an idle timeout in Bandit",
			Why:   Fact{"Bandit closes a silent connection with 1002, in Phoenix after 60 seconds without data from the client.", []Cite{{&bandit, "handle_timeout"}, {&websockAdapter, "timeout"}}},
			Check: Fact{"See whether the server is Bandit and the closes come after the same number of silent seconds.", []Cite{{&websockAdapter, "timeout"}}},
			Fix:   Fact{"Send a message more often than that, or raise the timeout.", []Cite{{&websockAdapter, "timeout"}}},
		},
	},
	Symptoms: []string{"invalid frame header", "rsv1 must be clear", "reserved bits", "invalid opcode", "unknown opcode", "bad mask", "unmasked frame", "framing error", "compression mismatch", "corrupt frame", "invalid close code"},
}

var entry1003 = Entry{
	Code:       1003,
	Name:       "Unsupported Data",
	Registered: "Unsupported Data",
	Meaning:    Fact{"An endpoint received a kind of data that it does not take, such as binary where it reads only text.", []Cite{{&rfc6455, "section 7.4.1"}}},
	Explanation: []Fact{
		{"It is about the kind of message, text or binary; bytes that do not fit the kind are 1007.", []Cite{{&rfc6455, "section 7.4.1"}}},
		{"What a program makes of a code is left to it: some use 1003 for any message they cannot read, or a login they refuse; the reason may tell.", []Cite{{&rfc6455, "section 7.4"}}},
		{"A page cannot pass 1003 to close().", []Cite{{&whatwg, "close(code, reason)"}}},
	},
	Sender:   Either,
	Retry:    RetryAfterFix,
	RetryWhy: Fact{"Reconnecting works, but the same message will be refused again.", []Cite{{&rfc6455, "section 7.4.1"}}},
	Causes: []Cause{
		{
			ID:    "wrong-kind",
			Title: "Binary was sent where text is expected, or the reverse",
			Why:   Fact{"A string goes out as text; an ArrayBuffer, a Blob or bytes go out as binary.", []Cite{{&whatwg, "send(data)"}, {&rfc6455, "section 5.6"}}},
			Check: Fact{"Look in the network panel whether the last message before the close is text or binary.", []Cite{{&devTools, ""}}},
			Fix:   Fact{"Send the kind that the other side documents; what arrives as binary a page gets as binaryType says, Blob or ArrayBuffer.", []Cite{{&rfc6455, "section 5.6"}, {&whatwg, "binaryType"}}},
		},
		{
			ID:    "wrong-format",
			Title: "The message is in a format that the other side does not read",
			Why:   Fact{"Programs use 1003 also for text that is not the JSON, or not the version, that they expect.", []Cite{{&rfc6455, "section 7.4"}}},
			Check: Fact{"Read the reason and the other side's log, and compare the message with the documentation.", []Cite{{&rfc6455, "section 7.1.6"}}},
			Fix:   Fact{"Send the documented format, and ask for the right subprotocol in the handshake.", []Cite{{&rfc6455, "section 1.9"}}},
		},
	},
	Symptoms: []string{"unsupported data", "unsupported message type", "binary not supported", "text only", "cannot accept data", "wrong data type", "unexpected binary message"},
}

var entry1007 = Entry{
	Code:       1007,
	Name:       "Invalid Payload Data",
	Registered: "Invalid frame payload data",
	Meaning:    Fact{"An endpoint received data that does not fit the kind of message, most often text that is not UTF-8.", []Cite{{&rfc6455, "section 7.4.1"}}},
	Explanation: []Fact{
		{"A text message has to be valid UTF-8 as a whole, and a receiver that finds otherwise has to fail the connection.", []Cite{{&rfc6455, "sections 5.6 and 8.1"}}},
		{"It is about bytes, not about meaning: broken JSON is still valid text.", []Cite{{&rfc6455, "section 5.6"}}},
		{"The reason in a Close frame has to be UTF-8 too.", []Cite{{&rfc6455, "section 5.5.1"}}},
		{"A page that receives bad UTF-8 sees 1006; its server gets 1002 from Chromium, 1007 from WebKitGTK and nothing from Firefox.", []Cite{{&measured, "D-bad-utf8"}}},
	},
	Sender:   Either,
	Retry:    RetryAfterFix,
	RetryWhy: Fact{"Reconnecting works, but the same bytes will be refused again.", []Cite{{&rfc6455, "section 8.1"}}},
	Causes: []Cause{
		{
			ID:    "other-encoding",
			Title: "Text was sent in another encoding",
			Why:   Fact{"Latin-1, UTF-16 or the code page of an old system is not UTF-8.", []Cite{{&rfc6455, "section 5.6"}}},
			Check: Fact{"Take the bytes of the last message before the close, and decode them as UTF-8.", []Cite{{&rfc6455, "section 8.1"}}},
			Fix:   Fact{"Encode as UTF-8 before sending.", []Cite{{&rfc6455, "section 5.6"}}},
		},
		{
			ID:    "binary-as-text",
			Title: "Binary data was sent as text",
			Why:   Fact{"Compressed data, images or protocol buffers in a text message are almost never valid UTF-8.", []Cite{{&rfc6455, "section 5.6"}}},
			Check: Fact{"See whether the library's call for text is used for bytes.", []Cite{{&rfc6455, "section 5.6"}}},
			Fix:   Fact{"Send bytes as a binary message.", []Cite{{&rfc6455, "section 5.6"}}},
		},
		{
			ID:    "cut-character",
			Title: "A character was cut in half",
			Why:   Fact{"Text that is cut at a number of bytes may end within a character; only fragments of one message may do that.", []Cite{{&rfc6455, "section 5.6"}, {&measured, "D-bad-utf8-trunc"}}},
			Check: Fact{"It comes with long texts or with letters beyond ASCII only.", []Cite{{&measured, "D-bad-utf8-trunc"}}},
			Fix:   Fact{"Cut between characters, also when you shorten a reason to 123 bytes.", []Cite{{&rfc6455, "sections 5.5.1 and 5.6"}}},
		},
	},
	Symptoms: []string{"invalid utf-8", "invalid utf8", "bad encoding", "encoding error", "could not decode a text frame as utf-8", "inconsistent data", "malformed text"},
}

var entry1009 = Entry{
	Code:       1009,
	Name:       "Message Too Big",
	Registered: "Message Too Big",
	Meaning:    Fact{"An endpoint received a message that is larger than it accepts.", []Cite{{&rfc6455, "section 7.4.1"}}},
	Explanation: []Fact{
		{"The receiver of the message sets the limit and sends 1009; each library has its own.", []Cite{{&rfc6455, "section 10.4"}}},
		{"Unless changed, the limit is 32 KiB in coder/websocket, 1 MiB in Python websockets and 100 MiB in ws.", []Cite{{&coderRead, ""}, {&pyServer, "max_size"}, {&wsDocs, "maxPayload"}}},
		{"The limit holds for the whole message, not for one frame; aiohttp for one counts it after decompression.", []Cite{{&rfc6455, "section 10.4"}, {&aiohttp, "_handle_frame"}}},
		{"WebSocket-Node's server takes frames of 64 KiB and messages of 1 MiB (maxReceivedFrameSize, maxReceivedMessageSize), Tomcat text of 8 KiB.", []Cite{{&webSocketNodeServer, ""}, {&tomcatBuffer, "DEFAULT_BUFFER_SIZE"}}},
		{"Some libraries drop TCP instead of sending 1009, so the other side sees 1006: Autobahn for Python does unless told otherwise.", []Cite{{&autobahn, "failByDrop"}}},
	},
	Sender:   Either,
	Retry:    RetryAfterFix,
	RetryWhy: Fact{"Reconnecting works, but do not send the same message again.", []Cite{{&rfc6455, "section 7.4.1"}}},
	Causes: []Cause{
		{
			ID:    "receiver-limit",
			Title: "The message is larger than the receiver's limit",
			Why:   Fact{"The receiver protects its memory with a limit that is lower than your message.", []Cite{{&rfc6455, "section 10.4"}}},
			Check: Fact{"Compare the bytes of the last message with the receiver's limit: maxPayload in ws, max_size in Python websockets.", []Cite{{&wsDocs, "maxPayload"}, {&pyServer, "max_size"}}},
			Fix:   Fact{"Raise the limit where the message is received, or send less at once.", []Cite{{&rfc6455, "section 10.4"}}},
		},
		{
			ID:    "own-limit",
			Title: "Your own library refused what it received",
			Why:   Fact{"Clients have limits too, so a large answer can make your own side send 1009.", []Cite{{&rfc6455, "section 10.4"}, {&pyServer, "max_size"}}},
			Check: Fact{"The log says \"sent 1009\" rather than \"received 1009\", or the exception is raised while receiving.", []Cite{{&pyFAQ, ""}}},
			Fix:   Fact{"Raise the limit in the options of your client.", []Cite{{&wsDocs, "maxPayload"}}},
		},
		{
			ID:    "one-large-message",
			Title: "A file or a large result goes out as one message",
			Why:   Fact{"What grows with the user's data passes any fixed limit one day.", []Cite{{&rfc6455, "section 10.4"}}},
			Check: Fact{"Log the size of each message before it is sent.", []Cite{{&rfc6455, "section 10.4"}}},
			Fix:   Fact{"Send it in parts, or hand it over by HTTP and send only its address.", []Cite{{&rfc6455, "section 10.4"}}},
		},
	},
	Symptoms: []string{"too big", "too large", "message too large", "payload too large", "max payload size exceeded", "frame too large", "size limit", "buffer overflow", "message exceeds limit", "decoded text message was too big", "maxpayload", "max_size", "set read limit", "setreadlimit"},
}
