package decode

import (
	"cmp"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"wsclose/registry"
)

// What counts as evidence that an owner is at work, in points. An exact reason
// together with its code outweighs any hint; between owners that are hinted
// at, likelier is the one whose words are part of the evidence itself (but not
// of the reason, which anybody may quote), and the one that defines the code. A
// team's own code outweighs all else, once a word shows the team's service: why
// else would it have brought the code along?
const (
	exactReason = 1000
	hinted      = 100
	inEvidence  = 60
	definesCode = 50
	ownCode     = 1500
)

// nearby is how many lines before and after a close are searched for hints,
// nearbyBytes how far that is at most, and wholeText the size, in bytes, up to
// which all of a text is.
const (
	nearby      = 5
	nearbyBytes = 12 << 10
	wholeText   = 2 << 10
)

// A nearOwner is an owner that words near a close hint at.
type nearOwner struct {
	owner  *registry.Owner
	length int  // of the longest of the words, in bytes
	inside bool // one of them is part of the evidence, but not of the reason
}

// ownersNear returns the owners that the text around c hints at. The text begins
// at offset base; the whole input has size bytes.
func (s *scan) ownersNear(text string, base int, c *Close, size int) []nearOwner {
	if len(s.near)+len(s.nearOwn) == 0 {
		return nil
	}
	context := Span{base, base + len(text)}
	if size > wholeText {
		context = linesAround(text, c.Span.plus(-base)).plus(base)
	}
	var owners []nearOwner
	for _, hits := range [][]ownerHit{within(s.near, context), within(s.nearOwn, context)} {
		for _, h := range hits {
			j := slices.IndexFunc(owners, func(o nearOwner) bool { return o.owner == h.owner })
			if j < 0 {
				j = len(owners)
				owners = append(owners, nearOwner{owner: h.owner})
			}
			owners[j].length = max(owners[j].length, h.Len())
			owners[j].inside = owners[j].inside || h.Overlaps(c.Span) && !c.inReason(h.Span)
		}
	}
	return owners
}

// within returns the hits, which are in order, that lie in context.
func within(hits []ownerHit, context Span) []ownerHit {
	i, _ := slices.BinarySearchFunc(hits, context.Start, func(h ownerHit, at int) int { return cmp.Compare(h.Start, at) })
	n := i
	for n < len(hits) && hits[n].End <= context.End {
		n++
	}
	return hits[i:n]
}

// linesAround returns the few lines around s.
func linesAround(text string, s Span) Span {
	first, last := max(0, s.Start-nearbyBytes), min(len(text), s.End+nearbyBytes)
	start, end := s.Start, s.End
	for range nearby + 1 {
		if start > first {
			start = first + max(0, strings.LastIndexByte(text[first:start-1], '\n')+1)
		}
		if end < last {
			if i := strings.IndexByte(text[end:last], '\n'); i >= 0 {
				end += i + 1
			} else {
				end = last
			}
		}
	}
	return Span{start, end}
}

// serviceOf returns the slug of the owner that the words near c and its reason
// give most evidence for, or "" without evidence, or when two owners have the
// same.
func serviceOf(c *Close, near []nearOwner) string {
	reasoned := ownerOfReason(c)
	best, most, tie := (*registry.Owner)(nil), 0, false
	judge := func(o *registry.Owner, points int) {
		if !o.Service || points == 0 {
			return
		}
		if o.Entry(c.Code) != nil {
			points += definesCode
		}
		switch {
		case points > most:
			best, most, tie = o, points, false
		case points == most:
			tie = true
		}
	}
	for _, n := range near {
		o := n.owner
		points := hinted + n.length
		if o.Own && o.Entry(c.Code) != nil {
			points += ownCode
		}
		if n.inside {
			points += inEvidence
		}
		if reasoned == o {
			points += exactReason
		}
		judge(o, points)
	}
	if reasoned != nil && !slices.ContainsFunc(near, func(n nearOwner) bool { return n.owner == reasoned }) {
		judge(reasoned, exactReason)
	}
	if best == nil || tie {
		return ""
	}
	return best.Slug
}

// definers are the services that define a code.
var definers = sync.OnceValue(func() map[registry.Code][]registry.Found {
	all := map[registry.Code][]registry.Found{}
	for _, o := range registry.Owners {
		for i := range o.Entries {
			e := &o.Entries[i]
			if f := all[e.Code]; o.Service && (len(f) == 0 || f[len(f)-1].Owner != o) {
				all[e.Code] = append(f, registry.Found{Owner: o, Entry: e})
			}
		}
	}
	return all
})

// ownerOfReason returns the owner that alone defines c's code with c's reason,
// or nil. Owners that only implement another's codes leave the claim to it.
func ownerOfReason(c *Close) *registry.Owner {
	if public := registry.Public(c.Code); len(c.Reason) < 4 || public != nil && sameWords(public.Name, c.Reason) {
		return nil // the code's own name is nobody's
	}
	var giving []*registry.Owner
	for _, f := range definers()[c.Code] {
		if givesReason(f.Entry, c.Reason) {
			giving = append(giving, f.Owner)
		}
	}
	all := slices.Clone(giving)
	giving = slices.DeleteFunc(giving, func(o *registry.Owner) bool {
		return slices.ContainsFunc(all, func(p *registry.Owner) bool { return p.Slug == o.Follows })
	})
	if len(giving) != 1 {
		return nil
	}
	return giving[0]
}

// givesReason reports whether e's owner sends reason with e's code: one of its
// fixed reasons, or the code's name in words. A fixed reason that ends in a
// blank or an opening bracket is the beginning of a longer one.
func givesReason(e *registry.Entry, reason string) bool {
	for _, r := range e.Reasons {
		if strings.EqualFold(r, reason) {
			return true
		}
		if open := strings.TrimRight(r, " ("); open != r && strings.HasPrefix(reason, r) {
			return true
		}
	}
	return e.Code >= 3000 && strings.Contains(e.Name, " ") && sameWords(e.Name, reason)
}

// sameWords compares in any case and without a full stop at the end.
func sameWords(a, b string) bool {
	return strings.EqualFold(strings.TrimRight(a, "."), strings.TrimRight(b, "."))
}

// inReason reports whether s lies in the reason of c.
func (c *Close) inReason(s Span) bool {
	return slices.ContainsFunc(c.Marks, func(m Mark) bool { return m.Field == FieldReason && m.Span.Overlaps(s) })
}

// startsWord reports whether a word may start at offset i: what stands before
// is no letter.
func startsWord(text string, i int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:i])
	at, _ := utf8.DecodeRuneInString(text[i:])
	return !unicode.IsLetter(before) || !unicode.IsLetter(at)
}
