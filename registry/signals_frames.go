package registry

// Signals that say: a frame broke a rule of the protocol.

var signalReservedBits = Signal{
	Slug:      "reserved-bits",
	Name:      "Reserved bits are set without an extension",
	Meaning:   Fact{"A frame had RSV1, RSV2 or RSV3 set, though no extension that uses them was agreed.", []Cite{{&rfc6455, "section 5.2"}}},
	WhyNoCode: Fact{"The receiver fails the connection, with 1002 on the wire or without any Close frame; a page sees 1006.", []Cite{{&rfc6455, "section 5.2"}, {&measured, "D-rsv1"}}},
	Causes: []Cause{
		{
			ID:    "rsv-compression",
			Title: "One side compresses, the other did not agree to it",
			Why:   Fact{"Compression marks a message with RSV1, which is allowed only after both sides agreed on permessage-deflate.", []Cite{{&rfc7692, "section 6"}}},
			Check: Fact{"Compare Sec-WebSocket-Extensions in request and response, also behind the proxy.", []Cite{{&rfc7692, "section 5"}, {&rfc6455, "section 9.1"}}},
			Fix:   Fact{"Switch compression off on both sides; if that helps, find out who drops or forges the header.", []Cite{{&rfc7692, "section 5"}}},
		},
		{
			ID:    "rsv-stream",
			Title: "The stream is out of step: what is read as a header is something else",
			Why:   Fact{"Two writers at once, or a wrong frame length, make the receiver read the payload as a header.", []Cite{{&gorillaDocs, "Concurrency"}, {&rfc6455, "section 5.2"}}},
			Check: Fact{"Record the bytes with Wireshark: is it reserved bits once, and an unknown opcode or a bad length the next time?", []Cite{{&rfc6455, "section 5.2"}}},
			Fix:   Fact{"Let one task write to the socket, and check hand-written framing code.", []Cite{{&gorillaDocs, "Concurrency"}}},
		},
	},
	Symptoms: []string{
		"one or more reserved bits are on",
		"rsv1 must be clear",
		"rsv1 set",
		"rsv bits",
		"reserved1 = 1",
		"ws_err_unexpected_rsv_1",
		"invalid rsv",
		"reserved bits",
		"non-zero rsv bits",
		"rsv bit incorrectly set",
		"invalid reserved bit",
	},
}

var signalUnknownOpcode = Signal{
	Slug:      "unknown-opcode",
	Name:      "A frame with an unknown opcode",
	Meaning:   Fact{"A frame had an opcode that RFC 6455 leaves unassigned.", []Cite{{&rfc6455, "section 5.2"}}},
	WhyNoCode: Fact{"The receiver must fail the connection, mostly with 1002 on the wire; a page sees 1006.", []Cite{{&rfc6455, "section 5.2"}, {&measured, "D-op3"}}},
	Causes: []Cause{
		{
			ID:    "op-stream",
			Title: "The stream is out of step",
			Why:   Fact{"A wrong length before, two writers at once, or bytes of another protocol are read as a frame header.", []Cite{{&rfc6455, "section 5.2"}, {&gorillaDocs, "Concurrency"}}},
			Check: Fact{"Record the bytes with Wireshark, and find the first frame that does not make sense.", []Cite{{&rfc6455, "section 5.2"}}},
			Fix:   Fact{"Let one task write at a time, and check the length field: 7 bits, 16 bits after 126, 64 bits after 127.", []Cite{{&rfc6455, "section 5.2"}}},
		},
		{
			ID:    "op-http",
			Title: "Something wrote HTTP or plain text into the connection",
			Why:   Fact{"An error page or a log line that is sent after the 101 is read as frames.", []Cite{{&measured, "D-garbage-http"}}},
			Check: Fact{"Are the bytes readable text, such as HTTP/1.1 or <html>?", []Cite{{&measured, "D-garbage-http"}}},
			Fix:   Fact{"After the upgrade write frames only: stop the framework from answering the same request.", []Cite{{&rfc6455, "section 4.2.2"}}},
		},
	},
	Symptoms: []string{
		"unrecognized frame opcode",
		"unknown opcode",
		"invalid opcode",
		"bad opcode",
		"ws_err_invalid_opcode",
		"reserved opcode",
		"unexpected opcode",
	},
}

var signalMaskedServerFrame = Signal{
	Slug:      "masked-server-frame",
	Name:      "The server masked a frame",
	Meaning:   Fact{"A frame from the server was masked, which only clients do.", []Cite{{&rfc6455, "section 5.1"}}},
	WhyNoCode: Fact{"The client must fail the connection, and may send 1002; in Chromium the page sees 1006.", []Cite{{&rfc6455, "section 5.1"}, {&measured, "D-masked"}}},
	Causes: []Cause{
		{
			ID:    "msf-role",
			Title: "The server uses client code to write frames",
			Why:   Fact{"A hand-written server, or a library started in the wrong role, masks what it sends.", []Cite{{&rfc6455, "section 5.1"}}},
			Check: Fact{"The second byte of each frame from the server must be below 80 hex.", []Cite{{&rfc6455, "section 5.2"}}},
			Fix:   Fact{"Send unmasked frames from the server, with the library's server role.", []Cite{{&rfc6455, "section 5.1"}}},
		},
		{
			ID:    "msf-echo",
			Title: "A relay passes client frames on unchanged",
			Why:   Fact{"A proxy or an echo that copies raw bytes also copies the mask.", []Cite{{&rfc6455, "sections 5.1, 5.3"}}},
			Check: Fact{"Does it happen behind your own proxy only?", []Cite{{&rfc6455, "section 5.3"}}},
			Fix:   Fact{"Decode and write anew in the relay, or relay the whole connection including the handshake.", []Cite{{&rfc6455, "section 5.3"}}},
		},
	},
	Symptoms: []string{
		"a server must not mask any frames that it sends to the client",
		"server must not mask",
		"masked frame from server",
		"ws_err_unexpected_mask",
		"frame was masked",
		"server frame must not be masked",
		"mask must be clear",
	},
}

var signalUnmaskedClientFrame = Signal{
	Slug:      "unmasked-client-frame",
	Name:      "The client did not mask a frame",
	Meaning:   Fact{"A frame from the client came without a mask; clients must mask every frame.", []Cite{{&rfc6455, "section 5.1"}}},
	WhyNoCode: Fact{"The server must end the connection, and may send 1002.", []Cite{{&rfc6455, "section 5.1"}}},
	Causes: []Cause{
		{
			ID:    "ucf-hand-made",
			Title: "A hand-made client or test tool does not mask",
			Why:   Fact{"Browsers always mask, so this comes from own code, a device's firmware or a script.", []Cite{{&rfc6455, "section 5.3"}}},
			Check: Fact{"The second byte of each frame from the client must be 80 hex or more.", []Cite{{&rfc6455, "section 5.2"}}},
			Fix:   Fact{"Mask with a fresh random key per frame, or use a client library.", []Cite{{&rfc6455, "section 5.3"}}},
		},
		{
			ID:    "ucf-role",
			Title: "A client library runs in the server role",
			Why:   Fact{"The same code writes both ways in many libraries, and a flag decides whether it masks.", []Cite{{&rfc6455, "section 5.1"}}},
			Check: Fact{"Look how the connection object was made: from a raw socket, or by the client's dial?", []Cite{{&rfc6455, "section 5.1"}}},
			Fix:   Fact{"Create it with the client's constructor.", []Cite{{&rfc6455, "section 5.1"}}},
		},
	},
	Symptoms: []string{
		"client must mask",
		"mask must be set",
		"ws_err_expected_mask",
		"unmasked frame",
		"frame not masked",
		"client frames must be masked",
		"received unmasked frame",
		"expected masked frame",
	},
}

var signalUnexpectedContinuation = Signal{
	Slug:      "unexpected-continuation",
	Name:      "Fragments in the wrong order",
	Meaning:   Fact{"A continuation came without a message to continue, or a new message began before the last one had ended.", []Cite{{&rfc6455, "section 5.4"}}},
	WhyNoCode: Fact{"The receiver fails the connection, mostly with 1002 on the wire; a page sees 1006.", []Cite{{&rfc6455, "section 5.4"}, {&measured, "D-cont-no-start, D-text-mid-fragment"}}},
	Causes: []Cause{
		{
			ID:    "cont-writers",
			Title: "Two tasks write at the same time",
			Why:   Fact{"Frames of two messages mix, while fragments of one message must not be interrupted by another message.", []Cite{{&rfc6455, "section 5.4"}, {&gorillaDocs, "Concurrency"}}},
			Check: Fact{"Does it happen under load only?", []Cite{{&gorillaDocs, "Concurrency"}}},
			Fix:   Fact{"Let one task write, or put a lock around each whole message.", []Cite{{&gorillaDocs, "Concurrency"}}},
		},
		{
			ID:    "cont-fin",
			Title: "The sender sets FIN or the opcode wrongly",
			Why:   Fact{"The first fragment names the type, the following ones have opcode 0, and only the last has FIN.", []Cite{{&rfc6455, "section 5.4"}}},
			Check: Fact{"Record the frames, and read the first byte of each.", []Cite{{&rfc6455, "section 5.2"}}},
			Fix:   Fact{"Send whole messages in one frame, unless you must fragment.", []Cite{{&rfc6455, "section 5.4"}}},
		},
	},
	Symptoms: []string{
		"received unexpected continuation frame",
		"unexpected continuation",
		"received start of new message but previous message is unfinished",
		"previous data frame unfinished",
		"continuation frame",
		"expected continuation frame",
		"unexpected fragment",
	},
}

var signalFragmentedControlFrame = Signal{
	Slug:      "fragmented-control-frame",
	Name:      "A control frame that is fragmented or too long",
	Meaning:   Fact{"A ping, pong or Close frame was fragmented, or held more than 125 bytes.", []Cite{{&rfc6455, "section 5.5"}}},
	WhyNoCode: Fact{"The receiver fails the connection, mostly with 1002 on the wire; a page sees 1006.", []Cite{{&rfc6455, "section 5.5"}, {&measured, "D-frag-ping, D-ping126"}}},
	Causes: []Cause{
		{
			ID:    "fcf-long",
			Title: "A ping or a close reason is longer than 125 bytes",
			Why:   Fact{"Control frames hold at most 125 bytes; the code of a Close frame takes two of them.", []Cite{{&rfc6455, "sections 5.5, 5.5.1"}}},
			Check: Fact{"Measure the payload in bytes of what you pass to ping or close.", []Cite{{&rfc6455, "section 5.5"}}},
			Fix:   Fact{"Shorten it; heartbeats with data belong into ordinary messages.", []Cite{{&rfc6455, "section 5.5"}}},
		},
		{
			ID:    "fcf-fin",
			Title: "The sender leaves FIN out",
			Why:   Fact{"Control frames must not be fragmented, so FIN is always set: 88, 89 or 8A is their first byte.", []Cite{{&rfc6455, "section 5.5"}}},
			Check: Fact{"Record the first byte of the frame.", []Cite{{&rfc6455, "section 5.2"}}},
			Fix:   Fact{"Set FIN on control frames; they may stand between the fragments of a message.", []Cite{{&rfc6455, "sections 5.4, 5.5"}}},
		},
	},
	Symptoms: []string{
		"control frames must not be fragmented",
		"control frame must be final",
		"ws_err_expected_fin",
		"fragmented control frame",
		"ws_err_invalid_control_payload_length",
		"control frame too long",
		"invalid control frame",
		"fin must be set",
		"received fragmented control frame",
	},
}

var signalDataAfterClose = Signal{
	Slug:      "data-after-close",
	Name:      "Data after the Close frame",
	Meaning:   Fact{"The other side sent more data after its Close frame.", []Cite{{&rfc6455, "section 5.5.1"}}},
	WhyNoCode: Fact{"The Close frame's code may still be seen; Chromium reports 1006 instead, Firefox and WebKitGTK keep the code.", []Cite{{&measured, "D-data-after-close"}, {&rfc6455, "section 5.5.1"}}},
	Causes: []Cause{
		{
			ID:    "dac-writer",
			Title: "A second task goes on sending",
			Why:   Fact{"A sender that does not know of the close writes behind the Close frame.", []Cite{{&rfc6455, "section 5.5.1"}}},
			Check: Fact{"Log sends and closes with the time, on the side that sent the data.", []Cite{{&rfc6455, "section 5.5.1"}}},
			Fix:   Fact{"Stop all senders before the Close frame goes out, and let one task write.", []Cite{{&rfc6455, "section 5.5.1"}, {&gorillaDocs, "Concurrency"}}},
		},
	},
	Symptoms: []string{
		"data frame received after close",
		"received data after close",
		"frame after close",
		"data after close frame",
		"message received after close",
	},
}

var signalInvalidFrameHeader = Signal{
	Slug:      "invalid-frame-header",
	Name:      "A frame header that cannot be right",
	Meaning:   Fact{"The bytes where a frame header should stand make no valid header.", []Cite{{&rfc6455, "section 5.2"}}},
	WhyNoCode: Fact{"The browser fails the connection by itself: the page sees 1006, on the wire there is 1002 or nothing.", []Cite{{&measured, "D-garbage-http, D-nonminimal16"}, {&rfc6455, "section 7.1.7"}}},
	Causes: []Cause{
		{
			ID:    "ifh-http",
			Title: "Something writes HTTP into the open connection",
			Why:   Fact{"Middleware that also answers the upgraded request, or two WebSocket servers on one HTTP server, write on the same socket.", []Cite{{&measured, "D-garbage-http"}}},
			Check: Fact{"Record the bytes with Wireshark: text such as HTTP/1.1 400 Bad Request after the 101 proves it.", []Cite{{&measured, "D-garbage-http"}}},
			Fix:   Fact{"Let one handler own the upgrade; attach several WebSocket servers by path.", []Cite{{&rfc6455, "section 4.2.2"}}},
		},
		{
			ID:    "ifh-compression",
			Title: "Compression was agreed on, but the data does not fit",
			Why:   Fact{"Chromium gives the same message for data that it cannot decompress.", []Cite{{&measured, "D-deflate-corrupt"}}},
			Check: Fact{"Switch permessage-deflate off and try again.", []Cite{{&rfc7692, "section 5"}}},
			Fix:   Fact{"Leave it off, or update the library or proxy that compresses.", []Cite{{&rfc7692, "section 5"}}},
		},
		{
			ID:    "ifh-writers",
			Title: "Two writers at once",
			Why:   Fact{"Frames of two tasks that mix leave something else where the receiver expects a header.", []Cite{{&rfc6455, "section 5.4"}, {&gorillaDocs, "Concurrency"}}},
			Check: Fact{"It comes under load only, with a different complaint each time.", []Cite{{&gorillaDocs, "Concurrency"}}},
			Fix:   Fact{"Let one task write, or take a lock around each whole message.", []Cite{{&gorillaDocs, "Concurrency"}}},
		},
		{
			ID:    "ifh-length",
			Title: "The length field is wrong",
			Why:   Fact{"The length must use the shortest of its three forms, and a control frame holds at most 125 bytes.", []Cite{{&rfc6455, "section 5.2"}, {&measured, "D-nonminimal16, D-ping126"}}},
			Check: Fact{"Record the second to tenth byte of the frame.", []Cite{{&rfc6455, "section 5.2"}}},
			Fix:   Fact{"Correct the framing code, or use a library.", []Cite{{&rfc6455, "section 5.2"}}},
		},
	},
	Symptoms: []string{
		"invalid frame header",
		"invalid websocket frame",
		"invalid frame",
		"could not decode frame",
		"bad frame header",
		"wrong frame length",
		"non-minimal length",
	},
}
