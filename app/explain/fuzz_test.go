package explain

import (
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"wsclose/app/decode"
	"wsclose/registry"
)

// FuzzExplain explains whatever a text says, close by close and as a log.
func FuzzExplain(f *testing.F) {
	paths, err := filepath.Glob("../decode/testdata/*.txtar")
	if err != nil || len(paths) == 0 {
		f.Fatalf("%d files of examples, error %v", len(paths), err)
	}
	for _, path := range paths {
		archive, err := txtar.ParseFile(path)
		if err != nil {
			f.Fatal(err)
		}
		for _, file := range archive.Files {
			if !strings.HasSuffix(file.Name, ".want") {
				f.Add(string(file.Data), "60")
			}
		}
	}
	f.Add("{code: 1006, reason: '', wasClean: true}\n{code: 65535, wasClean: true}", "moment")
	f.Fuzz(func(t *testing.T, text, answer string) {
		r := decode.Decode(text)
		var log Log
		for i := range r.Signals {
			log.Add(decode.Finding{Signal: &r.Signals[i]})
			sound(t, Signal(r.Signals[i]))
		}
		for i, c := range r.Closes {
			log.Add(decode.Finding{Close: &r.Closes[i]})
			sound(t, Close(c, Nearby(r, i), nil))
			sound(t, Close(c, nil, Answers{"opened": answer, "after": answer, "regular": answer}))
		}
		sound(t, log.Summary())
		for _, d := range log.Each() {
			sound(t, d)
		}
	})
}

// FuzzLog sums up closes at any times.
func FuzzLog(f *testing.F) {
	for _, times := range []string{
		"2026-11-22T10:00:00Z 2026-11-22T10:01:00Z 2026-11-22T10:02:00Z 2026-11-22T10:03:00Z",
		"23:59:50 00:00:50 00:01:50 00:02:50 00:01:00", "--12-31T23:59:30 --01-01T00:00:30 --02-29T12:00:00 --03-01T12:00:00",
		"2026-11-22T10:00:00 2026-11-22T10:01:00Z 10:02:00 x 0000-01-01T00:00:00Z 9999-12-31T23:59:59.999999999Z",
	} {
		f.Add(times, int32(1006))
	}
	f.Fuzz(func(t *testing.T, times string, code int32) {
		var log Log
		for i, at := range strings.Fields(times) {
			c := decode.Close{Code: registry.Code(code), Implied: registry.NoCode, Time: at, Line: i + 1, Span: decode.Span{Start: i, End: i + 1}}
			log.Add(decode.Finding{Close: &c})
		}
		sound(t, log.Summary())
		for _, k := range log.kinds {
			if k.gaps.n > 0 && (k.gaps.min < 0 || k.gaps.median() < k.gaps.min || k.gaps.median() > k.gaps.max) {
				t.Errorf("%q: gaps of %g to %g seconds, %g in the middle", times, k.gaps.min, k.gaps.max, k.gaps.median())
			}
		}
	})
}

// sound checks what must hold of every document.
func sound(t *testing.T, d Document) {
	t.Helper()
	if d.Subject == "" {
		t.Error("a document has no subject")
	}
	sources := false
	cited := 0
	seen := map[string]bool{}
	for _, s := range d.Sections {
		if s.ID == "" || s.Title == "" || len(s.Blocks) == 0 || seen[s.ID] && s.ID != "service" {
			t.Errorf("%s: the section %q with the title %q has %d blocks, seen before: %v", d.Subject, s.ID, s.Title, len(s.Blocks), seen[s.ID])
		}
		seen[s.ID] = true
		sources = sources || s.ID == "sources"
		for _, b := range s.Blocks {
			texts := append([]Text{b.Para}, b.List...)
			for _, step := range b.Steps {
				if step.ID == "" || step.Title == "" {
					t.Errorf("%s: the cause %q has the title %q", d.Subject, step.ID, step.Title)
				}
				texts = append(texts, step.Why, step.Check, step.Fix)
			}
			if b.Table != nil {
				for _, row := range b.Table.Rows {
					if len(row) != len(b.Table.Header) {
						t.Errorf("%s: a row has %d cells, the header %d", d.Subject, len(row), len(b.Table.Header))
					}
				}
			}
			if b.Para == nil && b.List == nil && b.Steps == nil && b.Table == nil && b.Pictures == nil {
				t.Errorf("%s: a block of %q is empty", d.Subject, s.ID)
			}
			for _, p := range b.Pictures {
				soundPicture(t, d.Subject, p)
			}
			for _, text := range texts {
				cited += soundText(t, d.Subject, text)
			}
		}
	}
	if cited > 0 && !sources && !seen["times"] && !seen["counts"] {
		t.Errorf("%s: %d facts are cited, but no sources are listed", d.Subject, cited)
	}
}

// soundText checks one text and returns how many references it holds.
func soundText(t *testing.T, subject string, text Text) (cites int) {
	t.Helper()
	for _, p := range text {
		if p.Words == "" {
			t.Errorf("%s: a piece of %q has no words", subject, text)
		}
		if p.Link != "" && !strings.HasPrefix(p.Link, "/") && !strings.HasPrefix(p.Link, "https://") {
			t.Errorf("%s: %q leads to %q", subject, p.Words, p.Link)
		}
		if p.Cite {
			if cites++; p.Link == "" {
				t.Errorf("%s: the reference %q leads nowhere", subject, p.Words)
			}
		}
	}
	return cites
}
