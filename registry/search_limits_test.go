package registry

import (
	"slices"
	"testing"
)

var typedLimits = []struct {
	query string
	want  []string // among the hits; the first of them is the first of the limits
	first bool     // and the first of all
}{
	{"nginx timeout", []string{"nginx proxy_read_timeout: 60 s"}, true},
	{"nginx", []string{"nginx proxy_read_timeout: 60 s"}, false},
	{"proxy_read_timeout", []string{"nginx proxy_read_timeout: 60 s"}, false},
	{"alb idle timeout", []string{"AWS Application Load Balancer idle_timeout.timeout_seconds: 60 s"}, true},
	{"aws alb", []string{"AWS Application Load Balancer idle_timeout.timeout_seconds: 60 s"}, true},
	{"haproxy", []string{"HAProxy timeout tunnel: off"}, true},
	{"HAProxy timeout tunnel", []string{"HAProxy timeout tunnel: off"}, true},
	{"heroku 55 seconds", []string{"Heroku router rolling window after the first byte: 55 s"}, true},
	{"cloudflare timeout", []string{"Cloudflare proxy Proxy Read Timeout: 2 min"}, false},
	{"cloud run timeout", []string{"Google Cloud Run request timeout, default: 5 min", "Google Cloud Run request timeout, maximum: 1 h"}, true},
	{"api gateway", []string{"AWS API Gateway WebSocket Idle Connection Timeout: 10 min"}, false},
	{"NAT gateway", []string{"AWS NAT gateway idle timeout: 350 s"}, false},
	{"socket.io ping timeout", []string{"Socket.IO / Engine.IO pingTimeout: 20 s"}, false},
	{"python websockets ping timeout", []string{"websockets (Python) ping_timeout: 20 s"}, false},
	{"uwebsockets idleTimeout", []string{"uWebSockets idleTimeout: 2 min"}, false},
	{"envoy stream idle timeout", []string{"Envoy stream_idle_timeout: 5 min"}, true},
	{"60 seconds", []string{"nginx proxy_read_timeout: 60 s", "AWS Application Load Balancer idle_timeout.timeout_seconds: 60 s"}, false},
	{"60s", []string{"nginx proxy_read_timeout: 60 s"}, false},
	{"1006 after 60 seconds", []string{"nginx proxy_read_timeout: 60 s"}, false},
	{"disconnects after 1 minute", []string{"nginx proxy_read_timeout: 60 s"}, false},
	{"closes after 30s", []string{"Google Cloud Application Load Balancer backend service timeout: 30 s"}, false},
	{"120 seconds", []string{"Cloudflare proxy Proxy Read Timeout: 2 min"}, false},
	{"2 hours", []string{"AWS API Gateway WebSocket Connection duration: 2 h"}, false},
	{"24 hours", []string{"Binance spot streams connection lifetime: 24 h"}, false},
}

func TestSearchLimits(t *testing.T) {
	for _, c := range typedLimits {
		got := briefs(Search(c.query))
		for _, want := range c.want {
			if !slices.Contains(got, want) {
				t.Errorf("Search(%q) = %q, without %q", c.query, got, want)
			}
		}
		if c.first && got[0] != c.want[0] {
			t.Errorf("Search(%q) = %q, want %q first", c.query, got, c.want[0])
		}
	}
}

func TestSearchWordsGiveNoLimits(t *testing.T) {
	for _, query := range []string{"idle timeout", "timeout", "ping timeout", "heartbeat", "server", "proxy", "run out of memory", "aws", "going away", "1006", "30", "web", "real time", "404"} {
		for _, h := range Search(query) {
			if h.Kind == HitLimit {
				t.Errorf("Search(%q) holds the limit %s", query, h.Name)
			}
		}
	}
}

func TestDurations(t *testing.T) {
	cases := []struct {
		text string
		want []float64
	}{
		{"60s", []float64{60}},
		{"60 seconds.", []float64{60}},
		{"after 1.5 min", []float64{90}},
		{"30000ms, then 2 hours", []float64{30, 7200}},
		{"60-second timeout", []float64{60}},
		{"1006", nil},
		{"code 1006 means", nil},
		{"0 s", nil},
		{"1e9", nil},
		{"..s", nil},
		{"", nil},
	}
	for _, c := range cases {
		if got := durations(c.text); !slices.Equal(got, c.want) {
			t.Errorf("durations(%q) = %v, want %v", c.text, got, c.want)
		}
	}
}
