package web_test

import (
	"encoding/xml"
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"wsclose/web"
)

// minutely is a log of 30 closes, one a minute, and one of another kind.
func minutely() string {
	var b strings.Builder
	for i := range 30 {
		fmt.Fprintf(&b, "2026-11-22T23:%02d:00Z websocket: close 1006 (abnormal closure): unexpected EOF\n2026-11-22T23:%02d:01Z reconnected\n", i, i)
	}
	b.WriteString("2026-11-22T23:59:00Z websocket: close 1001 (going away)\n")
	return b.String()
}

// TestCharts draws a log in the widget, copies its figures and saves a picture.
func TestCharts(t *testing.T) {
	s, b := serve(t, false), open(t)
	b.do(chromedp.Navigate(s.index))
	b.ready()
	b.paste(minutely())
	b.wait(`document.querySelectorAll("[data-section=charts] figure").length === 3`)
	if got := ask[string](b, `document.querySelector(".charts svg path").namespaceURI`); got != "http://www.w3.org/2000/svg" {
		t.Errorf("the drawings are of the namespace %q", got)
	}
	for _, alt := range ask[[]string](b, `[...document.querySelectorAll(".charts svg")].map((e) => e.getAttribute("role") + " " + e.getAttribute("aria-label"))`) {
		if !strings.HasPrefix(alt, "img ") || !strings.Contains(alt, "1006") {
			t.Errorf("a drawing is %q", alt)
		}
	}
	// No text is smaller than 12 pixels, and nothing reaches out of the screen.
	b.do(chromedp.EmulateViewport(320, 800))
	b.wait(`innerWidth === 320`)
	if got := ask[float64](b, `Math.min(...[...document.querySelectorAll(".charts svg")].map((e) => 13 * e.getBoundingClientRect().width / 288))`); got < 12 {
		t.Errorf("text in the drawings is %.1f pixels high on a small screen", got)
	}
	if got := ask[int](b, `document.documentElement.scrollWidth`); got > 320 {
		t.Errorf("the page is %d pixels wide on a screen of 320", got)
	}

	b.do(chromedp.Evaluate(`{
		navigator.clipboard.writeText = async (text) => { window.copied = text; };
		URL.createObjectURL = (blob) => { window.blob = blob; return "blob:kept"; };
		HTMLAnchorElement.prototype.click = function () { window.saved = this.download; };
	}`, nil))
	b.press(`[data-chart="0"][data-does="csv"]`)
	b.wait(`window.copied !== undefined`)
	if got := ask[string](b, `copied`); got != "Close,Times\r\n1006 Abnormal Closure,30\r\n1001 Going Away,1\r\n" {
		t.Errorf("copied is %q", got)
	}
	b.press(`[data-chart="1"][data-does="svg"]`)
	b.wait(`window.saved !== undefined`)
	if got := ask[string](b, `saved`); got != "closes-timeline.svg" {
		t.Errorf("the file is called %q", got)
	}
	var file string
	b.do(chromedp.Evaluate(`blob.text()`, &file, awaited))
	if err := xml.Unmarshal([]byte(file), new(struct{})); err != nil || !strings.Contains(file, "<style>") || strings.Contains(file, "var(--") {
		t.Errorf("the file does not stand for itself (%v): %s", err, file)
	}
	b.wait(`document.getElementById("status").textContent.includes("closes-timeline.svg")`)
	b.clean()
}

// TestFrameIsDrawn pastes the bytes of frames.
func TestFrameIsDrawn(t *testing.T) {
	s, b := serve(t, false), open(t)
	b.do(chromedp.Navigate(s.index))
	b.ready()
	for text, want := range map[string]string{
		"88 82 37 fa 21 3d 34 12": "unmasked, each byte XOR one of the key: 03 e8",
		"c8 02 03 e8":             "Wrong: Reserved bits",
	} {
		b.paste(text)
		b.wait(fmt.Sprintf(`document.querySelector("[data-section=frame] svg")?.getAttribute("aria-label").includes(%q)`, want))
	}
	// What a reason holds is shown, not run.
	b.paste("<Buffer 88 1e 03 e8 3c 2f 74 65 78 74 3e 3c 69 6d 67 20 73 72 63 3d 78 20 6f 6e 65 72 72 6f 72 3d 61 28>")
	b.wait(`document.querySelector("[data-section=frame] svg")?.getAttribute("aria-label").includes("<img src")`)
	if n := ask[int](b, `document.querySelectorAll("figure img, svg img").length`); n != 0 {
		t.Errorf("a reason became %d elements", n)
	}
	b.clean()
}

// The drawings on pages are well-formed and there on the pages that need them.
func TestPagesAreDrawn(t *testing.T) {
	site := build(t, web.Options{Base: base})
	for page, least := range map[string]int{"1000/": 3, "1001/": 4, "1005/": 3, "1006/": 4, "1011/": 3, "1015/": 1, "4000-4999/": 3, "services/discord/": 1} {
		body := string(site.File(page + "index.html").Body)
		parts := strings.Split(body, "<svg")[1:]
		n := 0
		for _, p := range parts {
			drawing, _, _ := strings.Cut("<svg"+p, "</svg>")
			if !strings.Contains(drawing, `class="draw"`) {
				continue
			}
			n++
			if err := xml.Unmarshal([]byte(drawing+"</svg>"), new(struct{})); err != nil {
				t.Errorf("%s: %v in %s", page, err, drawing)
			}
		}
		if n < least {
			t.Errorf("%s has %d drawings, want %d", page, n, least)
		}
	}
}
