package web_test

import (
	"bytes"
	"context"
	"encoding/json"
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

	"github.com/andybalholm/brotli"
	cdplog "github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"

	"wsclose/web"
)

// program builds the widget's program once for all tests, and packs it: lightly,
// for the tests are in a hurry.
var program = sync.OnceValues(func() ([]byte, error) {
	out := filepath.Join(os.TempDir(), fmt.Sprintf("wsclose-test-%d.wasm", os.Getpid()))
	defer os.Remove(out)
	build := exec.Command("go", "run", "./web/slim", out)
	build.Dir = ".."
	if said, err := build.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("build the program: %w\n%s", err, said)
	}
	body, err := os.ReadFile(out)
	if err != nil {
		return nil, err
	}
	var packed bytes.Buffer
	w := brotli.NewWriterLevel(&packed, brotli.BestSpeed)
	if _, err := w.Write(body); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return packed.Bytes(), nil
})

// A served site is the site as built, under a base path.
type served struct {
	*httptest.Server
	index string        // the address of the index
	held  chan struct{} // closed when the program may be sent
}

// base is the path under which the browser's site stands: not the root, so
// that every link and asset that forgets it is missed.
const base = "/docs/ws/"

// build makes the site around the program.
func build(t testing.TB, o web.Options) *web.Site {
	t.Helper()
	packed, err := program()
	if err != nil {
		t.Fatal(err)
	}
	site, err := web.BuildAround(o, packed)
	if err != nil {
		t.Fatal(err)
	}
	return site
}

// serve starts the site. If hold, its program waits until release is called.
func serve(t testing.TB, hold bool) *served {
	t.Helper()
	pages := web.Handler(build(t, web.Options{Base: base}))
	s := &served{held: make(chan struct{})}
	if !hold {
		close(s.held)
	}
	s.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasSuffix(r.URL.Path, ".wasm") {
			<-s.held
		}
		pages.ServeHTTP(w, r)
	}))
	t.Cleanup(s.Close)
	s.index = s.URL + base
	return s
}

// release lets the program go.
func (s *served) release() { close(s.held) }

// A tab is a page in a browser.
type tab struct {
	testing.TB
	ctx context.Context

	mu       sync.Mutex
	troubles []string // what the console says is wrong
	requests []string // the addresses asked for
}

// open starts a browser with an empty page.
func open(t testing.TB) *tab {
	t.Helper()
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(browser(t)),
		chromedp.NoSandbox,
		chromedp.DisableGPU,
		chromedp.Flag("disable-component-update", true),
		// chromedp loses sight of a page that comes out of this cache.
		chromedp.Flag("disable-back-forward-cache", true),
		chromedp.WindowSize(1280, 900),
	)
	allocator, stop := chromedp.NewExecAllocator(t.Context(), options...)
	t.Cleanup(stop)
	ctx, stop := chromedp.NewContext(allocator)
	t.Cleanup(stop)
	ctx, stop = context.WithTimeout(ctx, 4*time.Minute)
	t.Cleanup(stop)
	b := &tab{TB: t, ctx: ctx}
	chromedp.ListenTarget(ctx, b.listen)
	b.do(network.Enable(), cdplog.Enable())
	return b
}

// browser returns the path of a Chrome or Chromium.
func browser(t testing.TB) string {
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
	case *runtime.EventConsoleAPICalled:
		// A Go program that ends says why with ordinary lines.
		for _, a := range e.Args {
			if e.Type == runtime.APITypeError || strings.Contains(string(a.Value), "panic") {
				b.troubles = append(b.troubles, string(a.Value))
			}
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

// patience is how long to wait for what must come: long, for the machine may be
// busy. What comes is not waited for any longer.
const patience = time.Minute

// wait waits until a JavaScript expression is true.
func (b *tab) wait(expression string) {
	b.Helper()
	poll := chromedp.Poll(expression, nil, chromedp.WithPollingTimeout(patience))
	err := chromedp.Run(b.ctx, poll)
	for err != nil && strings.Contains(err.Error(), "Cannot find context") {
		err = chromedp.Run(b.ctx, poll) // the page was just being replaced
	}
	if err != nil {
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
	quoted, err := json.Marshal(text)
	if err != nil {
		b.Fatal(err)
	}
	b.do(chromedp.Focus("#query", chromedp.ByQuery), chromedp.Evaluate(fmt.Sprintf(`{
		const box = document.getElementById("query");
		box.value = %s;
		box.dispatchEvent(new InputEvent("input", {inputType: "insertFromPaste", bubbles: true}));
	}`, quoted), nil))
}

// asked returns what the page asked for since the last call.
func (b *tab) asked() []string {
	b.mu.Lock()
	defer b.mu.Unlock()
	requests := b.requests
	b.requests = nil
	return requests
}

// press clicks on an element as a finger would: where it stands, once it has
// come to rest there, and only if nothing covers it.
func (b *tab) press(selector string) {
	b.Helper()
	place := fmt.Sprintf(`(() => {
		const e = document.querySelector(%q);
		if (!e) return null;
		e.scrollIntoView({block: "center", behavior: "instant"});
		const r = e.getBoundingClientRect(), x = r.x + r.width / 2, y = r.y + r.height / 2;
		const at = [x, y, scrollY].join();
		const rests = window.pressing === at, hit = e.contains(document.elementFromPoint(x, y));
		window.pressing = at;
		return rests && hit ? [x, y] : null;
	})()`, selector)
	var at []float64
	if err := chromedp.Run(b.ctx, chromedp.Poll(place, &at, chromedp.WithPollingTimeout(patience))); err != nil {
		b.Fatalf("pressing %s: %v; the console says: %q", selector, err, b.troubles)
	}
	b.do(chromedp.MouseClickXY(at[0], at[1]))
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
