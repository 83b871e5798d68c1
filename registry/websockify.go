package registry

var (
	websockifyProxy = Source{
		Title: "websockify: websocketproxy.py", Kind: SourceCode, Read: "2026-11-29",
		URL: "https://github.com/novnc/websockify/blob/bdf1ebf24ed89b62e15159bd593288a558d03c83/websockify/websocketproxy.py",
	}
	websockifySocket = Source{
		Title: "websockify: websocket.py", Kind: SourceCode, Read: "2026-11-29",
		URL: "https://github.com/novnc/websockify/blob/bdf1ebf24ed89b62e15159bd593288a558d03c83/websockify/websocket.py",
	}
)

// Websockify is the relay of noVNC.
var Websockify = Owner{
	Slug: "websockify", Name: "websockify (noVNC)", Service: true,
	URL:   "https://github.com/novnc/websockify",
	About: Fact{"The relay between noVNC in a browser and a VNC server, or any other TCP port.", []Cite{{&websockifyProxy, ""}}},
	Hints: []string{"websockify", "novnc"},
	Entries: []Entry{
		{
			Code: 1000, Name: "Target closed",
			Meaning: Fact{"The server behind the relay ended its connection.", []Cite{{&websockifyProxy, "do_proxy"}}},
			Sender:  Server, Reasons: []string{"Target closed"},
			Symptoms: []string{"target closed"},
		},
		{
			Code: 1003, Name: "Unsupported",
			Meaning: Fact{"The client sent a text message, a fragmented control frame or an opcode that the relay does not take.", []Cite{{&websockifySocket, "recvmsg"}}},
			Sender:  Either, Reasons: []string{"Unsupported: Text frames are not supported"},
			Symptoms: []string{"text frames are not supported"},
		},
		{
			Code: 1011, Name: "Failed to connect to downstream server",
			Meaning: Fact{"The relay could not connect to the server behind it.", []Cite{{&websockifyProxy, "new_websocket_client"}}},
			Sender:  Server, Reasons: []string{"Failed to connect to downstream server"},
			Symptoms: []string{"failed to connect to downstream server"},
		},
	},
}
