package decode

import "testing"

func TestLastingOn(t *testing.T) {
	for _, test := range []struct {
		line string
		want float64
	}{
		{"websocket closed with 1006 after 60s", 60},
		{"closed 1006 after 60.5 seconds", 60.5},
		{"code=1006 duration=60000ms", 60},
		{`{"code":1006,"duration":"59.98s"}`, 59.98},
		{"connection was idle for 10 minutes, closing", 600},
		{"closed, lifetime: 1h", 3600},
		{"closed 1006, uptime 2 hours", 7200},
		{"reconnecting after 5s", 0},
		{"backoff: retry after 30 s", 0},
		{"closed after 3 attempts", 0},
		{"closed after 5 messages", 0},
		{"websocket: close 1006 (abnormal closure)", 0},
	} {
		if got := lastingOn(test.line); got != test.want {
			t.Errorf("lastingOn(%q) = %v, want %v", test.line, got, test.want)
		}
	}
}
