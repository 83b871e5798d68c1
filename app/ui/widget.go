package ui

import (
	"fmt"
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"wsclose/registry"
)

// Widget is the box, the table and the explanations.
type Widget struct {
	app.Compo

	// Root is the way from the page to the base of the site: "" on the index,
	// "../" one folder below.
	Root string
	// Frame says that the widget stands alone in a frame of another page: links
	// open pages of their own, the address and the keyboard of the page around
	// it are left alone.
	Frame bool

	knows *knowledge // nil for what is known without own codes
	own   ownCodes
	// services are the slugs of those whose private codes are meant, none for all.
	services []string
	answer   answer
	// pasted says that the text, or a part of it, was not typed; it then stays
	// out of the address.
	pasted   bool
	said     string // the last word of the status line about something done
	spoken   string // what screen readers were told about the answer
	speaking *time.Timer
	share    sharing
	reading  *reading // a long text on its way, nil when there is none
	slashOff bool     // the slash does not lead to the box
	box      boxState
	standing standing // the table that the page came with
}

// OnInit reads what the page that is about to be replaced knows: which page it
// is, and what was typed before the program was there.
func (w *Widget) OnInit() {
	if app.IsServer {
		return
	}
	w.readPage()
	w.readOwn()
	w.standing = readTable()
	text, pasted := w.box.read()
	if text == "" {
		text, pasted = w.addressed()
	}
	w.pasted = pasted
	if len(text) > maxAtOnce {
		w.box.late = text // there is no context to read it with yet
		return
	}
	w.answer = w.know().answerTo(text)
}

// OnMount gives the box back its text and cursor, takes the page's events and
// says that the widget answers.
func (w *Widget) OnMount(ctx app.Context) {
	if app.IsServer {
		return
	}
	// go-app would follow every link itself, and answer every change of the
	// fragment; here links are ordinary page loads.
	app.Window().Set("onclick", nil)
	app.Window().Set("onpopstate", nil)
	// It would ask for a reload after the first visit, too.
	app.Window().Set("goappOnUpdate", app.FuncOf(func(app.Value, []app.Value) any { return nil }))
	w.box.restore(w.answer.text + w.box.late)
	if w.box.late != "" {
		w.set(ctx, w.box.late, w.pasted)
		w.box.late = ""
	}
	_ = ctx.LocalStorage().Get(slashKey, &w.slashOff) // on when it cannot be read
	w.watchKeys(ctx)
	w.watchAddress(ctx)
	w.watchDrops(ctx)
	w.watchPastes(ctx)
	w.watchFocus(ctx)
	w.watchOwn(ctx)
	ctx.Defer(func(app.Context) {
		nameCodeless()
		app.Window().Get("document").Get("documentElement").Call("setAttribute", "data-ready", "true")
	})
}

// Render shows the answer. The parts are always there, in the same order.
func (w *Widget) Render() app.UI {
	var closes, signals []app.UI
	for i := range w.answer.closes {
		closes = append(closes, w.documentView(closeID(i), &w.answer.closes[i]))
	}
	for i := range w.answer.signals {
		signals = append(signals, w.documentView(signalID(i), &w.answer.signals[i]))
	}
	main := el("main", "widget",
		w.boxView(),
		w.shareView(),
		w.statusView(),
		w.readingView(),
		w.echoView(),
		w.summaryView(),
		hidden(el("section", "", closes...).ID("closes").Attr("aria-label", "Closes found"), len(closes) == 0),
		hidden(el("section", "", signals...).ID("signals").Attr("aria-label", "Also found"), len(signals) == 0),
		w.cardView(),
		w.hitsView(),
		w.tableView(),
	).ID("widget").Attr("data-root", w.Root)
	if w.Frame {
		main = main.Attr("data-frame", true)
	}
	return main
}

// cardView shows the best hit of a search above the table, or the one that was
// chosen instead of it.
func (w *Widget) cardView() app.UI {
	a := &w.answer
	if a.mode != searching || a.best == nil {
		return el("div", "card").ID("best").Attr("hidden", true)
	}
	back := el("button", "chip").
		Attr("type", "button").
		Attr("data-hit", "0").
		On("click", w.onHit).
		Text("Back to the best match")
	return el("div", "card",
		w.documentView("hit", a.best),
		hidden(el("p", "card-back", back), a.chosen == 0),
	).ID("best")
}

// summaryView shows the closes of a log as a whole.
func (w *Widget) summaryView() app.UI {
	if w.answer.summary == nil {
		return el("section", "card").ID("summary").Attr("hidden", true)
	}
	return el("section", "card", w.documentView("log", w.answer.summary)).ID("summary").Attr("aria-label", "All closes together")
}

// about returns the explanation with the given id, or nil.
func (w *Widget) about(id string) *explanation {
	for i := range w.answer.closes {
		if closeID(i) == id {
			return &w.answer.closes[i]
		}
	}
	for i := range w.answer.signals {
		if signalID(i) == id {
			return &w.answer.signals[i]
		}
	}
	switch id {
	case "hit":
		return w.answer.best
	case "log":
		return w.answer.summary
	}
	return nil
}

// onAnswer takes the answer to a question that splits the causes.
func (w *Widget) onAnswer(ctx app.Context, e app.Event) {
	defer w.caught()
	button := ctx.JSSrc()
	x := w.about(data(button, "about"))
	if x == nil {
		return
	}
	x.answer(data(button, "question"), data(button, "answer"))
	w.said = "Causes sorted by your answers."
	if len(x.answers) == 0 {
		w.said = "Causes in the usual order."
	}
}

// set makes text the widget's text and answers it.
func (w *Widget) set(ctx app.Context, text string, pasted bool) {
	if len(text) > maxAtOnce {
		w.readLong(ctx, textBlob(app.ValueOf(text)), "the text in the box")
		return
	}
	w.stopReading()
	w.pasted = pasted && strings.TrimSpace(text) != ""
	w.said, w.share = "", sharing{}
	w.answer = w.know().answerTo(text)
	w.writeAddress()
	w.speak(ctx)
	ctx.Defer(func(app.Context) { nameCodeless() })
}

// caught is deferred by every handler: a panic in one would end the program,
// and the text in the box with it. It is said on the page instead.
func (w *Widget) caught() {
	if r := recover(); r != nil {
		w.answer.failed = fmt.Sprint(r)
	}
}

// nameCodeless gives the explanations of closes without a code their empty
// data-code, which go-app drops.
func nameCodeless() {
	found := app.Window().Get("document").Call("querySelectorAll", "#closes > article:not([data-code])")
	for i := 0; i < found.Length(); i++ {
		found.Index(i).Call("setAttribute", "data-code", "")
	}
}

// codes returns the codes of the closes found, in order.
func (a *answer) codes() []registry.Code {
	var codes []registry.Code
	for _, c := range a.result.Closes {
		codes = append(codes, c.Code)
	}
	return codes
}
