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
	b      []byte
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

// put writes markup of ours: each # in it is the next number, $ the words,
// escaped.
func (c *canvas) put(markup, words string, numbers ...int) {
	for i := 0; i < len(markup); i++ {
		switch b := markup[i]; {
		case b == '#' && len(numbers) > 0:
			c.b = strconv.AppendInt(c.b, int64(numbers[0]), 10)
			numbers = numbers[1:]
		case b == '$':
			c.b = append(c.b, escape(words)...)
		default:
			c.b = append(c.b, b)
		}
	}
}

// text writes a text on one line; y is its base line.
func (c *canvas) text(x, y int, a anchor, f face, s string) {
	c.put(`<text class="$" x="#" y="#">`, strings.TrimSpace(string(a)+" "+string(f)), x, y)
	c.put(`$</text>`, s)
	w := widthOf(f, s)
	switch a {
	case middle:
		x -= w / 2
	case end:
		x -= w
	}
	c.texts = append(c.texts, box{x, y - fontSize + 3, x + w, y + 3, s})
	c.reach(y + 4)
}

// letters writes single characters, the digits of bytes or bits, each in a
// place of its own.
func (c *canvas) letters(f face, y int, s string, xs []int) {
	c.put(`<text class="c $" y="#" x="`, string(f), y)
	for i, x := range xs {
		c.put("# ", "", x)
		c.texts = append(c.texts, box{x - 4, y - fontSize + 3, x + 4, y + 3, s[i : i+1]})
	}
	c.put(`">$</text>`, s)
	c.reach(y + 4)
}

// rect draws a box.
func (c *canvas) rect(class string, x, y, w, h int) {
	c.put(`<rect class="$" x="#" y="#" width="#" height="#"/>`, class, x, y, w, h)
	c.reach(y + h + 1)
}

// path draws a path in which each # is the next number.
func (c *canvas) path(class, d string, numbers ...int) {
	c.put(`<path class="$" d="`, class)
	c.put(d+`"/>`, "", numbers...)
}

// reach makes the picture at least as high as y.
func (c *canvas) reach(y int) { c.height = max(c.height, y) }

// prose is text in the making.
type prose []byte

// add appends words. Inlined it would be most of the package.
//
//go:noinline
func (p *prose) add(words ...string) {
	for _, w := range words {
		*p = append(*p, w...)
	}
}
