package ui

import (
	"fmt"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// maxBox is the longest paste, in bytes, that the box takes: browsers crawl
// with more in it. What is longer is read, but not put into it.
const maxBox = 1 << 20

// A reading is a long text on its way.
type reading struct {
	log     *log
	stopped bool
}

// readLong reads the Blob of a long text in slices, in place of what was read
// before.
func (w *Widget) readLong(ctx app.Context, blob app.Value, name string) {
	w.stopReading()
	r := &reading{log: &log{name: name, size: blob.Get("size").Int()}}
	from := w.know()
	w.reading, w.answer = r, answer{}
	w.pasted, w.said, w.spoken, w.share = true, "Reading "+name+".", "", sharing{}
	w.writeAddress()
	ctx.Async(func() {
		var err error
		failed := guard("reading the text", func() {
			err = decodeSliced(from.decoder, blob, r.log.size, r.log.add, func() bool { return r.stopped }, func(done int) {
				ctx.Dispatch(func(app.Context) { r.log.read = done })
			})
		})
		a := answer{mode: unknown, log: r.log, from: from}
		t := newTurns()
		defer t.end()
		if broke := guard("explaining the text", func() { a = r.log.answer(from, t.yield) }); broke != "" && failed == "" {
			failed = broke
		}
		ctx.Dispatch(func(ctx app.Context) {
			if w.reading == r {
				w.finishReading(ctx, a, err, failed)
			}
		})
	})
}

// finishReading shows what the log holds, as far as it was read.
func (w *Widget) finishReading(ctx app.Context, a answer, err error, failed string) {
	l := w.reading.log
	l.cut = w.reading.stopped
	w.reading = nil
	switch w.said = "Read " + l.name + "."; {
	case err != nil:
		w.said, l.cut = "The browser could not read all of "+l.name+": "+err.Error()+".", true
	case l.cut:
		w.said = "Stopped reading " + l.name + "."
	default:
		l.read = l.size
	}
	w.answer = a
	if failed != "" {
		w.answer.failed = failed
	}
	w.speak(ctx)
	ctx.Defer(func(app.Context) { nameCodeless() })
}

// stopReading gives up on a text that is being read.
func (w *Widget) stopReading() {
	if w.reading != nil {
		w.reading.stopped = true
		w.reading = nil
	}
}

// onCancel stops the reading; what was found up to there stays.
func (w *Widget) onCancel(ctx app.Context, _ app.Event) {
	defer w.caught()
	if w.reading != nil {
		w.reading.stopped = true
		query().Call("focus")
	}
}

// watchPastes reads a paste that is too long for the box without putting it
// there.
func (w *Widget) watchPastes(ctx app.Context) {
	listen(query(), "paste", func(e app.Event) {
		clip := e.Get("clipboardData")
		if !clip.Truthy() {
			return
		}
		blob := textBlob(clip.Call("getData", "text/plain"))
		if blob.Get("size").Int() <= maxBox {
			return
		}
		e.PreventDefault()
		ctx.Dispatch(func(ctx app.Context) {
			query().Set("value", "")
			w.readLong(ctx, blob, "the pasted text")
		})
	})
}

// textBlob puts a text of the page into a Blob: outside of the program's
// memory, to be fetched in slices.
func textBlob(text app.Value) app.Value {
	parts := app.Window().Get("Array").Call("of", text)
	return app.Window().Get("Blob").New(parts)
}

// readingView shows how far the reading is, and a way to end it.
func (w *Widget) readingView() app.UI {
	if w.reading == nil {
		return el("div", "reading").ID("reading").Attr("hidden", true)
	}
	l := w.reading.log
	return el("div", "reading",
		el("progress", "reading-done").
			Attr("max", strconv.Itoa(max(1, l.size))).
			Attr("value", strconv.Itoa(l.read)).
			Attr("aria-labelledby", "status-line"),
		el("button", "chip").
			Attr("type", "button").
			On("click", w.onCancel).
			Text("Cancel"),
	).ID("reading")
}

// progress says how far the reading is.
func (r *reading) progress() string {
	l := r.log
	found := ""
	if n := l.sum.Ends(); n > 0 {
		found = fmt.Sprintf(", %s close%s so far", grouping(n), plural(n))
	}
	return fmt.Sprintf("Reading %s: %s of %s%s.", l.name, sizeOf(l.read), sizeOf(l.size), found)
}
