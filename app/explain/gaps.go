package explain

import (
	"math"
	"slices"
	"time"
)

// gaps measures the time between events without keeping them: a histogram with
// steps of one percent.
type gaps struct {
	n        int
	min, max float64 // seconds
	steps    map[int]*bucket
}

// A bucket holds the gaps that differ by one percent at most.
type bucket struct {
	n   int
	sum float64
}

const onePercent = 1.01

// add takes a gap in seconds.
func (g *gaps) add(seconds float64) {
	if g.steps == nil {
		g.steps = map[int]*bucket{}
		g.min = math.Inf(1)
	}
	g.n++
	g.min, g.max = min(g.min, seconds), max(g.max, seconds)
	i := int(math.Floor(math.Log(max(seconds, 0.0001)) / math.Log(onePercent)))
	if g.steps[i] == nil {
		g.steps[i] = &bucket{}
	}
	g.steps[i].n++
	g.steps[i].sum += seconds
}

// sorted returns the steps that were taken, the shortest first.
func (g *gaps) sorted() []int {
	var all []int
	for i := range g.steps {
		all = append(all, i)
	}
	slices.Sort(all)
	return all
}

// median returns the gap that half of the gaps do not exceed, within one
// percent.
func (g *gaps) median() float64 {
	seen := 0
	for _, i := range g.sorted() {
		if seen += g.steps[i].n; 2*seen >= g.n {
			return g.steps[i].sum / float64(g.steps[i].n)
		}
	}
	return 0
}

// The gaps are regular when most of them are nearly the same.
const (
	fewestGaps   = 3
	regularPart  = 0.6
	regularSteps = 5 // the percent that they may differ
)

// regular returns the gap that most gaps have, and how many have it. It is not
// ok when they differ.
func (g *gaps) regular() (seconds float64, n int, ok bool) {
	all := g.sorted()
	for a := range all {
		count, sum := 0, 0.0
		for _, i := range all[a:] {
			if i-all[a] > regularSteps {
				break
			}
			count += g.steps[i].n
			sum += g.steps[i].sum
		}
		if count > n {
			seconds, n = sum/float64(count), count
		}
	}
	return seconds, n, g.n >= fewestGaps && seconds >= 0.5 && float64(n) >= regularPart*float64(g.n)
}

// An instant is a time of a log line, which may lack its zone, year or date.
// Only instants of one kind can be compared.
type instant struct {
	at   time.Time
	kind string // the layout
}

// The layouts of times that begin again.
const (
	yearless = "--01-02T15:04:05.999999999"
	dateless = "15:04:05.999999999"
)

// instantOf reads the time of a close.
func instantOf(s string) (instant, bool) {
	for _, layout := range []string{time.RFC3339Nano, "2006-01-02T15:04:05.999999999", yearless, dateless} {
		if t, err := time.Parse(layout, s); err == nil {
			return instant{t, layout}, true
		}
	}
	return instant{}, false
}

// after returns the seconds from u to t, if t can be the later one. A time of
// day begins again at midnight, a date without a year in January: then a step
// back by more than half is one forward.
func (t instant) after(u instant) (float64, bool) {
	if t.kind != u.kind {
		return 0, false
	}
	d := t.at.Sub(u.at)
	round := time.Duration(0)
	switch t.kind {
	case yearless:
		round = 366 * 24 * time.Hour // the year 0 is a leap year
	case dateless:
		round = 24 * time.Hour
	}
	switch {
	case d < -round/2:
		d += round
	case d > round/2 && round > 0:
		return 0, false // t is the earlier one, before midnight or New Year
	}
	return d.Seconds(), d >= 0
}
