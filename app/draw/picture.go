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
		`" aria-label="` + escape(p.Alt()) + `">` + c.b.String() + `</svg>`
}

// Standalone returns p as a file of its own in light colours. Its styles need
// no custom properties, which few programs but browsers know.
func Standalone(p Picture) string {
	c := drawn(p)
	w, h := strconv.Itoa(Width), strconv.Itoa(c.height)
	return `<svg xmlns="http://www.w3.org/2000/svg" class="draw" role="img" width="` + strconv.Itoa(2*Width) + `" height="` + strconv.Itoa(2*c.height) +
		`" viewBox="0 0 ` + w + ` ` + h + `"><title>` + escape(p.Title()) + `</title><desc>` + escape(p.Alt()) + `</desc><style>` +
		onPaper(Style) + `</style><rect class="paper" width="` + w + `" height="` + h + `"/>` + c.b.String() + "</svg>\n"
}

// Figure returns p with its caption, and the figures of a chart as a table, for
// a page; last in it come tools, which are markup.
func Figure(p Picture, tools string) string {
	var b strings.Builder
	b.WriteString(`<figure class="drawing">` + SVG(p) + `<figcaption>` + escape(p.Title()) + `</figcaption>`)
	if chart, ok := p.(Chart); ok {
		b.WriteString(`<details><summary>The figures as a table</summary><div class="doc-scroll"><table class="doc-table"><thead><tr>`)
		header, rows := chart.Table()
		for _, h := range header {
			b.WriteString(`<th scope="col">` + escape(h) + `</th>`)
		}
		b.WriteString(`</tr></thead><tbody>`)
		for _, row := range rows {
			b.WriteString(`<tr>`)
			for _, cell := range row {
				b.WriteString(`<td>` + escape(cell) + `</td>`)
			}
			b.WriteString(`</tr>`)
		}
		b.WriteString(`</tbody></table></div></details>`)
	}
	b.WriteString(tools + `</figure>`)
	return b.String()
}

// CSV returns the figures of a chart as comma-separated values (RFC 4180).
func CSV(chart Chart) string {
	header, rows := chart.Table()
	var b strings.Builder
	for _, row := range append([][]string{header}, rows...) {
		for i, cell := range row {
			if i > 0 {
				b.WriteByte(',')
			}
			if strings.ContainsAny(cell, ",\"\r\n") {
				cell = `"` + strings.ReplaceAll(cell, `"`, `""`) + `"`
			}
			b.WriteString(cell)
		}
		b.WriteString("\r\n")
	}
	return b.String()
}

func drawn(p Picture) *canvas {
	c := &canvas{}
	p.draw(c)
	return c
}

// onPaper puts the light colours into a style sheet in place of the custom
// properties.
func onPaper(style string) string {
	for name, colour := range paper {
		style = strings.ReplaceAll(style, "var(--"+name+")", colour)
	}
	return style
}

// paper are the light colours of the pages.
var paper = map[string]string{
	"paper": "#fbfbf8", "raised": "#ffffff", "sunken": "#f1f2ed", "line": "#d9dbd3", "line-strong": "#868b88",
	"ink": "#171a1d", "ink-soft": "#515963", "link": "#0b57a4",
	"calm": "#1c6b47", "caution": "#855400", "trouble": "#b0291f",
	"calm-tint": "#e3f1e8", "caution-tint": "#faeed6", "trouble-tint": "#fbe5e1",
	"sans": "sans-serif", "mono": "monospace",
}

// escape makes words fit for text and for values of attributes, in HTML as in
// XML: markup is escaped, what no XML document may hold becomes visible.
func escape(s string) string { return html.EscapeString(visible(s)) }
