package registry

// The sources that several files cite. Read is the day on which somebody last
// compared our sentences with the text.
var (
	rfc6455 = Source{
		Title: "RFC 6455", Kind: Standard, Read: "2026-11-23",
		URL: "https://www.rfc-editor.org/rfc/rfc6455",
	}
	erratum3227 = Source{
		Title: "RFC errata 3227", Kind: Standard, Read: "2026-11-22",
		URL: "https://www.rfc-editor.org/errata/eid3227",
	}
	whatwg = Source{
		Title: "WHATWG WebSockets", Kind: Standard, Read: "2026-11-23",
		URL: "https://websockets.spec.whatwg.org/",
	}
	ecma262 = Source{
		Title: "ECMA-262", Kind: Standard, Read: "2026-11-23",
		URL: "https://262.ecma-international.org/5.1/",
	}
	ianaTable = Source{
		Title: "IANA WebSocket Close Code Number Registry", Kind: Registry, Read: "2026-11-22",
		URL: "https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number",
	}
	hybiRestart = Source{
		Title: "hybi mailing list, message 9670", Kind: MailingList, Read: "2026-11-22",
		URL: "https://www.ietf.org/mail-archive/web/hybi/current/msg09670.html",
	}
	hybiGateway = Source{
		Title: "hybi mailing list, message 10748", Kind: MailingList, Read: "2026-11-22",
		URL: "https://www.ietf.org/mail-archive/web/hybi/current/msg10748.html",
	}

	// measured is our own page: its address stands below the base of the site,
	// and At names the situation in which the browsers were run.
	measured = Source{
		Title: "wsclose browser measurements", Kind: Measurement, Read: "2026-11-22",
		URL: "/browsers/",
	}
)

// Documentation of browsers and platforms. Of devTools every browser has its
// own; Firefox describes it best.
var (
	devTools = Source{
		Title: "Firefox: Inspecting web sockets", Kind: OfficialDocs, Read: "2026-11-23",
		URL: "https://firefox-source-docs.mozilla.org/devtools-user/network_monitor/inspecting_web_sockets/",
	}
	bfcache = Source{
		Title: "web.dev: Back/forward cache", Kind: OfficialDocs, Read: "2026-11-22",
		URL: "https://web.dev/articles/bfcache",
	}
	chrome149 = Source{
		Title: "Chrome Platform Status: WebSocket and the back/forward cache", Kind: OfficialDocs, Read: "2026-11-23",
		URL: "https://chromestatus.com/feature/5068439115923456",
	}
	tn2277 = Source{
		Title: "Apple TN2277: Networking and Multitasking", Kind: OfficialDocs, Read: "2026-11-23",
		URL: "https://developer.apple.com/library/archive/technotes/tn2277/_index.html",
	}
	strictMode = Source{
		Title: "React: StrictMode", Kind: OfficialDocs, Read: "2026-11-23",
		URL: "https://react.dev/reference/react/StrictMode",
	}
)

// Documentation of proxies and hosts.
var (
	nginx = Source{
		Title: "nginx: WebSocket proxying", Kind: OfficialDocs, Read: "2026-11-23",
		URL: "https://nginx.org/en/docs/http/websocket.html",
	}
	awsALB = Source{
		Title: "AWS: Edit attributes for your Application Load Balancer", Kind: OfficialDocs, Read: "2026-11-23",
		URL: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html",
	}
	cloudflare = Source{
		Title: "Cloudflare: WebSockets", Kind: OfficialDocs, Read: "2026-11-23",
		URL: "https://developers.cloudflare.com/network/websockets/",
	}
	cloudflareReason = Source{
		Title: "websocket-client issue 873", Kind: ThirdParty, Read: "2026-11-22",
		URL: "https://github.com/websocket-client/websocket-client/issues/873",
	}
	caddy = Source{
		Title: "Caddy: reverse proxy of streams", Kind: SourceCode, Read: "2026-11-22",
		URL: "https://github.com/caddyserver/caddy/blob/0cf03d32f7d99cf160d5375e8a40fbe3d910d515/modules/caddyhttp/reverseproxy/streaming.go",
	}
	render = Source{
		Title: "Render: WebSockets", Kind: OfficialDocs, Read: "2026-11-22",
		URL: "https://render.com/docs/websocket",
	}
)

// Documentation and code of libraries and services.
var (
	pyFAQ = Source{
		Title: "websockets (Python): FAQ", Kind: OfficialDocs, Read: "2026-11-23",
		URL: "https://websockets.readthedocs.io/en/stable/faq/common.html",
	}
	pyKeepalive = Source{
		Title: "websockets (Python): Keepalive and latency", Kind: OfficialDocs, Read: "2026-11-23",
		URL: "https://websockets.readthedocs.io/en/stable/topics/keepalive.html",
	}
	pyServer = Source{
		Title: "websockets (Python): asyncio server", Kind: OfficialDocs, Read: "2026-11-22",
		URL: "https://websockets.readthedocs.io/en/stable/reference/asyncio/server.html",
	}
	asgi = Source{
		Title: "ASGI: Close, send event", Kind: OfficialDocs, Read: "2026-11-23",
		URL: "https://asgi.readthedocs.io/en/latest/specs/www.html#close-send-event",
	}
	uvicorn = Source{
		Title: "Uvicorn pull request 1816", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/Kludex/uvicorn/pull/1816",
	}
	ktor = Source{
		Title: "Ktor server: WebSockets", Kind: SourceCode, Read: "2026-11-22",
		URL: "https://github.com/ktorio/ktor/blob/ef92e5537d7465961f1b3f2b21e217fc35bcfa1f/ktor-server/ktor-server-plugins/ktor-server-websockets/common/src/io/ktor/server/websocket/WebSockets.kt",
	}
	websockAdapter = Source{
		Title: "WebSockAdapter: timeout", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/phoenixframework/websock_adapter/blob/066663cbfd79aaf5c265d2064cded233d9162842/lib/websock_adapter.ex",
	}
	bandit = Source{
		Title: "Bandit: WebSocket connection", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/mtrudel/bandit/blob/08da1b68a9fa26768bf05e2de0793f212112f5be/lib/bandit/websocket/connection.ex",
	}
	cowboy = Source{
		Title: "Cowboy: cowboy_websocket", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/ninenines/cowboy/blob/0193538dbafd275f543bfbce1065358ea6554641/src/cowboy_websocket.erl",
	}
	tomcat = Source{
		Title: "Apache Tomcat: WsSession", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/apache/tomcat/blob/0046da8747927806c351e0032a7caaabf91c042e/java/org/apache/tomcat/websocket/WsSession.java",
	}
	autobahn = Source{
		Title: "Autobahn for Python: WebSocket protocol", Kind: SourceCode, Read: "2026-11-22",
		URL: "https://github.com/crossbario/autobahn-python/blob/e9eebbe6df7ee68d842575b588e521102c977a6c/src/autobahn/websocket/protocol.py",
	}
	wsDocs = Source{
		Title: "ws (Node.js): documentation", Kind: OfficialDocs, Read: "2026-11-23",
		URL: "https://github.com/websockets/ws/blob/a2f4e7c046c2112bbce6fef39a083dac77d6f0d2/doc/ws.md",
	}
	coderRead = Source{
		Title: "coder/websocket: SetReadLimit", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/coder/websocket/blob/038d6d0e3ba27953a009fc2e626fc5850fa248fa/read.go",
	}
	aiohttp = Source{
		Title: "aiohttp: WebSocket reader", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/aio-libs/aiohttp/blob/010bcdb0e047a4509cf6b5d3105746c11da2a279/aiohttp/_websocket/reader_py.py",
	}
	gws = Source{
		Title: "gws: Conn", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/lxzan/gws/blob/00985d5bf867578d5bea7685000a14e446b5f77f/conn.go",
	}
	javaWebSocket = Source{
		Title: "Java-WebSocket: CloseFrame", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/TooTallNate/Java-WebSocket/blob/033a1bbde7ee0ffc7734d81b836777463b35c969/src/main/java/org/java_websocket/framing/CloseFrame.java",
	}
	beast = Source{
		Title: "Boost.Beast: close_code", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/boostorg/beast/blob/f995fd41a3c862121c0b7fe40f7ac666239ddf92/include/boost/beast/websocket/rfc6455.hpp",
	}
	deno = Source{
		Title: "Deno: WebSocket", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/denoland/deno/blob/02bc74dbf1484d365ab47c8681afc2289475148d/ext/websocket/01_websocket.js",
	}
	libwebsockets = Source{
		Title: "libwebsockets: close status", Kind: SourceCode, Read: "2026-11-22",
		URL: "https://github.com/warmcat/libwebsockets/blob/1e967537a585/include/libwebsockets/lws-ws-close.h",
	}
	sockjs = Source{
		Title: "sockjs-client: main.js", Kind: SourceCode, Read: "2026-11-22",
		URL: "https://github.com/sockjs/sockjs-client/blob/032f9cece3a4/lib/main.js",
	}
	coderClose = Source{
		Title: "coder/websocket: CloseStatus", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/coder/websocket/blob/0daf07fec93be7da18a697ce5fdd7253f0d14c2f/close.go",
	}
	socketRocket198 = Source{
		Title: "SocketRocket issue 198", Kind: ThirdParty, Read: "2026-11-23",
		URL: "https://github.com/facebookincubator/SocketRocket/issues/198",
	}
	workerman468 = Source{
		Title: "Workerman issue 468", Kind: ThirdParty, Read: "2026-11-23",
		URL: "https://github.com/walkor/workerman/issues/468",
	}
	reactNative14617 = Source{
		Title: "React Native issue 14617", Kind: ThirdParty, Read: "2026-11-23",
		URL: "https://github.com/react/react-native/issues/14617",
	}
	reactNative28889 = Source{
		Title: "React Native issue 28889", Kind: ThirdParty, Read: "2026-11-23",
		URL: "https://github.com/react/react-native/issues/28889",
	}
	reactNative31326 = Source{
		Title: "React Native issue 31326", Kind: ThirdParty, Read: "2026-11-23",
		URL: "https://github.com/react/react-native/issues/31326",
	}
	reactNative28412 = Source{
		Title: "React Native issue 28412", Kind: ThirdParty, Read: "2026-11-23",
		URL: "https://github.com/react/react-native/issues/28412",
	}
	socketRocket = Source{
		Title: "SocketRocket: SRWebSocket", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/facebookincubator/SocketRocket/blob/00545e533d66a5c21a70b13b22c2b84b46faf771/SocketRocket/SRWebSocket.m",
	}
	goNet = Source{
		Title: "golang.org/x/net/websocket: hybi.go", Kind: SourceCode, Read: "2026-11-22",
		URL: "https://github.com/golang/net/blob/0ca694d2a5ad/websocket/hybi.go",
	}
	websocketpp = Source{
		Title: "WebSocket++: close.hpp", Kind: SourceCode, Read: "2026-11-22",
		URL: "https://github.com/zaphoyd/websocketpp/blob/4dfe1be74e68/websocketpp/close.hpp",
	}
	graphqlWS = Source{
		Title: "graphql-ws: CloseCode", Kind: SourceCode, Read: "2026-11-22",
		URL: "https://github.com/enisdenjo/graphql-ws/blob/1000bc7ce3e7/src/common.ts",
	}
	discordCodes = Source{
		Title: "Discord: Gateway close event codes", Kind: OfficialDocs, Read: "2026-11-22",
		URL: "https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes",
	}
	okx = Source{
		Title: "OKX API v5: Close frame", Kind: OfficialDocs, Read: "2026-11-22",
		URL: "https://www.okx.com/docs-v5/en/#error-code-websocket-close-frame",
	}
	speechmatics = Source{
		Title: "Speechmatics: Realtime limits", Kind: OfficialDocs, Read: "2026-11-22",
		URL: "https://docs.speechmatics.com/speech-to-text/realtime/limits",
	}
	assemblyAI = Source{
		Title: "AssemblyAI: Common session errors and closures", Kind: OfficialDocs, Read: "2026-11-22",
		URL: "https://www.assemblyai.com/docs/streaming/common-session-errors-and-closures",
	}
	deepgram = Source{
		Title: "Deepgram: NET-0001", Kind: OfficialDocs, Read: "2026-11-22",
		URL: "https://dpgr.am/net0001",
	}
)
