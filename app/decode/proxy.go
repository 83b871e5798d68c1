package decode

// What stands in the way of a connection writes its own log: nginx, HAProxy,
// Envoy, access logs in the common form, and kubectl. None knows the close code.
var _ = register(&Format{
	Name:  "proxy",
	Title: "nginx, HAProxy, Envoy, kubectl",
	Words: []wording{
		{has: "while reading response header from upstream", expr: `upstream prematurely closed connection while reading response header from upstream`, signal: "handshake-dropped"},
		{has: "while reading response header from upstream", expr: `upstream timed out \(\d+: [^)\n]*\) while reading response header from upstream`, signal: "handshake-timeout"},
		{has: "while reading response header from upstream", expr: `recv\(\) failed \(\d+: [^)\n]*\) while reading response header from upstream`, signal: "handshake-dropped"},
		{has: "upgraded connection", expr: `upstream timed out \(\d+: [^)\n]*\) while proxying upgraded connection`, signal: "idle-timeout"},
		{has: "upgraded connection", expr: `(?:recv|send)\(\) failed \(\d+: [^)\n]*\) while proxying upgraded connection`, signal: "upstream-reset"},
		{has: "while reading upstream", expr: `upstream prematurely closed connection while reading upstream`, signal: "upstream-reset"},
		{has: "while connecting to upstream", expr: `connect\(\) failed \(\d+: Connection refused\) while connecting to upstream`, signal: "connection-refused"},
		{has: "no live upstreams", expr: `no live upstreams while connecting to upstream`, signal: "connect-failed"},
		{has: "upstream connect error", expr: `upstream connect error or disconnect/reset before headers(?:\. reset reason: [^\n"]*)?`, signal: "upstream-reset"},
		{has: `" 101 `, expr: `"GET [^"\n]+ HTTP/[\d.]+" 101 (?:\d+|-)[^\n]*`, signal: "session-ended"},
		{
			has:    "haproxy[",
			expr:   `haproxy\[\d+\]: \S+ \[[^\]\n]*\] \S+ \S+/\S+ \S+ 101 \d+ \S+ \S+ (?P<flags>\S{4}) [^\n]*`,
			signal: "session-ended", more: haproxyFlags,
		},
		{has: "haproxy[", expr: `haproxy\[\d+\]: \S+ \[[^\]\n]*\] (?:\S*ws\S* \S+|\S+ \S*ws\S*)/\S+ \S+ (?P<detail>[45]\d\d) \d+ [^\n]*`, signal: "handshake-http-status"},
		{any: []string{`response_code":101`, `response_code": 101`, `response_code":"101`, `response_code": "101`}, expr: `\{[^\n]*"response_code": ?"?101"?,[^\n]*\}`, signal: "session-ended"},
		{has: "unable to upgrade connection", expr: `unable to upgrade connection: [^\n]*`, signal: "upgrade-refused"},
	},
})

// haproxyFlags adds why a session ended: the first flag is who or what ended
// it, the second says that it was while data flowed (HAProxy's configuration
// manual, "Session state at disconnection").
func haproxyFlags(m *Match, group func(string) (string, bool)) bool {
	flags, _ := group("flags")
	switch flags[:2] {
	case "SD":
		m.Signals = append(m.Signals, Signal{Slug: "upstream-reset", Span: m.Span})
	case "cD", "sD":
		m.Signals = append(m.Signals, Signal{Slug: "idle-timeout", Span: m.Span})
	}
	return true
}
