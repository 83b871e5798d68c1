package ui

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"wsclose/app/decode"
)

// watchFocus readies what the first answer would otherwise have to wait for, as
// soon as somebody goes into the box. Before that nothing is done: most pages
// are only read.
func (w *Widget) watchFocus(ctx app.Context) {
	if w.box.focused {
		ctx.Async(w.know().warm)
		return
	}
	begun := false
	listen(query(), "focus", func(app.Event) {
		if !begun {
			begun = true
			ctx.Async(w.know().warm)
		}
	})
}

// warm makes the index of the registry and the decoder's expressions, which are
// made when first used. Between the steps the page can answer.
func (k *knowledge) warm() {
	decode.Prepare(func() { time.Sleep(time.Millisecond) })
	steps := []func(){func() { k.set.Search("e") }}
	for _, x := range examples {
		steps = append(steps, func() { k.decoder.Decode(x.text) })
	}
	for _, step := range append(steps, func() { k.decoder.Decode("1006") }) {
		time.Sleep(time.Millisecond)
		guard("getting ready", step)
	}
}
