package web_test

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// TestQuestions answers a question about 1006.
func TestQuestions(t *testing.T) {
	s, b := serve(t, false), open(t)
	b.do(chromedp.Navigate(s.index + "?q=1006"))
	b.ready()
	const first = `document.querySelector("#best .doc-cause").dataset.cause`
	before := ask[string](b, first)
	b.press(`#best [data-question="regular"][data-answer="yes"]`)
	b.wait(`document.querySelector('#best [data-question="regular"][data-answer="yes"]').getAttribute("aria-pressed") === "true"`)
	if got := ask[string](b, first); got != "proxy-idle" || got == before {
		t.Errorf("the first cause is %q, before it was %q", got, before)
	}
	b.clean()
}

// TestHits chooses among the matches that are no rows of the table.
func TestHits(t *testing.T) {
	s, b := serve(t, false), open(t)
	b.do(chromedp.Navigate(s.index + "?q=idle+timeout"))
	b.ready()
	const subject = `document.querySelector("#best .doc-subject").textContent`
	const focused = `document.activeElement.closest("#hits li, #best article, #codes tr, #query")?.tagName`
	best := ask[string](b, subject)
	if n := ask[int](b, `document.querySelectorAll('#hits [data-kind="service-code"] a[href^="services/"]').length`); n == 0 {
		t.Error("no service's code is listed with its page")
	}

	// The best hit is a sign without a page: Enter leads into the card, the
	// arrow to the first of the other hits.
	b.do(chromedp.Focus("#query", chromedp.ByQuery), chromedp.KeyEvent(kb.Enter))
	b.wait(focused + ` === "ARTICLE"`)
	b.do(chromedp.Focus("#query", chromedp.ByQuery), chromedp.KeyEvent(kb.End), chromedp.KeyEvent(kb.ArrowDown))
	b.wait(focused + ` === "LI"`)

	b.press("#hits button.hit")
	b.wait(focused + ` === "ARTICLE"`)
	if got := ask[string](b, subject); got == best {
		t.Errorf("after choosing another sign the card is about %q still", got)
	}
	if got := ask[string](b, `document.querySelector("#hits button.hit").getAttribute("aria-pressed")`); got != "true" {
		t.Errorf("the chosen sign is pressed: %s", got)
	}
	b.press(".card-back button")
	b.wait(subject + ` === ` + strconv.Quote(best))

	listed := `document.querySelectorAll('#hits [data-kind="service-code"] li').length`
	before := ask[int](b, listed)
	b.press(`#hits [data-more="service-code"]`)
	b.wait(focused + ` === "LI"`)
	if after := ask[int](b, listed); after <= before {
		t.Errorf("%d of the services' codes were listed, after asking for more %d", before, after)
	}
	b.clean()
}

// TestCauses unfolds the causes of 1006, and prints them.
func TestCauses(t *testing.T) {
	s, b := serve(t, false), open(t)
	b.do(chromedp.Navigate(s.index + "?q=1006"))
	b.ready()
	const shown = `[...document.querySelectorAll("#best .doc-cause")].filter((e) => e.getClientRects().length > 0).length`
	const button = "#best .doc-causes-more button"
	all := ask[int](b, `document.querySelectorAll("#best .doc-cause").length`)
	few := ask[int](b, shown)
	if few == 0 || few >= all {
		t.Fatalf("%d of %d causes are shown", few, all)
	}
	if got, want := ask[string](b, `document.querySelector("`+button+`").textContent`), fmt.Sprintf("%d more causes", all-few); got != want {
		t.Errorf("the button says %q, want %q", got, want)
	}
	b.do(emulation.SetEmulatedMedia().WithMedia("print"))
	if got := ask[int](b, shown); got != all {
		t.Errorf("on paper %d of %d causes are shown", got, all)
	}
	b.do(emulation.SetEmulatedMedia())
	b.press(button)
	b.wait(shown + ` === ` + strconv.Itoa(all))
	b.wait(`document.activeElement === document.querySelectorAll("#best .doc-cause")[` + strconv.Itoa(few) + `]`)
	if got := ask[string](b, `document.querySelector("`+button+`").getAttribute("aria-expanded")`); got != "true" {
		t.Errorf("the button is expanded: %q", got)
	}
	b.press(button)
	b.wait(shown + ` === ` + strconv.Itoa(few))
	b.clean()
}

// TestSpoken holds that screen readers hear the verdict once the typing rests,
// and not every key.
func TestSpoken(t *testing.T) {
	s, b := serve(t, false), open(t)
	b.do(chromedp.Navigate(s.index))
	b.ready()
	b.do(chromedp.Evaluate(`
		window.heard = [];
		new MutationObserver(() => heard.push(document.getElementById("spoken").textContent))
			.observe(document.getElementById("spoken"), {childList: true, characterData: true, subtree: true});
		const box = document.getElementById("query");
		for (const key of "1001") {
			box.value += key;
			box.dispatchEvent(new InputEvent("input", {inputType: "insertText", data: key, bubbles: true}));
		}
	`, nil))
	b.wait(`heard.length > 0`)
	if got := ask[[]string](b, `heard`); len(got) != 1 || !strings.Contains(got[0], "1001 Going Away") {
		t.Errorf("heard %q, want the verdict on 1001 once", got)
	}
	b.clean()
}
