package decode

import (
	"bytes"
	"math/rand/v2"
	"os"
	"slices"
	"testing"
)

// TestFormatsHaveExamples holds formats, Go files and example files together.
func TestFormatsHaveExamples(t *testing.T) {
	seen := map[string]bool{}
	for _, e := range examples(t) {
		seen[e.file] = true
	}
	for _, f := range Formats() {
		file := fileOf(f.Name)
		if !seen[file] {
			t.Errorf("format %s has no examples: write testdata/%s.txtar", f.Name, file)
		}
		delete(seen, file)
		if _, err := os.Stat(file + ".go"); err != nil {
			t.Errorf("format %s should be in %s.go", f.Name, file)
		}
		if f.Title == "" {
			t.Errorf("format %s has no title", f.Name)
		}
	}
	delete(seen, negatives)
	for file := range seen {
		t.Errorf("testdata/%s.txtar belongs to no format", file)
	}
}

// TestNamesAreUnique: a format's name is part of the JSON output.
func TestNamesAreUnique(t *testing.T) {
	seen := map[string]bool{}
	for _, f := range Formats() {
		if seen[f.Name] {
			t.Errorf("two formats are named %s", f.Name)
		}
		seen[f.Name] = true
	}
}

// TestOrderMeansNothing decodes all examples with the formats in other orders.
func TestOrderMeansNothing(t *testing.T) {
	all := examples(t)
	for seed := range uint64(5) {
		shuffled := Formats()
		rand.New(rand.NewPCG(seed, 0)).Shuffle(len(shuffled), func(i, j int) {
			shuffled[i], shuffled[j] = shuffled[j], shuffled[i]
		})
		shuffledEngine := newEngine(shuffled, func() {})
		for _, e := range all {
			got, want := wantLines(e.text, decodeWith(shuffledEngine, nil, e.text)), wantLines(e.text, Decode(e.text))
			if got != want {
				t.Errorf("%s/%s, order %d: got\n%s\nwant\n%s", e.file, e.name, seed, got, want)
			}
		}
	}
}

// TestFormatsHaveHints: a strong format without hints would never be asked, and
// one with a common hint would slow down every log.
func TestFormatsHaveHints(t *testing.T) {
	for _, f := range Formats() {
		if f.Weak || f.read != nil {
			continue
		}
		parts := f.Parts
		if f.Find != nil {
			parts = append([]Part{f.Part}, parts...)
		}
		if len(parts)+len(f.Words) == 0 {
			t.Errorf("%s recognizes nothing", f.Name)
		}
		for _, p := range parts {
			if len(p.Hints) == 0 || slices.Contains(p.Hints, "") {
				t.Errorf("%s has a part with the hints %q", f.Name, p.Hints)
			}
		}
		for i := range f.Words {
			if w := &f.Words[i]; len(w.hints()) == 0 || slices.Contains(w.hints(), "") {
				t.Errorf("%s has a wording with the hints %q: %s", f.Name, w.hints(), w.expr)
			}
		}
	}
	var log bytes.Buffer
	writeLog(&log, 1<<20, 0)
	asked := map[string]int{}
	e := newEngine(formats(), func() {})
	for i := range e.askers {
		a := &e.askers[i]
		find, name := a.find, a.format.Name
		a.find = func(text string) []Match {
			asked[name] += len(text)
			return find(text)
		}
	}
	if r := decodeWith(e, nil, log.String()); !r.Empty() {
		t.Errorf("closes in a log without any: %+v", r)
	}
	for name, n := range asked {
		if n > log.Len()/10 {
			t.Errorf("%s is asked about %d bytes of a log of %d without closes: are its hints too common?", name, n, log.Len())
		}
	}
}
