package decode

import (
	"strings"
)

// A cause is words that a program prints about a connection that failed, in
// lower case, and the signal for it.
type cause struct{ words, slug string }

// longestCause is how many bytes of a message are searched for its cause.
const longestCause = 1 << 10

// causeIn returns the signal for the first of causes whose words stand in text,
// and its detail.
func causeIn(causes []cause, text string) (slug, detail string, ok bool) {
	folded := strings.ToLower(text[:min(len(text), longestCause)])
	for _, c := range causes {
		if i := strings.Index(folded, c.words); i >= 0 {
			return c.slug, causeDetail(c.slug, folded[i:]), true
		}
	}
	return "", "", false
}

var (
	causeNumber = &expression{text: `\d+`}
	tlsName     = &expression{text: `(?i)\b(?:net::)?ERR_[A-Z0-9_]+|\b(?:SSL|MOZILLA_PKIX|SEC)_ERROR_[A-Z0-9_]+`}
)

// causeDetail returns the number or name in question in words, which begin with
// a cause in lower case.
func causeDetail(slug, words string) string {
	line, _, _ := strings.Cut(words, "\n")
	switch slug {
	case "handshake-http-status":
		if strings.HasPrefix(line, "http authentication failed") {
			return "401" // the only status that Chromium says this for
		}
		if s := causeNumber.FindString(line); len(s) == 3 {
			return s
		}
	case "invalid-close-frame":
		if strings.HasPrefix(line, "invalid close code") {
			return causeNumber.FindString(line)
		}
	case "unknown-opcode", "message-too-big":
		if strings.Contains(line, "2^53") {
			return "" // a limit of numbers, not a length
		}
		return causeNumber.FindString(line)
	case "tls-failure":
		return strings.ToUpper(tlsName.FindString(line))
	}
	return ""
}

// networkCauses are the words of operating systems, and of the libraries that
// pass them on.
var networkCauses = []cause{
	{"econnrefused", "connection-refused"},
	{"connection refused", "connection-refused"},
	{"econnreset", "connection-reset"},
	{"connection reset", "connection-reset"},
	{"econnaborted", "connection-reset"},
	{"software caused connection abort", "connection-reset"},
	{"epipe", "connection-reset"},
	{"broken pipe", "connection-reset"},
	{"enotfound", "dns-failure"},
	{"eai_again", "dns-failure"},
	{"name or service not known", "dns-failure"},
	{"nodename nor servname provided", "dns-failure"},
	{"temporary failure in name resolution", "dns-failure"},
	{"socket hang up", "handshake-dropped"},
	{"etimedout", "handshake-timeout"},
	{"handshake has timed out", "handshake-timeout"},
	{"ehostunreach", "connect-failed"},
	{"enetunreach", "connect-failed"},
	{"unexpected server response: ", "handshake-http-status"},
	{"unexpected response code: ", "handshake-http-status"},
	{"self-signed certificate", "tls-failure"},
	{"self signed certificate", "tls-failure"},
	{"unable to verify the first certificate", "tls-failure"},
	{"unable to get local issuer certificate", "tls-failure"},
	{"certificate has expired", "tls-failure"},
	{"hostname/ip does not match certificate", "tls-failure"},
	{"invalid certificate", "tls-failure"},
	{"wrong version number", "tls-failure"},
	{"ssl routines", "tls-failure"},
	{"invalid sec-websocket-accept", "handshake-bad-accept"},
	{"invalid upgrade header", "upgrade-missing"},
	{"invalid connection header", "upgrade-missing"},
	{"server sent no subprotocol", "handshake-subprotocol-mismatch"},
	{"server sent an invalid subprotocol", "handshake-subprotocol-mismatch"},
	{"server sent a subprotocol but none was requested", "handshake-subprotocol-mismatch"},
	{"max payload size exceeded", "message-too-big"},
	{"invalid utf-8", "invalid-utf8"},
	{"received network error or non-101 status code", "handshake-failed"},
	{"websocket was closed before the connection was established", "closed-before-established"},
}
