package explain

import (
	"wsclose/app/decode"
	"wsclose/app/draw"
	"wsclose/registry"
)

// How a connection ends without a Close frame, or never opens.

// lost are the reports of an end without a closing handshake.
func (s sides) lost() []draw.Report {
	return s.reports(registry.AbnormalClosure, "wasClean false", registry.AbnormalClosure)
}

// neverOpen are the reports when no connection came about.
func (s sides) neverOpen(other string) []draw.Report {
	reports := s.lost()
	if !s.browser {
		reports[0].Lines = []string{"error, or 1006"}
	}
	if other == "" {
		return reports[:1]
	}
	reports[1].Lines = []string{other}
	return reports
}

func isOpen() draw.Step {
	return draw.Step{Kind: draw.Holds, From: client, To: server, Text: "open"}
}

// nothingSent draws an end without a word.
func (s sides) nothingSent() draw.Sequence {
	return draw.Sequence{
		Caption: "Nothing was sent: the program at one end is gone, and its system ends TCP without a Close frame.",
		Parties: s.names,
		Steps: []draw.Step{
			isOpen(),
			{Kind: draw.Does, From: server, To: server, Text: "crashes or is killed"},
			{Kind: draw.Ends, From: server, To: client, Text: "TCP ends, no Close frame"},
		},
		Reports: s.lost()[:1],
	}
}

// halfWay draws a closing handshake that died between its two Close frames.
func (s sides) halfWay() draw.Sequence {
	return draw.Sequence{
		Caption: "Died half-way: the network is gone, so the Close frame is lost and no answer comes.",
		Parties: s.names,
		Steps: []draw.Step{
			isOpen(),
			{Kind: draw.Loses, From: client, To: server, Text: "Close 1000"},
			{Kind: draw.Does, From: client, To: client, Text: "waits, then gives up"},
			{Kind: draw.Breaks, From: client, To: server, Text: "TCP is gone"},
		},
		Reports: s.lost(),
	}
}

// proxyCuts draws what a proxy does when its time is over.
func (s sides) proxyCuts(why string) draw.Sequence {
	return draw.Sequence{
		Caption: "A proxy cut: it ends both TCP connections. A proxy that only passes bytes on sends no Close frame.",
		Parties: []string{s.names[0], "Proxy", s.names[1]},
		Steps: []draw.Step{
			{Kind: draw.Holds, From: 0, To: 2, Text: "open, but silent"},
			{Kind: draw.Does, From: 1, To: 1, Text: why},
			{Kind: draw.Ends, From: 1, To: 0, Text: "TCP ends"},
			{Kind: draw.Ends, From: 1, To: 2, Text: "TCP ends"},
		},
		Reports: thirdParty(s.lost()),
	}
}

// upstreamGone draws a server that dies behind a proxy.
func (s sides) upstreamGone() draw.Sequence {
	q := s.proxyCuts("passes the end on")
	q.Caption = "The server behind the proxy ended or reset the connection; the proxy passes that on."
	q.Steps = []draw.Step{
		{Kind: draw.Holds, From: 0, To: 2, Text: "open"},
		{Kind: draw.Ends, From: 2, To: 1, Text: "TCP ends"},
		{Kind: draw.Ends, From: 1, To: 0, Text: "TCP ends"},
	}
	q.Reports = q.Reports[:1]
	return q
}

// thirdParty moves the reports of the second party behind a proxy.
func thirdParty(reports []draw.Report) []draw.Report {
	for i := range reports {
		reports[i].Party *= 2
	}
	return reports
}

// refused draws a handshake with an answer that opens nothing.
func (s sides) refused(answer string) draw.Sequence {
	return draw.Sequence{
		Caption: "Never open: the handshake is an HTTP request, and the answer was no switch to WebSocket.",
		Parties: s.names,
		Steps: []draw.Step{
			{Kind: draw.Sends, From: client, To: server, Text: "GET, Upgrade: websocket"},
			{Kind: draw.Sends, From: server, To: client, Text: answer},
			{Kind: draw.Ends, From: client, To: server, Text: "TCP ends"},
		},
		Reports: s.neverOpen("no WebSocket"),
	}
}

// noTLS draws a TLS handshake that fails; report is what the client sees.
func (s sides) noTLS(report ...string) draw.Sequence {
	return draw.Sequence{
		Caption: "TLS comes before HTTP, and HTTP before WebSocket: where TLS fails, no Close frame can be sent.",
		Parties: s.names,
		Steps: []draw.Step{
			{Kind: draw.Sends, From: client, To: server, Text: "TLS: hello"},
			{Kind: draw.Sends, From: server, To: client, Text: "TLS: certificate"},
			{Kind: draw.Does, From: client, To: client, Text: "does not trust it"},
			{Kind: draw.Ends, From: client, To: server, Text: "TLS alert, TCP ends"},
		},
		Reports: []draw.Report{{Party: client, Lines: report}, {Party: server, Lines: []string{"a TLS error"}}},
	}
}

// violated draws a frame of one end that breaks a rule: the other one notices
// and fails the connection with a code.
func (s sides) violated(by int, frame string, code registry.Code) draw.Sequence {
	q := draw.Sequence{
		Caption: "One end notices what the standard or a limit forbids, says so in a Close frame if it can, and ends the connection without waiting.",
		Parties: s.names,
		Steps: []draw.Step{
			isOpen(),
			{Kind: draw.Sends, From: by, To: server - by, Text: frame},
			{Kind: draw.Closes, From: server - by, To: by, Text: "Close " + code.String()},
			{Kind: draw.Ends, From: server - by, To: by, Text: "TCP ends"},
		},
		Reports: s.reports(registry.AbnormalClosure, "wasClean false", code),
	}
	if by == client {
		q.Reports = s.reports(code, "wasClean false", registry.AbnormalClosure)
	}
	return q
}

// unanswered draws pings that nobody answers.
func (s sides) unanswered() draw.Sequence {
	return draw.Sequence{
		Caption: "The other end is gone without a word: no answer to a ping, so this end gives up.",
		Parties: s.names,
		Steps: []draw.Step{
			isOpen(),
			{Kind: draw.Loses, From: client, To: server, Text: "ping"},
			{Kind: draw.Does, From: client, To: client, Text: "waits, then gives up"},
			{Kind: draw.Breaks, From: client, To: server, Text: "TCP is gone"},
		},
		Reports: s.lost(),
	}
}

// untried draws an attempt that never leaves the client.
func (s sides) untried(why string) draw.Sequence {
	return draw.Sequence{
		Caption: "Nothing reached the server.",
		Parties: s.names,
		Steps: []draw.Step{
			{Kind: draw.Does, From: client, To: client, Text: "opens a WebSocket"},
			{Kind: draw.Loses, From: client, To: server, Text: why},
		},
		Reports: s.neverOpen(""),
	}
}

// signalDrawing draws how a connection ends, or fails to open, that a signal
// speaks of; nil where the signal does not tell.
func (s sides) signalDrawing(signal decode.Signal) []draw.Picture {
	one := func(q draw.Sequence) []draw.Picture { return []draw.Picture{q} }
	switch signal.Slug {
	case "handshake-http-status":
		return one(s.refused("HTTP " + signal.Detail))
	case "handshake-failed", "handshake-bad-accept", "handshake-invalid-response", "handshake-subprotocol-mismatch", "upgrade-missing":
		return one(s.refused("an answer that does not fit"))
	case "upgrade-refused":
		q := s.refused("an error")
		q.Parties, q.Reports = []string{s.names[0], "Proxy"}, q.Reports[:1]
		return one(q)
	case "handshake-dropped":
		q := s.refused("")
		q.Caption = "Never open: the connection ended while the handshake was on its way."
		q.Steps[1] = draw.Step{Kind: draw.Ends, From: server, To: client, Text: "TCP ends, no answer"}
		q.Steps = q.Steps[:2]
		return one(q)
	case "handshake-timeout":
		q := s.refused("")
		q.Caption = "Never open: no answer to the handshake came in time."
		q.Steps = []draw.Step{q.Steps[0], {Kind: draw.Loses, From: server, To: client, Text: "an answer"},
			{Kind: draw.Does, From: client, To: client, Text: "waits, then gives up"}}
		q.Reports = q.Reports[:1]
		return one(q)
	case "connection-refused":
		q := s.refused("")
		q.Caption = "Never open: nothing listens at that port, so TCP itself is refused."
		q.Steps = []draw.Step{{Kind: draw.Sends, From: client, To: server, Text: "TCP: connect"}, {Kind: draw.Sends, From: server, To: client, Text: "TCP: refused"}}
		q.Reports = q.Reports[:1]
		return one(q)
	case "connect-failed":
		return one(s.untried("no connection"))
	case "dns-failure":
		return one(s.untried("no address for the name"))
	case "unsafe-port", "mixed-content", "csp-blocked", "invalid-url":
		return one(s.untried("the browser refuses to try"))
	case "tls-failure":
		return one(s.noTLS(s.tlsReport()...))
	case "connection-reset":
		q := s.nothingSent()
		q.Caption = "TCP was reset: what was on its way is lost, and no Close frame can follow."
		q.Steps[1].Text = "aborts, or its process dies"
		q.Steps[2].Text = "TCP reset"
		return one(q)
	case "connection-lost", "dropped-without-close-frame", "socket-not-connected":
		return one(s.nothingSent())
	case "ping-timeout":
		return one(s.unanswered())
	case "idle-timeout":
		why := "its time of silence is over"
		if signal.Detail != "" {
			why = "silent for " + signal.Detail + " s"
		}
		return one(s.proxyCuts(why))
	case "upstream-reset":
		return one(s.upstreamGone())
	case "invalid-utf8":
		return one(s.violated(server, "text that is not UTF-8", 1007))
	case "message-too-big":
		return one(s.violated(server, "a message too big", registry.MessageTooBig))
	case "reserved-bits", "unknown-opcode", "masked-server-frame", "unexpected-continuation", "fragmented-control-frame",
		"data-after-close", "invalid-frame-header", "protocol-error", "invalid-close-frame":
		return one(s.violated(server, "a frame against the rules", registry.ProtocolError))
	case "unmasked-client-frame":
		return one(s.violated(client, "a frame without a mask", registry.ProtocolError))
	}
	return nil
}

func (s sides) tlsReport() []string {
	if s.browser {
		return []string{"1015 in Firefox,", "1006 elsewhere"}
	}
	return []string{"error, or 1006"}
}
