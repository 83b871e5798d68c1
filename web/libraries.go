package web

import (
	"fmt"
	"slices"
	"strings"

	"wsclose/registry"
)

// librariesBody is what libraries.html shows.
type librariesBody struct {
	Libraries, Names int
	Claims           []string
	Columns          []crumb
	Matrices         []matrix
	Languages        []language
}

// A matrix shows which codes libraries take or send.
type matrix struct {
	ID, Title, Words string
	Rows             []matrixRow
}

type matrixRow struct {
	Slug, Name, Role string
	Cells            []matrixCell
}

// A matrixCell is whether a rule holds for the codes of a column: all, none or
// some of them.
type matrixCell struct{ Sign, Mark string }

var (
	cellYes  = matrixCell{"yes", "✓"}
	cellNo   = matrixCell{"no", "✕"}
	cellSome = matrixCell{"some", "some"}
)

// A language is the libraries for one language.
type language struct {
	Name      string
	Libraries []libraryView
}

// A libraryView is a library with its names for codes.
type libraryView struct {
	*registry.Library
	Names    []nameRow
	Conducts []conductView
	Sources  []registry.Source
}

type conductView struct {
	Kind, Role, Codes, Note string
}

// A nameRow is what a library calls one code.
type nameRow struct {
	Code     registry.Code
	Name     string
	Printed  string // where it says more than the name
	Internal bool
}

// conductWords say what a rule is about.
var conductWords = map[registry.ConductKind]string{
	registry.Sends: "Lets you send", registry.Chooses: "Sends by itself",
	registry.Accepts: "Accepts", registry.Reports: "Reports by itself",
}

// columns are the codes of the matrices: each of the protocol, then the ranges.
var columns = func() []registry.Span {
	spans := []registry.Span{{First: 0, Last: 999}}
	for c := registry.Code(1000); c <= 1015; c++ {
		spans = append(spans, registry.Span{First: c, Last: c})
	}
	return append(spans, registry.Span{First: 1016, Last: 2999}, registry.Span{First: 3000, Last: 3999},
		registry.Span{First: 4000, Last: 4999}, registry.Span{First: 5000, Last: 65535})
}()

func spanWords(s registry.Span) string {
	switch {
	case s.First == s.Last:
		return s.First.String()
	case s.Last == 65535 && s.First > 0:
		return s.First.String() + "+"
	}
	return s.First.String() + "–" + s.Last.String()
}

func librariesPage() page {
	body := librariesBody{Libraries: len(registry.Libraries), Claims: libraryClaims()}
	for _, s := range columns {
		path := registry.PathOf(s.First)
		if s.First != s.Last {
			path = registry.RangeOf(s.First).Path
		}
		body.Columns = append(body.Columns, crumb{path, spanWords(s)})
	}
	body.Matrices = []matrix{
		matrixOf(registry.Accepts, "accepts", "What they accept", "Codes that a library takes from a Close frame. Any other it treats as a violation of the protocol, mostly with 1002."),
		matrixOf(registry.Sends, "sends", "What they let you send", "Codes that a program may pass on to be sent. Any other raises an error or is replaced."),
	}
	for _, l := range registry.Libraries {
		i := slices.IndexFunc(body.Languages, func(g language) bool { return g.Name == l.Language })
		if i < 0 {
			i = len(body.Languages)
			body.Languages = append(body.Languages, language{Name: l.Language})
		}
		v := libraryViewOf(l)
		body.Names += len(v.Names)
		body.Languages[i].Libraries = append(body.Languages[i].Libraries, v)
	}
	return page{
		Path:        "libraries/",
		Template:    "libraries",
		Title:       "WebSocket close codes in libraries: names, and what each accepts",
		Description: fmt.Sprintf("What %d WebSocket libraries call the close codes, which codes each accepts and sends, with the surprises in words. Read from their sources.", body.Libraries),
		Crumb:       "Libraries",
		Body:        body,
	}
}

func libraryViewOf(l *registry.Library) libraryView {
	v := libraryView{Library: l}
	for i, group := range [][]registry.Constant{l.Constants, l.Internal} {
		for _, c := range group {
			row := nameRow{Code: c.Code, Name: c.Name, Internal: i == 1}
			if !strings.HasSuffix(c.Name, c.Printed) {
				row.Printed = c.Printed
			}
			v.Names = append(v.Names, row)
		}
	}
	slices.SortStableFunc(v.Names, func(a, b nameRow) int { return int(a.Code - b.Code) })
	for _, s := range registry.LibrarySources {
		if s.Library == l {
			for _, source := range s.Names {
				v.cite(source)
			}
		}
	}
	for _, c := range registry.Conducts() {
		if c.Library == l {
			v.Conducts = append(v.Conducts, conductView{conductWords[c.Kind], c.Role, codeSetWords(c.Codes), c.Note})
			v.cite(c.Source)
		}
	}
	return v
}

// cite adds a source to those of the library, once for each address.
func (v *libraryView) cite(s registry.Source) {
	if !slices.ContainsFunc(v.Sources, func(other registry.Source) bool { return other.URL == s.URL }) {
		v.Sources = append(v.Sources, s)
	}
}

func codeSetWords(set registry.CodeSet) string {
	var spans []string
	for _, s := range set {
		spans = append(spans, spanWords(s))
	}
	return strings.Join(spans, ", ")
}

func matrixOf(kind registry.ConductKind, id, title, words string) matrix {
	m := matrix{ID: id, Title: title, Words: words}
	for _, c := range registry.Conducts() {
		if c.Kind != kind {
			continue
		}
		row := matrixRow{Slug: c.Library.Slug, Name: c.Library.Name, Role: c.Role}
		for _, s := range columns {
			row.Cells = append(row.Cells, cellFor(c.Codes, s))
		}
		m.Rows = append(m.Rows, row)
	}
	return m
}

// cellFor tells whether set holds all of span, none or some.
func cellFor(set registry.CodeSet, span registry.Span) matrixCell {
	var held registry.Code
	for _, s := range set {
		if first, last := max(s.First, span.First), min(s.Last, span.Last); first <= last {
			held += last - first + 1
		}
	}
	switch held {
	case 0:
		return cellNo
	case span.Last - span.First + 1:
		return cellYes
	}
	return cellSome
}

// libraryClaims puts the surprises of the matrices into words, counted from the
// data.
func libraryClaims() []string {
	var accepting, unchecked int
	var sendOnly []string
	refusing := map[registry.Code]int{}
	for _, c := range registry.Conducts() {
		switch {
		case c.Kind == registry.Accepts && cellFor(c.Codes, registry.Span{First: 0, Last: 65535}) == cellYes:
			unchecked++
		case c.Kind == registry.Accepts:
			accepting++
			for _, code := range []registry.Code{1012, 1014} {
				if !c.Codes.Holds(code) {
					refusing[code]++
				}
			}
		case c.Kind == registry.Sends && !c.Codes.Holds(1001) && c.Codes.Holds(1000) && c.Codes.Holds(3000):
			sendOnly = append(sendOnly, c.Library.Name)
		}
	}
	slices.Sort(sendOnly)
	return []string{
		fmt.Sprintf("Of %d receivers that check a close code, %d refuse 1012 and 1013 in some role, and %d refuse 1014: the other side then sees 1002 or 1006.", accepting, refusing[1012], refusing[1014]),
		fmt.Sprintf("%d receivers check nothing: whatever number the Close frame holds reaches the program.", unchecked),
		"uWebSockets refuses all of 3000 to 3999, so codes registered with IANA arrive as 1006; Bun, which is built on it, takes them.",
		"Jetty’s native API cannot send 3000 to 4999; its core can.",
		"The HTTP client of OpenJDK sends only 1000, 1001, 1008, 1011 and 3000 to 4999, and refuses 1010 from a server.",
		fmt.Sprintf("Like a page, %s take only 1000 and 3000 to 4999 from the program.", enumerate(slices.Compact(sendOnly))),
		"libwebsockets takes 1012 to 1015 as a client and refuses them as a server.",
		"A library that answers every close with 1000 (gws, WebSocket-Node) hides the code from whoever reads the other side’s log.",
	}
}
