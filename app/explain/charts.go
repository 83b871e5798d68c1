package explain

import (
	"math"
	"slices"
	"strconv"

	"wsclose/app/draw"
	"wsclose/registry"
)

const (
	mostLanes   = 6   // kinds that are drawn, the others among them
	mostFigures = 250 // rows of the table of a timeline
	mostBars    = 30  // of a histogram
	mostLines   = 3   // limits in a histogram
	fewestTimes = 3   // that make a histogram
)

// charts draws what all counts, which are so many: how many of which, when, and
// how far apart. When is known of closes only.
func (l *Log) charts(n int, all []*tally) []draw.Picture {
	shown := all
	if len(all) > mostLanes || l.others > 0 {
		shown = all[:min(len(all), mostLanes-1)]
	}
	var pictures []draw.Picture
	if len(all) > 1 {
		counted := draw.Tally{Caption: "How many of each kind, " + number(n) + " in all."}
		rest := n
		for _, t := range shown {
			counted.Rows = append(counted.Rows, draw.TallyRow{Name: l.nameOf(t), Count: t.n})
			rest -= t.n
		}
		if rest > 0 {
			counted.Rows = append(counted.Rows, draw.TallyRow{Name: otherCodes, Count: rest})
		}
		pictures = append(pictures, counted)
	}
	if t := l.timeline(shown); t.Lanes != nil {
		pictures = append(pictures, t)
	}
	most := all[0]
	for _, g := range []struct {
		*gaps
		caption string
	}{
		{most.between(), "How long after the one before it each " + l.nameOf(most) + " came."},
		{&most.lives, "How long connections lasted, or were silent, as the lines of " + l.nameOf(most) + " say."},
	} {
		if g.n >= fewestTimes {
			pictures = append(pictures, g.histogram(g.caption+" Dotted: what is known to end connections after that time."))
		}
	}
	return pictures
}

const otherCodes = "other codes"

// timeline draws when the closes happened. It is empty where their times tell
// nothing.
func (l *Log) timeline(shown []*tally) (t draw.Timeline) {
	s := &l.when
	slots := s.sorted()
	if len(slots) < 2 {
		return t
	}
	first := slot(slots[0]).n()
	span := slot(slots[len(slots)-1]).n() - first
	if span == 0 {
		return t
	}
	var lane [1 << kindBits]int // of each kind; the last one is that of all others
	for i := range lane {
		lane[i] = len(shown)
	}
	names := []string{}
	for i, k := range shown {
		lane[k.id] = i
		names = append(names, l.nameOf(k))
	}
	names = append(names, otherCodes)
	lanes := make([]draw.Lane, len(names))
	for _, at := range slots {
		at, n := slot(at), s.slots[slot(at)]
		in := &lanes[lane[at.kind()]]
		in.Name = names[lane[at.kind()]]
		in.Count += n
		in.Marks = append(in.Marks, draw.Mark{At: float64(at.n()-first) / float64(span), N: n})
	}
	for _, in := range lanes {
		if in.Count > 0 {
			t.Lanes = append(t.Lanes, in)
		}
	}
	layout := s.layout(span)
	for i := range 3 {
		t.Ticks = append(t.Ticks, draw.Tick{At: float64(i) / 2, Label: s.written(first+span*i/2, layout)})
	}
	t.Caption = "When each close happened, from " + brief(s.written(first, s.base.kind)) + " to " + brief(s.written(first+span, s.base.kind)) + "."
	if s.unplaced > 0 {
		t.Caption += " Not shown: " + number(s.unplaced) + " without a time that compares."
	}
	c := *s
	c.narrow(mostFigures)
	t.Header = []string{"From", "To", "Close", "Times"}
	for _, at := range c.sorted() {
		at := slot(at)
		to := at.n()
		if c.width > narrowest {
			to++
		}
		t.Figures = append(t.Figures, []string{c.written(at.n(), c.base.kind), c.written(to, c.base.kind), names[lane[at.kind()]], strconv.Itoa(c.slots[at])})
	}
	return t
}

// histogram draws g.
func (g *gaps) histogram(caption string) draw.Picture {
	steps := g.sorted()
	// Bars narrower than five percent could not be told apart.
	together := max(regularSteps, (steps[len(steps)-1]-steps[0])/mostBars+1)
	h := draw.Histogram{Caption: caption}
	for from := steps[0]; len(steps) > 0; from += together {
		b := draw.Bar{From: max(g.min, stepAt(from)), To: min(g.max, stepAt(from+together))}
		for len(steps) > 0 && steps[0] < from+together {
			b.N += g.steps[steps[0]].n
			steps = steps[1:]
		}
		if b.N > 0 {
			b.To = max(b.From, b.To)
			h.Bars = append(h.Bars, b)
		}
	}
	h.Limits = g.lines(h.Bars)
	return h
}

// stepAt returns the seconds with which a step of gaps begins.
func stepAt(step int) float64 { return math.Exp(float64(step) * math.Log(onePercent)) }

// lines returns the known limits to compare bars with: those that most of the
// times fit, then those that most programs have.
func (g *gaps) lines(bars []draw.Bar) []draw.Limit {
	type line struct {
		seconds float64
		score   int
		names   []string
	}
	var lines []*line
	for _, l := range registry.Limits() {
		t := l.Total()
		if t <= 0 || t < g.min/1.25 || t > g.max*1.25 {
			continue
		}
		i := slices.IndexFunc(lines, func(n *line) bool { return n.seconds == t })
		if i < 0 {
			i = len(lines)
			n := &line{seconds: t}
			near := max(1, t/50)
			for _, b := range bars {
				if b.From <= t+near && b.To >= t-near {
					n.score = max(n.score, 1000*b.N)
				}
			}
			lines = append(lines, n)
		}
		if n := lines[i]; !slices.Contains(n.names, l.Component) {
			n.names = append(n.names, l.Component)
			n.score++
		}
	}
	var chosen []draw.Limit
	for len(chosen) < mostLines {
		best := &line{}
		for _, n := range lines {
			if n.score > best.score {
				best = n
			}
		}
		if best.score == 0 {
			break
		}
		// Lines that stand too close say the same.
		for _, n := range lines {
			if n.seconds < best.seconds*1.05 && n.seconds > best.seconds/1.05 {
				n.score = 0
			}
		}
		i := 0
		for i < len(chosen) && chosen[i].Seconds < best.seconds {
			i++
		}
		chosen = append(chosen, draw.Limit{})
		copy(chosen[i+1:], chosen[i:])
		chosen[i] = draw.Limit{Seconds: best.seconds, Names: someOf(best.names)}
	}
	return chosen
}

// someOf names the first of names and counts the rest.
func someOf(names []string) string {
	const long = 26 // characters
	s := names[0]
	n := 1
	for n < len(names) && len(s)+len(names[n]) < long {
		s += ", " + names[n]
		n++
	}
	if rest := len(names) - n; rest > 0 {
		s += ", " + strconv.Itoa(rest) + " more"
	}
	return s
}
