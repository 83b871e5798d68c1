package ui

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// A place is where in the site a page stands.
type place struct {
	Root  string // the way to the base: "", "../"
	Frame bool   // the page stands in a frame
}

func (w *Widget) place() place { return place{w.Root, w.Frame} }

// address returns an address as seen from the page: a path of ours is put
// below the root. It is "" for what is neither a path nor a web address.
func (p place) address(link string) string {
	switch {
	case link == "/":
		if p.Root == "" {
			return "./"
		}
		return p.Root
	case strings.HasPrefix(link, "/"):
		return p.Root + link[1:]
	case strings.HasPrefix(link, "https://"), strings.HasPrefix(link, "http://"):
		return link
	}
	return ""
}

// link gives a its address. Inside a frame every link opens a page of its own.
func (p place) link(a app.HTMLElem, link string) app.HTMLElem {
	a = a.Attr("href", p.address(link))
	if p.Frame {
		a = a.Attr("target", "_blank").Attr("rel", "noopener")
	}
	return a
}
