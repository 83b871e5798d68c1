package explain

import (
	"math"
	"sort"
	"time"
)

// A spread is when closes of which kind happened, in slots of time that grow
// wider as there are more: what it holds does not grow with the log. The zero
// spread is ready.
type spread struct {
	base, previous instant
	days           int // that times of day have passed midnight
	width          float64
	slots          map[slot]int
	placed         int // closes in slots
	unplaced       int // closes without a time that compares with the others
}

// A slot is a stretch of time and a kind of close.
type slot struct {
	n    int // from n to n+1 widths after the base
	kind kind
}

// otherKinds are the kinds that are too many to be told apart.
var otherKinds = kind{service: "others"}

const (
	narrowest = 0.001 // seconds; times in logs are rarely finer
	mostSlots = 4096
)

// add takes a close.
func (s *spread) add(written string, k kind) {
	at, ok := instantOf(written)
	if !ok || s.slots != nil && at.kind != s.base.kind {
		s.unplaced++
		return
	}
	if s.slots == nil {
		s.base, s.previous, s.width, s.slots = at, at, narrowest, map[slot]int{}
	}
	// A time of day alone begins again at midnight.
	if at.at.Year() == 0 && at.at.YearDay() == 1 && at.at.Sub(s.previous.at) < -12*time.Hour && s.base.at.YearDay() == 1 {
		s.days++
	}
	s.previous = at
	seconds := at.at.Sub(s.base.at).Seconds() + float64(s.days)*86400
	s.slots[slot{int(math.Floor(seconds/s.width + 1e-6)), k}]++
	s.placed++
	if len(s.slots) > mostSlots {
		s.narrow(mostSlots / 2)
	}
}

// narrow makes the slots wider until there are at most so many.
func (s *spread) narrow(most int) {
	for len(s.slots) > most {
		wider := make(map[slot]int, len(s.slots))
		for at, n := range s.slots {
			wider[slot{at.n >> 1, at.kind}] += n
		}
		s.slots = wider
		s.width *= 2
		if s.width > 1e12 {
			return
		}
	}
}

// coarse returns a copy of s with at most so many slots.
func (s *spread) coarse(most int) spread {
	c := *s
	c.narrow(most)
	return c
}

// sorted returns the slots in order of time.
func (s *spread) sorted() []slot {
	var all []slot
	for at := range s.slots {
		all = append(all, at)
	}
	sort.Slice(all, func(i, j int) bool {
		a, b := &all[i], &all[j]
		if a.n != b.n {
			return a.n < b.n
		}
		if a.kind.code != b.kind.code {
			return a.kind.code < b.kind.code
		}
		return a.kind.service < b.kind.service
	})
	return all
}

// at returns the time at which slot n begins.
func (s *spread) at(n int) time.Time {
	return s.base.at.Add(time.Duration(float64(n) * s.width * float64(time.Second)))
}

// layout returns how to write times of s in a drawing that spans so many
// seconds.
func (s *spread) layout(span float64) string {
	dated := s.base.kind != timeOfDay
	switch {
	case span < 10:
		return "15:04:05.000"
	case span >= 86400 && dated:
		return "01-02 15:04"
	}
	return "15:04:05"
}
