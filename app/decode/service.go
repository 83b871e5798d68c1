package decode

import (
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
// of the reason, which anybody may quote), and the one that defines the code.
const (
	exactReason = 1000
	hinted      = 100
	inEvidence  = 60
	definesCode = 50
)

// nearby is how many lines before and after a close are searched for hints,
// and wholeText the size, in bytes, up to which all of a text is.
const (
	nearby    = 5
	wholeText = 2 << 10
)

// hints finds every owner's hints in one pass. owner holds, for each word of
// the finder, the owner's place in registry.Owners.
var hints = sync.OnceValue(func() (h struct {
	finder *finder
	words  []string
	owner  []int
}) {
	for i, o := range registry.Owners {
		for _, word := range o.Hints {
			h.words = append(h.words, word)
			h.owner = append(h.owner, i)
		}
	}
	h.finder = newFinder(h.words)
	return h
})

// serviceOf returns the slug of the owner that the text around c gives most
// evidence for, or "" without evidence, or when two owners have the same.
func serviceOf(text string, c *Close) string {
	points := make([]int, len(registry.Owners))
	longest := make([]int, len(registry.Owners))
	inside := make([]bool, len(registry.Owners))
	context, offset := around(text, c.Span)
	h := hints()
	h.finder.each(context, func(word, end int) {
		w := h.words[word]
		i := h.owner[word]
		if !startsWord(context, end-len(w)) {
			return
		}
		longest[i] = max(longest[i], len(w))
		at := Span{offset + end - len(w), offset + end}
		inside[i] = inside[i] || at.Overlaps(c.Span) && !c.inReason(at)
	})
	reasoned := ownerOfReason(c)
	best, tie := -1, false
	for i, o := range registry.Owners {
		if !o.Service {
			continue
		}
		if longest[i] > 0 {
			points[i] += hinted + longest[i]
		}
		if inside[i] {
			points[i] += inEvidence
		}
		if reasoned == o {
			points[i] += exactReason
		}
		if points[i] == 0 {
			continue
		}
		if o.Entry(c.Code) != nil {
			points[i] += definesCode
		}
		switch {
		case best < 0 || points[i] > points[best]:
			best, tie = i, false
		case points[i] == points[best]:
			tie = true
		}
	}
	if best < 0 || tie {
		return ""
	}
	return registry.Owners[best].Slug
}

// ownerOfReason returns the owner that alone defines c's code with c's reason,
// or nil. Owners that only implement another's codes leave the claim to it.
func ownerOfReason(c *Close) *registry.Owner {
	if public := registry.Public(c.Code); len(c.Reason) < 4 || public != nil && sameWords(public.Name, c.Reason) {
		return nil // the code's own name is nobody's
	}
	var giving []*registry.Owner
	for _, o := range registry.Owners {
		if e := o.Entry(c.Code); e != nil && o.Service && givesReason(e, c.Reason) {
			giving = append(giving, o)
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

// around returns the text within a few lines of s, and where it begins.
func around(text string, s Span) (context string, offset int) {
	if len(text) <= wholeText {
		return text, 0
	}
	start, end := s.Start, s.End
	for range nearby + 1 {
		if start > 0 {
			start = strings.LastIndexByte(text[max(0, start-wholeText):start], '\n') + max(0, start-wholeText)
			start = max(start, 0)
		}
		if end < len(text) {
			if n := strings.IndexByte(text[end:min(len(text), end+wholeText)], '\n'); n >= 0 {
				end += n + 1
			} else {
				end = min(len(text), end+wholeText)
			}
		}
	}
	return text[start:end], start
}

// startsWord reports whether a word may start at offset i: what stands before
// is no letter.
func startsWord(text string, i int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:i])
	at, _ := utf8.DecodeRuneInString(text[i:])
	return !unicode.IsLetter(before) || !unicode.IsLetter(at)
}
