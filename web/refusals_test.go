package web_test

import (
	"net/http"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"wsclose/web"
)

// TestDefaultPolicy: only our worker and our markup pass.
func TestDefaultPolicy(t *testing.T) {
	s, b := serve(t, false), open(t)
	b.do(chromedp.Navigate(s.index))
	b.ready()
	b.wait(`navigator.serviceWorker.controller`)
	const tries = `(f) => { try { f(); return "passed"; } catch (e) { return e.name; } }`
	for expression, want := range map[string]string{
		`document.createElement("p").innerHTML = "<b>x</b>"`:                                  "passed",
		`document.createElement("p").innerHTML = "<img src=x>"`:                               "TypeError",
		`document.createElement("p").innerHTML = "<SCRIPT>x</script>"`:                        "TypeError",
		`document.createElement("p").innerHTML = "<iframe srcdoc=x>"`:                         "TypeError",
		`document.createElement("script").src = "https://example.org/x.js"`:                   "TypeError",
		`document.createElement("script").src = "` + s.index + `embed.js"`:                    "TypeError",
		`document.createElement("script").text = "1"`:                                         "TypeError",
		`new Worker("https://example.org/worker.js")`:                                         "TypeError",
		`trustedTypes.createPolicy("other", {createHTML: (x) => x})`:                          "TypeError",
		`document.createElement("iframe").srcdoc = "<script src=/docs/ws/embed.js></script>"`: "TypeError",
	} {
		if got := ask[string](b, `(`+tries+`)(() => { `+expression+` })`); got != want {
			t.Errorf("%s: %s, want %s", expression, got, want)
		}
	}
	b.do(chromedp.Navigate(s.index + "limits/"))
	if got := ask[string](b, `(`+tries+`)(() => { document.createElement("p").innerHTML = "<b>x</b>" })`); got != "TypeError" {
		t.Errorf("a page without the box takes markup: %s", got)
	}
}

// TestIntegrityRefuses: a script in the place of ours is not run.
func TestIntegrityRefuses(t *testing.T) {
	index, b := spoiled(t, func(w http.ResponseWriter, r *http.Request, _ *web.Site) bool {
		if strings.Contains(r.URL.Path, "/assets/limits.") {
			w.Header().Set("Content-Type", "text/javascript")
			w.Write([]byte(`document.title = "hacked"`))
			return true
		}
		return false
	}), open(t)
	b.do(chromedp.Navigate(index + "limits/"))
	if got := ask[string](b, `document.title`); got == "hacked" {
		t.Error("a foreign script ran")
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if !strings.Contains(strings.Join(b.troubles, "\n"), "integrity") {
		t.Errorf("the console says %q, want a word about integrity", b.troubles)
	}
}
