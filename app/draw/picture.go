package draw

import (
	_ "embed"
	"html"
	"strconv"
	"strings"
)

// A Picture is something to be drawn.
type Picture interface {
	// Title is the visible caption, one or two sentences.
	Title() string
	// Alt says in words all that the picture shows.
	Alt() string
	draw(c *canvas)
}

// A Chart is a picture of figures, which can be had as a table too.
type Chart interface {
	Picture
	// Table returns the figures, each row as long as the header.
	Table() (header []string, rows [][]string)
}

// Style is the style sheet of the pictures. It takes its colours from the
// custom properties of the page.
//
//go:embed draw.css
var Style string

// SVG returns p as an element for a page.
func SVG(p Picture) string {
	c := drawn(p)
	return `<svg class="draw" role="img" viewBox="0 0 ` + strconv.Itoa(Width) + ` ` + strconv.Itoa(c.height) +
		`" aria-label="` + escape(p.Alt()) + `">` + string(c.b) + `</svg>`
}

// Standalone returns p as a file of its own in light colours. Its styles need
// no custom properties, which few programs but browsers know.
func Standalone(p Picture) string {
	c := drawn(p)
	w, h := strconv.Itoa(Width), strconv.Itoa(c.height)
	return `<svg xmlns="http://www.w3.org/2000/svg" class="draw" role="img" width="` + strconv.Itoa(2*Width) + `" height="` + strconv.Itoa(2*c.height) +
		`" viewBox="0 0 ` + w + ` ` + h + `"><title>` + escape(p.Title()) + `</title><desc>` + escape(p.Alt()) + `</desc><style>` +
		onPaper(Style) + `</style><rect class="paper" width="` + w + `" height="` + h + `"/>` + string(c.b) + "</svg>\n"
}

// Figure returns p with its caption, and the figures of a chart as a table, for
// a page; last in it come tools, which are markup.
func Figure(p Picture, tools string) string {
	b := prose(`<figure class="drawing">`)
	b.add(SVG(p), `<figcaption>`, escape(p.Title()), `</figcaption>`)
	if chart, ok := p.(Chart); ok {
		b.add(`<details><summary>The figures as a table</summary><div class="doc-scroll" role="region" tabindex="0" aria-label="Figures"><table class="doc-table"><thead><tr>`)
		header, rows := chart.Table()
		for _, h := range header {
			b.add(`<th scope="col">`, escape(h), `</th>`)
		}
		b.add(`</tr></thead><tbody>`)
		for _, row := range rows {
			b.add(`<tr>`)
			for _, cell := range row {
				b.add(`<td>`, escape(cell), `</td>`)
			}
			b.add(`</tr>`)
		}
		b.add(`</tbody></table></div></details>`)
	}
	b.add(tools, `</figure>`)
	return string(b)
}

// CSV returns the figures of a chart as comma-separated values (RFC 4180).
func CSV(chart Chart) string {
	header, rows := chart.Table()
	var b prose
	for _, row := range append([][]string{header}, rows...) {
		for i, cell := range row {
			if i > 0 {
				b.add(",")
			}
			if strings.ContainsAny(cell, ",\"\r\n") {
				cell = `"` + strings.ReplaceAll(cell, `"`, `""`) + `"`
			}
			b.add(cell)
		}
		b.add("\r\n")
	}
	return string(b)
}

func drawn(p Picture) *canvas {
	c := &canvas{}
	p.draw(c)
	return c
}

// onPaper puts the light colours into a style sheet in place of the custom
// properties.
func onPaper(style string) string {
	return strings.NewReplacer(paper...).Replace(style)
}

// paper are the light colours of the pages.
var paper = []string{
	"var(--raised)", "#fff", "var(--sunken)", "#f1f2ed", "var(--line-strong)", "#868b88",
	"var(--ink)", "#171a1d", "var(--ink-soft)", "#515963", "var(--link)", "#0b57a4",
	"var(--calm)", "#1c6b47", "var(--caution)", "#855400", "var(--trouble)", "#b0291f", "var(--calm-tint)", "#e3f1e8",
	"var(--sans)", "sans-serif", "var(--mono)", "monospace",
}

// escape makes words fit for text and for values of attributes, in HTML as in
// XML: markup is escaped, what no XML document may hold becomes visible.
func escape(s string) string { return html.EscapeString(visible(s)) }
