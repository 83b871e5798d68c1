package registry

// Libraries for Rust.

var (
	libTungstenite = Library{
		Slug: "tungstenite", Name: "tungstenite", Language: "Rust",
		Constants: []Constant{
			{1000, "CloseCode::Normal", ""},
			{1001, "CloseCode::Away", ""},
			{1002, "CloseCode::Protocol", ""},
			{1003, "CloseCode::Unsupported", ""},
			{1005, "CloseCode::Status", ""},
			{1006, "CloseCode::Abnormal", ""},
			{1007, "CloseCode::Invalid", ""},
			{1008, "CloseCode::Policy", ""},
			{1009, "CloseCode::Size", ""},
			{1010, "CloseCode::Extension", ""},
			{1011, "CloseCode::Error", ""},
			{1012, "CloseCode::Restart", ""},
			{1013, "CloseCode::Again", ""},
			{1015, "CloseCode::Tls", ""},
		},
	}
	libAxum = Library{
		Slug: "axum", Name: "axum", Language: "Rust",
		Constants: []Constant{
			{1000, "close_code::NORMAL", ""},
			{1001, "close_code::AWAY", ""},
			{1002, "close_code::PROTOCOL", ""},
			{1003, "close_code::UNSUPPORTED", ""},
			{1005, "close_code::STATUS", ""},
			{1006, "close_code::ABNORMAL", ""},
			{1007, "close_code::INVALID", ""},
			{1008, "close_code::POLICY", ""},
			{1009, "close_code::SIZE", ""},
			{1010, "close_code::EXTENSION", ""},
			{1011, "close_code::ERROR", ""},
			{1012, "close_code::RESTART", ""},
			{1013, "close_code::AGAIN", ""},
		},
	}
	libActix = Library{
		Slug: "actix", Name: "actix-http", Language: "Rust",
		Constants: []Constant{
			{1000, "CloseCode::Normal", ""},
			{1001, "CloseCode::Away", ""},
			{1002, "CloseCode::Protocol", ""},
			{1003, "CloseCode::Unsupported", ""},
			{1006, "CloseCode::Abnormal", ""},
			{1007, "CloseCode::Invalid", ""},
			{1008, "CloseCode::Policy", ""},
			{1009, "CloseCode::Size", ""},
			{1010, "CloseCode::Extension", ""},
			{1011, "CloseCode::Error", ""},
			{1012, "CloseCode::Restart", ""},
			{1013, "CloseCode::Again", ""},
			{1015, "CloseCode::Tls", ""},
		},
	}
	libTokioWebSockets = Library{
		Slug: "tokio-websockets", Name: "tokio-websockets", Language: "Rust",
		Constants: []Constant{
			{1000, "CloseCode::NORMAL_CLOSURE", ""},
			{1001, "CloseCode::GOING_AWAY", ""},
			{1002, "CloseCode::PROTOCOL_ERROR", ""},
			{1003, "CloseCode::UNSUPPORTED_DATA", ""},
			{1005, "CloseCode::NO_STATUS_RECEIVED", ""},
			{1007, "CloseCode::INVALID_FRAME_PAYLOAD_DATA", ""},
			{1008, "CloseCode::POLICY_VIOLATION", ""},
			{1009, "CloseCode::MESSAGE_TOO_BIG", ""},
			{1010, "CloseCode::MANDATORY_EXTENSION", ""},
			{1011, "CloseCode::INTERNAL_SERVER_ERROR", ""},
			{1012, "CloseCode::SERVICE_RESTART", ""},
			{1013, "CloseCode::SERVICE_OVERLOAD", ""},
			{1014, "CloseCode::BAD_GATEWAY", ""},
		},
	}
	libFastWebSockets = Library{
		Slug: "fastwebsockets", Name: "fastwebsockets", Language: "Rust",
		Constants: []Constant{
			{1000, "CloseCode::Normal", ""},
			{1001, "CloseCode::Away", ""},
			{1002, "CloseCode::Protocol", ""},
			{1003, "CloseCode::Unsupported", ""},
			{1005, "CloseCode::Status", ""},
			{1006, "CloseCode::Abnormal", ""},
			{1007, "CloseCode::Invalid", ""},
			{1008, "CloseCode::Policy", ""},
			{1009, "CloseCode::Size", ""},
			{1010, "CloseCode::Extension", ""},
			{1011, "CloseCode::Error", ""},
			{1012, "CloseCode::Restart", ""},
			{1013, "CloseCode::Again", ""},
			{1015, "CloseCode::Tls", ""},
		},
	}
	libWsRS = Library{
		Slug: "ws-rs", Name: "ws-rs", Language: "Rust",
		Constants: []Constant{
			{0, "CloseCode::Empty", ""},
			{1000, "CloseCode::Normal", ""},
			{1001, "CloseCode::Away", ""},
			{1002, "CloseCode::Protocol", ""},
			{1003, "CloseCode::Unsupported", ""},
			{1005, "CloseCode::Status", ""},
			{1006, "CloseCode::Abnormal", ""},
			{1007, "CloseCode::Invalid", ""},
			{1008, "CloseCode::Policy", ""},
			{1009, "CloseCode::Size", ""},
			{1010, "CloseCode::Extension", ""},
			{1011, "CloseCode::Error", ""},
			{1012, "CloseCode::Restart", ""},
			{1013, "CloseCode::Again", ""},
			{1015, "CloseCode::Tls", ""},
		},
	}
	libSoketto = Library{
		Slug: "soketto", Name: "soketto", Language: "Rust",
	}
)
