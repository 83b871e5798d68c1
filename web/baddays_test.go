package web_test

import (
	"context"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"wsclose/web"
)

const badEvent = `CloseEvent {isTrusted: true, wasClean: false, code: 1006, reason: '', type: 'close'}`

// spoiled serves the site, but lets spoil answer first; it reports whether it did.
func spoiled(t *testing.T, spoil func(w http.ResponseWriter, r *http.Request, site *web.Site) bool) string {
	t.Helper()
	site := build(t, web.Options{Base: base})
	pages := web.Handler(site)
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !spoil(w, r, site) {
			pages.ServeHTTP(w, r)
		}
	}))
	t.Cleanup(s.Close)
	return s.URL + base
}

// leads runs a script that leaves the page, and waits until an expression is
// true of the page that it leads to. The one that is left takes its questions
// with it.
func (b *tab) leads(script, expression string) {
	b.Helper()
	b.do(chromedp.Evaluate(`setTimeout(() => { `+script+` }); true`, nil))
	b.arrive(expression)
}

// arrive waits until an expression is true, whatever page it is asked of
// meanwhile.
func (b *tab) arrive(expression string) {
	b.Helper()
	give, stop := context.WithTimeout(b.ctx, patience)
	defer stop()
	for {
		var holds bool
		err := chromedp.Run(give, chromedp.Evaluate("Boolean("+expression+")", &holds))
		if err == nil && holds {
			return
		}
		select {
		case <-give.Done():
			b.Fatalf("waiting for %s: %v; the console says: %q", expression, err, b.troubles)
		case <-time.After(50 * time.Millisecond):
		}
	}
}

// running says that the widget answers.
const running = `document.documentElement.dataset.ready === "true"`

// TestProgramCorrupt: a program that arrives broken is said, the page stays
// whole, and once the program is right again a button starts it with what was
// typed meanwhile.
func TestProgramCorrupt(t *testing.T) {
	for name, broken := range map[string]func(body []byte) []byte{
		"cut":         func(body []byte) []byte { return body[:len(body)/2] },
		"empty":       func([]byte) []byte { return nil },
		"wrong bytes": func(body []byte) []byte { return []byte("\x00asm\x01\x00\x00\x00" + strings.Repeat("\xff", 1000)) },
		"a page":      func([]byte) []byte { return []byte("<!doctype html><title>Sign in to the network</title>") },
	} {
		t.Run(name, func(t *testing.T) {
			var right atomic.Bool
			index, b := spoiled(t, func(w http.ResponseWriter, r *http.Request, site *web.Site) bool {
				if !strings.HasSuffix(r.URL.Path, ".wasm") || right.Load() {
					return false
				}
				w.Header().Set("Content-Type", "application/wasm")
				w.Write(broken(site.File(strings.TrimPrefix(r.URL.Path, base)).Body))
				return true
			}), open(t)
			b.do(chromedp.Navigate(index))
			b.wait(`document.querySelector(".loader--failed")`)
			if got := ask[string](b, `document.getElementById("app-wasm-loader").textContent`); !strings.Contains(got, "The table and all pages work without it.") {
				t.Errorf("the page says %q", got)
			}
			if n := ask[int](b, `document.querySelectorAll("#codes tr[data-code]").length`); n == 0 {
				t.Error("the table is gone")
			}
			right.Store(true)
			b.do(chromedp.SendKeys("#query", "1001", chromedp.ByQuery))
			b.press("#app-wasm-loader button")
			b.ready()
			if got := ask[string](b, `document.querySelector("#best article").dataset.code + document.getElementById("query").value`); got != "10011001" {
				t.Errorf("once it has started the card and the box hold %q", got)
			}
			if ask[bool](b, `document.querySelector(".loader--failed") !== null`) {
				t.Error("the page still says that it could not start")
			}
		})
	}
}

// TestWorkerRefused: without a service worker everything works but the visit
// without a network.
func TestWorkerRefused(t *testing.T) {
	index, b := spoiled(t, func(w http.ResponseWriter, r *http.Request, _ *web.Site) bool {
		if strings.HasSuffix(r.URL.Path, "/worker.js") {
			http.Error(w, "no", http.StatusForbidden)
			return true
		}
		return false
	}), open(t)
	b.do(chromedp.Navigate(index))
	b.ready()
	b.paste(badEvent)
	b.wait(`document.querySelector('#closes [data-code="1006"]')`)
	if ask[bool](b, `document.querySelector(".loader--failed") !== null`) {
		t.Error("the page says that something failed")
	}
}

// TestWorkerWaits: the worker, which fetches the whole site, leaves the network
// and the processor to a program that is still on its way, and comes once that
// runs or has failed. Until then the program is fetched once, though the head
// of the page and a script both ask for it.
func TestWorkerWaits(t *testing.T) {
	for name, fails := range map[string]bool{"runs": false, "fails": true} {
		t.Run(name, func(t *testing.T) {
			held, worker := make(chan struct{}), make(chan struct{})
			var programs atomic.Int32
			came := sync.OnceFunc(func() { close(worker) })
			index, b := spoiled(t, func(w http.ResponseWriter, r *http.Request, _ *web.Site) bool {
				switch {
				case strings.HasSuffix(r.URL.Path, "/worker.js"):
					came()
				case strings.HasSuffix(r.URL.Path, ".wasm"):
					programs.Add(1)
					<-held
					if fails {
						http.NotFound(w, r)
					}
					return fails
				}
				return false
			}), open(t)
			b.do(chromedp.Navigate(index))
			b.wait(`typeof goappInitServiceWorker === "function" && document.getElementById("app-wasm-loader").checkVisibility()`)
			select {
			case <-worker:
				t.Error("the worker came before the program")
			default:
			}
			close(held)
			select {
			case <-worker:
			case <-time.After(patience):
				t.Fatal("the worker never came")
			}
			if n := programs.Load(); n != 1 {
				t.Errorf("the program was fetched %d times", n)
			}
		})
	}
}

// breaks are ways in which the program ends: a call of the browser that throws,
// which Go sees as a panic, and a value that cannot be set, which Go does not
// see at all.
var breaks = map[string]string{
	"a call":  `window.mend = () => { Node.prototype.appendChild = window.whole; }; window.whole = Node.prototype.appendChild; Node.prototype.appendChild = () => { throw new Error("broken on purpose") }; true`,
	"a value": `window.whole = Object.getOwnPropertyDescriptor(Element.prototype, "innerHTML"); window.mend = () => { Object.defineProperty(Element.prototype, "innerHTML", whole); }; Object.defineProperty(Element.prototype, "innerHTML", {...whole, set() { throw new Error("broken on purpose") }}); true`,
}

// TestPanicKeepsTheText: when the program ends, the page says so, the text is
// still there, a button starts the program again with it, and it stays out of
// the address and of all storage.
func TestPanicKeepsTheText(t *testing.T) {
	for name, broken := range breaks {
		t.Run(name, func(t *testing.T) {
			s, b := serve(t, false), open(t)
			b.do(chromedp.Navigate(s.index + "?q=1001"))
			b.ready()
			b.do(chromedp.Evaluate(broken, nil))
			b.paste(badEvent)
			const button = ".loader--failed button"
			b.wait(`document.querySelector("` + button + `")`)
			if got := ask[string](b, `document.querySelector(".loader--failed").textContent`); !strings.Contains(got, "Your text is still in it. Start it again") {
				t.Errorf("the page says %q", got)
			}
			if got := ask[string](b, `document.getElementById("query").value`); got != badEvent {
				t.Errorf("the box holds %q", got)
			}
			// Keys and pastes reach a program that is not there any more.
			b.do(chromedp.Focus("#query", chromedp.ByQuery), chromedp.KeyEvent(" "))
			b.do(chromedp.Evaluate(`mend()`, nil))
			b.press(button)
			b.ready()
			b.wait(`document.querySelector('#closes [data-code="1006"]')`)
			if n := ask[int](b, `document.querySelectorAll(".loader").length`); n != 0 {
				t.Errorf("after the start %d notes are left", n)
			}
			if got := ask[string](b, `document.getElementById("query").value`); !strings.Contains(got, badEvent) {
				t.Errorf("after the start the box holds %q", got)
			}
			b.do(chromedp.Focus("#query", chromedp.ByQuery), chromedp.KeyEvent("x"))
			b.wait(`document.getElementById("query").value.includes("x") && document.querySelector('#closes [data-code="1006"]')`)
			if got := ask[string](b, `location.search + location.hash + JSON.stringify({...localStorage}) + JSON.stringify({...sessionStorage})`); strings.Contains(got, "isTrusted") {
				t.Errorf("the text is in %q", got)
			}
		})
	}
}

// TestPanicAgain: a text at which the program ends each time does not keep the
// box from working with another.
func TestPanicAgain(t *testing.T) {
	s, b := serve(t, false), open(t)
	b.do(chromedp.Navigate(s.index))
	b.ready()
	b.do(chromedp.Evaluate(breaks["a value"], nil))
	b.paste(badEvent)
	b.wait(`document.querySelector(".loader--failed button")`)
	b.press(".loader--failed button")
	b.wait(`document.querySelector(".loader--failed")?.textContent.includes("stopped again")`)
	if got := ask[string](b, `document.getElementById("query").value`); got != badEvent {
		t.Errorf("the box holds %q", got)
	}
	b.do(chromedp.Evaluate(`mend()`, nil))
	b.press(".loader--failed button")
	b.ready()
	if got := ask[string](b, `document.getElementById("query").value`); got != "" {
		t.Errorf("the box holds %q, want nothing", got)
	}
	b.do(chromedp.SendKeys("#query", "1001", chromedp.ByQuery))
	b.wait(`document.querySelector("#best article")?.dataset.code === "1001"`)
}

// TestMessagesAreIgnored: the index listens to nobody. That a frame listens to
// the page around it alone is a matter of TestOwnCodesByMessage.
func TestMessagesAreIgnored(t *testing.T) {
	s, b := serve(t, false), open(t)
	const codes = `{type: "wsclose:codes", codes: {owner: "Evil", slug: "evil", codes: [{code: 4001, name: "Evil code", meaning: "x"}]}}`
	b.do(chromedp.Navigate(s.index))
	b.ready()
	for _, message := range []string{codes, `{type: "wsclose:theme", theme: "dark"}`, `"x"`, `null`, `{goapp: {type: "notification", path: "https://example.org/"}}`} {
		b.do(chromedp.Evaluate(`postMessage(`+message+`, "*"); navigator.serviceWorker.dispatchEvent(new MessageEvent("message", {data: `+message+`}))`, nil))
	}
	b.do(chromedp.SendKeys("#query", "4001", chromedp.ByQuery))
	b.wait(`!document.getElementById("best").hidden`)
	if got := ask[string](b, `document.getElementById("widget").textContent`); strings.Contains(got, "Evil") {
		t.Error("the index took codes from a message")
	}
	if got := ask[string](b, `location.href`); !strings.HasPrefix(got, s.index) {
		t.Errorf("a message led to %s", got)
	}
}
