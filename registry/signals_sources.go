package registry

// The sources that only signals cite.

// Standards below and around WebSocket.
var (
	rfc9110 = Source{
		Title: "RFC 9110, HTTP Semantics", Kind: Standard, Read: "2026-11-23",
		URL: "https://www.rfc-editor.org/rfc/rfc9110",
	}
	rfc9112 = Source{
		Title: "RFC 9112, HTTP/1.1", Kind: Standard, Read: "2026-11-23",
		URL: "https://www.rfc-editor.org/rfc/rfc9112",
	}
	rfc6585 = Source{
		Title: "RFC 6585, Additional HTTP Status Codes", Kind: Standard, Read: "2026-11-23",
		URL: "https://www.rfc-editor.org/rfc/rfc6585",
	}
	rfc8441 = Source{
		Title: "RFC 8441, WebSockets with HTTP/2", Kind: Standard, Read: "2026-11-23",
		URL: "https://www.rfc-editor.org/rfc/rfc8441",
	}
	rfc7692 = Source{
		Title: "RFC 7692, Compression Extensions for WebSocket", Kind: Standard, Read: "2026-11-23",
		URL: "https://www.rfc-editor.org/rfc/rfc7692",
	}
	rfc9293 = Source{
		Title: "RFC 9293, TCP", Kind: Standard, Read: "2026-11-23",
		URL: "https://www.rfc-editor.org/rfc/rfc9293",
	}
	rfc3629 = Source{
		Title: "RFC 3629, UTF-8", Kind: Standard, Read: "2026-11-23",
		URL: "https://www.rfc-editor.org/rfc/rfc3629",
	}
	posixErrors = Source{
		Title: "POSIX, System Interfaces: Error Numbers", Kind: Standard, Read: "2026-11-23",
		URL: "https://pubs.opengroup.org/onlinepubs/9699919799/functions/V2_chap02.html",
	}
	domStandard = Source{
		Title: "WHATWG DOM", Kind: Standard, Read: "2026-11-23",
		URL: "https://dom.spec.whatwg.org/",
	}
	fetchStandard = Source{
		Title: "WHATWG Fetch", Kind: Standard, Read: "2026-11-23",
		URL: "https://fetch.spec.whatwg.org/",
	}
	cspLevel3 = Source{
		Title: "Content Security Policy Level 3", Kind: Standard, Read: "2026-11-23",
		URL: "https://www.w3.org/TR/CSP3/",
	}
)

// Platforms, proxies and hosts.
var (
	pageLifecycle = Source{
		Title: "Chrome for Developers: Page Lifecycle API", Kind: OfficialDocs, Read: "2026-11-23",
		URL: "https://developer.chrome.com/docs/web-platform/page-lifecycle-api",
	}
	timerThrottling = Source{
		Title: "Chrome for Developers: Heavy throttling of chained timers", Kind: OfficialDocs, Read: "2026-11-22",
		URL: "https://developer.chrome.com/blog/timer-throttling-in-chrome-88",
	}
	androidDoze = Source{
		Title: "Android: Optimize for Doze and App Standby", Kind: OfficialDocs, Read: "2026-11-22",
		URL: "https://developer.android.com/training/monitoring-device-state/doze-standby",
	}
	awsNLB = Source{
		Title: "AWS: Update the idle timeout of a Network Load Balancer", Kind: OfficialDocs, Read: "2026-11-23",
		URL: "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/update-idle-timeout.html",
	}
	azureReset = Source{
		Title: "Azure Load Balancer: TCP reset", Kind: OfficialDocs, Read: "2026-11-22",
		URL: "https://learn.microsoft.com/azure/load-balancer/load-balancer-tcp-reset",
	}
	envoyFlags = Source{
		Title: "Envoy: Access logging", Kind: OfficialDocs, Read: "2026-11-23",
		URL: "https://www.envoyproxy.io/docs/envoy/latest/configuration/observability/access_log/usage",
	}
)

// Libraries.
var (
	pyServerFAQ = Source{
		Title: "websockets (Python): FAQ, server side", Kind: OfficialDocs, Read: "2026-11-23",
		URL: "https://github.com/python-websockets/websockets/blob/04e599ca3caad2c5bb3fa8eaf24066fd270e90a7/docs/faq/server.rst",
	}
	gorillaDocs = Source{
		Title: "gorilla/websocket: package documentation", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/gorilla/websocket/blob/e064f32e3674d9d79a8fd417b5bc06fa5c6cad8f/doc.go",
	}
	gorillaClient = Source{
		Title: "gorilla/websocket: client", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/gorilla/websocket/blob/e064f32e3674d9d79a8fd417b5bc06fa5c6cad8f/client.go",
	}
	uWebSockets = Source{
		Title: "uWebSockets: WebSocketContext", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/uNetworking/uWebSockets/blob/66dcff3dd48f0c19dd1703426365d062039321d0/src/WebSocketContext.h",
	}
	cowboyClose = Source{
		Title: "Cowboy: cowboy_websocket", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/ninenines/cowboy/blob/5c8535f409aa2fd49deb355e8ee43d5c06eb1c90/src/cowboy_websocket.erl",
	}
	banditTimeout = Source{
		Title: "Bandit: WebSocket connection", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/mtrudel/bandit/blob/e022cd33672892e28e589bfa8fb1ea6af57a6cce/lib/bandit/websocket/connection.ex",
	}
	socketIOClient = Source{
		Title: "Socket.IO: the client's Socket instance", Kind: OfficialDocs, Read: "2026-11-23",
		URL: "https://github.com/socketio/socket.io-website/blob/ffb3288023021daa0dee1c3ffaf23de13f75b39e/docs/categories/03-Client/client-socket-instance.md",
	}
	socketIOProxy = Source{
		Title: "Socket.IO: Behind a reverse proxy", Kind: OfficialDocs, Read: "2026-11-23",
		URL: "https://github.com/socketio/socket.io-website/blob/ffb3288023021daa0dee1c3ffaf23de13f75b39e/docs/categories/02-Server/behind-a-reverse-proxy.md",
	}
)
