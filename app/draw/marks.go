package draw

// Marks are told apart by their shape; the colour only repeats it.

// mostKinds is how many shapes there are.
const mostKinds = 6

// shapes are drawn around a middle; each is 8 units wide and high.
var shapes = [mostKinds]string{
	"m-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0", // circle
	"m-4-4h8v8h-8z",                     // square
	"m0-5l5 9h-10z",                     // triangle
	"m0-5l5 5l-5 5l-5-5z",               // diamond
	"m-4-4l8 8m0-8l-8 8",                // cross
	"m-5 0h10m-5-5v10",                  // plus
}

// kindClass is the class of a kind's marks: its colour, and whether the shape
// is filled or made of lines.
func kindClass(kind int) string {
	kind = min(kind, mostKinds-1)
	class := "i" + string(rune('0'+kind))
	if kind >= 4 {
		class += " v"
	}
	return class
}

// mark adds a mark to the path that is open.
func (c *canvas) mark(kind, x, y int) {
	c.put("M# #$", shapes[min(kind, mostKinds-1)], x, y)
}

// open begins a path of many parts.
func (c *canvas) open(class string) { c.put(`<path class="$" d="`, class) }

// shut ends it.
func (c *canvas) shut() { c.put(`"/>`, "") }

// named draws the line above a kind's figures: its mark, name and count.
func (c *canvas) named(kind, y int, name string, count int) {
	c.open(kindClass(kind))
	c.mark(kind, 8, y+9)
	c.shut()
	n := number(count)
	c.text(Width-2, y+13, end, mono, n)
	c.text(20, y+13, start, plain, fit(plain, name, Width-32-widthOf(mono, n)))
}
