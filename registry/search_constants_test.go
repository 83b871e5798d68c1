package registry

import (
	"slices"
	"strings"
	"testing"
)

// What people paste from programs, and the answers that must come, in this
// order, among the first.
var typedConstants = []struct {
	query string
	want  []string
}{
	{"LWS_CLOSE_STATUS_GOINGAWAY", []string{"1001", "1001 LWS_CLOSE_STATUS_GOINGAWAY"}},
	{"CloseCode.Abnormal", []string{"1006", "1006 CloseCode::Abnormal"}},
	{"CloseCode::Abnormal", []string{"1006", "1006 CloseCode::Abnormal"}},
	{"tungstenite::protocol::CloseCode::Abnormal", []string{"1006", "1006 CloseCode::Abnormal"}},
	{"WebSocketCloseStatus.EndpointUnavailable", []string{"1001", "1001 WebSocketCloseStatus.EndpointUnavailable"}},
	{"System.Net.WebSockets.WebSocketCloseStatus.EndpointUnavailable", []string{"1001", "1001 WebSocketCloseStatus.EndpointUnavailable"}},
	{"endpoint unavailable", []string{"1001", "1001 WebSocketCloseStatus.ENDPOINT_UNAVAILABLE"}},
	{"WS_1011_INTERNAL_ERROR", []string{"1011", "1011 status.WS_1011_INTERNAL_ERROR"}},
	{"CloseGoingAway", []string{"1001", "1001 websocket.CloseGoingAway"}},
	{"websocket.CloseGoingAway", []string{"1001", "1001 websocket.CloseGoingAway"}},
	{"`websocket.CloseGoingAway`,", []string{"1001", "1001 websocket.CloseGoingAway"}},
	{"StatusGoingAway", []string{"1001", "1001 websocket.StatusGoingAway"}},
	{"close_going_away", []string{"1001", "1001 Frame::CLOSE_GOING_AWAY"}},
	{"status::going_away", []string{"1001", "1001 websocketpp::close::status::going_away"}},
	{"close_code::needs_extension", []string{"1010", "1010 websocket::close_code::needs_extension"}},
	{"CloseCodeBadOperation", []string{"1011", "1011 QWebSocketProtocol::CloseCodeBadOperation"}},
	{"SRStatusCodeMessageTooBig", []string{"1009", "1009 SRStatusCodeMessageTooBig"}},
	{"STATUS_UNEXPECTED_CONDITION", []string{"1011", "1011 STATUS_UNEXPECTED_CONDITION"}},
	{"URLSessionWebSocketTask.CloseCode.goingAway", []string{"1001", "1001 URLSessionWebSocketTask.CloseCode.goingAway"}},
	{"NSURLSessionWebSocketCloseCodeTLSHandshakeFailure", []string{"1015", "1015 NSURLSessionWebSocketCloseCodeTLSHandshakeFailure"}},
	{"kWebSocketErrorTlsHandshake", []string{"1015", "1015 net::kWebSocketErrorTlsHandshake"}},
	{"closeStatusGoingAway", []string{"1001", "1001 closeStatusGoingAway"}},
	{"SWOOLE_WEBSOCKET_CLOSE_GOING_AWAY", []string{"1001", "1001 SWOOLE_WEBSOCKET_CLOSE_GOING_AWAY"}},
	{"WSCloseCode.OK", []string{"1000", "1000 WSCloseCode.OK"}},
	{"WebSocketStatus.reserved1015", []string{"1015", "1015 WebSocketStatus.reserved1015"}},
	{"CloseStatus.NO_CLOSE_FRAME", []string{"1006", "1006 CloseStatus.NO_CLOSE_FRAME"}},
	{"CloseReason.CloseCodes.CLOSED_ABNORMALLY", []string{"1006", "1006 CloseReason.CloseCodes.CLOSED_ABNORMALLY"}},
	{"CLOSE_STATUS_CODE_NULL", []string{"1005", "1005 WebSocketProtocol.CLOSE_STATUS_CODE_NULL"}},
	{"WS_RESERVED_ABNORMAL_CLOSE", []string{"1006", "1006 WebSocket::WS_RESERVED_ABNORMAL_CLOSE"}},
	{"WSLAY_CODE_TLS_HANDSHAKE", []string{"1015", "1015 WSLAY_CODE_TLS_HANDSHAKE"}},
	{"NOCODE", []string{"1005", "1005 CloseFrame.NOCODE"}},
	{"TOOBIG", []string{"1009", "1009 CloseFrame.TOOBIG"}},
	{"Bye", []string{"1000", "1000 WebSocketCloseStatus.NORMAL_CLOSURE"}},
	{"All transports failed", []string{"1016-2999", "sockjs/2000"}},

	// codes that are no public ones
	{"CloseFrame.NEVER_CONNECTED", []string{"-1 CloseFrame.NEVER_CONNECTED"}},
	{"LWS_CLOSE_STATUS_CLIENT_TRANSACTION_DONE", []string{"2000 LWS_CLOSE_STATUS_CLIENT_TRANSACTION_DONE"}},
	{"SESSION_NOT_RELIABLE", []string{"4500 CloseStatus.SESSION_NOT_RELIABLE"}},

	// one name, two codes
	{"BAD_DATA", []string{"1003", "1007", "1007 CloseStatus.BAD_DATA", "1003 CloseStatus.BAD_DATA"}},
	{"CloseUnsupportedData", []string{"1003", "1007", "1003 websocket.CloseUnsupportedData", "1007 internal.CloseUnsupportedData"}},
	{"CloseCode.InternalServerError", []string{"1011", "4500 CloseCode.InternalServerError", "1011 CloseCode.InternalServerError"}},

	// the beginning of a name, a typing error
	{"LWS_CLOSE_STATUS_GOI", []string{"1001", "1001 LWS_CLOSE_STATUS_GOINGAWAY"}},
	{"CloseAbn", []string{"1006", "1006 websocket.CloseAbnormalClosure"}},
	{"StatusGoingAwya", []string{"1001"}},

	// libraries
	{"gorilla", []string{"1000 websocket.CloseNormalClosure", "1001 websocket.CloseGoingAway"}},
	{"gorilla going away", []string{"1001", "1001 websocket.CloseGoingAway"}},
	{"gorilla 1006", []string{"1006", "1006 websocket.CloseAbnormalClosure"}},
	{"spring 1006", []string{"1006", "1006 CloseStatus.NO_CLOSE_FRAME"}},
	{"netty endpoint unavailable", []string{"1001", "1001 WebSocketCloseStatus.ENDPOINT_UNAVAILABLE"}},
	{"lws", []string{"0 LWS_CLOSE_STATUS_NOSTATUS", "1000 LWS_CLOSE_STATUS_NORMAL"}},
	{"boost beast going away", []string{"1001", "1001 websocket::close_code::going_away"}},
	{"fastapi 1011", []string{"1011", "1011 status.WS_1011_INTERNAL_ERROR"}},
}

func TestSearchConstants(t *testing.T) {
	for _, c := range typedConstants {
		got := briefs(Search(c.query))
		if len(got) == 0 || got[0] != c.want[0] {
			t.Errorf("Search(%q) = %q, want %q first", c.query, got, c.want[0])
			continue
		}
		for _, want := range c.want {
			if !slices.Contains(got[:min(len(got), 12)], want) {
				t.Errorf("Search(%q) = %q, without %q among the first", c.query, got, want)
			}
		}
	}
}

// Plain words ask for codes: no library's spelling stands before them, or among
// them.
func TestSearchWordsGiveNoConstants(t *testing.T) {
	for _, query := range []string{"going away", "protocol error", "message too big", "internal error", "abnormal", "1006", "10", "4xxx", "error", "normal closure", "no status", "timeout"} {
		for _, h := range Search(query) {
			if h.Kind == HitConstant {
				t.Errorf("Search(%q) holds the constant %s", query, h.Name)
			}
		}
	}
}

func TestSearchIsNotBuriedUnderConstants(t *testing.T) {
	for _, query := range []string{"GoingAway", "CloseCode", "PROTOCOL_ERROR", "close_code", "CloseStatus", "STATUS_"} {
		n := 0
		for _, h := range Search(query) {
			if h.Kind == HitConstant {
				n++
			}
		}
		if n > mostConstants {
			t.Errorf("Search(%q) holds %d constants, at most %d", query, n, mostConstants)
		}
	}
}

// Every name finds its code, and whose it is.
func TestSearchFindsEveryConstant(t *testing.T) {
	for _, n := range constantKeys().all {
		name := n.Constant.Name
		if !isIdentifier(name) {
			continue
		}
		hits := Search(name)
		if !answers(hits[:min(len(hits), 4)], n.Constant.Code) {
			t.Errorf("Search(%q) = %q, without %d among the first", name, briefs(hits), n.Constant.Code)
		}
		if !slices.ContainsFunc(hits, func(h Hit) bool {
			return h.Kind == HitConstant && h.Code == n.Constant.Code && strings.Contains(h.Detail, n.Library.Name)
		}) {
			t.Errorf("Search(%q) does not say that it is %s's", name, n.Library.Name)
		}
	}
}

func TestByConstant(t *testing.T) {
	cases := []struct {
		name string
		want []Code // in order, each once
	}{
		{"CloseGoingAway", []Code{1001}},
		{"closegoingaway", []Code{1001}},
		{"CLOSE_GOING_AWAY", []Code{1001}},
		{"websockets.frames.CloseCode.GOING_AWAY", []Code{1001}},
		{"CloseStatus.BAD_DATA", []Code{1007, 1003}},
		{"StatusCode.BAD_DATA", []Code{1003}},
		{"CloseFrame.BUGGYCLOSE", []Code{-2}},
		{"abnormal closure [internal]", []Code{1006}},
		{"Endpoint unavailable", []Code{1001}},
		{"ERRORS[:going_away]", []Code{1001}},
		{"console.error", nil},
		{"xyzzy", nil},
		{"", nil},
		{"::", nil},
	}
	for _, c := range cases {
		var got []Code
		for _, n := range ByConstant(c.name) {
			if !slices.Contains(got, n.Constant.Code) {
				got = append(got, n.Constant.Code)
			}
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("ByConstant(%q) gives %v, want %v", c.name, got, c.want)
		}
	}
}

func TestConstants(t *testing.T) {
	var got []string
	for _, n := range Constants(1001) {
		if n.Internal || strings.HasPrefix(n.Constant.Name, "closeStatus") {
			t.Errorf("Constants(1001) holds %s of %s, which is not exported", n.Constant.Name, n.Library.Slug)
		}
		got = append(got, n.Library.Slug+" "+n.Constant.Name)
	}
	if want := "gorilla websocket.CloseGoingAway"; len(got) < 40 || got[0] != want {
		t.Errorf("Constants(1001) = %d, %q first, want at least 40, %q first", len(got), got[0], want)
	}
	if got := Constants(4999); got != nil {
		t.Errorf("Constants(4999) = %v, want none", got)
	}
}
