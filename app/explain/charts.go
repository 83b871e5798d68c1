package explain

import (
	"math"
	"slices"
	"sort"
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

// charts draws the log: how many of which, when, and how far apart.
func (l *Log) charts(all []*tally) []draw.Picture {
	shown := all
	if len(all) > mostLanes || l.others > 0 {
		shown = all[:min(len(all), mostLanes-1)]
	}
	var pictures []draw.Picture
	if len(all) > 1 {
		pictures = append(pictures, l.counted(shown))
	}
	if t, ok := l.timeline(shown); ok {
		pictures = append(pictures, t)
	}
	most := all[0]
	if most.gaps.n >= fewestTimes {
		pictures = append(pictures, most.gaps.histogram("How long after the close before each "+nameOf(most.example)+" came, of "+number(most.gaps.n)+" times. Dotted: what is known to end connections after that time."))
	}
	if most.lives.n >= fewestTimes {
		pictures = append(pictures, most.lives.histogram("How long connections lasted, or were silent, as the lines of "+nameOf(most.example)+" say. Dotted: what is known to end connections after that time."))
	}
	return pictures
}

// counted draws how many there are of each kind.
func (l *Log) counted(shown []*tally) draw.Picture {
	p := draw.Tally{Caption: "How many closes of each kind, " + number(l.ends.n) + " in all."}
	rest := l.ends.n
	for _, t := range shown {
		p.Rows = append(p.Rows, draw.TallyRow{Name: nameOf(t.example), Count: t.n})
		rest -= t.n
	}
	if rest > 0 {
		p.Rows = append(p.Rows, draw.TallyRow{Name: "other codes", Count: rest})
	}
	return p
}

// timeline draws when the closes happened; it is not ok where their times tell
// nothing.
func (l *Log) timeline(shown []*tally) (t draw.Timeline, ok bool) {
	slots := l.when.sorted()
	if len(slots) < 2 || slots[0].n == slots[len(slots)-1].n {
		return t, false
	}
	first, last := slots[0].n, slots[len(slots)-1].n
	span := float64(last-first) * l.when.width
	lane := map[kind]int{}
	for i, k := range shown {
		lane[kindOf(k.example)] = i
		t.Lanes = append(t.Lanes, draw.Lane{Name: nameOf(k.example)})
	}
	place := func(k kind) int {
		if i, ok := lane[k]; ok {
			return i
		}
		return len(shown)
	}
	for _, s := range slots {
		i := place(s.kind)
		if i == len(t.Lanes) {
			t.Lanes = append(t.Lanes, draw.Lane{Name: "other codes"})
		}
		n := l.when.slots[s]
		t.Lanes[i].Count += n
		t.Lanes[i].Marks = append(t.Lanes[i].Marks, draw.Mark{At: float64(s.n-first) / float64(last-first), N: n})
	}
	layout := l.when.layout(span)
	t.Ticks = []draw.Tick{{At: 0, Label: l.when.at(first).Format(layout)}, {At: 1, Label: l.when.at(last).Format(layout)}}
	if span >= 10 {
		t.Ticks = []draw.Tick{t.Ticks[0], {At: 0.5, Label: l.when.at((first + last) / 2).Format(layout)}, t.Ticks[1]}
	}
	t.Caption = "When each close happened, from " + brief(l.when.at(first).Format(l.when.base.kind)) + " to " + brief(l.when.at(last).Format(l.when.base.kind)) + "."
	if l.when.unplaced > 0 {
		t.Caption += " Not shown: " + number(l.when.unplaced) + " without a time that compares."
	}
	names := make([]string, len(t.Lanes))
	for i := range t.Lanes {
		names[i] = t.Lanes[i].Name
	}
	t.Header, t.Figures = l.figures(func(k kind) string { return names[place(k)] })
	return t, true
}

// figures are the table of the timeline.
func (l *Log) figures(name func(kind) string) (header []string, rows [][]string) {
	c := l.when.coarse(mostFigures)
	header = []string{"Time", "Close", "Times"}
	exact := c.width == narrowest
	if !exact {
		header = []string{"From", "To", "Close", "Times"}
	}
	for _, s := range c.sorted() {
		row := []string{c.at(s.n).Format(c.base.kind)}
		if !exact {
			row = append(row, c.at(s.n+1).Format(c.base.kind))
		}
		rows = append(rows, append(row, name(s.kind), strconv.Itoa(c.slots[s])))
	}
	return header, rows
}

// histogram draws g.
func (g *gaps) histogram(caption string) draw.Picture {
	steps := g.sorted()
	// Bars narrower than five percent could not be told apart.
	together := max(regularSteps, (steps[len(steps)-1]-steps[0])/mostBars+1)
	h := draw.Histogram{Caption: caption}
	for from := steps[0]; len(steps) > 0; from += together {
		b := draw.Bar{From: max(g.min, math.Pow(onePercent, float64(from))), To: min(g.max, math.Pow(onePercent, float64(from+together)))}
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

// lines returns the known limits to compare bars with: those that most of the
// times fit, then those that most programs have.
func (g *gaps) lines(bars []draw.Bar) []draw.Limit {
	type line struct {
		seconds float64
		fitting int // times
		names   []string
	}
	var lines []line
	for _, l := range registry.Limits() {
		t := l.Total()
		if t <= 0 || t < g.min/1.25 || t > g.max*1.25 {
			continue
		}
		i := slices.IndexFunc(lines, func(n line) bool { return n.seconds == t })
		if i < 0 {
			n := line{seconds: t}
			for _, b := range bars {
				near := max(1, t/50)
				if b.From <= t+near && b.To >= t-near {
					n.fitting = max(n.fitting, b.N)
				}
			}
			i = len(lines)
			lines = append(lines, n)
		}
		if !slices.Contains(lines[i].names, l.Component) {
			lines[i].names = append(lines[i].names, l.Component)
		}
	}
	sort.SliceStable(lines, func(i, j int) bool {
		a, b := &lines[i], &lines[j]
		return a.fitting > b.fitting || a.fitting == b.fitting && len(a.names) > len(b.names)
	})
	var chosen []draw.Limit
	for _, n := range lines {
		near := slices.ContainsFunc(chosen, func(c draw.Limit) bool { return math.Abs(math.Log(c.Seconds/n.seconds)) < 0.05 })
		if !near && len(chosen) < mostLines {
			chosen = append(chosen, draw.Limit{Seconds: n.seconds, Names: someOf(n.names)})
		}
	}
	sort.Slice(chosen, func(i, j int) bool { return chosen[i].Seconds < chosen[j].Seconds })
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
