package web_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/heapprofiler"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// keepMemory keeps the memory of the program that the page starts, to be
// measured.
const keepMemory = `for (const name of ["instantiate", "instantiateStreaming"]) {
	const plain = WebAssembly[name];
	WebAssembly[name] = async (...given) => {
		const made = await plain.apply(WebAssembly, given);
		window.memory = (made.instance ?? made).exports.mem;
		return made;
	};
}`

// watchFrames keeps the longest time between two frames while a log is read.
const watchFrames = `{
	let last = performance.now();
	window.frames = {longest: 0};
	const frame = (now) => {
		window.frames.longest = Math.max(window.frames.longest, now - last);
		last = now;
		if (!window.frames.done) requestAnimationFrame(frame);
	};
	requestAnimationFrame(frame);
}`

// BenchmarkDropLog drops a log of 100 MB on the page, at the full speed of the
// machine and slowed down four times: how long it takes, whether any task keeps
// the page from answering, and how much memory that takes.
func BenchmarkDropLog(b *testing.B) {
	for _, slower := range []float64{1, 4} {
		b.Run(fmt.Sprintf("100MB/slower=%g", slower), func(b *testing.B) {
			s, t := serve(b, false), open(b)
			long(t)
			t.do(chromedp.ActionFunc(func(ctx context.Context) error {
				_, err := page.AddScriptToEvaluateOnNewDocument(keepMemory).Do(ctx)
				return err
			}))
			t.do(chromedp.Navigate(s.index))
			t.ready()
			t.do(emulation.SetCPUThrottlingRate(slower))
			for b.Loop() {
				t.do(heapprofiler.CollectGarbage())
				heap, memory := ask[float64](t, `performance.memory.usedJSHeapSize`), ask[float64](t, `memory.buffer.byteLength`)
				t.do(chromedp.Evaluate(dropLog+`(100e6, true)`, nil, awaited))
				tasks := t.traced(func() {
					t.do(chromedp.Evaluate(watchFrames+`log.drop()`, nil))
					for !ask[bool](t, `log.progress.length && document.getElementById("reading").hidden`) {
						time.Sleep(200 * time.Millisecond)
					}
				})
				seconds := ask[float64](t, `(performance.now() - log.start) / 1000`)
				if got := ask[string](t, `document.getElementById("status-line").textContent`); !strings.Contains(got, "closes found in app.log (95 MiB)") {
					b.Fatalf("the status is %q", got)
				}
				t.do(heapprofiler.CollectGarbage())
				b.ReportMetric(seconds, "s")
				reportTasks(b, tasks)
				b.ReportMetric(ask[float64](t, `window.frames.done = window.frames.longest`), "ms/longest-frame")
				b.ReportMetric(heap/1e6, "MB-heap-before")
				b.ReportMetric(ask[float64](t, `performance.memory.usedJSHeapSize`)/1e6, "MB-heap-after")
				b.ReportMetric(memory/1e6, "MB-wasm-before")
				b.ReportMetric(ask[float64](t, `memory.buffer.byteLength`)/1e6, "MB-wasm-after")
				b.ReportMetric(0, "ns/op")
			}
		})
	}
}
