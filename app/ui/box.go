package ui

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

const (
	label       = "Paste a close event, an error, a log or a frame. Or type a code, a name, a symptom."
	placeholder = "1006, going away, discord 4014, or CloseEvent {wasClean: false, code: 1006, …}"
)

// boxView shows the box with its label, the promise about what is pasted, the
// examples and the way to a file.
func (w *Widget) boxView() app.UI {
	return el("section", "box",
		el("label", "box-label").Attr("for", "query").Text(label),
		el("textarea", "box-query").
			ID("query").
			Attr("rows", "3").
			Attr("placeholder", placeholder).
			Attr("aria-describedby", "privacy").
			Attr("autocomplete", "off").
			Attr("autocapitalize", "off").
			Attr("spellcheck", "false").
			On("input", w.onInput).
			On("keydown", w.onBoxKey),
		el("div", "box-below",
			el("p", "hint").ID("privacy").Text("Nothing you paste leaves this page."),
			w.keysView(),
		),
		w.chipsView(),
		w.beginView(),
	).Attr("role", "search")
}

// keysView names the keys. The one that works everywhere on the page can be
// switched off, for those who speak to their computer or use it otherwise
// (WCAG 2.1.4).
func (w *Widget) keysView() app.UI {
	does, title := " to type, ", "Turn / off"
	if w.slashOff {
		does, title = " is off, ", "Turn / on"
	}
	return el("p", "hint hint--keys",
		el("kbd", "").Text("/"), app.Text(does),
		el("kbd", "").Text("Esc"), app.Text(" to clear "),
		el("button", "hint-switch").Attr("type", "button").On("click", w.onSlash).Text(title),
	)
}

// chipsView offers the examples and a file. Once the box holds something they
// make room for the answer.
func (w *Widget) chipsView() app.UI {
	chips := []app.UI{el("span", "chips-label").ID("chips-label").Text("Try:")}
	for _, x := range examples {
		chips = append(chips, el("button", "chip").
			Attr("type", "button").
			Attr("data-example", x.name).
			On("click", w.onExample).
			Text(x.title))
	}
	chips = append(chips,
		el("label", "chip chip--file",
			app.Text("Open a file"),
			app.ElemSelfClosing("input").
				ID("file").
				Class("file").
				Attr("type", "file").
				On("change", w.onFile),
		))
	return hidden(el("div", "chips", chips...).Attr("role", "group").Attr("aria-labelledby", "chips-label"), w.answer.mode != idle)
}

// beginView leads who has nothing in hand to the page's words below the table.
// The examples' row is enough in a frame.
func (w *Widget) beginView() app.UI {
	if w.Frame {
		return el("p", "hint").Attr("hidden", true)
	}
	return hidden(el("p", "hint hint--begin",
		app.Text("Nothing to paste yet? "),
		el("a", "").Attr("href", "#devtools").Text("Get it out of DevTools"),
		app.Text(", or see "),
		el("a", "").Attr("href", "#asked").Text("what people ask"),
		app.Text("."),
	), w.answer.mode != idle)
}

// onInput answers what the box holds now. There is no delay: an answer takes
// less than a frame.
func (w *Widget) onInput(ctx app.Context, e app.Event) {
	defer w.caught()
	box := ctx.JSSrc()
	if box.Get("textLength").Int() > maxAtOnce {
		w.readLong(ctx, textBlob(box.Get("value")), "the text in the box")
		return
	}
	w.set(ctx, box.Get("value").String(), w.pasted || pastes(e))
}

// pastes reports whether an input event brought text that was not typed.
func pastes(e app.Event) bool {
	kind := e.Get("inputType")
	if kind.Type() != app.TypeString {
		return false
	}
	for _, k := range []string{"insertFromPaste", "insertFromDrop", "insertFromYank"} {
		if strings.HasPrefix(kind.String(), k) {
			return true
		}
	}
	return false
}

// onExample puts an example into the box.
func (w *Widget) onExample(ctx app.Context, e app.Event) {
	defer w.caught()
	for _, x := range examples {
		if x.name == data(ctx.JSSrc(), "example") {
			w.put(ctx, x.text)
			focusLater(ctx, "#share button") // the example itself is gone
		}
	}
}

// put replaces what the box holds.
func (w *Widget) put(ctx app.Context, text string) {
	if box := query(); box.Truthy() {
		box.Set("value", text)
		box.Set("scrollTop", 0)
	}
	w.set(ctx, text, true)
}

// clear empties the box.
func (w *Widget) clear(ctx app.Context) {
	w.put(ctx, "")
	query().Call("focus")
}

// boxState is what the box held before the program took it over.
type boxState struct {
	focused    bool
	start, end int
	direction  string
	scroll     float64
	late       string // a text that is too long to be answered before mounting
}

// read notes the state of the box in the page and returns its text, and
// whether it may have been pasted: the boot script takes note of that.
func (b *boxState) read() (text string, pasted bool) {
	box := query()
	if !box.Truthy() {
		return "", false
	}
	b.focused = app.Window().Get("document").Get("activeElement").Equal(box)
	b.start, b.end = box.Get("selectionStart").Int(), box.Get("selectionEnd").Int()
	b.direction = box.Get("selectionDirection").String()
	b.scroll = box.Get("scrollTop").Float()
	return box.Get("value").String(), data(box, "pasted") != ""
}

// restore puts text, focus and cursor into the new box.
func (b *boxState) restore(text string) {
	box := query()
	if !box.Truthy() {
		return
	}
	if text != "" {
		box.Set("value", text)
	}
	if b.focused {
		box.Call("focus", map[string]any{"preventScroll": true})
		box.Call("setSelectionRange", b.start, b.end, b.direction)
		box.Set("scrollTop", b.scroll)
	}
}

// query returns the box in the page.
func query() app.Value { return app.Window().GetElementByID("query") }

// data returns the value of an element's attribute data-name, "" when it has
// none.
func data(e app.Value, name string) string {
	v := e.Call("getAttribute", "data-"+name)
	if v.Type() != app.TypeString {
		return ""
	}
	return v.String()
}
