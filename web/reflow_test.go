package web_test

import (
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// TestTargets holds every link and button to 24 by 24 pixels (WCAG 2.2, 2.5.8),
// but for those that stand in a sentence.
func TestTargets(t *testing.T) {
	s, b := serve(t, false), open(t)
	long(b)
	for _, width := range []int64{1280, 360} {
		b.do(emulation.SetDeviceMetricsOverride(width, 800, 1, false))
		visit(b, s, func(what string) {
			if small := ask[[]string](b, `(() => {
				const targets = [...document.querySelectorAll("a[href], button, input, textarea, select, summary")].filter((e) => e.checkVisibility() && !e.closest("svg") && !e.matches(".skip"));
				// A target's block is a sentence when it holds words besides its targets.
				const sentence = (e) => {
					if (!/^inline/.test(getComputedStyle(e).display)) return false;
					let block = e.parentElement;
					while (getComputedStyle(block).display === "inline") block = block.parentElement;
					const copy = block.cloneNode(true);
					copy.querySelectorAll("a, button, .unseen").forEach((x) => x.remove());
					return /\p{L}/u.test(copy.textContent);
				};
				const alone = targets.filter((e) => !sentence(e));
				// A link over two lines has a rectangle on each.
				const rects = new Map(alone.map((e) => [e, [...(e.closest("label:has(input)") ?? e).getClientRects()]]));
				// One that lies over another by more than a rounding takes from it.
				const under = (e, r) => alone.some((o) => o !== e && !o.contains(e) && !e.contains(o) &&
					rects.get(o).some((q) => q.top > r.top && q.top < r.bottom - 1.5 && q.left < r.right - 1.5 && q.right > r.left + 1.5));
				return alone.filter((e) => !rects.get(e).some((r) => r.width > 23.99 && r.height > 23.99 && !under(e, r))).map((e) => {
					const r = e.getBoundingClientRect();
					return r.width.toFixed(1) + "x" + r.height.toFixed(1) + " " + (e.parentElement.className || e.parentElement.tagName) + " > " + e.outerHTML.slice(0, 100);
				});
			})()`); len(small) > 0 {
				t.Errorf("%s, %d pixels wide: %d targets are small\n\t%s", what, width, len(small), strings.Join(small[:min(len(small), 8)], "\n\t"))
			}
		})
	}
}

// wide lists what sticks out of the page to the side, unless it can be scrolled
// by itself, and ends with the page's own width when that is too much.
const wide = `(() => {
	const scrolls = (e) => e && e !== document.documentElement && (/auto|scroll|hidden|clip/.test(getComputedStyle(e).overflowX) || scrolls(e.parentElement));
	const out = [...document.body.querySelectorAll("*")].filter((e) => e.checkVisibility() && !e.closest(".unseen, svg") && e.getBoundingClientRect().right > innerWidth + 1 && !scrolls(e.parentElement))
		.map((e) => e.getBoundingClientRect().right.toFixed() + " " + e.outerHTML.slice(0, 100));
	const page = document.scrollingElement.scrollWidth;
	return page > innerWidth ? [...out, "the page is " + page + " wide"] : out;
})()`

// TestReflow looks at every kind of page at 400 % and 200 % of a window of 1280
// by 1024: there is nothing to scroll sideways but tables and program text.
func TestReflow(t *testing.T) {
	s, b := serve(t, false), open(t)
	long(b)
	for _, zoom := range []int64{4, 2} {
		b.do(emulation.SetDeviceMetricsOverride(1280/zoom, 1024/zoom, float64(zoom), false))
		visit(b, s, func(what string) {
			if out := ask[[]string](b, wide); len(out) > 0 {
				t.Errorf("%s at %d00 %%:\n\t%s", what, zoom, strings.Join(out[:min(len(out), 8)], "\n\t"))
			}
		})
	}
	b.do(chromedp.Evaluate(`{ const wide = document.createElement("p"); wide.textContent = "x".repeat(500); wide.style.overflowWrap = "normal"; document.querySelector("main, #widget").append(wide); }`, nil))
	if len(ask[[]string](b, wide)) == 0 {
		t.Error("a word of 500 letters is not seen to stick out")
	}
}

// spaced gives all text the spacing that WCAG 2.2, 1.4.12 lets a reader choose.
const spaced = `{
	const sheet = new CSSStyleSheet();
	sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-block-end: 2em !important; }");
	document.adoptedStyleSheets = [sheet];
}`

// cut lists the elements whose text is cut off.
const cut = `[...document.body.querySelectorAll("*")].filter((e) => {
	const s = getComputedStyle(e);
	const hides = (way) => /hidden|clip/.test(way);
	return e.checkVisibility() && !e.closest(".unseen, svg, #codes thead") && e.textContent.trim() !== "" &&
		(hides(s.overflowX) && e.scrollWidth > e.clientWidth + 1 || hides(s.overflowY) && e.scrollHeight > e.clientHeight + 1);
}).map((e) => e.scrollWidth + " in " + e.clientWidth + ", " + e.scrollHeight + " in " + e.clientHeight + " " + e.outerHTML.slice(0, 140))`

// TestTextSpacing: with wider spacing no text is cut off, nor sticks out.
func TestTextSpacing(t *testing.T) {
	s, b := serve(t, false), open(t)
	long(b)
	for _, width := range []int64{1280, 360} {
		b.do(emulation.SetDeviceMetricsOverride(width, 800, 1, false))
		visit(b, s, func(what string) {
			b.do(chromedp.Evaluate(spaced, nil))
			out := append(ask[[]string](b, cut), ask[[]string](b, wide)...)
			if len(out) > 0 {
				t.Errorf("%s, %d pixels wide: %d\n\t%s", what, width, len(out), strings.Join(out[:min(len(out), 8)], "\n\t"))
			}
		})
	}
}

// TestReducedMotion: who asks for less motion sees none.
func TestReducedMotion(t *testing.T) {
	s, b := serve(t, false), open(t)
	long(b)
	b.do(emulation.SetEmulatedMedia().WithFeatures([]*emulation.MediaFeature{{Name: "prefers-reduced-motion", Value: "reduce"}}))
	const moves = `[...document.querySelectorAll("*")].filter((e) => {
		const s = getComputedStyle(e);
		if (s.display === "") return false; // not shown: in an element that shows something else
		return s.animationName !== "none" || s.transitionDuration.split(", ").some((d) => parseFloat(d) > 0) || s.scrollBehavior === "smooth";
	}).map((e) => e.outerHTML.slice(0, 100)).concat(document.getAnimations().map((a) => "running: " + (a.animationName ?? a.transitionProperty)))`
	visit(b, s, func(what string) {
		if found := ask[[]string](b, moves); len(found) > 0 {
			t.Errorf("%s: %q", what, found)
		}
	})
	b.do(chromedp.Evaluate(`document.querySelector("h1").animate([{opacity: 0}, {opacity: 1}], 60000)`, nil))
	if len(ask[[]string](b, moves)) == 0 {
		t.Error("a running animation is not seen")
	}
}

// TestForcedColors: where the system chooses the colours, what is pressed, what
// is marked and where one is can still be told, and text can be read.
func TestForcedColors(t *testing.T) {
	s, b := serve(t, false), open(t)
	for _, scheme := range []string{"light", "dark"} {
		b.do(emulation.SetEmulatedMedia().WithFeatures([]*emulation.MediaFeature{
			{Name: "forced-colors", Value: "active"}, {Name: "prefers-color-scheme", Value: scheme}}))
		b.do(chromedp.Navigate(s.index))
		b.ready()
		b.paste("app.js:12 CloseEvent {isTrusted: true, wasClean: false, code: 1006, reason: '', type: 'close', …}")
		b.wait(`document.querySelector('#closes [data-code="1006"]')`)
		b.press(`#closes [data-question="regular"][data-answer="yes"]`)
		b.wait(`document.querySelector('#closes [aria-pressed="true"]')`)
		for _, c := range []struct{ what, expression string }{
			{"the system's colours are on", `matchMedia("(forced-colors: active)").matches`},
			{"a pressed chip differs from the others", `new Set(["true", "false"].map((p) => getComputedStyle(document.querySelector('#closes .chip[aria-pressed="' + p + '"]')).backgroundColor)).size === 2`},
			{"a marked word differs from its background", `[...document.querySelectorAll("#echo mark a")].every((e) => getComputedStyle(e).color !== getComputedStyle(e).backgroundColor)`},
			{"a marked word differs from the rest", `getComputedStyle(document.querySelector("#echo mark")).backgroundColor !== getComputedStyle(document.getElementById("echo")).backgroundColor`},
			{"the box has a border", `getComputedStyle(document.getElementById("query")).borderTopStyle === "solid"`},
			{"the wire is drawn", `getComputedStyle(document.querySelector("#closes .doc-subject"), "::before").backgroundImage.includes("gradient")`},
		} {
			if !ask[bool](b, c.expression) {
				t.Errorf("%s: not so: %s (%s)", scheme, c.what, c.expression)
			}
		}
		b.do(chromedp.Navigate(s.index + "limits/"))
		if !ask[bool](b, `getComputedStyle(document.querySelector(".places [aria-current]")).borderBottomStyle === "solid"`) {
			t.Errorf("%s: nothing marks where one is", scheme)
		}
	}
}
