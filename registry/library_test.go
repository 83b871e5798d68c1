package registry

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

func TestLibrariesAreComplete(t *testing.T) {
	slug := regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
	seen := map[string]bool{}
	for _, l := range Libraries {
		if !slug.MatchString(l.Slug) || seen[l.Slug] {
			t.Errorf("library %q: the slug is taken or not of small letters, digits and hyphens", l.Slug)
		}
		seen[l.Slug] = true
		if l.Name == "" || l.Language == "" || LibraryOf(l.Slug) != l {
			t.Errorf("library %q: name or language is missing, or the slug does not find it", l.Slug)
		}
		for _, cs := range [][]Constant{l.Constants, l.Internal} {
			if !slices.IsSortedFunc(cs, func(a, b Constant) int { return int(a.Code - b.Code) }) {
				t.Errorf("library %q: constants are not sorted by code", l.Slug)
			}
			for _, c := range cs {
				if c.Label() == "" || strings.TrimSpace(c.Label()) != c.Label() {
					t.Errorf("library %q: %d has no name, or one with spaces around: %q", l.Slug, c.Code, c.Label())
				}
			}
		}
	}
}

// Every constant and every limit has a source, and no source stands alone.
func TestSourcesAgree(t *testing.T) {
	var want, got []string
	for _, l := range Libraries {
		if len(l.Constants)+len(l.Internal) > 0 {
			want = append(want, l.Slug)
		}
	}
	for _, s := range LibrarySources {
		got = append(got, s.Library.Slug)
		if len(s.Names) == 0 {
			t.Errorf("library %q: no source of its names", s.Library.Slug)
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("sources of the libraries\n%q, want those of\n%q", got, want)
	}
	limits, sources := Limits(), LimitSources()
	if len(limits) != len(sources) {
		t.Fatalf("%d limits, %d sources", len(limits), len(sources))
	}
	for i, l := range limits {
		if s := sources[i]; s.Component != l.Component || s.Setting != l.Setting {
			t.Errorf("limit %d is %s %s, its source is for %s %s", i, l.Component, l.Setting, s.Component, s.Setting)
		}
	}
}

func TestSourcesOfLibrariesAreGood(t *testing.T) {
	var all []Source
	for _, s := range LibrarySources {
		all = append(all, s.Names...)
	}
	for _, s := range LimitSources() {
		all = append(all, s.Source)
	}
	for _, c := range Conducts() {
		all = append(all, c.Source)
	}
	for _, d := range Defaults {
		all = append(all, d.Source)
	}
	permanent := regexp.MustCompile(`^https://github\.com/[^/]+/[^/]+/(blob/[0-9a-f]{12,40}/|releases/tag/|(issues|pull|discussions)/\d+)`)
	for _, s := range all {
		if _, err := time.Parse("2006-01-02", s.Read); err != nil {
			t.Errorf("source %q: read on %q, want a day such as 2026-11-23", s.Title, s.Read)
		}
		if s.Title == "" || !slices.Contains([]Kind{OfficialDocs, SourceCode, ThirdParty}, s.Kind) || !strings.HasPrefix(s.URL, "https://") {
			t.Errorf("source %q: title, kind %q or address %q is missing or unknown", s.Title, s.Kind, s.URL)
		}
		if strings.HasPrefix(s.URL, "https://github.com/") && !strings.HasPrefix(s.URL, "https://github.com/orgs/") && !permanent.MatchString(s.URL) {
			t.Errorf("source %q: %s names no commit, release, issue, pull request or discussion", s.Title, s.URL)
		}
	}
}

func TestConductsAreComplete(t *testing.T) {
	kinds := []ConductKind{Sends, Chooses, Accepts, Reports}
	seen := map[string]bool{}
	for _, c := range Conducts() {
		key := c.Library.Slug + " " + string(c.Kind) + " " + c.Role
		if seen[key] || !slices.Contains(kinds, c.Kind) || !slices.Contains(Libraries, c.Library) {
			t.Errorf("%s: repeated, or of an unknown kind or library", key)
		}
		seen[key] = true
		for i, s := range c.Codes {
			if s.First > s.Last || i > 0 && c.Codes[i-1].Last >= s.First {
				t.Errorf("%s: span %d-%d is empty or out of order", key, s.First, s.Last)
			}
		}
		if len(c.Codes) == 0 {
			t.Errorf("%s: no codes", key)
		}
	}
}

func TestConductSays(t *testing.T) {
	cases := []struct {
		slug string
		kind ConductKind
		code Code
		want bool
	}{
		{"uwebsockets", Accepts, 3000, false},
		{"uwebsockets", Accepts, 4000, true},
		{"gorilla", Accepts, 1013, true},
		{"gorilla", Accepts, 1014, false},
		{"ws", Accepts, 1014, true},
		{"dotnet", Sends, 1004, true},
		{"openjdk", Sends, 1002, false},
		{"undici", Sends, 1001, false},
		{"aiohttp", Accepts, 1006, true},
		{"python-websockets", Reports, 1006, true},
	}
	for _, c := range cases {
		i := slices.IndexFunc(Conducts(), func(d Conduct) bool { return d.Library.Slug == c.slug && d.Kind == c.kind })
		if i < 0 {
			t.Errorf("no conduct of kind %s of %s", c.kind, c.slug)
		} else if got := Conducts()[i].Codes.Holds(c.code); got != c.want {
			t.Errorf("%s %s %d: %v, want %v", c.slug, c.kind, c.code, got, c.want)
		}
	}
}

// Few words, in the words of the field.
func TestNotesAreInOurWords(t *testing.T) {
	no := regexp.MustCompile(`(?i)\bpeers?\b|closing frame|close message\b|close handshake|was clean`)
	lower := regexp.MustCompile(`close frame`)
	check := func(where, note string) {
		if m := no.FindString(note) + lower.FindString(note); m != "" {
			t.Errorf("%s: %q is not a word of the field in %q", where, m, note)
		}
		if utf8.RuneCountInString(note) > 200 || strings.HasSuffix(note, ".") || strings.TrimSpace(note) != note {
			t.Errorf("%s: too long, a full stop or spaces around: %q", where, note)
		}
	}
	for _, c := range Conducts() {
		check(c.Library.Slug, c.Note)
	}
	for _, d := range Defaults {
		check(d.Library.Slug, d.Effect)
	}
	for _, l := range Limits() {
		check(l.Component, l.Note)
	}
}

// What search and explanations refer to ends up in the browser: addresses of
// sources, rules and sizes must not.
func TestPageOnlyDataStaysOnPages(t *testing.T) {
	pageOnly := regexp.MustCompile(`^(LibrarySources|LimitSources|limitSourcesOf\w+|Conducts|conducts[A-Z]\w*|Defaults)$`)
	tables := regexp.MustCompile(`^(conduct\w*|libraries_sources|limits_sources\w*|defaults_sizes)\.go$`)
	for _, dir := range []string{".", "../app", "../cmd/wasm"} {
		filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") || dir == "." && tables.MatchString(d.Name()) {
				return nil
			}
			f, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
			if err != nil {
				t.Fatal(err)
			}
			ast.Inspect(f, func(n ast.Node) bool {
				if id, ok := n.(*ast.Ident); ok && pageOnly.MatchString(id.Name) {
					t.Errorf("%s refers to %s, which only pages and published data may", path, id.Name)
				}
				return true
			})
			return nil
		})
	}
}
