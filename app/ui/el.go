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
