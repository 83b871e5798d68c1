package boot_test

import (
	"context"
	"crypto/sha256"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	cdplog "github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"

	"wsclose/app/ui"
	"wsclose/web/boot"
)

// policy is what a page with the widget is served with.
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src 'self' data:; style-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'"

// program builds the widget's program once for all tests.
var program = sync.OnceValues(func() ([]byte, error) {
	out := filepath.Join(os.TempDir(), fmt.Sprintf("wsclose-test-%d.wasm", os.Getpid()))
	defer os.Remove(out)
	build := exec.Command("go", "build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w -buildid=", "-o", out, "wsclose/cmd/wasm")
	build.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if said, err := build.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("build the program: %w\n%s", err, said)
	}
	return os.ReadFile(out)
})

// A site serves a page with the widget.
type site struct {
	*httptest.Server
	held chan struct{} // closed when app.wasm may be sent
}

// serve starts a site whose app.wasm waits until release is called, if hold.
func serve(t *testing.T, hold bool) *site {
	t.Helper()
	wasm, err := program()
	if err != nil {
		t.Fatal(err)
	}
	hashed := func(name string, body []byte) string {
		base, ext, _ := strings.Cut(name, ".")
		return fmt.Sprintf("assets/%s.%x.%s", base, sha256.Sum256(body), ext)
	}
	start, err := boot.New(wasm, hashed, "./")
	if err != nil {
		t.Fatal(err)
	}
	page, err := indexPage(start)
	if err != nil {
		t.Fatal(err)
	}
	files := []string{""}
	for _, f := range start.Files {
		files = append(files, f.Path)
	}
	worker, err := boot.WorkerJS("test", files)
	if err != nil {
		t.Fatal(err)
	}
	s := &site{held: make(chan struct{})}
	if !hold {
		close(s.held)
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /{$}", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Security-Policy", policy)
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.Write([]byte(page))
	})
	for _, f := range append(start.Files, boot.File{Path: boot.Worker, Type: "text/javascript", Body: worker}) {
		mux.HandleFunc("GET /"+f.Path, func(w http.ResponseWriter, r *http.Request) {
			if f.Path == start.Wasm {
				<-s.held
			}
			w.Header().Set("Content-Type", f.Type)
			w.Write(f.Body)
		})
	}
	s.Server = httptest.NewServer(mux)
	t.Cleanup(s.Close)
	return s
}

// release lets app.wasm go.
func (s *site) release() { close(s.held) }

func indexPage(start *boot.Start) (string, error) {
	widget, err := ui.HTML(&ui.Widget{})
	if err != nil {
		return "", err
	}
	var b strings.Builder
	b.WriteString(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>wsclose</title><link rel="icon" href="data:,"></head><body><header>above</header>`)
	b.WriteString(widget)
	b.WriteString(`<footer>below</footer>` + string(boot.Loader))
	for _, s := range start.Scripts("./") {
		fmt.Fprintf(&b, `<script src="./%s" defer></script>`, s)
	}
	b.WriteString(`</body></html>`)
	return b.String(), nil
}

// A tab is a page in a browser.
type tab struct {
	*testing.T
	ctx context.Context

	mu       sync.Mutex
	troubles []string // what the console says is wrong
	requests []string // the addresses asked for
}

// open starts a browser with an empty page.
func open(t *testing.T) *tab {
	t.Helper()
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(browser(t)),
		chromedp.NoSandbox,
		chromedp.DisableGPU,
		chromedp.Flag("disable-component-update", true),
		chromedp.WindowSize(1280, 900),
	)
	allocator, stop := chromedp.NewExecAllocator(t.Context(), options...)
	t.Cleanup(stop)
	ctx, stop := chromedp.NewContext(allocator)
	t.Cleanup(stop)
	ctx, stop = context.WithTimeout(ctx, time.Minute)
	t.Cleanup(stop)
	b := &tab{T: t, ctx: ctx}
	chromedp.ListenTarget(ctx, b.listen)
	b.do(network.Enable(), cdplog.Enable())
	return b
}

// browser returns the path of a Chrome or Chromium.
func browser(t *testing.T) string {
	t.Helper()
	for _, name := range []string{os.Getenv("CHROMIUM"), "chromium", "chromium-browser", "google-chrome", "chrome"} {
		if path, err := exec.LookPath(name); name != "" && err == nil {
			return path
		}
	}
	t.Fatal("no Chrome or Chromium found: install one, or set CHROMIUM to its path")
	return ""
}

// listen keeps what goes wrong in the page, and what it asks for.
func (b *tab) listen(event any) {
	b.mu.Lock()
	defer b.mu.Unlock()
	switch e := event.(type) {
	case *cdplog.EventEntryAdded:
		if e.Entry.Level == cdplog.LevelError {
			b.troubles = append(b.troubles, e.Entry.Text+" "+e.Entry.URL)
		}
	case *runtime.EventExceptionThrown:
		b.troubles = append(b.troubles, e.ExceptionDetails.Error())
	case *network.EventRequestWillBeSent:
		b.requests = append(b.requests, e.Request.URL)
	}
}

// do runs actions and ends the test when one fails.
func (b *tab) do(actions ...chromedp.Action) {
	b.Helper()
	if err := chromedp.Run(b.ctx, actions...); err != nil {
		b.Fatalf("%v; the console says: %q", err, b.troubles)
	}
}

// ask returns the value of a JavaScript expression.
func ask[T any](b *tab, expression string) T {
	b.Helper()
	var v T
	b.do(chromedp.Evaluate(expression, &v))
	return v
}

// wait waits until a JavaScript expression is true.
func (b *tab) wait(expression string) {
	b.Helper()
	if err := chromedp.Run(b.ctx, chromedp.Poll(expression, nil, chromedp.WithPollingTimeout(20*time.Second))); err != nil {
		b.Fatalf("waiting for %s: %v; the console says: %q", expression, err, b.troubles)
	}
}

// ready waits until the widget answers.
func (b *tab) ready() {
	b.Helper()
	b.wait(`document.documentElement.dataset.ready === "true"`)
}

// paste puts text into the box the way the clipboard does.
func (b *tab) paste(text string) {
	b.Helper()
	b.do(chromedp.Focus("#query", chromedp.ByQuery), chromedp.ActionFunc(func(ctx context.Context) error {
		return chromedp.Evaluate(fmt.Sprintf(`{
			const box = document.getElementById("query");
			box.value = %q;
			box.dispatchEvent(new InputEvent("input", {inputType: "insertFromPaste", bubbles: true}));
		}`, text), nil).Do(ctx)
	}))
}

// clean fails the test when the page had any trouble.
func (b *tab) clean() {
	b.Helper()
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, t := range b.troubles {
		b.Errorf("the console says: %s", t)
	}
}

func TestSearchThenPaste(t *testing.T) {
	s, b := serve(t, false), open(t)
	b.do(chromedp.Navigate(s.URL + "/"))
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
	b.do(chromedp.Navigate(s.URL+"/"), chromedp.SendKeys("#query", "1001", chromedp.ByQuery),
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
	b.do(chromedp.Navigate(s.URL+"/"), chromedp.Evaluate(`window.served = document.getElementById("widget")`, nil))
	s.release()
	b.ready()
	if ask[bool](b, `served === document.getElementById("widget")`) {
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
	if got := ask[string](b, `[...document.body.children].map((e) => e.tagName).join()`); !strings.HasPrefix(got, "HEADER,MAIN,FOOTER") {
		t.Errorf("the body holds %s", got)
	}
	b.clean()
}

// TestOffline visits once, then again with the server gone.
func TestOffline(t *testing.T) {
	s, b := serve(t, false), open(t)
	b.do(chromedp.Navigate(s.URL + "/"))
	b.ready()
	b.do(chromedp.Evaluate(`caches.open("somebody else's")`, nil, awaited))
	b.wait(`navigator.serviceWorker.controller`)
	s.Close()
	b.do(chromedp.Navigate(s.URL + "/?q=1006"))
	b.ready()
	if got := ask[string](b, `document.querySelector("#best article").dataset.code`); got != "1006" {
		t.Errorf("without a network the card is about %q", got)
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
	b.do(chromedp.Navigate(s.URL + "/"))
	b.ready()
	b.wait(`navigator.serviceWorker.controller`)
	b.mu.Lock()
	b.requests = nil
	b.mu.Unlock()
	b.paste(`websocket: close 1011 (internal server error): <img src=x onerror="document.title='hacked'">`)
	b.wait(`document.querySelector("#closes article")`)
	if n := ask[int](b, `document.querySelectorAll("#widget img").length`); n != 0 {
		t.Errorf("the paste became %d images", n)
	}
	if got := ask[string](b, `document.getElementById("echo").textContent`); !strings.Contains(got, "<img src=x") {
		t.Errorf("the echo is %q", got)
	}
	if got := ask[string](b, `document.title + location.search + location.hash`); got != "wsclose" {
		t.Errorf("title and address became %q", got)
	}
	b.mu.Lock()
	if len(b.requests) != 0 {
		t.Errorf("pasting asked for %q", b.requests)
	}
	b.mu.Unlock()
	b.clean()
}

// TestProgramMissing serves a page whose program does not come.
func TestProgramMissing(t *testing.T) {
	s, b := serve(t, false), open(t)
	b.do(network.SetBlockedURLs([]string{"*.wasm"}), chromedp.Navigate(s.URL+"/"))
	b.wait(`document.querySelector(".loader--failed")`)
	if got := ask[string](b, `document.getElementById("app-wasm-loader").textContent`); !strings.Contains(got, "The table and all pages work without it.") {
		t.Errorf("the page says %q", got)
	}
	if n := ask[int](b, `document.querySelectorAll("#codes tr[data-code]").length`); n == 0 {
		t.Error("the table is gone")
	}
}
