package explain

import (
	"wsclose/app/decode"
	"wsclose/app/draw"
	"wsclose/registry"
)

// The two ends of a connection, as they stand in a drawing. In one with a proxy
// the server is the third party.
const (
	client = 0
	server = 1
)

// sides are the two ends, and what is known of the one that reports.
type sides struct {
	names []string
	// browser says that the first one is a browser, which reports wasClean.
	browser bool
}

var (
	knownSides   = sides{[]string{"Client", "Server"}, true}
	unknownSides = sides{[]string{"This program", "Other side"}, false}
)

// ofBrowsers are the formats in which a client speaks.
var ofBrowsers = []string{"chrome-console", "firefox-console", "safari-console", "close-event", "error-event", "is-trusted",
	"browser-blocked", "close-frame", "bad-frame", "wireshark", "har"}

// sidesOf returns the ends of the connection that a text speaks of.
func sidesOf(format string, clean decode.Stated) sides {
	for _, f := range ofBrowsers {
		if f == format {
			return knownSides
		}
	}
	if clean != decode.Unstated || format == "" {
		return knownSides
	}
	return unknownSides
}

// An ending is a closing handshake that was completed.
type ending struct {
	sides
	code   registry.Code
	from   int // who sent the first Close frame
	why    draw.Step
	reason string
}

// closeWords is what a Close frame with a code is called.
func closeWords(code registry.Code) string {
	if code == registry.NoStatusReceived {
		return "Close without a code"
	}
	return "Close " + code.String()
}

// drawing draws e: the two Close frames and the end of TCP, which the server
// begins (RFC 6455 section 7.1.1).
func (e ending) drawing(caption string) draw.Sequence {
	to := server - e.from
	note := ""
	if e.reason != "" {
		note = "“" + e.reason + "”"
	}
	s := draw.Sequence{Caption: caption, Parties: e.names, Steps: []draw.Step{{Kind: draw.Holds, From: client, To: server, Text: "open"}}}
	if e.why.Text != "" {
		s.Steps = append(s.Steps, e.why)
	}
	s.Steps = append(s.Steps,
		draw.Step{Kind: draw.Closes, From: e.from, To: to, Text: closeWords(e.code), Note: note},
		draw.Step{Kind: draw.Closes, From: to, To: e.from, Text: closeWords(e.code)},
		draw.Step{Kind: draw.Ends, From: server, To: client, Text: "TCP ends"})
	s.Reports = e.reports(e.code, "wasClean true", e.code)
	return s
}

// reports are what the two ends see.
func (s sides) reports(first registry.Code, clean string, second registry.Code) []draw.Report {
	lines := []string{"sees " + first.String()}
	if s.browser {
		lines = append(lines, clean)
	}
	return []draw.Report{{Party: client, Lines: lines}, {Party: server, Lines: []string{"sees " + second.String()}}}
}

// what is what leads to a close with a code that the protocol defines.
var what = map[registry.Code]draw.Step{
	1000: {Kind: draw.Does, Text: "is done, calls close(1000)"},
	1001: {Kind: draw.Does, Text: "shuts down"},
	1002: {Kind: draw.Sends, Text: "a frame against the rules"},
	1003: {Kind: draw.Sends, Text: "a type of message not taken"},
	1005: {Kind: draw.Does, Text: "calls close()"},
	1007: {Kind: draw.Sends, Text: "text that is not UTF-8"},
	1008: {Kind: draw.Sends, Text: "what a policy forbids"},
	1009: {Kind: draw.Sends, Text: "a message too big"},
	1010: {Kind: draw.Does, Text: "misses an extension that it asked for"},
	1011: {Kind: draw.Does, Text: "fails inside"},
	1012: {Kind: draw.Does, Text: "restarts"},
	1013: {Kind: draw.Does, Text: "has too much to do"},
}

// because returns what leads from's Close frame, where that is known.
func because(code registry.Code, from int, name string) draw.Step {
	st, known := what[code]
	switch {
	case code == registry.GoingAway && from == client:
		st.Text = "its page is left or closed"
	case !known && name != "":
		st = draw.Step{Kind: draw.Does, Text: name}
	}
	// A message that is not taken comes from the other side.
	if st.Kind == draw.Sends {
		st.From, st.To = server-from, from
	} else {
		st.From, st.To = from, from
	}
	return st
}

// usually is who sends a code first, where the text does not say so.
func usually(code registry.Code, sender registry.Sender) int {
	if sender == registry.Client || code == registry.NormalClosure || code == registry.NoStatusReceived || code == registry.MandatoryExt {
		return client
	}
	return server
}

// gateway draws 1014, which a proxy sends.
func gateway() draw.Sequence {
	return draw.Sequence{
		Caption: "1014 comes from the proxy, which got no good answer from the server behind it.",
		Parties: []string{"Client", "Proxy", "Server"},
		Steps: []draw.Step{
			{Kind: draw.Holds, From: 0, To: 1, Text: "open"},
			{Kind: draw.Sends, From: 1, To: 2, Text: "passes on"},
			{Kind: draw.Sends, From: 2, To: 1, Text: "bad answer"},
			{Kind: draw.Closes, From: 1, To: 0, Text: "Close 1014"},
			{Kind: draw.Closes, From: 0, To: 1, Text: "Close 1014"},
			{Kind: draw.Ends, From: 1, To: 0, Text: "TCP ends"},
		},
		Reports: []draw.Report{{Party: 0, Lines: []string{"sees 1014"}}, {Party: 2, Lines: []string{"sees its own error"}}},
	}
}

// illegal draws a code that no Close frame may hold, put into one all the same.
func (s sides) illegal(code registry.Code, from int) draw.Sequence {
	seen := "sees " + code.String() + " or 1006"
	if from == client {
		seen = "fails the connection"
	}
	return draw.Sequence{
		Caption: "No endpoint may send " + code.String() + ". When one does so all the same, some programs show the number, others take it for an error and report 1006.",
		Parties: s.names,
		Steps: []draw.Step{
			{Kind: draw.Holds, From: client, To: server, Text: "open"},
			{Kind: draw.Closes, From: from, To: server - from, Text: "Close " + code.String(), Note: "against the rules"},
			{Kind: draw.Ends, From: server, To: client, Text: "TCP ends"},
		},
		Reports: []draw.Report{{Party: server - from, Lines: []string{seen}}},
	}
}

// cutShort draws a Close frame whose handshake was not completed.
func (e ending) cutShort() draw.Sequence {
	s := e.drawing("The code was stated, but the closing handshake was not completed.")
	n := len(s.Steps)
	s.Steps[n-2].Kind = draw.Loses
	s.Steps[n-1] = draw.Step{Kind: draw.Breaks, From: client, To: server, Text: "TCP is gone"}
	s.Reports = e.reports(e.code, "wasClean false", registry.AbnormalClosure)
	if e.from == client {
		s.Reports[1].Lines[0] = "sees " + e.code.String()
	}
	return s
}
