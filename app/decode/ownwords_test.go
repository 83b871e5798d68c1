package decode

import (
	"fmt"
	"strings"
	"testing"

	"wsclose/registry"
)

// statedIn returns what text states: each close's code and reason.
func statedIn(text string) string {
	var got []string
	for _, c := range Decode(text).Closes {
		got = append(got, strings.TrimSpace(fmt.Sprintf("%d %s", c.Code, c.Reason)))
	}
	return strings.Join(got, "; ")
}

// TestOwnSentences: what people write in front of the code goes with what loggers
// put in front of that. S stands for who closed, C for the code, R for the reason.
func TestOwnSentences(t *testing.T) {
	const reason = "token expired"
	leaders := []string{"", "2026-11-22 10:00:00,123 INFO feed: ", "[feed] ", "10:00:00.123 WARN  c.a.Feed - "}
	who := []string{"server", "the server", "peer", "remote", "remote peer", "the remote host"}
	for _, sentence := range ownSentences {
		subjects := who
		if !strings.Contains(sentence, "{S}") {
			subjects = who[:1]
		}
		for _, subject := range subjects {
			for _, leader := range leaders {
				for _, code := range []registry.Code{1006, 1013, 4401} {
					text := leader + strings.NewReplacer("{S}", subject, "{C}", code.String(), "{R}", reason).Replace(sentence)
					want := code.String()
					if strings.Contains(sentence, "{R}") {
						want += " " + reason
					}
					if got := statedIn(text); got != want {
						t.Errorf("%q: %q, want %q", text, got, want)
					}
				}
			}
		}
	}
}

var ownSentences = []string{
	"{S} closed the connection with code {C}",
	"{S} closed the connection: {C} {R}",
	"connection closed by {S}: {C} {R}",
	"connection closed by {S} with code {C} ({R})",
	"WebSocket connection closed by {S} ({C} {R})",
	"ws closed by {S}, code {C}, reason {R}",
	"received close frame from {S}: {C} {R}",
	"received close frame from {S}: code={C} reason={R}",
	"{S} sent close frame {C} {R}",
	"{S} closed the websocket: code={C}, reason={R}",
	"{S} closed websocket with {C}: {R}",
	"websocket closed by {S} with status {C}",
	"{S} disconnected with code {C}, reason: {R}",
	"{S} initiated close {C} ({R})",
	"received close {C} ({R})",
	"Got close frame with code {C} and reason '{R}'",
	"sending close frame: code={C} reason={R}",
	"sent close frame {C}",
	"Closing connection with code {C}: {R}",
	"WebSocket closing: {C} {R}",
	"Received CLOSE {C}: {R}",
	"onClosed: {C} / {R}",
	"onClosing {C} {R}",
	"onClosed code={C} reason={R}",
	"ws session closed: {C} {R}",
	"WS error: closed with {C}",
	"reconnecting: socket closed {C} {R}",
	"Reconnecting after close {C} ({R})",
	"ws closed unexpectedly: {C} {R}",
	"WebSocket closed abnormally (code {C})",
	"Connection lost (code {C}): {R}",
	"connection dropped with code {C}",
	"Disconnected from server: {C} {R}",
	"Disconnected from server (code: {C}, reason: {R})",
	"Gateway closed: {C} - {R}",
	"Close frame: {C} {R}",
	"close frame received: {C}, {R}",
	"websocket close status {C} {R}",
	"CLOSE code={C}",
	"closeCode={C} closeReason={R}",
	"Exit: websocket closed ({C})",
	"error: websocket closed {C} ({R})",
	"WebSocket disconnected! code: {C}, reason: {R}",
	"❌ WebSocket closed: {C} {R}",
	"🔌 Disconnected ({C}): {R}",
	"[WS] ✖ closed — code {C} — {R}",
	"WebSocket Connection Closed. Code: {C}, Reason: {R}",
	"Socket is closed. Code: {C} Reason: {R}",
	"Connection closed. Code: {C}. Reason: {R}",
	"WebSocket close: {C}",
	"WebSocket onclose: {C} {R} false",
	"WebSocketClosed({C}, '{R}')",
	"WebSocketClosed: {C} {R}",
	"ConnectionClosed: code = {C}, reason = {R}",
	"ConnectionClosedError({C}, '{R}')",
	"WebSocketException: closed {C}: {R}",
	"Error: WebSocket closed with code {C}: {R}",
	"Error: socket closed ({C}): {R}",
	"Error: Connection closed unexpectedly with code {C}",
	"Unexpected close: {C} {R}",
	"abnormal close: {C} {R}",
	"WebSocket closed\n  Code: {C}\n  Reason: {R}\n  Clean: false",
	"WebSocket closed:\ncode: {C}\nreason: {R}",
	"=== WebSocket closed ===\nCode   : {C}\nReason : {R}",
	"Close code: {C}\nClose reason: {R}",
	"close code {C}, close reason {R}",
	"ws.close_code={C} ws.close_reason={R}",
	"< CLOSE {C} {R}",
	`-> Close({C}, "{R}")`,
	"recv CLOSE {C} {R}",
	"send CLOSE {C} {R}",
	"opcode=CLOSE code={C} reason={R}",
	"frame=close code={C}",
	"type=close code={C} reason={R}",
	`event=ws_closed code={C} reason="{R}"`,
	"event=disconnect code={C}",
	"ws_disconnect code={C} reason={R}",
	"websocket.closed code={C} reason={R}",
	"ws.onclose {C} {R}",
	"ws#7 closed {C} {R}",
	"conn 7 closed {C} {R}",
	"client-7 closed {C}: {R}",
	"session abc123 closed: {C} {R}",
	"peer 10.0.0.7:51234 closed {C} {R}",
	"10.0.0.7:51234 ws closed {C} {R}",
	"user=7 ws closed code={C}",
	"closed ws code={C} reason={R}",
	"WebSocket was closed: {C} ({R})",
	"The WebSocket was closed with code {C} and reason {R}",
	"the websocket connection has been closed with status {C} ({R})",
	"WebSocket closed with status code {C}: {R}",
	"websocket terminated: {C} {R}",
	"WebSocket ended with code {C}",
	"websocket closed, will reconnect. code={C} reason={R}",
	"websocket closed, code={C}, reconnecting in 5s",
	"WebSocket closed (code={C}). Reconnecting in 3 seconds...",
	"ws closed {C}, retry 3/10",
	"ws closed {C} after 60012ms",
	"ws closed after 60.0s: {C} {R}",
	"ws closed ({C}) after 12 messages",
}

// TestOwnFields: the keys that people give the fields go with every way in which
// loggers print fields.
func TestOwnFields(t *testing.T) {
	keys := map[string]string{
		"code": "reason", "closeCode": "closeReason", "close_code": "close_reason", "wsCode": "wsReason", "ws_code": "ws_reason",
		"statusCode": "reason", "status_code": "reason", "close.code": "close.reason", "ws.close.code": "ws.close.reason",
		"websocket.close_code": "websocket.close_reason", "closeStatus": "closeStatusDescription", "CloseCode": "Reason",
		"close-code": "close-reason", "wsCloseCode": "wsCloseReason", "websocket_close_code": "websocket_close_reason",
	}
	messages := []string{"websocket closed", "ws closed", "connection closed", "client disconnected", "socket closed", "Disconnected", "onclose", "ws disconnected unexpectedly"}
	ways := []string{
		`{"level":"info","msg":"M","K":C,"L":"R"}`,
		`{"time":"2026-11-22T10:00:00Z","level":"WARN","msg":"M","conn":17,"K":C,"L":"R","dur":12.3}`,
		`{"K": C, "L": "R", "message": "M", "level": 30}`,
		`time=2026-11-22T10:00:00Z level=info msg="M" conn=17 K=C L="R"`,
		`level=info K=C L="R" msg="M"`,
		"2026-11-22T10:00:00.000Z\tINFO\tfeed/ws.go:41\tM\t{\"K\": C, \"L\": \"R\"}",
		`2026-11-22T10:00:00.123456Z  INFO feed::ws: M K=C L="R"`,
		"2026-11-22 10:00:00 [info     ] M   K=C L='R'",
		"M {'K': C, 'L': 'R'}",
		"M {\n  'K': C,\n  'L': 'R'\n}",
		"[10:00:00.123] INFO (1234): M\n    K: C\n    L: \"R\"",
		`M {K:C L:R}`,
		`M {:K=>C, :L=>"R"}`,
		`10:00AM INF M K=C L="R"`,
		`INFO[0003] M                            K=C L="R"`,
		"10:00:00.123 [main] INFO  c.a.Feed - M, K=C, L=R",
		"2026-11-22 10:00:00.123 | INFO     | feed:run:41 - M: K=C L=R",
	}
	for key, label := range keys {
		for _, message := range messages {
			for _, way := range ways {
				if strings.ContainsAny(key, ".-") && (strings.Contains(way, ":K=>") || strings.Contains(way, "{K:C")) {
					continue // no name in Ruby or Go
				}
				text := way
				for _, field := range []struct{ letter, value string }{{"K", key}, {"L", label}, {"M", message}, {"C", "4401"}, {"R", "token expired"}} {
					text = replaceAlone(text, field.letter, field.value)
				}
				if got, want := statedIn(text), "4401 token expired"; got != want {
					t.Errorf("%q: %q, want %q", text, got, want)
				}
			}
		}
	}
}

// replaceAlone replaces a letter that stands alone.
func replaceAlone(text, letter, value string) string {
	var b strings.Builder
	for i := range len(text) {
		if text[i:i+1] == letter && (i == 0 || !isWord(text[i-1])) && (i+1 == len(text) || !isWord(text[i+1])) {
			b.WriteString(value)
		} else {
			b.WriteByte(text[i])
		}
	}
	return b.String()
}
