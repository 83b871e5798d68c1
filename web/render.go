package web

import (
	"bytes"
	"crypto/sha512"
	"embed"
	"encoding/base64"
	"errors"
	"fmt"
	"html/template"
	"net/url"
	"path"
	"strings"
	"sync"

	"wsclose/app/draw"
	"wsclose/app/own"
)

//go:embed templates/*.html
var templateFiles embed.FS

// A view is what a template sees: the page and its place in the site.
type view struct {
	page
	Root      string // what leads from the page to the base: "./", "../"
	Canonical string // the page's full address; "" when the site's is not known
	Policy    string
	Checked   string            // the newest day on which any source was read
	Assets    map[string]string // "site.css" to its address
	Scripts   []string          // addresses, in the order in which they run
	Program   string            // the address of the widget's program, "" for none
	Own       []own.File        // people's own codes, for the widget
	has       func(address string) bool
	site      *Site
}

// link returns the address of one of our pages or files as seen from this page,
// so that the site works under any path; "" for a page that this site does not
// have. Addresses elsewhere stay as they are.
func (v view) link(address string) string {
	if !strings.HasPrefix(address, "/") {
		return address
	}
	if v.has != nil && !v.has(address) {
		return ""
	}
	return v.Root + address[1:]
}

// out returns the attributes of links that lead out of a frame: they open a
// page of their own.
func (v view) out() template.HTMLAttr {
	if v.Frame {
		return ` target="_blank" rel="noopener"`
	}
	return ""
}

// integrity returns the attributes that let a browser refuse a script or a style
// sheet that is not the one this page was built with.
//
// Pages for frames go without: in a frame sandboxed without allow-same-origin
// these need Access-Control-Allow-Origin, which not every host sends, and
// without it there would be no style sheet. So does app.wasm: a browser can
// check only a whole file, so it would have to wait for all of the program
// before it compiles the first byte. Its name, a hash of it, stands in a script
// that is checked.
func (v view) integrity(address string) template.HTMLAttr {
	i := strings.Index(address, "assets/")
	if v.Frame || v.site == nil || i < 0 {
		return ""
	}
	sum := sha512.Sum384(v.site.File(address[i:]).Body)
	return template.HTMLAttr(` integrity="sha384-` + base64.StdEncoding.EncodeToString(sum[:]) + `" crossorigin="anonymous"`)
}

// A place is a link to a part of the site.
type place struct {
	Path, Name string
	Here       string // for aria-current: "page", "true" for a page below it, or ""
}

// Places returns the links that stand on every page, those to pages that this
// site has.
func (v view) Places() []place {
	var shown []place
	for _, p := range []place{
		{Path: "/services/", Name: "Services"},
		{Path: "/libraries/", Name: "Libraries"},
		{Path: "/browsers/", Name: "Browsers"},
		{Path: "/limits/", Name: "Limits"},
		{Path: "/reconnecting/", Name: "Reconnecting"},
	} {
		if v.link(p.Path) == "" {
			continue
		}
		switch {
		case "/"+v.Path == p.Path:
			p.Here = "page"
		case strings.HasPrefix("/"+v.Path, p.Path):
			p.Here = "true"
		}
		shown = append(shown, p)
	}
	return shown
}

// addPages renders pages into files.
func (b *builder) addPages(pages []page) error {
	last, has := checkedLast(), addresses(pages)
	for _, p := range pages {
		v := view{page: p, Root: rootOf(p.Path), Policy: p.policy(), Checked: last, has: has, site: b.site}
		if p.Unlisted {
			// A host shows it for addresses at any depth.
			v.Root = b.Base
		}
		if b.SiteURL != "" && !p.Unlisted {
			v.Canonical = b.SiteURL + p.original()
		}
		v.Assets = map[string]string{}
		for name, hashed := range b.assets {
			v.Assets[name] = v.Root + hashed
		}
		if p.Widget {
			v.Own = b.ownFiles()
			v.Program = v.Root + b.start.Wasm
			for _, script := range b.start.Scripts(v.Root) {
				v.Scripts = append(v.Scripts, v.Root+script)
			}
		}
		if p.Frames {
			v.Scripts = append(v.Scripts, v.link("/"+elementPath))
		}
		if p.Script != "" {
			v.Scripts = append(v.Scripts, v.Assets[p.Script])
		}
		body, err := v.render()
		if err != nil {
			return fmt.Errorf("page %q: %w", "/"+p.Path, err)
		}
		err = b.add(&File{
			Path:   fileOf(p.Path),
			Type:   "text/html; charset=utf-8",
			Body:   body,
			policy: p.served(),
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// addresses returns a function that tells whether an address below the base is
// that of a page or of a file beside the pages.
func addresses(pages []page) func(string) bool {
	known := map[string]bool{"/": true}
	for _, p := range pages {
		known["/"+p.Path] = true
	}
	return func(address string) bool {
		address, _, _ = strings.Cut(address, "#")
		return known[address] || path.Ext(address) != ""
	}
}

// mark is the icon as a part of a page that starts the program: a browser shows
// an SVG file in an img as a document of its own, which costs it more than the
// rest of the header. Other pages have the time, and weigh less with the file.
var mark = sync.OnceValues(func() (template.HTML, error) {
	icon, err := assetFiles.ReadFile("assets/icon.svg")
	if err != nil {
		return "", err
	}
	_, drawn, ok := strings.Cut(string(icon), "</title>")
	if !ok {
		return "", errors.New("assets/icon.svg has no title: want one before what is drawn")
	}
	return template.HTML(`<svg viewBox="0 0 64 64" width="28" height="28" aria-hidden="true">` + strings.ReplaceAll(drawn, "\n", "")), nil
})

// render runs the page's template inside its shell.
func (v view) render() ([]byte, error) {
	shell := "shell"
	if v.Frame {
		shell = "frame"
	}
	t := template.New("").Funcs(template.FuncMap{"link": v.link, "host": host, "figure": figure, "out": v.out, "integrity": v.integrity, "mark": mark})
	t, err := t.ParseFS(templateFiles, "templates/"+shell+".html", "templates/doc.html", "templates/parts.html", "templates/"+v.Template+".html")
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	if err := t.ExecuteTemplate(&out, shell, v); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

// figure returns a picture; draw escapes what it shows.
func figure(p draw.Picture) template.HTML { return template.HTML(draw.Figure(p, "")) }

// host returns the host of an address, for people.
func host(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return address
	}
	return strings.TrimPrefix(u.Host, "www.")
}

// rootOf returns what leads from a page to the base.
func rootOf(page string) string {
	if n := strings.Count(page, "/"); n > 0 {
		return strings.Repeat("../", n)
	}
	return "./"
}

// fileOf returns the file in which a page stands: folders hold an index.html,
// so that every plain web server finds it.
func fileOf(page string) string {
	if page == "" || strings.HasSuffix(page, "/") {
		return path.Join(page, "index.html")
	}
	return page
}
