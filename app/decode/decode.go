package decode

import (
	"cmp"
	"slices"
	"strings"

	"wsclose/registry"
)

// Decode returns what text says, in order of appearance. It never fails; text
// that says nothing gives an empty Result.
func Decode(text string) Result {
	if len(text) < shortest {
		return Result{}
	}
	return decodeWith(defaultEngine(), nil, text)
}

// shortest is how many bytes it takes to say anything: those of "EOF". For less
// no engine needs to be made, which the first keys in a box would wait for.
const shortest = 3

func decodeWith(e *engine, own *ownWords, text string) Result {
	var r Result
	s := newScanner(e, own, func(f Finding) error {
		if f.Close != nil {
			r.Closes = append(r.Closes, *f.Close)
		} else {
			r.Signals = append(r.Signals, *f.Signal)
		}
		return nil
	})
	// Neither fails, as the function above never does.
	_, _ = s.Write([]byte(text))
	_ = s.Close()
	return r
}

// choose keeps the matches that stand: the longest ones, but a general one only
// where no other format found a close.
func choose(matches []Match) []Match {
	if len(matches) < 2 {
		return matches
	}
	var specific, general []Match
	for _, m := range matches {
		if m.general {
			general = append(general, m)
		} else {
			specific = append(specific, m)
		}
	}
	if len(general) == 0 {
		return longest(specific)
	}
	specific = longest(specific)
	for i := range general {
		specific = quotedBy(&general[i], specific)
	}
	stands := slices.Clone(specific)
	for _, g := range general {
		if !slices.ContainsFunc(specific, func(m Match) bool { return len(m.Closes) > 0 && m.Span.Overlaps(g.Span) }) {
			stands = append(stands, g)
		}
	}
	return longest(stands)
}

// quotedBy returns specific without the matches that lie in the reason of g, a
// close with a stated code, and imply no more than a code: what they signal goes
// to g. "closed with code 1002: Error during WebSocket handshake: ..." is one close.
func quotedBy(g *Match, specific []Match) []Match {
	if len(g.Closes) != 1 || g.Closes[0].Code == registry.NoCode {
		return specific
	}
	return slices.DeleteFunc(specific, func(m Match) bool {
		stated := slices.ContainsFunc(m.Closes, func(c Close) bool { return c.Code != registry.NoCode })
		if stated || len(m.Closes) == 0 || !g.Closes[0].inReason(m.Span) {
			return false
		}
		g.Signals = append(g.Signals, m.Signals...)
		return true
	})
}

// sortMatches puts matches into the order of the text.
func sortMatches(matches []Match) {
	before := func(a, b *Match) int {
		return cmp.Or(a.Span.Start-b.Span.Start, b.Span.End-a.Span.End, strings.Compare(a.format(), b.format()), strings.Compare(a.slug(), b.slug()))
	}
	if slices.IsSortedFunc(matches, func(a, b Match) int { return before(&a, &b) }) {
		return
	}
	// A match is large: the places are sorted, then the matches moved once.
	order := make([]*Match, len(matches))
	for i := range matches {
		order[i] = &matches[i]
	}
	slices.SortFunc(order, before)
	sorted := make([]Match, len(matches))
	for i, m := range order {
		sorted[i] = *m
	}
	copy(matches, sorted)
}

// chain returns how many of the first matches overlap each other, one the next,
// and where the last of them ends.
func chain(sorted []Match) (n, end int) {
	end, n = sorted[0].Span.End, 1
	for n < len(sorted) && sorted[n].Span.Start < end {
		end = max(end, sorted[n].Span.End)
		n++
	}
	return n, end
}

// longest keeps, of matches that overlap, the longest; of equally long ones
// the first in the text, then the one whose format's name sorts first. The
// result is in order of appearance.
func longest(matches []Match) []Match {
	if len(matches) < 2 {
		return matches
	}
	slices.SortStableFunc(matches, func(a, b Match) int {
		if d := b.Span.Len() - a.Span.Len(); d != 0 {
			return d
		}
		if d := a.Span.Start - b.Span.Start; d != 0 {
			return d
		}
		return strings.Compare(a.format(), b.format())
	})
	var kept []Match // sorted by Start, disjoint
	for _, m := range matches {
		i, _ := slices.BinarySearchFunc(kept, m.Span.Start, func(k Match, start int) int { return k.Span.Start - start })
		if i > 0 && kept[i-1].Span.Overlaps(m.Span) || i < len(kept) && kept[i].Span.Overlaps(m.Span) {
			continue
		}
		kept = slices.Insert(kept, i, m)
	}
	return kept
}

// format returns the name of the format that made m.
func (m Match) format() string {
	if len(m.Closes) > 0 {
		return m.Closes[0].Format
	}
	if len(m.Signals) > 0 {
		return m.Signals[0].Format
	}
	return ""
}

// slug returns the first signal of m, "" without one.
func (m Match) slug() string {
	if len(m.Signals) == 0 {
		return ""
	}
	return m.Signals[0].Slug
}
