package explain

import (
	"fmt"
	"slices"

	"wsclose/app/decode"
	"wsclose/registry"
)

// knowledge is what the registry knows about one code, with one voice chosen
// to speak first: the protocol's or IANA's entry, an owner that the evidence
// favours, or the range.
type knowledge struct {
	code    registry.Code
	name    string
	verdict registry.Fact
	long    []registry.Fact
	sender  registry.Sender
	retry   registry.Retry
	why     registry.Fact
	causes  []registry.Cause
	tone    Tone
	found   []registry.Found
	rules   []registry.FoundRule // of owners that have no entry for the code
	speaker *registry.Owner      // nil when the range speaks
	runbook Text                 // where the speaker, a team's own, says what to do; nil for none
	// sentinels are programs that print the number where they have no code.
	sentinels []registry.Sentinel
}

// know collects what the registry says about code; evidence are the owners that
// the text points to.
func (x Explainer) know(code registry.Code, evidence ...string) knowledge {
	k := knowledge{code: code, found: x.set().Lookup(code, evidence...)}
	for _, f := range k.found {
		if !f.Owner.Service {
			k.favour(&f)
			return k
		}
	}
	k.rules = x.set().RulesFor(code)
	r := registry.RangeOf(code)
	k.name, k.long, k.causes = r.Name, append([]registry.Fact{r.Meaning}, r.Explanation...), r.Causes
	judged := registry.Judge(code)
	k.verdict, k.sentinels = judged.Sentence, judged.Sentinels
	k.sender, k.retry, k.why = r.Sender, r.Retry, r.RetryWhy
	k.tone = Caution
	if !code.InFrame() {
		k.tone = Trouble
	}
	return k
}

// favour lets one owner's entry speak first.
func (k *knowledge) favour(f *registry.Found) {
	e := f.Entry
	k.name, k.verdict, k.long, k.speaker = e.Name, e.Meaning, e.Explanation, f.Owner
	if e.Sender != "" {
		k.sender = e.Sender
	}
	k.retry, k.why = e.Retry, e.RetryWhy
	if len(e.Causes) > 0 || f.Owner.Own {
		k.causes = e.Causes // what is said of the range is about unknown owners
	}
	k.runbook = runbook(f)
	k.tone = toneOf(k.code)
}

// public reports whether the protocol or IANA's registry speaks first.
func (k *knowledge) public() bool { return k.speaker != nil && !k.speaker.Service }

// ownedBy returns the entry of the owner with the given slug, or nil.
func (k *knowledge) ownedBy(slug string) *registry.Found {
	for i := range k.found {
		if slug != "" && k.found[i].Owner.Slug == slug {
			return &k.found[i]
		}
	}
	return nil
}

// toneOf tells how bad a code is for whoever reads it in a log.
func toneOf(code registry.Code) Tone {
	switch {
	case code == registry.NormalClosure, code == registry.GoingAway, code == registry.NoStatusReceived:
		return Calm
	case code == 1012, code == 1013, code >= 3000:
		return Caution
	}
	return Trouble
}

// subject names the code, and says so where the text itself shows none.
func (k *knowledge) subject(c decode.Close) string {
	name := k.code.String() + " " + k.name
	switch {
	case c.Code != registry.NoCode:
		return name
	case k.code == registry.NoStatusReceived:
		return "No code in the Close frame: programs report " + name
	}
	return "No code in the text: programs report " + name
}

func (k *knowledge) explanation() []Block {
	return paragraphs(k.long...)
}

// owners lists every other owner that defines the code.
func (k *knowledge) owners() []Block {
	var items []Text
	for _, f := range k.found {
		if f.Owner != k.speaker {
			items = append(items, ownerItem(f))
		}
	}
	for _, f := range k.rules {
		t := Text{
			{Words: f.Owner.Name, Link: f.Owner.Path()},
			{Words: fmt.Sprintf(", %d to %d: %s. %s", f.Rule.First, f.Rule.Last, f.Rule.Name, f.Rule.Meaning.Text)},
		}
		items = append(items, append(t, again(f.Rule.Retry)...))
	}
	return list(items)
}

// ownOwners lists the team's own owners that define the code.
func (k *knowledge) ownOwners() []Block {
	var items []Text
	for _, f := range k.found {
		if f.Owner.Own && f.Owner != k.speaker {
			items = append(items, ownerItem(f))
		}
	}
	return list(items)
}

// ownerItem is an owner's word on a code in a line; a team's own says all that
// it has to say.
func ownerItem(f registry.Found) Text {
	t := Text{{Words: f.Owner.Name, Link: f.Owner.PathTo(f.Entry.Code)}, {Words: ": " + f.Entry.Name}}
	if f.Entry.Meaning.Text != "" {
		t = append(t, Piece{Words: ". " + f.Entry.Meaning.Text})
	}
	t = append(t, again(f.Entry.Retry)...)
	if !f.Owner.Own {
		return t
	}
	if advice := f.Entry.RetryWhy.Text; advice != "" {
		t = append(t, Piece{Words: " " + advice})
	}
	if r := runbook(&f); r != nil {
		t = append(append(t, Piece{Words: " "}), r...)
	}
	return t
}

// runbook leads to what a team wrote about its own code, or about all of its
// codes; nil for what is not a team's own or has no address. The address is
// seen: a terminal shows no links.
func runbook(f *registry.Found) Text {
	switch {
	case !f.Owner.Own:
		return nil
	case f.Entry.URL != "":
		return Text{{Words: "Runbook for " + f.Entry.Code.String() + ": "}, {Words: f.Entry.URL, Link: f.Entry.URL}}
	case f.Owner.URL != "":
		return Text{{Words: "Documented at "}, {Words: f.Owner.URL, Link: f.Owner.URL}}
	}
	return nil
}

// again is an owner's advice in a few words, nothing where it gives none.
func again(r registry.Retry) Text {
	if r == "" {
		return nil
	}
	return Text{{Words: " Reconnect: " + lowerFirst(advice[r])}}
}

// follow lets the rule of the owner with the given slug advise, where the owner
// has a rule for the code but no entry. It returns the rule, or nil.
func (k *knowledge) follow(slug string) *registry.FoundRule {
	for _, o := range registry.Owners {
		if slug == "" || o.Slug != slug || k.ownedBy(slug) != nil {
			continue
		}
		if r := o.Rule(k.code); r != nil {
			if r.Retry != "" && !k.public() {
				k.retry, k.why = r.Retry, r.RetryWhy
			}
			k.rules = slices.DeleteFunc(k.rules, func(f registry.FoundRule) bool { return f.Owner == o })
			return &registry.FoundRule{Owner: o, Rule: r}
		}
	}
	return nil
}

// prints lists the programs that print the number in place of a code.
func (k *knowledge) prints() []Block {
	var items []Text
	for _, s := range k.sentinels {
		items = append(items, said(s.Meaning))
	}
	return list(items)
}

// advice puts a Retry into words.
var advice = map[registry.Retry]string{
	registry.RetryYes:      "Yes, at once.",
	registry.RetryBackoff:  "Yes, with a growing and jittered delay.",
	registry.RetryAfterFix: "Not before something is fixed.",
	registry.RetryNo:       "No.",
	registry.RetryDepends:  "It depends.",
	"":                     "No source gives advice for this code.",
}

func (k *knowledge) reconnect() []Block {
	t := Plain(advice[k.retry])
	why := said(k.why)
	switch {
	case why != nil && k.retry == "" && k.speaker != nil && k.speaker.Own:
		t = why // a team may have advice without saying yes or no
	case why != nil:
		t = append(append(t, Piece{Words: " "}), why...)
	}
	return []Block{{Para: t}}
}

// facts returns every fact that an explanation of the code rests on.
func (k *knowledge) facts() []registry.Fact {
	facts := append([]registry.Fact{k.verdict, k.why}, k.long...)
	facts = append(facts, causeFacts(k.causes)...)
	for _, f := range k.found {
		facts = append(facts, f.Entry.Meaning)
	}
	for _, f := range k.rules {
		facts = append(facts, f.Rule.Meaning)
	}
	for _, s := range k.sentinels {
		facts = append(facts, s.Meaning)
	}
	return facts
}
