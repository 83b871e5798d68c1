package explain

import (
	"wsclose/app/decode"
	"wsclose/registry"
)

// Signal explains one signal found in a text.
func Signal(s decode.Signal) Document {
	sig := known(s)
	d := Document{Subject: sig.Name, Verdict: Plain(sig.Meaning.Text), Tone: signalTone(s.Slug)}
	if s.Detail != "" {
		d.Subject += ": " + s.Detail
	}
	facts := append([]registry.Fact{sig.Meaning, sig.WhyNoCode}, causeFacts(sig.Causes)...)
	if more := detail(s); len(more) > 0 {
		d.add("detail", s.Detail, paragraphs(more...)...)
		facts = append(facts, more...)
	}
	d.add("code", "Which code?", paragraphs(sig.WhyNoCode)...)
	var steps []Step
	for _, c := range sig.Causes {
		steps = append(steps, step(c))
	}
	if len(steps) > 0 {
		d.add("causes", "Likely causes, most likely first", Block{Steps: steps})
		d.add("next", "Next step", Block{Para: steps[0].Check})
	}
	d.add("sources", "Sources", list(sources(facts))...)
	return d
}

// known returns what the registry says of a signal; for a slug outside the
// vocabulary, the bare slug.
func known(s decode.Signal) registry.Signal {
	if sig := registry.SignalOf(s.Slug); sig != nil {
		return *sig
	}
	return registry.Signal{Slug: s.Slug, Name: s.Slug}
}

// detail returns what is known about a signal's detail.
func detail(s decode.Signal) []registry.Fact {
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
