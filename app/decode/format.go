package decode

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"wsclose/registry"
)

// A Format recognizes one way of writing down how a connection ended. It is a
// list of sentences (Words), a function of its own (Find), or both.
type Format struct {
	Name  string // permanent, kebab-case; part of the JSON output
	Title string // what prints it, for people: "Chrome's console"
	// Says are the sentences that the program prints about signals; phrases reads
	// the table.
	Says string
	// Words are the sentences that hold a close, or more than Says can tell.
	Words []wording
	Part
	// Parts are further ways of the same program, with hints of their own.
	Parts []Part
	// Weak formats are asked only when no strong one found a close, and only for
	// inputs of at most [MaxWeak] bytes. They see the whole text. Their signals
	// count only when no strong format found any.
	Weak bool
	// General formats know no program's words but those that any program may
	// print. Where a match of theirs overlaps a close that another strong
	// format found, that one stands, however short.
	General bool
	// begins and read are of a format that is a whole document, not lines:
	// whether the first bytes of an input are one, and what reads it.
	begins func(head string) bool
	read   func(found func(Finding), own *ownWords) document
}

// A Part is a function that recognizes something, and what calls for it.
type Part struct {
	// Hints are substrings, one of which is a part of everything that Find
	// recognizes (in any case). Find sees the lines with a hint and those in
	// reach, nothing else; so the rarer the hints, the better.
	Hints []string
	// Reach is how many lines before and after a line with a hint a match of
	// Find may reach. With 0 Find sees one line at a time.
	Reach int
	// Worth, if not nil, looks closer at a hint and reports whether Find should
	// be asked. It runs often, so it reads no more than a line.
	Worth func(text string, hint Span) bool
	// Find returns what the format recognizes in text, in order, without
	// overlaps. Offsets are into text. Names of formats, lines and times are
	// filled in later.
	Find func(text string) []Match
}

// MaxWeak is the longest input, in bytes, in which a lone number or name is
// taken for a close code. In a longer text such a number is far more likely
// something else.
const MaxWeak = 256 << 10

// A Match is a stretch of text that one format understands as a whole, with
// the closes and signals that it states.
type Match struct {
	Span    Span
	Closes  []Close
	Signals []Signal
	// Apart says that the text lists every close once: none of them is another
	// one printed again.
	Apart   bool
	general bool // found by a general format
}

// shift moves m by some bytes.
func (m *Match) shift(by int) {
	m.Span = m.Span.plus(by)
	for i := range m.Closes {
		c := &m.Closes[i]
		c.Span = c.Span.plus(by)
		for j := range c.Marks {
			c.Marks[j].Span = c.Marks[j].Span.plus(by)
		}
	}
	for i := range m.Signals {
		m.Signals[i].Span = m.Signals[i].Span.plus(by)
	}
}

// registered makes every format, in no meaningful order.
var registered []func() *Format

// register adds a format to those that Decode asks; its result lets a format's
// file do without an init function. Formats are made when the first text is
// decoded: the start of a page does not wait for them.
func register(format func() *Format) bool {
	registered = append(registered, format)
	return true
}

// formats returns what was registered.
var formats = sync.OnceValue(func() []*Format {
	var all []*Format
	for _, format := range registered {
		f := format()
		f.Words = append(f.Words, phrases(f.Says)...)
		all = append(all, f)
	}
	return all
})

// Formats returns every format, sorted by name.
func Formats() []*Format {
	sorted := slices.Clone(formats())
	slices.SortFunc(sorted, func(a, b *Format) int { return strings.Compare(a.Name, b.Name) })
	return sorted
}

// matchAt builds the match for one set of submatch offsets. It is not ok when
// a code does not fit an int32: no program prints such a number as a code.
func matchAt(re *regexp.Regexp, text string, loc []int) (Match, bool) {
	c := Close{Code: registry.NoCode, Implied: registry.NoCode, Span: Span{loc[0], loc[1]}}
	for i, name := range re.SubexpNames() {
		if name == "" || loc[2*i] < 0 {
			continue
		}
		span := Span{loc[2*i], loc[2*i+1]}
		value := text[span.Start:span.End]
		switch name {
		case "code", "hexcode":
			base := 10
			if name == "hexcode" {
				base = 16
			}
			n, err := strconv.ParseInt(strings.ReplaceAll(value, "_", ""), base, 32)
			if err != nil {
				return Match{}, false
			}
			c.Code = registry.Code(n)
			c.Marks = append(c.Marks, Mark{FieldCode, span})
		case "reason":
			c.Reason, c.HasReason = value, true
			c.Marks = append(c.Marks, Mark{FieldReason, span})
		case "clean":
			c.WasClean = StatedAs(slices.Contains([]string{"true", "1", "yes"}, strings.ToLower(value)))
			c.Marks = append(c.Marks, Mark{FieldWasClean, span})
		}
	}
	slices.SortFunc(c.Marks, func(a, b Mark) int { return a.Span.Start - b.Span.Start })
	return Match{Span: c.Span, Closes: []Close{c}}, true
}
