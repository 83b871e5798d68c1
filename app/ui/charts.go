package ui

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"wsclose/app/draw"
	"wsclose/app/explain"
)

// chartsView shows the charts of a log. Their buttons are part of one piece of
// HTML, so the element around it takes the clicks.
func (w *Widget) chartsView(id string, s explain.Section) app.UI {
	return el("div", "charts", sectionView(s, w.place())).
		Attr("data-about", id).
		On("click", w.onChart)
}

// toolsOf are the buttons below a chart, which is picture i of its section.
func toolsOf(p draw.Picture, i int) string {
	if _, ok := p.(draw.Chart); !ok {
		return ""
	}
	button := func(does, title string) string {
		return `<button type="button" class="chip" data-chart="` + strconv.Itoa(i) + `" data-does="` + does + `">` + title + `</button>`
	}
	tools := button("csv", "Copy as CSV")
	if !sandboxed() {
		tools += button("svg", "Save as SVG")
	}
	return `<div class="doc-tools">` + tools + `</div>`
}

// sandboxed reports whether the page stands in a frame that has no origin. Such
// frames rarely may start a download, and nothing tells when they may not.
func sandboxed() bool {
	return !app.IsServer && app.Window().Get("origin").String() == "null"
}

// onChart copies the figures of a chart, or saves its picture.
func (w *Widget) onChart(ctx app.Context, e app.Event) {
	defer w.caught()
	button := e.Get("target").Call("closest", "[data-chart]")
	x := w.about(data(ctx.JSSrc(), "about"))
	if !button.Truthy() || x == nil {
		return
	}
	i, err := strconv.Atoi(data(button, "chart"))
	chart := chartOf(x.doc, i)
	if err != nil || chart == nil {
		return
	}
	if data(button, "does") == "csv" {
		w.copy(ctx, draw.CSV(chart), "the figures as CSV")
		return
	}
	name := "closes-" + nameOf(chart) + ".svg"
	save(draw.Standalone(chart), name)
	w.said = "Saved as " + name + ", if the browser allows it here."
}

// chartOf returns chart i of a document, or nil.
func chartOf(d explain.Document, i int) draw.Chart {
	for _, s := range d.Sections {
		for _, b := range s.Blocks {
			if s.ID == "charts" && 0 <= i && i < len(b.Pictures) {
				chart, _ := b.Pictures[i].(draw.Chart)
				return chart
			}
		}
	}
	return nil
}

// nameOf is the name of a chart within that of a file.
func nameOf(c draw.Chart) string {
	switch c.(type) {
	case draw.Tally:
		return "counted"
	case draw.Timeline:
		return "timeline"
	}
	return "intervals"
}

// save offers a text as a download. The browser needs its address for as long
// as it asks the user where to put it, so the address is never taken back.
func save(text, name string) {
	link := app.Window().Get("document").Call("createElement", "a")
	link.Set("href", app.Window().Get("URL").Call("createObjectURL", textBlob(app.ValueOf(text))))
	link.Set("download", name)
	link.Call("click")
}
