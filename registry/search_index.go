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

// An index holds the codes, and from the first search for words on all that has
// words. Numbers alone need none.
type index struct {
	codes   []document
	own     []Hit // the codes of a team's own owners
	terms   func() *terms
	scratch sync.Pool // *scratch
}

// The terms of an index are the documents, first the codes, and where each word
// occurs in them.
type terms struct {
	documents []document
	fields    []indexField
	words     []string       // sorted
	letters   []uint32       // of each word, see letters
	places    [][]place      // of each word
	number    map[string]int // of each word in words
}

// has reports whether w is a word of any document.
func (ix *index) has(w string) bool {
	_, ok := ix.terms().number[w]
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
	s.once.Do(func() { s.index = newIndex(codeDocuments(s.Owners()), collections...) })
	return s.index
}

// newIndex returns the index of the codes and of the documents of others.
func newIndex(codes []document, others ...func() []document) *index {
	ix := &index{codes: codes}
	for i := range codes {
		if codes[i].hit.Own {
			ix.own = append(ix.own, codes[i].hit)
		}
	}
	ix.terms = sync.OnceValue(func() *terms {
		documents := slices.Clone(codes)
		for _, other := range others {
			documents = append(documents, other()...)
		}
		return newTerms(documents)
	})
	ix.scratch.New = func() any { return ix.newScratch() }
	return ix
}

func newTerms(documents []document) *terms {
	t := &terms{documents: documents, number: map[string]int{}}
	var places [][]place // of each word, in order of first appearance
	add := func(w string, p place) {
		n, ok := t.number[w]
		if !ok {
			n = len(places)
			t.number[w] = n
			t.words = append(t.words, w)
			places = append(places, nil)
		}
		places[n] = append(places[n], p)
	}
	var words []string
	for d, doc := range documents {
		for _, f := range doc.fields {
			words = splitWords(words[:0], f.text)
			if len(words) == 0 {
				continue
			}
			id := int32(len(t.fields))
			t.fields = append(t.fields, indexField{d, f.weight, len(words)})
			for _, w := range words {
				add(w, place{id, 1})
			}
			if f.weight >= weightHidden && 1 < len(words) && len(words) <= 4 {
				// "goingaway" is "going away".
				add(strings.Join(words, ""), place{id, int32(len(words))})
			}
		}
	}
	slices.Sort(t.words)
	for i, w := range t.words {
		t.letters = append(t.letters, letters(w))
		t.places = append(t.places, places[t.number[w]])
		t.number[w] = i
	}
	return t
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

// matches appends the words of t that w may mean. Typing errors are looked for
// only where nothing else matches.
func (t *terms) matches(found []match, w word) []match {
	if i, ok := t.number[w.text]; ok {
		found = append(found, match{i, sameWord, 100})
	}
	if w.exact {
		return found
	}
	from, _ := slices.BinarySearch(t.words, w.text)
	for i := from; i < len(t.words) && strings.HasPrefix(t.words[i], w.text); i++ {
		if len(t.words[i]) > len(w.text) {
			share := 100 * len(w.text) / len(t.words[i])
			found = append(found, match{i, prefixWord + share/5, share})
		}
	}
	for n := len(w.text) - 1; n >= len(w.text)-3 && n >= 4; n-- {
		if i, ok := t.number[w.text[:n]]; ok {
			found = append(found, match{i, shorterWord, 100})
		}
	}
	if len(found) > 0 || w.optional {
		return found
	}
	return t.misspelt(found, w.text)
}

// misspelt appends the words of t that text is, or begins, but for typing
// errors.
func (t *terms) misspelt(found []match, text string) []match {
	limit := typos(len(text))
	if limit == 0 {
		return found
	}
	typed := letters(text)
	for i, have := range t.words {
		if len(have) > maxFuzzy || len(have) < len(text)-limit || isDigit(have[0]) ||
			bits.OnesCount32(typed&^t.letters[i]) > limit {
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
