package web_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// typed are texts typed key by key, among them those with the longest answers.
var typed = []string{"1006", "4001", "timeout", "discord 4", "CloseCode.Ab"}

// measureTyping types a text key by key, then clears the box, and returns how
// long each step took: from the input event to the last change of the page, in
// milliseconds.
const measureTyping = `(async (text) => {
	const box = document.getElementById("query");
	let changed = 0;
	const watch = new MutationObserver(() => { changed = performance.now(); });
	watch.observe(document.getElementById("widget"), {subtree: true, childList: true, attributes: true, characterData: true});
	const took = [];
	for (const value of [...text].map((_, i) => text.slice(0, i + 1)).concat("")) {
		const start = changed = performance.now();
		box.value = value;
		box.dispatchEvent(new InputEvent("input", {bubbles: true, inputType: "insertText"}));
		await new Promise((soon) => setTimeout(soon, 150));
		took.push(changed - start);
	}
	watch.disconnect();
	return took;
})(%q)`

// BenchmarkTyping measures typing in a browser, at its full speed and slowed
// down four times. Of each key the quickest time counts, so that other
// programs' work does not; of these the slowest is reported.
func BenchmarkTyping(b *testing.B) {
	s, page := serve(b, false), open(b)
	long(page)
	page.do(chromedp.Navigate(s.index))
	page.ready()
	// What is made when first used is made when the box is entered.
	page.do(chromedp.Focus("#query", chromedp.ByQuery), chromedp.Sleep(3*time.Second))
	for _, slower := range []float64{1, 4} {
		page.do(emulation.SetCPUThrottlingRate(slower))
		for _, text := range typed {
			b.Run(fmt.Sprintf("slower=%g/%s", slower, text), func(b *testing.B) {
				var quickest []float64
				for b.Loop() {
					var took []float64
					page.do(chromedp.Evaluate(fmt.Sprintf(measureTyping, text), &took, awaited))
					for i, ms := range took {
						if i == len(quickest) {
							quickest = append(quickest, ms)
						}
						quickest[i] = min(quickest[i], ms)
					}
				}
				b.ReportMetric(slices.Max(quickest), "ms/slowest-key")
				b.ReportMetric(0, "ns/op")
			})
		}
	}
}
