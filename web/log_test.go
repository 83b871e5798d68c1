package web_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// dropLog makes a log of at least size bytes, every 500th line a close, drops
// it on the page, and keeps what happens: how many closes there are, what the
// progress bar showed, and the tasks that kept the page from answering.
const dropLog = `(async (size, wait) => {
	const two = (n) => String(n).padStart(2, "0");
	const parts = [];
	let lines = [], made = 0, i = 0;
	window.log = {closes: {1006: 0, 1011: 0}, progress: [], tasks: []};
	while (made < size) {
		const time = "2026-11-22T" + two(Math.floor(i / 3600) % 24) + ":" + two(Math.floor(i / 60) % 60) + ":" + two(i % 60) + "Z ";
		let line = time + "INFO request served method=GET path=/api/items/" + i + " status=200 bytes=1006 ms=12 from 10.0.3.7:40312\n";
		if (i % 500 === 499) {
			const code = i % 1500 === 1499 ? 1011 : 1006;
			log.closes[code]++;
			line = time + "ERROR websocket: close " + code + (code === 1006 ? " (abnormal closure): unexpected EOF\n" : " (internal server error): oops\n");
		}
		lines.push(line);
		made += line.length;
		if (++i % 10000 === 0) {
			parts.push(lines.join(""));
			lines = [];
			await new Promise((soon) => setTimeout(soon));
		}
	}
	const file = new File([...parts, ...lines], "app.log");
	parts.length = lines.length = 0;
	await new Promise((soon) => setTimeout(soon)); // making the file is none of the page's tasks
	log.drop = () => {
		new PerformanceObserver((seen) => log.tasks.push(...seen.getEntries().map((e) => Math.round(e.duration)))).observe({entryTypes: ["longtask"]});
		new MutationObserver(() => {
			const bar = document.querySelector("#reading progress");
			if (bar) log.progress.push(bar.value / bar.max);
		}).observe(document.getElementById("widget"), {subtree: true, childList: true, attributes: true});
		const transfer = new DataTransfer();
		transfer.items.add(file);
		log.start = performance.now();
		document.body.dispatchEvent(new DragEvent("drop", {dataTransfer: transfer, bubbles: true, cancelable: true}));
	};
	if (!wait) log.drop();
})`

// TestDropLog drops a log of 20 MB. How long its tasks took is said, not judged:
// that depends on the machine.
func TestDropLog(t *testing.T) {
	s, b := serve(t, false), open(t)
	long(b)
	b.do(chromedp.Navigate(s.index))
	b.ready()
	b.do(chromedp.Evaluate(dropLog+`(20e6)`, nil, awaited))
	b.wait(`document.querySelector("#summary article")`)
	t.Logf("20 MB took %.0f ms, with tasks over 50 ms of %v ms",
		ask[float64](b, `performance.now() - log.start`), ask[[]int](b, `log.tasks`))

	closes := ask[map[string]int](b, `log.closes`)
	all := strconv.Itoa(closes["1006"] + closes["1011"])
	if got := ask[string](b, `document.getElementById("status-line").textContent`); !strings.HasPrefix(got, all+" closes found in app.log (19 MiB)") {
		t.Errorf("the status is %q, want %s closes", got, all)
	}
	for i, code := range []string{"1006", "1011"} {
		row := `document.querySelectorAll("#summary [data-section=counts] tbody tr")[` + strconv.Itoa(i) + `]`
		if got := ask[string](b, row+`.cells[0].textContent`); !strings.HasPrefix(got, code) {
			t.Errorf("row %d counts %q, want %s", i, got, code)
		}
		if got, want := ask[string](b, row+`.cells[1].textContent`), strconv.Itoa(closes[code]); got != want {
			t.Errorf("%s is counted %s times, want %s", code, got, want)
		}
	}
	if got := ask[string](b, `[...document.querySelectorAll("#closes article")].map((e) => e.dataset.code).join()`); got != "1006,1011" {
		t.Errorf("explained are %q", got)
	}
	progress := ask[[]float64](b, `log.progress`)
	if len(progress) == 0 {
		t.Fatal("no progress was shown")
	}
	for i := 1; i < len(progress); i++ {
		if progress[i] < progress[i-1] {
			t.Errorf("the progress went back from %g to %g", progress[i-1], progress[i])
		}
	}
	if !ask[bool](b, `document.getElementById("reading").hidden`) {
		t.Error("the progress bar is still there")
	}
	if got := ask[string](b, `location.search + location.hash`); got != "" {
		t.Errorf("the address ends in %q", got)
	}
	b.clean()
}

// TestCancelLog stops the reading of a log half-way; the page goes on.
func TestCancelLog(t *testing.T) {
	s, b := serve(t, false), open(t)
	long(b)
	b.do(chromedp.Navigate(s.index))
	b.ready()
	b.do(chromedp.Evaluate(`new MutationObserver((_, watch) => {
		const bar = document.querySelector("#reading progress");
		if (bar && bar.value > 0) {
			watch.disconnect();
			document.querySelector("#reading button").click();
		}
	}).observe(document.getElementById("widget"), {subtree: true, childList: true, attributes: true})`, nil))
	b.do(chromedp.Evaluate(dropLog+`(100e6)`, nil, awaited))
	b.wait(`document.getElementById("status-line").textContent.includes("in the first")`)
	if got := ask[string](b, `document.getElementById("status").textContent`); !strings.Contains(got, "of app.log, which has 95 MiB") || !strings.Contains(got, "Stopped reading app.log.") {
		t.Errorf("the status is %q", got)
	}
	if got := ask[float64](b, `Math.max(...log.progress)`); got >= 1 {
		t.Errorf("the progress came to %g", got)
	}
	b.do(chromedp.SendKeys("#query", "1001", chromedp.ByQuery))
	b.wait(`document.querySelector("#best article")?.dataset.code === "1001"`)
	if n := ask[int](b, `document.querySelectorAll("#closes article, #summary article").length`); n != 0 {
		t.Errorf("%d explanations of the log are left", n)
	}
	b.clean()
}

// TestLongPaste pastes a text that is too long to be decoded in one go, and one
// that is too long for the box.
func TestLongPaste(t *testing.T) {
	s, b := serve(t, false), open(t)
	b.do(chromedp.Navigate(s.index))
	b.ready()
	const dull = "nothing of interest\n"
	b.paste(strings.Repeat(dull, 10000) + "websocket: close 1011 (internal server error)\n" + strings.Repeat(dull, 1000))
	b.wait(`document.querySelector("#closes article")?.dataset.code === "1011"`)
	if got := ask[string](b, `document.querySelector("#closes .doc-source").textContent`); !strings.HasPrefix(got, "Line 10001 ") {
		t.Errorf("the source is %q", got)
	}
	if got := ask[string](b, `document.querySelector(".echo-part").textContent`); !strings.Contains(got, "not shown again") {
		t.Errorf("the echo says %q", got)
	}
	b.do(chromedp.Evaluate(`{
		const clipboardData = new DataTransfer();
		clipboardData.setData("text/plain", "nothing of interest\n".repeat(100000) + "websocket: close 1009 (message too big)\n");
		document.getElementById("query").dispatchEvent(new ClipboardEvent("paste", {clipboardData, bubbles: true, cancelable: true}));
	}`, nil))
	b.wait(`document.querySelector("#closes article")?.dataset.code === "1009"`)
	if got := ask[string](b, `document.getElementById("query").value`); got != "" {
		t.Errorf("the box holds %d bytes", len(got))
	}
	b.clean()
}
