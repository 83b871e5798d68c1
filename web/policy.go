package web

import (
	"net/http"
	"slices"
	"strings"
)

// A directive is one part of the Content-Security-Policy: what it allows, on
// which pages, and why. The page about deploying shows them all.
type directive struct {
	Name, Value string
	On          string // the pages that have it, for people
	Why         string
	on          func(page) bool
	header      bool // means nothing inside a page
}

func everywhere(page) bool { return true }
func runs(p page) bool     { return p.Widget || p.Frames || p.Script != "" || p.Early != "" }
func plain(p page) bool    { return !runs(p) }

// directives are the whole policy. It stands in the pages too, so that the
// promise of the box (nothing pasted leaves the page) also holds on hosts that
// send no headers.
var directives = []directive{
	{"default-src", "'none'", "all pages", "What no other line allows is refused: frames, fonts, media, scripts.", everywhere, false},
	{"img-src", "'self' data:", "all pages", "The icon, and pictures that the style sheet holds.", everywhere, false},
	{"style-src", "'self'", "all pages", "The style sheet. No page has a style inside.", everywhere, false},
	{"manifest-src", "'self'", "all pages", "The manifest, which names the icons.", everywhere, false},
	{"connect-src", "'self'", "all pages", "The program of the box. Nothing can be sent to another host. Pages without the box keep it for checkers, which read robots.txt from inside.", everywhere, false},
	{"form-action", "'self'", "all pages", "The search leads to the index.", everywhere, false},
	{"base-uri", "'none'", "all pages", "Nothing can turn the links of a page elsewhere.", everywhere, false},
	{"require-trusted-types-for", "'script'", "all pages", "The browser refuses text as markup or as the address of a script, unless the one rule below has passed it.", everywhere, false},
	{"trusted-types", "'none'", "pages without the box", "They have no such rule, so nothing is passed.", func(p page) bool { return !p.Widget }, false},
	{"trusted-types", "default", "pages with the box", "The one rule: go-app writes markup that the box has escaped, and registers the service worker. No other script has a way in.", func(p page) bool { return p.Widget }, false},
	{"script-src", "'self' 'wasm-unsafe-eval'", "pages with the box", "Its scripts, and its program in WebAssembly. No script inside a page, no eval.", func(p page) bool { return p.Widget }, false},
	{"script-src", "'self'", "pages with a script of their own", "Sorting limits, making snippets. All other pages run nothing.", func(p page) bool { return runs(p) && !p.Widget }, false},
	{"worker-src", "'self'", "pages with the box", "The service worker, which keeps the site for when there is no network.", func(p page) bool { return p.Widget }, false},
	{"frame-src", "'self'", "the page about embedding", "It shows the widget as it will look.", func(p page) bool { return p.Frames }, false},
	{"frame-ancestors", "'none'", "all pages but those below embed/", "Nobody can lay the page under something else. It works as a header only.", func(p page) bool { return !p.Frame }, true},
}

// policy returns the Content-Security-Policy that stands in a page.
func (p page) policy() string { return p.join(false) }

// served returns the Content-Security-Policy that a page is sent with.
func (p page) served() string { return p.join(true) }

func (p page) join(headers bool) string {
	var parts []string
	for _, d := range directives {
		if d.on(p) && (headers || !d.header) {
			parts = append(parts, d.Name+" "+d.Value)
		}
	}
	return strings.Join(parts, "; ")
}

const (
	// framing is the part of the policy that works as a header only, as it ends
	// the policy of a page.
	framing = "; frame-ancestors 'none'"

	// assetPolicy is for files that are no pages. It binds the service worker,
	// which fetches the site's files, and images and data when opened alone.
	assetPolicy = "default-src 'none'; connect-src 'self'; frame-ancestors 'none'"
)

// A guard is a header that every answer carries, and why.
type guard struct{ Name, Value, Why string }

var guards = []guard{
	{"X-Content-Type-Options", "nosniff", "Files are what their type says."},
	{"Referrer-Policy", "no-referrer", "A site that a link leads to does not learn where the reader came from. Each page says it too."},
	{"Cross-Origin-Opener-Policy", "same-origin", "A page that opened this one in a window has no hold on it."},
	{"Permissions-Policy", "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()", "The box copies and shares. It needs no other power."},
}

// secure sets what every answer carries.
func secure(head http.Header) {
	for i := range guards {
		head[guards[i].Name] = guardValues[i : i+1 : i+1]
	}
}

// guardValues are the values of guards, side by side, so that an answer shares
// them with all others.
var guardValues = func() []string {
	var values []string
	for _, g := range guards {
		values = append(values, g.Value)
	}
	return slices.Clip(values)
}()
