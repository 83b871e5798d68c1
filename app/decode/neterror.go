package decode

import "strings"

// The operating system's and the standard libraries' words for a connection
// that could not be made or that broke, as each language prints them. None of
// them carries a close code. Each wording holds the shape in which a program
// prints the error, not the bare words: "connection refused" alone is prose.
var _ = register(func() *Format {
	return &Format{
		Name:  "net-error",
		Title: "Operating system, network error",
		Says: `
			connection-refused No connection could be made because the target machine actively refused it | :econnrefused | 目标计算机积极拒绝
			connection-reset write EPIPE | An existing connection was forcibly closed by the remote host
			handshake-dropped socket hang up
			dns-failure getaddrinfo failed | UnresolvedAddressException | :nxdomain
			tls-failure net/http: TLS handshake timeout | http: server gave HTTP response to HTTPS client | ERR_TLS_CERT_ALTNAME_INVALID | Client network socket disconnected before secure TLS connection was established
		`,
		Words: []wording{
			// Nothing listens there.
			{has: "connection refused", expr: `dial (?:tcp|unix) \S+ (?:connect: )?connection refused`, signal: "connection-refused"},
			{has: "ECONNREFUSED", expr: `(?:connect )?ECONNREFUSED(?: [\w.:\[\]]+)?`, signal: "connection-refused"},
			{has: "ConnectionRefusedError", expr: `ConnectionRefusedError(?:\(\d+, ["'][^\n]*["']\)|\S* ?(?:\[(?:Errno|WinError) \d+\][^\n]*)?)`, signal: "connection-refused"},
			{any: []string{"[Errno 111] ", "[Errno 61] "}, expr: `\[Errno (?:111|61)\] (?:Connection refused|Connect call failed[^\n]*)`, signal: "connection-refused"},
			{any: []string{"[Errno 113] ", "[Errno 110] ", "[Errno 101] ", "[Errno 65] ", "[Errno 60] ", "[Errno 51] "}, expr: `\[Errno (?:113|110|101|65|60|51)\] (?:Connect call failed[^\n]*|No route to host|(?:Network|Host) is unreachable|Host is down)`, signal: "connect-failed"},
			{has: "Connect call failed", expr: `(?:\[Errno (?:111|61|10061|22)\] |\[|")?Connect call failed \('[^\n)]*\)`, signal: "connection-refused"},
			{has: "Multiple exceptions", expr: `\[Errno 111\] Connect call failed[^\n]*`, signal: "connection-refused"},
			{has: "ConnectException: ", expr: `(?:java\.net\.)?ConnectException: [^\n]*[Rr]efused[^\n]*`, signal: "connection-refused"},
			{has: "onnection refused (os error ", expr: `[Cc]onnection refused \(os error \d+\)`, signal: "connection-refused"},
			{has: ": Connection refused", expr: `(?i)connect(?:ion|ing)?[^\n]{0,60}?: Connection refused`, signal: "connection-refused"},
			{has: "Connection refused", expr: `^\s*Connection refused\.?\s*$`, signal: "connection-refused"},
			{has: "SocketException: ", expr: `SocketException: [^\n]*Connection refused[^\n]*`, signal: "connection-refused"},
			// The connection broke.
			{has: "reset by peer", expr: `read tcp \S+: (?:read: )?connection reset by peer`, signal: "connection-reset"},
			{has: "broken pipe", expr: `write tcp \S+: (?:write: )?(?:broken pipe|connection reset by peer)`, signal: "connection-reset"},
			{has: "use of closed network connection", expr: `write (?:tcp|unix)(?: \S+)?: use of closed network connection`, signal: "send-after-close"},
			{any: []string{"read ECONNRESET", "write ECONNRESET"}, expr: `(?:read|write) ECONNRESET`, signal: "connection-reset"},
			{has: "reset by peer", expr: `(?:\[Errno \d+\] |ConnectionResetError\(\d+, '|SocketException: |IOException: |: )Connection reset by peer`, signal: "connection-reset"},
			{has: "onnection reset by peer", expr: `^\s*(?:(?:read|write|recv|send|error|ws|websocket):? )?[Cc]onnection reset by peer\.?\s*$`, signal: "connection-reset"},
			{has: "roken pipe", expr: `^\s*(?:(?:read|write|recv|send|error|ws|websocket):? )?[Bb]roken pipe\.?\s*$`, signal: "connection-reset"},
			{has: "Connection reset", expr: `(?:SocketException|IOException): Connection reset\b`, signal: "connection-reset"},
			{has: "Broken pipe", expr: `(?:\[Errno 32\] |IOException: |SocketException: |: )Broken pipe\b`, signal: "connection-reset"},
			{any: []string{"reset by peer (os error ", "Broken pipe (os error "}, expr: `(?:Connection reset by peer|Broken pipe) \(os error \d+\)`, signal: "connection-reset"},
			// Windows in its languages: the number tells.
			{any: []string{"[WinError 10061]", "[WinError 1225]"}, expr: `\[WinError (?:10061|1225)\][^\n]*`, signal: "connection-refused"},
			{any: []string{"[WinError 10053]", "[WinError 10054]", "[WinError 64]"}, expr: `\[WinError (?:1005[34]|64)\][^\n]*`, signal: "connection-reset"},
			{any: []string{"[WinError 10060]", "[WinError 10051]", "[WinError 10065]", "[WinError 121]"}, expr: `\[WinError (?:10060|10051|10065|121)\][^\n]*`, signal: "connect-failed"},
			{has: "[Errno 1100", expr: `(?:gaierror|host \S+ ssl:\S+)[^\n]*\[Errno 1100[14]\][^\n]*`, signal: "dns-failure"},
			{has: "No address associated with hostname", expr: `(?:\[Errno -5\] |\[|: )No address associated with hostname`, signal: "dns-failure"},
			{has: "EOF occurred in violation of protocol", expr: `(?:SSL\w*Error: |\[SSL[^\]\n]*\] )?EOF occurred in violation of protocol`, signal: "tls-failure"},
			{has: "An established connection was aborted", expr: `(?:wsarecv: |wsasend: |WinError 10053\] |SocketException: |IOException: |: )An established connection was aborted[^\n]*`, signal: "connection-reset"},
			{has: "I/O error during system call, ", expr: `I/O error during system call, (?:Connection reset by peer|Broken pipe|Software caused connection abort)`, signal: "connection-reset"},
			// The handshake's answer never came, or is not HTTP.
			{has: "malformed HTTP ", expr: `malformed HTTP (?:response|status code|version)(?: \\?"[^"\n]*"?)?`, signal: "handshake-invalid-response"},
			{has: "Parse Error: ", expr: `Parse Error: (?:Expected HTTP/|Invalid|Missing)[^\n]*`, signal: "handshake-invalid-response"},
			// The name does not resolve.
			{has: "no such host", expr: `(?:dial tcp: )?lookup \S+(?: on \S+)?: no such host`, signal: "dns-failure"},
			{has: "getaddrinfo", expr: `getaddrinfo (?:ENOTFOUND|EAI_AGAIN)(?: \S+)?`, signal: "dns-failure"},
			{has: "not known", expr: `(?:\[Errno -?\d+\] |gaierror\(-?\d+, '|\[|: )(?:Name or service|nodename nor servname provided, or) not known`, signal: "dns-failure"},
			{has: "emporary failure in name resolution", expr: `[Tt]emporary failure in name resolution`, signal: "dns-failure"},
			{has: "Unable to resolve host ", expr: `Unable to resolve host "[^"\n]*": No address associated with hostname`, signal: "dns-failure"},
			{has: "UnknownHostException", expr: `UnknownHostException: [^\n]*`, signal: "dns-failure"},
			{has: "failed to lookup address information", expr: `failed to lookup address information[^\n]*`, signal: "dns-failure"},
			{has: "Failed host lookup", expr: `Failed host lookup: [^\n]*`, signal: "dns-failure"},
			// Certificates and TLS.
			{has: "x509: ", expr: `(?:(?:tls|remote error): [^\n:]*: )?x509: [^\n"]*`, signal: "tls-failure"},
			{has: "tls: ", expr: `(?:remote error: )?tls: (?:first record does not look like a TLS handshake|handshake failure|bad certificate|unknown certificate(?: authority)?|protocol version not supported|internal error|certificate required|expired certificate|unrecognized name)`, signal: "tls-failure"},
			{has: "[SSL", expr: `\[SSL(?:: (?P<detail>[A-Z0-9_]+))?\][^\n]*`, signal: "tls-failure"},
			{has: "self-signed certificate", expr: `(?:Error|code): '?(?:DEPTH_ZERO_SELF_SIGNED_CERT|self-signed certificate(?: in certificate chain)?)\b`, signal: "tls-failure"},
			{has: "self signed certificate", expr: `Error: self signed certificate(?: in certificate chain)?`, signal: "tls-failure"},
			{any: []string{"unable to verify the first certificate", "certificate has expired", "unable to get local issuer certificate"}, expr: `Error: (?:unable to verify the first certificate|certificate has expired|unable to get local issuer certificate)`, signal: "tls-failure"},
			{has: "SELF_SIGNED_CERT", expr: `'(?P<detail>DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN)'`, signal: "tls-failure"},
			{has: "Hostname/IP does not match", expr: `Hostname/IP does not match certificate's altnames[^\n]*`, signal: "tls-failure"},
			{has: "SSL routines", expr: `(?:[0-9A-F]{8,}:)?error:[0-9A-F]+:SSL routines:[^\n]*`, signal: "tls-failure"},
			{has: "write EPROTO", expr: `write EPROTO [^\n]*`, signal: "tls-failure"},
			{has: "javax.net.ssl.", expr: `javax\.net\.ssl\.\w+(?:: (?P<words>[^\n]*))?`, signal: "tls-failure", more: brokenTLS},
			{has: "PKIX path", expr: `PKIX path (?:building|validation) failed[^\n]*`, signal: "tls-failure"},
			{has: "HandshakeException", expr: `(?:WebSocketChannelException: |^|[ \[({"'])HandshakeException: [^\n]*`, signal: "tls-failure"},
			{has: "AuthenticationException", expr: `System\.Security\.Authentication\.AuthenticationException: [^\n]*`, signal: "tls-failure"},
			{has: "invalid peer certificate", expr: `invalid peer certificate: \w+`, signal: "tls-failure"},
			{has: "SSL_connect", expr: `SSL_connect [^\n]*`, signal: "tls-failure"},
			// Windows in Chinese.
			{any: []string{"中止了一个已建立的连接", "强迫关闭了一个现有的连接"}, expr: `中止了一个已建立的连接|强迫关闭了一个现有的连接`, signal: "connection-reset"},
			// What a program of Go's calls its dialling.
			{has: "EOF", expr: `(?i:\b(?:ws|web ?socket)[ _-](?:dial|handshake|upgrade)\b)[^\n]{0,120}?[:="]\s?(?P<only>(?:unexpected )?EOF)"?\s*$`, signal: "handshake-dropped"},
			{any: []string{"i/o timeout", "deadline exceeded"}, expr: `(?i:\b(?:ws|web ?socket)[ _-](?:dial|handshake|upgrade)\b)[^\n]{0,120}?(?P<only>read tcp \S+ i/o timeout|context deadline exceeded)`, signal: "handshake-timeout"},
			// No answer, no way.
			{any: []string{"connect ETIMEDOUT", "read ETIMEDOUT"}, expr: `(?:connect|read) ETIMEDOUT(?: \S+)?`, signal: "connect-failed"},
			{has: "ConnectException", expr: `java\.net\.ConnectException(?:: Failed to connect to \S+)?`, signal: "connect-failed"},
			{has: "i/o timeout", expr: `dial tcp \S+ i/o timeout`, signal: "connect-failed"},
			{any: []string{"connect EHOSTUNREACH", "connect ENETUNREACH"}, expr: `connect E(?:HOST|NET)UNREACH(?: \S+)?`, signal: "connect-failed"},
			{any: []string{"no route to host", "network is unreachable", "connection timed out"}, expr: `dial tcp \S+ (?:connect: )?(?:no route to host|network is unreachable|connection timed out)`, signal: "connect-failed"},
			{any: []string{"ConnectException: ", "SocketTimeoutException: "}, expr: `(?:ConnectException|SocketTimeoutException): (?:Connection|connect|failed to connect)[^\n]*timed out[^\n]*`, signal: "connect-failed"},
		},
	}
})

// brokenTLS tells an open connection that broke from a TLS handshake that
// failed: Java and Android throw an SSLException for both.
func brokenTLS(m *Match, group func(string) (string, bool)) bool {
	words, _ := group("words")
	for _, broken := range []string{"Broken pipe", "Connection reset", "Software caused connection abort"} {
		if strings.Contains(words, broken) {
			m.Signals[0].Slug = "connection-reset"
		}
	}
	if strings.Contains(words, "I/O error during system call, Connection timed out") {
		m.Signals[0].Slug = "connection-lost"
	}
	return true
}
