package ui

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"wsclose/app/decode"
	"wsclose/app/explain"
	"wsclose/registry"
)

const (
	// MaxSearch is the longest text, in characters, that is put into the
	// address as a search.
	MaxSearch = 64
	// maxQuestion is the longest single line that is still looked up in the
	// registry when it holds no close: a question in somebody's own words.
	maxQuestion = 256
	// maxExplained is how many closes, and how many signals, of one text are
	// explained; the others are counted.
	maxExplained = 12
	// maxWhole is how many of them are shown whole at once: the first ones, and
	// of each code the first. The others' heads stand below.
	maxWhole = 3
)

// mode is what kind of answer a text gets.
type mode int

const (
	idle      mode = iota // no text
	searching             // the text is a search
	explained             // closes or signals were found in the text
	unknown               // nothing was found
)

// An answer is what the widget says about one text.
type answer struct {
	from    *knowledge // what it draws on; nil only while there is no text
	text    string
	mode    mode
	hits    []registry.Hit            // of a search, best first
	groups  []group                   // of a search, the hits that are no rows of the table
	opened  map[registry.HitKind]bool // the groups that are listed to their end
	best    *explanation              // of a search, the best hit's or the chosen one's; nil when there is none
	chosen  int                       // of a search, the hit that best is about
	log     *log                      // a text that was too long to be decoded in one go; nil otherwise
	summary *explanation              // of all closes together; nil when there are few
	closes  []explanation
	signals []explanation
	result  decode.Result
	// explained is how many signals of the text signals explains.
	explained int
	// failed says what went wrong inside, "" when nothing did. The rest of the
	// answer is then what was found before.
	failed string
}

// An explanation is a document about a close, a signal or a hit.
type explanation struct {
	code    registry.Code // NoCode where there is none
	slug    string        // of a signal
	line    int           // where the evidence begins, 0 without one
	times   int           // how often it happened in a log, 0 when it is not counted
	format  string        // what printed it, for people
	page    string        // the page that says more, below the base; "" for none
	doc     explain.Document
	whole   bool                                   // all of it is shown, not the head only
	repeats bool                                   // its code was explained above: shown are the line and what it adds
	causes  bool                                   // all causes are shown, not the likeliest only
	again   func(explain.Answers) explain.Document // nil when there are no questions
	answers explain.Answers
}

// answerTo makes the answer to text. It never panics: what goes wrong inside
// is said in the answer.
func (k *knowledge) answerTo(text string) (a answer) {
	a.from, a.text = k, text
	if strings.TrimSpace(text) == "" {
		return a
	}
	a.failed = guard("reading the text", func() { a.result = k.decoder.Decode(text) })
	if strong(a.result) || a.failed != "" {
		a.explain()
		return a
	}
	if isQuestion(text, maxQuestion) {
		a.failed = guard("searching", func() { a.search() })
	}
	switch {
	case len(a.hits) > 0 && (isQuestion(text, MaxSearch) || a.result.Empty()):
		a.mode = searching
	case a.result.Empty():
		a.mode = unknown
	default:
		a.explain()
	}
	return a
}

// search fills in the hits and the explanation of the best one.
func (a *answer) search() {
	a.hits = a.from.set.Search(strings.TrimSpace(a.text))
	if len(a.hits) > 0 {
		a.groups = grouped(a.hits)
		a.choose(0)
	}
}

// choose puts the explanation of a hit into the card.
func (a *answer) choose(i int) {
	a.chosen, a.best = i, a.from.about(a.hits[i])
	// Whoever searched for one code, or chose a hit, gets all about it.
	a.best.whole = i > 0 || strings.TrimSpace(a.text) == a.best.code.String()
}

// explain fills in the explanations of what was found.
func (a *answer) explain() {
	a.mode = explained
	a.try(func() { a.summarize(a.from.sumOf(a.result)) })
	told := map[registry.Code]bool{}
	for i := range a.result.Closes[:min(len(a.result.Closes), maxExplained)] {
		c, signals := a.result.Closes[i], explain.Nearby(a.result, i)
		again := func(given explain.Answers) explain.Document { return a.from.explainer.Close(c, signals, given) }
		e := explanation{code: c.Code, line: c.Line, format: titles()[c.Format], again: again}
		if c.Code != registry.NoCode {
			e.page = a.from.set.PathOf(c.Code)
		}
		e.repeats = told[c.Code]
		told[c.Code] = true
		if !e.repeats && len(told) <= maxWhole {
			e.whole = true
		}
		if a.try(func() { e.doc = again(nil) }) {
			a.closes = append(a.closes, e)
		}
	}
	a.explainSignals()
}

// explainSignals explains each kind of signal once.
func (a *answer) explainSignals() {
	kinds := explain.SignalKinds(a.result.Signals)
	for _, k := range kinds[:min(len(kinds), maxExplained)] {
		s := k.Signal
		e := explanation{code: registry.NoCode, slug: s.Slug, line: s.Line, times: k.Times, format: titles()[s.Format], whole: len(a.signals) < maxWhole}
		if a.try(func() { e.doc = explain.Signal(s) }) {
			a.signals = append(a.signals, e)
			a.explained += k.Times
		}
	}
}

// try runs f and reports whether it went well; what went wrong is kept.
func (a *answer) try(f func()) bool {
	failed := guard("explaining it", f)
	if failed != "" {
		a.failed = failed
	}
	return failed == ""
}

// about explains a hit. Where questions split the causes of its code, they can
// be answered here too.
func (k *knowledge) about(h registry.Hit) *explanation {
	e := &explanation{code: h.Code, page: h.Path, doc: k.explainer.Hit(h)}
	if h.Kind != registry.HitCode {
		return e
	}
	c := decode.Close{Code: h.Code, Implied: registry.NoCode}
	if len(k.explainer.Close(c, nil, nil).Questions) > 0 {
		e.again = func(given explain.Answers) explain.Document {
			return withCauses(k.explainer.Hit(h), k.explainer.Close(c, nil, given))
		}
		e.doc = e.again(nil)
	}
	return e
}

// withCauses returns d with the questions of asked, and the causes as asked
// ranks them.
func withCauses(d, asked explain.Document) explain.Document {
	d.Questions = asked.Questions
	for i := range d.Sections {
		for _, s := range asked.Sections {
			if s.ID == "causes" && d.Sections[i].ID == s.ID {
				d.Sections[i] = s
			}
		}
	}
	return d
}

// answer records an answer to one of e's questions, or takes it back when it
// was given before, and explains anew.
func (e *explanation) answer(question, id string) {
	given := explain.Answers{}
	for q, a := range e.answers {
		given[q] = a
	}
	if given[question] == id {
		delete(given, question)
	} else {
		given[question] = id
	}
	if e.again != nil {
		e.answers, e.doc = given, e.again(given)
	}
}

// guard runs f and says what went wrong, "" when nothing did. A panic in
// go-app's loop would end the whole widget.
func guard(doing string, f func()) (failed string) {
	defer func() {
		if r := recover(); r != nil {
			failed = fmt.Sprintf("%s went wrong: %v", doing, r)
		}
	}()
	f()
	return ""
}

// isQuestion reports whether text is one line of at most limit characters.
func isQuestion(text string, limit int) bool {
	text = strings.TrimSpace(text)
	return !strings.ContainsAny(text, "\n\r") && utf8.RuneCountInString(text) <= limit
}

// strong reports whether r was found by a strong format, or in bytes, which
// nobody searches for. Weak formats are asked only when no strong one spoke, so
// any one match tells.
func strong(r decode.Result) bool {
	for _, c := range r.Closes {
		return !weak()[c.Format]
	}
	for _, s := range r.Signals {
		return !weak()[s.Format] || s.Frame != ""
	}
	return false
}

// matches reports which rows of the table a search shows: the codes hit, and
// the ranges hit. Everything matches when the answer is not that of a search.
func (a *answer) matches() (codes map[registry.Code]bool, ranges map[registry.Code]bool, all bool) {
	if a.mode != searching {
		return nil, nil, true
	}
	codes, ranges = map[registry.Code]bool{}, map[registry.Code]bool{}
	for _, h := range a.hits {
		switch h.Kind {
		case registry.HitCode, registry.HitConstant, registry.HitInvalid, registry.HitServiceCode:
			codes[h.Code] = true
			if r := registry.RangeOf(h.Code); r != nil && registry.Public(h.Code) == nil {
				ranges[r.First] = true
			}
		case registry.HitRange:
			ranges[h.First] = true
		}
	}
	return codes, ranges, false
}
