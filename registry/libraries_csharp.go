package registry

// Libraries for C#.

var (
	libDotNet = Library{
		Slug: "dotnet", Name: ".NET System.Net.WebSockets", Language: "C#",
		Constants: []Constant{
			{1000, "WebSocketCloseStatus.NormalClosure", ""},
			{1001, "WebSocketCloseStatus.EndpointUnavailable", ""},
			{1002, "WebSocketCloseStatus.ProtocolError", ""},
			{1003, "WebSocketCloseStatus.InvalidMessageType", ""},
			{1005, "WebSocketCloseStatus.Empty", ""},
			{1007, "WebSocketCloseStatus.InvalidPayloadData", ""},
			{1008, "WebSocketCloseStatus.PolicyViolation", ""},
			{1009, "WebSocketCloseStatus.MessageTooBig", ""},
			{1010, "WebSocketCloseStatus.MandatoryExtension", ""},
			{1011, "WebSocketCloseStatus.InternalServerError", ""},
		},
	}
	libWebSocketSharp = Library{
		Slug: "websocket-sharp", Name: "websocket-sharp", Language: "C#",
		Constants: []Constant{
			{1000, "CloseStatusCode.Normal", ""},
			{1001, "CloseStatusCode.Away", ""},
			{1002, "CloseStatusCode.ProtocolError", ""},
			{1003, "CloseStatusCode.UnsupportedData", ""},
			{1004, "CloseStatusCode.Undefined", ""},
			{1005, "CloseStatusCode.NoStatus", ""},
			{1006, "CloseStatusCode.Abnormal", ""},
			{1007, "CloseStatusCode.InvalidData", ""},
			{1008, "CloseStatusCode.PolicyViolation", ""},
			{1009, "CloseStatusCode.TooBig", ""},
			{1010, "CloseStatusCode.MandatoryExtension", ""},
			{1011, "CloseStatusCode.ServerError", ""},
			{1015, "CloseStatusCode.TlsHandshakeFailure", ""},
		},
	}
	libFleck = Library{
		Slug: "fleck", Name: "Fleck", Language: "C#",
		Constants: []Constant{
			{1000, "WebSocketStatusCodes.NormalClosure", ""},
			{1001, "WebSocketStatusCodes.GoingAway", ""},
			{1002, "WebSocketStatusCodes.ProtocolError", ""},
			{1003, "WebSocketStatusCodes.UnsupportedDataType", ""},
			{1005, "WebSocketStatusCodes.NoStatusReceived", ""},
			{1006, "WebSocketStatusCodes.AbnormalClosure", ""},
			{1007, "WebSocketStatusCodes.InvalidFramePayloadData", ""},
			{1008, "WebSocketStatusCodes.PolicyViolation", ""},
			{1009, "WebSocketStatusCodes.MessageTooBig", ""},
			{1010, "WebSocketStatusCodes.MandatoryExt", ""},
			{1011, "WebSocketStatusCodes.InternalServerError", ""},
			{1015, "WebSocketStatusCodes.TLSHandshake", ""},
			{3000, "WebSocketStatusCodes.ApplicationError", ""},
		},
	}
)
