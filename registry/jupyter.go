package registry

var (
	jupyterSocket = Source{
		Title: "Jupyter Server: base/websocket.py", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/jupyter-server/jupyter_server/blob/9a4d6eea2b16815a493b11fffe0b51b1fe55a81b/jupyter_server/base/websocket.py",
	}
	jupyterKernels = Source{
		Title: "Jupyter Server: kernel channels", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/jupyter-server/jupyter_server/blob/9a4d6eea2b16815a493b11fffe0b51b1fe55a81b/jupyter_server/services/kernels/connection/channels.py",
	}
)

// Jupyter is the server behind Jupyter notebooks. It closes without a status
// code.
var Jupyter = Owner{
	Slug:    "jupyter",
	Name:    "Jupyter Server",
	URL:     "https://github.com/jupyter-server/jupyter_server",
	Service: true,
	About:   Fact{"The server behind Jupyter notebooks; pages talk to kernels and terminals over its WebSockets.", []Cite{{&jupyterKernels, ""}}},
	Entries: []Entry{{
		Code: 1005, Name: "Closed without a code",
		Meaning: Fact{"The server closed the connection to a kernel or terminal and gave no status code.", []Cite{{&jupyterSocket, "send_ping"}}},
		Sender:  Server,
		Causes: []Cause{
			{
				ID: "ping-timeout", Title: "No pong for 90 seconds",
				Why:   Fact{"The server pings every 30 seconds and closes after 90 seconds without a pong.", []Cite{{&jupyterSocket, "ping_interval, ping_timeout"}}},
				Check: Fact{"Look for \"WebSocket ping timeout after\" in the server's log.", []Cite{{&jupyterSocket, "send_ping"}}},
				Fix:   Fact{"Raise ws_ping_timeout, or find what holds back the pongs.", []Cite{{&jupyterSocket, "ping_timeout"}}},
			},
			{
				ID: "replaced", Title: "The same session connected again",
				Why:   Fact{"A new connection of the same session replaces the old one, usually after the network was lost.", []Cite{{&jupyterKernels, "_register_session"}}},
				Check: Fact{"Look for \"Replacing stale connection\" in the server's log.", []Cite{{&jupyterKernels, "_register_session"}}},
				Fix:   Fact{"The new connection goes on by itself; if it recurs, find out why the network is lost.", []Cite{{&jupyterKernels, "_register_session"}}},
			},
		},
		Symptoms: []string{"kernel disconnected", "notebook disconnected", "websocket ping timeout", "replacing stale connection"},
	}},
	Hints: []string{"/api/kernels/", "/terminals/websocket/", "jupyter", "zmqchannels", "kernelwebsocket", "websocket ping timeout after", "replacing stale connection"},
}
