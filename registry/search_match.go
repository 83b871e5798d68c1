package registry

import "slices"

// scratch is what one search writes on, kept for the next.
type scratch struct {
	fields []fieldScore
	best   [maxQueryWords][]int32 // of each word, the best place in each document: weight × quality
	found  [maxQueryWords]int     // of each word, in how many documents
	scores []scored
}

// A fieldScore adds up the words of the query found in a field.
type fieldScore struct {
	sum     int32 // of the qualities
	word    int32 // the last word found here, counted from 1
	quality int32 // of it
}

type scored struct{ document, score int }

func (ix *index) newScratch() *scratch {
	s := &scratch{fields: make([]fieldScore, len(ix.fields))}
	for i := range s.best {
		s.best[i] = make([]int32, len(ix.documents))
	}
	return s
}

// find returns the hits for words, the best first: the documents that hold
// every word that is not optional. Where there is none and most is set, it
// returns the documents that hold nearly as much as any does, a rare word
// counting more than a frequent one.
//
// A document's score is twice the score of its best field, plus the mean over
// the words of weight × quality at the word's best place. The score of a field
// is weight × the share of it, or of the query if that is longer, that the
// words cover. So a name that is the query beats a name that holds it, which
// beats a meaning that mentions it.
func (ix *index) find(words []word, most bool) []Hit {
	if len(words) > maxQueryWords {
		words = words[:maxQueryWords]
	}
	if len(words) == 0 {
		return nil
	}
	s := ix.scratch.Get().(*scratch)
	defer ix.scratch.Put(s)
	clear(s.fields)
	required := 0
	for i, w := range words {
		if !w.optional {
			required++
		}
		ix.look(s, i, w)
	}
	need := ix.need(s, words, most)
	if need == 0 {
		return nil
	}
	s.scores = s.scores[:0]
	f := 0
	for d := range ix.documents {
		best, sum, held := 0, 0, 0
		for ; f < len(ix.fields) && ix.fields[f].document == d; f++ {
			share := int(s.fields[f].sum) / max(required, ix.fields[f].length)
			best = max(best, ix.fields[f].weight*min(share, sameWord))
		}
		for i, w := range words {
			if s.best[i][d] > 0 && !w.optional {
				held += rarity(s.found[i], len(ix.documents))
				sum += int(s.best[i][d])
			}
		}
		if held >= need {
			s.scores = append(s.scores, scored{d, 2*best + sum/required})
		}
	}
	slices.SortStableFunc(s.scores, func(a, b scored) int { return b.score - a.score })
	hits := make([]Hit, len(s.scores))
	for i, sc := range s.scores {
		hits[i] = ix.documents[sc.document].hit
	}
	return hits
}

// look finds the i-th word.
func (ix *index) look(s *scratch, i int, w word) {
	clear(s.best[i])
	s.found[i] = 0
	ix.matches(w, func(n, quality int) {
		for _, p := range ix.places[n] {
			f := &s.fields[p.field]
			q := int32(quality) * p.words
			if f.word != int32(i)+1 {
				f.word, f.quality = int32(i)+1, 0
			}
			if q > f.quality {
				f.sum += q - f.quality
				f.quality = q
			}
			of := ix.fields[p.field]
			best := &s.best[i][of.document]
			if *best == 0 {
				s.found[i]++
			}
			*best = max(*best, int32(of.weight*quality))
		}
	})
}

// need returns how much of the words, by their rarity, a document must hold:
// all of it, if any document does; else, if most is set, two thirds of what
// the best document holds. It returns 0 if no document will do.
func (ix *index) need(s *scratch, words []word, most bool) int {
	all, top := 0, 0
	for i, w := range words {
		if !w.optional {
			all += rarity(s.found[i], len(ix.documents))
		}
	}
	for d := range ix.documents {
		held := 0
		for i, w := range words {
			if !w.optional && s.best[i][d] > 0 {
				held += rarity(s.found[i], len(ix.documents))
			}
		}
		top = max(top, held)
	}
	switch {
	case top == all:
		return all
	case most:
		return (2*top + 2) / 3
	}
	return 0
}
