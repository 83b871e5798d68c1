package registry

import (
	"slices"
	"strings"
	"testing"
)

func TestLimitsAreComplete(t *testing.T) {
	kinds := []LimitKind{Idle, Lifetime, Handshake, Ping, Pong, Closing}
	ids := map[string]bool{}
	for _, l := range Limits() {
		where := l.Component + " " + l.Setting
		if l.Component == "" || l.Setting == "" || !slices.Contains(kinds, l.Kind) || ids[l.ID()] {
			t.Errorf("%s: component, setting or kind is missing, or the ID %q is taken", where, l.ID())
		}
		ids[l.ID()] = true
		if l.Seconds < 0 && l.Seconds != NoLimit && l.Seconds != UnknownLimit || l.Interval < 0 || l.Interval > 0 && l.Kind != Pong {
			t.Errorf("%s: %v seconds, interval %v", where, l.Seconds, l.Interval)
		}
		if !slices.Contains([]string{"yes", "no", ""}, l.Configurable) || l.Inferred && l.Sees == "" {
			t.Errorf("%s: configurable %q, inferred %v but sees %q", where, l.Configurable, l.Inferred, l.Sees)
		}
		if s := l.Sentence(); !strings.HasSuffix(s, ".") || len(s) > 200 {
			t.Errorf("%s: no full stop or too long: %q", where, s)
		}
	}
}

func TestLimitsFor(t *testing.T) {
	cases := []struct {
		seconds float64
		want    []string // the first, in order
	}{
		{60, []string{"nginx proxy_read_timeout", "Kubernetes ingress-nginx proxy-read-timeout / proxy-send-timeout", "AWS Application Load Balancer idle_timeout.timeout_seconds"}},
		{60.4, []string{"nginx proxy_read_timeout"}},
		{40, []string{"websockets (Python) ping_timeout", "Uvicorn --ws-ping-timeout"}},
		{45, []string{"Socket.IO / Engine.IO pingTimeout"}},
		{55, []string{"Heroku router rolling window after the first byte"}},
		{120, []string{"Cloudflare proxy Proxy Read Timeout"}},
		{350, []string{"AWS Network Load Balancer tcp.idle_timeout.seconds", "AWS Network Load Balancer TLS listener idle timeout", "AWS NAT gateway idle timeout"}},
		{7230, []string{"AWS API Gateway WebSocket Connection duration"}},
		{47, nil},
		{0, nil},
		{-1, nil},
		{-2, nil},
	}
	for _, c := range cases {
		var got []string
		for _, l := range LimitsFor(c.seconds) {
			got = append(got, l.Component+" "+l.Setting)
		}
		if len(got) < len(c.want) || !slices.Equal(got[:len(c.want)], c.want) || c.want == nil && got != nil {
			t.Errorf("LimitsFor(%v)\n got %q\nwant %q first", c.seconds, got, c.want)
		}
	}
}

func TestLimitSentence(t *testing.T) {
	cases := []struct{ component, setting, want string }{
		{"nginx", "proxy_read_timeout", "Ends a connection after 60 s of silence; endpoints should see 1006, though its documents do not say so (the backend sent nothing for that long; a ping resets it)."},
		{"websockets (Python)", "ping_timeout", "Waits 20 s for an answer to a ping; the other side sees 1011."},
		{"HAProxy", "timeout client", "By default silence does not end a connection (without it HAProxy warns)."},
		{"Discord Gateway", "heartbeat_interval", "Sends pings, its documents do not say how often (value arrives in Hello)."},
	}
	for _, c := range cases {
		i := slices.IndexFunc(Limits(), func(l *Limit) bool { return l.Component == c.component && l.Setting == c.setting })
		if i < 0 {
			t.Errorf("no limit %s %s", c.component, c.setting)
		} else if got := Limits()[i].Sentence(); got != c.want {
			t.Errorf("%s %s\n got %q\nwant %q", c.component, c.setting, got, c.want)
		}
	}
}

func TestDuration(t *testing.T) {
	for seconds, want := range map[float64]string{0.3: "0.3 s", 1: "1 s", 60: "60 s", 90: "90 s", 120: "2 min", 350: "350 s", 3600: "1 h", 7200: "2 h", 86400: "24 h", 172800: "2 days", 432000: "5 days"} {
		if got := Duration(seconds); got != want {
			t.Errorf("Duration(%v) = %q, want %q", seconds, got, want)
		}
	}
}
