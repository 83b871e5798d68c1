package registry

// Questions about what is recorded of a close.

var topicFrameBytes = Topic{
	Slug:  "frame-bytes",
	Name:  "How to read the bytes of a Close frame",
	First: 1000, Last: 4999,
	Answer: Fact{"88 02 03 E8 is a Close frame with 1000: a byte 88, a length, the code in two bytes, then the reason in UTF-8.", []Cite{{&rfc6455, "sections 5.2 and 5.5.1"}}},
	Explanation: []Fact{
		{"The first byte is 88: FIN is set, and the low half is opcode 8, Close.", []Cite{{&rfc6455, "sections 5.2 and 5.5"}}},
		{"The second byte is the length, 0 to 125; from a client it is 80 hex more, and the four bytes of the mask follow.", []Cite{{&rfc6455, "sections 5.1 and 5.2"}}},
		{"The code is two bytes, the high one first: 03 E8 is 1000, 03 EE is 1006, 0F A0 is 4000.", []Cite{{&rfc6455, "section 5.5.1"}}},
		{"88 00 has no code and no reason: programs report it as 1005.", []Cite{{&rfc6455, "sections 5.5.1 and 7.1.5"}}},
		{"A masked frame has every byte after the mask combined with it by exclusive or.", []Cite{{&rfc6455, "section 5.3"}}},
	},
	Steps: []Fact{
		{"Paste the bytes into the box: hexadecimal, with escapes such as \\x88 or \\210, or base64 are read.", []Cite{{&rfc6455, "section 5.2"}}},
	},
	Symptoms: []string{
		"decode close frame bytes", "how to read the bytes of a close frame", "raw close frame", "close frame hex", "raw close frame hex", "bytes of a close frame", "close frame format",
		"close frame binary", "parse close frame", "close frame payload", "opcode 8", "close frame structure",
	},
}

var topicHAR = Topic{
	Slug:  "har",
	Name:  "The close code in a HAR file",
	First: 1000, Last: 4999,
	Answer: Fact{"A HAR file mostly holds no close code: Chromium exports the messages of a WebSocket as _webSocketMessages, and not its end.", []Cite{{&devToolsHAR, "_webSocketMessages"}}},
	Explanation: []Fact{
		{"Each entry of _webSocketMessages has type, time, opcode and data; opcode 1 is text, 2 is binary.", []Cite{{&devToolsHAR, "_webSocketMessages"}, {&cdpNetwork, "WebSocketFrame"}, {&rfc6455, "section 5.2"}}},
		{"The tools are told of whole messages, and of the close only its time: their event webSocketClosed has no code.", []Cite{{&cdpNetwork, "webSocketClosed"}}},
		{"What the file does show is the handshake: a status other than 101 explains a 1006.", []Cite{{&devToolsHAR, "_buildResponse"}, {&rfc6455, "section 4.1"}}},
	},
	Steps: []Fact{
		{"Log the close event in the page: code, reason and wasClean in onclose.", []Cite{{&whatwg, "CloseEvent"}}},
		{"Drop the file into the box: it tells the status of each handshake, how long the connection lasted and how long it was silent.", []Cite{{&devToolsHAR, "_webSocketMessages, _buildResponse"}}},
		{"For the frames themselves record with Wireshark, or log in the server.", []Cite{{&rfc6455, "section 5.5.1"}}},
	},
	Symptoms: []string{
		"har", "har file", "har export", "har file websocket", "where is the close code in a har", "har export close code", "close code in har", "_websocketmessages", "websocketmessages", "_websocketmessages close code",
		"network export close code", "devtools export close code",
	},
}
