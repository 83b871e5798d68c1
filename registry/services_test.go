package registry

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
)

// services returns the owners with a page under /services/.
func services(t *testing.T) []*Owner {
	t.Helper()
	var all []*Owner
	for _, o := range Owners {
		if o.Service {
			all = append(all, o)
		}
	}
	if len(all) == 0 {
		t.Fatal("no owner is a service")
	}
	return all
}

func TestServicesIntroduceThemselves(t *testing.T) {
	for _, o := range services(t) {
		if o.URL == "" || o.About.Text == "" || len(o.About.Cites) == 0 || len(o.Entries) == 0 {
			t.Errorf("%s: address, cited introduction or entries are missing", o.Slug)
		}
	}
}

func TestServicesSayWhatEachCodeMeans(t *testing.T) {
	for _, o := range services(t) {
		for _, e := range o.Entries {
			if e.Name == "" || e.Meaning.Text == "" || len(e.Meaning.Cites) == 0 {
				t.Errorf("%s %d: name or cited meaning is missing", o.Slug, e.Code)
			}
			for _, c := range e.Meaning.Cites {
				s := c.Source
				if s.URL == "" || s.Kind == "" || s.Title == "" {
					t.Errorf("%s %d: source %q lacks title, address or kind", o.Slug, e.Code, s.Title)
				}
				if _, err := time.Parse(time.DateOnly, s.Read); err != nil {
					t.Errorf("%s %d: source %q: day of reading %q: %v", o.Slug, e.Code, s.Title, s.Read, err)
				}
			}
			if e.Sender == "" {
				t.Errorf("%s %d: sender is missing", o.Slug, e.Code)
			}
		}
	}
}

func TestServicesAdviseInKnownWords(t *testing.T) {
	known := []Retry{"", RetryYes, RetryBackoff, RetryAfterFix, RetryNo, RetryDepends}
	for _, o := range services(t) {
		for _, e := range o.Entries {
			checkAdvice(t, fmt.Sprintf("%s %d", o.Slug, e.Code), known, e.Retry, e.RetryWhy)
		}
		for _, r := range o.Rules {
			checkAdvice(t, fmt.Sprintf("%s %d-%d", o.Slug, r.First, r.Last), known, r.Retry, r.RetryWhy)
			if r.First > r.Last || r.Name == "" || r.Meaning.Text == "" {
				t.Errorf("%s: the rule for %d-%d is empty or incomplete", o.Slug, r.First, r.Last)
			}
		}
	}
}

func checkAdvice(t *testing.T, where string, known []Retry, r Retry, why Fact) {
	t.Helper()
	if !slices.Contains(known, r) {
		t.Errorf("%s: retry %q is none of %q", where, r, known)
	}
	if r != "" && why.Text == "" {
		t.Errorf("%s: retry %q without saying why", where, r)
	}
}

// A code and the range that holds it must not contradict each other.
func TestServicesCodesFollowTheirRules(t *testing.T) {
	for _, o := range services(t) {
		for _, r := range o.Rules {
			for _, e := range o.Entries {
				if r.First <= e.Code && e.Code <= r.Last && r.Retry != "" && e.Retry != "" && e.Retry != r.Retry {
					t.Errorf("%s %d: retry %q, but %q for all of %d-%d", o.Slug, e.Code, e.Retry, r.Retry, r.First, r.Last)
				}
			}
		}
	}
}

func TestReasonsFitACloseFrame(t *testing.T) {
	for _, o := range services(t) {
		for _, e := range o.Entries {
			for _, r := range e.Reasons {
				if r == "" || len(r) > MaxReason {
					t.Errorf("%s %d: reason of %d bytes, at most %d: %q", o.Slug, e.Code, len(r), MaxReason, r)
				}
			}
		}
	}
}

// A hint is compared with text in lower case, and a short or everyday word
// would claim texts that have nothing to do with the owner.
func TestHintsAreDistinctive(t *testing.T) {
	everyday := []string{"signal", "stream", "zero", "coder", "spring", "phoenix", "strawberry", "reverb", "caddy", "server", "socket", "websocket", "session", "timeout"}
	for _, o := range services(t) {
		for _, h := range o.Hints {
			switch {
			case h != strings.ToLower(h) || h != strings.TrimSpace(h):
				t.Errorf("%s: hint %q is not trimmed lower case", o.Slug, h)
			case len(h) < 4, slices.Contains(everyday, h):
				t.Errorf("%s: hint %q is too common", o.Slug, h)
			}
		}
	}
}
