package web

import (
	"fmt"
	"slices"

	"wsclose/app/explain"
	"wsclose/registry"
)

// A page is one HTML page before it is rendered.
type page struct {
	Path        string // its address relative to the base: "", "1006/", "404.html"
	Template    string // the file in templates/ without .html
	Title       string // of the document
	Description string // one or two sentences for lists of search results
	Crumb       string // its name in the trail of links above it
	Body        any    // what its template shows
	Widget      bool   // runs the widget
	Script      string // the asset that it runs, "" for none
	Early       string // the asset that it runs before it is shown, "" for none
	Frames      bool   // holds frames with pages of ours, made by the script of the element
	Frame       bool   // is made for frames of other pages: it has a shell of its own and stands in no sitemap
	Unlisted    bool   // stands in no sitemap
}

// allPages returns every page of the site in the order of the sitemap.
func (b *builder) allPages() ([]page, error) {
	index, err := b.indexPage()
	if err != nil {
		return nil, err
	}
	pages := []page{index}
	pages = append(pages, b.codePages()...)
	pages = append(pages, b.rangePages()...)
	pages = append(pages, b.servicesPage())
	pages = append(pages, b.servicePages()...)
	reconnecting, err := b.reconnectingPage()
	if err != nil {
		return nil, err
	}
	deploying, err := deployingPage()
	if err != nil {
		return nil, err
	}
	pages = append(pages, librariesPage(), browsersPage(), limitsPage(), reconnecting, b.dataPage(), b.embeddingPage(), deploying)
	frames, err := b.framePages(pages)
	if err != nil {
		return nil, err
	}
	return append(append(pages, frames...), notFoundPage()), nil
}

// codeBody is what code.html shows of a code or a range.
type codeBody struct {
	Doc            explain.Document
	Rest           explain.Document // the sections after those of this package
	Measured       *measuredBody    // what browsers report, nil when not measured
	Names          []registry.Named // what libraries call the code
	Others         []codeOwner      // owners by name, where they are too many to quote
	Used           []usedCode       // of a range: its codes in use
	Facts          []fact
	OfRange        bool   // the page is about a range
	Range          *crumb // the page of the range that holds the code, if it has one
	Previous, Next *crumb
	Checked        string // the newest day on which a source was read
}

// A crumb is a link to another page of ours.
type crumb struct {
	Path, Name string
}

// A fact answers one short question about a code.
type fact struct {
	Question, Answer string
	// Sign is "yes", "no" or "": whether the answer is one of the two.
	Sign string
}

// publicCodes returns every code that the protocol or IANA's registry defines,
// ascending.
func publicCodes() []registry.Code {
	var codes []registry.Code
	for _, owner := range []*registry.Owner{&registry.Protocol, &registry.IANA} {
		for i := range owner.Entries {
			codes = append(codes, owner.Entries[i].Code)
		}
	}
	slices.Sort(codes)
	return slices.Compact(codes)
}

func (b *builder) codePages() []page {
	codes := b.set.Paged()
	var pages []page
	for i, code := range codes {
		body := b.codeBodyOf(code)
		if i > 0 {
			body.Previous = codeCrumb(codes[i-1])
		}
		if i+1 < len(codes) {
			body.Next = codeCrumb(codes[i+1])
		}
		p := page{Path: code.String() + "/", Template: "code", Crumb: code.String(), Body: body}
		if entry := registry.Public(code); entry != nil {
			p.Title = fmt.Sprintf("%s %s: WebSocket close code", code, entry.Name)
			p.Description = fmt.Sprintf("WebSocket close code %s, %s. %s What it means, who sends it, likely causes, whether to reconnect.", code, entry.Name, body.Doc.Verdict)
		} else {
			names := enumerate(ownersOf(b.set.Lookup(code)))
			p.Title = fmt.Sprintf("%s: WebSocket close code of %s", code, names)
			p.Description = fmt.Sprintf("WebSocket close code %s as %s means it: name, meaning, whether to reconnect. The number is not registered with IANA.", code, names)
		}
		pages = append(pages, p)
	}
	return pages
}

func (b *builder) codeBodyOf(code registry.Code) codeBody {
	r := registry.RangeOf(code)
	sender, retry := r.Sender, r.Retry
	if entry := registry.Public(code); entry != nil {
		sender, retry = entry.Sender, entry.Retry
	}
	body := codeBody{
		Facts:    factsOf(code, sender, retry),
		Measured: measuredOf(code),
		Names:    registry.Constants(code),
		Others:   othersOf(b.set.Lookup(code)),
		Checked:  checked(code),
	}
	doc := without(explain.For(b.set).Code(code), "wire")
	if body.Others != nil {
		doc = quoting(without(doc, "owners"), ownFacts(code))
	}
	body.Doc, body.Rest = parted(doc)
	if r.Path != "" {
		body.Range = &crumb{r.Path, r.Slug}
	}
	return body
}

// quoting returns doc with the sources of facts alone.
func quoting(doc explain.Document, facts []registry.Fact) explain.Document {
	doc = without(doc, "sources")
	doc.Sections = append(doc.Sections, explain.Section{
		ID: "sources", Title: "Sources", Blocks: []explain.Block{{List: explain.Sources(facts)}},
	})
	return doc
}

// ownFacts returns what the protocol or IANA says of code, and the programs
// that print the number in place of a code.
func ownFacts(code registry.Code) []registry.Fact {
	facts := entryFacts(registry.Public(code))
	for _, s := range registry.Judge(code).Sentinels {
		facts = append(facts, s.Meaning)
	}
	return facts
}

// parted cuts doc before what belongs at the end of a page: who else uses the
// code, and the sources.
func parted(doc explain.Document) (first, rest explain.Document) {
	i := slices.IndexFunc(doc.Sections, func(s explain.Section) bool {
		return s.ID == "prints" || s.ID == "sources" || s.ID == "owners" && s.ID != doc.Sections[0].ID
	})
	if i < 0 {
		return doc, explain.Document{}
	}
	rest.Sections = doc.Sections[i:]
	doc.Sections = doc.Sections[:i]
	return doc, rest
}

// ownersOf returns the names of owners.
func ownersOf(found []registry.Found) []string {
	var names []string
	for _, f := range found {
		names = append(names, f.Owner.Name)
	}
	return names
}

func codeCrumb(code registry.Code) *crumb {
	name := code.String()
	if entry := registry.Public(code); entry != nil {
		name += " " + entry.Name
	}
	return &crumb{"/" + code.String() + "/", name}
}

func (b *builder) rangePages() []page {
	var listed []*registry.Range
	for i := range registry.Ranges {
		if registry.Ranges[i].Path != "" {
			listed = append(listed, &registry.Ranges[i])
		}
	}
	var pages []page
	for i, r := range listed {
		doc := explain.Range(r)
		body := codeBody{
			OfRange:  true,
			Facts:    factsOf(r.Last, r.Sender, r.Retry),
			Measured: measuredRows(scenariosIn[r.Slug]),
			Used:     b.usedIn(r),
			Checked:  newest(rangeFacts(r)),
		}
		body.Doc, body.Rest = parted(without(doc, "wire"))
		if i > 0 {
			body.Previous = &crumb{listed[i-1].Path, listed[i-1].Slug}
		}
		if i+1 < len(listed) {
			body.Next = &crumb{listed[i+1].Path, listed[i+1].Slug}
		}
		pages = append(pages, page{
			Path:        r.Path[1:],
			Template:    "code",
			Title:       fmt.Sprintf("%s %s: WebSocket close codes", r.Slug, r.Name),
			Description: fmt.Sprintf("WebSocket close codes %s, %s. %s What to do with any number in this range.", r.Slug, r.Name, doc.Verdict),
			Crumb:       r.Slug,
			Body:        body,
		})
	}
	return pages
}

func notFoundPage() page {
	return page{
		Path:        "404.html",
		Template:    "404",
		Title:       "No such page: wsclose",
		Description: "There is no page at this address.",
		Crumb:       "No such page",
		Unlisted:    true,
	}
}

// without returns doc without one section, for pages that show its content in
// another form.
func without(doc explain.Document, section string) explain.Document {
	doc.Sections = slices.DeleteFunc(slices.Clone(doc.Sections), func(s explain.Section) bool { return s.ID == section })
	return doc
}
