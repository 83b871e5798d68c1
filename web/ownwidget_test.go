package web_test

import (
	"bytes"
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/chromedp"

	"wsclose/app/own"
	"wsclose/web"
)

// serveOwn serves the site with the codes of files. At framed.html stands the
// index once more, as a page that may be framed and knows it; its early.js keeps
// what is sent before the program has started. The program waits for held.
func serveOwn(t testing.TB, held chan struct{}, files ...string) string {
	t.Helper()
	owners, err := own.ReadFiles(files...)
	if err != nil {
		t.Fatal(err)
	}
	site := build(t, web.Options{Base: base, Own: owners})
	framed := bytes.Replace(site.File("index.html").Body, []byte("<main "), []byte(`<main data-frame="true" `), 1)
	framed = bytes.Replace(framed, []byte("</head>"), []byte(`<script src="early.js"></script></head>`), 1)
	pages := web.Handler(site)
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch {
		case r.URL.Path == base+"framed.html":
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			w.Write(framed)
			return
		case r.URL.Path == base+"early.js":
			w.Header().Set("Content-Type", "text/javascript")
			fmt.Fprint(w, `addEventListener("message", (e) => { if (e.source === parent && e.data.type === "wsclose:codes") wscloseCodes = e.data.codes })`)
			return
		case strings.HasSuffix(r.URL.Path, ".wasm"):
			<-held
		}
		pages.ServeHTTP(w, r)
	}))
	t.Cleanup(s.Close)
	return s.URL + base
}

// TestOwnCodesInTheBox searches and pastes on a site that was built with a
// team's codes.
func TestOwnCodesInTheBox(t *testing.T) {
	index, b := serveOwn(t, started(), "testdata/acme.json"), open(t)
	b.do(chromedp.Navigate(index))
	b.ready()

	b.do(chromedp.SendKeys("#query", "acme 4001", chromedp.ByQuery))
	b.wait(`document.querySelector('#best .doc-subject')?.textContent === "4001 Session expired (Acme gateway)"`)
	if got := ask[string](b, `document.querySelector("#best .doc-verdict").textContent`); got != "The access token ran out." {
		t.Errorf("the card's verdict is %q", got)
	}
	if got := ask[string](b, `document.querySelector("#best .doc-more a").href`); got != index+"services/acme/#4001" {
		t.Errorf("the card leads to %q", got)
	}
	if !ask[bool](b, `[...document.querySelectorAll("#best a")].some((a) => a.href === "https://wiki.example.org/runbook/4001")`) {
		t.Error("the card does not lead to the runbook")
	}
	if ask[bool](b, `document.querySelector('#codes [data-range="4000-4999"]').hidden`) {
		t.Error("the row of the range is hidden")
	}

	// Without evidence the team is named first, and not claimed.
	b.paste(`CloseEvent {isTrusted: true, wasClean: true, code: 4001, reason: '', type: 'close'}`)
	b.wait(`document.querySelector('#closes [data-code="4001"] [data-section="owners"] li')`)
	if got := ask[string](b, `document.querySelector('#closes [data-section="owners"] li').textContent`); !strings.HasPrefix(got, "Acme gateway: Session expired.") ||
		!strings.Contains(got, "Refresh the token, then reconnect.") {
		t.Errorf("the first owner of 4001 is %q", got)
	}
	if got := ask[string](b, `document.querySelector("#closes .doc-subject").textContent`); got != "4001 Private use" {
		t.Errorf("without evidence the subject is %q", got)
	}

	// With evidence it is theirs.
	b.paste(`[acme] CloseEvent {isTrusted: true, wasClean: true, code: 4001, reason: '', type: 'close'}`)
	b.wait(`document.querySelector("#closes .doc-subject")?.textContent === "4001 Session expired"`)
	b.clean()
}

// An inner is a frame in a page.
type inner struct {
	*tab
	node *cdp.Node
}

// wait waits until a JavaScript expression is true in the frame.
func (f inner) wait(expression string) {
	f.Helper()
	f.poll(expression, nil)
}

// ask returns the value of a JavaScript expression in the frame, a text that is
// not empty.
func (f inner) ask(expression string) string {
	f.Helper()
	var v string
	f.poll(expression, &v)
	return v
}

// poll asks again and again. What is asked while the frame's document is being
// replaced is never answered, so each question has a time of its own.
func (f inner) poll(expression string, v any) {
	f.Helper()
	give, stop := context.WithTimeout(f.ctx, patience)
	defer stop()
	for {
		once, stop := context.WithTimeout(give, patience/10)
		err := chromedp.Run(once, chromedp.Poll(expression, v, chromedp.WithPollingInFrame(f.node), chromedp.WithPollingTimeout(patience/12)))
		stop()
		if err == nil {
			return
		}
		if give.Err() != nil {
			f.Fatalf("waiting in the frame for %s: %v; the console says: %q", expression, err, f.troubles)
		}
	}
}

// TestOwnCodesByMessage gives a widget in a frame codes of the page around it,
// which has another origin.
func TestOwnCodesByMessage(t *testing.T) {
	b, frame := openHost(t, serveOwn(t, started()))
	frame.wait(`document.documentElement.dataset.ready === "true"`)
	subject := frame.subject
	// refused sends wrong codes: once they are refused, all messages before
	// them have been dealt with.
	refused := func(code int) {
		t.Helper()
		b.do(chromedp.Evaluate(fmt.Sprintf(`give({owner: "C", slug: "c", codes: [{code: %d, name: "N"}, {code: 4001, name: "N", url: "javascript:alert(1)"}]})`, code), nil))
		frame.wait(fmt.Sprintf(`document.querySelector(".status-said").textContent.includes("codes[0].code: %d is not used as a close code: want a number from 3000 to 4999. And 1 more mistake")`, code))
	}
	subject("4001 Private use")

	b.do(chromedp.Evaluate(`give(acme, "something:else")`, nil))
	refused(1)
	subject("4001 Private use")
	b.do(chromedp.Evaluate(`give(acme)`, nil))
	subject("4001 Session expired (Acme gateway)")
	if got := frame.ask(`document.querySelector("#best .doc-more a").href + " " + document.querySelector("#best .doc-more a").target`); got != "https://wiki.example.org/runbook/4001 _blank" {
		t.Errorf("the card leads to %q, for there is no page about acme here", got)
	}

	// The next message takes the place of the last, and markup stays text.
	b.do(chromedp.Evaluate(`give([beta])`, nil))
	subject("4001 <img src=x onerror=alert(1)> (<b>Beta</b>)")
	if frame.ask(`String(document.querySelector("#widget b, #widget img"))`) != "null" {
		t.Error("a name became an element")
	}
	b.do(chromedp.Evaluate(`give([])`, nil))
	subject("4001 Private use")

	// What is wrong is refused as a whole, and said.
	b.do(chromedp.Evaluate(`give(acme)`, nil))
	subject("4001 Session expired (Acme gateway)")
	for _, odd := range []string{`null`, `undefined`, `"acme"`, `[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]`, `new Map()`, `(() => { const o = {}; o.o = o; return o })()`, `{slug: "x".repeat(2e6)}`} {
		b.do(chromedp.Evaluate(`give(`+odd+`)`, nil))
	}
	refused(2)
	subject("4001 Session expired (Acme gateway)")

	// Only the page around it is listened to, not the frame itself.
	frame.ask(`String(postMessage({type: "wsclose:codes", codes: []}, "*"))`)
	frame.wait(`(() => { window.heard ??= (addEventListener("message", () => { window.heard = true }), postMessage(0, "*"), false); return heard })()`)
	refused(3)
	subject("4001 Session expired (Acme gateway)")
}

// TestOwnCodesBeforeStart sends codes while the program is on its way.
func TestOwnCodesBeforeStart(t *testing.T) {
	held := make(chan struct{})
	b, frame := openHost(t, serveOwn(t, held))
	b.do(chromedp.Evaluate(`give(acme)`, nil))
	frame.wait(`"wscloseCodes" in window`)
	close(held)
	frame.subject("4001 Session expired (Acme gateway)")
}

// started is a channel for a program that need not wait.
func started() chan struct{} {
	held := make(chan struct{})
	close(held)
	return held
}

// openHost opens a page of another origin with the widget of a site in a frame,
// searching for 4001. Its function give sends codes to the frame.
func openHost(t *testing.T, site string) (*tab, inner) {
	t.Helper()
	acme, err := os.ReadFile("testdata/acme.json")
	if err != nil {
		t.Fatal(err)
	}
	host := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		fmt.Fprintf(w, `<!doctype html><title>Docs</title><iframe id="ws" src="%sframed.html?q=4001" width="900" height="800"></iframe>
<script>
const acme = %s;
const beta = {owner: "<b>Beta</b>", slug: "beta", codes: [{code: 4001, name: "<img src=x onerror=alert(1)>"}]};
function give(codes, type = "wsclose:codes") { document.getElementById("ws").contentWindow.postMessage({type, codes}, "*"); }
</script>`, site, acme)
	}))
	t.Cleanup(host.Close)
	b := open(t)
	b.do(chromedp.Navigate(host.URL))

	var frames []*cdp.Node
	b.do(chromedp.Nodes("#ws", &frames, chromedp.ByQuery))
	return b, inner{b, frames[0]}
}

// subject waits until the card in the frame is about what is wanted.
func (f inner) subject(want string) {
	f.Helper()
	f.wait(fmt.Sprintf(`document.querySelector("#best .doc-subject")?.textContent === %q`, want))
}
