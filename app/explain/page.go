package explain

import (
	"cmp"
	"fmt"

	"wsclose/app/draw"
	"wsclose/registry"
)

// Code is [Code] with the Explainer's owners.
func (x Explainer) Code(code registry.Code) Document { return about(x.know(code)) }

// ServiceCode is [ServiceCode] with the Explainer's owners.
func (x Explainer) ServiceCode(slug string, code registry.Code) Document {
	k := x.know(code, slug)
	if own := k.ownedBy(slug); own != nil {
		k.favour(own)
		return about(k)
	}
	rule := k.follow(slug)
	if rule == nil {
		return about(k)
	}
	k.name = fmt.Sprintf("%s (%s, %d to %d)", rule.Rule.Name, rule.Owner.Name, rule.Rule.First, rule.Rule.Last)
	k.verdict = rule.Rule.Meaning
	return about(k)
}

// OwnerDrawing draws how one of an owner's codes arrives, the first that a Close
// frame may hold; nil when there is none.
func OwnerDrawing(o *registry.Owner) []draw.Picture {
	for i := range o.Entries {
		e := &o.Entries[i]
		if !e.Code.InFrame() {
			continue
		}
		k := Explainer{}.know(e.Code)
		k.favour(&registry.Found{Owner: o, Entry: e})
		return k.drawn()[:1]
	}
	return nil
}

func about(k knowledge) Document {
	code := k.code
	d := Document{Subject: code.String() + " " + k.name, Verdict: Plain(k.verdict.Text), Tone: k.tone}
	if k.speaker != nil && k.speaker.Service {
		d.Subject += " (" + k.speaker.Name + ")"
		d.add("owner", "Whose code it is", Block{Para: append(Text{
			{Words: k.speaker.Name, Link: cmp.Or(k.speaker.Path(), k.speaker.URL)}, {Words: ": "},
		}, said(k.speaker.About)...)})
	}
	if k.speaker == nil {
		d.add("owners", "Who uses "+code.String(), k.owners()...)
	}
	d.add("meaning", "What it means", k.explanation()...)
	d.add("who", "Who sends it", Block{Para: Plain(senders[k.sender])})
	d.add("reconnect", "Reconnect?", k.reconnect()...)
	if k.runbook != nil {
		d.add("next", "Next step", Block{Para: k.runbook})
	}
	d.addDrawn("The closing handshake, drawn", k.drawn(), ranked(k.causes, nil, nil, ""))
	d.add("wire", "On the wire", wire(code))
	d.add("frame", "Its Close frame, byte by byte", frames(code)...)
	if k.speaker != nil {
		d.add("owners", "Who else uses "+code.String(), k.owners()...)
	}
	d.add("prints", "Who prints "+code.String(), k.prints()...)
	d.add("sources", "Sources", list(sources(k.facts()))...)
	return d
}

var senders = map[registry.Sender]string{
	registry.Either: "Client or server.",
	registry.Client: "Only a client.",
	registry.Server: "A server, or a gateway in front of it.",
	registry.Nobody: "Nobody: no Close frame holds it. A program reports it by itself.",
	"":              "Whoever agreed on its meaning.",
}

// Range explains a range, for its page.
func Range(r *registry.Range) Document {
	d := Document{Subject: r.Slug + " " + r.Name, Verdict: Plain(r.Meaning.Text), Tone: Caution}
	facts := append([]registry.Fact{r.Meaning, r.RetryWhy}, r.Explanation...)
	d.add("meaning", "What it means", paragraphs(r.Explanation...)...)
	d.add("who", "Who sends it", Block{Para: Plain(senders[r.Sender])})
	k := knowledge{code: r.Last, sender: r.Sender, retry: r.Retry, why: r.RetryWhy}
	d.add("reconnect", "Reconnect?", k.reconnect()...)
	d.addPictures("handshake", "The closing handshake, drawn", k.drawn())
	d.addCauses(ranked(r.Causes, nil, nil, ""))
	d.add("wire", "On the wire", wire(r.First))
	d.add("frame", "Its Close frame, byte by byte", frames(r.Last)...)
	d.add("sources", "Sources", list(sources(append(facts, causeFacts(r.Causes)...)))...)
	return d
}

// Word explains what people see in place of a code.
func Word(w *registry.Word) Document {
	d := Document{Subject: w.Word + " is not a close code", Verdict: Plain(w.Meaning.Text), Tone: Caution}
	facts := append([]registry.Fact{w.Meaning}, w.Explanation...)
	d.add("meaning", "What it means", paragraphs(w.Explanation...)...)
	causes := ranked(w.Causes, nil, nil, "")
	if len(causes) > 0 {
		d.add("next", "Next step", Block{Para: causes[0].Check})
	}
	d.addCauses(causes)
	d.add("sources", "Sources", list(sources(append(facts, causeFacts(w.Causes)...)))...)
	return d
}
