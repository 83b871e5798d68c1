package decode

import (
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"wsclose/registry"
)

// FuzzDecode holds what is true of the answer to any text at all.
func FuzzDecode(f *testing.F) {
	for _, e := range examples(f) {
		f.Add(e.text)
	}
	f.Add("\x1b[31mwebsocket: close 1006 (abnormal closure)\u201d\r\n")
	f.Fuzz(func(t *testing.T, text string) {
		r := Decode(text)
		within := func(what string, s Span) {
			t.Helper()
			if s.Start < 0 || s.Start > s.End || s.End > len(text) {
				t.Fatalf("%s is at %v in %d bytes", what, s, len(text))
			}
		}
		for i, c := range r.Closes {
			within("a close", c.Span)
			if c.Span.Len() == 0 {
				t.Errorf("a close without evidence: %+v", c)
			}
			if i > 0 && c.Span.Start < r.Closes[i-1].Span.Start {
				t.Errorf("closes out of order: %v after %v", c.Span, r.Closes[i-1].Span)
			}
			if want := strings.Count(text[:c.Span.Start], "\n") + 1; c.Line != want {
				t.Errorf("line %d, want %d", c.Line, want)
			}
			if c.Code == registry.NoCode && c.Implied == registry.NoCode && len(r.Signals) == 0 {
				t.Errorf("a close that says nothing: %+v", c)
			}
			if c.Reason != "" && !c.HasReason {
				t.Errorf("a reason that is not stated: %+v", c)
			}
			if utf8.ValidString(text) && !utf8.ValidString(c.Reason) {
				t.Errorf("the reason %q is cut in a character", c.Reason)
			}
			for j, m := range c.Marks {
				within("a mark", m.Span)
				if j > 0 && m.Span.Start < c.Marks[j-1].Span.End {
					t.Errorf("marks overlap: %v", c.Marks)
				}
				shown := string(clean(text[m.Span.Start:m.Span.End]).text)
				if n, err := strconv.Atoi(shown); m.Field == FieldCode && err == nil && registry.Code(n) != c.Code {
					t.Errorf("code %d was read from %q", c.Code, shown)
				}
			}
		}
		for i, s := range r.Signals {
			within("a signal", s.Span)
			if s.Slug == "" || s.Format == "" {
				t.Errorf("an unnamed signal: %+v", s)
			}
			if i > 0 && s.Span.Start < r.Signals[i-1].Span.Start {
				t.Errorf("signals out of order: %v after %v", s.Span, r.Signals[i-1].Span)
			}
		}
		if diff := cmp.Diff(Decode(text), r); diff != "" {
			t.Errorf("decoding twice differs:\n%s", diff)
		}
	})
}

// strongMatches returns what the strong formats find in a short cleaned text.
func strongMatches(text string) []Match {
	s := newScan(defaultEngine())
	s.read(text, 0, true)
	return s.matches(text, 0, Span{0, len(text)}, nil)
}

// TestMatchesAreDisjoint looks behind Decode: a stretch of text belongs to one
// match, and what a match states lies inside of it.
func TestMatchesAreDisjoint(t *testing.T) {
	for _, e := range examples(t) {
		matches := choose(strongMatches(string(clean(e.text).text)))
		for i, m := range matches {
			if i > 0 && m.Span.Overlaps(matches[i-1].Span) {
				t.Errorf("%s/%s: %v and %v overlap", e.file, e.name, m.Span, matches[i-1].Span)
			}
			for _, c := range m.Closes {
				if c.Span.Start < m.Span.Start || c.Span.End > m.Span.End {
					t.Errorf("%s/%s: close at %v outside of its match %v", e.file, e.name, c.Span, m.Span)
				}
			}
			for _, s := range m.Signals {
				if s.Span.Start < m.Span.Start || s.Span.End > m.Span.End {
					t.Errorf("%s/%s: signal at %v outside of its match %v", e.file, e.name, s.Span, m.Span)
				}
			}
		}
	}
}
