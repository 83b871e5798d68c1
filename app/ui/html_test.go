//go:build !wasm

package ui

import (
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"golang.org/x/net/html"
)

func TestHTMLIsTheSameEachTime(t *testing.T) {
	first, err := HTML(&Widget{Root: "../"})
	if err != nil {
		t.Fatal(err)
	}
	for range 5 { // go-app prints attributes in random order
		again, err := HTML(&Widget{Root: "../"})
		if err != nil {
			t.Fatal(err)
		}
		if again != first {
			t.Fatalf("got  %s\nwant %s", again, first)
		}
	}
}

func TestHTMLHoldsTheHooks(t *testing.T) {
	got, err := HTML(&Widget{})
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		`<main class="widget" id="widget">`,
		`id="query"`,
		`role="search"`,
		`id="codes"`,
		`<tr data-code="1006">`,
		`<tr data-range="4000-4999">`,
		`<a href="1006/">1006</a>`,
		`id="closes"`,
		`id="signals"`,
		`Nothing you paste leaves this page.`,
	} {
		if !strings.Contains(got, want) {
			t.Errorf("the first render holds no %s", want)
		}
	}
	for _, bad := range []string{`="false" hidden`, `hidden="false"`, `maxlength`, "\n"} {
		if strings.Contains(got, bad) {
			t.Errorf("the first render holds %q", bad)
		}
	}
}

// TestLinksLeadFromTheRoot looks at the links of a page one folder below.
func TestLinksLeadFromTheRoot(t *testing.T) {
	got, err := HTML(&Widget{Root: "../", Frame: true})
	if err != nil {
		t.Fatal(err)
	}
	root, err := html.Parse(strings.NewReader(got))
	if err != nil {
		t.Fatal(err)
	}
	links := 0
	for n := range root.Descendants() {
		if n.Data != "a" {
			continue
		}
		links++
		at := map[string]string{}
		for _, a := range n.Attr {
			at[a.Key] = a.Val
		}
		if !strings.HasPrefix(at["href"], "../") {
			t.Errorf("a link leads to %q, not from the root", at["href"])
		}
		if at["target"] != "_blank" || at["rel"] != "noopener" {
			t.Errorf("in a frame the link to %q opens in it", at["href"])
		}
	}
	if links == 0 {
		t.Error("no links")
	}
}

func TestServable(t *testing.T) {
	for _, c := range []struct {
		name string
		body []app.UI
		want string
	}{
		{"text among elements", []app.UI{
			el("p", "", app.Text("see "), el("code", "").Text("a b"), app.Text(" and "), app.Text("more  "), el("b", "")),
		}, `<p>see <code>a b</code> and more  <b></b></p>`},
		{"no text", []app.UI{el("ul", "", el("li", ""), el("li", "", app.Text("")))}, `<ul><li></li><li></li></ul>`},
		{"two texts", []app.UI{el("p", "", app.Text("a"), app.Text(" b"))}, `<p>a b</p>`},
		{"markup as text", []app.UI{el("p", "").Text(`<b> & "c"`)}, `<p>&lt;b&gt; &amp; &#34;c&#34;</p>`},
		{"sorted attributes", []app.UI{el("i", "z").Attr("title", "x > y").ID("a")}, `<i class="z" id="a" title="x &gt; y"></i>`},
		{"booleans", []app.UI{hidden(el("i", ""), true), hidden(el("b", ""), false).Attr("aria-pressed", true)},
			`<i hidden=""></i><b aria-pressed="true"></b>`},
		{"void elements", []app.UI{el("p", "", app.Text("a"), app.ElemSelfClosing("br"), app.Text("b"))}, `<p>a<br/>b</p>`},
	} {
		got, err := servable(el("main", "", c.body...))
		if want := "<main>" + c.want + "</main>"; err != nil || got != want {
			t.Errorf("%s: got %s, %v\nwant %s", c.name, got, err, want)
		}
	}
}

func TestServableRefuses(t *testing.T) {
	for name, e := range map[string]app.UI{
		"a quote":            el("p", "").Attr("title", `say "hi"`),
		"a backslash":        el("p", "").Attr("title", `C:\x`),
		"a line break":       el("p", "").Attr("title", "a\nb"),
		"a wide space":       el("p", "").Attr("title", "a\u00a0b"),
		"an entity":          el("p", "").Attr("title", "a&lt;b"),
		"text of two lines":  el("p", "", app.Text("a\nb"), el("b", "")),
		"content of a pre":   el("pre", "").Text("a"),
		"text on a new line": el("p", "").Text("\na"),
	} {
		if got, err := servable(el("main", "", e)); err == nil {
			t.Errorf("%s was let through: %s", name, got)
		}
	}
}
