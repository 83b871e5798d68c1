package registry

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

// vocabulary is the list of signals that other programs rely on.
var vocabulary = strings.Fields(`
handshake-http-status handshake-failed handshake-bad-accept
handshake-invalid-response handshake-dropped handshake-timeout
handshake-subprotocol-mismatch upgrade-missing upgrade-refused connect-failed
connection-refused dns-failure tls-failure unsafe-port mixed-content
csp-blocked invalid-url connection-interrupted closed-before-established
connection-reset connection-lost dropped-without-close-frame
socket-not-connected ping-timeout idle-timeout upstream-reset send-before-open
send-after-close close-after-close invalid-close-code-argument
close-reason-too-long invalid-close-frame message-too-big invalid-utf8
reserved-bits unknown-opcode masked-server-frame unmasked-client-frame
unexpected-continuation fragmented-control-frame data-after-close
invalid-frame-header protocol-error event-without-fields suspended bfcache
session-ended transport-close server-disconnect client-disconnect
`)

func TestSignalsAreTheVocabulary(t *testing.T) {
	var got []string
	for _, s := range Signals {
		got = append(got, s.Slug)
	}
	want := slices.Clone(vocabulary)
	slices.Sort(got)
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("got  %v\nwant %v", got, want)
	}
}

func TestSignalsHaveAllParts(t *testing.T) {
	for _, s := range Signals {
		if s.Name == "" || len(strings.Fields(s.Name)) > 14 {
			t.Errorf("%s: name %q is empty or too long for a heading", s.Slug, s.Name)
		}
		for part, f := range map[string]Fact{"meaning": s.Meaning, "why there is no code": s.WhyNoCode} {
			if f.Text == "" {
				t.Errorf("%s: no %s", s.Slug, part)
			}
		}
		if n := len(s.Causes); n < 1 || n > 4 {
			t.Errorf("%s: %d causes, want 1 to 4", s.Slug, n)
		}
		ids := map[string]bool{}
		for _, c := range s.Causes {
			if c.Title == "" || c.Why.Text == "" || c.Check.Text == "" || c.Fix.Text == "" {
				t.Errorf("%s: cause %q lacks title, why, check or fix", s.Slug, c.ID)
			}
			if ids[c.ID] {
				t.Errorf("%s: two causes %q", s.Slug, c.ID)
			}
			ids[c.ID] = true
		}
		if len(s.Symptoms) < 2 {
			t.Errorf("%s: %d symptoms, want at least 2", s.Slug, len(s.Symptoms))
		}
		for _, w := range s.Symptoms {
			if w != strings.ToLower(w) {
				t.Errorf("%s: symptom %q is not in lower case", s.Slug, w)
			}
		}
	}
}

// The details that the vocabulary promises.
func TestSignalsWithDetail(t *testing.T) {
	want := []string{
		"handshake-http-status", "tls-failure", "idle-timeout",
		"invalid-close-code-argument", "invalid-close-frame", "message-too-big",
	}
	for _, s := range Signals {
		if got := s.DetailLabel != ""; got != slices.Contains(want, s.Slug) {
			t.Errorf("%s: detail label %q", s.Slug, s.DetailLabel)
		}
	}
}

func TestHTTPStatusesAreSortedAndComplete(t *testing.T) {
	sentence := regexp.MustCompile(`^\S.{9,198}\.$`)
	for i, s := range HTTPStatuses {
		if i > 0 && HTTPStatuses[i-1].Status >= s.Status {
			t.Errorf("%d stands before %d", HTTPStatuses[i-1].Status, s.Status)
		}
		for _, f := range []Fact{s.Meaning, s.Fix} {
			if !sentence.MatchString(f.Text) || len(f.Cites) == 0 {
				t.Errorf("%d: %q is no sentence of at most 200 characters with a cite", s.Status, f.Text)
			}
		}
		if s.Name == "" {
			t.Errorf("%d has no name", s.Status)
		}
	}
}
