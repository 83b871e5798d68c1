package decode

import (
	"cmp"
	"slices"
	"strings"

	"wsclose/registry"
)

// connectionWords are what programs print when a connection is made or tried
// again. Between two lines with the same code they mean two closes.
var connectionWords = []string{"connected", "reconnect", "connecting", "opened", "socket open", "websocket open", "ws open", "open event", "rws: open", "on_open", "onopen", "connection open", "connection established"}

// opensConnection reports whether the connection word at s is no part of another
// word: "disconnected" is no new connection.
func opensConnection(text string, s Span) bool {
	if s.Start > 0 && isWord(text[s.Start-1]) {
		return false
	}
	if before := text[:s.Start]; strings.HasSuffix(before, "state ") {
		return false // "while in state Connected"
	}
	rest := text[s.End:min(len(text), s.End+wordTail)]
	if lower(text[s.End-1]) == 't' {
		for _, ending := range []string{"ed", "ing"} {
			if len(rest) >= len(ending) && strings.EqualFold(rest[:len(ending)], ending) {
				rest = rest[len(ending):]
				break
			}
		}
	}
	if strings.HasPrefix(rest, " because of") {
		return false // SignalR tells the error again
	}
	return rest == "" || !isWord(rest[0])
}

// A stated close is one that a text states, be it for the first time or again.
type stated struct {
	Close
	plain  Span   // the evidence in the cleaned text
	words  string // the evidence itself, of a close without a code
	shape  uint32 // of the words in the evidence, without numbers
	owners []nearOwner
}

// longestGap is how far apart, in bytes, two prints of one close may stand.
const longestGap = 64 << 10

// A sieve drops closes that are only printed again: the same code with no other
// close and no new connection between, and no different time. What the second
// print adds (a reason, wasClean) goes to the first. So it holds back the
// closes of one match until it knows, and the signals behind them, to keep the
// order.
type sieve struct {
	found   func(Finding)
	pending []stated // what the match before said
	apart   bool     // its closes are never the same as others
	signals []Signal // of that match, and since then
}

// add takes what one match says; its closes are never the same close.
// newConnection reports whether one is spoken of between two offsets in the
// cleaned text.
func (s *sieve) add(group []stated, signals []Signal, apart bool, newConnection func(from, to int) bool) {
	if len(group) > 0 {
		if len(s.pending) > 0 && !apart && !s.apart && repeats(s.pending, group, newConnection) {
			s.pending = merged(s.pending, group, newConnection)
		} else {
			s.flush()
			s.pending, s.apart = group, apart
		}
	}
	s.signals = append(s.signals, signals...)
	if len(s.pending) == 0 {
		s.flush()
	}
}

// flush hands out what was held back, in order of appearance.
func (s *sieve) flush() {
	var all []Finding
	for i := range s.pending {
		c := s.pending[i].Close
		if c.Service == "" {
			c.Service = serviceOf(&c, s.pending[i].owners)
		}
		all = append(all, Finding{Close: &c})
	}
	for i := range s.signals {
		all = append(all, Finding{Signal: &s.signals[i]})
	}
	s.pending, s.signals = nil, nil
	slices.SortStableFunc(all, func(a, b Finding) int { return cmp.Compare(a.Span().Start, b.Span().Start) })
	for _, f := range all {
		s.found(f)
	}
}

// passed tells s that all closes before an offset in the cleaned text are known.
func (s *sieve) passed(before int) {
	if n := len(s.pending); n > 0 && before-s.pending[n-1].plain.End > longestGap {
		s.flush()
	}
}

// since returns the offset from which on new connections must be known.
func (s *sieve) since(before int) int {
	for i := range s.pending {
		before = min(before, s.pending[i].plain.End)
	}
	return before
}

// newConnection reports whether a new connection is spoken of between two
// offsets.
func (s *scan) newConnection(from, to int) bool {
	i, _ := slices.BinarySearchFunc(s.opens, from, func(h Span, at int) int { return cmp.Compare(h.Start, at) })
	return i < len(s.opens) && s.opens[i].End <= to
}

// repeats reports whether one of the two groups only says again what the other
// says: each close of the smaller one is a close of the larger one.
func repeats(before, group []stated, newConnection func(from, to int) bool) bool {
	small, large := group, before
	if len(small) > len(large) {
		small, large = large, small
	}
	used := make([]bool, len(large))
	for i := range small {
		j := slices.IndexFunc(large, func(c stated) bool {
			p, n := &small[i], &c
			if p.plain.Start > n.plain.Start {
				p, n = n, p
			}
			return again(p, n, newConnection)
		})
		if j < 0 || used[j] {
			return false
		}
		used[j] = true
	}
	return true
}

// merged returns the closes of before, completed with what group adds.
func merged(before, group []stated, newConnection func(from, to int) bool) []stated {
	result := slices.Clone(before)
	for i := range group {
		j := slices.IndexFunc(result[:len(before)], func(p stated) bool { return again(&p, &group[i], newConnection) })
		if j < 0 {
			result = append(result, group[i])
			continue
		}
		complete(&result[j], &group[i])
	}
	return result
}

// again reports whether c, further on in the text, only repeats p.
func again(p, c *stated, newConnection func(from, to int) bool) bool {
	switch {
	case p.plain.End > c.plain.Start, c.plain.Start-p.plain.End > longestGap,
		p.Initiator != "" && c.Initiator != "" && p.Initiator != c.Initiator,
		p.Time != "" && c.Time != "" && p.Time != c.Time && !(p.shape != c.shape && sameMoment(p.Time, c.Time)),
		p.Reason != "" && c.Reason != "" && !strings.EqualFold(bare(p.Reason), bare(c.Reason)),
		!sameCode(p, c):
		return false
	}
	if p.Time != "" && p.Time == c.Time && p.shape != c.shape && strings.Contains(p.Time, ".") {
		return true // what the program says of its next attempt is of the same moment
	}
	return !newConnection(p.plain.End, c.plain.Start)
}

// sameCode reports whether p and c can be one close by their codes: stated
// alike, or stated by one where the other implies it. Of two closes without a
// stated code only the very same words are the same close: a browser prints
// one line for each connection that fails.
func sameCode(p, c *stated) bool {
	switch {
	case p.Code != registry.NoCode && c.Code != registry.NoCode:
		return p.Code == c.Code
	case p.Code != registry.NoCode:
		return p.Code == c.Implied
	case c.Code != registry.NoCode:
		return c.Code == p.Implied
	}
	return p.Implied == c.Implied && p.words == c.words
}

// complete adds to p what only c states. A code counts for more than its
// implication: then the evidence is c's.
func complete(p, c *stated) {
	if p.Code == registry.NoCode && c.Code != registry.NoCode {
		first := *p
		*p, c = *c, &first
	}
	if c.HasReason && (!p.HasReason || p.Reason == "") {
		p.Reason, p.HasReason = c.Reason, true
	}
	if p.WasClean == Unstated {
		p.WasClean = c.WasClean
	}
	if p.Initiator == "" {
		p.Initiator = c.Initiator
	}
	if p.Service == "" {
		p.Service = c.Service
	}
	if p.Time == "" {
		p.Time = c.Time
	}
	if p.After == 0 {
		p.After = c.After
	}
	if p.Frame == "" {
		p.Frame = c.Frame
	}
}

// shapeOf returns a number for the words in text: two lines of one statement in
// a program have the same.
func shapeOf(text string) uint32 {
	shape := uint32(2166136261) // FNV-1a
	for i := range min(len(text), maxLine) {
		if isLetter(text[i]) {
			shape = (shape ^ uint32(lower(text[i]))) * 16777619
		}
	}
	return shape
}

// bare returns a reason without what a program may have put behind it.
func bare(reason string) string { return strings.TrimRight(reason, " ->.…)") }
