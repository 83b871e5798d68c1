// Command hello is go-app's own first example: a box, and a greeting that
// follows what is typed. BenchmarkStart starts it beside the widget.
package main

import "github.com/maxence-charriere/go-app/v10/pkg/app"

type hello struct {
	app.Compo
	name string
}

func (h *hello) Render() app.UI {
	return app.Div().Body(
		app.H1().Body(app.Text("Hello, "), app.Text(h.name)),
		app.Input().ID("query").Type("text").Placeholder("What is your name?").OnInput(h.ValueTo(&h.name)),
	)
}

func main() {
	app.Route("/", func() app.Composer { return &hello{} })
	app.RunWhenOnBrowser()
}
