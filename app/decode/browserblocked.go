package decode

import (
	"strings"
)

// What browsers print when they refuse to try a connection at all: a page over
// https and an address without TLS, a Content Security Policy, an address that
// is none, a port that is kept for other protocols.
var _ = register(&Format{
	Name:  "browser-blocked",
	Title: "a browser that refused to connect",
	Hints: []string{"WebSocket", "ws://", "wss://"},
	Find: signalLines([]signalLine{
		{"mixed-content", "Mixed Content: ", lazily(`Mixed Content: [^\n]*(?:WebSocket|wss?://)[^\n]*`)},
		{"mixed-content", "An insecure WebSocket connection", lazily(`(?:SecurityError: )?(?:Failed to construct 'WebSocket': )?An insecure WebSocket connection may not be initiated from a page loaded over HTTPS\.?`)},
		{"mixed-content", "[blocked] The page at ", lazily(`\[blocked\] The page at [^\n]*(?:requested|display|run)[^\n]* insecure content from "?ws://[^\n]*`)},
		{"mixed-content", "Blocked loading mixed ", lazily(`Blocked loading mixed (?:active|display) content "?ws://[^\n]*`)},
		{"mixed-content", "he operation is insecure", lazily(`WebSocket[^\n]{0,60}(?:SecurityError|NS_ERROR_DOM_SECURITY_ERR|DOMException)[:,]? ?"?The operation is insecure\.?|(?:SecurityError|DOMException): The operation is insecure\.?(?:[^\n]*\n){0,3}?[^\n]{0,80}WebSocket\b`)},
		{"csp-blocked", " to ", lazily(`(?:Refused to connect|Connecting) to '?wss?://[^\n]*(?:Content Security Policy|connect-src)[^\n]*`)},
		{"csp-blocked", "Policy: ", lazily(`Content[- ]Security[- ]Policy: [^\n]*(?:blocked|violates)[^\n]* wss?://[^\n]*`)},
		{"invalid-url", "'WebSocket': The URL", lazily(`Failed to construct 'WebSocket': The URL[^\n]*(?:is invalid|is not allowed|are not allowed|must be either)[^\n]*`)},
		{"invalid-url", "Invalid url for WebSocket", lazily(`Invalid url for WebSocket \S*`)},
		{"invalid-url", "has fragment component", lazily(`(?:URL|url) has fragment component wss?://\S*`)},
		{"invalid-url", "Wrong url scheme for WebSocket", lazily(`Wrong url scheme for WebSocket \S*`)},
		{"invalid-url", "Invalid URL", lazily(`Invalid URL\.?(?:[^\n]*\n){0,3}?[^\n]{0,80}(?:new )?WebSocket\b`)},
		{"invalid-url", "An invalid or illegal string was specified", lazily(`An invalid or illegal string was specified\.?(?:[^\n]*\n){0,3}?[^\n]{0,80}(?:new )?WebSocket\b`)},
		{"invalid-url", "The string did not match the expected pattern", lazily(`The string did not match the expected pattern\.?(?:[^\n]*\n){0,3}?[^\n]{0,80}(?:new )?WebSocket\b`)},
		{"handshake-subprotocol-mismatch", "'WebSocket': The subprotocol", lazily(`Failed to construct 'WebSocket': The subprotocol[^\n]*`)},
		{"handshake-subprotocol-mismatch", "Wrong protocol for WebSocket", lazily(`Wrong protocol for WebSocket '[^\n]*'`)},
		{"handshake-subprotocol-mismatch", "WebSocket protocols contain duplicates", lazily(`WebSocket protocols contain duplicates:[^\n]*`)},
		{"unsafe-port", "WebSocket port ", lazily(`WebSocket port (\d+) blocked`)},
	}),
})

// A signalLine is a signal and the words for it: a literal part, so that
// other text costs little, and the whole expression. A group in it is the
// signal's detail.
type signalLine struct {
	slug  string
	has   string
	words expression
}

// signalLines returns a Find for words that state a signal and no close. Each
// expression is matched on the line that has its literal part and the four
// lines after it.
func signalLines(lines []signalLine) func(string) []Match {
	return func(text string) []Match {
		var found []Match
		for _, l := range lines {
			for end := 0; ; {
				at := strings.Index(text[end:], l.has)
				if at < 0 {
					break
				}
				from := max(end, strings.LastIndexByte(text[:end+at], '\n')+1)
				stop := end + at
				for range 5 {
					stop = min(len(text), lineEnd(text, stop)+1)
				}
				loc := l.words.FindStringSubmatchIndex(text[from:stop])
				if loc == nil {
					end = min(len(text), lineEnd(text, end+at)+1)
					continue
				}
				s := Signal{Slug: l.slug, Span: Span{from + loc[0], from + loc[1]}}
				for i := 2; i < len(loc); i += 2 {
					if loc[i] >= 0 {
						s.Detail = text[from+loc[i] : from+loc[i+1]]
					}
				}
				found = append(found, Match{Span: s.Span, Signals: []Signal{s}})
				end = s.Span.End
			}
		}
		return found
	}
}
