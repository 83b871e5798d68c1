package registry

// LibrarySources tells where each library's names for close codes are written:
// in the order of [Libraries], those without names left out. Only pages and
// published data hold it: nothing that runs in a browser refers to it.
var LibrarySources = []LibrarySource{
	{&libGorilla, []Source{
		{Title: "gorilla/websocket: conn.go", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/gorilla/websocket/blob/e064f32e3674/conn.go"},
	}},
	{&libCoderWebSocket, []Source{
		{Title: "coder/websocket: close.go", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/coder/websocket/blob/9c8faadccd1b/close.go"},
	}},
	{&libGobwas, []Source{
		{Title: "gobwas/ws: frame.go", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/gobwas/ws/blob/6ee05547180f/frame.go"},
	}},
	{&libGws, []Source{
		{Title: "gws: error.go", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/lxzan/gws/blob/2f8059cbe6c6/internal/error.go"},
	}},
	{&libFasthttp, []Source{
		{Title: "fasthttp/websocket: conn.go", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/fasthttp/websocket/blob/82c80177346b/conn.go"},
	}},
	{&libGolangNet, []Source{
		{Title: "golang.org/x/net/websocket: hybi.go", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/golang/net/blob/0ca694d2a5ad/websocket/hybi.go"},
	}},
	{&libWebSocketNode, []Source{
		{Title: "WebSocket-Node: WebSocketConnection.js", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/theturtle32/WebSocket-Node/blob/47067c97d656/lib/WebSocketConnection.js"},
	}},
	{&libFayeNode, []Source{
		{Title: "faye websocket-driver-node: hybi.js", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/faye/websocket-driver-node/blob/2e82d3464d29/lib/websocket/driver/hybi.js"},
	}},
	{&libSockjs, []Source{
		{Title: "sockjs-client: main.js", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/sockjs/sockjs-client/blob/06e6959d751c7efd6952c6be3c10107a173b7355/lib/main.js"},
	}},
	{&libPhoenixClient, []Source{
		{Title: "phoenix.js: constants.js", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/phoenixframework/phoenix/blob/07aa1593c81e/assets/js/phoenix/constants.js"},
	}},
	{&libGraphqlWS, []Source{
		{Title: "graphql-ws: common.ts", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/enisdenjo/graphql-ws/blob/af4f5c9df60d6b73667d7d90ad1b1c851d22b482/src/common.ts"},
	}},
	{&libPythonWebSockets, []Source{
		{Title: "websockets (Python): frames.py", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/python-websockets/websockets/blob/04e599ca3caa/src/websockets/frames.py"},
	}},
	{&libAiohttp, []Source{
		{Title: "aiohttp: models.py", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/aio-libs/aiohttp/blob/495e778360d1/aiohttp/_websocket/models.py"},
	}},
	{&libWebSocketClient, []Source{
		{Title: "websocket-client: _abnf.py", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/websocket-client/websocket-client/blob/e46a8fe2dbc7/websocket/_abnf.py"},
	}},
	{&libStarlette, []Source{
		{Title: "Starlette and FastAPI: status.py", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/encode/starlette/blob/cb8f84f5284d/starlette/status.py"},
	}},
	{&libAutobahnPython, []Source{
		{Title: "Autobahn|Python: protocol.py", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/crossbario/autobahn-python/blob/e9eebbe6df7e/src/autobahn/websocket/protocol.py"},
	}},
	{&libWsproto, []Source{
		{Title: "wsproto: frame_protocol.py", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/python-hyper/wsproto/blob/c9536ed1836f/src/wsproto/frame_protocol.py"},
	}},
	{&libPicows, []Source{
		{Title: "picows: picows.pxd", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/tarasko/picows/blob/ab273b1d0fbf/picows/picows.pxd"},
	}},
	{&libNetty, []Source{
		{Title: "Netty: WebSocketCloseStatus.java", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/netty/netty/blob/019eaff5ee9d/codec-http/src/main/java/io/netty/handler/codec/http/websocketx/WebSocketCloseStatus.java"},
	}},
	{&libSpring, []Source{
		{Title: "Spring WebSocket: CloseStatus.java", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/spring-projects/spring-framework/blob/01f717375be6/spring-websocket/src/main/java/org/springframework/web/socket/CloseStatus.java"},
	}},
	{&libJakarta, []Source{
		{Title: "Jakarta WebSocket: CloseReason.java", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/jakartaee/websocket/blob/7088be39a0ee/api/client/src/main/java/jakarta/websocket/CloseReason.java"},
	}},
	{&libJavaWebSocket, []Source{
		{Title: "Java-WebSocket: CloseFrame.java", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/TooTallNate/Java-WebSocket/blob/afeacbf8c0f6/src/main/java/org/java_websocket/framing/CloseFrame.java"},
	}},
	{&libJettyAPI, []Source{
		{Title: "Jetty (native API): StatusCode.java", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/jetty/jetty.project/blob/acf33259281419d619d8e392e6f3b2d654bcc914/jetty-core/jetty-websocket/jetty-websocket-jetty-api/src/main/java/org/eclipse/jetty/websocket/api/StatusCode.java"},
	}},
	{&libJettyCore, []Source{
		{Title: "Jetty (core): CloseStatus.java", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/jetty/jetty.project/blob/016e2c01002f/jetty-core/jetty-websocket/jetty-websocket-core-common/src/main/java/org/eclipse/jetty/websocket/core/CloseStatus.java"},
	}},
	{&libUndertow, []Source{
		{Title: "Undertow: CloseMessage.java", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/undertow-io/undertow/blob/c8299de09620/core/src/main/java/io/undertow/websockets/core/CloseMessage.java"},
	}},
	{&libOpenJDK, []Source{
		{Title: "OpenJDK java.net.http: StatusCodes.java", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/openjdk/jdk/blob/58525d3d0de0/src/java.net.http/share/classes/jdk/internal/net/http/websocket/StatusCodes.java"},
	}},
	{&libNvWebSocketClient, []Source{
		{Title: "nv-websocket-client: WebSocketCloseCode.java", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/TakahikoKawasaki/nv-websocket-client/blob/ea19d4f7c022/src/main/java/com/neovisionaries/ws/client/WebSocketCloseCode.java"},
	}},
	{&libNanoHTTPD, []Source{
		{Title: "NanoHTTPD: CloseCode.java", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/NanoHttpd/nanohttpd/blob/54f0fbd57473/websocket/src/main/java/org/nanohttpd/protocols/websockets/CloseCode.java"},
	}},
	{&libOkHTTP, []Source{
		{Title: "OkHttp: WebSocketProtocol.kt", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/square/okhttp/blob/1682d9bac8c0/okhttp/src/commonJvmAndroid/kotlin/okhttp3/internal/ws/WebSocketProtocol.kt"},
	}},
	{&libKtor, []Source{
		{Title: "Ktor: CloseReason.kt", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/ktorio/ktor/blob/ef92e5537d74/ktor-shared/ktor-websockets/common/src/io/ktor/websocket/CloseReason.kt"},
	}},
	{&libPekko, []Source{
		{Title: "Pekko HTTP: Protocol.scala", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/apache/pekko-http/blob/de0c3e1913e7/http-core/src/main/scala/org/apache/pekko/http/impl/engine/ws/Protocol.scala"},
	}},
	{&libPlay, []Source{
		{Title: "Play Framework: CloseCodes.scala", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/playframework/playframework/blob/1b60c0c81a08/core/play/src/main/scala/play/api/http/websocket/CloseCodes.scala"},
	}},
	{&libHttpKit, []Source{
		{Title: "http-kit: AsyncChannel.java", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/http-kit/http-kit/blob/04434d3ff323/src/java/org/httpkit/server/AsyncChannel.java"},
	}},
	{&libDotNet, []Source{
		{Title: ".NET System.Net.WebSockets: WebSocketCloseStatus.cs", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/dotnet/runtime/blob/02f0b0425686/src/libraries/System.Net.WebSockets/src/System/Net/WebSockets/WebSocketCloseStatus.cs"},
	}},
	{&libWebSocketSharp, []Source{
		{Title: "websocket-sharp: CloseStatusCode.cs", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/sta/websocket-sharp/blob/42704061c92c/websocket-sharp/CloseStatusCode.cs"},
	}},
	{&libFleck, []Source{
		{Title: "Fleck: WebSocketStatusCodes.cs", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/statianzo/Fleck/blob/09131a45ea52/src/Fleck/WebSocketStatusCodes.cs"},
	}},
	{&libLibwebsockets, []Source{
		{Title: "libwebsockets: lws-ws-close.h", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/warmcat/libwebsockets/blob/1e967537a585/include/libwebsockets/lws-ws-close.h"},
	}},
	{&libBeast, []Source{
		{Title: "Boost.Beast: rfc6455.hpp", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/boostorg/beast/blob/7c1e061f91e2/include/boost/beast/websocket/rfc6455.hpp"},
	}},
	{&libWebsocketpp, []Source{
		{Title: "WebSocket++: close.hpp", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/zaphoyd/websocketpp/blob/4dfe1be74e68/websocketpp/close.hpp"},
	}},
	{&libQt, []Source{
		{Title: "Qt WebSockets: qwebsocketprotocol.h", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/qt/qtwebsockets/blob/c2c18735770d/src/websockets/qwebsocketprotocol.h"},
	}},
	{&libIxWebSocket, []Source{
		{Title: "IXWebSocket: IXWebSocketCloseConstants.cpp", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/machinezone/IXWebSocket/blob/85cd88699851/ixwebsocket/IXWebSocketCloseConstants.cpp"},
	}},
	{&libPoco, []Source{
		{Title: "POCO Net: WebSocket.h", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/pocoproject/poco/blob/3a3e8e53612cde7343ff6a23a13807566bee666a/Net/include/Poco/Net/WebSocket.h"},
	}},
	{&libWslay, []Source{
		{Title: "wslay: wslay.h", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/tatsuhiro-t/wslay/blob/0e7d106ff89a/lib/includes/wslay/wslay.h"},
	}},
	{&libWireshark, []Source{
		{Title: "Wireshark: packet-websocket.c", Kind: SourceCode, Read: "2026-11-22",
			URL: "https://github.com/wireshark/wireshark/blob/029dce389bbc/epan/dissectors/packet-websocket.c"},
	}},
	{&libTungstenite, []Source{
		{Title: "tungstenite: coding.rs", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/snapview/tungstenite-rs/blob/c2921718b76f/src/protocol/frame/coding.rs"},
	}},
	{&libAxum, []Source{
		{Title: "axum: ws.rs", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/tokio-rs/axum/blob/017e3c62ec85/axum/src/extract/ws.rs"},
	}},
	{&libActix, []Source{
		{Title: "actix-http: proto.rs", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/actix/actix-web/blob/4dc9f1d3887a/actix-http/src/ws/proto.rs"},
	}},
	{&libTokioWebSockets, []Source{
		{Title: "tokio-websockets: types.rs", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/Gelbpunkt/tokio-websockets/blob/0b13af15d4cc/src/proto/types.rs"},
	}},
	{&libFastWebSockets, []Source{
		{Title: "fastwebsockets: close.rs", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/denoland/fastwebsockets/blob/8226aa784c80/src/close.rs"},
	}},
	{&libWsRS, []Source{
		{Title: "ws-rs: protocol.rs", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/housleyjk/ws-rs/blob/339e782536c9/src/protocol.rs"},
	}},
	{&libUrlSession, []Source{
		{Title: "Apple: URLSessionWebSocketTask.CloseCode", Kind: OfficialDocs, Read: "2026-11-22",
			URL: "https://developer.apple.com/documentation/foundation/urlsessionwebsockettask/closecode-swift.enum"},
	}},
	{&libNsURLSession, []Source{
		{Title: "Apple: NSURLSessionWebSocketCloseCode", Kind: OfficialDocs, Read: "2026-11-22",
			URL: "https://developer.apple.com/documentation/foundation/nsurlsessionwebsocketclosecode"},
	}},
	{&libNwProtocol, []Source{
		{Title: "Apple: NWProtocolWebSocket.CloseCode.Defined", Kind: OfficialDocs, Read: "2026-11-22",
			URL: "https://developer.apple.com/documentation/network/nwprotocolwebsocket/closecode/defined"},
	}},
	{&libNwProtocolC, []Source{
		{Title: "Apple: nw_ws_close_code_t", Kind: OfficialDocs, Read: "2026-11-22",
			URL: "https://developer.apple.com/documentation/network/nw_ws_close_code_t"},
	}},
	{&libStarscream, []Source{
		{Title: "Starscream: Framer.swift", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/daltoniam/Starscream/blob/c6bfd1af48ef/Sources/Framer/Framer.swift"},
	}},
	{&libSwiftNIO, []Source{
		{Title: "SwiftNIO and Vapor: WebSocketErrorCodes.swift", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/apple/swift-nio/blob/036435e1fc39/Sources/NIOWebSocket/WebSocketErrorCodes.swift"},
	}},
	{&libSocketRocket, []Source{
		{Title: "SocketRocket: SRWebSocket.h", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/facebookincubator/SocketRocket/blob/b7f833e3bf6b/SocketRocket/SRWebSocket.h"},
	}},
	{&libRatchet, []Source{
		{Title: "Ratchet RFC6455: Frame.php", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/ratchetphp/RFC6455/blob/00df37843e1f/src/Messaging/Frame.php"},
	}},
	{&libAmphp, []Source{
		{Title: "amphp/websocket: WebsocketCloseCode.php", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/amphp/websocket/blob/1dc9d2c3b9b1/src/WebsocketCloseCode.php"},
	}},
	{&libSwoole, []Source{
		{Title: "Swoole: swoole_websocket_server.cc", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/swoole/swoole-src/blob/a281145a1fb8e3dc3fbb89ae9bf746b5556bb89e/ext-src/swoole_websocket_server.cc"},
	}},
	{&libFayeRuby, []Source{
		{Title: "faye websocket-driver-ruby: hybi.rb", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/faye/websocket-driver-ruby/blob/2824edc61bd3/lib/websocket/driver/hybi.rb"},
	}},
	{&libProtocolWebSocket, []Source{
		{Title: "protocol-websocket: error.rb", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/socketry/protocol-websocket/blob/219b1fa836cf/lib/protocol/websocket/error.rb"},
	}},
	{&libDartIO, []Source{
		{Title: "dart:io WebSocket: websocket.dart", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/dart-lang/sdk/blob/1fc11637ff9d/sdk/lib/_http/websocket.dart"},
	}},
	{&libWebSocketChannel, []Source{
		{Title: "web_socket_channel: status.dart", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/dart-lang/web_socket_channel/blob/f335e52affa5/lib/status.dart"},
	}},
	{&libChromium, []Source{
		{Title: "Chromium: websocket_errors.h", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/chromium/chromium/blob/973fff632264/net/websockets/websocket_errors.h"},
		{Title: "Chromium: websocket_channel.h", Kind: SourceCode, Read: "2026-11-22",
			URL: "https://github.com/chromium/chromium/blob/11517d5d4973/third_party/blink/renderer/modules/websockets/websocket_channel.h"},
	}},
	{&libFirefox, []Source{
		{Title: "Firefox: nsIWebSocketChannel.idl", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/mozilla/gecko-dev/blob/5e6bb5e265a0/netwerk/protocol/websocket/nsIWebSocketChannel.idl"},
	}},
	{&libWebKit, []Source{
		{Title: "WebKit: ThreadableWebSocketChannel.h", Kind: SourceCode, Read: "2026-11-23",
			URL: "https://github.com/WebKit/WebKit/blob/06dcb620a8a9/Source/WebCore/Modules/websockets/ThreadableWebSocketChannel.h"},
	}},
}
