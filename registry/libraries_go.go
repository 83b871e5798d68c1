package registry

// Libraries for Go.

var (
	libGorilla = Library{
		Slug: "gorilla", Name: "gorilla/websocket", Language: "Go",
		Constants: []Constant{
			{1000, "websocket.CloseNormalClosure", "normal"},
			{1001, "websocket.CloseGoingAway", "going away"},
			{1002, "websocket.CloseProtocolError", "protocol error"},
			{1003, "websocket.CloseUnsupportedData", "unsupported data"},
			{1005, "websocket.CloseNoStatusReceived", "no status"},
			{1006, "websocket.CloseAbnormalClosure", "abnormal closure"},
			{1007, "websocket.CloseInvalidFramePayloadData", "invalid payload data"},
			{1008, "websocket.ClosePolicyViolation", "policy violation"},
			{1009, "websocket.CloseMessageTooBig", "message too big"},
			{1010, "websocket.CloseMandatoryExtension", "mandatory extension missing"},
			{1011, "websocket.CloseInternalServerErr", "internal server error"},
			{1012, "websocket.CloseServiceRestart", ""},
			{1013, "websocket.CloseTryAgainLater", ""},
			{1015, "websocket.CloseTLSHandshake", "TLS handshake error"},
		},
	}
	libCoderWebSocket = Library{
		Slug: "coder-websocket", Name: "coder/websocket", Language: "Go",
		Constants: []Constant{
			{1000, "websocket.StatusNormalClosure", "StatusNormalClosure"},
			{1001, "websocket.StatusGoingAway", "StatusGoingAway"},
			{1002, "websocket.StatusProtocolError", "StatusProtocolError"},
			{1003, "websocket.StatusUnsupportedData", "StatusUnsupportedData"},
			{1005, "websocket.StatusNoStatusRcvd", "StatusNoStatusRcvd"},
			{1006, "websocket.StatusAbnormalClosure", "StatusAbnormalClosure"},
			{1007, "websocket.StatusInvalidFramePayloadData", "StatusInvalidFramePayloadData"},
			{1008, "websocket.StatusPolicyViolation", "StatusPolicyViolation"},
			{1009, "websocket.StatusMessageTooBig", "StatusMessageTooBig"},
			{1010, "websocket.StatusMandatoryExtension", "StatusMandatoryExtension"},
			{1011, "websocket.StatusInternalError", "StatusInternalError"},
			{1012, "websocket.StatusServiceRestart", "StatusServiceRestart"},
			{1013, "websocket.StatusTryAgainLater", "StatusTryAgainLater"},
			{1014, "websocket.StatusBadGateway", "StatusBadGateway"},
			{1015, "websocket.StatusTLSHandshake", "StatusTLSHandshake"},
		},
		Internal: []Constant{
			{1004, "statusReserved", "statusReserved"},
		},
	}
	libGobwas = Library{
		Slug: "gobwas", Name: "gobwas/ws", Language: "Go",
		Constants: []Constant{
			{1000, "ws.StatusNormalClosure", ""},
			{1001, "ws.StatusGoingAway", ""},
			{1002, "ws.StatusProtocolError", ""},
			{1003, "ws.StatusUnsupportedData", ""},
			{1004, "ws.StatusNoMeaningYet", ""},
			{1005, "ws.StatusNoStatusRcvd", ""},
			{1006, "ws.StatusAbnormalClosure", ""},
			{1007, "ws.StatusInvalidFramePayloadData", ""},
			{1008, "ws.StatusPolicyViolation", ""},
			{1009, "ws.StatusMessageTooBig", ""},
			{1010, "ws.StatusMandatoryExt", ""},
			{1011, "ws.StatusInternalServerError", ""},
			{1015, "ws.StatusTLSHandshake", ""},
		},
	}
	libGws = Library{
		Slug: "gws", Name: "gws", Language: "Go",
		Internal: []Constant{
			{1000, "internal.CloseNormalClosure", "close normal"},
			{1001, "internal.CloseGoingAway", "client going away"},
			{1002, "internal.CloseProtocolError", "protocol error"},
			{1003, "internal.CloseUnsupported", "unsupported data"},
			{1005, "internal.CloseNoStatusReceived", "no status"},
			{1006, "internal.CloseAbnormalClosure", "abnormal closure"},
			{1007, "internal.CloseUnsupportedData", "invalid payload data"},
			{1008, "internal.ClosePolicyViolation", "policy violation"},
			{1009, "internal.CloseMessageTooLarge", "message too large"},
			{1010, "internal.CloseMissingExtension", "mandatory extension missing"},
			{1011, "internal.CloseInternalErr", "internal error"},
			{1012, "internal.CloseServiceRestart", "server restarting"},
			{1013, "internal.CloseTryAgainLater", "try again later"},
			{1015, "internal.CloseTLSHandshake", "TLS handshake error"},
		},
	}
	libFasthttp = Library{
		Slug: "fasthttp", Name: "fasthttp/websocket", Language: "Go",
		Constants: []Constant{
			{1000, "websocket.CloseNormalClosure", "normal"},
			{1001, "websocket.CloseGoingAway", "going away"},
			{1002, "websocket.CloseProtocolError", "protocol error"},
			{1003, "websocket.CloseUnsupportedData", "unsupported data"},
			{1005, "websocket.CloseNoStatusReceived", "no status"},
			{1006, "websocket.CloseAbnormalClosure", "abnormal closure"},
			{1007, "websocket.CloseInvalidFramePayloadData", "invalid payload data"},
			{1008, "websocket.ClosePolicyViolation", "policy violation"},
			{1009, "websocket.CloseMessageTooBig", "message too big"},
			{1010, "websocket.CloseMandatoryExtension", "mandatory extension missing"},
			{1011, "websocket.CloseInternalServerErr", "internal server error"},
			{1012, "websocket.CloseServiceRestart", ""},
			{1013, "websocket.CloseTryAgainLater", ""},
			{1015, "websocket.CloseTLSHandshake", "TLS handshake error"},
		},
	}
	libGolangNet = Library{
		Slug: "golang-net", Name: "golang.org/x/net/websocket", Language: "Go",
		Internal: []Constant{
			{1000, "closeStatusNormal", ""},
			{1001, "closeStatusGoingAway", ""},
			{1002, "closeStatusProtocolError", ""},
			{1003, "closeStatusUnsupportedData", ""},
			{1004, "closeStatusFrameTooLarge", ""},
			{1005, "closeStatusNoStatusRcvd", ""},
			{1006, "closeStatusAbnormalClosure", ""},
			{1007, "closeStatusBadMessageData", ""},
			{1008, "closeStatusPolicyViolation", ""},
			{1009, "closeStatusTooBigData", ""},
			{1010, "closeStatusExtensionMismatch", ""},
		},
	}
)
