package registry

// The codes that no Close frame should hold and that have a page of their own
// beside 1005 and 1006: 1004 and 1015.

var entry1004 = Entry{
	Code:       1004,
	Name:       "Reserved",
	Registered: "Reserved",
	Meaning:    Fact{"1004 is reserved: it has no meaning, and nobody should send it.", []Cite{{&rfc6455, "section 7.4.1"}, {&ianaTable, "1004"}}},
	Explanation: []Fact{
		{"RFC 6455 keeps it for a later meaning, and none was registered since.", []Cite{{&rfc6455, "section 7.4.1"}, {&ianaTable, "1004"}}},
		{"A message that is too big is 1009; only the name is left in some code, such as golang.org/x/net, which calls 1004 \"frame too large\".", []Cite{{&rfc6455, "section 7.4.1"}, {&goNet, "closeStatusFrameTooLarge"}}},
		{"When a server sends it all the same, Chromium and Firefox show it, and WebKitGTK reports 1006.", []Cite{{&measured, "A-1004"}}},
	},
	Sender:   Nobody,
	Retry:    RetryAfterFix,
	RetryWhy: Fact{"Whoever sends 1004 has to be corrected, for it tells nothing about the cause.", []Cite{{&rfc6455, "section 7.4.1"}}},
	Causes: []Cause{
		{
			ID:    "meant-1009",
			Title: "A program means that a message was too big",
			Why:   Fact{"Some code still names 1004 \"frame too large\".", []Cite{{&goNet, "closeStatusFrameTooLarge"}}},
			Check: Fact{"Look at the size of the last message before the close.", []Cite{{&rfc6455, "section 10.4"}}},
			Fix:   Fact{"Send 1009 instead, and see its page for the limits.", []Cite{{&rfc6455, "section 7.4.1"}}},
		},
		{
			ID:    "own-number",
			Title: "A program picked a number that looked free",
			Why:   Fact{"Most libraries let a program send more numbers than the protocol allows.", []Cite{{&rfc6455, "section 7.4.2"}}},
			Check: Fact{"Search the sender's program for 1004.", []Cite{{&rfc6455, "section 7.4.2"}}},
			Fix:   Fact{"Use one of 4000 to 4999 for a meaning of your own.", []Cite{{&rfc6455, "section 7.4.2"}}},
		},
	},
	Symptoms: []string{"reserved", "reserved code"},
}

var entry1015 = Entry{
	Code:       1015,
	Name:       "TLS Handshake Failure",
	Registered: "TLS handshake",
	Meaning:    Fact{"The TLS handshake failed, so there never was a WebSocket: nobody sent 1015, the program reports it by itself.", []Cite{{&rfc6455, "section 7.4.1"}}},
	Explanation: []Fact{
		{"1015 never travels: an endpoint must not put it into a Close frame, nor pass a received 1015 on to close(); use 1000, or 1011 after an error in a server.", []Cite{{&rfc6455, "section 7.4.1"}}},
		{"Firefox 153 reports 1015 for a failed TLS handshake; Chromium 156 and WebKitGTK 2.50 report 1006 for the same.", []Cite{{&measured, "E-wss-selfsigned, E-wss-to-plain"}}},
		{"WHATWG asks browsers for 1006 here, so that a page cannot find out what runs in the network around it.", []Cite{{&whatwg, "Feedback from the protocol"}}},
		{"When a server wrongly puts 1015 into a Close frame, Firefox shows a clean 1015, although TLS was fine.", []Cite{{&measured, "A-1015"}}},
	},
	Sender:   Nobody,
	Retry:    RetryAfterFix,
	RetryWhy: Fact{"The certificate or the address has to be corrected: the next handshake will fail the same way.", []Cite{{&rfc6455, "section 7.4.1"}}},
	Causes: []Cause{
		{
			ID:    "untrusted",
			Title: "The client does not trust the certificate",
			Why:   Fact{"It is self-signed, signed by a company's own authority, or sent without the certificates in between.", []Cite{{&rfc6455, "section 7.4.1"}, {&measured, "E-wss-selfsigned"}}},
			Check: Fact{"Open the address with https: in a tab, or connect with openssl s_client, and read the error.", []Cite{{&measured, "Console E"}}},
			Fix:   Fact{"Serve a trusted certificate with its whole chain; in development open the https: address once and accept it.", []Cite{{&rfc6455, "section 7.4.1"}}},
		},
		{
			ID:    "plain-port",
			Title: "wss: to a port without TLS",
			Why:   Fact{"A server that expects plain text on the port cannot answer a TLS handshake.", []Cite{{&measured, "E-wss-to-plain"}}},
			Check: Fact{"Try the same port with ws: from a page or tool where that is allowed.", []Cite{{&measured, "E-wss-to-plain"}}},
			Fix:   Fact{"Use the port that has TLS, or put a proxy that ends TLS in front of the server.", []Cite{{&rfc6455, "section 10.6"}}},
		},
		{
			ID:    "expired",
			Title: "The certificate expired or is for another name",
			Why:   Fact{"A certificate holds only until its end date, by the client's clock, and only for the names in it.", []Cite{{&rfc6455, "sections 4.1 and 7.4.1"}}},
			Check: Fact{"Compare its dates and names with the client's clock and with the host in the URL; an IP address is a name of its own.", []Cite{{&rfc6455, "section 4.1"}}},
			Fix:   Fact{"Renew it, or connect by a name that it holds.", []Cite{{&rfc6455, "section 4.1"}}},
		},
		{
			ID:    "client-certificate",
			Title: "The two sides do not agree on how to do TLS",
			Why:   Fact{"The server asks for a client certificate, or the two share no version or cipher of TLS.", []Cite{{&rfc6455, "sections 4.1 and 10.6"}}},
			Check: Fact{"Connect with openssl s_client, and read the alert that the server sends.", []Cite{{&rfc6455, "section 10.6"}}},
			Fix:   Fact{"Give the client its certificate, or update the older side.", []Cite{{&rfc6455, "section 10.6"}}},
		},
	},
	Symptoms: []string{"tls handshake", "tls error", "ssl error", "ssl handshake failed", "certificate error", "self-signed certificate", "certificate expired", "untrusted certificate", "wss fails"},
}
