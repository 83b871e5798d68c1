package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// el returns an element. Elements are made by tag rather than with go-app's
// type for each: every such type is a few kilobytes more to download.
func el(tag, class string, body ...app.UI) app.HTMLElem {
	e := app.Elem(tag)
	if class != "" {
		e = e.Class(class)
	}
	return e.Body(body...)
}

// hidden hides e if not shown. The attribute is only ever set to true: go-app
// prints hidden="false" otherwise, which hides.
func hidden(e app.HTMLElem, hide bool) app.HTMLElem {
	if hide {
		return e.Attr("hidden", true)
	}
	return e
}

// focusLater moves the focus to an element of the next render: where the
// reading goes on after a button that is gone.
func focusLater(ctx app.Context, selector string) {
	ctx.Defer(func(app.Context) {
		e := app.Window().Get("document").Call("querySelector", selector)
		if !e.Truthy() {
			return
		}
		if e.Get("tabIndex").Int() < 0 && !e.Call("hasAttribute", "tabindex").Bool() {
			e.Call("setAttribute", "tabindex", "-1")
		}
		e.Call("focus")
	})
}
