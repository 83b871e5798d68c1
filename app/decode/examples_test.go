package decode

import (
	"bytes"
	"cmp"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/tools/txtar"

	"wsclose/registry"
)

var update = flag.Bool("update", false, "rewrite the wants in testdata")

// negatives is the example file of texts in which nothing may be found.
const negatives = "none"

// fileOf returns the name that a format's Go file and example file share.
func fileOf(format string) string { return strings.ReplaceAll(format, "-", "") }

// An example is a text in testdata and what Decode should say about it.
type example struct {
	file, name string
	text, want string
}

// examples reads testdata/*.txtar: a comment that names the program and its
// version, then pairs of "name" and "name.want".
func examples(t testing.TB) []example {
	t.Helper()
	paths, err := filepath.Glob("testdata/*.txtar")
	if err != nil {
		t.Fatal(err)
	}
	var all []example
	for _, path := range paths {
		archive, err := txtar.ParseFile(path)
		if err != nil {
			t.Fatal(err)
		}
		file := strings.TrimSuffix(filepath.Base(path), ".txtar")
		if len(bytes.TrimSpace(archive.Comment)) == 0 {
			t.Errorf("%s: begin with a comment that says which program printed the texts", path)
		}
		wants := map[string]string{}
		for _, f := range archive.Files {
			if name, ok := strings.CutSuffix(f.Name, ".want"); ok {
				wants[name] = string(f.Data)
			}
		}
		for _, f := range archive.Files {
			if strings.HasSuffix(f.Name, ".want") {
				continue
			}
			want, ok := wants[f.Name]
			if !ok && !*update && file != negatives {
				t.Errorf("%s: %s has no %s.want; run go test ./app/decode -update and read the diff", path, f.Name, f.Name)
			}
			delete(wants, f.Name)
			all = append(all, example{file, f.Name, string(f.Data), want})
		}
		for name := range wants {
			t.Errorf("%s: %s.want has no %s", path, name, name)
		}
	}
	return all
}

// TestExamples runs every example through all formats. So each want also
// proves that no other format claims the text.
func TestExamples(t *testing.T) {
	all := examples(t)
	if *update {
		rewrite(t, all)
		return
	}
	for _, e := range all {
		t.Run(e.file+"/"+e.name, func(t *testing.T) {
			r := Decode(e.text)
			if got := wantLines(e.text, r); got != e.want {
				t.Errorf("text:\n%s\ngot:\n%s\nwant:\n%s", e.text, got, e.want)
			}
			if e.file == negatives {
				if !r.Empty() {
					t.Errorf("something was found in a text of %s.txtar", negatives)
				}
				return
			}
			// A name that begins with "not-" marks a look-alike.
			if claimed := claims(r, e.file); claimed == strings.HasPrefix(e.name, "not-") {
				t.Errorf("claimed by the format of %s.go: %t", e.file, claimed)
			}
		})
	}
}

// claims reports whether something in r was found by the format in file.
func claims(r Result, file string) bool {
	return slices.ContainsFunc(r.Closes, func(c Close) bool { return fileOf(c.Format) == file }) ||
		slices.ContainsFunc(r.Signals, func(s Signal) bool { return fileOf(s.Format) == file })
}

// wantLines writes r as the wants in testdata: a line per close or signal in
// order of appearance, and under it the quoted evidence, its middle left out
// where it is long.
func wantLines(text string, r Result) string {
	type entry struct {
		span Span
		line string
	}
	var entries []entry
	for _, c := range r.Closes {
		var b strings.Builder
		if c.Code == registry.NoCode {
			b.WriteString("close null")
		} else {
			fmt.Fprintf(&b, "close %d", c.Code)
		}
		if c.Implied != registry.NoCode {
			fmt.Fprintf(&b, " implied=%d", c.Implied)
		}
		if c.HasReason {
			fmt.Fprintf(&b, " reason=%q", c.Reason)
		}
		if c.WasClean != Unstated {
			fmt.Fprintf(&b, " clean=%t", c.WasClean == Yes)
		}
		for _, f := range []struct{ name, value string }{
			{"initiator", string(c.Initiator)}, {"service", c.Service}, {"time", c.Time}, {"format", c.Format},
		} {
			if f.value != "" {
				fmt.Fprintf(&b, " %s=%s", f.name, f.value)
			}
		}
		fmt.Fprintf(&b, " line=%d", c.Line)
		entries = append(entries, entry{c.Span, b.String()})
	}
	for _, s := range r.Signals {
		line := "signal " + s.Slug
		if s.Detail != "" {
			line += fmt.Sprintf(" detail=%q", s.Detail)
		}
		entries = append(entries, entry{s.Span, line + fmt.Sprintf(" format=%s line=%d", s.Format, s.Line)})
	}
	slices.SortStableFunc(entries, func(a, b entry) int {
		return cmp.Or(cmp.Compare(a.span.Start, b.span.Start), cmp.Compare(a.line, b.line))
	})
	var b strings.Builder
	for _, e := range entries {
		fmt.Fprintf(&b, "%s\n\t%s\n", e.line, evidence(text[e.span.Start:e.span.End]))
	}
	return b.String()
}

// evidence quotes s, without its middle where it is long.
func evidence(s string) string {
	const longest = 100
	if len(s) > longest {
		head, tail := longest*2/3, len(s)-longest/3
		for !utf8.RuneStart(s[head]) {
			head--
		}
		for !utf8.RuneStart(s[tail]) {
			tail++
		}
		return strconv.Quote(s[:head]) + " ... " + strconv.Quote(s[tail:])
	}
	return strconv.Quote(s)
}

// rewrite writes what Decode says now into testdata.
func rewrite(t *testing.T, all []example) {
	files := map[string]*txtar.Archive{}
	for _, e := range all {
		path := "testdata/" + e.file + ".txtar"
		if files[path] == nil {
			old, err := txtar.ParseFile(path)
			if err != nil {
				t.Fatal(err)
			}
			files[path] = &txtar.Archive{Comment: old.Comment}
		}
		a := files[path]
		a.Files = append(a.Files, txtar.File{Name: e.name, Data: []byte(e.text)})
		if e.file != negatives {
			a.Files = append(a.Files, txtar.File{Name: e.name + ".want", Data: []byte(wantLines(e.text, Decode(e.text)))})
		}
	}
	for path, a := range files {
		if err := os.WriteFile(path, txtar.Format(a), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}
