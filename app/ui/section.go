package ui

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"wsclose/app/draw"
	"wsclose/app/explain"
)

// sectionView shows a section of an explanation. It hands the browser one
// piece of HTML: a few hundred elements made one call at a time take longer
// than a frame.
func sectionView(s explain.Section, p place) app.UI {
	return app.Raw(sectionHTML(s, p, 0))
}

// sectionHTML writes a section as HTML. The steps after the first most ones are
// not shown on screens; 0 is no limit. Whatever the section holds, tags and attributes are
// those written here: all words and addresses pass through [markup.words].
func sectionHTML(s explain.Section, p place, most int) string {
	m := &markup{place: p, most: most}
	m.raw(`<section class="doc-section" data-section="`)
	m.words(s.ID)
	m.raw(`"><h3>`)
	m.words(s.Title)
	m.raw(`</h3>`)
	for _, b := range s.Blocks {
		m.block(b)
	}
	m.raw(`</section>`)
	return m.b.String()
}

// markup is HTML in the making.
type markup struct {
	b     strings.Builder
	place place
	most  int                      // how many steps are shown at first, 0 for all
	owner func(slug string) string // the name of an owner
}

// raw writes HTML of ours.
func (m *markup) raw(html string) { m.b.WriteString(html) }

// words writes text or the value of an attribute.
func (m *markup) words(s string) { m.b.WriteString(escaper.Replace(s)) }

// escaper does what html.EscapeString does. The package html has a table of
// two thousand entities, which would be part of the program.
var escaper = strings.NewReplacer("&", "&amp;", "'", "&#39;", "<", "&lt;", ">", "&gt;", `"`, "&#34;")

// element writes a text in an element; nothing when the text is empty.
func (m *markup) element(tag string, t explain.Text) {
	if len(t) == 0 {
		return
	}
	m.raw("<" + tag + ">")
	m.text(t)
	m.raw("</" + tag + ">")
}

func (m *markup) block(b explain.Block) {
	switch {
	case b.Steps != nil:
		m.raw(`<ol class="doc-causes">`)
		for i, s := range b.Steps {
			m.step(s, m.most > 0 && i >= m.most)
		}
		m.raw(`</ol>`)
	case b.List != nil:
		m.raw(`<ul>`)
		for _, t := range b.List {
			m.element("li", t)
		}
		m.raw(`</ul>`)
	case b.Table != nil:
		m.table(b.Table)
	case b.Pictures != nil:
		m.raw(`<div class="drawings">`)
		for i, p := range b.Pictures {
			m.raw(draw.Figure(p, toolsOf(p, i))) // which escapes its words itself
		}
		m.raw(`</div>`)
	default:
		m.element("p", b.Para)
	}
}

func (m *markup) step(s explain.Step, hide bool) {
	class := "doc-cause"
	if hide {
		class += " doc-cause--rest"
	}
	m.raw(`<li class="` + class + `" data-cause="`)
	m.words(s.ID)
	m.raw(`"><h4>`)
	m.words(s.Title)
	if s.Fit != "" {
		m.raw(` <span class="doc-fit">`)
		m.words(s.Fit)
		m.raw(`</span>`)
	}
	m.raw(`</h4>`)
	m.element("p", s.Why)
	if len(s.Check)+len(s.Fix) > 0 {
		m.raw(`<dl>`)
		m.todo("Check", s.Check)
		m.todo("Fix", s.Fix)
		m.raw(`</dl>`)
	}
	m.raw(`</li>`)
}

// todo writes one term of a step with what there is to do.
func (m *markup) todo(term string, t explain.Text) {
	if len(t) > 0 {
		m.raw("<dt>" + term + "</dt>")
		m.element("dd", t)
	}
}

func (m *markup) table(t *explain.Table) {
	m.raw(`<div class="doc-scroll"><table class="doc-table">`)
	if t.Caption != "" {
		m.element("caption", explain.Plain(t.Caption))
	}
	m.raw(`<thead><tr>`)
	for _, h := range t.Header {
		m.raw(`<th scope="col">`)
		m.words(h)
		m.raw(`</th>`)
	}
	m.raw(`</tr></thead><tbody>`)
	for _, r := range t.Rows {
		m.raw(`<tr>`)
		for _, c := range r {
			m.raw(`<td>`)
			m.text(c)
			m.raw(`</td>`)
		}
		m.raw(`</tr>`)
	}
	m.raw(`</tbody></table></div>`)
}

// text writes a run of pieces.
func (m *markup) text(t explain.Text) {
	for _, p := range t {
		if p.Cite {
			m.raw(" ")
		}
		tag := m.enclose(p)
		if p.Code {
			m.raw("<code>")
			m.words(p.Words)
			m.raw("</code>")
		} else {
			m.words(p.Words)
		}
		if tag != "" {
			m.raw("</" + tag + ">")
		}
	}
}

// enclose opens the element that a link or a cite stands in, if any, and
// returns its tag.
func (m *markup) enclose(p explain.Piece) string {
	address := m.place.address(p.Link)
	tag := ""
	switch {
	case address != "":
		tag = "a"
	case p.Cite:
		tag = "span"
	default:
		return ""
	}
	m.raw("<" + tag)
	if p.Cite {
		m.raw(` class="cite"`)
	}
	if address != "" {
		m.raw(` href="`)
		m.words(address)
		m.raw(`"`)
		if m.place.Frame {
			m.raw(` target="_blank" rel="noopener"`)
		}
	}
	m.raw(">")
	return tag
}
