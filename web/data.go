package web

import (
	_ "embed"
	"math"
	"strings"

	"wsclose/registry"
)

// codesSchema describes codes.json in JSON Schema 2020-12.
//
//go:embed codes.schema.json
var codesSchema []byte

// The published form of the registry. What is not known is absent.
type (
	codesDoc struct {
		Schema  string      `json:"$schema"`
		Checked string      `json:"checked,omitempty"`
		Owners  []jsonOwner `json:"owners"`
		Codes   []jsonEntry `json:"codes"`
		Ranges  []jsonRange `json:"ranges"`

		Libraries []jsonLibrary `json:"libraries"`
		Limits    []jsonLimit   `json:"limits"`
		Browsers  jsonBrowsers  `json:"browsers"`
		Signals   []jsonSignal  `json:"signals"`
		Topics    []jsonTopic   `json:"topics"`
	}
	jsonOwner struct {
		Slug    string `json:"slug"`
		Name    string `json:"name"`
		URL     string `json:"url,omitempty"`
		Service bool   `json:"service"`

		Path    string     `json:"path,omitempty"`
		About   *jsonFact  `json:"about,omitempty"`
		Follows string     `json:"follows,omitempty"`
		Rules   []jsonRule `json:"rules,omitempty"`
	}
	jsonEntry struct {
		Code          registry.Code   `json:"code"`
		Owner         string          `json:"owner"`
		Name          string          `json:"name"`
		Registered    string          `json:"registered,omitempty"`
		Identifier    string          `json:"identifier,omitempty"`
		Path          string          `json:"path,omitempty"`
		InFrame       bool            `json:"in_frame"`
		PageMaySend   bool            `json:"page_may_send"`
		ServerMaySend bool            `json:"server_may_send"`
		Sender        registry.Sender `json:"sender,omitempty"`
		Retry         registry.Retry  `json:"retry,omitempty"`
		Reasons       []string        `json:"reasons,omitempty"`
		jsonWords
	}
	jsonRange struct {
		First  *registry.Code  `json:"first,omitempty"`
		Last   *registry.Code  `json:"last,omitempty"`
		Name   string          `json:"name"`
		Path   string          `json:"path,omitempty"`
		Sender registry.Sender `json:"sender,omitempty"`
		Retry  registry.Retry  `json:"retry,omitempty"`
		jsonWords
	}
	jsonWords struct {
		Meaning     *jsonFact   `json:"meaning,omitempty"`
		Explanation []jsonFact  `json:"explanation,omitempty"`
		RetryWhy    *jsonFact   `json:"retry_why,omitempty"`
		Causes      []jsonCause `json:"causes,omitempty"`
	}
	jsonCause struct {
		ID    string    `json:"id,omitempty"`
		Title string    `json:"title"`
		Why   *jsonFact `json:"why,omitempty"`
		Check *jsonFact `json:"check,omitempty"`
		Fix   *jsonFact `json:"fix,omitempty"`
	}
	jsonFact struct {
		Text    string     `json:"text"`
		Sources []jsonCite `json:"sources"`
	}
	jsonCite struct {
		Title string        `json:"title"`
		URL   string        `json:"url,omitempty"`
		At    string        `json:"at,omitempty"`
		Kind  registry.Kind `json:"kind,omitempty"`
		Read  string        `json:"read,omitempty"`
	}
)

// codesJSON returns the registry as data for other programs. The order is that
// of the registry: by owner, then by code. has tells whether an address is that
// of a page of ours.
func codesJSON(set *registry.Set, has func(string) bool) ([]byte, error) {
	j := jsoner{has}
	doc := codesDoc{
		Schema:  "codes.schema.json",
		Checked: checkedLast(),
		Owners:  []jsonOwner{},
		Codes:   []jsonEntry{},
		Ranges:  []jsonRange{},

		Libraries: j.libraries(),
		Limits:    j.limits(),
		Browsers:  j.browsers(),
		Signals:   j.signals(),
		Topics:    j.topics(),
	}
	for _, o := range set.Owners() {
		owner := jsonOwner{Slug: o.Slug, Name: o.Name, URL: o.URL, Service: o.Service, About: j.fact(o.About), Follows: o.Follows, Rules: j.rules(o.Rules)}
		owner.Path = j.address(o.Path())
		doc.Owners = append(doc.Owners, owner)
		for i := range o.Entries {
			doc.Codes = append(doc.Codes, j.entry(o, &o.Entries[i]))
		}
	}
	for i := range registry.Ranges {
		r := &registry.Ranges[i]
		doc.Ranges = append(doc.Ranges, jsonRange{
			First: bound(r.First), Last: bound(r.Last), Name: r.Name, Path: below(r.Path), Sender: r.Sender, Retry: r.Retry,
			jsonWords: j.words(r.Meaning, r.Explanation, r.RetryWhy, r.Causes),
		})
	}
	return indented(doc)
}

// bound returns nil for the ends of the integers, which are no numbers that
// anybody means.
func bound(c registry.Code) *registry.Code {
	if c == math.MinInt || c == math.MaxInt {
		return nil
	}
	return &c
}

// A jsoner turns the registry's types into their published forms.
type jsoner struct{ has func(string) bool }

func (j jsoner) entry(o *registry.Owner, e *registry.Entry) jsonEntry {
	out := jsonEntry{
		Code: e.Code, Owner: o.Slug, Name: e.Name, Registered: e.Registered, Identifier: e.Identifier,
		InFrame: e.Code.InFrame(), PageMaySend: e.Code.PageMaySend(), ServerMaySend: e.Code.ServerMaySend(),
		Sender: e.Sender, Retry: e.Retry, Reasons: e.Reasons,
		jsonWords: j.words(e.Meaning, e.Explanation, e.RetryWhy, e.Causes),
	}
	switch {
	case registry.Public(e.Code) == e:
		out.Path = e.Code.String() + "/"
	case o.Service:
		out.Path = j.address(o.PathTo(e.Code))
	}
	return out
}

func (j jsoner) words(meaning registry.Fact, explanation []registry.Fact, why registry.Fact, causes []registry.Cause) jsonWords {
	w := jsonWords{Meaning: j.fact(meaning), Explanation: j.facts(explanation), RetryWhy: j.fact(why)}
	for _, c := range causes {
		w.Causes = append(w.Causes, jsonCause{c.ID, c.Title, j.fact(c.Why), j.fact(c.Check), j.fact(c.Fix)})
	}
	return w
}

// fact returns nil for the zero fact: what is not known is absent.
func (j jsoner) fact(f registry.Fact) *jsonFact {
	if f.Text == "" {
		return nil
	}
	out := &jsonFact{Text: f.Text, Sources: []jsonCite{}}
	for _, c := range f.Cites {
		out.Sources = append(out.Sources, jsonCite{c.Source.Title, j.address(c.Source.URL), c.At, c.Source.Kind, c.Source.Read})
	}
	return out
}

// address returns an address as it stands in codes.json: a page of ours
// relative to the base, "" where the site has no such page.
func (j jsoner) address(url string) string {
	if !strings.HasPrefix(url, "/") {
		return url
	}
	if !j.has(url) {
		return ""
	}
	return below(url)
}

// below makes a path of ours relative to the base, as addresses in codes.json
// are.
func below(path string) string {
	if path == "" {
		return ""
	}
	return path[1:]
}
