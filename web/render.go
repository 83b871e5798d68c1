package web

import (
	"bytes"
	"embed"
	"fmt"
	"html/template"
	"path"
	"strings"

	"wsclose/app/explain"
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
	has       func(address string) bool
}

// Link returns the address of one of our pages or files as seen from this
// page. The site thus works under any path. Addresses elsewhere stay as they
// are.
func (v view) Link(address string) string {
	if !strings.HasPrefix(address, "/") {
		return address
	}
	return v.Root + address[1:]
}

// Doc returns doc with links as seen from this page. A link to a page that this
// site does not have is left out; its words stay.
func (v view) Doc(doc explain.Document) explain.Document {
	return linked(doc, func(address string) string {
		if strings.HasPrefix(address, "/") && !v.has(address) {
			return ""
		}
		return v.Link(address)
	})
}

// addPages renders pages into files.
func (b *builder) addPages(pages []page) error {
	last, has := checkedLast(), addresses(pages)
	for _, p := range pages {
		v := view{page: p, Root: rootOf(p.Path), Policy: policy(p.Widget), Checked: last, has: has}
		if p.Unlisted {
			// A host shows it for addresses at any depth.
			v.Root = b.Base
		}
		if b.SiteURL != "" && !p.Unlisted {
			v.Canonical = b.SiteURL + p.Path
		}
		v.Assets = map[string]string{}
		for name, hashed := range b.assets {
			v.Assets[name] = v.Root + hashed
		}
		if p.Widget {
			for _, script := range b.start.Scripts(v.Root) {
				v.Scripts = append(v.Scripts, v.Root+script)
			}
		}
		body, err := v.render()
		if err != nil {
			return fmt.Errorf("page %q: %w", "/"+p.Path, err)
		}
		err = b.add(&File{
			Path:   fileOf(p.Path),
			Type:   "text/html; charset=utf-8",
			Body:   body,
			policy: policy(p.Widget) + framing,
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// addresses returns a function that tells whether an address below the base is
// that of a page.
func addresses(pages []page) func(string) bool {
	known := map[string]bool{}
	for _, p := range pages {
		known["/"+p.Path] = true
	}
	return func(address string) bool {
		path, _, _ := strings.Cut(address, "#")
		return known[path]
	}
}

// render runs the page's template inside the shell.
func (v view) render() ([]byte, error) {
	t, err := template.ParseFS(templateFiles, "templates/shell.html", "templates/doc.html", "templates/"+v.Template+".html")
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	if err := t.ExecuteTemplate(&out, "shell", v); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
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

// linked returns doc with every link put through link.
func linked(doc explain.Document, link func(string) string) explain.Document {
	text := func(t explain.Text) explain.Text {
		out := make(explain.Text, len(t))
		for i, p := range t {
			p.Link = link(p.Link)
			out[i] = p
		}
		return out
	}
	texts := func(list []explain.Text) []explain.Text {
		var out []explain.Text
		for _, t := range list {
			out = append(out, text(t))
		}
		return out
	}
	doc.Verdict = text(doc.Verdict)
	sections := make([]explain.Section, len(doc.Sections))
	for i, s := range doc.Sections {
		blocks := make([]explain.Block, len(s.Blocks))
		for j, b := range s.Blocks {
			blocks[j] = explain.Block{Para: text(b.Para), List: texts(b.List)}
			for _, step := range b.Steps {
				step.Why, step.Check, step.Fix = text(step.Why), text(step.Check), text(step.Fix)
				blocks[j].Steps = append(blocks[j].Steps, step)
			}
			if b.Table != nil {
				t := *b.Table
				t.Rows = nil
				for _, row := range b.Table.Rows {
					t.Rows = append(t.Rows, texts(row))
				}
				blocks[j].Table = &t
			}
		}
		s.Blocks = blocks
		sections[i] = s
	}
	doc.Sections = sections
	return doc
}
