package web_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"

	"wsclose/app/own"
	"wsclose/web"
)

// TestBackAndForward: the box shows what its address asks for, or the text that
// stood there.
func TestBackAndForward(t *testing.T) {
	s, b := serve(t, false), open(t)
	b.do(chromedp.Navigate(s.index))
	b.ready()
	b.do(chromedp.SendKeys("#query", "going away", chromedp.ByQuery))
	b.wait(`location.search === "?q=going+away"`)
	// The browser may show the page as it was, without loading it.
	travel := func(way, to string) {
		t.Helper()
		b.leads(`history.`+way+`()`, `location.pathname === "`+base+to+`" && document.readyState === "complete"`)
	}
	b.do(chromedp.Navigate(s.index + "1006/"))
	travel("back", "")
	b.arrive(running)
	b.arrive(`document.querySelector("#best article")?.dataset.code === "1001" && document.getElementById("query").value === "going away"`)
	travel("forward", "1006/")
	travel("back", "")
	b.arrive(running)
	b.paste(badEvent)
	b.arrive(`document.querySelector('#closes [data-code="1006"]') && location.search === ""`)
	b.do(chromedp.Navigate(s.index + "1000/"))
	travel("back", "")
	b.arrive(running)
	// The browser may have kept the page with the text, or not; the address has
	// neither the text nor the search of before.
	b.arrive(`["", ` + "`" + badEvent + "`" + `].includes(document.getElementById("query").value)`)
	if got := ask[string](b, `location.search + location.hash`); got != "" {
		t.Errorf("the address ends in %q", got)
	}
	b.clean()
}

// TestDeployDuringVisit: a page of the old version stays open while the server
// has the new one alone: the box works, links lead on, and a second tab shows
// the new version, without a mix and without loading over and over.
func TestDeployDuringVisit(t *testing.T) {
	var now atomic.Pointer[web.Site]
	var loads atomic.Int32
	now.Store(build(t, web.Options{SiteURL: "https://old.example.org" + base}))
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == base && r.Header.Get("Sec-Fetch-Mode") == "navigate" {
			loads.Add(1)
		}
		web.Handler(now.Load()).ServeHTTP(w, r)
	}))
	t.Cleanup(s.Close)
	b := open(t)
	b.do(chromedp.Navigate(s.URL + base))
	b.ready()
	b.wait(`navigator.serviceWorker.controller`)
	team, err := own.ReadFiles("testdata/acme.json")
	if err != nil {
		t.Fatal(err)
	}
	now.Store(build(t, web.Options{SiteURL: "https://new.example.org" + base, Own: team}))

	ctx, stop := chromedp.NewContext(b.ctx)
	t.Cleanup(stop)
	second := &tab{TB: t, ctx: ctx}
	chromedp.ListenTarget(ctx, second.listen)
	second.do(network.Enable(), chromedp.Navigate(s.URL+base))
	second.ready()
	const canonical = `document.querySelector("link[rel=canonical]").href`
	if got := ask[string](second, canonical); !strings.HasPrefix(got, "https://new.") {
		t.Errorf("the second tab shows %s", got)
	}
	second.do(chromedp.Evaluate(`navigator.serviceWorker.getRegistration().then((r) => r.update()).then(() => true)`, nil, awaited))
	second.do(chromedp.SendKeys("#query", "acme 4001", chromedp.ByQuery))
	second.wait(`document.querySelector("#best .doc-subject")?.textContent === "4001 Session expired (Acme gateway)"`)

	// The first is what it was.
	b.paste(badEvent)
	b.wait(`document.querySelector('#closes [data-code="1006"]')`)
	if got := ask[string](b, canonical); !strings.HasPrefix(got, "https://old.") {
		t.Errorf("the open page became %s", got)
	}
	if n := loads.Load(); n != 2 {
		t.Errorf("the index was loaded %d times by two tabs", n)
	}
	b.leads(`document.querySelector('.places a[href*="limits"]').click()`,
		`location.pathname.endsWith("/limits/") && document.querySelector("#limits th[data-sort] button") !== null`)
	if got := ask[string](b, canonical); !strings.HasPrefix(got, "https://new.") {
		t.Errorf("the link leads to a page of %s", got)
	}
	b.clean()
	second.clean()
}

// TestOldPageAfterDeploy: a page of the old version that a proxy still has,
// while its assets are gone from the server: it can be read, and says that the
// box could not start, or its links work.
func TestOldPageAfterDeploy(t *testing.T) {
	index, b := spoiled(t, func(w http.ResponseWriter, r *http.Request, _ *web.Site) bool {
		if !strings.Contains(r.URL.Path, "/assets/") {
			return false
		}
		http.NotFound(w, r)
		return true
	}), open(t)
	b.do(chromedp.Navigate(index))
	if n := ask[int](b, `document.querySelectorAll("#codes tr[data-code] a").length`); n == 0 {
		t.Error("the table has no links")
	}
	if !ask[bool](b, `document.querySelector("#codes").checkVisibility()`) {
		t.Error("the table is not shown")
	}
	b.leads(`document.querySelector('#codes [data-code="1006"] a').click()`, `location.pathname.endsWith("/1006/") && document.querySelector("h1") !== null`)
}
