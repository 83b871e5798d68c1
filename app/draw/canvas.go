package draw

import (
	"strconv"
	"strings"
)

// Width is how wide every picture is, in units; at that size text is readable
// on a screen of 320 pixels.
const Width = 288

// A canvas is a picture in the making.
type canvas struct {
	b      strings.Builder
	height int
	texts  []box // where text stands, for tests
}

// A box is where something stands.
type box struct {
	x0, y0, x1, y1 int
	words          string
}

// An anchor says which end of a text its place is.
type anchor string

const (
	start  anchor = ""
	middle anchor = "c"
	end    anchor = "e"
)

// text writes a text on one line; y is its base line.
func (c *canvas) text(x, y int, a anchor, f face, s string) {
	c.b.WriteString(`<text`)
	if class := strings.TrimSpace(string(a) + " " + string(f)); class != "" {
		c.attr("class", class)
	}
	c.at("x", x)
	c.at("y", y)
	c.b.WriteString(`>` + escape(s) + `</text>`)
	w := widthOf(f, s)
	left := map[anchor]int{start: x, middle: x - w/2, end: x - w}[a]
	c.texts = append(c.texts, box{left, y - fontSize + 3, left + w, y + 3, s})
	c.reach(y + 4)
}

// letters writes single characters, each in the middle of a place of its own.
func (c *canvas) letters(f face, y int, s string, xs []int) {
	c.b.WriteString(`<text class="c ` + string(f) + `" x="`)
	for i, x := range xs {
		if i > 0 {
			c.b.WriteByte(' ')
		}
		c.b.WriteString(strconv.Itoa(x))
	}
	c.b.WriteByte('"')
	c.at("y", y)
	c.b.WriteString(`>` + escape(s) + `</text>`)
	for i, r := range []rune(s) {
		c.texts = append(c.texts, box{xs[i] - 4, y - fontSize + 3, xs[i] + 4, y + 3, string(r)})
	}
	c.reach(y + 4)
}

// rect draws a box.
func (c *canvas) rect(class string, x, y, w, h int) {
	c.b.WriteString(`<rect class="` + class + `"`)
	c.at("x", x)
	c.at("y", y)
	c.at("width", w)
	c.at("height", h)
	c.b.WriteString(`/>`)
	c.reach(y + h + 1)
}

// path draws a path; a part is a command and its numbers.
func (c *canvas) path(class string, parts ...any) {
	c.b.WriteString(`<path class="` + class + `" d="`)
	number := false
	for _, p := range parts {
		switch p := p.(type) {
		case string:
			c.b.WriteString(p)
			number = false
		case int:
			if number && p >= 0 {
				c.b.WriteByte(' ')
			}
			c.b.WriteString(strconv.Itoa(p))
			number = true
		}
	}
	c.b.WriteString(`"/>`)
}

func (c *canvas) attr(name, value string) { c.b.WriteString(` ` + name + `="` + value + `"`) }
func (c *canvas) at(name string, n int)   { c.attr(name, strconv.Itoa(n)) }

// reach makes the picture at least as high as y.
func (c *canvas) reach(y int) { c.height = max(c.height, y) }
