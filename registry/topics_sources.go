package registry

// What only the topics cite.
var (
	devToolsHAR = Source{
		Title: "Chromium DevTools: models/har/Log.ts", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/ChromeDevTools/devtools-frontend/blob/038d808e1aec0caa69c1b60a0158ff4b476b27bb/front_end/models/har/Log.ts",
	}
	cdpNetwork = Source{
		Title: "Chrome DevTools Protocol: Network domain", Kind: OfficialDocs, Read: "2026-11-23",
		URL: "https://chromedevtools.github.io/devtools-protocol/tot/Network/",
	}
	javaWebSocketServer = Source{
		Title: "Java-WebSocket: WebSocketServer", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/TooTallNate/Java-WebSocket/blob/0124f81bc9a6181d700c4dc9072d4640b7537009/src/main/java/org/java_websocket/server/WebSocketServer.java",
	}
	webSocketNodeServer = Source{
		Title: "WebSocket-Node: WebSocketServer.js", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/theturtle32/WebSocket-Node/blob/47067c97d656f0a5449a7360d7afecba94ab24ce/lib/WebSocketServer.js",
	}
	workerdClose = Source{
		Title: "workerd pull request 6155", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/cloudflare/workerd/pull/6155",
	}
	bunCloseRule = Source{
		Title: "Bun pull request 35031", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/oven-sh/bun/pull/35031",
	}
	wsSender = Source{
		Title: "ws (Node.js): sender.js", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/websockets/ws/blob/a2f4e7c046c2112bbce6fef39a083dac77d6f0d2/lib/sender.js",
	}
	undiciClose = Source{
		Title: "undici (WebSocket in Node.js): websocket.js", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/nodejs/undici/blob/7eb7c8ec8f23acd9c3da93a286162f8c1dc68326/lib/web/websocket/websocket.js",
	}
)
