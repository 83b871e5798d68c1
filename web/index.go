package web

import (
	"html/template"
	"strings"

	"wsclose/app/ui"
	"wsclose/web/boot"
)

// tagline says what the site is, for search results and manifests.
const tagline = "Paste what you have when a WebSocket closed: a code, an error, a log. Read what happened, who closed, and what to do next."

// indexBody is what index.html shows.
type indexBody struct {
	Widget  template.HTML // the widget's first render: the element with the id widget
	Loader  template.HTML // the line about the program's start
	Missing bool          // the binary was built without the widget's program
	Asked   []question
	Watch   string // a snippet for the console of DevTools
}

func (b *builder) indexPage() (page, error) {
	// HTML escapes what it prints; its tests hold that.
	widget, err := ui.HTML(&ui.Widget{Root: ""})
	if err != nil {
		return page{}, err
	}
	return page{
		Path:        "",
		Template:    "index",
		Title:       "WebSocket close codes: what happened, who closed, what next",
		Description: tagline,
		Body:        indexBody{template.HTML(widget), boot.Loader, !b.site.Widget, asked, strings.TrimSpace(watchJS)},
		Widget:      b.site.Widget,
	}, nil
}
