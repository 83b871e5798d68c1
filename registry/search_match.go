package registry

import "slices"

// scratch is what one search writes on, kept for the next.
type scratch struct {
	words  [maxQueryWords][]match
	fields []fieldScore
	best   [maxQueryWords][]int32 // of each word, the best place in each document: weight × quality
	found  [maxQueryWords]int     // of each word, in how many documents
	named  []bool                 // of each document, whether a word is its owner's name
	scores []scored
}

// A fieldScore adds up the words of the query found in a field.
type fieldScore struct {
	sum     int32 // of the qualities
	word    int32 // the last word found here, counted from 1
	quality int32 // of it
}

type scored struct {
	document, score int
	last            bool // a service's code that the query does not ask for by name
}

func (ix *index) newScratch() *scratch {
	t := ix.terms()
	s := &scratch{fields: make([]fieldScore, len(t.fields)), named: make([]bool, len(t.documents))}
	for i := range s.best {
		s.best[i] = make([]int32, len(t.documents))
	}
	return s
}

// A reach says how far find goes.
type reach int

const (
	named   reach = iota // every word, in what names and describes a document
	anyText              // every word, in all text of a document
	most                 // most of the words, in all text
)

// best returns what find finds with the shortest reach that finds anything.
func (ix *index) best(words []word) []Hit { return ix.find(words, named, anyText, most) }

// find returns the documents that hold every word that is not optional, the
// best first. Of the reaches it takes the first that finds anything. With the
// reach most it returns the documents that hold nearly as much as any does, a
// rare word counting more than a frequent one.
//
// A document's score is twice the score of its best field, plus the mean over
// the words of weight × quality at the word's best place. The score of a field
// is weight × the share of it, or of the query if that is longer, that the
// words cover. So a name that is the query beats a name that holds it, which
// beats a meaning that mentions it. The codes of a service come after all else,
// unless a word names the service or they are a team's own.
func (ix *index) find(words []word, reaches ...reach) []Hit {
	if len(words) == 0 {
		return nil
	}
	words = words[:min(len(words), maxQueryWords)]
	s := ix.scratch.Get().(*scratch)
	defer ix.scratch.Put(s)
	for i, w := range words {
		s.words[i] = ix.terms().matches(s.words[i][:0], w)
	}
	for _, r := range reaches {
		if hits := ix.within(s, words, r); len(hits) > 0 {
			return hits
		}
	}
	return nil
}

// within is find for one reach, once the words are matched.
func (ix *index) within(s *scratch, words []word, r reach) []Hit {
	clear(s.fields)
	clear(s.named)
	required := 0
	for i, w := range words {
		if !w.optional {
			required++
		}
		ix.look(s, i, r)
	}
	need := ix.need(s, words, r)
	if need == 0 {
		return nil
	}
	s.scores = s.scores[:0]
	t := ix.terms()
	f, fields := 0, t.fields
	for d := range t.documents {
		best, sum, held := 0, 0, 0
		for ; f < len(fields) && fields[f].document == d; f++ {
			share := int(s.fields[f].sum) / max(required, fields[f].length)
			best = max(best, fields[f].weight*min(share, sameWord))
		}
		for i, w := range words {
			if s.best[i][d] > 0 && !w.optional {
				held += rarity(s.found[i], len(t.documents))
				sum += int(s.best[i][d])
			}
		}
		if held >= need {
			h := &t.documents[d].hit
			last := h.Kind == HitServiceCode && !h.Own && !s.named[d]
			s.scores = append(s.scores, scored{d, 2*best + sum/required - t.documents[d].less, last})
		}
	}
	slices.SortStableFunc(s.scores, func(a, b scored) int {
		if a.last != b.last {
			if a.last {
				return 1
			}
			return -1
		}
		return b.score - a.score
	})
	hits := make([]Hit, len(s.scores))
	for i, sc := range s.scores {
		hits[i] = t.documents[sc.document].hit
	}
	return hits
}

// commonNames are words in the names of services that name none by themselves:
// "closed by server" asks for no service.
var commonNames = []string{"server", "client", "service", "gateway", "channels", "stream", "streams", "streaming", "event", "events",
	"real", "time", "realtime", "live", "data", "api", "bot", "proxy", "protocol", "old", "push", "chat", "voice", "web", "socket", "websocket", "websockets"}

// look finds the places of the i-th word.
func (ix *index) look(s *scratch, i int, r reach) {
	clear(s.best[i])
	s.found[i] = 0
	t := ix.terms()
	for _, m := range s.words[i] {
		for _, p := range t.places[m.word] {
			of := t.fields[p.field]
			if of.weight == weightText && r == named {
				continue
			}
			if of.weight == weightOwner && m.quality >= misspelt && !slices.Contains(commonNames, t.words[m.word]) {
				s.named[of.document] = true
			}
			q := int32(m.quality)
			if p.words > 1 {
				q = min(q, int32(m.share)) * p.words
			}
			s.fields[p.field].add(int32(i)+1, q)
			best := &s.best[i][of.document]
			if *best == 0 {
				s.found[i]++
			}
			*best = max(*best, int32(of.weight*m.quality))
		}
	}
}

// add counts the word with the given number; of its occurrences in one field
// only the best counts.
func (f *fieldScore) add(word, quality int32) {
	if f.word != word {
		f.word, f.quality = word, 0
	}
	if quality > f.quality {
		f.sum += quality - f.quality
		f.quality = quality
	}
}

// need returns how much of the words, by their rarity, a document must hold:
// all of it, or with the reach most two thirds of what the best document
// holds. It returns 0 if no document will do.
func (ix *index) need(s *scratch, words []word, r reach) int {
	t := ix.terms()
	all, top := 0, 0
	for i, w := range words {
		if !w.optional {
			all += rarity(s.found[i], len(t.documents))
		}
	}
	for d := range t.documents {
		held := 0
		for i, w := range words {
			if !w.optional && s.best[i][d] > 0 {
				held += rarity(s.found[i], len(t.documents))
			}
		}
		top = max(top, held)
	}
	switch {
	case top == all:
		return all
	case r == most:
		return (2*top + 2) / 3
	}
	return 0
}
