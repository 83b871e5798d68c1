package draw

import "strings"

// A field is some bits of a byte.
type field struct {
	part part
	bits int
	name string
}

// bitRow draws a byte bit by bit, with the names of its fields below.
func (f Frame) bitRow(c *canvas, y int, b byte, fields []field, a *anatomy) int {
	c.rect("y", 2, y, 34, cellHigh)
	c.text(19, y+16, middle, mono, hexOf([]byte{b}))
	c.path("d", "M# #H#", 38, y+cellHigh/2, cellsLeft-2)
	c.rect("g", cellsLeft, y, cellWidth*inRow, cellHigh)
	var xs []int
	for i := range inRow {
		xs = append(xs, cellAt(i))
		if i > 0 {
			c.path("g", "M# #v#", cellsLeft+cellWidth*i, y, cellHigh)
		}
	}
	c.letters(mono, y+16, bits(b, 8), xs)
	at := 0
	for i, fl := range fields {
		x0, x1 := cellsLeft+cellWidth*at, cellsLeft+cellWidth*(at+fl.bits)
		bad := a.blamed(fl.part)
		if bad {
			c.rect("w", x0+1, y+1, x1-x0-2, cellHigh-2)
		}
		c.path(braceClass(bad), "M# #v4H#v-4", x0+2, y+cellHigh+3, x1-2)
		face := plain
		if bad {
			face = wrong
		}
		switch {
		case i == 0: // one cell is too narrow for its name, and there is room before it
			c.text(x1-3, y+cellHigh+21, end, face, fl.name)
		default:
			c.text(min((x0+x1)/2, Width-2-widthOf(face, fl.name)/2), y+cellHigh+21, middle, face, fl.name)
		}
		at += fl.bits
	}
	return y + cellHigh + 32
}

func braceClass(bad bool) string {
	if bad {
		return "t x"
	}
	return "t"
}

// byteRow draws at most eight bytes.
func (f Frame) byteRow(c *canvas, y int, b []byte, bad func(i int) bool) int {
	c.rect("y", cellsLeft, y, cellWidth*len(b), cellHigh)
	var xs []int
	digits := strings.ReplaceAll(hexOf(b), " ", "")
	for i := range b {
		xs = append(xs, cellAt(i)-4, cellAt(i)+4)
		if i > 0 {
			c.path("y", "M# #v#", cellsLeft+cellWidth*i, y, cellHigh)
		}
		if bad(i) {
			c.rect("w", cellsLeft+cellWidth*i+1, y+1, cellWidth-2, cellHigh-2)
		}
	}
	c.letters(mono, y+16, digits, xs)
	return y + cellHigh
}

// brace names bytes from one to another of a row, below it.
func (f Frame) brace(c *canvas, y, from, to int, name string, bad bool) int {
	face := plain
	if bad {
		face = wrong
	}
	x0, x1 := cellsLeft+cellWidth*from+2, cellsLeft+cellWidth*to-2
	c.path(braceClass(bad), "M# #v4H#v-4", x0, y+3, x1)
	name = fit(face, name, Width-x0-2)
	// Names stand below the middle where they fit, else from the left end on.
	if w := widthOf(face, name); w <= x1-x0 {
		c.text((x0+x1)/2, y+21, middle, face, name)
	} else {
		c.text(x0, y+21, start, face, name)
	}
	return y + 32
}

// pairs returns where the digits of n bytes stand.
func pairs(n int) []int {
	var xs []int
	for i := range n {
		xs = append(xs, cellAt(i)-4, cellAt(i)+4)
	}
	return xs
}

// hexOf writes bytes in hexadecimal with spaces between.
func hexOf(b []byte) string {
	const digits = "0123456789abcdef"
	var s []byte
	for i, x := range b {
		if i > 0 {
			s = append(s, ' ')
		}
		s = append(s, digits[x>>4], digits[x&15])
	}
	return string(s)
}

// bits writes the last n bits of b.
func bits(b byte, n int) string {
	var s []byte
	for i := n - 1; i >= 0; i-- {
		s = append(s, '0'+b>>i&1)
	}
	return string(s)
}

func bit(b bool) string {
	if b {
		return "1"
	}
	return "0"
}
