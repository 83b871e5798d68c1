package web_test

import (
	"bytes"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/chromedp"

	"wsclose/app/own"
	"wsclose/web"
)

// serveOwn serves the site with the codes of testdata/acme.json. At framed.html
// stands the index once more, as a page that may be framed and knows it.
func serveOwn(t testing.TB, files ...string) string {
	t.Helper()
	packed, err := program()
	if err != nil {
		t.Fatal(err)
	}
	owners, err := own.ReadFiles(files...)
	if err != nil {
		t.Fatal(err)
	}
	site, err := web.BuildAround(web.Options{Base: base, Own: owners}, packed)
	if err != nil {
		t.Fatal(err)
	}
	framed := bytes.Replace(site.File("index.html").Body, []byte("<main "), []byte(`<main data-frame="true" `), 1)
	pages := web.Handler(site)
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == base+"framed.html" {
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			w.Write(framed)
			return
		}
		pages.ServeHTTP(w, r)
	}))
	t.Cleanup(s.Close)
	return s.URL + base
}

// TestOwnCodesInTheBox searches and pastes on a site that was built with a
// team's codes.
func TestOwnCodesInTheBox(t *testing.T) {
	index, b := serveOwn(t, "testdata/acme.json"), open(t)
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
	if err := chromedp.Run(f.ctx, chromedp.Poll(expression, nil, chromedp.WithPollingInFrame(f.node), chromedp.WithPollingTimeout(20*time.Second))); err != nil {
		f.Fatalf("waiting in the frame for %s: %v; the console says: %q", expression, err, f.troubles)
	}
}

// ask returns the value of a JavaScript expression in the frame, a text that is
// not empty.
func (f inner) ask(expression string) string {
	f.Helper()
	var v string
	f.do(chromedp.Poll(expression, &v, chromedp.WithPollingInFrame(f.node)))
	return v
}

// TestOwnCodesByMessage gives a widget in a frame codes of the page around it,
// which has another origin.
func TestOwnCodesByMessage(t *testing.T) {
	framed, b := serveOwn(t)+"framed.html", open(t)
	acme, err := os.ReadFile("testdata/acme.json")
	if err != nil {
		t.Fatal(err)
	}
	host := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		fmt.Fprintf(w, `<!doctype html><title>Docs</title><iframe id="ws" src="%s?q=4001" width="900" height="800"></iframe>
<script>
const acme = %s;
const beta = {owner: "<b>Beta</b>", slug: "beta", codes: [{code: 4001, name: "<img src=x onerror=alert(1)>"}]};
function give(codes, type = "wsclose:codes") { document.getElementById("ws").contentWindow.postMessage({type, codes}, "*"); }
</script>`, framed, acme)
	}))
	defer host.Close()
	b.do(chromedp.Navigate(host.URL))

	var frames []*cdp.Node
	b.do(chromedp.Nodes("#ws", &frames, chromedp.ByQuery))
	frame := inner{b, frames[0]}
	frame.wait(`document.documentElement.dataset.ready === "true"`)
	subject := func(want string) {
		t.Helper()
		frame.wait(fmt.Sprintf(`document.querySelector("#best .doc-subject")?.textContent === %q`, want))
	}
	subject("4001 Private use")

	b.do(chromedp.Evaluate(`give(acme, "something:else"); give(acme)`, nil))
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
	b.do(chromedp.Evaluate(`give({owner: "C", slug: "c", codes: [{code: 999, name: "N"}, {code: 4001, name: "N", url: "javascript:alert(1)"}]})`, nil))
	frame.wait(`document.querySelector(".status-said").textContent.includes("codes[0].code: 999 is not used as a close code")`)
	subject("4001 Session expired (Acme gateway)")
	for _, odd := range []string{`null`, `undefined`, `"acme"`, `[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]`, `new Map()`, `(() => { const o = {}; o.o = o; return o })()`, `{slug: "x".repeat(2e6)}`} {
		b.do(chromedp.Evaluate(`give(`+odd+`)`, nil))
	}
	b.do(chromedp.Evaluate(`give(beta)`, nil))
	subject("4001 <img src=x onerror=alert(1)> (<b>Beta</b>)")

	// Only the page around it is listened to: not the frame itself.
	frame.ask(`String(postMessage({type: "wsclose:codes", codes: []}, "*"))`)
	b.do(chromedp.Evaluate(`give([beta, {owner: "C", slug: "c", codes: [{code: 4002, name: "N"}]}])`, nil))
	subject("4001 <img src=x onerror=alert(1)> (<b>Beta</b>)")
}
