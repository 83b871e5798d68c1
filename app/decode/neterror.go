package decode

// The operating system's and the standard libraries' words for a connection
// that could not be made or that broke, as each language prints them. None of
// them carries a close code. Each wording holds the shape in which a program
// prints the error, not the bare words: "connection refused" alone is prose.
var _ = register(&Format{
	Name:  "net-error",
	Title: "Operating system, network error",
	Hints: []string{
		"refused", "connect call failed", "reset by peer", "econnreset", "broken pipe", "epipe", "aborted", "no such host", "not known", "enotfound", "eai_again",
		"unknownhost", "unresolvedaddress", "getaddrinfo", "x509", "tls", "ssl", "certificate", "handshakeexception", "hang up", "timed out", "etimedout", "i/o timeout",
		"malformed http", "parse error", "closed by the remote host", "ehostunreach", "enetunreach", "no route to host", "unreachable", "forcibly closed",
	},
	Find: wordings(
		// Nothing listens there.
		wording{has: "refused", expr: `dial tcp \S+ connect: connection refused`, signal: "connection-refused"},
		wording{has: "ECONNREFUSED", expr: `(?:connect )?ECONNREFUSED(?: [\w.:\[\]]+)?`, signal: "connection-refused"},
		wording{has: "refused", expr: `ConnectionRefusedError\S* ?(?:\[(?:Errno|WinError) \d+\][^\n]*)?`, signal: "connection-refused"},
		wording{has: "refused", expr: `\[Errno (?:111|61)\] (?:Connection refused|Connect call failed[^\n]*)`, signal: "connection-refused"},
		wording{has: "Connect call failed", expr: `(?:\[Errno \d+\] |\[|")?Connect call failed \('[^\n)]*\)`, signal: "connection-refused"},
		wording{has: "Multiple exceptions", expr: `\[Errno 111\] Connect call failed[^\n]*`, signal: "connection-refused"},
		wording{has: "refused", expr: `(?:java\.net\.)?ConnectException: [^\n]*[Rr]efused[^\n]*`, signal: "connection-refused"},
		wording{has: "refused", expr: `[Cc]onnection refused \(os error \d+\)`, signal: "connection-refused"},
		wording{has: "refused", expr: `(?i)connect(?:ion|ing)?[^\n]{0,60}?: Connection refused`, signal: "connection-refused"},
		wording{has: "refused", expr: `No connection could be made because the target machine actively refused it`, signal: "connection-refused"},
		wording{has: "Connection refused", expr: `^\s*Connection refused\.?\s*$`, signal: "connection-refused"},
		wording{has: "refused", expr: `SocketException: [^\n]*Connection refused[^\n]*`, signal: "connection-refused"},
		wording{has: ":econnrefused", expr: `:econnrefused`, signal: "connection-refused"},
		// The connection broke.
		wording{has: "reset by peer", expr: `read tcp \S+: read: connection reset by peer`, signal: "connection-reset"},
		wording{has: "broken pipe", expr: `write tcp \S+: write: (?:broken pipe|connection reset by peer)`, signal: "connection-reset"},
		wording{has: "ECONNRESET", expr: `(?:read|write) ECONNRESET`, signal: "connection-reset"},
		wording{has: "EPIPE", expr: `write EPIPE`, signal: "connection-reset"},
		wording{has: "reset by peer", expr: `(?:\[Errno \d+\] |ConnectionResetError\(\d+, '|SocketException: |IOException: |: )Connection reset by peer`, signal: "connection-reset"},
		wording{has: "Connection reset", expr: `(?:SocketException|IOException): Connection reset\b`, signal: "connection-reset"},
		wording{has: "Broken pipe", expr: `(?:\[Errno 32\] |IOException: |SocketException: |: )Broken pipe\b`, signal: "connection-reset"},
		wording{has: "os error", expr: `(?:Connection reset by peer|Broken pipe) \(os error \d+\)`, signal: "connection-reset"},
		wording{has: "forcibly closed", expr: `An existing connection was forcibly closed by the remote host`, signal: "connection-reset"},
		wording{has: "aborted", expr: `(?:wsarecv: |WinError 10053\] |SocketException: )An established connection was aborted[^\n]*`, signal: "connection-reset"},
		// The handshake's answer never came, or is not HTTP.
		says("handshake-dropped", "socket hang up"),
		wording{has: "malformed HTTP ", expr: `malformed HTTP (?:response|status code|version)[^\n]*`, signal: "handshake-invalid-response"},
		wording{has: "Parse Error: ", expr: `Parse Error: (?:Expected HTTP/|Invalid|Missing)[^\n]*`, signal: "handshake-invalid-response"},
		// The name does not resolve.
		wording{has: "no such host", expr: `(?:dial tcp: )?lookup \S+(?: on \S+)?: no such host`, signal: "dns-failure"},
		wording{has: "getaddrinfo", expr: `getaddrinfo (?:ENOTFOUND|EAI_AGAIN)(?: \S+)?`, signal: "dns-failure"},
		wording{has: "not known", expr: `(?:\[Errno -?\d+\] |gaierror\(-?\d+, '|\[|: )(?:Name or service|nodename nor servname provided, or) not known`, signal: "dns-failure"},
		wording{has: "emporary failure in name resolution", expr: `[Tt]emporary failure in name resolution`, signal: "dns-failure"},
		wording{has: "getaddrinfo failed", expr: `getaddrinfo failed`, signal: "dns-failure"},
		wording{has: "UnknownHostException", expr: `UnknownHostException: [^\n]*`, signal: "dns-failure"},
		wording{has: "UnresolvedAddressException", expr: `UnresolvedAddressException`, signal: "dns-failure"},
		wording{has: "failed to lookup address information", expr: `failed to lookup address information[^\n]*`, signal: "dns-failure"},
		wording{has: "Failed host lookup", expr: `Failed host lookup: [^\n]*`, signal: "dns-failure"},
		wording{has: ":nxdomain", expr: `:nxdomain`, signal: "dns-failure"},
		// Certificates and TLS.
		wording{has: "x509: ", expr: `(?:(?:tls|remote error): [^\n:]*: )?x509: [^\n"]*`, signal: "tls-failure"},
		wording{has: "tls: ", expr: `(?:remote error: )?tls: (?:first record does not look like a TLS handshake|handshake failure|bad certificate|unknown certificate(?: authority)?|protocol version not supported|internal error|certificate required|expired certificate|unrecognized name)`, signal: "tls-failure"},
		wording{has: "http: server gave HTTP response to HTTPS client", expr: `http: server gave HTTP response to HTTPS client`, signal: "tls-failure"},
		wording{has: "[SSL", expr: `\[SSL(?:: (?P<detail>[A-Z0-9_]+))?\][^\n]*`, signal: "tls-failure"},
		wording{has: "self-signed certificate", expr: `(?:Error|code): '?(?:DEPTH_ZERO_SELF_SIGNED_CERT|self-signed certificate(?: in certificate chain)?)\b`, signal: "tls-failure"},
		wording{has: "self signed certificate", expr: `Error: self signed certificate(?: in certificate chain)?`, signal: "tls-failure"},
		wording{has: "certificate", expr: `Error: (?:unable to verify the first certificate|certificate has expired|unable to get local issuer certificate)`, signal: "tls-failure"},
		wording{has: "ERR_TLS_CERT_ALTNAME_INVALID", expr: `ERR_TLS_CERT_ALTNAME_INVALID`, signal: "tls-failure"},
		wording{has: "Hostname/IP does not match", expr: `Hostname/IP does not match certificate's altnames[^\n]*`, signal: "tls-failure"},
		wording{has: "before secure TLS connection", expr: `Client network socket disconnected before secure TLS connection was established`, signal: "tls-failure"},
		wording{has: "SSL routines", expr: `[0-9A-F]{8,}:error:[0-9A-F]+:SSL routines:[^\n]*`, signal: "tls-failure"},
		wording{has: "write EPROTO", expr: `write EPROTO [^\n]*`, signal: "tls-failure"},
		wording{has: "javax.net.ssl.", expr: `javax\.net\.ssl\.\w+(?:: [^\n]*)?`, signal: "tls-failure"},
		wording{has: "PKIX path", expr: `PKIX path (?:building|validation) failed[^\n]*`, signal: "tls-failure"},
		wording{has: "HandshakeException", expr: `(?:WebSocketChannelException: )?\bHandshakeException: [^\n]*`, signal: "tls-failure"},
		wording{has: "AuthenticationException", expr: `System\.Security\.Authentication\.AuthenticationException: [^\n]*`, signal: "tls-failure"},
		wording{has: "invalid peer certificate", expr: `invalid peer certificate: \w+`, signal: "tls-failure"},
		wording{has: "SSL_connect", expr: `SSL_connect [^\n]*`, signal: "tls-failure"},
		// No answer, no way.
		wording{has: "ETIMEDOUT", expr: `(?:connect|read) ETIMEDOUT(?: \S+)?`, signal: "connect-failed"},
		wording{has: "i/o timeout", expr: `dial tcp \S+ i/o timeout`, signal: "connect-failed"},
		wording{has: "UNREACH", expr: `connect E(?:HOST|NET)UNREACH(?: \S+)?`, signal: "connect-failed"},
		wording{has: "connect: ", expr: `dial tcp \S+ connect: (?:no route to host|network is unreachable|connection timed out)`, signal: "connect-failed"},
		wording{has: "imed out", expr: `(?:ConnectException|SocketTimeoutException): (?:Connection|connect|failed to connect)[^\n]*timed out[^\n]*`, signal: "connect-failed"},
	),
})
