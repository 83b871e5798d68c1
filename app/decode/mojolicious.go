package decode

import "wsclose/registry"

// Perl: Mojolicious, with the words of its documentation's examples, which
// programs copy, and of its errors.
var _ = register(func() *Format {
	return &Format{
		Name:  "mojolicious",
		Title: "Perl, Mojolicious",
		Words: []wording{
			{has: "closed with status ", expr: `(?i)\bweb ?socket (?:connection )?closed with status(?: code)? (?P<code>[5-9]\d{3}|[1-6]\d{4}|[1-4]\d{3})\b(?:\.?$|[:,]? +(?P<reason>[^\n]+))?`, more: notAName},
			{has: "WebSocket handshake failed", expr: `(?i)\bWebSocket handshake failed\b[!.:]?(?P<words>[^\n]*)`, signal: "handshake-failed", more: mojoFailure},
		},
	}
})

// notAName drops a reason that only repeats the name of the code.
func notAName(m *Match, _ func(string) (string, bool)) bool {
	c := &m.Closes[0]
	if public := registry.Public(c.Code); public != nil && sameWords(public.Name, c.Reason) {
		c.dropReason()
	}
	return true
}

// mojoFailure reads the words of a transaction's error: its message and, of an
// HTTP answer, the status in brackets.
func mojoFailure(m *Match, group func(string) (string, bool)) bool {
	words, _ := group("words")
	s := &m.Signals[0]
	if status := statusInBrackets.FindStringSubmatch(words); status != nil {
		s.Slug, s.Detail = "handshake-http-status", status[1]+status[2]
		return true
	}
	if slug, detail, ok := causeIn(mojoCauses, words); ok {
		s.Slug, s.Detail = slug, detail
	} else if slug, detail, ok := causeIn(networkCauses, words); ok {
		s.Slug, s.Detail = slug, detail
	}
	return true
}

var statusInBrackets = &expression{text: `\(([345]\d{2})\)|(?i:\b(?:status|http|code)\b[ :=]*|^ ?|: )([345]\d{2})\b`}

var mojoCauses = []cause{
	{"premature connection close", "handshake-dropped"},
	{"inactivity timeout", "handshake-timeout"},
	{"connect timeout", "connect-failed"},
	{"bad response start-line", "handshake-invalid-response"},
	{"can't connect: name", "dns-failure"},
}
