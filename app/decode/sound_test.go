package decode

import (
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"wsclose/registry"
)

// sound decodes text and checks what must hold of every result, whatever the
// text is. It returns the result.
func sound(t *testing.T, text string) Result {
	t.Helper()
	r := Decode(text)
	if diff := cmp.Diff(Decode(text), r); diff != "" {
		t.Errorf("decoded twice (-second +first):\n%s", diff)
	}
	last := 0
	for i := range r.Closes {
		c := &r.Closes[i]
		if c.Span.Start < last {
			t.Errorf("close %d begins at %d, before %d", i, c.Span.Start, last)
		}
		last = c.Span.Start
		soundClose(t, text, c)
	}
	last = 0
	for i, s := range r.Signals {
		if s.Span.Start < last {
			t.Errorf("signal %d begins at %d, before %d", i, s.Span.Start, last)
		}
		last = s.Span.Start
		soundPlace(t, text, s.Span, s.Line)
		soundFormat(t, s.Format)
		if registry.SignalOf(s.Slug) == nil {
			t.Errorf("signal %q is not in the vocabulary", s.Slug)
		}
	}
	return r
}

// soundClose checks one close.
func soundClose(t *testing.T, text string, c *Close) {
	t.Helper()
	soundPlace(t, text, c.Span, c.Line)
	soundFormat(t, c.Format)
	if c.Code < 0 && c.Code != registry.NoCode {
		t.Errorf("the code is %d", c.Code)
	}
	if c.Code != registry.NoCode && c.Implied != registry.NoCode {
		t.Errorf("%d is stated, and %d implied", c.Code, c.Implied)
	}
	if !c.HasReason && c.Reason != "" {
		t.Errorf("the reason %q is none", c.Reason)
	}
	if c.Service != "" && !slices.ContainsFunc(registry.Owners, func(o *registry.Owner) bool { return o.Slug == c.Service }) {
		t.Errorf("the service %q has no owner", c.Service)
	}
	if c.After < 0 || c.After != c.After {
		t.Errorf("it lasted %g seconds", c.After)
	}
	last := 0
	for _, m := range c.Marks {
		if m.Span.Start < last || m.Span.End < m.Span.Start || m.Span.End > len(text) {
			t.Errorf("the mark of %s is at %v, behind %d, in %d bytes", m.Field, m.Span, last, len(text))
			continue
		}
		last = m.Span.End
		words := text[m.Span.Start:m.Span.End]
		if m.Field == FieldCode && c.Code != registry.NoCode && len(words) == 4 && allDigits(words) && !isNumber(words, 10, c.Code) && !isNumber(words, 16, c.Code) {
			t.Errorf("%d was read from %q", c.Code, words)
		}
	}
}

// isNumber reports whether words are a code written with that base.
func isNumber(words string, base int, code registry.Code) bool {
	n, err := strconv.ParseUint(words, base, 16)
	return err == nil && registry.Code(n) == code
}

func allDigits(s string) bool { return strings.Trim(s, "0123456789") == "" }

// soundPlace checks that a span lies in the text, on its line.
func soundPlace(t *testing.T, text string, s Span, line int) {
	t.Helper()
	if s.Start < 0 || s.End <= s.Start || s.End > len(text) {
		t.Errorf("the evidence is at %v in %d bytes", s, len(text))
		return
	}
	// In UTF-16 the byte 10 may be half of another character.
	wide := strings.HasPrefix(text, "\xff\xfe") || strings.HasPrefix(text, "\xfe\xff")
	if want := 1 + strings.Count(text[:s.Start], "\n"); line != want && !wide {
		t.Errorf("the evidence at %d is on line %d, not %d", s.Start, want, line)
	}
}

func soundFormat(t *testing.T, name string) {
	t.Helper()
	if !slices.ContainsFunc(formats(), func(f *Format) bool { return f.Name == name }) {
		t.Errorf("the format is %q", name)
	}
}

// wide returns text in UTF-16 with a byte order mark.
func wide(text string, big bool) string {
	b := []byte{0xff, 0xfe}
	if big {
		b = []byte{0xfe, 0xff}
	}
	for _, r := range text {
		if !utf8.ValidRune(r) || r > 0xffff {
			r = utf8.RuneError
		}
		if big {
			b = append(b, byte(r>>8), byte(r))
		} else {
			b = append(b, byte(r), byte(r>>8))
		}
	}
	return string(b)
}
