package registry

// Libraries for Kotlin, Scala and Clojure.

var (
	libOkHTTP = Library{
		Slug: "okhttp", Name: "OkHttp", Language: "Kotlin",
		Internal: []Constant{
			{1001, "WebSocketProtocol.CLOSE_CLIENT_GOING_AWAY", ""},
			{1005, "WebSocketProtocol.CLOSE_NO_STATUS_CODE", ""},
		},
	}
	libKtor = Library{
		Slug: "ktor", Name: "Ktor", Language: "Kotlin",
		Constants: []Constant{
			{1000, "CloseReason.Codes.NORMAL", ""},
			{1001, "CloseReason.Codes.GOING_AWAY", ""},
			{1002, "CloseReason.Codes.PROTOCOL_ERROR", ""},
			{1003, "CloseReason.Codes.CANNOT_ACCEPT", ""},
			{1006, "CloseReason.Codes.CLOSED_ABNORMALLY", ""},
			{1007, "CloseReason.Codes.NOT_CONSISTENT", ""},
			{1008, "CloseReason.Codes.VIOLATED_POLICY", ""},
			{1009, "CloseReason.Codes.TOO_BIG", ""},
			{1010, "CloseReason.Codes.NO_EXTENSION", ""},
			{1011, "CloseReason.Codes.INTERNAL_ERROR", ""},
			{1012, "CloseReason.Codes.SERVICE_RESTART", ""},
			{1013, "CloseReason.Codes.TRY_AGAIN_LATER", ""},
		},
	}
	libPekko = Library{
		Slug: "pekko-http", Name: "Pekko HTTP", Language: "Scala",
		Internal: []Constant{
			{1000, "Protocol.CloseCodes.Regular", ""},
			{1001, "Protocol.CloseCodes.GoingAway", ""},
			{1002, "Protocol.CloseCodes.ProtocolError", ""},
			{1003, "Protocol.CloseCodes.Unacceptable", ""},
			{1006, "Protocol.CloseCodes.ConnectionAbort", ""},
			{1007, "Protocol.CloseCodes.InconsistentData", ""},
			{1008, "Protocol.CloseCodes.PolicyViolated", ""},
			{1009, "Protocol.CloseCodes.TooBig", ""},
			{1010, "Protocol.CloseCodes.ClientRejectsExtension", ""},
			{1011, "Protocol.CloseCodes.UnexpectedCondition", ""},
			{1015, "Protocol.CloseCodes.TLSHandshakeFailure", ""},
		},
	}
	libPlay = Library{
		Slug: "play", Name: "Play Framework", Language: "Scala",
		Constants: []Constant{
			{1000, "CloseCodes.Regular", ""},
			{1001, "CloseCodes.GoingAway", ""},
			{1002, "CloseCodes.ProtocolError", ""},
			{1003, "CloseCodes.Unacceptable", ""},
			{1005, "CloseCodes.NoStatus", ""},
			{1006, "CloseCodes.ConnectionAbort", ""},
			{1007, "CloseCodes.InconsistentData", ""},
			{1008, "CloseCodes.PolicyViolated", ""},
			{1009, "CloseCodes.TooBig", ""},
			{1010, "CloseCodes.ClientRejectsExtension", ""},
			{1011, "CloseCodes.UnexpectedCondition", ""},
			{1015, "CloseCodes.TLSHandshakeFailure", ""},
		},
	}
	libHttpKit = Library{
		Slug: "http-kit", Name: "http-kit", Language: "Clojure",
		Constants: []Constant{
			{1000, ":normal", ""},
			{1001, ":going-away", ""},
			{1002, ":protocol-error", ""},
			{1003, ":unsupported", ""},
		},
	}
)
