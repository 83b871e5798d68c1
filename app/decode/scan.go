package decode

import (
	"cmp"
	"slices"
	"strings"

	"wsclose/registry"
)

// A scan holds the words that an engine found in the part of a text that is at
// hand, and asks formats about the lines around them.
type scan struct {
	*engine
	calls   [][]Span // for each asker, where one of its hints stands
	asked   []int    // the askers that have any
	judged  []int    // how many of an asker's hints Worth has let pass
	near    []ownerHit
	own     *ownWords // nil without own owners
	nearOwn []ownerHit
	opens   []Span // where a new connection is spoken of
	done    int    // the offset up to which words were looked for
	starts  []int  // room for the starts of lines
}

// An ownerHit is a word that hints at an owner.
type ownerHit struct {
	Span
	owner *registry.Owner
}

func newScan(e *engine, own *ownWords) scan {
	return scan{engine: e, own: own, calls: make([][]Span, len(e.askers)), judged: make([]int, len(e.askers))}
}

// wordTail is how many bytes behind a word are needed to judge it.
const wordTail = 16

// read looks for words in text, which begins at offset base, where it was not
// read before. rest says that nothing follows text.
func (s *scan) read(text string, base int, rest bool) {
	stop := base + len(text)
	if !rest {
		stop -= wordTail
	}
	from := max(0, s.done-s.words.longest-base)
	s.words.each(text[from:stop-base], func(word, end int) {
		at := Span{base + from + end - s.length[word], base + from + end}
		if at.End <= s.done {
			return // seen before
		}
		for _, a := range s.engine.calls[word] {
			if len(s.calls[a]) == 0 {
				s.asked = append(s.asked, a)
			}
			s.calls[a] = append(s.calls[a], at)
		}
		if owners := s.owners[word]; owners != nil && startsWord(text, at.Start-base) {
			for _, o := range owners {
				s.near = append(s.near, ownerHit{at, o})
			}
		}
		if s.engine.opens[word] && opensConnection(text, at.plus(-base)) {
			s.opens = append(s.opens, at)
		}
	})
	if s.own != nil {
		s.readOwn(text, base, stop)
	}
	s.done = stop
}

// forget drops the words before an offset, and those about new connections
// before another.
func (s *scan) forget(before, opens int) {
	kept := s.asked[:0]
	for _, a := range s.asked {
		n, _ := slices.BinarySearchFunc(s.calls[a], before, func(h Span, at int) int { return cmp.Compare(h.Start, at) })
		s.calls[a] = slices.Delete(s.calls[a], 0, n)
		s.judged[a] = max(0, s.judged[a]-n)
		if len(s.calls[a]) > 0 {
			kept = append(kept, a)
		}
	}
	s.asked = kept
	for _, near := range []*[]ownerHit{&s.near, &s.nearOwn} {
		*near = slices.DeleteFunc(*near, func(h ownerHit) bool { return h.Start < before })
	}
	s.opens = slices.DeleteFunc(s.opens, func(h Span) bool { return h.Start < opens })
}

// matches returns the matches that begin in the slice of text, which itself
// begins at offset base. held are those that began before. It keeps nothing of
// text: what formats are asked about is copied.
func (s *scan) matches(text string, base int, slice Span, held []Match) []Match {
	slices.Sort(s.asked) // the order in which words came means nothing
	lines := lineStarts{text: text, base: base, all: s.starts[:0]}
	copied := copier{text: text}
	var found []Match
	for _, general := range []bool{false, true} {
		var taken []Span
		if general {
			taken = closesIn(slices.Concat(held, found))
		}
		for _, i := range s.asked {
			a := &s.askers[i]
			if a.format.General != general {
				continue
			}
			s.judge(i, text, base)
			for _, w := range s.windows(a, s.calls[i][:s.judged[i]], &lines, slice) {
				window := copied.window(w.plus(-base))
				if general {
					window = without(window, w.Start, taken)
				}
				for _, m := range a.ask(window, w.Start) {
					if slice.Start <= m.Span.Start && m.Span.Start < slice.End {
						found = append(found, m)
					}
				}
			}
		}
	}
	s.starts = lines.all
	return found
}

// A copier copies stretches of a text that is about to change: each by itself
// while they are few, then the text as a whole.
type copier struct {
	text, whole string
	done        int
}

func (c *copier) window(w Span) string {
	if c.done += w.Len(); c.whole == "" && c.done < len(c.text) {
		return strings.Clone(c.text[w.Start:w.End])
	}
	if c.whole == "" {
		c.whole = strings.Clone(c.text)
	}
	return c.whole[w.Start:w.End]
}

// judge drops the hints of an asker that are not worth asking. Those near the
// end of text wait, because their line may go on.
func (s *scan) judge(asker int, text string, base int) {
	hits := s.calls[asker]
	worth := s.askers[asker].worth
	if worth == nil {
		s.judged[asker] = len(hits)
		return
	}
	n := s.judged[asker]
	for i, h := range hits[n:] {
		if h.Start > s.done-maxLine && s.done < base+len(text) {
			s.calls[asker] = append(hits[:n], hits[s.judged[asker]+i:]...)
			s.judged[asker] = n
			return
		}
		if worth(text, h.plus(-base)) {
			hits[n] = h
			n++
		}
	}
	s.calls[asker], s.judged[asker] = hits[:n], n
}

// windows returns the stretches of text that a is to be asked about: the lines
// with hints and those in reach, as far as they touch the slice.
func (s *scan) windows(a *asker, hints []Span, lines *lineStarts, slice Span) []Span {
	var all []Span
	bounds := lines.within(slice, 2*a.reach)
	for _, h := range hints {
		if n := len(all); n > 0 && a.reach == 0 && h.End <= all[n-1].End {
			continue
		}
		w := lines.around(h, a.reach)
		if n := len(all); n > 0 && w.Start < all[n-1].End {
			all[n-1].End = max(all[n-1].End, w.End)
			continue
		}
		if w.Start >= slice.End {
			break
		}
		if n := len(all); n > 0 && all[n-1].End <= slice.Start {
			all[n-1] = w
			continue
		}
		all = append(all, w)
	}
	if n := len(all); n > 0 && all[n-1].End <= slice.Start {
		all = all[:n-1]
	}
	for i := range all {
		all[i] = Span{max(all[i].Start, bounds.Start), min(all[i].End, bounds.End)}
	}
	return all
}

// closesIn returns the places of the closes with a stated code in matches of
// formats that are not general, in order.
func closesIn(matches []Match) []Span {
	var spans []Span
	matches = slices.DeleteFunc(matches, func(m Match) bool { return m.general })
	sortMatches(matches)
	for len(matches) > 0 {
		n, _ := chain(matches)
		for _, m := range longest(matches[:n]) {
			if slices.ContainsFunc(m.Closes, func(c Close) bool { return c.Code != registry.NoCode }) {
				spans = append(spans, m.Span)
			}
		}
		matches = matches[n:]
	}
	return spans
}

// without returns the window of a text that begins at offset, with the digits
// of the closes that are taken made illegible: no general format need read
// what another one did.
func without(window string, offset int, taken []Span) string {
	i, _ := slices.BinarySearchFunc(taken, offset, func(t Span, at int) int { return cmp.Compare(t.End, at+1) })
	if i == len(taken) || taken[i].Start >= offset+len(window) {
		return window
	}
	b := []byte(window)
	for ; i < len(taken) && taken[i].Start < offset+len(window); i++ {
		for j := max(0, taken[i].Start-offset); j < min(len(b), taken[i].End-offset); j++ {
			if isDigit(b[j]) {
				b[j] = '#'
			}
		}
	}
	return string(b)
}
