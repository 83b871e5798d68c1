package draw

// A Timeline shows when closes happened, a lane for each kind.
type Timeline struct {
	Caption string
	Lanes   []Lane
	Ticks   []Tick
	// Header and Figures are the table of the same closes.
	Header  []string
	Figures [][]string
}

// A Lane holds the closes of one kind.
type Lane struct {
	Name  string
	Count int
	Marks []Mark // in any order
}

// A Mark is closes at one time. At is their place in the timeline, from 0 at
// its beginning to 1 at its end.
type Mark struct {
	At float64
	N  int
}

// A Tick names a time.
type Tick struct {
	At    float64
	Label string
}

// Title returns the caption.
func (t Timeline) Title() string { return t.Caption }

// Alt says when the closes of each kind happened.
func (t Timeline) Alt() string {
	s := prose(t.Caption)
	for _, l := range t.Lanes {
		s.add(" ", l.Name, ": ", number(l.Count), ".")
	}
	if gap, from := t.widest(); gap > 0.1 && len(t.Ticks) > 1 {
		s.add(" The longest gap is ", number(int(gap*100+0.5)), " % of that time and begins after ", number(int(from*100+0.5)), " % of it.")
	}
	return string(s)
}

// widest returns the longest part of the time without a close, and where it
// begins.
func (t Timeline) widest() (gap, from float64) {
	var taken [1001]bool
	for _, l := range t.Lanes {
		for _, m := range l.Marks {
			taken[int(min(1, max(0, m.At))*1000)] = true
		}
	}
	last := -1
	for i, is := range taken {
		if !is {
			continue
		}
		if width := float64(i-last) / 1000; last >= 0 && width > gap {
			gap, from = width, float64(last)/1000
		}
		last = i
	}
	return gap, from
}

// Table returns the figures.
func (t Timeline) Table() (header []string, rows [][]string) { return t.Header, t.Figures }

const (
	axisFrom  = 9 // half a mark and a little from the edges
	axisTo    = Width - 9
	markPitch = 9 // units from one mark to the next
	columns   = (axisTo-axisFrom)/markPitch + 1
	mostStack = 4 // marks on one another; more become a bar
	highest   = 40
)

func (t Timeline) draw(c *canvas) {
	y := 1
	for i, l := range t.Lanes {
		c.named(i, y, l.Name, l.Count)
		y = l.draw(c, i, y+22)
		c.path("t", "M# #H#", 1, y, Width-1)
		y += 8
	}
	free := 0 // where the next label may begin
	for _, tick := range t.Ticks {
		x := axisFrom + int(tick.At*(axisTo-axisFrom)+0.5)
		c.path("t", "M# #v5", x, y-8)
		w := widthOf(soft, tick.Label)
		left := min(max(1, x-w/2), Width-1-w)
		if left < free {
			continue
		}
		c.text(left, y+9, start, soft, tick.Label)
		free = left + w + 8
	}
	c.reach(y + 14)
}

// draw draws the marks of a lane below y and returns its base line.
func (l Lane) draw(c *canvas, kind, y int) int {
	var column [columns]int
	apart, last := true, -1.0
	for _, m := range l.Marks {
		column[int(m.At*(columns-1)+0.5)] += m.N
		apart = apart && m.N == 1 && (last < 0 || (m.At-last)*(axisTo-axisFrom) >= markPitch)
		last = m.At
	}
	most := 0
	for _, n := range column {
		most = max(most, n)
	}
	if !apart && most > mostStack {
		l.bars(c, min(kind, 3), y, most, column) // bars are filled
		return y + highest + 18
	}
	c.open(kindClass(kind))
	if apart {
		for _, m := range l.Marks {
			c.mark(kind, axisFrom+int(m.At*(axisTo-axisFrom)+0.5), y+6)
		}
		y += 14
	} else {
		y += most*10 + 4
		for i, n := range column {
			for j := range n {
				c.mark(kind, axisFrom+i*markPitch, y-8-10*j)
			}
		}
	}
	c.shut()
	return y
}

// bars draws columns of too many marks to be told apart.
func (l Lane) bars(c *canvas, kind, y, most int, column [columns]int) {
	c.text(Width-2, y+10, end, soft, "highest bar: "+number(most))
	y += highest + 18
	c.open(kindClass(kind))
	for i, n := range column {
		if n > 0 {
			h := max(2, highest*n/most)
			c.put("M# #h8v#h-8z", "", axisFrom-4+i*markPitch, y, -h)
		}
	}
	c.shut()
}
