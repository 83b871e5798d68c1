package decode

import "strings"

// What stands in the way of a connection writes its own log: nginx, HAProxy,
// Envoy, Traefik, Caddy, access logs in the common form, kubectl and Amazon's
// API Gateway. None knows the close code.
var _ = register(func() *Format {
	return &Format{
		Name:  "proxy",
		Title: "nginx, HAProxy, Apache, Envoy, Traefik, Caddy, websockify, kubectl, API Gateway",
		Says: `
			handshake-dropped upstream prematurely closed connection while reading response header from upstream
			upstream-reset upstream prematurely closed connection while reading upstream
			connect-failed no live upstreams while connecting to upstream | AH02452: failed to make connection to backend
			connection-lost lost connection to pod
			upgrade-missing Upgrade request required | AH02900: require upgrade for URL | Missing or incorrect upgrade header | AH00898: Unexpected Upgrade:
			upgrade-refused AH02543: error creating websocket tunnel | upgrade_failed | X-Stream-Protocol-Version does not exist | tried to switch to unexpected protocol via Upgrade
			idle-timeout AH10225: Tunnel timed out
			handshake-subprotocol-mismatch unable to negotiate protocol: | Invalid protocol chosen by server | Unexpected Sec-WebSocket-Protocol header | Requested Sec-WebSocket-Protocol does not match
			handshake-failed Missing Sec-WebSocket-Key header | WebSocket request denied
			message-too-big Dropping too large message (#
		`,
		Words: []wording{
			{has: "while reading response header from upstream", expr: `upstream timed out \(\d+: [^)\n]*\) while reading response header from upstream`, signal: "handshake-timeout"},
			{has: "while reading response header from upstream", expr: `recv\(\) failed \(\d+: [^)\n]*\) while reading response header from upstream`, signal: "handshake-dropped"},
			{has: "upgraded connection", expr: `upstream timed out \(\d+: [^)\n]*\) while proxying upgraded connection`, signal: "idle-timeout"},
			{has: "upgraded connection", expr: `(?:\[(?P<level>\w+)\][^\n]*)?(?:recv|send)\(\) failed \(\d+: [^)\n]*\) while proxying upgraded connection`, signal: "connection-reset", more: nginxReset},
			{has: "upgraded connection", expr: `client timed out \(\d+: [^)\n]*\) while proxying upgraded connection`, signal: "idle-timeout"},
			{has: "upgraded connection", expr: `client prematurely closed connection[^\n]* while proxying upgraded connection`, signal: "client-disconnect"},
			{has: "upstream sent no valid HTTP", expr: `upstream sent (?:no valid HTTP/1\.0 header|invalid header[^\n]*|unsupported [^\n]*|too big header) while reading response header from upstream`, signal: "handshake-invalid-response"},
			{has: "SSL_do_handshake() failed", expr: `SSL_do_handshake\(\) failed [^\n]*? while SSL handshaking(?: to upstream)?`, signal: "tls-failure"},
			{has: "connecting to upstream", expr: `upstream timed out \(\d+: [^)\n]*\) while connecting to upstream`, signal: "connect-failed"},
			{has: "connecting to upstream", expr: `connect\(\) failed \((?:113|101|110): [^)\n]*\) while connecting to upstream`, signal: "connect-failed"},
			{has: "host not found in upstream", expr: `host not found in upstream "[^"\n]*"`, signal: "dns-failure"},
			{has: "could not be resolved", expr: `\S+ could not be resolved \(\d+: [^)\n]*\)`, signal: "dns-failure"},
			{has: "while connecting to upstream", expr: `connect\(\) failed \(\d+: Connection refused\) while connecting to upstream`, signal: "connection-refused"},
			{has: "upstream connect error", expr: `upstream connect error or disconnect/reset before headers(?:\. reset reason: [^\n"]*)?`, signal: "upstream-reset"},
			// Amazon's application load balancer: type, time, name, client, target, three durations, both statuses.
			{has: "arn:aws:elasticloadbalancing", expr: `\bwss? \d{4}-\d\d-\d\dT\S+ app/\S+ \S+ \S+ (?:-?[\d.]+ ){3}101 (?:101|-) [^\n]*`, signal: "session-ended"},
			{has: "arn:aws:elasticloadbalancing", expr: `\bwss? \d{4}-\d\d-\d\dT\S+ app/\S+ \S+ \S+ (?:-?[\d.]+ ){3}(?P<detail>[345]\d\d) (?:\d{3}|-) [^\n]*`, signal: "handshake-http-status"},
			{has: `" 101 `, expr: `"GET [^"\n]+ (?:HTTP/)?[\d.]+" 101 (?P<flags>[A-Z,]{2,}|-|\d+)[^\n]*`, signal: "session-ended", more: envoyFlags},
			{has: "DownstreamStatus", expr: `\{[^\n]*"DownstreamStatus": ?101,[^\n]*\}`, signal: "session-ended"},
			{has: `"handled request"`, expr: `\{[^\n]*"msg": ?"handled request"[^\n]*"status": ?101[,}][^\n]*`, signal: "session-ended"},
			// An access log of one's own: nginx as JSON, Caddy with the request's headers.
			{any: []string{`"Upgrade":`, `"upgrade":`}, expr: `(?i)"upgrade": ?\[?"websocket"[^\n]*(?P<only>"status": ?"?(?P<detail>[345]\d\d)\b)|(?P<only>"status": ?"?(?P<detail>[345]\d\d)\b)[^\n]*"upgrade": ?\[?"websocket"`, signal: "handshake-http-status"},
			{has: `"upgrade":`, expr: `"status": ?"?101\b[^\n]*"upgrade": ?"websocket"`, signal: "session-ended"},
			{any: []string{"=websocket", " websocket", `"websocket"`}, expr: `"GET [^"\n]+ HTTP/[\d.]+" (?P<detail>[345]\d\d) [^\n]*?[=" ]websocket\b`, signal: "handshake-http-status"},
			{has: "No protocol handler was valid", expr: `AH01144: No protocol handler was valid for the URL [^\n]*\(scheme 'wss?'\)[^\n]*`, signal: "upgrade-refused"},
			{has: "error dialing backend: ", expr: `error dialing backend: (?:EOF|unexpected EOF)`, signal: "connect-failed"},
			{has: "GoneException", expr: `\bGoneException\b(?:: (?:410|UnknownError|null))?`, signal: "send-after-close"},
			{
				any:    []string{" ---- ", " SD-- ", " CD-- ", " sD-- ", " cD-- ", "haproxy["},
				expr:   `(?:haproxy\[\d+\]: )?\S+:\d+ \[[^\]\n]*\] \S+ \S+/\S+ [\d/+-]+ 101 \+?\d+ \S+ \S+ (?P<flags>\S{4}) [^\n]*`,
				signal: "session-ended", more: haproxyFlags,
			},
			{any: []string{"/-1/", " ---- "}, expr: `(?:haproxy\[\d+\]: )?\S+:\d+ \[[^\]\n]*\] (?:\S*ws\S* \S+|\S+ \S*ws\S*)/\S+ [\d/+-]+ (?P<detail>[45]\d\d) \+?\d+ \S+ \S+ \S{4} \d+/[^\n]*`, signal: "handshake-http-status"},
			{has: "response_code", expr: `\{[^\n]*"response_code": ?"?101"?,[^\n]*\}`, signal: "session-ended"},
			{has: "nable to upgrade connection", expr: `[Uu]nable to upgrade connection: [^\n]*`, signal: "upgrade-refused"},
		},
	}
})

// haproxyFlags adds why a session ended: the first flag is who or what ended
// it, the second says that it was while data flowed (HAProxy's configuration
// manual, "Session state at disconnection").
func haproxyFlags(m *Match, group func(string) (string, bool)) bool {
	flags, _ := group("flags")
	switch flags[:2] {
	case "CD":
		m.Signals = append(m.Signals, Signal{Slug: "client-disconnect", Span: m.Span})
	case "SD":
		m.Signals = append(m.Signals, Signal{Slug: "upstream-reset", Span: m.Span})
	case "cD", "sD":
		m.Signals = append(m.Signals, Signal{Slug: "idle-timeout", Span: m.Span})
	}
	return true
}

// nginxReset tells by the level which side broke the connection: nginx logs an
// error of the upstream as an error, one of the client for information.
func nginxReset(m *Match, group func(string) (string, bool)) bool {
	if level, _ := group("level"); level != "info" {
		m.Signals = append(m.Signals, Signal{Slug: "upstream-reset", Span: m.Span})
	}
	return true
}

// envoyFlags adds why Envoy says that a session ended (its access log's
// %RESPONSE_FLAGS%).
func envoyFlags(m *Match, group func(string) (string, bool)) bool {
	flags, _ := group("flags")
	for _, flag := range strings.Split(flags, ",") {
		slug := ""
		switch flag {
		case "UC", "UR":
			slug = "upstream-reset"
		case "DC", "DR":
			slug = "client-disconnect"
		case "SI", "UT":
			slug = "idle-timeout"
		}
		if slug != "" {
			m.Signals = append(m.Signals, Signal{Slug: slug, Span: m.Span})
		}
	}
	return true
}
