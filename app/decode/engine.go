package decode

import (
	"slices"
	"strings"
	"sync/atomic"

	"wsclose/registry"
)

// An engine knows which words call for which part of which format, and finds
// all of them in one pass.
type engine struct {
	words  *finder
	length []int               // of each word, in bytes
	calls  [][]int             // the askers that a word calls for
	owners [][]*registry.Owner // the owners that a word hints at
	opens  []bool              // whether the word may speak of a new connection
	askers []asker             // of strong formats
	weak   []weakAsker         // asked about the whole text
	whole  []*Format           // read a document as a whole
}

// An asker is a format's Find, or one of its wordings.
type asker struct {
	format *Format
	reach  int
	worth  func(text string, hint Span) bool
	find   func(text string) []Match
}

// made is the engine of all formats, once it is made.
var made atomic.Pointer[engine]

func defaultEngine() *engine {
	Prepare(func() {})
	return made.Load()
}

// Prepare makes what decoding needs, which is otherwise done when first needed,
// and calls pause between its steps: a page can answer there. Others may decode
// meanwhile.
func Prepare(pause func()) {
	if made.Load() == nil {
		made.CompareAndSwap(nil, newEngine(formats(), pause))
	}
}

// newEngine calls pause between steps of a few milliseconds.
func newEngine(formats []*Format, pause func()) *engine {
	e := &engine{}
	ids := map[string]int{}
	var words []string
	id := func(word string) int {
		word = strings.Map(func(r rune) rune {
			if r < 0x80 {
				return rune(lower(byte(r)))
			}
			return r
		}, word)
		if _, ok := ids[word]; !ok {
			ids[word] = len(words)
			words = append(words, word)
			e.length = append(e.length, len(word))
			e.calls = append(e.calls, nil)
			e.owners = append(e.owners, nil)
			e.opens = append(e.opens, false)
		}
		return ids[word]
	}
	call := func(hints []string, a asker) {
		for _, h := range hints {
			w := id(h)
			e.calls[w] = append(e.calls[w], len(e.askers))
		}
		e.askers = append(e.askers, a)
	}
	for i, f := range formats {
		if i%formatsAtOnce == formatsAtOnce-1 {
			pause()
		}
		switch {
		case f.read != nil:
			e.whole = append(e.whole, f)
			continue
		case f.Weak:
			if f.Find != nil {
				e.weak = append(e.weak, weakAsker{asker{format: f, find: f.Find}, nil})
			}
			for i := range f.Words {
				w := &f.Words[i]
				e.weak = append(e.weak, weakAsker{asker{format: f, find: w.finder()}, w.hints()})
			}
			continue
		}
		for _, p := range append([]Part{f.Part}, f.Parts...) {
			if p.Find != nil {
				call(p.Hints, asker{f, p.Reach, p.Worth, p.Find})
			}
		}
		for i := range f.Words {
			w := &f.Words[i]
			call(w.hints(), asker{f, w.lines, w.spelled(), w.finder()})
		}
	}
	for _, o := range registry.Owners {
		for _, h := range o.Hints {
			w := id(h)
			e.owners[w] = append(e.owners[w], o)
		}
	}
	for _, w := range connectionWords {
		e.opens[id(w)] = true
	}
	pause()
	e.words = newFinderIn(words, pause)
	return e
}

// formatsAtOnce is how many formats are put into an engine in one step.
const formatsAtOnce = 8

// A hit is a word that stands in a text, at a place in the cleaned text.
type hit struct {
	Span
	word int
}

// ask returns what asker a makes of a window of the cleaned text, which begins
// at offset.
func (a *asker) ask(window string, offset int) []Match {
	found := a.find(window)
	for i := range found {
		found[i].shift(offset)
		found[i].sign(a.format)
	}
	return found
}

// sign notes which format made m.
func (m *Match) sign(f *Format) {
	for i := range m.Closes {
		m.Closes[i].Format = f.Name
	}
	for i := range m.Signals {
		m.Signals[i].Format = f.Name
	}
	m.general = f.General
}

// A weakAsker is a part of a weak format. It is asked about the lines that hold
// one of its hints, or, without hints, about the whole text.
type weakAsker struct {
	asker
	hints []string
}

// findWeak asks the weak formats about a whole text.
func (e *engine) findWeak(text string) []Match {
	var found []Match
	for i := range e.weak {
		a := &e.weak[i]
		if len(a.hints) == 0 {
			found = append(found, a.ask(text, 0)...)
			continue
		}
		for from := 0; from < len(text); {
			end := lineEnd(text, from)
			line := text[from:end]
			if slices.ContainsFunc(a.hints, func(h string) bool { return strings.Contains(line, h) }) {
				found = append(found, a.ask(line, from)...)
			}
			from = end + 1
		}
	}
	return found
}
