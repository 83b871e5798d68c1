package web_test

import (
	"strings"
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

func TestSearchThenPaste(t *testing.T) {
	s, b := serve(t, false), open(t)
	b.do(chromedp.Navigate(s.index))
	b.ready()

	b.do(chromedp.SendKeys("#query", "1006", chromedp.ByQuery))
	b.wait(`document.querySelector('#codes [data-code="1000"]').hidden`)
	if ask[bool](b, `document.querySelector('#codes [data-code="1006"]').hidden`) {
		t.Error("after searching 1006 its row is hidden")
	}
	if got := ask[string](b, `document.querySelector("#best article").dataset.code`); got != "1006" {
		t.Errorf("after searching 1006 the card is about %q", got)
	}
	if got := ask[string](b, `location.search`); got != "?q=1006" {
		t.Errorf("after searching 1006 the address ends in %q", got)
	}

	b.paste(`app.js:12 CloseEvent {isTrusted: true, wasClean: false, code: 1006, reason: '', type: 'close', …}`)
	b.wait(`document.querySelector('#closes [data-code="1006"] .doc-verdict')`)
	if got := ask[string](b, `document.querySelector("#closes .doc-subject").textContent`); !strings.Contains(got, "1006") {
		t.Errorf("the explanation's subject is %q", got)
	}
	if got := ask[string](b, `document.querySelector('#echo mark[data-field="code"]').textContent`); got != "1006" {
		t.Errorf("the code is marked in the echo as %q", got)
	}
	if got := ask[string](b, `location.search + location.hash`); got != "" {
		t.Errorf("after pasting the address ends in %q", got)
	}
	b.clean()
}

// TestTypedBeforeStart types while the program is still on its way.
func TestTypedBeforeStart(t *testing.T) {
	s, b := serve(t, true), open(t)
	b.do(chromedp.Navigate(s.index), chromedp.SendKeys("#query", "1001", chromedp.ByQuery),
		chromedp.Evaluate(`document.getElementById("query").setSelectionRange(1, 3, "backward")`, nil))
	if ask[bool](b, `"ready" in document.documentElement.dataset`) {
		t.Fatal("the widget was ready before its program was sent")
	}
	s.release()
	b.ready()
	for _, c := range []struct{ expression, want string }{
		{`document.getElementById("query").value`, "1001"},
		{`document.activeElement.id`, "query"},
		{`["Start", "End", "Direction"].map((x) => document.getElementById("query")["selection" + x]).join()`, "1,3,backward"},
		{`document.querySelector("#best article").dataset.code`, "1001"},
	} {
		if got := ask[string](b, c.expression); got != c.want {
			t.Errorf("%s is %q, want %q", c.expression, got, c.want)
		}
	}
	b.clean()
}

// TestNothingMovesAtStart compares the widget in the page as served with the
// widget as mounted.
func TestNothingMovesAtStart(t *testing.T) {
	s, b := serve(t, true), open(t)
	b.do(chromedp.Navigate(s.index), chromedp.Evaluate(`
		window.before = document.getElementById("widget");
		window.served = before.cloneNode(true); // the table will be moved out of it
		true`, nil))
	s.release()
	b.ready()
	if ask[bool](b, `before === document.getElementById("widget")`) {
		t.Fatal("the widget was not mounted")
	}
	equal := ask[bool](b, `(() => {
		const mounted = document.getElementById("widget").cloneNode(true);
		mounted.normalize();
		return served.isEqualNode(mounted);
	})()`)
	if !equal {
		t.Errorf("mounting changed the widget\nserved:  %s\nmounted: %s",
			ask[string](b, `served.outerHTML`), ask[string](b, `document.getElementById("widget").outerHTML`))
	}
	if got := ask[string](b, `[...document.body.children].map((e) => e.tagName).join()`); !strings.HasPrefix(got, "HEADER,MAIN,ASIDE,FOOTER") {
		t.Errorf("the body holds %s", got)
	}
	b.clean()
}

// TestOffline visits once, then again with the server gone.
func TestOffline(t *testing.T) {
	s, b := serve(t, false), open(t)
	b.do(chromedp.Navigate(s.index))
	b.ready()
	b.do(chromedp.Evaluate(`caches.open("somebody else's")`, nil, awaited))
	b.wait(`navigator.serviceWorker.controller`)
	s.Close()
	b.do(chromedp.Navigate(s.index + "?q=1006"))
	b.ready()
	if got := ask[string](b, `document.querySelector("#best article").dataset.code`); got != "1006" {
		t.Errorf("without a network the card is about %q", got)
	}
	b.do(chromedp.Navigate(s.index + "1006/"))
	if got := ask[string](b, `document.querySelector("h1, h2").textContent`); got == "" {
		t.Error("without a network the page about 1006 is empty")
	}
	var names []string
	b.do(chromedp.Evaluate(`caches.keys()`, &names, awaited))
	if len(names) != 2 {
		t.Errorf("the origin's caches are %q, want ours and somebody else's", names)
	}
}

// awaited waits for the promise that an expression gives.
func awaited(p *runtime.EvaluateParams) *runtime.EvaluateParams { return p.WithAwaitPromise(true) }

// TestPasteStaysText pastes markup, and looks where it goes.
func TestPasteStaysText(t *testing.T) {
	s, b := serve(t, false), open(t)
	b.do(chromedp.Navigate(s.index))
	b.ready()
	b.wait(`navigator.serviceWorker.controller`)
	b.asked()
	b.paste(`websocket: close 1011 (internal server error): <img src=x onerror="document.title='hacked'">`)
	b.wait(`document.querySelector("#closes article")`)
	if n := ask[int](b, `document.querySelectorAll("#widget img").length`); n != 0 {
		t.Errorf("the paste became %d images", n)
	}
	if got := ask[string](b, `document.getElementById("echo").textContent`); !strings.Contains(got, "<img src=x") {
		t.Errorf("the echo is %q", got)
	}
	if got := ask[string](b, `document.title + location.search + location.hash`); strings.Contains(got, "hacked") || strings.Contains(got, "1011") {
		t.Errorf("title and address became %q", got)
	}
	if requests := b.asked(); len(requests) != 0 {
		t.Errorf("pasting asked for %q", requests)
	}
	b.clean()
}

// TestProgramMissing serves a page whose program does not come.
func TestProgramMissing(t *testing.T) {
	s, b := serve(t, false), open(t)
	b.do(network.SetBlockedURLs([]string{"*.wasm"}), chromedp.Navigate(s.index))
	b.wait(`document.querySelector(".loader--failed")`)
	if got := ask[string](b, `document.getElementById("app-wasm-loader").textContent`); !strings.Contains(got, "The table and all pages work without it.") {
		t.Errorf("the page says %q", got)
	}
	if n := ask[int](b, `document.querySelectorAll("#codes tr[data-code]").length`); n == 0 {
		t.Error("the table is gone")
	}
	// The box still finds what stands in the table.
	const shown = `[...document.querySelectorAll("#codes tbody tr:not([hidden])")].map((r) => r.dataset.code ?? r.dataset.range).join()`
	all := ask[string](b, shown)
	for _, test := range []struct{ typed, want string }{
		{"Going away", "1001"}, {"no such words", all}, {"1006", "1006"}, {"", all},
	} {
		b.do(chromedp.Evaluate(`document.getElementById("query").select()`, nil), chromedp.KeyEvent(kb.Backspace), chromedp.KeyEvent(test.typed))
		if got := ask[string](b, shown); got != test.want {
			t.Errorf("%q without the program: the table shows %q, want %q", test.typed, got, test.want)
		}
		if got := ask[string](b, `document.getElementById("status-line").textContent`); strings.HasPrefix(got, "1 of ") != (test.want != all) {
			t.Errorf("%q without the program: the page says %q", test.typed, got)
		}
	}
}

func TestKeys(t *testing.T) {
	s, b := serve(t, false), open(t)
	b.do(chromedp.Navigate(s.index))
	b.ready()
	// One event for the key and its character, as a keyboard sends it: only then
	// does preventing the one prevent the other.
	slash := func() {
		b.do(input.DispatchKeyEvent(input.KeyDown).WithKey("/").WithText("/"), input.DispatchKeyEvent(input.KeyUp).WithKey("/"))
	}
	const inBox = `document.activeElement.id === "query"`
	slash()
	b.wait(inBox)
	b.do(chromedp.KeyEvent("going /away"))
	if got := ask[string](b, `document.getElementById("query").value`); got != "going /away" {
		t.Errorf("the box holds %q", got)
	}
	b.do(chromedp.KeyEvent(kb.Escape))
	b.wait(`location.search === ""`)
	if got := ask[string](b, `document.getElementById("query").value`); got != "" {
		t.Errorf("after Escape the box holds %q", got)
	}
	b.do(chromedp.KeyEvent("10"))
	b.wait(`!document.getElementById("best").hidden`)
	b.do(chromedp.KeyEvent(kb.ArrowDown), chromedp.KeyEvent(kb.ArrowDown))
	b.wait(`document.activeElement.closest("#hits li, #codes tbody th") !== null`)
	b.do(chromedp.KeyEvent(kb.ArrowUp), chromedp.KeyEvent(kb.ArrowUp))
	b.wait(inBox)
	b.press(".hint-switch")
	b.do(chromedp.Evaluate(`document.activeElement.blur()`, nil))
	b.wait(`document.querySelector(".hint-switch").textContent === "Turn / on"`)
	slash()
	if ask[bool](b, inBox) {
		t.Error("/ leads to the box although it is switched off")
	}
	b.clean()
}

// TestShare shares a text that holds a secret, and opens the link.
func TestShare(t *testing.T) {
	s, b := serve(t, false), open(t)
	b.do(chromedp.Navigate(s.index))
	b.ready()
	b.paste("wss://gw.acme.io/?token=s3cr3tvalue websocket: close 1006 (abnormal closure): unexpected EOF")
	press := func(name string) {
		b.Helper()
		b.press(`#share [data-share="` + name + `"]`)
	}
	press("open")
	b.wait(`document.querySelector(".share-found")`)
	if got := ask[string](b, `document.querySelector(".share-found").textContent`); !strings.Contains(got, "1 secret, 1 address") {
		t.Errorf("what looks private: %q", got)
	}
	if got := ask[string](b, `location.hash`); got != "" {
		t.Errorf("before it was asked for the fragment is %q", got)
	}
	press("link")
	b.wait(`location.hash.startsWith("#text=")`)
	link := ask[string](b, `location.href`)
	if strings.Contains(link, "s3cr3t") || strings.Contains(link, "acme") {
		t.Errorf("the link tells the secret: %s", link)
	}
	b.do(chromedp.Navigate("about:blank"), chromedp.Navigate(link))
	b.ready()
	if got := ask[string](b, `document.querySelector("#closes article").dataset.code`); got != "1006" {
		t.Errorf("the link explains %q", got)
	}
	b.clean()
}
