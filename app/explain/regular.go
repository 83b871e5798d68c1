package explain

import (
	"fmt"
	"math"
	"strings"
	"time"

	"wsclose/registry"
)

// mostRegular is how many kinds with an interval of their own are named.
const mostRegular = 3

// regular names the kinds that come at a regular interval, and what ends
// connections after that time.
func (l *Log) regular(all []*tally) []Block {
	var blocks []Block
	var told []float64
	named := 0
	for _, t := range all {
		gaps := t.between()
		seconds, n, ok := gaps.regular()
		if !ok || named == mostRegular {
			continue
		}
		named++
		seconds = rounded(seconds)
		said := fmt.Sprintf("%s of %s times, %s came %s after the one before.",
			number(n), number(gaps.n), l.nameOf(t), registry.Duration(seconds))
		blocks, told = withLimits(blocks, told, said, seconds)
	}
	return blocks
}

// withLimits appends what was measured, and what ends connections after that
// time unless that was told before.
func withLimits(blocks []Block, told []float64, said string, seconds float64) ([]Block, []float64) {
	for _, s := range told {
		if s == seconds {
			return append(blocks, Block{Para: Plain(said)}), told
		}
	}
	blocks = append(blocks, Block{Para: Plain(said + " What ends connections after that time:")})
	return append(blocks, limits(seconds)...), append(told, seconds)
}

// lasts notes how long a line says that a connection lasted, in seconds.
func (t *tally) lasts(seconds float64) {
	if seconds > 0 {
		t.lives.add(seconds)
	}
}

// lasted tells how long connections lasted, where the lines of the log say so,
// and what ends them after that time.
func (l *Log) lasted(all []*tally) []Block {
	if l.ends.lives.n < fewestGaps {
		return nil
	}
	blocks := []Block{{Para: Plain(fmt.Sprintf("%s of %s closes say how long: %s.",
		number(l.ends.lives.n), number(l.ends.n), &l.ends.lives))}}
	var told []float64
	named := 0
	for _, t := range all {
		seconds, n, ok := t.lives.regular()
		if !ok || named == mostRegular {
			continue
		}
		named++
		seconds = rounded(seconds)
		said := fmt.Sprintf("%s of %s times, %s came after %s.",
			number(n), number(t.lives.n), l.nameOf(t), registry.Duration(seconds))
		blocks, told = withLimits(blocks, told, said, seconds)
	}
	return blocks
}

// String says how long gaps are: "0.5 s at least, 60 s in the middle, 2 min at
// most", or "60 s each time".
func (g *gaps) String() string {
	least, middle, most := length(g.min), length(g.median()), length(g.max)
	if least == most {
		return middle + " each time"
	}
	return least + " at least, " + middle + " in the middle, " + most + " at most"
}

// brief writes a time without fractions of a second, and one without a year as
// it stands in logs: "Dec 31 23:59:00".
func brief(at string) string {
	if i := strings.IndexByte(at, '.'); i >= 0 {
		at = at[:i] + strings.TrimLeft(at[i+1:], "0123456789")
	}
	if t, err := time.Parse("--01-02T15:04:05", at); err == nil {
		return t.Format("Jan 2 15:04:05")
	}
	return at
}

// daysLater says how many midnights lie between two times of day.
func daysLater(midnights int) string {
	switch midnights {
	case 0:
		return ""
	case 1:
		return " on the next day"
	}
	return fmt.Sprintf(", %d days later", midnights)
}

// rounded makes a measured interval the whole number of seconds that it is
// within two percent of, if any.
func rounded(seconds float64) float64 {
	if whole := math.Round(seconds); whole > 0 && math.Abs(whole-seconds) <= whole/50 {
		return whole
	}
	return math.Round(seconds*10) / 10
}

// length writes a measured time: to a tenth of a second, from 10 s on to a
// second, from 10 minutes on to a minute, from 10 hours on to an hour.
func length(seconds float64) string {
	unit := 0.1
	for _, u := range []struct{ from, unit float64 }{{10, 1}, {600, 60}, {36000, 3600}} {
		if seconds >= u.from {
			unit = u.unit
		}
	}
	if unit == 0.1 {
		return registry.Duration(math.Round(seconds*10) / 10)
	}
	return registry.Duration(math.Round(seconds/unit) * unit)
}
