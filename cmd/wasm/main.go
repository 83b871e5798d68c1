//go:build js && wasm

// Command wasm is the widget in the browser.
package main

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"wsclose/app/ui"
)

func main() {
	// The page that started this is one with a widget, whatever its path. go-app
	// takes a slash from the front where there are two.
	path := app.Window().URL().Path
	for _, p := range []string{path, strings.TrimPrefix(path, "/")} {
		app.Route(p, func() app.Composer { return &ui.Widget{} })
	}
	app.RunWhenOnBrowser()
}
