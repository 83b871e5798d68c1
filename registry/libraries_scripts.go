package registry

// Libraries for PHP, Ruby, Dart, Elixir, Erlang and others.

var (
	libRatchet = Library{
		Slug: "ratchet", Name: "Ratchet RFC6455", Language: "PHP",
		Constants: []Constant{
			{1000, "Frame::CLOSE_NORMAL", ""},
			{1001, "Frame::CLOSE_GOING_AWAY", ""},
			{1002, "Frame::CLOSE_PROTOCOL", ""},
			{1003, "Frame::CLOSE_BAD_DATA", ""},
			{1005, "Frame::CLOSE_NO_STATUS", ""},
			{1006, "Frame::CLOSE_ABNORMAL", ""},
			{1007, "Frame::CLOSE_BAD_PAYLOAD", ""},
			{1008, "Frame::CLOSE_POLICY", ""},
			{1009, "Frame::CLOSE_TOO_BIG", ""},
			{1010, "Frame::CLOSE_MAND_EXT", ""},
			{1011, "Frame::CLOSE_SRV_ERR", ""},
			{1015, "Frame::CLOSE_TLS", ""},
		},
	}
	libAmphp = Library{
		Slug: "amphp", Name: "amphp/websocket", Language: "PHP",
		Constants: []Constant{
			{1000, "WebsocketCloseCode::NORMAL_CLOSE", "NORMAL_CLOSE"},
			{1001, "WebsocketCloseCode::GOING_AWAY", "GOING_AWAY"},
			{1002, "WebsocketCloseCode::PROTOCOL_ERROR", "PROTOCOL_ERROR"},
			{1003, "WebsocketCloseCode::UNACCEPTABLE_TYPE", "UNACCEPTABLE_TYPE"},
			{1005, "WebsocketCloseCode::NONE", "NONE"},
			{1006, "WebsocketCloseCode::ABNORMAL_CLOSE", "ABNORMAL_CLOSE"},
			{1007, "WebsocketCloseCode::INCONSISTENT_FRAME_DATA_TYPE", "INCONSISTENT_FRAME_DATA_TYPE"},
			{1008, "WebsocketCloseCode::POLICY_VIOLATION", "POLICY_VIOLATION"},
			{1009, "WebsocketCloseCode::MESSAGE_TOO_LARGE", "MESSAGE_TOO_LARGE"},
			{1010, "WebsocketCloseCode::EXPECTED_EXTENSION_MISSING", "EXPECTED_EXTENSION_MISSING"},
			{1011, "WebsocketCloseCode::UNEXPECTED_SERVER_ERROR", "UNEXPECTED_SERVER_ERROR"},
			{1012, "WebsocketCloseCode::SERVICE_RESTARTING", "SERVICE_RESTARTING"},
			{1013, "WebsocketCloseCode::TRY_AGAIN_LATER", "TRY_AGAIN_LATER"},
			{1014, "WebsocketCloseCode::BAD_GATEWAY", "BAD_GATEWAY"},
			{1015, "WebsocketCloseCode::TLS_HANDSHAKE_FAILURE", "TLS_HANDSHAKE_FAILURE"},
		},
	}
	libSwoole = Library{
		Slug: "swoole", Name: "Swoole", Language: "PHP",
		Constants: []Constant{
			{1000, "SWOOLE_WEBSOCKET_CLOSE_NORMAL", ""},
			{1001, "SWOOLE_WEBSOCKET_CLOSE_GOING_AWAY", ""},
			{1002, "SWOOLE_WEBSOCKET_CLOSE_PROTOCOL_ERROR", ""},
			{1003, "SWOOLE_WEBSOCKET_CLOSE_DATA_ERROR", ""},
			{1005, "SWOOLE_WEBSOCKET_CLOSE_STATUS_ERROR", ""},
			{1006, "SWOOLE_WEBSOCKET_CLOSE_ABNORMAL", ""},
			{1007, "SWOOLE_WEBSOCKET_CLOSE_MESSAGE_ERROR", ""},
			{1008, "SWOOLE_WEBSOCKET_CLOSE_POLICY_ERROR", ""},
			{1009, "SWOOLE_WEBSOCKET_CLOSE_MESSAGE_TOO_BIG", ""},
			{1010, "SWOOLE_WEBSOCKET_CLOSE_EXTENSION_MISSING", ""},
			{1011, "SWOOLE_WEBSOCKET_CLOSE_SERVER_ERROR", ""},
			{1012, "SWOOLE_WEBSOCKET_CLOSE_CLOSE_SERVICE_RESTART", ""},
			{1013, "SWOOLE_WEBSOCKET_CLOSE_TRY_AGAIN_LATER", ""},
			{1014, "SWOOLE_WEBSOCKET_CLOSE_BAD_GATEWAY", ""},
			{1015, "SWOOLE_WEBSOCKET_CLOSE_TLS", ""},
		},
	}
	libFayeRuby = Library{
		Slug: "faye-ruby", Name: "faye websocket-driver-ruby", Language: "Ruby",
		Internal: []Constant{
			{1000, "WebSocket::Driver::Hybi::ERRORS[:normal_closure]", ""},
			{1001, "WebSocket::Driver::Hybi::ERRORS[:going_away]", ""},
			{1002, "WebSocket::Driver::Hybi::ERRORS[:protocol_error]", ""},
			{1003, "WebSocket::Driver::Hybi::ERRORS[:unacceptable]", ""},
			{1007, "WebSocket::Driver::Hybi::ERRORS[:encoding_error]", ""},
			{1008, "WebSocket::Driver::Hybi::ERRORS[:policy_violation]", ""},
			{1009, "WebSocket::Driver::Hybi::ERRORS[:too_large]", ""},
			{1010, "WebSocket::Driver::Hybi::ERRORS[:extension_error]", ""},
			{1011, "WebSocket::Driver::Hybi::ERRORS[:unexpected_condition]", ""},
		},
	}
	libProtocolWebSocket = Library{
		Slug: "protocol-websocket", Name: "protocol-websocket", Language: "Ruby",
		Constants: []Constant{
			{1000, "Protocol::WebSocket::Error::NO_ERROR", ""},
			{1001, "Protocol::WebSocket::Error::GOING_AWAY", ""},
			{1002, "Protocol::WebSocket::Error::PROTOCOL_ERROR", ""},
			{1003, "Protocol::WebSocket::Error::INVALID_DATA", ""},
		},
	}
	libWebSocketRuby = Library{
		Slug: "websocket-ruby", Name: "websocket-ruby", Language: "Ruby",
	}
	libActionCable = Library{
		Slug: "actioncable", Name: "Rails Action Cable", Language: "Ruby",
	}
	libMojolicious = Library{
		Slug: "mojolicious", Name: "Mojolicious", Language: "Perl",
	}
	libLuaResty = Library{
		Slug: "lua-resty-websocket", Name: "lua-resty-websocket", Language: "Lua",
	}
	libDartIO = Library{
		Slug: "dart", Name: "dart:io WebSocket", Language: "Dart",
		Constants: []Constant{
			{1000, "WebSocketStatus.normalClosure", ""},
			{1001, "WebSocketStatus.goingAway", ""},
			{1002, "WebSocketStatus.protocolError", ""},
			{1003, "WebSocketStatus.unsupportedData", ""},
			{1004, "WebSocketStatus.reserved1004", ""},
			{1005, "WebSocketStatus.noStatusReceived", ""},
			{1006, "WebSocketStatus.abnormalClosure", ""},
			{1007, "WebSocketStatus.invalidFramePayloadData", ""},
			{1008, "WebSocketStatus.policyViolation", ""},
			{1009, "WebSocketStatus.messageTooBig", ""},
			{1010, "WebSocketStatus.missingMandatoryExtension", ""},
			{1011, "WebSocketStatus.internalServerError", ""},
			{1015, "WebSocketStatus.reserved1015", ""},
		},
	}
	libWebSocketChannel = Library{
		Slug: "web-socket-channel", Name: "web_socket_channel", Language: "Dart",
		Constants: []Constant{
			{1000, "status.normalClosure", ""},
			{1001, "status.goingAway", ""},
			{1002, "status.protocolError", ""},
			{1003, "status.unsupportedData", ""},
			{1005, "status.noStatusReceived", ""},
			{1006, "status.abnormalClosure", ""},
			{1007, "status.invalidFramePayloadData", ""},
			{1008, "status.policyViolation", ""},
			{1009, "status.messageTooBig", ""},
			{1010, "status.missingMandatoryExtension", ""},
			{1011, "status.internalServerError", ""},
			{1015, "status.tlsHandshakeFailed", ""},
		},
	}
	libBandit = Library{
		Slug: "bandit", Name: "Bandit", Language: "Elixir",
	}
	libMint = Library{
		Slug: "mint-web-socket", Name: "mint_web_socket", Language: "Elixir",
	}
	libWebsockex = Library{
		Slug: "websockex", Name: "WebSockex", Language: "Elixir",
	}
	libCowboy = Library{
		Slug: "cowboy", Name: "Cowboy", Language: "Erlang",
	}
	libCowlib = Library{
		Slug: "cowlib", Name: "cowlib (Cowboy and Gun)", Language: "Erlang",
	}
	libGun = Library{
		Slug: "gun", Name: "Gun", Language: "Erlang",
	}
	libHaskellWebSockets = Library{
		Slug: "haskell-websockets", Name: "websockets (Haskell)", Language: "Haskell",
	}
	libNimWS = Library{
		Slug: "nim-ws", Name: "ws (Nim)", Language: "Nim",
	}
	libHttpuv = Library{
		Slug: "httpuv", Name: "httpuv", Language: "R",
	}
	libWebSocketZig = Library{
		Slug: "websocket-zig", Name: "websocket.zig", Language: "Zig",
	}
)
