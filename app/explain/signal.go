package explain

import (
	"slices"
	"strconv"
	"strings"

	"wsclose/app/decode"
	"wsclose/registry"
)

// Signal explains one signal found in a text.
func Signal(s decode.Signal) Document {
	if s.Slug == "session-ended" && s.Format == "har" {
		return harSession(s)
	}
	sig := known(s)
	d := Document{Subject: sig.Name, Verdict: Plain(sig.Meaning.Text), Tone: signalTone(s.Slug)}
	if s.Detail != "" {
		d.Subject += ": " + Shown(s.Detail)
	}
	facts := append([]registry.Fact{sig.Meaning, sig.WhyNoCode}, causeFacts(sig.Causes)...)
	var causes []Step
	for _, c := range sig.Causes {
		causes = append(causes, step(c))
	}
	if s.Detail != "" {
		// Titles name the numbers that they are about: "(401, 403)".
		slices.SortStableFunc(causes, func(a, b Step) int {
			return contains(b.Title, s.Detail) - contains(a.Title, s.Detail)
		})
	}
	var next Text
	if len(causes) > 0 {
		next = causes[0].Fix
	}
	if status := httpStatus(s); status != nil {
		d.add("detail", "HTTP "+s.Detail+" "+status.Name, paragraphs(status.Meaning)...)
		facts = append(facts, status.Meaning, status.Fix)
		next = said(status.Fix)
	}
	if next != nil {
		d.add("next", "Next step", Block{Para: next})
	}
	d.addPictures("frame", "The bytes, field by field", bytesOf(s.Frame))
	d.addPictures("handshake", "What happened, drawn", stageFor(s.Format, decode.Unstated).signalDrawing(s))
	d.add("code", "Which code?", paragraphs(sig.WhyNoCode)...)
	d.addCauses(causes)
	d.add("sources", "Sources", list(sources(facts))...)
	return d
}

// contains returns 1 when s holds part, else 0.
func contains(s, part string) int {
	if strings.Contains(s, part) {
		return 1
	}
	return 0
}

// known returns what the registry says of a signal; for a slug outside the
// vocabulary, the bare slug.
func known(s decode.Signal) registry.Signal {
	if sig := registry.SignalOf(s.Slug); sig != nil {
		return *sig
	}
	return registry.Signal{Slug: s.Slug, Name: s.Slug}
}

// httpStatus returns what is known about the HTTP status that answered a
// handshake, or nil.
func httpStatus(s decode.Signal) *registry.HTTPStatus {
	status, err := strconv.Atoi(s.Detail)
	if err != nil || s.Slug != "handshake-http-status" {
		return nil
	}
	for i := range registry.HTTPStatuses {
		if registry.HTTPStatuses[i].Status == status {
			return &registry.HTTPStatuses[i]
		}
	}
	return nil
}

// signalTone tells how bad a signal is.
func signalTone(slug string) Tone {
	switch slug {
	case "session-ended", "client-disconnect", "bfcache", "suspended":
		return Calm
	case "event-without-fields", "closed-before-established", "transport-close", "server-disconnect", "connection-interrupted":
		return Caution
	}
	return Trouble
}
