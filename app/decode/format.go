package decode

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"wsclose/registry"
)

// A Format recognizes one way of writing down how a connection ended.
type Format struct {
	Name  string // permanent, kebab-case; part of the JSON output
	Title string // what prints it, for people: "Chrome's console"
	// Hints are substrings; the format is asked only about texts that hold one
	// of them (in any case). No hints: it is always asked.
	Hints []string
	// Weak formats are asked only when no strong format found anything, and
	// only for inputs of at most [MaxWeak] bytes.
	Weak bool
	// General formats know no program's words but those that any program may
	// print. Where a match of theirs overlaps a close that another strong
	// format found, that one stands, however short.
	General bool
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
	general bool // found by a general format
}

// formats is every format that was registered, in no meaningful order.
var formats []*Format

// register adds f to the formats that Decode asks. It returns f, so that a
// format's file needs no init function.
func register(f *Format) *Format {
	formats = append(formats, f)
	return f
}

// Formats returns every format, sorted by name.
func Formats() []*Format {
	sorted := slices.Clone(formats)
	slices.SortFunc(sorted, func(a, b *Format) int { return strings.Compare(a.Name, b.Name) })
	return sorted
}

// asked reports whether f should be asked about text; lower is text in lower
// case.
func (f *Format) asked(lower string) bool {
	return len(f.Hints) == 0 || slices.ContainsFunc(f.Hints, func(h string) bool {
		return strings.Contains(lower, strings.ToLower(h))
	})
}

// pattern returns a Find that turns each match of the regular expression expr
// into a close. Its groups have fixed names:
//
//	code    the close code in decimal
//	hexcode the close code in hexadecimal
//	reason  the reason
//	clean   wasClean: true, false, 1, 0, yes or no
//
// more, if not nil, sees each match afterwards and may complete or drop it.
// The expression is compiled when it is first needed.
func pattern(expr string, more func(m *Match, group func(name string) (string, bool)) bool) func(string) []Match {
	compiled := sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expr) })
	return func(text string) []Match {
		re := compiled()
		var found []Match
		for _, loc := range re.FindAllStringSubmatchIndex(text, -1) {
			m, ok := matchAt(re, text, loc)
			if !ok {
				continue
			}
			group := func(name string) (string, bool) {
				// Alternatives of one expression may use a name again.
				for i, n := range re.SubexpNames() {
					if n == name && loc[2*i] >= 0 {
						return text[loc[2*i]:loc[2*i+1]], true
					}
				}
				return "", false
			}
			if more == nil || more(&m, group) {
				found = append(found, m)
			}
		}
		return found
	}
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
			n, err := strconv.ParseInt(value, base, 32)
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
