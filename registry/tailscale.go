package registry

var (
	tailscaleDERP = Source{
		Title: "Tailscale: derpserver/websocket.go", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/tailscale/tailscale/blob/f99d581d3512420d881ba131f05af0c7de2d0c1a/derp/derpserver/websocket.go",
	}
	tailscaleConn = Source{
		Title: "Tailscale: wsconn.go", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/tailscale/tailscale/blob/0350e20e9592ce7593426b158a20e40899d617e5/net/wsconn/wsconn.go",
	}
)

// Tailscale is Tailscale's relay protocol DERP over WebSocket.
var Tailscale = Owner{
	Slug:    "tailscale",
	Name:    "Tailscale DERP",
	URL:     "https://tailscale.com/kb/1232/derp-servers",
	Service: true,
	About:   Fact{"Tailscale's relay; browsers can reach it over WebSocket only.", []Cite{{&tailscaleDERP, "AddWebSocketSupport"}}},
	Entries: []Entry{
		{
			Code: 1000, Name: "StatusNormalClosure",
			Meaning: Fact{"One side's program closed the connection.", []Cite{{&tailscaleConn, "Close"}}},
			Sender:  Either,
		},
		{
			Code: 1003, Name: "StatusUnsupportedData",
			Meaning:     Fact{"A text message came where DERP needs binary ones.", []Cite{{&tailscaleConn, "Read"}}},
			Explanation: []Fact{{"The reason begins with \"unexpected frame type read\".", []Cite{{&tailscaleConn, "Read"}}}},
			Sender:      Either,
		},
		{
			Code: 1008, Name: "client must speak the derp subprotocol",
			Meaning: Fact{"The subprotocol derp was not agreed on.", []Cite{{&tailscaleDERP, "AddWebSocketSupport"}}},
			Sender:  Server,
			Reasons: []string{"client must speak the derp subprotocol"},
		},
		{
			Code: 1011, Name: "closing",
			Meaning:     Fact{"The relay is done with the connection; it is no sign of a failure.", []Cite{{&tailscaleDERP, "AddWebSocketSupport"}}},
			Explanation: []Fact{{"The relay closes with 1011 and \"closing\" whenever its handler returns and nothing closed the connection before.", []Cite{{&tailscaleDERP, "AddWebSocketSupport"}}}},
			Sender:      Server,
			Reasons:     []string{"closing"},
		},
	},
	Hints: []string{"tailscale", "derp subprotocol", "derphttp", "/derp"},
}
