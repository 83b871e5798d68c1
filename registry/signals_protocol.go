package registry

// The signal that says: a rule of the protocol was broken, and not which.

var signalProtocolError = Signal{
	Slug:      "protocol-error",
	Name:      "A violation of the WebSocket protocol",
	Meaning:   Fact{"One side broke the rules of the protocol, and the text does not say which.", []Cite{{&rfc6455, "sections 7.1.7, 7.4.1"}}},
	WhyNoCode: Fact{"The code for it is 1002; a browser that finds the fault itself reports 1006 to its page.", []Cite{{&rfc6455, "section 7.4.1"}, {&measured, "D-masked to D-close-after-close"}}},
	Causes: []Cause{
		{
			ID:    "pe-which",
			Title: "The program that prints this hides the detail",
			Why:   Fact{"WebKitGTK and Firefox print one sentence for many faults; Chromium names the fault.", []Cite{{&measured, "Console D"}}},
			Check: Fact{"Open the same page in Chromium and read the console, or record the frames with Wireshark.", []Cite{{&measured, "Console D"}}},
			Fix:   Fact{"Fix the fault that it names: reserved bits, opcode, mask, fragments, length or UTF-8.", []Cite{{&rfc6455, "section 5.2"}}},
		},
		{
			ID:    "pe-proxy",
			Title: "Something between the two changes the bytes",
			Why:   Fact{"A proxy or virus scanner that does not know WebSocket treats the frames as HTTP.", []Cite{{&rfc6455, "section 10.7"}}},
			Check: Fact{"Does wss:// work where ws:// fails?", []Cite{{&rfc6455, "section 10.7"}}},
			Fix:   Fact{"Use wss://, so that nothing on the way can read or change the frames.", []Cite{{&rfc6455, "sections 10.6, 10.7"}}},
		},
	},
	Symptoms: []string{
		"received invalid websocket response from the server",
		"websocket protocol error",
		"protocol violation",
		"websocket protocol violation",
		"protocolerror",
		"websocketprotocolerror",
		"websocketprotocolexception",
	},
}
