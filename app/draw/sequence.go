package draw

import "strings"

// A Sequence is what the parties to a connection do one after the other, and
// what each reports in the end.
type Sequence struct {
	Caption string
	Parties []string // two or three, from left to right
	Steps   []Step
	Reports []Report
}

// A Step is one thing that happens; the next one happens below it.
type Step struct {
	Kind StepKind
	// From and To are parties, by their number.
	From, To int
	Text     string
	// Note is a second line, below an arrow.
	Note string
}

// StepKind is what kind of thing happens in a [Step].
type StepKind int

// The kinds of steps.
const (
	Sends  StepKind = iota // a message that arrives
	Closes                 // a Close frame that arrives
	Ends                   // the end of the TCP connection
	Loses                  // a message that never arrives
	Breaks                 // the connection is gone, and nobody was told
	Holds                  // the connection is open
	Does                   // From does something by itself
)

// A Report is what the program of a party is told in the end.
type Report struct {
	Party int
	Lines []string
}

// Title returns the caption.
func (s Sequence) Title() string { return s.Caption }

// Alt tells the sequence.
func (s Sequence) Alt() string {
	b := prose(s.Caption)
	for _, st := range s.Steps {
		from, to := s.Parties[st.From], lower(s.Parties[st.To])
		switch st.Kind {
		case Holds:
			b.add(" Connection: ")
		case Does:
			b.add(" ", from, ": ")
		case Breaks:
			b.add(" Between ", lower(from), " and ", to, ": ")
		default:
			b.add(" ", from, " to ", to, ": ")
		}
		b.add(st.Text)
		if st.Note != "" {
			b.add(", ", st.Note)
		}
		if st.Kind == Loses {
			b.add(", which does not arrive")
		}
		b.add(".")
	}
	for _, r := range s.Reports {
		b.add(" In the end, ", lower(s.Parties[r.Party]), ": ", strings.Join(r.Lines, ", "), ".")
	}
	return string(b)
}

// lower writes a party as it stands within a sentence.
func lower(s string) string { return strings.ToLower(s[:1]) + s[1:] }

const (
	partyEdge   = 48 // from the edge of the picture to the outer life lines
	partyHeight = 24
	lineHeight  = 16
	stepGap     = 9
	reportWidth = Width/2 - 4
)

// at returns where the life line of a party stands.
func (s Sequence) at(party int) int {
	return partyEdge + party*(Width-2*partyEdge)/(len(s.Parties)-1)
}

func (s Sequence) draw(c *canvas) {
	// What lies behind is written first, but how far down it goes is known last.
	front := &canvas{}
	y := partyHeight + 10
	for _, st := range s.Steps {
		y = s.step(front, st, y) + stepGap
	}
	for i := range s.Parties {
		c.path("l", "M# #V#", s.at(i), partyHeight, y+2)
	}
	for i, name := range s.Parties {
		w := min(widthOf(bold, name)+12, 2*partyEdge)
		c.rect("p", s.at(i)-w/2, 1, w, partyHeight)
		c.text(s.at(i), 17, middle, bold, fit(bold, name, w))
	}
	c.b = append(c.b, front.b...)
	c.texts = append(c.texts, front.texts...)
	s.reports(c, y)
}

// step draws a step below y and returns where it ends.
func (s Sequence) step(c *canvas, st Step, y int) int {
	x0, x1 := s.at(st.From), s.at(st.To)
	left, right := min(x0, x1), max(x0, x1)
	switch st.Kind {
	case Holds:
		c.rect("o", left+2, y, right-left-4, 24) // the life lines stay in sight
		c.text((left+right)/2, y+16, middle, plain, fit(plain, st.Text, right-left-6))
		return y + 24
	case Does:
		lines := wrap(plain, st.Text, 128, 3)
		w := 0
		for _, l := range lines {
			w = max(w, widthOf(plain, l)+12)
		}
		left = min(max(1, x0-w/2), Width-1-w)
		c.rect("p", left, y, w, 6+lineHeight*len(lines))
		for i, l := range lines {
			c.text(left+w/2, y+15+lineHeight*i, middle, plain, l)
		}
		return y + 6 + lineHeight*len(lines)
	}
	words := plain
	if st.Kind == Closes || st.Kind == Loses && strings.HasPrefix(st.Text, "Close") {
		words = bold
	}
	for _, l := range wrap(words, st.Text, s.room(st), 2) {
		c.text((left+right)/2, y+11, middle, words, l)
		y += lineHeight
	}
	y += 3
	dir := 1
	if x1 < x0 {
		dir = -1
	}
	class, half := "a", (x0+x1)/2
	if st.Kind == Ends || st.Kind == Breaks {
		class = "d"
	}
	if words == bold {
		class = "k"
	}
	switch st.Kind {
	case Loses, Breaks:
		to := half - 9*dir
		c.path(class, "M# #H#", x0, y, to)
		if st.Kind == Breaks {
			c.path(class, "M# #H#", half+9*dir, y, x1)
		}
		c.path("z", "M# #l10 10m0-10l-10 10", half-5, y-5)
	default:
		c.path(class, "M# #H#", x0, y, x1-3*dir)
		c.path("h "+class, "M# #l#-5v10z", x1, y, -9*dir)
	}
	c.reach(y + 6)
	if st.Note != "" {
		c.text((left+right)/2, y+15, middle, soft, fit(soft, st.Note, s.room(st)))
		y += lineHeight
	}
	return y + 4
}

// room is how wide the words on an arrow may be: between three parties they
// may reach over the life line that is not concerned only as far as the edge.
func (s Sequence) room(st Step) int {
	from, to := s.at(min(st.From, st.To)), s.at(max(st.From, st.To))
	middle := (from + to) / 2
	return 2*min(middle, Width-middle) - 8
}

// reports draws what each party reports below y.
func (s Sequence) reports(c *canvas, y int) {
	rows := 0
	for _, r := range s.Reports {
		rows = max(rows, len(r.Lines))
	}
	for _, r := range s.Reports {
		x := 1
		if r.Party == len(s.Parties)-1 {
			x = Width - 1 - reportWidth
		}
		c.rect("r", x, y+2, reportWidth, 8+lineHeight*rows)
		top := y + lineHeight*(rows-len(r.Lines))/2
		for i, l := range r.Lines {
			f := plain
			if i == 0 {
				f = bold
			}
			c.text(x+reportWidth/2, top+17+lineHeight*i, middle, f, fit(f, l, reportWidth-6))
		}
	}
	c.reach(y + 4)
}
