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
	Unlisted    bool   // stands in no sitemap
}

// allPages returns every page of the site in the order of the sitemap.
func (b *builder) allPages() ([]page, error) {
	index, err := b.indexPage()
	if err != nil {
		return nil, err
	}
	pages := []page{index}
	pages = append(pages, codePages()...)
	pages = append(pages, rangePages()...)
	return append(pages, notFoundPage()), nil
}

// codeBody is what code.html and range.html show.
type codeBody struct {
	Doc            explain.Document
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

func codePages() []page {
	codes := publicCodes()
	var pages []page
	for i, code := range codes {
		entry := registry.Public(code)
		doc := explain.Code(code)
		body := codeBody{
			Doc:     without(doc, "wire"),
			Facts:   factsOf(code, entry.Sender, entry.Retry),
			Checked: checked(code),
		}
		if r := registry.RangeOf(code); r != nil && r.Path != "" {
			body.Range = &crumb{r.Path, r.Slug}
		}
		if i > 0 {
			body.Previous = codeCrumb(codes[i-1])
		}
		if i+1 < len(codes) {
			body.Next = codeCrumb(codes[i+1])
		}
		pages = append(pages, page{
			Path:        code.String() + "/",
			Template:    "code",
			Title:       fmt.Sprintf("%s %s: WebSocket close code", code, entry.Name),
			Description: fmt.Sprintf("WebSocket close code %s, %s. %s What it means, who sends it, likely causes, whether to reconnect.", code, entry.Name, doc.Verdict),
			Crumb:       code.String(),
			Body:        body,
		})
	}
	return pages
}

func codeCrumb(code registry.Code) *crumb {
	return &crumb{"/" + code.String() + "/", code.String() + " " + registry.Public(code).Name}
}

func rangePages() []page {
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
			OfRange: true,
			Doc:     without(doc, "wire"),
			Facts:   factsOf(r.Last, r.Sender, r.Retry),
			Checked: newest(rangeFacts(r)),
		}
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
