package decode

import (
	"slices"
	"strings"
	"testing"

	"wsclose/registry"
)

// TestPhrases decodes every phrase of the tables of all formats, alone on its
// line: it means the signal under which it stands.
func TestPhrases(t *testing.T) {
	known := map[string]bool{}
	for _, s := range registry.Signals {
		known[s.Slug] = true
	}
	count := 0
	for _, f := range Formats() {
		for line := range strings.Lines(f.Says) {
			slug, said, ok := strings.Cut(strings.TrimSpace(line), " ")
			if !ok {
				continue
			}
			if !known[slug] {
				t.Errorf("format %s: %q is no signal", f.Name, slug)
			}
			for _, phrase := range strings.Split(said, " | ") {
				count++
				text := strings.NewReplacer("#", "404", "…", "x").Replace(phrase)
				signals := Decode(text).Signals
				if !slices.ContainsFunc(signals, func(s Signal) bool { return s.Slug == slug }) {
					t.Errorf("format %s: %q gives %v, want %s", f.Name, text, signals, slug)
				}
				if strings.Contains(phrase, "#") && !slices.ContainsFunc(signals, func(s Signal) bool { return s.Detail == "404" }) {
					t.Errorf("format %s: %q gives %v, want the detail 404", f.Name, text, signals)
				}
			}
		}
	}
	if count < 500 {
		t.Errorf("%d phrases, want at least 500", count)
	}
}
