package ui

import (
	"net/url"
	"strings"
	"testing"
)

func TestFragmentHoldsAnyText(t *testing.T) {
	for _, text := range []string{goLine, "a&b=c#d?e%f+g\nh\u00e9", `{"isTrusted":true}`} {
		got, err := url.PathUnescape(strings.TrimPrefix(fragment(text), fragmentText))
		if err != nil || got != text {
			t.Errorf("%q came back as %q, %v", text, got, err)
		}
		if strings.ContainsAny(fragment(text)[1:], "# \n") {
			t.Errorf("the fragment %q has characters that end a link", fragment(text))
		}
	}
}

func TestTally(t *testing.T) {
	s := sharing{}
	s.redacted, s.found = redact("203.0.113.9 and 203.0.113.8, token=abcdef")
	if got, want := s.tally(), "This looks private: 1 secret, 2 addresses."; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if s.text("x") != s.redacted {
		t.Error("not redacted unless asked for")
	}
}
