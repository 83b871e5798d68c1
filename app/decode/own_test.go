package decode

import (
	"strings"
	"testing"

	"wsclose/registry"
)

// acme is a team's own service as tests need it. Its 4014 is one of Discord's
// numbers too.
var acme = registry.NewSet(&registry.Owner{
	Slug: "acme", Name: "Acme gateway", Service: true, Own: true,
	Hints: []string{"acme gateway", "acme", "gate.example.org"},
	Entries: []registry.Entry{
		{Code: 4001, Name: "Session expired"},
		{Code: 4014, Name: "Door shut"},
	},
})

func TestOwnServiceNeedsEvidence(t *testing.T) {
	far := strings.Repeat("nothing to see here\n", 200)
	for _, test := range []struct{ name, text, want string }{
		{"no word of it", `CloseEvent {code: 4001, reason: "Session expired", wasClean: true}`, ""},
		{"its slug", `[acme] CloseEvent {code: 4001, reason: "", wasClean: true}`, "acme"},
		{"its slug in capitals", `ACME: CloseEvent {code: 4001, reason: "", wasClean: true}`, "acme"},
		{"its slug in a host name", "connecting to wss://rt.acme.example/ws\nwebsocket: close 4001: Session expired", "acme"},
		{"its name", "Acme gateway says: websocket: close 4001: Session expired", "acme"},
		{"the host of its documents", "see https://gate.example.org/4001\nwebsocket: close 4001: Session expired", "acme"},
		{"in the reason", "websocket: close 4001: acme session expired", "acme"},
		{"a code that it does not define", "[acme] websocket: close 4555: who knows", "acme"},
		{"a part of a longer word", "acmeism: websocket: close 4001: Session expired", ""},
		{"a part of another word", "bacme2: websocket: close 4001: Session expired", ""},
		{"too far away", "[acme] up\n" + far + "websocket: close 4001: Session expired\n", ""},
		{"near enough in a long text", far + "[acme] up\nwebsocket: close 4001: Session expired\n" + far, "acme"},
		{"another service's reason", "websocket: close 4014: Disallowed intent(s).", "discord"},
		{"another service's reason, but its word", "[acme] websocket: close 4014: Disallowed intent(s).", "acme"},
		{"another service", "discord gateway: websocket: close 4001: Unknown opcode.", "discord"},
		{"a HAR file", `{"log":{"entries":[{"startedDateTime":"2026-11-22T10:00:00Z","_resourceType":"websocket","request":{"url":"wss://acme.example/ws"},"response":{"status":101},"_webSocketMessages":[{"type":"receive","opcode":8,"data":"4001 Session expired","time":1790000000}]}]}}`, "acme"},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			r := For(acme).Decode(test.text)
			if len(r.Closes) != 1 {
				t.Fatalf("%d closes, want one", len(r.Closes))
			}
			if got := r.Closes[0].Service; got != test.want {
				t.Errorf("service %q, want %q", got, test.want)
			}
			for _, c := range Decode(test.text).Closes {
				if c.Service == "acme" {
					t.Error("acme shows without being known")
				}
			}
		})
	}
}

// Wherever the pieces of a text meet, the words of own services are found once.
func TestOwnServiceInPieces(t *testing.T) {
	text := strings.Repeat("2026-11-22 acme gateway: websocket: close 4001: Session expired\nconnected again\n", 2000)
	want := For(acme).Decode(text)
	for _, size := range []int{1, 7, 1000, 40_000} {
		var services []string
		s := For(acme).NewScanner(func(f Finding) error {
			services = append(services, f.Close.Service)
			return nil
		})
		for rest := text; rest != ""; {
			n := min(size, len(rest))
			if _, err := s.Write([]byte(rest[:n])); err != nil {
				t.Fatal(err)
			}
			rest = rest[n:]
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
		if len(services) != len(want.Closes) || len(services) != 2000 {
			t.Fatalf("pieces of %d bytes: %d closes, want 2000", size, len(services))
		}
		for i, got := range services {
			if got != "acme" {
				t.Fatalf("pieces of %d bytes: close %d has the service %q, want acme", size, i, got)
			}
		}
	}
}
