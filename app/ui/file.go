package ui

import (
	"fmt"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// maxFile is how many bytes of a file are read: what the decoder answers
// within a blink.
const maxFile = 1 << 20

// onFile reads the file that was chosen.
func (w *Widget) onFile(ctx app.Context, e app.Event) {
	defer w.caught()
	input := ctx.JSSrc()
	if files := input.Get("files"); files.Truthy() && files.Length() > 0 {
		w.read(ctx, files.Index(0))
	}
	input.Set("value", "") // so that the same file can be chosen again
}

// watchDrops takes files that are dropped anywhere on the page; a browser
// would leave the page to show them.
func (w *Widget) watchDrops(ctx app.Context) {
	document := app.Window().Get("document")
	listen(document, "dragover", func(e app.Event) {
		if hasFiles(e) {
			e.PreventDefault()
		}
	})
	listen(document, "drop", func(e app.Event) {
		if !hasFiles(e) {
			return
		}
		e.PreventDefault()
		file := e.Get("dataTransfer").Get("files").Index(0)
		ctx.Dispatch(func(ctx app.Context) { w.read(ctx, file) })
	})
}

// hasFiles reports whether a drag carries files, and not text, which the box
// takes by itself.
func hasFiles(e app.Event) bool {
	drag := e.Get("dataTransfer")
	return drag.Truthy() && drag.Get("types").Call("includes", "Files").Bool()
}

// read puts the text of a file into the box. The file stays in the browser.
func (w *Widget) read(ctx app.Context, file app.Value) {
	if !file.Truthy() {
		return // a folder, or a picture dragged from a page
	}
	name, size := file.Get("name").String(), file.Get("size").Int()
	w.said = "Reading " + name + "."
	file.Call("slice", 0, maxFile).Call("text").Call("then",
		once(func(text app.Value) {
			ctx.Dispatch(func(ctx app.Context) {
				w.put(ctx, text.String())
				w.said = "Read " + name + "."
				if size > maxFile {
					w.said = fmt.Sprintf("Read the first %d MiB of %s, which has %d.", maxFile>>20, name, size>>20)
				}
			})
		}),
		once(func(app.Value) {
			ctx.Dispatch(func(app.Context) { w.said = "The browser could not read " + name + "." })
		}))
}

// once returns a JavaScript function that calls f. Of the two that a promise
// is given one is never called, so neither is released; they are small and
// files are few.
func once(f func(app.Value)) app.Func {
	return app.FuncOf(func(_ app.Value, args []app.Value) any {
		if len(args) > 0 {
			f(args[0])
		}
		return nil
	})
}
