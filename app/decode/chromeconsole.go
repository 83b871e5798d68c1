package decode

import (
	"strings"

	"wsclose/registry"
)

// The lines that Chrome and other browsers on Chromium print in their console
// when a connection fails. The page gets a close event with 1006 each time.
// Causes: Chromium's net/websockets and blink/modules/websockets; measured with
// Chrome 156.
var _ = register(func() *Format {
	return &Format{
		Name:  "chrome-console",
		Title: "Chrome's console",
		Says: `
			mixed-content Connecting to a non-secure WebSocket server from a secure origin is deprecated
		`,
		Part: Part{
			Hints: []string{"WebSocket connection to", "WebSocket connection\n", "Error during WebSocket handshake", "Error in connection establishment", "before receiving a handshake response",
				"WebSocket is closed before the connection", "WebSocket opening handshake", "WebSocket connection failed: ", "net::ERR_"},
			Reach: 1,
			Find: func(text string) []Match {
				found := failureLines(text, func(cause string, webkit bool) (slug, detail string, ok bool) {
					// A cause that WebKit has to itself is WebKit's line.
					if _, _, own := causeIn(webkitCauses, cause); own || webkit {
						return "", "", false
					}
					if slug, detail, ok = causeIn(chromiumCauses, cause); !ok {
						return "connect-failed", "", true
					}
					return slug, detail, true
				})
				return append(found, bareCauses(text, found)...)
			},
		},
	}
})

// failureLine matches the line up to its cause, which Chrome sometimes prints
// on the next line. Quotes may be lost or escaped on the way.
var failureLine = &expression{text: "(?i)WebSocket connection\\s+to [\\\\'\"`]*([^\\s'\"`]*[^'\"`\\n]{0,200}?)[\\\\'\"`]* failed\\b(:?)[ \\t]*"}

// failedWithCode matches a code that an application prints behind the line.
var failedWithCode = &expression{text: "^[`'\"*:,]*[ \t]*(?:with )?\\(?(?:close )?(?:code|status)[:=]?[ \t]+[`'\"*]*(\\d{4})\\b"}

// half reports whether a cause stops in the middle of the words that begin
// Chromium's causes.
func half(cause string) bool {
	for _, whole := range []string{"Error during WebSocket handshake:", "Error in connection establishment:", "WebSocket is closed before the connection is", "WebSocket opening handshake"} {
		if len(cause) >= len("Error in") && strings.HasPrefix(whole, cause) {
			return true
		}
	}
	return false
}

// stateCode makes the code at a place that of m's close.
func (m *Match) stateCode(text string, at Span) {
	f := readFields([]property{{key: "code", value: text[at.Start:at.End], span: at}})
	m.Span.End = max(m.Span.End, at.End)
	f.close.Span = m.Span
	m.Closes = []Close{f.close}
}

// failureLines finds the failure lines whose cause known knows. It is given the
// cause, "" if there is none, and whether the line is a console's of WebKit.
func failureLines(text string, known func(cause string, webkit bool) (slug, detail string, ok bool)) []Match {
	var found []Match
	used := 0
	for _, loc := range failureLine.FindAllStringIndex(text, -1) {
		if loc[0] < used {
			continue // the cause of the one before
		}
		before := text[strings.LastIndexByte(text[:loc[0]], '\n')+1 : loc[0]]
		webkit := strings.Contains(before, "CONSOLE NETWORK ERROR") || strings.HasSuffix(before, "[Error] ")
		end := lineEnd(text, loc[1])
		cause := strings.TrimSpace(text[loc[1]:end])
		if cut := half(cause); cut && end < len(text) {
			// The line was wrapped.
			next := lineEnd(text, end+1)
			cause, end = cause+" "+strings.TrimSpace(text[end+1:next]), next
		} else if end == loc[1] && end < len(text) {
			// The cause is on the next line, if it is one at all.
			next := lineEnd(text, end+1)
			line := text[end+1 : next]
			_, _, chromium := causeIn(chromiumCauses, line)
			_, _, apple := causeIn(webkitCauses, line)
			if (chromium || apple) && !failureLine.MatchString(line) {
				cause, end = strings.TrimSpace(line), next
			}
		}
		slug, detail, ok := known(cause, webkit)
		if !ok {
			continue
		}
		if cause == "" {
			end = loc[1]
		}
		m := failure(text, Span{loc[0], end}, slug, detail)
		if code := failedWithCode.FindStringSubmatchIndex(text[loc[1]:lineEnd(text, loc[1])]); code != nil {
			m.stateCode(text, Span{loc[1] + code[2], loc[1] + code[3]})
		}
		used = m.Span.End
		found = append(found, m)
	}
	return found
}

// failure returns what a browser's line about a failed connection says: its
// cause, and a close that the page sees as 1006.
func failure(text string, span Span, slug, detail string) Match {
	span.End = span.Start + len(strings.TrimRight(text[span.Start:span.End], " \t\n"))
	c := Close{Code: registry.NoCode, Implied: registry.AbnormalClosure, Span: span}
	if slug == "closed-before-established" {
		c.Initiator = Local
	}
	m := Match{Span: span, Closes: []Close{c}, Signals: []Signal{{Slug: slug, Detail: detail, Span: span}}}
	if code, ok := closeCode(detail); ok && slug == "invalid-close-frame" { // Bun names the code that came
		m.Closes = []Close{{Code: code, Implied: registry.NoCode, Initiator: Remote, Span: span}, c}
	}
	return m
}

// bareCause matches causes that nobody but Chromium prints, so that they speak
// without the first half of their line.
var bareCause = &expression{text: `(?:Error during WebSocket handshake: |WebSocket connection failed: [A-Z]|[Cc]onnection closed before receiving a handshake response|Error in connection establishment: (?:net::)?ERR_|WebSocket is closed before the connection(?: is established|$)|WebSocket opening handshake (?:timed out|was canceled)|\bwss?://\S+ [^\n]{0,60}?net::ERR_)[^\n]*`}

func bareCauses(text string, besides []Match) []Match {
	var found []Match
	for _, loc := range bareCause.FindAllStringIndex(text, -1) {
		if inMatches(besides, loc[0]) {
			continue
		}
		if slug, detail, ok := causeIn(chromiumCauses, text[loc[0]:loc[1]]); ok {
			found = append(found, failure(text, Span{loc[0], loc[1]}, slug, detail))
		}
	}
	return found
}

// chromiumCauses, the most telling first.
var chromiumCauses = []cause{
	{"unexpected response code: ", "handshake-http-status"},
	{"http authentication failed", "handshake-http-status"},
	{"proxy authentication failed", "upgrade-refused"},
	{"sec-websocket-accept", "handshake-bad-accept"},
	{"not a websocket request", "upgrade-missing"}, // websocket-driver
	{"'upgrade' header", "upgrade-missing"},
	{"'connection' header", "upgrade-missing"},
	{"sec-websocket-protocol", "handshake-subprotocol-mismatch"},
	{"sec-websocket-extensions", "handshake-subprotocol-mismatch"},
	{"permessage-deflate", "handshake-subprotocol-mismatch"},
	{"deflate-frame response", "handshake-subprotocol-mismatch"},
	{"unexpected extension", "handshake-subprotocol-mismatch"},
	{"max_window_bits", "handshake-subprotocol-mismatch"},
	{"closed before receiving a handshake response", "handshake-dropped"},
	{"opening handshake timed out", "handshake-timeout"},
	{"opening handshake was canceled", "connection-interrupted"},
	{"websocket is closed before the connection", "closed-before-established"},
	{"err_connection_refused", "connection-refused"},
	{"err_connection_closed", "handshake-dropped"},
	{"err_empty_response", "handshake-dropped"},
	{"err_connection_reset", "connection-reset"},
	{"err_connection_aborted", "connection-reset"},
	{"err_socket_not_connected", "socket-not-connected"},
	{"err_invalid_http_response", "handshake-invalid-response"},
	{"status line", "handshake-invalid-response"},
	{"no response code found", "handshake-invalid-response"},
	{"invalid http version", "handshake-invalid-response"},
	{"headers too large", "handshake-invalid-response"},
	{"err_response_headers", "handshake-invalid-response"},
	{"err_name_", "dns-failure"},
	{"err_dns_", "dns-failure"},
	{"err_icann_name_collision", "dns-failure"},
	{"err_connection_timed_out", "handshake-timeout"},
	{"err_timed_out", "handshake-timeout"},
	{"err_unsafe_port", "unsafe-port"},
	{"err_cert", "tls-failure"},
	{"err_ssl_", "tls-failure"},
	{"err_bad_ssl_", "tls-failure"},
	{"err_cleartext_not_permitted", "mixed-content"},
	{"err_tunnel_connection_failed", "upgrade-refused"},
	{"err_unexpected_proxy_auth", "upgrade-refused"},
	{"err_proxy_", "upgrade-refused"},
	{"err_network_io_suspended", "suspended"},
	{"err_network_changed", "connection-lost"},
	{"err_blocked_by_csp", "csp-blocked"},
	{"err_disallowed_url_scheme", "invalid-url"},
	{"err_ws_upgrade", "handshake-failed"},
	{"err_", "connect-failed"},
	{"back-forward cache", "bfcache"},
	{"broken close frame", "invalid-close-frame"},
	{"could not decode a text frame as utf-8", "invalid-utf8"},
	{"one or more reserved bits are on", "reserved-bits"},
	{"unrecognized frame opcode", "unknown-opcode"},
	{"a server must not mask any frames", "masked-server-frame"},
	{"unexpected continuation frame", "unexpected-continuation"},
	{"is unfinished", "protocol-error"},
	{"too long payload", "protocol-error"},
	{"minimal number of bytes", "protocol-error"},
	{"compressed bit must be 0", "reserved-bits"},
	{"fragmented control frame", "fragmented-control-frame"},
	{"data frame received after close", "data-after-close"},
	{"ping received after close", "data-after-close"},
	{"pong received after close", "data-after-close"},
	{"close received after close", "close-after-close"},
	{"sequence in header value", "handshake-invalid-response"}, // Safari
	{"invalid frame header", "invalid-frame-header"},
	{"frame length too large", "message-too-big"},
	{"message too big", "message-too-big"},
	{"too large", "message-too-big"},
	{"websocket is closed due to suspension", "suspended"},
	{"insecure websocket connection", "mixed-content"},
	{"websocket handshake", "handshake-failed"},
	{"handshake stream", "handshake-failed"},
	// Bun begins its error as Chrome does.
	{" status code: ", "handshake-http-status"},
	{"expected 101 status code", "handshake-failed"},
	{"websocket accept header", "handshake-bad-accept"},
	{"missing upgrade header", "upgrade-missing"},
	{"invalid upgrade header", "upgrade-missing"},
	{"missing connection header", "upgrade-missing"},
	{"invalid connection header", "upgrade-missing"},
	{"match client protocol", "handshake-subprotocol-mismatch"},
	{"missing client protocol", "handshake-subprotocol-mismatch"},
	{"tls handshake failed", "tls-failure"},
	{"altnames", "tls-failure"},
	{"invalid websocket version", "handshake-failed"},
	{"unsupported websocket extension", "handshake-subprotocol-mismatch"},
	{"expected mask from client", "unmasked-client-frame"},
	{"unsupported control frame", "unknown-opcode"},
	{"must be clear", "reserved-bits"},
	{"invalid utf8", "invalid-utf8"},
	{"payload length over", "message-too-big"},
	{"connection ended", "handshake-dropped"},
}
