package explain

import "wsclose/registry"

// Topic answers a question about closes in general.
func Topic(t *registry.Topic) Document {
	d := Document{Subject: t.Name, Verdict: Plain(t.Answer.Text), Tone: Calm}
	d.add("next", "What to do", itemised(t.Steps)...)
	d.add("meaning", "What to know", itemised(t.Explanation)...)
	switch t.Compares {
	case registry.BySender:
		d.add("codes", "Who sends which code", bySender())
	case registry.ByRetry:
		d.add("codes", "Reconnect after which code?", byRetry())
	}
	facts := append([]registry.Fact{t.Answer}, t.Explanation...)
	d.add("sources", "Sources", list(sources(append(facts, t.Steps...)))...)
	return d
}

// itemised turns facts into a list.
func itemised(facts []registry.Fact) []Block {
	var items []Text
	for _, f := range facts {
		items = append(items, said(f))
	}
	return list(items)
}

// A row of the tables that compare codes is a code of the protocol or of IANA,
// or a range of codes that others define.
type row struct {
	words, path string
	sender      registry.Sender
	retry       registry.Retry
	why         registry.Fact
}

// compared returns the rows of all tables that compare codes.
func compared() []row {
	var rows []row
	for _, o := range []*registry.Owner{&registry.Protocol, &registry.IANA} {
		for i := range o.Entries {
			e := &o.Entries[i]
			rows = append(rows, row{e.Code.String() + " " + e.Name, registry.PathOf(e.Code), e.Sender, e.Retry, e.RetryWhy})
		}
	}
	for i := range registry.Ranges {
		if r := &registry.Ranges[i]; r.First >= 3000 && r.Path != "" {
			rows = append(rows, row{r.Slug + " " + r.Name, r.Path, r.Sender, r.Retry, r.RetryWhy})
		}
	}
	return rows
}

func bySender() Block {
	t := &Table{Header: []string{"Code", "Sent by"}}
	for _, r := range compared() {
		t.Rows = append(t.Rows, []Text{{{Words: r.words, Link: r.path}}, Plain(senders[r.sender])})
	}
	return Block{Table: t}
}

func byRetry() Block {
	t := &Table{Header: []string{"Code", "Reconnect?", "Why"}}
	for _, r := range compared() {
		t.Rows = append(t.Rows, []Text{{{Words: r.words, Link: r.path}}, Plain(advice[r.retry]), Plain(r.why.Text)})
	}
	return Block{Table: t}
}
