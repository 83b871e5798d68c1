package explain

import (
	"slices"
	"time"
)

// A spread is when closes of which kind happened, in slots of time that grow
// wider as there are more: what it holds does not grow with the log. The zero
// spread is ready.
type spread struct {
	base, previous instant
	days           int // that times of day have passed midnight
	width          time.Duration
	slots          map[slot]int // how many closes
	unplaced       int          // closes without a time that compares with the others
}

// A slot is a stretch of time and the number of a kind of close: as an integer,
// so that slots in order of time are integers in order.
type slot int

const (
	kindBits  = 7 // of a slot, for the kind
	narrowest = time.Millisecond
	mostSlots = 4096
)

func (s slot) n() int    { return int(s >> kindBits) } // it begins so many widths after the base
func (s slot) kind() int { return int(s & (1<<kindBits - 1)) }

// add takes a close of a kind.
func (s *spread) add(written string, kind int) {
	at, ok := instantOf(written)
	if !ok || s.slots != nil && at.kind != s.base.kind {
		s.unplaced++
		return
	}
	if s.slots == nil {
		s.base, s.previous, s.width, s.slots = at, at, narrowest, map[slot]int{}
	}
	// A time of day alone begins again at midnight.
	if at.kind == dateless && at.at.Sub(s.previous.at) < -12*time.Hour {
		s.days++
	}
	s.previous = at
	n := int(floorDiv(at.at.Sub(s.base.at)+time.Duration(s.days)*24*time.Hour, s.width))
	s.slots[slot(n<<kindBits|kind)]++
	if len(s.slots) > mostSlots {
		s.narrow(mostSlots / 2)
	}
}

func floorDiv(a, b time.Duration) time.Duration {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// narrow makes the slots wider until there are at most so many.
func (s *spread) narrow(most int) {
	for len(s.slots) > most && s.width < 1<<60 {
		wider := make(map[slot]int, len(s.slots))
		for at, n := range s.slots {
			wider[slot(at.n()>>1<<kindBits|at.kind())] += n
		}
		s.slots, s.width = wider, 2*s.width
	}
}

// sorted returns the slots in order of time.
func (s *spread) sorted() []int {
	var all []int
	for at := range s.slots {
		all = append(all, int(at))
	}
	slices.Sort(all)
	return all
}

// written returns the time at which slot n begins, in a layout.
func (s *spread) written(n int, layout string) string {
	return s.base.at.Add(time.Duration(n) * s.width).Format(layout)
}

// layout returns how to write times of s in a drawing that spans so many slots.
func (s *spread) layout(slots int) string {
	span := time.Duration(slots) * s.width
	switch {
	case span < 10*time.Second:
		return "15:04:05.000"
	case span >= 24*time.Hour && s.base.kind != dateless:
		return "01-02 15:04"
	}
	return "15:04:05"
}
