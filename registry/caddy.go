package registry

var (
	caddyStreaming = Source{
		Title: "caddy: reverseproxy/streaming.go", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/caddyserver/caddy/blob/0cf03d32f7d99cf160d5375e8a40fbe3d910d515/modules/caddyhttp/reverseproxy/streaming.go",
	}
	caddyProxy = Source{
		Title: "caddy: reverseproxy/reverseproxy.go", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/caddyserver/caddy/blob/0cf03d32f7d99cf160d5375e8a40fbe3d910d515/modules/caddyhttp/reverseproxy/reverseproxy.go",
	}
)

// Caddy holds the close code of Caddy reverse_proxy.
var Caddy = Owner{
	Slug: "caddy", Name: "Caddy reverse_proxy", Service: true,
	URL:   "https://caddyserver.com/docs/caddyfile/directives/reverse_proxy",
	About: Fact{"The reverse proxy of the Caddy web server.", []Cite{{&caddyStreaming, ""}}},
	Hints: []string{"caddyhttp", "caddyserver", "caddyfile", "stream_close_delay"},
	Entries: []Entry{
		{
			Code: 1001, Name: "going away",
			Meaning: Fact{"Caddy ended the stream, because its configuration was reloaded or it is shutting down.", []Cite{{&caddyStreaming, "writeCloseControl"}}},
			Explanation: []Fact{
				{"It sends the code to both sides, the client and the backend, without a reason.", []Cite{{&caddyStreaming, "writeCloseControl"}}},
			},
			Sender: Server,
			Causes: []Cause{
				{
					ID: "reload", Title: "Caddy's configuration was reloaded",
					Why:   Fact{"A reload ends every proxied stream at once.", []Cite{{&caddyProxy, "StreamCloseDelay"}}},
					Check: Fact{"Compare the time of the close with the reloads in Caddy's log.", []Cite{{&caddyStreaming, "cleanupConnections"}}},
					Fix:   Fact{"Set stream_close_delay, so that streams stay open for a while after a reload.", []Cite{{&caddyProxy, "StreamCloseDelay"}}},
				},
			},
			Symptoms: []string{"caddy reload closes websocket"},
		},
	},
}
