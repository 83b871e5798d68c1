package decode

import "regexp"

// What browsers print when they refuse to try a connection at all: a page over
// https and an address without TLS, a Content Security Policy, an address that
// is none, a port that is kept for other protocols.
var _ = register(&Format{
	Name:  "browser-blocked",
	Title: "a browser that refused to connect",
	Hints: []string{"WebSocket", "ws://", "wss://"},
	Find: signalLines([]signalLine{
		{"mixed-content", regexp.MustCompile(`Mixed Content: [^\n]*(?:WebSocket|wss?://)[^\n]*`)},
		{"mixed-content", regexp.MustCompile(`(?:SecurityError: )?(?:Failed to construct 'WebSocket': )?An insecure WebSocket connection may not be initiated from a page loaded over HTTPS\.?`)},
		{"mixed-content", regexp.MustCompile(`\[blocked\] The page at [^\n]*(?:requested|display|run)[^\n]* insecure content from "?ws://[^\n]*`)},
		{"mixed-content", regexp.MustCompile(`Blocked loading mixed (?:active|display) content "?ws://[^\n]*`)},
		{"mixed-content", regexp.MustCompile(`WebSocket[^\n]{0,60}(?:SecurityError|NS_ERROR_DOM_SECURITY_ERR|DOMException)[:,]? ?"?The operation is insecure\.?|(?:SecurityError|DOMException): The operation is insecure\.?(?:[^\n]*\n){0,3}?[^\n]{0,80}WebSocket\b`)},
		{"csp-blocked", regexp.MustCompile(`(?:Refused to connect|Connecting) to '?wss?://[^\n]*(?:Content Security Policy|connect-src)[^\n]*`)},
		{"csp-blocked", regexp.MustCompile(`Content[- ]Security[- ]Policy: [^\n]*(?:blocked|violates)[^\n]* wss?://[^\n]*`)},
		{"invalid-url", regexp.MustCompile(`Failed to construct 'WebSocket': The URL[^\n]*(?:is invalid|is not allowed|are not allowed|must be either)[^\n]*`)},
		{"invalid-url", regexp.MustCompile(`Invalid url for WebSocket \S*|(?:URL|url) has fragment component wss?://\S*|Wrong url scheme for WebSocket \S*`)},
		{"invalid-url", regexp.MustCompile(`(?:Invalid URL|An invalid or illegal string was specified|The string did not match the expected pattern)\.?(?:[^\n]*\n){0,3}?[^\n]{0,80}(?:new )?WebSocket\b`)},
		{"handshake-subprotocol-mismatch", regexp.MustCompile(`Failed to construct 'WebSocket': The subprotocol[^\n]*|Wrong protocol for WebSocket '[^\n]*'|WebSocket protocols contain duplicates:[^\n]*`)},
		{"unsafe-port", regexp.MustCompile(`WebSocket port (\d+) blocked`)},
	}),
})

// A signalLine is a signal and the words for it. A group in the words is the
// signal's detail.
type signalLine struct {
	slug  string
	words *regexp.Regexp
}

// signalLines returns a Find for words that state a signal and no close.
func signalLines(lines []signalLine) func(string) []Match {
	return func(text string) []Match {
		var found []Match
		for _, l := range lines {
			for _, loc := range l.words.FindAllStringSubmatchIndex(text, -1) {
				s := Signal{Slug: l.slug, Span: Span{loc[0], loc[1]}}
				for i := 2; i < len(loc); i += 2 {
					if loc[i] >= 0 {
						s.Detail = text[loc[i]:loc[i+1]]
					}
				}
				found = append(found, Match{Span: s.Span, Signals: []Signal{s}})
			}
		}
		return found
	}
}
