package ui

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// onBoxKey handles the keys that mean something in the box: Escape clears,
// Enter opens the best hit of a search, the arrow leads to the results.
func (w *Widget) onBoxKey(ctx app.Context, e app.Event) {
	defer w.caught()
	if e.Get("isComposing").Truthy() || modified(e) {
		return
	}
	switch e.Get("key").String() {
	case "Escape":
		if w.answer.mode != idle || w.reading != nil {
			e.PreventDefault()
			w.clear(ctx)
		}
	case "Enter":
		if w.answer.mode == searching && !w.Frame {
			e.PreventDefault()
			w.openBest()
		}
	case "ArrowDown":
		box := ctx.JSSrc()
		atEnd := box.Get("selectionEnd").Int() == box.Get("textLength").Int()
		if hits := results(); atEnd && hits.Length() > 0 && w.answer.mode == searching {
			e.PreventDefault()
			hits.Index(0).Call("focus")
		}
	}
}

// openBest opens the page of the hit in the card. One without a page has all
// there is to say in the card.
func (w *Widget) openBest() {
	if w.answer.best == nil {
		return
	}
	if page := app.Window().Get("document").Call("querySelector", "#best .doc-more a"); page.Truthy() {
		page.Call("click")
		return
	}
	w.answer.best.whole = true
	app.Window().GetElementByID("hit").Call("focus")
}

// slashKey is where the browser keeps that the slash is switched off.
const slashKey = "wsclose/slash-off"

// onSlash switches the slash on or off, for later visits too.
func (w *Widget) onSlash(ctx app.Context, _ app.Event) {
	defer w.caught()
	w.slashOff = !w.slashOff
	// Where nothing can be kept it holds for this visit.
	_ = ctx.LocalStorage().Set(slashKey, w.slashOff)
}

// watchKeys takes the keys that mean something outside of the box: the slash
// leads to it, the arrows move through the results.
func (w *Widget) watchKeys(ctx app.Context) {
	listen(app.Window().Get("document"), "keydown", func(e app.Event) {
		if e.Get("defaultPrevented").Truthy() || e.Get("isComposing").Truthy() || modified(e) {
			return
		}
		target := e.Get("target")
		switch e.Get("key").String() {
		case "/":
			if !w.slashOff && !w.Frame && !framed() && !typing(target) {
				e.PreventDefault()
				query().Call("focus")
			}
		case "ArrowDown":
			step(e, target, 1)
		case "ArrowUp":
			step(e, target, -1)
		}
	})
}

// step moves the focus from one result to the next, or back into the box.
func step(e app.Event, target app.Value, by int) {
	hits := results()
	for i := 0; i < hits.Length(); i++ {
		if !hits.Index(i).Equal(target) {
			continue
		}
		e.PreventDefault()
		switch to := i + by; {
		case to < 0:
			query().Call("focus")
		case to < hits.Length():
			hits.Index(to).Call("focus")
		}
		return
	}
}

// results returns what can be chosen of the results on show: the card's link,
// then the other hits, then the links of the table's rows.
func results() app.Value {
	return app.Window().Get("document").Call("querySelectorAll",
		"#best:not([hidden]) .doc-more a, #hits :is(a, button), #codes tbody tr:not([hidden]) th a")
}

// modified reports whether a key came with a modifier.
func modified(e app.Event) bool {
	return e.Get("ctrlKey").Truthy() || e.Get("metaKey").Truthy() || e.Get("altKey").Truthy()
}

// typing reports whether somebody types into target.
func typing(target app.Value) bool {
	if target.Get("isContentEditable").Truthy() {
		return true
	}
	switch strings.ToLower(target.Get("tagName").String()) {
	case "input", "textarea", "select":
		return true
	}
	return false
}

// framed reports whether the page stands in a frame.
func framed() bool {
	return !app.Window().Get("top").Equal(app.Window().Get("self"))
}
