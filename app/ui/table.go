package ui

import (
	"slices"
	"sync"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"wsclose/registry"
)

// A row is one line of the table of codes: a code, or a range.
type row struct {
	first   registry.Code
	attr    string // the attribute that names it, and its value
	id      string
	label   string
	page    string
	name    string
	meaning string
	sender  registry.Sender
	retry   registry.Retry
}

// publicRows are the lines of the table that are always there, in their fixed
// order: by number, a range before the codes in it.
var publicRows = sync.OnceValue(func() []row {
	var all []row
	for i := range registry.Ranges {
		r := &registry.Ranges[i]
		if r.Path != "" {
			all = append(all, row{r.First, "data-range", r.Slug, r.Slug, r.Path, r.Name, r.Meaning.Text, r.Sender, r.Retry})
		}
	}
	for _, o := range []*registry.Owner{&registry.Protocol, &registry.IANA} {
		for i := range o.Entries {
			e := &o.Entries[i]
			if registry.Public(e.Code) != e {
				continue // the protocol speaks first
			}
			code := e.Code.String()
			all = append(all, row{e.Code, "data-code", code, code, registry.PathOf(e.Code), e.Name, e.Meaning.Text, e.Sender, e.Retry})
		}
	}
	slices.SortStableFunc(all, byCode)
	return all
})

func byCode(a, b row) int { return int(a.first - b.first) }

// rowsWith returns the lines of the table, with those of the private codes of
// owners.
func rowsWith(owners []*registry.Owner) []row {
	if len(owners) == 0 {
		return publicRows()
	}
	all := slices.Clone(publicRows())
	for _, o := range owners {
		for i := range o.Entries {
			e := &o.Entries[i]
			if e.Code < 3000 || registry.Public(e.Code) != nil {
				continue
			}
			code := e.Code.String()
			all = append(all, row{e.Code, "data-code", code, code, o.PathTo(e.Code), e.Name + " (" + o.Name + ")", e.Meaning.Text, e.Sender, e.Retry})
		}
	}
	slices.SortStableFunc(all, byCode)
	return all
}

var senderWords = map[registry.Sender]string{
	registry.Either: "either side",
	registry.Client: "client",
	registry.Server: "server",
	registry.Nobody: "nobody",
	"":              "as agreed",
}

var retryWords = map[registry.Retry]string{
	registry.RetryYes:      "yes",
	registry.RetryBackoff:  "with back-off",
	registry.RetryAfterFix: "after a fix",
	registry.RetryNo:       "no",
	registry.RetryDepends:  "depends",
	"":                     "no advice",
}

// tableView shows the table; rows that a search does not match are hidden.
func (w *Widget) tableView() app.UI {
	codes, ranges, all := w.answer.matches()
	rows := w.know().rows
	hide := make([]bool, len(rows))
	for i, r := range rows {
		hide[i] = !(all || r.attr == "data-code" && codes[r.first] || r.attr == "data-range" && ranges[r.first])
	}
	if w.standing.shows(rows) {
		return &pageTable{Hide: marks(hide), standing: w.standing}
	}
	var head []app.UI
	for _, h := range []string{"Code", "Name", "Meaning", "Sent by", "Reconnect"} {
		head = append(head, el("th", "").Attr("scope", "col").Text(h))
	}
	var lines []app.UI
	for i, r := range rows {
		lines = append(lines, &rowView{Place: w.place(), Row: r, Hide: hide[i]})
	}
	caption := "Every close code of the protocol and of IANA's registry"
	if len(rows) > len(publicRows()) {
		caption += ", and the private codes that matter here"
	}
	return el("div", "doc-scroll",
		el("table", "codes",
			el("caption", "codes-caption").Text(caption),
			el("thead", "", el("tr", "", head...)),
			el("tbody", "", lines...),
		).ID("codes"))
}

// rowView is a line of the table. It is a component so that go-app leaves it
// alone as long as its fields stay the same: most lines do at each key.
type rowView struct {
	app.Compo
	Place place
	Row   row
	Hide  bool
}

// Render shows the line.
func (v *rowView) Render() app.UI {
	r := v.Row
	return hidden(el("tr", "",
		el("th", "", v.Place.link(el("a", ""), r.page).Text(r.label)).Attr("scope", "row"),
		el("td", "").Text(r.name),
		el("td", "").Text(r.meaning),
		el("td", "").Text(senderWords[r.sender]),
		el("td", "").Attr("data-retry", retryName(r.retry)).Text(retryWords[r.retry]),
	).Attr(r.attr, r.id), v.Hide)
}

// retryName is the value of data-retry: never empty, which go-app would drop.
func retryName(r registry.Retry) string {
	if r == "" {
		return "unknown"
	}
	return string(r)
}
