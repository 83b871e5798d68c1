package web_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// kinds holds a page of each kind.
var kinds = []string{
	"", "1006/", "1005/", "3000/", "3501/", "4000-4999/", "services/", "services/discord/", "services/pusher/",
	"libraries/", "browsers/", "limits/", "reconnecting/", "data/", "deploying/", "embedding/", "embed/", "embed/1006/",
	"embed/4000-4999/", "404.html",
}

// A state is what the index shows after somebody did something.
type state struct {
	name string
	into func(*tab)
}

// states are what the widget can show, one after the other.
var states = []state{
	{"a search", func(b *tab) {
		b.do(chromedp.SendKeys("#query", "timeout", chromedp.ByQuery))
		b.wait(`document.querySelector("#hits li")`)
	}},
	{"an explanation", func(b *tab) {
		b.paste("app.js:12 CloseEvent {isTrusted: true, wasClean: false, code: 1006, reason: '', type: 'close', …}\nFirefox can’t establish a connection to the server at wss://gw.example.org/.")
		b.wait(`document.querySelector('#closes [data-code="1006"]')`)
	}},
	{"sharing", func(b *tab) {
		b.press(`#share [data-share="open"]`)
		b.wait(`document.querySelector(".share-text")`)
	}},
	{"frame bytes", func(b *tab) {
		b.paste("88 82 37 fa 21 3d 34 10")
		b.wait(`document.querySelector("#closes article") && !document.querySelector('#closes [data-code="1006"]')`)
	}},
	{"a log", func(b *tab) {
		var log strings.Builder
		for i := range 40 {
			fmt.Fprintf(&log, "2026-11-22T10:%02d:00Z ERROR [ws] websocket: close %d (abnormal closure): unexpected EOF\n", i, 1006+5*(i%2))
		}
		b.paste(log.String())
		b.wait(`document.querySelector("#summary article")`)
	}},
}

// visit calls look with every kind of page, and with all that the widget shows.
func visit(b *tab, s *served, look func(what string)) {
	b.Helper()
	for _, path := range kinds[1:] {
		b.do(chromedp.Navigate(s.index + path))
		look(path)
	}
	b.do(chromedp.Navigate(s.index))
	b.ready()
	look("the index")
	for _, state := range states {
		state.into(b)
		look(state.name)
	}
}

// focusable defines stops(), the elements that Tab must reach, in the order of
// the document, and ring(e), whether something marks e as focused: an outline
// of its own, or of the label that it lies in.
const focusable = `
	window.name_ = (e) => e === document.body ? "nothing" : e.outerHTML.slice(0, 120);
	window.stops = () => [...document.querySelectorAll("a[href], button, input, textarea, select, summary, [tabindex='0']")]
		.filter((e) => !e.disabled && e.tabIndex >= 0 && e.type !== "hidden" && e.checkVisibility({visibilityProperty: true}));
	window.ring = (e) => [e, e.closest("label")].some((x) => {
		const s = x && getComputedStyle(x);
		return s && s.outlineStyle !== "none" && parseFloat(s.outlineWidth) >= 2 && !/, 0\)|transparent/.test(s.outlineColor);
	});
	true`

// TestTabOrder goes through the whole page with Tab: it reaches everything, in
// the order of the document, shows where it is each time, and comes out again.
func TestTabOrder(t *testing.T) {
	s, b := serve(t, false), open(t)
	long(b)
	walk := func(what string) {
		t.Helper()
		b.do(chromedp.Evaluate(focusable, nil), chromedp.Evaluate(`
			document.activeElement.blur();
			getSelection().setBaseAndExtent(document.body, 0, document.body, 0);
			window.ringed = stops().filter(ring).map(name_);
			window.expected = stops();
			window.scrollTo(0, 0);
		`, nil))
		if marked := ask[[]string](b, `ringed`); len(marked) > 0 {
			t.Errorf("%s: without focus these are marked as focused: %q", what, marked)
		}
		n := ask[int](b, `expected.length`)
		if n < 10 {
			t.Fatalf("%s: only %d stops", what, n)
		}
		for i := range n {
			b.do(chromedp.KeyEvent(kb.Tab))
			if trouble := ask[string](b, fmt.Sprintf(`(() => {
				const e = document.activeElement, want = expected[%d];
				if (e !== want) return "is on " + name_(e) + ", want " + name_(want);
				if (!ring(e)) return "does not show that it is on " + name_(e);
				const r = (e.closest("label") ?? e).getBoundingClientRect();
				if (r.bottom <= 0 || r.top >= innerHeight || r.width === 0) return "is out of sight on " + name_(e);
				return "";
			})()`, i)); trouble != "" {
				t.Errorf("%s: Tab number %d %s", what, i+1, trouble)
				return
			}
		}
		t.Logf("%s: %d stops", what, n)
	}
	b.do(chromedp.Navigate(s.index))
	b.ready()
	walk("the index")
	if got := ask[string](b, `[expected[0], expected.find((e) => e.id === "query"), expected.find((e) => e.matches(".hint-switch")), expected.find((e) => e.matches(".chip")), expected.find((e) => e.closest("#codes"))]
		.map((e) => expected.indexOf(e)).reduce((last, i) => i >= 0 && i > last ? i : NaN, -1) > 0 ? expected[0].className : "out of order"`); got != "skip" {
		t.Errorf("skip link, box, switch, chips and table are not in this order: %s", got)
	}
	for _, path := range []string{"1006/", "services/discord/", "limits/"} {
		b.do(chromedp.Navigate(s.index + path))
		walk(path)
	}
}

// TestSkipLink: on every kind of page the first Tab shows a link that leads
// past the header.
func TestSkipLink(t *testing.T) {
	s, b := serve(t, false), open(t)
	for _, path := range kinds {
		if strings.HasPrefix(path, "embed/") {
			continue // pages for frames have no header to skip
		}
		b.do(chromedp.Navigate(s.index+path), chromedp.Evaluate(focusable, nil))
		if path == "" {
			b.ready()
		}
		b.do(chromedp.KeyEvent(kb.Tab))
		if got := ask[string](b, `document.activeElement.className`); got != "skip" {
			t.Errorf("%s: the first Tab leads to %q", path, got)
			continue
		}
		if !ask[bool](b, `document.activeElement.getBoundingClientRect().top >= 0`) {
			t.Errorf("%s: the skip link is out of sight while it has the focus", path)
		}
		b.do(chromedp.KeyEvent(kb.Enter))
		if path == "" {
			b.wait(`document.activeElement.id === "query"`)
			continue
		}
		b.wait(`location.hash !== ""`)
		b.do(chromedp.KeyEvent(kb.Tab))
		if !ask[bool](b, `document.activeElement.closest("header") === null && document.activeElement !== document.body`) {
			t.Errorf("%s: after skipping, Tab leads to %s", path, ask[string](b, `name_(document.activeElement)`))
		}
	}
}

// TestHeadings: whatever the widget shows, no heading skips a level.
func TestHeadings(t *testing.T) {
	s, b := serve(t, false), open(t)
	long(b)
	visit(b, s, func(what string) {
		if got := ask[string](b, `(() => {
			let last = 0;
			for (const h of document.querySelectorAll("h1, h2, h3, h4, h5, h6")) {
				if (!h.checkVisibility()) continue;
				const level = Number(h.tagName[1]);
				if (level > last + 1) return h.outerHTML.slice(0, 120) + " after a heading of level " + last;
				last = level;
			}
			return document.querySelectorAll("h1").length === 1 ? "" : "not one h1";
		})()`); got != "" {
			t.Errorf("%s: %s", what, got)
		}
	})
}
