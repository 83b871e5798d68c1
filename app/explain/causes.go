package explain

import (
	"slices"

	"wsclose/app/decode"
	"wsclose/registry"
)

// shows maps a signal to the cause of 1006 that it proves.
var shows = map[string]string{
	"handshake-http-status":          "handshake-refused",
	"handshake-failed":               "handshake-refused",
	"handshake-subprotocol-mismatch": "handshake-refused",
	"handshake-bad-accept":           "not-websocket",
	"handshake-invalid-response":     "not-websocket",
	"upgrade-missing":                "not-websocket",
	"upgrade-refused":                "handshake-refused",
	"handshake-dropped":              "handshake-refused",
	"handshake-timeout":              "unreachable",
	"connect-failed":                 "unreachable",
	"connection-refused":             "unreachable",
	"dns-failure":                    "unreachable",
	"tls-failure":                    "tls",
	"unsafe-port":                    "unreachable",
	"connection-interrupted":         "page-left",
	"suspended":                      "page-left",
	"bfcache":                        "page-left",
	"closed-before-established":      "closed-early",
	"connection-reset":               "torn-down",
	"idle-timeout":                   "proxy-idle",
	"upstream-reset":                 "proxy-restart",
	"message-too-big":                "local-violation",
	"invalid-utf8":                   "local-violation",
	"invalid-close-frame":            "local-violation",
	"reserved-bits":                  "local-violation",
	"unknown-opcode":                 "local-violation",
	"masked-server-frame":            "local-violation",
	"unmasked-client-frame":          "local-violation",
	"unexpected-continuation":        "local-violation",
	"fragmented-control-frame":       "local-violation",
	"data-after-close":               "local-violation",
	"invalid-frame-header":           "local-violation",
	"protocol-error":                 "local-violation",
	"close-after-close":              "local-violation",
}

// beforeOpen are the causes that strike before a connection opens.
var beforeOpen = []string{"handshake-refused", "unreachable", "tls", "not-websocket", "closed-early"}

// onlyOpen are the formats of libraries that speak of a close only when the
// connection was open: a failed handshake is another error there.
var onlyOpen = []string{"gorilla", "coder", "gws", "python-websockets", "aiohttp", "spring", "jakarta"}

// openedBy returns what a text shows about whether the connection was ever
// open: "yes", "no", or "" when it shows nothing.
func openedBy(format string, signals []decode.Signal) string {
	for _, s := range signals {
		if slices.Contains(beforeOpen, shows[s.Slug]) {
			return "no"
		}
	}
	if slices.Contains(onlyOpen, format) {
		return "yes"
	}
	return ""
}

// ranked returns the causes as steps, likeliest first: what the text shows,
// then what the answers favour, then the entry's own order. opened is what the
// text shows about the first question.
func ranked(causes []registry.Cause, signals []decode.Signal, given Answers, opened string) []Step {
	type scored struct {
		Step
		score int
	}
	given = given.regular()
	if opened != "" {
		given = with(given, "opened", opened)
	}
	list := make([]scored, len(causes))
	for i, c := range causes {
		list[i].Step = step(c)
		for _, s := range splits {
			if s.cause == c.ID && given[s.question] == s.answer {
				list[i].score += s.weight
				if s.fit != "" {
					list[i].Fit = s.fit
				}
			}
		}
		for _, s := range signals {
			if c.ID != "" && shows[s.Slug] == c.ID {
				list[i].score += 1000
				list[i].Fit, list[i].proved = "The text shows it: "+signalName(s)+".", true
			}
		}
	}
	slices.SortStableFunc(list, func(a, b scored) int { return b.score - a.score })
	steps := make([]Step, len(list))
	for i := range list {
		steps[i] = list[i].Step
	}
	return steps
}

// with returns given with one more answer.
func with(given Answers, question, answer string) Answers {
	more := Answers{question: answer}
	for q, a := range given {
		if q != question {
			more[q] = a
		}
	}
	return more
}

func step(c registry.Cause) Step {
	return Step{ID: c.ID, Title: c.Title, Why: said(c.Why), Check: said(c.Check), Fix: said(c.Fix)}
}

// signalName returns a signal in a few words, with its detail.
func signalName(s decode.Signal) string {
	name := s.Slug
	if known := registry.SignalOf(s.Slug); known != nil {
		name = known.Name
	}
	if s.Detail != "" {
		name += " (" + Shown(s.Detail) + ")"
	}
	return lowerFirst(name)
}
