package draw

import (
	"math"
	"strconv"

	"wsclose/registry"
)

// A Histogram shows how often connections ended after which time, on a
// logarithmic scale, and which known limits stand there.
type Histogram struct {
	Caption string
	Bars    []Bar   // the shortest times first
	Limits  []Limit // the shortest first
}

// A Bar is how often a time between From and To seconds passed.
type Bar struct {
	From, To float64
	N        int
}

// A Limit is a time after which something is known to end connections.
type Limit struct {
	Seconds float64
	Names   string // of what does
}

// Title returns the caption.
func (h Histogram) Title() string { return h.Caption }

// Alt lists the bars and the limits.
func (h Histogram) Alt() string {
	s := prose(h.Caption)
	most := Bar{}
	for _, b := range h.Bars {
		if b.N > most.N {
			most = b
		}
	}
	if most.N > 0 {
		s.add(" Most often ", span(most), ": ", number(most.N), ".")
	}
	if n := len(h.Bars); n > 1 {
		s.add(" The shortest: ", span(h.Bars[0]), "; the longest: ", span(h.Bars[n-1]), ".")
	}
	for _, l := range h.Limits {
		s.add(" Known limit ", registry.Duration(l.Seconds), ": ", l.Names, ".")
	}
	return string(s)
}

// Table returns the bars.
func (h Histogram) Table() (header []string, rows [][]string) {
	for _, b := range h.Bars {
		rows = append(rows, []string{decimal(b.From), decimal(b.To), strconv.Itoa(b.N)})
	}
	return []string{"From, seconds", "To, seconds", "Times"}, rows
}

func decimal(seconds float64) string { return strconv.FormatFloat(roundTo3(seconds), 'f', -1, 64) }

// roundTo3 keeps three digits, or all before the point.
func roundTo3(x float64) float64 {
	if x <= 0 {
		return 0
	}
	unit := 1.0
	for unit > x/100 {
		unit /= 10
	}
	return math.Round(x/unit) * unit
}

// span writes the times of a bar.
func span(b Bar) string { return decimal(b.From) + " to " + decimal(b.To) + " s" }

// scale places times on the axis.
type scale struct{ low, high float64 } // logarithms

// least is the shortest time that is told apart from none, in seconds.
const least = 0.001

func (h Histogram) scale() scale {
	s := scale{math.Inf(1), math.Inf(-1)}
	for _, b := range h.Bars {
		s.low, s.high = min(s.low, math.Log(max(b.From, least))), max(s.high, math.Log(max(b.To, least)))
	}
	for _, l := range h.Limits {
		s.low, s.high = min(s.low, math.Log(l.Seconds/1.1)), max(s.high, math.Log(l.Seconds*1.1))
	}
	// What is all alike stands in the middle of a stretch that means something.
	if room := math.Log(4) - (s.high - s.low); room > 0 {
		s.low, s.high = s.low-room/2, s.high+room/2
	}
	return s
}

func (s scale) at(seconds float64) int {
	part := (math.Log(max(seconds, least)) - s.low) / (s.high - s.low)
	return axisFrom + int(math.Round(part*(axisTo-axisFrom)))
}

// round are times that people count in.
var round = []float64{0.001, 0.01, 0.1, 1, 10, 60, 600, 3600, 6 * 3600, 86400, 10 * 86400}

// finer are those between them, for a short axis.
var finer = []float64{0.002, 0.005, 0.02, 0.05, 0.2, 0.5, 2, 5, 15, 20, 30, 45, 90, 120, 180, 300, 900, 1200, 1800, 7200, 3 * 3600, 12 * 3600, 2 * 86400, 5 * 86400}

func (h Histogram) draw(c *canvas) {
	const plot = 84
	s := h.scale()
	y := 1
	bottom := 1 + lineHeight*len(h.Limits) + plot + 6
	for i, l := range h.Limits {
		x := s.at(l.Seconds)
		c.path("q", "M# #V#", x, y, bottom)
		// Letters of lines that stand close stand below each other.
		if x > Width-20 {
			c.text(x-4, y+11, end, bold, letter(i))
		} else {
			c.text(x+4, y+11, start, bold, letter(i))
		}
		y += lineHeight
	}
	most := 1
	for _, b := range h.Bars {
		most = max(most, b.N)
	}
	c.open("i0 u")
	for _, b := range h.Bars {
		x0, x1 := s.at(b.From), s.at(b.To)
		if x1 < x0+6 {
			x0, x1 = (x0+x1)/2-3, (x0+x1)/2+3
		}
		c.put("M# #V#H#V#z", "", x0, bottom, bottom-max(2, plot*b.N/most), x1, bottom)
	}
	c.shut()
	c.path("t", "M# #H#", 1, bottom, Width-1)
	h.axis(c, s, bottom)
	y = bottom + 26
	for i, l := range h.Limits {
		c.text(2, y+13, start, bold, letter(i))
		c.text(20, y+13, start, plain, fit(plain, registry.Duration(l.Seconds)+": "+l.Names, Width-22))
		y += lineHeight
	}
	c.reach(y)
}

// letter names a line.
func letter(i int) string { return string(rune('a' + i)) }

// axis names round times below the axis, first those that everybody counts in.
func (h Histogram) axis(c *canvas, s scale, y int) {
	type label struct{ left, right int }
	var placed []label
	for _, times := range [][]float64{round, finer} {
		for _, seconds := range times {
			x := s.at(seconds)
			words := registry.Duration(seconds)
			w := widthOf(soft, words)
			left := x - w/2
			if x < axisFrom || x > axisTo || left < 0 || left+w > Width {
				continue
			}
			fits := true
			for _, p := range placed {
				fits = fits && (left > p.right+6 || left+w+6 < p.left)
			}
			if !fits {
				continue
			}
			placed = append(placed, label{left, left + w})
			c.path("t", "M# #v4", x, y)
			c.text(left, y+18, start, soft, words)
		}
	}
	c.reach(y + 22)
}
