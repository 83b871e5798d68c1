package web_test

import (
	"net/url"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// TestHostilePastes pastes what is meant to run, to lead away, to turn the page
// around, or to keep the program busy. Nothing runs, nothing is asked for, and
// the box answers the next text.
func TestHostilePastes(t *testing.T) {
	deep := strings.Repeat(`{"a":`, 20_000) + "1" + strings.Repeat("}", 20_000)
	s, b := serve(t, false), open(t)
	long(b)
	b.do(chromedp.Navigate(s.index))
	b.ready()
	b.wait(`navigator.serviceWorker.controller`)
	b.asked()
	for name, text := range map[string]string{
		"markup":            `websocket: close 4001 (private use): </pre></mark><script>document.title="hacked"</script><svg onload=alert(1)><img src=x onerror="document.title='hacked'">`,
		"script addresses":  `WebSocket connection to 'javascript:document.title="hacked"' failed: <a href="javascript:alert(1)">x</a> data:text/html,<script>alert(1)</script>`,
		"an event":          `CloseEvent {isTrusted: true, wasClean: true, code: 4001, reason: '"><iframe srcdoc="<script>parent.document.title=1</script>">'}`,
		"controls":          "websocket: close 1011 (internal server error): a\x00b\x1b]8;;https://example.org\x07c\x7f\u0085",
		"directions":        "websocket: close 4001 (private use): \u202egoodbye\u2066\u200f\u2028",
		"lone surrogates":   `CloseEvent {code: 1011, reason: '\ud800\udfff'}`,
		"quotes":            strings.Repeat(`"`, 1_000_000),
		"escaped quotes":    strings.Repeat(`\"`, 30_000),
		"deep JSON":         deep,
		"a HAR that swells": `{"log":{"version":"1.2","entries":[` + strings.TrimSuffix(strings.Repeat(`{"_resourceType":"websocket","request":{"url":"wss://x/"},"_webSocketMessages":[{"type":"receive","time":1,"opcode":8,"data":"A+gAAAAAAAAA"},{"type":"receive","time":1,"opcode":1,"data":"`+strings.Repeat("A", 1000)+`"}]},`, 800), ",") + `]}}`,
		"a HAR cut short":   `{"log":{"entries":[{"_webSocketMessages":[{"type":"receive","opcode":8,"data":"` + strings.Repeat("A", 50_000),
		"bytes":             strings.Repeat("88 02 03 e8 ", 5_000),
		"a template":        `{{constructor.constructor("document.title='hacked'")()}} ${document.title='hacked'} close code: 1006`,
	} {
		b.paste(text)
		b.wait(`document.getElementById("reading").hidden && document.querySelector(".status").textContent !== ""`)
		for expression, want := range map[string]string{
			`String(document.querySelectorAll("#widget :is(script, img, iframe, object, embed, base, form, style, link, meta)").length)`: "0",
			`[...document.querySelectorAll("#widget a[href]")].map((a) => a.protocol).filter((p) => !/^https?:$/.test(p)).join()`:        "",
			`String([...document.querySelectorAll("#widget *")].some((e) => [...e.attributes].some((a) => /^on/.test(a.name))))`:         "false",
			`String(/hacked/.test(document.title) || document.querySelector(".loader--failed") !== null)`:                                "false",
			`location.search + location.hash`: "",
			`String(/[\0\x1b\x7f\u0085\u202a-\u202e\u2066-\u2069\u200f]/.test(document.getElementById("widget").innerText))`: "false",
		} {
			if got := ask[string](b, expression); got != want {
				t.Errorf("%s: %s is %q, want %q", name, expression, got, want)
			}
		}
		b.paste(badEvent)
		b.wait(`document.querySelector('#closes [data-code="1006"]') && !document.querySelector("#closes [data-code]:not([data-code='1006'])")`)
	}
	if requests := b.asked(); len(requests) != 0 {
		t.Errorf("pasting asked for %q", requests)
	}
	b.clean()
}

// TestReasonShowsItsControls: what would turn the page around is seen.
func TestReasonShowsItsControls(t *testing.T) {
	s, b := serve(t, false), open(t)
	b.do(chromedp.Navigate(s.index))
	b.ready()
	b.paste("websocket: close 4001 (private use): \u202e.doog si gnihtyrevE")
	b.wait(`document.querySelector('#closes [data-code="4001"]')`)
	for _, at := range []string{"#echo", "#closes"} {
		if got := ask[string](b, `document.querySelector("`+at+`").textContent`); !strings.Contains(got, "<U+202E>.doog") || strings.Contains(got, "\u202e") {
			t.Errorf("%s says %q", at, got)
		}
	}
	if got := ask[string](b, `getComputedStyle(document.querySelector("#closes code")).unicodeBidi`); got != "isolate" {
		t.Errorf("the reason's bidi is %q", got)
	}
	picture(t, b, "controls")
	b.clean()
}

// TestHostileLinks opens links that somebody else made.
func TestHostileLinks(t *testing.T) {
	s, b := serve(t, false), open(t)
	long(b)
	const markup = `<img src=x onerror=document.title="hacked"> websocket: close 1011 (internal server error): <script>document.title="hacked"</script>`
	for name, address := range map[string]string{
		"markup":            "#text=" + url.PathEscape(markup),
		"bare markup":       `#text=<img src=x onerror=document.title="hacked">`,
		"a broken escape":   "#text=%zz%",
		"half an escape":    "#text=close%201006%2",
		"no UTF-8":          "#text=%ff%fe%80",
		"NUL":               "#text=%00%00",
		"a long text":       "#text=" + strings.Repeat("a", 1<<20),
		"a long broken one": "#text=" + strings.Repeat("%", 1<<19),
		"a script":          "#text=javascript:document.title='hacked'",
		"a search":          "?q=" + url.QueryEscape(markup),
		"a long search":     "?q=" + strings.Repeat("a", 4000),
		"a broken search":   "?q=%zz&q=;&wasm",
		"many":              "?" + strings.Repeat("q=1006&", 500),
		"names of objects":  "?__proto__=x&constructor=y&q=__proto__#text=__proto__",
		"an id":             "#widget",
		"a code as text":    "#text=%23text%3D1006",
	} {
		b.do(chromedp.Navigate("about:blank"), chromedp.Navigate(s.index+address))
		b.arrive(running + ` && document.getElementById("reading").hidden`)
		if got := ask[string](b, `document.title + document.querySelectorAll("#widget :is(script, img, iframe)").length`); strings.Contains(got, "hacked") || !strings.HasSuffix(got, "0") {
			t.Errorf("%s: title and elements are %q", name, got)
		}
		b.paste(badEvent)
		b.arrive(`document.querySelector('#closes [data-code="1006"]')`)
	}
	for _, r := range b.asked() {
		if !strings.HasPrefix(r, s.index) && !strings.HasPrefix(r, "data:") && r != "about:blank" {
			t.Errorf("a link asked for %.200s", r)
		}
	}
	b.clean()
}
