package web_test

import (
	"context"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"

	"wsclose/web"
)

// pages returns the addresses of all pages of a site, relative to its base.
func pages(site *web.Site) []string {
	var list []string
	for _, f := range site.Files {
		if path, is := strings.CutSuffix(f.Path, "index.html"); is {
			list = append(list, path)
		}
	}
	return list
}

// Every page can be read with JavaScript off: it shows its heading and text,
// and its style sheet has arrived.
func TestPagesWithoutScripts(t *testing.T) {
	s, b := serve(t, false), open(t)
	long(b)
	b.do(emulation.SetScriptExecutionDisabled(true))
	for _, path := range pages(build(t, web.Options{Base: base})) {
		b.do(chromedp.Navigate(s.index + path))
		if n := ask[int](b, `document.querySelector("main").innerText.length`); n < 200 {
			t.Errorf("%s: %d characters are shown, want a text", path, n)
		}
		if n := ask[int](b, `document.querySelector("h1").getClientRects().length`); n == 0 {
			t.Errorf("%s: the heading is not shown", path)
		}
		if n := ask[int](b, `[...document.styleSheets].filter((s) => s.cssRules.length > 0).length`); n == 0 {
			t.Errorf("%s: no style sheet arrived", path)
		}
	}
	b.clean()
}

// Every page under a base path loads with all it needs: nothing is missing,
// nothing is refused by the policy, nothing comes from elsewhere.
func TestPagesLoadCleanly(t *testing.T) {
	s, b := serve(t, false), open(t)
	long(b)
	chromedp.ListenTarget(b.ctx, func(event any) {
		if e, is := event.(*network.EventResponseReceived); is && e.Response.Status >= 400 {
			b.mu.Lock()
			b.troubles = append(b.troubles, e.Response.StatusText+" "+e.Response.URL)
			b.mu.Unlock()
		}
	})
	for _, path := range pages(build(t, web.Options{Base: base})) {
		b.do(chromedp.Navigate(s.index + path))
	}
	for _, r := range b.asked() {
		if !strings.HasPrefix(r, s.index) && !strings.HasPrefix(r, "data:") {
			t.Errorf("a page asked for %s", r)
		}
	}
	b.clean()
}

// long gives a test that visits every page more time.
func long(b *tab) {
	ctx, stop := context.WithTimeout(context.WithoutCancel(b.ctx), 5*time.Minute)
	b.Cleanup(stop)
	b.ctx = ctx
}

// The written site works on a plain static server, which knows no compressed
// forms, no policy and no redirects of ours.
func TestPlainStaticServer(t *testing.T) {
	dir := t.TempDir()
	if err := build(t, web.Options{Base: base}).Write(filepath.Join(dir, filepath.FromSlash(base))); err != nil {
		t.Fatal(err)
	}
	s := httptest.NewServer(http.FileServerFS(os.DirFS(dir)))
	t.Cleanup(s.Close)
	b := open(t)
	b.do(chromedp.Navigate(s.URL + base + "?q=going+away"))
	b.ready()
	if got := ask[string](b, `document.querySelector("#best article").dataset.code`); got != "1001" {
		t.Errorf("the card is about %q", got)
	}
	b.do(chromedp.Navigate(s.URL + base + "1006"))
	if got := ask[string](b, `document.querySelector("h1").textContent`); !strings.Contains(got, "nobody sent 1006") {
		t.Errorf("the page about 1006 begins %q", got)
	}
	b.clean()
}

// A new version replaces the old one: pages show it at once, its worker takes
// over, and afterwards the site without a network is the new one alone.
func TestNewVersion(t *testing.T) {
	var now atomic.Pointer[web.Site]
	now.Store(build(t, web.Options{SiteURL: "https://old.example.org" + base}))
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		web.Handler(now.Load()).ServeHTTP(w, r)
	}))
	t.Cleanup(s.Close)
	canonical := `document.querySelector("link[rel=canonical]").href`
	b := open(t)
	b.do(chromedp.Navigate(s.URL + base))
	b.ready()
	b.wait(`navigator.serviceWorker.controller`)
	var before []string
	b.do(chromedp.Evaluate(`caches.keys()`, &before, awaited))

	now.Store(build(t, web.Options{SiteURL: "https://new.example.org" + base}))
	b.do(chromedp.Navigate(s.URL + base + "1006/"))
	if got := ask[string](b, canonical); !strings.HasPrefix(got, "https://new.") {
		t.Errorf("after the change the page is of %s", got)
	}
	b.do(chromedp.Navigate(s.URL+base), chromedp.Evaluate(`navigator.serviceWorker.getRegistration().then((r) => r.update()).then(() => true)`, nil, awaited))
	b.do(chromedp.Evaluate(`new Promise(async (done) => {
		const taken = async () => {
			const r = await navigator.serviceWorker.getRegistration();
			return (await caches.keys()).length > 1 && !r.installing && !r.waiting && r.active?.state === "activated";
		};
		while (!await taken()) await new Promise((soon) => setTimeout(soon, 50));
		done(true);
	})`, nil, awaited))
	s.Close()
	for _, path := range []string{"", "1006/", "?q=1006"} {
		b.do(chromedp.Navigate(s.URL + base + path))
		if got := ask[string](b, canonical); !strings.HasPrefix(got, "https://new.") {
			t.Errorf("without a network %q is of %s", path, got)
		}
	}
	var after []string
	b.do(chromedp.Evaluate(`caches.keys()`, &after, awaited))
	if len(before) != 1 || len(after) != 2 {
		t.Errorf("caches were %q, then %q; want one, then the new one beside the last old one", before, after)
	}
}
