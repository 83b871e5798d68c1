package explain

import "wsclose/app/decode"

// A tally counts ends or signals of one kind.
type tally struct {
	n           int
	first, last string // times, or ""
	line        int    // of the first one
	previous    instant
	timed       bool
	// gaps are the times from one to the next; back are those from the next one
	// to the one before, in a log that begins with the newest.
	gaps, back gaps
	midnights  int  // passed by times of day, which have no date
	lives      gaps // how long connections lasted, where lines say so
	example    decode.Close
	id         int // of the kind, in order of appearance, below mostKinds
	near       []decode.Signal
	signal     string // what is counted, where it is a signal
	sign       decode.Signal
}

// add counts one more, at a time and on a line.
func (t *tally) add(time string, line int) {
	if t.n++; t.n == 1 {
		t.line = line
	}
	if time == "" {
		return
	}
	if t.first == "" {
		t.first = time
	}
	t.last = time
	at, ok := instantOf(time)
	if !ok {
		return
	}
	if seconds, ok := at.after(t.previous); ok && t.timed {
		if at.kind == dateless && t.previous.at.After(at.at) {
			t.midnights++
		}
		t.gaps.add(seconds)
	} else if seconds, ok := t.previous.after(at); ok && t.timed {
		t.back.add(seconds)
	}
	t.previous, t.timed = at, true
}

// newestFirst reports whether the log begins with its end.
func (t *tally) newestFirst() bool { return t.back.n > t.gaps.n }

// between returns the times between two of a kind. Where lines are a little
// out of order, most are in order.
func (t *tally) between() *gaps {
	if t.newestFirst() {
		return &t.back
	}
	return &t.gaps
}

// ends returns the first and the last time.
func (t *tally) ends() (first, last string) {
	if t.newestFirst() {
		return t.last, t.first
	}
	return t.first, t.last
}
