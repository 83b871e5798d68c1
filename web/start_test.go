package web_test

import (
	"bytes"
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"sync"
	"testing"
	"text/tabwriter"

	"github.com/andybalholm/brotli"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/performance"
	"github.com/chromedp/chromedp"
	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// startRounds is how often each start is measured; the median counts.
const startRounds = 7

// hello serves go-app's own first example with go-app's own handler, its
// program packed like ours.
func hello(b *testing.B) *httptest.Server {
	b.Helper()
	out := filepath.Join(b.TempDir(), "app.wasm")
	build := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-o", out, "./web/testdata/hello")
	build.Dir, build.Env = "..", append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if said, err := build.CombinedOutput(); err != nil {
		b.Fatalf("build hello: %v\n%s", err, said)
	}
	body, err := os.ReadFile(out)
	if err != nil {
		b.Fatal(err)
	}
	var packed bytes.Buffer
	w := brotli.NewWriterLevel(&packed, brotli.BestSpeed)
	if _, err := w.Write(body); err != nil {
		b.Fatal(err)
	}
	if err := w.Close(); err != nil {
		b.Fatal(err)
	}
	icon, err := os.ReadFile("assets/icon-192.png")
	if err != nil {
		b.Fatal(err)
	}
	// Any component will do: the page that the handler makes has the box in it,
	// and the program puts its own there.
	app.Route("/", func() app.Composer { return &greeting{} })
	mux := http.NewServeMux()
	mux.Handle("/", &app.Handler{
		Name:              "Hello",
		Version:           "1",
		Icon:              app.Icon{Default: "/web/icon.png", Large: "/web/icon.png", SVG: "/web/icon.png", Maskable: "/web/icon.png"},
		WasmContentLength: fmt.Sprint(len(body)),
	})
	mux.HandleFunc("/web/app.wasm", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/wasm")
		w.Header().Set("Content-Encoding", "br")
		w.Write(packed.Bytes())
	})
	mux.HandleFunc("/web/icon.png", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "image/png")
		w.Write(icon)
	})
	s := httptest.NewServer(mux)
	b.Cleanup(s.Close)
	return s
}

// A greeting is what hello's page shows before its program runs.
type greeting struct{ app.Compo }

func (g *greeting) Render() app.UI {
	return app.Div().Body(
		app.H1().Body(app.Text("Hello, ")),
		app.Input().ID("query").Type("text").Placeholder("What is your name?"),
	)
}

// typeEarly types a key into the box as soon as there is one, again whenever
// the box is replaced and the key lost, and keeps when it was answered. The
// navigation is at 0.
const typeEarly = `
window.answered = new Promise((found) => {
	const look = () => {
		if (!window.looked && document.querySelector("#codes tr[hidden]")) window.looked = performance.now();
		if (%s) {
			watch.disconnect();
			found(performance.now());
			return;
		}
		const box = document.getElementById("query");
		if (box && box.value === "") {
			box.value = "1";
			box.dispatchEvent(new InputEvent("input", {bubbles: true, inputType: "insertText"}));
		}
	};
	const watch = new MutationObserver(look);
	watch.observe(document, {subtree: true, childList: true, characterData: true, attributes: true});
})`

// A start is how long one took, in milliseconds: until the first key was
// answered by the program, and by the page alone, which finds lines of its table
// before the program runs; and how long the page's main thread worked until the
// program's answer. The latter is processor time: other programs do not count.
type start struct{ wall, alone, tasks float64 }

// A program that starts in a page.
type starter struct {
	name, address, answered string
	cached                  string // true once the worker can start it without a network
}

// starts starts s in a new browser and then, once its worker has kept it, from
// there.
func (s *starter) starts(b *testing.B, slower float64) (cold, kept start) {
	b.Helper()
	t := open(b)
	defer chromedp.Cancel(t.ctx)
	t.do(
		performance.Enable().WithTimeDomain(performance.EnableTimeDomainThreadTicks),
		emulation.SetCPUThrottlingRate(slower),
		chromedp.ActionFunc(func(ctx context.Context) error {
			_, err := page.AddScriptToEvaluateOnNewDocument(fmt.Sprintf(typeEarly, s.answered)).Do(ctx)
			return err
		}))
	cold = s.start(t)
	t.do(emulation.SetCPUThrottlingRate(1))
	t.do(chromedp.Evaluate(`navigator.serviceWorker.ready.then(() => {})`, nil, awaited))
	t.wait(`navigator.serviceWorker.controller`)
	var have bool
	for !have {
		t.do(chromedp.Evaluate(s.cached, &have, awaited))
	}
	t.do(emulation.SetCPUThrottlingRate(slower))
	return cold, s.start(t)
}

// start opens the page and waits for the answer to the first key.
func (s *starter) start(t *tab) start {
	t.Helper()
	// The figures count on across pages, unless the page runs in another
	// process; an empty one between them sets the same ground for all.
	t.do(chromedp.Navigate("about:blank"))
	var before, after metrics
	var wall, alone float64
	t.do(before.read(), chromedp.Navigate(s.address), chromedp.Evaluate(`window.answered`, &wall, awaited), after.read(),
		chromedp.Evaluate(`window.looked ?? 0`, &alone))
	if after["TaskDuration"] < before["TaskDuration"] {
		before = metrics{}
	}
	return start{wall, alone, 1000 * (after["TaskDuration"] - before["TaskDuration"])}
}

// metrics are what the browser counts about a page.
type metrics map[string]float64

func (m *metrics) read() chromedp.Action {
	return chromedp.ActionFunc(func(ctx context.Context) error {
		list, err := performance.GetMetrics().Do(ctx)
		*m = metrics{}
		for _, one := range list {
			(*m)[one.Name] = one.Value
		}
		return err
	})
}

// median returns the middle of what of gives for each of all.
func median[T any](all []T, of func(T) float64) float64 {
	var values []float64
	for _, one := range all {
		values = append(values, of(one))
	}
	slices.Sort(values)
	return values[len(values)/2]
}

// table is written to by measurements that print more than one figure.
var table = sync.OnceValue(func() *tabwriter.Writer { return tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', 0) })

// BenchmarkStart measures the time from navigation to the first answered key
// of the index, and of go-app's own first example beside it, turn by turn:
// at the full speed of the machine and slowed down four times, with nothing
// kept and from the worker's cache.
func BenchmarkStart(b *testing.B) {
	starters := []starter{
		{"this index", serve(b, false).index, `document.querySelector("#best article")`,
			`caches.match(performance.getEntriesByType("resource").find((r) => r.name.endsWith(".wasm")).name).then(Boolean)`},
		{"go-app's hello", hello(b).URL, `document.querySelector("h1")?.textContent === "Hello, 1"`,
			`caches.match("/web/app.wasm").then(Boolean)`},
	}
	w := table()
	fmt.Fprintf(w, "\nmedian of %d, in ms\tspeed\tfrom\tprogram's first answer\tpage's own\tmain thread, processor\n", startRounds)
	for _, slower := range []float64{1, 4} {
		cold, kept := make([][]start, len(starters)), make([][]start, len(starters))
		for range startRounds {
			for i := range starters {
				c, k := starters[i].starts(b, slower)
				cold[i], kept[i] = append(cold[i], c), append(kept[i], k)
			}
		}
		for i, s := range starters {
			for from, all := range [][]start{cold[i], kept[i]} {
				own := "-" // hello's page answers nothing by itself
				if alone := median(all, func(s start) float64 { return s.alone }); alone > 0 {
					own = fmt.Sprintf("%.0f", alone)
				}
				fmt.Fprintf(w, "%s\t1/%g\t%s\t%.0f\t%s\t%.0f\n", s.name, slower, []string{"network", "worker"}[from],
					median(all, func(s start) float64 { return s.wall }),
					own,
					median(all, func(s start) float64 { return s.tasks }))
			}
		}
	}
	w.Flush()
	b.ReportMetric(0, "ns/op")
}
