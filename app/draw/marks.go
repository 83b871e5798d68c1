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

// mark is the part of a path that draws a mark.
func mark(kind, x, y int) []any {
	return []any{"M", x, y, shapes[min(kind, mostKinds-1)]}
}
