package web_test

import (
	"os"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// axeJS returns axe, which make installs from npm.
func axeJS(t *testing.T) string {
	t.Helper()
	text, err := os.ReadFile("../bin/npm/node_modules/axe-core/axe.min.js")
	switch {
	case err == nil:
		return string(text)
	case os.Getenv("WSCLOSE_ALL_TESTS") != "":
		t.Fatalf("axe is missing: run .ci/npm as the Makefile does: %v", err)
	}
	t.Skip("axe is missing: make test installs it")
	return ""
}

// A fault is what axe objects to.
type fault struct {
	ID, Help string
	Nodes    []string
}

// faults runs all rules of axe on the page as it stands.
func (b *tab) faults(axe string) []fault {
	b.Helper()
	if !ask[bool](b, `"axe" in window`) {
		b.do(chromedp.Evaluate(axe+`; true`, nil))
	}
	var found []fault
	b.do(chromedp.Evaluate(`axe.run(document, {resultTypes: ["violations"]}).then((r) => r.violations.map((v) =>
		({ID: v.id, Help: v.help, Nodes: v.nodes.map((n) => n.html.slice(0, 200) + " " + (n.failureSummary ?? "").replaceAll("\n", " ").slice(0, 200))})))`,
		&found, awaited))
	return found
}

// TestAxe looks at every kind of page, light and dark, and at the widget before
// it runs and in all its states.
func TestAxe(t *testing.T) {
	axe := axeJS(t)
	s, b := serve(t, true), open(t)
	check := func(what string) {
		t.Helper()
		for _, scheme := range []string{"light", "dark"} {
			b.do(emulation.SetEmulatedMedia().WithFeatures([]*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}}))
			for _, f := range b.faults(axe) {
				t.Errorf("%s, %s: %s (%s)\n\t%s", what, scheme, f.Help, f.ID, strings.Join(f.Nodes, "\n\t"))
			}
		}
	}
	b.do(chromedp.Navigate(s.index))
	check("the index before the widget runs")
	s.release()
	visit(b, s, check)

	// Does it see anything at all?
	b.do(chromedp.Evaluate(`document.querySelector("main").append(document.createElement("img"))`, nil))
	if len(b.faults(axe)) == 0 {
		t.Error("axe does not object to an image without a text")
	}
}
