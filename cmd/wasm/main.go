//go:build js && wasm

// Command wasm is the widget in the browser.
package main

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"wsclose/app/ui"
)

func main() {
	app.RouteWithRegexp("", func() app.Composer { return &ui.Widget{} })
	app.RunWhenOnBrowser()
}
