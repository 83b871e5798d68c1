package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

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

// read puts the text of a small file into the box, and reads a large one in
// slices. The file stays in the browser.
func (w *Widget) read(ctx app.Context, file app.Value) {
	if !file.Truthy() {
		return // a folder, or a picture dragged from a page
	}
	name := file.Get("name").String()
	if file.Get("size").Int() > maxAtOnce {
		query().Set("value", "")
		w.readLong(ctx, file, name)
		return
	}
	w.said = "Reading " + name + "."
	ctx.Async(func() {
		buffer, err := await(file.Call("arrayBuffer"))
		ctx.Dispatch(func(ctx app.Context) {
			if err != nil {
				w.said = "The browser could not read " + name + "."
				return
			}
			w.put(ctx, textOf(buffer))
			w.said = "Read " + name + "."
		})
	})
}

// textOf returns the text in an ArrayBuffer: UTF-16 where it says so, else
// UTF-8.
func textOf(buffer app.Value) string {
	bytes := app.Window().Get("Uint8Array").New(buffer)
	encoding := "utf-8"
	if bytes.Length() >= 2 {
		switch [2]int{bytes.Index(0).Int(), bytes.Index(1).Int()} {
		case [2]int{0xff, 0xfe}:
			encoding = "utf-16le"
		case [2]int{0xfe, 0xff}:
			encoding = "utf-16be"
		}
	}
	return app.Window().Get("TextDecoder").New(encoding).Call("decode", bytes).String()
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
