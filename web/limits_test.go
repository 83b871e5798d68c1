package web_test

import (
	"fmt"
	"testing"

	"github.com/chromedp/chromedp"

	"wsclose/registry"
)

// The script of the page finds the same limits as the registry does, and sorts.
func TestLimitsPageFindsWhatFits(t *testing.T) {
	s := serve(t, false)
	b := open(t)
	b.do(chromedp.Navigate(s.index + "limits/"))
	b.wait(`document.querySelector("#limits thead button")`)
	for _, c := range []struct {
		typed   string
		seconds float64
	}{{"60 s", 60}, {"5 min", 300}, {"1h", 3600}, {"1 min 40 s", 100}, {"7200", 7200}} {
		b.do(chromedp.Evaluate(fmt.Sprintf(`{
			const box = document.getElementById("lasted");
			box.value = %q;
			box.dispatchEvent(new InputEvent("input", {bubbles: true}));
		}`, c.typed), nil))
		shown := ask[[]string](b, `[...document.querySelectorAll("#limits tbody tr")].filter(r => !r.hidden).map(r => r.id)`)
		want := map[string]bool{}
		for _, l := range registry.LimitsFor(c.seconds) {
			want[l.ID()] = true
		}
		if len(shown) != len(want) {
			t.Errorf("%q shows %d limits, want %d", c.typed, len(shown), len(want))
		}
		for _, id := range shown {
			if !want[id] {
				t.Errorf("%q shows %s, which the registry does not find", c.typed, id)
			}
		}
	}
	b.do(chromedp.Evaluate(`document.getElementById("lasted").value = ""; document.getElementById("lasted").dispatchEvent(new InputEvent("input")); document.querySelectorAll("#limits thead button")[2].click()`, nil))
	orders := ask[[]float64](b, `[...document.querySelectorAll("#limits tbody tr:not([hidden]) [data-order]")].map(c => Number(c.dataset.order))`)
	if len(orders) != len(registry.Limits()) {
		t.Errorf("%d rows without a question, want all %d", len(orders), len(registry.Limits()))
	}
	for i := 1; i < len(orders); i++ {
		if orders[i-1] > orders[i] {
			t.Fatalf("after a click on the head, %v stands before %v", orders[i-1], orders[i])
		}
	}
	b.clean()
}
