package explain

import (
	"cmp"
	"fmt"

	"wsclose/app/decode"
	"wsclose/registry"
)

// Close is [Close] with the Explainer's owners.
func (x Explainer) Close(c decode.Close, signals []decode.Signal, given Answers) Document {
	code := c.Code
	if code == registry.NoCode {
		code = c.Implied
	}
	if c.Code == registry.NoCode && len(signals) > 0 {
		return x.ended(c, code, signals)
	}
	if code == registry.NoCode {
		return codeless(c)
	}
	k := x.know(code, c.Service)
	own := k.ownedBy(c.Service)
	if own != nil && !k.public() {
		k.favour(own)
	}
	words := wordsOf(c, own)
	rule := k.follow(c.Service)
	opened := openedBy(c.Format, signals)
	causes := ranked(k.causes, signals, given, opened)

	d := Document{Subject: k.subject(c), Verdict: Plain(k.verdict.Text), Tone: k.tone}
	d.add("who", "Who closed", whoClosed(c, k)...)
	d.add("evidence", "What this text adds", evidence(c, own, words, rule, code, signals)...)
	d.addPictures("frame", "The bytes, field by field", bytesOf(c.Frame))
	switch {
	case k.speaker == nil:
		d.add("owners", "Who uses "+code.String(), k.owners()...)
	case k.public():
		d.add("owners", "Who else uses "+code.String(), k.ownOwners()...)
	}
	d.add("reconnect", "Reconnect?", k.reconnect()...)
	switch {
	case k.runbook != nil:
		d.add("next", "Next step", Block{Para: k.runbook})
	case len(causes) > 0 && causes[0].Fix != nil && (causes[0].proved || causes[0].Check == nil):
		d.add("next", "Next step", Block{Para: causes[0].Fix})
	case len(causes) > 0 && causes[0].Check != nil:
		d.add("next", "Next step", Block{Para: causes[0].Check})
	}
	pictures := k.drawnFor(c, signals, given, opened)
	d.addDrawn(titleOf(pictures), pictures, causes)
	if seconds := cmp.Or(given.seconds(), c.After); seconds > 0 {
		d.add("limits", "What ends connections after "+registry.Duration(seconds), limits(seconds)...)
	}
	for _, f := range []*registry.Found{own, words} {
		if f != nil && f.Owner != k.speaker {
			d.add("service", "What is known of "+f.Owner.Name, of(f)...)
		}
	}
	d.add("meaning", "What it means", k.explanation()...)
	if k.speaker != nil && k.speaker.Service {
		d.add("owners", "Who else uses "+code.String(), k.owners()...)
	}
	d.add("prints", "Who prints "+code.String(), k.prints()...)
	d.add("wire", "On the wire", wire(code))
	facts := append(k.facts(), registry.NotesOn(c.Format, code)...)
	for _, f := range []*registry.Found{own, words} {
		if f != nil {
			facts = append(append(facts, f.Entry.Explanation...), f.Entry.RetryWhy)
		}
	}
	if rule != nil {
		facts = append(facts, rule.Rule.Meaning, rule.Rule.RetryWhy)
	}
	d.add("sources", "Sources", list(sources(facts))...)
	if code == registry.AbnormalClosure {
		d.Questions = open(given, opened)
	}
	return d
}

// ended explains a close whose code the text does not state, but whose cause a
// signal shows: the cause is the news, the code only what a program makes of
// it.
func (x Explainer) ended(c decode.Close, code registry.Code, signals []decode.Signal) Document {
	d := Signal(signals[0])
	var more []Block
	if code != registry.NoCode {
		k := x.know(code)
		d.Subject += " (programs report " + code.String() + " " + k.name + ")"
		more = whoClosed(c, k)
	} else if c.Initiator != "" {
		more = []Block{{Para: Plain(initiated[c.Initiator])}}
	}
	if len(more) > 0 {
		d.Sections = append([]Section{{"who", "Who closed", more}}, d.Sections...)
	}
	var also []Text
	for _, s := range signals[1:] {
		also = append(also, Plain("The text also shows: "+signalName(s)+"."))
	}
	for _, f := range registry.NotesOn(c.Format, code) {
		also = append(also, said(f))
	}
	d.add("evidence", "What this text adds", list(also)...)
	return d
}

// codeless explains a close that states no code and lets none be inferred.
func codeless(c decode.Close) Document {
	d := Document{
		Subject: "A close without a code",
		Verdict: Plain("The text shows that a connection ended, but no close code."),
		Tone:    Caution,
	}
	if c.Initiator != "" {
		d.add("who", "Who closed", Block{Para: Plain(initiated[c.Initiator])})
	}
	d.add("next", "Next step", Block{Para: Text{
		{Words: "Log the three fields of the close event: "},
		{Words: "code, reason, wasClean", Code: true},
		{Words: ". Then paste that line here."},
	}})
	return d
}

// wordsOf returns the entry of the one owner whose fixed reason c gives, where
// the text points to another owner or to none; otherwise nil.
func wordsOf(c decode.Close, own *registry.Found) *registry.Found {
	found := registry.ByReason(c.Code, c.Reason)
	if c.Reason == "" || len(found) != 1 || own != nil && own.Owner == found[0].Owner {
		return nil
	}
	return &found[0]
}

// of says what an owner says of a public code beyond its one line, and whether
// to reconnect.
func of(own *registry.Found) []Block {
	blocks := paragraphs(own.Entry.Explanation...)
	if r := own.Entry.Retry; r != "" {
		t := append(Plain("Reconnect: "+lowerFirst(advice[r])+" "), said(own.Entry.RetryWhy)...)
		blocks = append(blocks, Block{Para: t})
	}
	if r := runbook(own); r != nil {
		blocks = append(blocks, Block{Para: r})
	}
	return blocks
}

// add appends a section unless it is empty.
func (d *Document) add(id, title string, blocks ...Block) {
	if len(blocks) > 0 {
		d.Sections = append(d.Sections, Section{id, title, blocks})
	}
}

// addCauses appends the likely causes.
func (d *Document) addCauses(causes []Step) {
	if len(causes) > 0 {
		d.add("causes", "Likely causes, most likely first", Block{Steps: causes})
	}
}

// list turns texts into one list block, or into nothing.
func list(items []Text) []Block {
	if len(items) == 0 {
		return nil
	}
	return []Block{{List: items}}
}

var initiated = map[decode.Endpoint]string{
	decode.Local:  "The program that printed this text closed the connection.",
	decode.Remote: "The other endpoint closed the connection.",
}

// whoClosed says who closed, and how sure that is.
func whoClosed(c decode.Close, k knowledge) []Block {
	code, sure := k.code, "That is certain: the text says which side it was."
	switch {
	case k.sender == registry.Nobody && code == registry.NoStatusReceived:
		return []Block{{Para: Plain("An endpoint sent a Close frame without a status code." + side(c))}}
	case k.sender == registry.Nobody:
		return []Block{{Para: Plain(fmt.Sprintf("Nobody sent %s. The program that reports it noticed by itself that the connection had ended.%s", code, side(c)))}}
	case c.Initiator != "":
		return []Block{{Para: Plain(initiated[c.Initiator] + " " + sure)}}
	case k.sender == registry.Client:
		return []Block{{Para: Plain("The client closed, if both endpoints follow the standard: only a client has a use for this code.")}}
	case k.sender == registry.Server:
		return []Block{{Para: Plain("Very likely the server: this code describes a state of a server.")}}
	}
	return []Block{{Para: Plain("The text does not show it. Either endpoint may send this code; the one that receives it answers with the same code, so both logs show it.")}}
}

// side adds what the text says about the side, for codes that no frame holds.
func side(c decode.Close) string {
	switch c.Initiator {
	case decode.Local:
		return " The text speaks of the local side."
	case decode.Remote:
		return " The text speaks of the other side."
	}
	return ""
}

// wire is the small table of what may be done with a code.
func wire(code registry.Code) Block {
	return Block{Table: &Table{
		Header: []string{"Question", "Answer"},
		Rows: [][]Text{
			{Plain("May it be in a Close frame?"), yesNo(code.InFrame())},
			{Plain("May a page pass it to close()?"), yesNo(code.PageMaySend())},
			{Plain("May a server send it?"), yesNo(code.ServerMaySend())},
		},
	}}
}
