package ui

import (
	"strings"
	"testing"

	"golang.org/x/net/html"

	"wsclose/app/explain"
)

func TestSectionHTML(t *testing.T) {
	s := explain.Section{ID: "causes", Title: "Likely causes", Blocks: []explain.Block{
		{Para: explain.Text{{Words: "See "}, {Words: "1006", Link: "/1006/", Code: true}, {Words: "RFC", Link: "https://example.org/?a=1&b=2", Cite: true}, {Words: "list", Cite: true}}},
		{List: []explain.Text{explain.Plain("one")}},
		{Steps: []explain.Step{{ID: "idle", Title: "Idle", Fit: "It fits.", Why: explain.Plain("Quiet."), Check: explain.Plain("Count.")}}},
		{Table: &explain.Table{Caption: "Rules", Header: []string{"Q"}, Rows: [][]explain.Text{{explain.Plain("A")}}}},
	}}
	want := `<section class="doc-section" data-section="causes"><h3>Likely causes</h3>` +
		`<p>See <a href="../1006/"><code>1006</code></a> <a class="cite" href="https://example.org/?a=1&amp;b=2">RFC</a> <span class="cite">list</span></p>` +
		`<ul><li>one</li></ul>` +
		`<ol class="doc-causes"><li class="doc-cause" data-cause="idle"><h4>Idle <span class="doc-fit">It fits.</span></h4><p>Quiet.</p><dl><dt>Check</dt><dd>Count.</dd></dl></li></ol>` +
		`<div class="doc-scroll"><table class="doc-table"><caption>Rules</caption><thead><tr><th scope="col">Q</th></tr></thead><tbody><tr><td>A</td></tr></tbody></table></div>` +
		`</section>`
	if got := sectionHTML(s, place{Root: "../"}, 0); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if got := sectionHTML(explain.Section{Blocks: []explain.Block{{Steps: make([]explain.Step, 4)}}}, place{}, 3); strings.Count(got, "doc-cause--rest") != 1 {
		t.Errorf("of four steps three are shown: %s", got)
	}
	if got := sectionHTML(s, place{Frame: true}, 0); strings.Count(got, ` target="_blank" rel="noopener"`) != 2 {
		t.Errorf("in a frame: %s", got)
	}
}

// TestSectionHTMLEscapes puts markup wherever a section holds words.
func TestSectionHTMLEscapes(t *testing.T) {
	const evil = `"'><img src=x onerror=alert(1)><script>alert(1)</script>`
	text := explain.Text{{Words: evil}, {Words: evil, Code: true}, {Words: evil, Link: "https://" + evil, Cite: true},
		{Words: evil, Link: "/" + evil}, {Words: evil, Link: "javascript:alert(1)"}, {Words: evil, Cite: true}}
	got := sectionHTML(explain.Section{ID: evil, Title: evil, Blocks: []explain.Block{
		{Para: text},
		{List: []explain.Text{text}},
		{Steps: []explain.Step{{ID: evil, Title: evil, Fit: evil, Why: text, Check: text, Fix: text}}},
		{Table: &explain.Table{Caption: evil, Header: []string{evil}, Rows: [][]explain.Text{{text}}}},
	}}, place{}, 0)
	root, err := html.Parse(strings.NewReader(got))
	if err != nil {
		t.Fatal(err)
	}
	links := 0
	for n := range root.Descendants() {
		if n.Type == html.ElementNode && (n.Data == "img" || n.Data == "script") {
			t.Errorf("a text became the element %s", n.Data)
		}
		for _, a := range n.Attr {
			switch a.Key {
			case "href":
				links++
				if !strings.HasSuffix(a.Val, evil) {
					t.Errorf("a link leads to %q", a.Val)
				}
			case "class", "data-section", "data-cause", "scope":
			default:
				t.Errorf("a text became the attribute %s", a.Key)
			}
		}
	}
	if links != 2*6 {
		t.Errorf("%d links, want 12", links)
	}
}
