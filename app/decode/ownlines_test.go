package decode

import (
	"strings"
	"testing"

	"wsclose/registry"
)

// TestOwnWords: applications print a close in their own words, but the words are
// few. Every beginning goes with every word for the end and every way to write
// the code, and often the reason, behind it.
func TestOwnWords(t *testing.T) {
	begins := []string{"[ws] ", "WS ", "WebSocket ", "Socket ", "Connection ", "client 3: ", "ws client ", "2026-11-22 10:00:00,123 INFO ws: "}
	ends := []string{"closed", "disconnected", "onclose", "CLOSED", "connection closed", "on_close", "Closed", "disconnect", "socket closed", "websocket closed", "close event"}
	ways := []string{
		" C", ": C", " (C)", " code=C", " code: C", ", code C", " with code C", " status=C",
		" C R", " C: R", " C - R", ": C / R", " C/R", ": C|R", ", C, R", " -> C R", " => C (R)", " [C] R",
		" C 'R'", ` C "R"`, ": C b'R'", ": [C, 'R']", ": (C, 'R')",
		" (C: R)", " (C, R)", " (C R)", " (code C): R", " (code=C, reason=R)",
		": code=C, reason=R", " code=C reason=R", " code:C reason:R", " code C reason R", ` status=C reason="R"`, " code=C (R)", " code=C msg=R", ": code=C text=R",
		" C R true", " C R false", " code=C reason=R wasClean=true", " code=C, reason='R', clean=true",
	}
	const reason = "token expired"
	for _, begin := range begins {
		for _, end := range ends {
			for _, way := range ways {
				for _, code := range []registry.Code{1001, 3008, 4401} {
					text := begin + end + strings.NewReplacer("C", code.String(), "R", reason).Replace(way)
					want := code.String()
					if strings.Contains(way, "R") {
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
