package ui

import "testing"

func TestRedact(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"connect wss://chat.acme.io/ws?token=s3cr3tvalue&room=1", "connect wss://<address-1>/ws?token=<secret-1>&room=1"},
		{"wss://joe:hunter22@gw.acme.io/", "wss://<secret-1>@<address-1>/"},
		{`{"api_key":"abcd1234","code":4004}`, `{"api_key":"<secret-1>","code":4004}`},
		{"Authorization: Bearer abc.def-ghi", "Authorization: Bearer <secret-1>"},
		{"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln was refused", "<secret-1> was refused"},
		{"key sk-proj-0123456789abcdef", "key <secret-1>"},
		{"peer 203.0.113.9:51234, again 203.0.113.9", "peer <address-1>:51234, again <address-1>"},
		{"peer 2001:db8::7 left", "peer <address-1> left"},
		{"at /home/joe/app/ws.js:10 and C:\\Users\\Joe\\x.js", "at /home/<name-1>/app/ws.js:10 and C:\\Users\\<name-2>\\x.js"},
		{"mail joe.doe@acme.io", "mail <name-1>"},
		{"user=joe code=1006", "user=<name-1> code=1006"},
		{"id 0123456789abcdef0123456789abcdef", "id <secret-1>"},
	} {
		got, found := redact(c.text)
		if got != c.want {
			t.Errorf("got  %s\nwant %s", got, c.want)
		}
		if len(found) == 0 {
			t.Errorf("%s: nothing is listed", c.text)
		}
		if again, more := redact(got); again != got || len(more) != 0 {
			t.Errorf("redacted twice: %s, and %v", again, more)
		}
	}
}

// TestRedactLeaves holds that what an explanation needs stays.
func TestRedactLeaves(t *testing.T) {
	texts := []string{
		goLine,
		"2026-11-22T10:00:00.123Z ws://localhost:8080/ws closed",
		"10:04:31.250 closed with 1006",
		"wss://ws.example.org/socket: Unexpected response code: 403",
		"127.0.0.1:8080 - [::1]:9000",
		"registry.CloseEvent.handleUnexpectedlyDroppedConnection failed",
		"--------------------------------------------",
	}
	for _, x := range examples {
		texts = append(texts, x.text)
	}
	for _, text := range texts {
		if got, found := redact(text); got != text {
			t.Errorf("%q became %q, because of %q", text, got, found)
		}
	}
}
