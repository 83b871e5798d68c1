package ui

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

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
func focusLater(ctx app.Context, selector string) { focusWithin(ctx, selector, 10) }

// focusPause is how long to wait before looking again whether the focus is
// where it should be: a slow machine renders late, and what was focused before
// the render is gone after it.
const focusPause = 100 * time.Millisecond

// focusWithin tries as many times as given.
func focusWithin(ctx app.Context, selector string, times int) {
	ctx.Defer(func(ctx app.Context) {
		document := app.Window().Get("document")
		e := document.Call("querySelector", selector)
		if e.Truthy() {
			if e.Get("tabIndex").Int() < 0 && !e.Call("hasAttribute", "tabindex").Bool() {
				e.Call("setAttribute", "tabindex", "-1")
			}
			e.Call("focus")
		}
		if times == 0 {
			return
		}
		ctx.After(focusPause, func(ctx app.Context) {
			if active := document.Get("activeElement"); !active.Truthy() || active.Equal(document.Get("body")) {
				focusWithin(ctx, selector, times-1)
			}
		})
	})
}
