package web_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"
)

// TestFrameAnswersItsAddress: what the address of the frame's page asks for.
func TestFrameAnswersItsAddress(t *testing.T) {
	s, b := serve(t, false), open(t)
	long(b)
	const shown = `((e) => Boolean(e?.checkVisibility()))`
	for _, c := range []struct{ address, holds string }{
		{"embed/?code=1006", `document.querySelector("#best .doc-subject").textContent === "1006 Abnormal Closure"`},
		{"embed/?q=going+away", `document.querySelector("#best article").dataset.code === "1001"`},
		{"embed/?theme=dark", `getComputedStyle(document.documentElement).colorScheme === "dark"`},
		{"embed/?theme=light", `getComputedStyle(document.documentElement).colorScheme === "light"`},
		{"embed/?theme=auto", `getComputedStyle(document.documentElement).colorScheme === "light dark"`},
		{"embed/?ui=box", shown + `(document.getElementById("query")) && !` + shown + `(document.getElementById("codes"))`},
		{"embed/?ui=table", shown + `(document.getElementById("codes")) && !` + shown + `(document.getElementById("query"))`},
		{"embed/?ui=full", shown + `(document.getElementById("codes")) && ` + shown + `(document.getElementById("query"))`},
		{"embed/?services=discord,nobody", `document.querySelector('#codes [data-code="4014"] td').textContent.includes("Discord")`},
		{"embed/?services=discord&code=4004", `document.querySelector("#best [data-section=owners] li").textContent.startsWith("Discord") && !document.getElementById("best").textContent.includes("Pusher") && !document.getElementById("hits").textContent.includes("Pusher")`},
		{"embed/?code=%3Cimg%20src%3Dx%3E&ui=%22%3E&theme=%3C&services=%3C", `document.querySelectorAll("#widget img").length === 0`},
	} {
		b.do(chromedp.Navigate(s.index + c.address))
		b.ready()
		if !ask[bool](b, c.holds) {
			t.Errorf("%s: not so: %s", c.address, c.holds)
		}
		if ask[bool](b, `"serviceWorker" in navigator`) {
			t.Errorf("%s: there is a service worker to register", c.address)
		}
	}
	b.clean()
}

// TestFrameThemesWithoutScripts: the fragment sets the theme.
func TestFrameThemesWithoutScripts(t *testing.T) {
	s, b := serve(t, false), open(t)
	b.do(emulation.SetScriptExecutionDisabled(true))
	for _, path := range []string{"embed/1006/", "embed/4000-4999/", "embed/"} {
		for fragment, want := range map[string]string{"": "light dark", "#dark": "dark", "#light": "light"} {
			b.do(chromedp.Navigate("about:blank"), chromedp.Navigate(s.index+path+fragment))
			if got := ask[string](b, `getComputedStyle(document.documentElement).colorScheme`); got != want {
				t.Errorf("%s%s: the scheme is %q, want %q", path, fragment, got, want)
			}
			if n := ask[float64](b, `scrollY`); n != 0 {
				t.Errorf("%s%s: scrolled to %v", path, fragment, n)
			}
		}
	}
	b.clean()
}

// TestFrameIsNoWiderThanItsPage: nothing sticks out at any width.
func TestFrameIsNoWiderThanItsPage(t *testing.T) {
	s, b := serve(t, false), open(t)
	long(b)
	for _, width := range []int64{320, 480, 768, 1200} {
		b.do(chromedp.EmulateViewport(width, 500))
		for _, path := range []string{"embed/", "embed/?code=1006", "embed/1006/", "embed/4000-4999/"} {
			b.do(chromedp.Navigate(s.index + path))
			if strings.Contains(path, "embed/?") || path == "embed/" {
				b.ready()
			}
			if got := ask[int64](b, `document.documentElement.scrollWidth`); got > width {
				t.Errorf("%s is %d pixels wide in a frame of %d", path, got, width)
			}
			picture(t, b, fmt.Sprintf("embed-%s-%d", strings.Trim(strings.NewReplacer("/", "-", "?", "", "=", "-").Replace(path), "-"), width))
		}
	}
}

// TestFrameWithoutItsProgram: the page of the code answers instead; without a
// code the table stands.
func TestFrameWithoutItsProgram(t *testing.T) {
	s, b := serve(t, false), open(t)
	b.do(network.SetBlockedURLs([]string{"*.wasm"}), chromedp.Navigate(s.index+"embed/?code=1006&theme=dark"))
	b.do(chromedp.WaitVisible("main.frame-code", chromedp.ByQuery)) // a page of its own
	if got := ask[string](b, `document.querySelector("h1").textContent`); !strings.Contains(got, "nobody sent 1006") {
		t.Errorf("the answer is %q", got)
	}
	if got := ask[string](b, `getComputedStyle(document.documentElement).colorScheme`); got != "dark" {
		t.Errorf("the theme is %q", got)
	}
	b.do(chromedp.Navigate(s.index + "embed/"))
	b.wait(`document.querySelector(".loader--failed")`)
	if n := ask[int](b, `document.querySelectorAll("#codes tr[data-code]").length`); n == 0 {
		t.Error("the table is gone")
	}
}

// host serves a page of somebody's that runs the element's script.
func host(t *testing.T, s *served, body string) string {
	t.Helper()
	h := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/favicon.ico" {
			w.WriteHeader(http.StatusNoContent)
			return
		}
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		fmt.Fprintf(w, `<!doctype html><title>Docs</title><script src="%sembed.js" defer></script>%s`, s.index, body)
	}))
	t.Cleanup(h.Close)
	return h.URL
}

// TestElementFollowsItsAttributes changes what the element asks for, moves it,
// and takes it away.
func TestElementFollowsItsAttributes(t *testing.T) {
	s, b := serve(t, false), open(t)
	long(b)
	b.do(chromedp.Navigate(host(t, s, `<div id="there"></div>
<ws-close-codes id="one" ui="box" code="1001"><a href="#">link</a></ws-close-codes>
<ws-close-codes id="two" ui="box" query="too big" height="300" theme="dark"></ws-close-codes>
<script>
const one = document.currentScript.parentNode.querySelector("#one"), two = document.querySelector("#two");
const inside = (e) => e.shadowRoot.querySelector("iframe");
</script>`)))
	subject := func(f inner, want string) {
		t.Helper()
		f.wait(fmt.Sprintf(`document.querySelector("#best .doc-subject")?.textContent === %q`, want))
	}
	subject(b.frame("code=1001"), "1001 Going Away")
	subject(b.frame("q=too"), "1009 Message Too Big")
	for expression, want := range map[string]string{
		`inside(one).title`:                                "WebSocket close code 1001",
		`inside(two).title`:                                "WebSocket close codes",
		`inside(two).style.height`:                         "300px",
		`inside(one).loading`:                              "lazy",
		`String(one.querySelector("a").checkVisibility())`: "false",
	} {
		if got := ask[string](b, expression); got != want {
			t.Errorf("%s is %q, want %q", expression, got, want)
		}
	}
	b.wait(`parseInt(inside(one).style.height) > 0 && inside(one).style.height !== "30rem"`)

	b.do(chromedp.Evaluate(`one.setAttribute("code", "1002")`, nil))
	subject(b.frame("code=1002"), "1002 Protocol Error")
	b.do(chromedp.Evaluate(`two.setAttribute("theme", "light"); two.title = "Codes of ours"; two.setAttribute("height", "20em")`, nil))
	b.frame("q=too").wait(`getComputedStyle(document.documentElement).colorScheme === "light"`)
	if got := ask[string](b, `inside(two).title + inside(two).style.height`); got != "Codes of ours20em" {
		t.Errorf("title and height became %q", got)
	}

	// Only the frame itself is listened to, and only for its height.
	b.do(chromedp.Evaluate(`two.removeAttribute("height"); one.setAttribute("height", "250");
		postMessage({type: "wsclose:height", height: 7}, "*")`, nil))
	b.frame("code=1002").ask(`String(parent.postMessage({type: "wsclose:height", height: 9}, "*"))`)
	b.frame("q=too").ask(`String(parent.postMessage({type: "wsclose:height", height: "url(x)"}, "*"))`)
	b.frame("q=too").ask(`String(parent.postMessage({type: "wsclose:height", height: 1234}, "*"))`)
	b.wait(`inside(two).style.height === "1234px"`)
	if got := ask[string](b, `inside(one).style.height`); got != "250px" {
		t.Errorf("a height that was asked for became %q", got)
	}

	b.do(chromedp.Evaluate(`document.getElementById("there").append(one)`, nil))
	subject(b.frame("code=1002"), "1002 Protocol Error")
	if n := ask[int](b, `document.querySelectorAll("#there ws-close-codes").length + one.shadowRoot.childElementCount`); n != 2 {
		t.Errorf("after moving it there are %d, want one element with one frame", n)
	}
	b.do(chromedp.Evaluate(`one.remove(); two.remove(); two.setAttribute("code", "1000"); document.body.className = "dark"`, nil))
	if n := ask[int](b, `frames.length`); n != 0 {
		t.Errorf("%d frames are left", n)
	}
	b.do(chromedp.Evaluate(`document.body.append(two)`, nil))
	subject(b.frame("code=1000"), "1000 Normal Closure")
	b.clean()
}

// TestElementWithoutItsScript shows the link.
func TestElementWithoutItsScript(t *testing.T) {
	s, b := serve(t, false), open(t)
	b.do(emulation.SetScriptExecutionDisabled(true), chromedp.Navigate(host(t, s, `<ws-close-codes code="1006"><a href="/1006/">1006</a></ws-close-codes>`)))
	if !ask[bool](b, `document.querySelector("a").checkVisibility()`) {
		t.Error("the link is not shown")
	}
}

// TestSnippetMaker chooses, and reads the snippets.
func TestSnippetMaker(t *testing.T) {
	s, b := serve(t, false), open(t)
	long(b)
	b.do(chromedp.Navigate(s.index + "embedding/"))
	b.wait(`!document.getElementById("maker").hidden`)
	snippet := func(id string) string { return ask[string](b, `document.getElementById("snippet-`+id+`").textContent`) }
	if got := snippet("link"); got != "[WebSocket close codes]("+s.index+")" {
		t.Errorf("at first the link is %q", got)
	}
	b.frame("/embed/").wait(`document.documentElement.dataset.ready === "true"`)
	b.do(chromedp.Evaluate(`{
		const form = document.getElementById("maker");
		form.elements.code.value = "1006";
		form.elements.theme.value = "dark";
		form.elements.codes.value = 'a"b.json';
		form.dispatchEvent(new Event("input"));
	}`, nil))
	for id, want := range map[string]string{
		"element": `<ws-close-codes code="1006" theme="dark" codes="a&#34;b.json"><a href="` + s.index + `1006/">WebSocket close code 1006</a></ws-close-codes>`,
		"frame":   `<iframe src="` + s.index + `embed/?code=1006&#38;theme=dark" title="WebSocket close code 1006"`,
		"mdx":     `scripts: [{src: "` + s.index + `embed.js", async: true}]`,
		"hugo":    `{{< ws-close-codes code="1006" theme="dark"`,
		"rst":     ".. raw:: html\n\n   <script src=",
		"link":    `[WebSocket close code 1006](` + s.index + `1006/)`,
		"table":   "| Code | Name | Meaning | Reconnect |\n|---|---|---|---|\n| [1006](" + s.index + "1006/) | Abnormal Closure |",
	} {
		if got := snippet(id); !strings.Contains(got, want) {
			t.Errorf("%s: %q lacks %q", id, got, want)
		}
	}
	b.frame("code=1006").wait(`document.querySelector("#best .doc-subject")?.textContent === "1006 Abnormal Closure"`)
	b.do(chromedp.Evaluate(`{
		const form = document.getElementById("maker");
		form.elements.ui.value = "code";
		form.dispatchEvent(new Event("input"));
	}`, nil))
	b.frame("/embed/1006/")
	if got, want := snippet("frame"), `src="`+s.index+`embed/1006/#dark"`; !strings.Contains(got, want) {
		t.Errorf("the frame of one code: %q lacks %q", got, want)
	}
	picture(t, b, "embedding")
	b.clean()
}
