package web_test

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	cdplog "github.com/chromedp/cdproto/log"
	cdppage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
)

// widgetAddress stands in the sources of testdata/docs for the address of the
// site with the widget.
const widgetAddress = "https://docs.example.org/ws/"

// docs serves a folder, at another origin than the widget, with a policy.
func docs(t *testing.T, dir, policy string) string {
	t.Helper()
	files := http.FileServerFS(os.DirFS(dir))
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if policy != "" {
			w.Header().Set("Content-Security-Policy", policy)
		}
		if r.URL.Path == "/favicon.ico" { // asked for by browsers alone
			w.WriteHeader(http.StatusNoContent)
			return
		}
		files.ServeHTTP(w, r)
	}))
	t.Cleanup(s.Close)
	return s.URL + "/"
}

// frame returns the frame with the given words in its address, once it is
// there.
func (b *tab) frame(words string) inner {
	b.Helper()
	var found cdp.FrameID
	patience := time.After(30 * time.Second)
	for found == "" {
		b.do(chromedp.ActionFunc(func(ctx context.Context) error {
			tree, err := cdppage.GetFrameTree().Do(ctx)
			if err != nil {
				return err
			}
			for _, child := range tree.ChildFrames {
				if strings.Contains(child.Frame.URL, words) {
					found = child.Frame.ID
				}
			}
			return nil
		}))
		select {
		case <-patience:
			b.Fatalf("no frame with %q in its address; the console says: %q", words, b.troubles)
		case <-time.After(50 * time.Millisecond):
		}
	}
	return inner{b, &cdp.Node{FrameID: found}}
}

// apart returns a frame that the browser keeps in a process of its own, as it
// does with one that has no origin, as a tab.
func (b *tab) apart(words string) *tab {
	b.Helper()
	var found target.ID
	patience := time.After(30 * time.Second)
	for found == "" {
		b.do(chromedp.ActionFunc(func(ctx context.Context) error {
			targets, err := target.GetTargets().Do(ctx)
			for _, info := range targets {
				if info.Type == "iframe" && strings.Contains(info.URL, words) {
					found = info.TargetID
				}
			}
			return err
		}))
		select {
		case <-patience:
			b.Fatalf("no frame apart with %q in its address; the console says: %q", words, b.troubles)
		case <-time.After(50 * time.Millisecond):
		}
	}
	ctx, stop := chromedp.NewContext(b.ctx, chromedp.WithTargetID(found))
	b.Cleanup(stop)
	f := &tab{TB: b.TB, ctx: ctx}
	chromedp.ListenTarget(ctx, f.listen)
	f.do(cdplog.Enable())
	return f
}

// paste puts text into the box in the frame the way the clipboard does.
func (f inner) paste(text string) {
	f.Helper()
	f.ask(fmt.Sprintf(`(() => {
		const box = document.getElementById("query");
		box.value = %q;
		box.dispatchEvent(new InputEvent("input", {inputType: "insertFromPaste", bubbles: true}));
		return "pasted";
	})()`, text))
}

const (
	// elementFrame is the first element's frame, in the page around it.
	elementFrame = `document.querySelector("ws-close-codes").shadowRoot.querySelector("iframe")`
	acmeEvent    = `[acme] CloseEvent {isTrusted: true, wasClean: true, code: 4001, reason: '', type: 'close'}`
)

// checkDocs opens a page of documents as a reader would: the widget shows, is
// as high as its content, decodes, knows the team's codes and follows the
// page's theme.
func checkDocs(t *testing.T, address, shot string) {
	t.Helper()
	b := open(t)
	long(b)
	b.do(chromedp.Navigate(address))
	b.wait(elementFrame)
	b.do(chromedp.Evaluate(elementFrame+`.scrollIntoView()`, nil))
	f := b.frame("/embed/?")
	f.wait(`document.documentElement.dataset.ready === "true"`)
	fits := `Math.abs(` + elementFrame + `.clientHeight - heightInside) <= 1`
	fit := func() {
		t.Helper()
		for range 200 {
			inside := f.ask(`String(Math.ceil(document.body.getBoundingClientRect().height))`)
			if ask[bool](b, strings.Replace(fits, "heightInside", inside, 1)) {
				return
			}
			time.Sleep(50 * time.Millisecond)
		}
		t.Errorf("the frame is %d pixels high, its content %s", ask[int](b, elementFrame+`.clientHeight`),
			f.ask(`String(document.body.getBoundingClientRect().height)`))
	}
	fit()
	before := ask[int](b, elementFrame+`.clientHeight`)
	f.paste(acmeEvent)
	f.wait(`document.querySelector("#closes .doc-subject")?.textContent === "4001 Session expired"`)
	fit()
	if after := ask[int](b, elementFrame+`.clientHeight`); after == before {
		t.Errorf("with and without an explanation the frame is %d pixels high", after)
	}
	if got := f.ask(`[...document.querySelectorAll("#closes a")].find((a) => a.href.endsWith("/runbook/4001"))?.target ?? "none"`); got != "_blank" {
		t.Errorf("the runbook's link has the target %q", got)
	}

	one := b.frame("/embed/1006/")
	one.wait(`document.readyState === "complete" && document.querySelector("h1").textContent.includes("nobody sent 1006")`)

	b.do(chromedp.Evaluate(`{
		const dark = new CSSStyleSheet();
		dark.replaceSync("html, body, body * { background: #123 !important; color: #eee !important }");
		document.adoptedStyleSheets.push(dark);
		document.documentElement.dataset.theme = "dark";
	}`, nil))
	f.wait(`getComputedStyle(document.documentElement).colorScheme === "dark"`)
	picture(t, b, shot)
	const last = `[...document.querySelectorAll("ws-close-codes")].at(-1)`
	b.do(chromedp.Evaluate(last+`.scrollIntoView()`, nil))
	if ask[bool](b, last+`.getAttribute("ui") === "code"`) { // else it is a frame of the page's own
		b.wait(last + `.shadowRoot.querySelector("iframe").src.endsWith("/embed/1006/#dark")`)
		b.frame("/embed/1006/").wait(`getComputedStyle(document.documentElement).colorScheme === "dark"`)
	}
	b.clean()
}

// picture keeps what the page looks like for people to see, where they ask for
// it.
func picture(t *testing.T, b *tab, name string) {
	t.Helper()
	dir := os.Getenv("WSCLOSE_SHOTS")
	if dir == "" {
		return
	}
	var png []byte
	b.do(chromedp.Evaluate(`scrollTo(0, 0)`, nil), chromedp.FullScreenshot(&png, 100))
	if err := os.WriteFile(filepath.Join(dir, name+".png"), png, 0o644); err != nil {
		t.Fatal(err)
	}
}

// TestFramePolicy: a page whose policy allows our frame and nothing else shows
// it; the element, whose script is refused, shows its link.
func TestFramePolicy(t *testing.T) {
	s, b, dir := serve(t, false), open(t), t.TempDir()
	docsSource(t, "policy", dir, s.index, ".")
	b.do(chromedp.Navigate(docs(t, dir, "default-src 'none'; img-src data:; frame-src "+s.URL) + "frame.html"))
	f := b.frame("/embed/?")
	f.wait(`document.documentElement.dataset.ready === "true"`)
	f.paste(`CloseEvent {isTrusted: true, wasClean: false, code: 1006, reason: ''}`)
	f.wait(`document.querySelector('#closes [data-code="1006"]')`)
	if got := f.ask(`getComputedStyle(document.documentElement).colorScheme`); got != "dark" {
		t.Errorf("the theme is %q", got)
	}
	if got := ask[string](b, `document.querySelector("ws-close-codes a").checkVisibility() ? document.querySelector("ws-close-codes a").href : ""`); got != s.index {
		t.Errorf("without its script the element shows %q", got)
	}
	picture(t, b, "policy-frame")
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, trouble := range b.troubles {
		if !strings.Contains(trouble, "embed.js") { // what the policy is for
			t.Errorf("the console says: %s", trouble)
		}
	}
}

// TestElementPolicy: a policy that allows our script and our frame is enough
// for the element; one without the frame makes it show its link.
func TestElementPolicy(t *testing.T) {
	s, b, dir := serve(t, false), open(t), t.TempDir()
	docsSource(t, "policy", dir, s.index, ".")
	strict := "default-src 'none'; img-src data:; connect-src 'self'; script-src " + s.index + "embed.js; require-trusted-types-for 'script'"
	b.do(chromedp.Navigate(docs(t, dir, strict+"; frame-src "+s.index+"embed/") + "element.html"))
	f := b.frame("/embed/?")
	f.wait(`document.documentElement.dataset.ready === "true"`)
	f.paste(acmeEvent)
	f.wait(`document.querySelector("#closes .doc-subject")?.textContent === "4001 Session expired"`)
	b.clean()

	b.do(chromedp.Navigate(docs(t, dir, strict) + "element.html"))
	b.wait(`document.querySelector("ws-close-codes a").checkVisibility()`)
}

// TestSandboxedFrame: in a frame without an origin of its own the widget works
// and nothing throws.
func TestSandboxedFrame(t *testing.T) {
	s, b, dir := serve(t, false), open(t), t.TempDir()
	docsSource(t, "policy", dir, s.index, ".")
	b.do(chromedp.Navigate(docs(t, dir, "") + "sandboxed.html"))
	f := b.apart("/embed/")
	f.ready()
	if got := ask[string](f, `self.origin`); got != "null" {
		t.Fatalf("the frame has the origin %q", got)
	}
	f.paste(`CloseEvent {isTrusted: true, wasClean: false, code: 1006, reason: ''}`)
	f.wait(`document.querySelector('#closes [data-code="1006"]')`)
	if got := ask[string](f, `[...document.querySelectorAll('a[href]:not([href^="#"])')].filter((a) => a.target !== "_blank" || a.rel !== "noopener").map((a) => a.outerHTML).join()`); got != "" {
		t.Errorf("links that do not open a page of their own: %s", got)
	}
	f.do(chromedp.Evaluate(`document.querySelector('#closes [data-copy="text"]').click()`, nil))
	f.wait(`/copied|did not allow copying/i.test(document.querySelector(".status").textContent)`)
	picture(t, b, "sandboxed")
	f.clean()
	b.clean()
}
