package registry

import (
	"math/bits"
	"slices"
	"strings"
	"sync"
)

// A document is one thing that can be found.
type document struct {
	hit    Hit
	fields []field
	less   int // taken from its score
}

// A field is a text of a document in which words are looked for.
type field struct {
	text   string
	weight int // how much a word found here says; see the constants
}

// The weights of fields.
const (
	weightName    = 10 // names and identifiers
	weightNumber  = 10 // the code
	weightSymptom = 9  // what people type who do not know the name
	weightHidden  = 8  // the same, of a code that nobody sends and of an HTTP status: others say more
	weightOwner   = 6  // whose code it is
	weightSlug    = 5  // our own short name
	weightMeaning = 3  // the one line
	weightCause   = 2  // titles of causes
	weightText    = 1  // the text of causes, searched only where nothing else matches
)

// collections are all that Search knows beside the codes of owners. A new kind
// of thing is one function here. Of equally good hits a code comes first, then
// the earlier collection's, and within a collection the earlier document.
var collections = []func() []document{
	rangeDocuments,
	wordDocuments,
	signalDocuments,
	statusDocuments,
	topicDocuments,
}

// An index holds the documents and where each word occurs in them.
type index struct {
	documents []document
	own       []Hit // the codes of a team's own owners
	fields    []indexField
	words     []string       // sorted
	letters   []uint32       // of each word, see letters
	places    [][]place      // of each word
	number    map[string]int // of each word in words
	scratch   sync.Pool      // *scratch
}

// has reports whether w is a word of any document.
func (ix *index) has(w string) bool {
	_, ok := ix.number[w]
	return ok
}

type indexField struct {
	document int
	weight   int
	length   int // in words
}

// A place says that a word occurs in a field.
type place struct {
	field int32
	words int32 // how many words of the field it stands for
}

// indexed returns the index of s.
func (s *Set) indexed() *index {
	s.once.Do(func() {
		documents := codeDocuments(s.Owners())
		for _, c := range collections {
			documents = append(documents, c()...)
		}
		s.index = newIndex(documents)
	})
	return s.index
}

func newIndex(documents []document) *index {
	ix := &index{documents: documents, number: map[string]int{}}
	var places [][]place // of each word, in order of first appearance
	add := func(w string, p place) {
		n, ok := ix.number[w]
		if !ok {
			n = len(places)
			ix.number[w] = n
			ix.words = append(ix.words, w)
			places = append(places, nil)
		}
		places[n] = append(places[n], p)
	}
	var words []string
	for d, doc := range documents {
		if doc.hit.Own {
			ix.own = append(ix.own, doc.hit)
		}
		for _, f := range doc.fields {
			words = splitWords(words[:0], f.text)
			if len(words) == 0 {
				continue
			}
			id := int32(len(ix.fields))
			ix.fields = append(ix.fields, indexField{d, f.weight, len(words)})
			for _, w := range words {
				add(w, place{id, 1})
			}
			if f.weight >= weightHidden && 1 < len(words) && len(words) <= 4 {
				// "goingaway" is "going away".
				add(strings.Join(words, ""), place{id, int32(len(words))})
			}
		}
	}
	slices.Sort(ix.words)
	for i, w := range ix.words {
		ix.letters = append(ix.letters, letters(w))
		ix.places = append(ix.places, places[ix.number[w]])
		ix.number[w] = i
	}
	ix.scratch.New = func() any { return ix.newScratch() }
	return ix
}

// The quality of a match between a word of a query and a word of a field, in
// percent.
const (
	sameWord      = 100
	shorterWord   = 75 // "restarting" finds "restart"
	prefixWord    = 70 // "abnor" finds "abnormal"; up to 20 more for its share of the letters
	misspelt      = 60 // one typing error; 15 less for the second
	misspeltStart = 35 // "abnorn" finds "abnormal"
)

// A match is a word of the index that a word of a query may mean.
type match struct {
	word    int
	quality int
	share   int // how many percent of its letters the query has
}

// matches appends the words of ix that w may mean. Typing errors are looked for
// only where nothing else matches.
func (ix *index) matches(found []match, w word) []match {
	if i, ok := ix.number[w.text]; ok {
		found = append(found, match{i, sameWord, 100})
	}
	if w.exact {
		return found
	}
	from, _ := slices.BinarySearch(ix.words, w.text)
	for i := from; i < len(ix.words) && strings.HasPrefix(ix.words[i], w.text); i++ {
		if len(ix.words[i]) > len(w.text) {
			share := 100 * len(w.text) / len(ix.words[i])
			found = append(found, match{i, prefixWord + share/5, share})
		}
	}
	for n := len(w.text) - 1; n >= len(w.text)-3 && n >= 4; n-- {
		if i, ok := ix.number[w.text[:n]]; ok {
			found = append(found, match{i, shorterWord, 100})
		}
	}
	if len(found) > 0 || w.optional {
		return found
	}
	return ix.misspelt(found, w.text)
}

// misspelt appends the words of ix that text is, or begins, but for typing
// errors.
func (ix *index) misspelt(found []match, text string) []match {
	limit := typos(len(text))
	if limit == 0 {
		return found
	}
	typed := letters(text)
	for i, have := range ix.words {
		if len(have) > maxFuzzy || len(have) < len(text)-limit || isDigit(have[0]) ||
			bits.OnesCount32(typed&^ix.letters[i]) > limit {
			continue
		}
		switch whole, beginning := distance(text, have, limit); {
		case whole <= limit:
			found = append(found, match{i, misspelt - 15*(whole-1), 100})
		case beginning == 1 && len(text) >= 5:
			found = append(found, match{i, misspeltStart, 100 * len(text) / len(have)})
		}
	}
	return found
}

// letters is the set of the letters of w: each letter that another word lacks
// is a typing error, so that most pairs of words need no closer look.
func letters(w string) (set uint32) {
	for i := range len(w) {
		set |= 1 << (w[i] & 31)
	}
	return set
}

// rarity tells how much it says that a word matches n documents of all: 1 for
// a word of every document, one more for each halving.
func rarity(n, all int) int { return 1 + bits.Len(uint(all/max(n, 1))) }
