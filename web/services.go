package web

import (
	"fmt"
	"slices"
	"strings"

	"wsclose/app/draw"
	"wsclose/app/explain"
	"wsclose/registry"
)

// services returns the owners that have a page under /services/, in the order
// of their names.
func services(set *registry.Set) []*registry.Owner {
	var all []*registry.Owner
	for _, o := range set.Owners() {
		if o.Service {
			all = append(all, o)
		}
	}
	slices.SortStableFunc(all, func(a, b *registry.Owner) int {
		return strings.Compare(strings.ToLower(a.Name), strings.ToLower(b.Name))
	})
	return all
}

// servicesBody is what services.html shows.
type servicesBody struct {
	Groups          []serviceGroup
	Services, Codes int
	Checked         string
}

// A serviceGroup is the services of one kind.
type serviceGroup struct {
	Title    string
	Services []serviceItem
}

type serviceItem struct {
	Path, Name, About string
	Codes             []registry.Code
}

func (b *builder) servicesPage() page {
	body := servicesBody{Checked: checkedLast()}
	for _, title := range kindTitles() {
		g := serviceGroup{Title: title}
		for _, o := range services(b.set) {
			if kindOf(o) != title {
				continue
			}
			item := serviceItem{Path: o.Path(), Name: o.Name, About: o.About.Text}
			for _, e := range o.Entries {
				item.Codes = append(item.Codes, e.Code)
			}
			body.Services++
			body.Codes += len(item.Codes)
			g.Services = append(g.Services, item)
		}
		if len(g.Services) > 0 {
			body.Groups = append(body.Groups, g)
		}
	}
	return page{
		Path:        "services/",
		Template:    "services",
		Title:       "WebSocket close codes of services and libraries",
		Description: fmt.Sprintf("What %d services, protocols and servers mean by their WebSocket close codes: Discord, Pusher, Twitch, OBS, graphql-ws, Centrifugo and more, each with its source.", body.Services),
		Crumb:       "Services",
		Body:        body,
	}
}

// serviceBody is what service.html shows.
type serviceBody struct {
	Owner   *registry.Owner
	About   explain.Text
	Facts   []fact
	Follows *crumb
	Rules   []ruleView
	Entries []entryView
	Drawn   []draw.Picture // how one of the codes arrives
	Sources []explain.Text
	Checked string
}

// A ruleView is an owner's advice for a range of codes.
type ruleView struct {
	First, Last   registry.Code
	Name          string
	Meaning       explain.Text
	Retry         registry.Retry
	Reconnect     string
	ReconnectText explain.Text
}

// An entryView is what an owner says of one code.
type entryView struct {
	*registry.Entry
	Reconnect string // in a word or two
	Why       explain.Text
	Means     explain.Text
	More      []explain.Text
	SentBy    string
	Steps     []explain.Step
	General   crumb // the page about the number
}

func (b *builder) servicePages() []page {
	var pages []page
	for _, o := range services(b.set) {
		n := fmt.Sprintf("%d close codes", len(o.Entries))
		if len(o.Entries) == 1 {
			n = "close code " + o.Entries[0].Code.String()
		}
		var names []string
		for _, e := range o.Entries {
			names = append(names, e.Code.String()+" "+e.Name)
		}
		pages = append(pages, page{
			Path:        o.Path()[1:],
			Template:    "service",
			Title:       fmt.Sprintf("%s: WebSocket %s", o.Name, n),
			Description: clip(fmt.Sprintf("WebSocket %s of %s: %s.", n, o.Name, strings.Join(names, ", ")), 300),
			Crumb:       o.Name,
			Body:        serviceBodyOf(b.set, o),
		})
	}
	return pages
}

func serviceBodyOf(set *registry.Set, o *registry.Owner) serviceBody {
	facts := ownerFacts(o)
	b := serviceBody{Owner: o, About: explain.Said(o.About), Sources: explain.Sources(facts), Checked: newest(facts), Drawn: explain.OwnerDrawing(o)}
	if f := registry.Known.Owner(o.Follows); f != nil {
		b.Follows = &crumb{f.Path(), f.Name}
	}
	b.Facts = []fact{
		{Question: "Codes", Answer: fmt.Sprint(len(o.Entries))},
		{Question: "Known from", Answer: knownFrom(facts)},
	}
	for _, word := range []registry.Retry{registry.RetryYes, registry.RetryBackoff, registry.RetryAfterFix, registry.RetryNo} {
		var n int
		for _, e := range o.Entries {
			if e.Retry == word {
				n++
			}
		}
		if n > 0 {
			b.Facts = append(b.Facts, fact{Question: "Reconnect: " + lowerFirst(reconnect[word]), Answer: fmt.Sprintf("%d of %d", n, len(o.Entries))})
		}
	}
	for i := range o.Rules {
		r := &o.Rules[i]
		b.Rules = append(b.Rules, ruleView{
			r.First, r.Last, r.Name, explain.Said(r.Meaning), r.Retry, reconnect[r.Retry], explain.Said(r.RetryWhy),
		})
	}
	for i := range o.Entries {
		b.Entries = append(b.Entries, entryViewOf(set, &o.Entries[i]))
	}
	return b
}

func entryViewOf(set *registry.Set, e *registry.Entry) entryView {
	v := entryView{
		Entry: e, Reconnect: reconnect[e.Retry], Why: explain.Said(e.RetryWhy), Means: explain.Said(e.Meaning),
		SentBy:  sentBy[e.Sender],
		General: crumb{set.PathOf(e.Code), "What " + e.Code.String() + " means in general"},
	}
	if e.Code >= 3000 {
		v.General.Name = "Who else uses " + e.Code.String()
	}
	if r := registry.RangeOf(e.Code); r != nil && v.General.Path == r.Path {
		v.General.Path += "#" + e.Code.String()
	}
	for _, f := range e.Explanation {
		v.More = append(v.More, explain.Said(f))
	}
	for _, c := range e.Causes {
		v.Steps = append(v.Steps, explain.Step{
			ID: c.ID, Title: c.Title, Why: explain.Said(c.Why), Check: explain.Said(c.Check), Fix: explain.Said(c.Fix),
		})
	}
	return v
}

// knownFrom says from what kind of source facts are known, the best first.
func knownFrom(facts []registry.Fact) string {
	words := []struct {
		kind registry.Kind
		text string
	}{
		{registry.Standard, "a standard"}, {registry.OfficialDocs, "its documents"},
		{registry.SourceCode, "its source"}, {registry.ThirdParty, "third parties"},
	}
	var known []string
	for _, w := range words {
		for _, f := range facts {
			if slices.ContainsFunc(f.Cites, func(c registry.Cite) bool { return c.Source.Kind == w.kind }) {
				known = append(known, w.text)
				break
			}
		}
	}
	return strings.Join(known, ", ")
}

func ownerFacts(o *registry.Owner) []registry.Fact {
	facts := []registry.Fact{o.About}
	for i := range o.Entries {
		facts = append(facts, entryFacts(&o.Entries[i])...)
	}
	for _, r := range o.Rules {
		facts = append(facts, r.Meaning, r.RetryWhy)
	}
	return facts
}

// clip shortens a list for a description: at a comma, at most n bytes.
func clip(s string, n int) string {
	if len(s) <= n {
		return s
	}
	return s[:strings.LastIndex(s[:n], ", ")] + " and more."
}
