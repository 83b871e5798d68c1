package web

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"wsclose/app/explain"
	"wsclose/registry"
)

func TestCodePageIsComplete(t *testing.T) {
	s := built(t, Options{SiteURL: "https://example.org/ws/"})
	for _, code := range publicCodes() {
		page := code.String() + "/index.html"
		f := s.File(page)
		if f == nil {
			t.Errorf("%s: no page", page)
			continue
		}
		shown := strings.Join(strings.Fields(text(parsed(t, s)[page])), " ")
		entry := registry.Public(code)
		wants := []string{
			code.String() + " " + entry.Name,
			entry.Meaning.Text,
			"In a Close frame?", "May a page send it?", "May a server send it?", "Who sends it?", "Reconnect?",
			"Sources", "Registry last checked " + checked(code),
		}
		for _, c := range entry.Causes {
			wants = append(wants, c.Title, c.Check.Text, c.Fix.Text)
		}
		for _, want := range wants {
			if !strings.Contains(shown, strings.Join(strings.Fields(want), " ")) {
				t.Errorf("%s does not say %q", page, want)
			}
		}
		for _, want := range []string{
			`<link rel="canonical" href="https://example.org/ws/` + code.String() + `/">`,
			`<form class="find" action="../" method="get" role="search">`,
			`name="q" type="search" maxlength="64"`,
		} {
			if !bytes.Contains(f.Body, []byte(want)) {
				t.Errorf("%s has no %s", page, want)
			}
		}
		if bytes.Contains(f.Body, []byte("<script")) {
			t.Errorf("%s runs a script", page)
		}
	}
}

func TestCodePagesFormAChain(t *testing.T) {
	s := built(t, Options{})
	docs := parsed(t, s)
	codes := registry.Known.Paged()
	for i, code := range codes {
		var prev, next string
		for _, l := range links(docs[code.String()+"/index.html"]) {
			switch l.rel {
			case "prev":
				prev = l.address
			case "next":
				next = l.address
			}
		}
		var wantPrev, wantNext string
		if i > 0 {
			wantPrev = "../" + codes[i-1].String() + "/"
		}
		if i+1 < len(codes) {
			wantNext = "../" + codes[i+1].String() + "/"
		}
		if prev != wantPrev || next != wantNext {
			t.Errorf("%d: previous %q, next %q, want %q and %q", code, prev, next, wantPrev, wantNext)
		}
	}
}

func TestIndexHoldsTheWidget(t *testing.T) {
	s := built(t, Options{Base: "/docs/ws/"})
	doc := parsed(t, s)["index.html"]
	var rows []string
	found := map[string]bool{}
	for n := range doc.Descendants() {
		if id := attr(n, "id"); id != "" {
			found[id] = true
		}
		if attr(n, "id") == "widget" && n.Parent.Data != "body" {
			t.Errorf("#widget stands in <%s>, want it directly in body", n.Parent.Data)
		}
		if code := attr(n, "data-code"); code != "" && n.Data == "tr" {
			rows = append(rows, code)
		}
	}
	for _, id := range []string{"widget", "query", "codes", "closes", "signals", "app-wasm-loader", "app-wasm-loader-icon", "app-wasm-loader-label"} {
		if !found[id] {
			t.Errorf("the index has no #%s", id)
		}
	}
	var want []string
	for _, code := range publicCodes() {
		want = append(want, code.String())
	}
	if !slices.Equal(rows, want) {
		t.Errorf("rows of the table %v, want %v", rows, want)
	}
}

// What a registry, or a team's own codes, may bring along by mistake or on
// purpose stays text.
func TestPagesEscape(t *testing.T) {
	const hostile = `"><img src=x onerror=alert(1)></title><script>alert(1)</script>'&amp;`
	words := explain.Text{
		{Words: hostile},
		{Words: hostile, Code: true},
		{Words: hostile, Link: "javascript:alert(1)"},
		{Words: hostile, Link: `https://example.org/"onmouseover="alert(1)`, Cite: true},
	}
	p := page{
		Path: "1/", Template: "code", Title: hostile, Description: hostile, Crumb: hostile,
		Body: codeBody{
			Doc: explain.Document{Subject: hostile, Verdict: words, Tone: `calm" onclick="alert(1)`, Sections: []explain.Section{{
				ID: hostile, Title: hostile, Blocks: []explain.Block{
					{Para: words},
					{List: []explain.Text{words}},
					{Steps: []explain.Step{{ID: hostile, Title: hostile, Why: words, Check: words, Fix: words, Fit: hostile}}},
					{Table: &explain.Table{Caption: hostile, Header: []string{hostile}, Rows: [][]explain.Text{{words}}}},
				}}}},
			Facts:    []fact{{hostile, hostile, "no"}},
			Previous: &crumb{"/1/", hostile},
			Checked:  hostile,
		},
	}
	body, err := view{page: p, Root: "../", has: addresses(nil)}.render()
	if err != nil {
		t.Fatal(err)
	}
	doc, err := html.Parse(bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	for n := range doc.Descendants() {
		if n.Data == "script" && n.Type == html.ElementNode || n.Data == "img" && attr(n, "src") == "x" {
			t.Errorf("the words became an element: <%s>", n.Data)
		}
		for _, a := range n.Attr {
			if strings.HasPrefix(a.Key, "on") || strings.HasPrefix(a.Val, "javascript:") {
				t.Errorf("<%s> got the attribute %s=%q", n.Data, a.Key, a.Val)
			}
		}
	}
	if got := strings.Count(text(doc), hostile); got < 20 {
		t.Errorf("the words stand %d times in the page, want them everywhere they were put", got)
	}
}

// Targets of the design: what a visitor downloads, in bytes of brotli.
const (
	maxCodePage = 25_000
	maxIndex    = 60_000 // without the program
	maxProgram  = 1_150_000
)

// The program holds all codes, services, names of constants and limits. What
// it weighs by package says make bytes.
func TestProgramIsLight(t *testing.T) {
	packed, err := wasmFiles.ReadFile("wasm/app.wasm.br")
	if err != nil {
		t.Skip("app.wasm is not built: run make")
	}
	if len(packed) > maxProgram {
		t.Errorf("app.wasm weighs %d bytes in brotli, want at most %d: see make bytes", len(packed), maxProgram)
	}
	t.Logf("app.wasm: %d bytes", len(packed))
}

func TestPagesAreLight(t *testing.T) {
	s := built(t, Options{SiteURL: "https://example.org/docs/ws/"})
	for page, doc := range parsed(t, s) {
		most := maxCodePage
		if page == "index.html" {
			most = maxIndex
		}
		total := size(s.File(page))
		for _, l := range links(doc) {
			i := strings.Index(l.address, "assets/")
			if i < 0 || strings.Contains(l.address, "://") || l.rel == "apple-touch-icon" || l.element == "img" {
				continue // asked for by few, or counted already as the icon
			}
			total += size(s.File(l.address[i:]))
		}
		if page == "index.html" {
			for _, f := range s.Files {
				if strings.HasPrefix(f.Path, "assets/") && strings.HasSuffix(f.Path, ".js") {
					t.Logf("%s: %d bytes", f.Path, size(f))
				}
			}
		}
		if total > most {
			t.Errorf("%s and what it needs weigh %d bytes in brotli, want at most %d", page, total, most)
		}
		if page == "index.html" || page == "1006/index.html" {
			t.Logf("%s: %d bytes in all, %d of them its own", page, total, size(s.File(page)))
		}
	}
}

// size returns how many bytes of f travel.
func size(f *File) int {
	if coded := f.Encoded("br"); coded != nil {
		return len(coded)
	}
	return len(f.Body)
}
