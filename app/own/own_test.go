package own

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"wsclose/registry"
)

var update = flag.Bool("update", false, "write the golden files anew")

// Each right file is read; acme.json is looked at closely below.
func TestRightFiles(t *testing.T) {
	for _, name := range files(t, "testdata/right/*.json") {
		owners, err := ReadFiles(name)
		if err != nil || len(owners[0].Entries) == 0 {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// Each wrong file has its mistakes, all of them, in a file beside it.
func TestWrongFiles(t *testing.T) {
	t.Chdir("testdata/wrong")
	for _, name := range files(t, "*.json") {
		owners, err := ReadFiles(name)
		if err == nil || owners[0] != nil {
			t.Errorf("%s: no mistake found", name)
			continue
		}
		golden := strings.TrimSuffix(name, ".json") + ".txt"
		got := err.Error() + "\n"
		if *update {
			if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(golden)
		if err != nil {
			t.Fatal(err)
		}
		if got != string(want) {
			t.Errorf("%s: got\n%s\nwant\n%s", name, got, want)
		}
	}
}

func files(t *testing.T, pattern string) []string {
	t.Helper()
	names, err := filepath.Glob(pattern)
	if err != nil || len(names) == 0 {
		t.Fatalf("no files %s: %v", pattern, err)
	}
	return names
}

func TestOwner(t *testing.T) {
	owners, err := ReadFiles("testdata/right/acme.json")
	if err != nil {
		t.Fatal(err)
	}
	o := owners[0]
	if o.Name != "Acme gateway" || o.Slug != "acme" || o.URL != "https://wiki.example.org/gateway" || !o.Service || !o.Own {
		t.Errorf("the owner is %+v", o)
	}
	if want := []string{"acme", "acme gateway", "wiki.example.org"}; !slices.Equal(o.Hints, want) {
		t.Errorf("hints %q, want %q", o.Hints, want)
	}
	if !slices.IsSortedFunc(o.Entries, func(a, b registry.Entry) int { return int(a.Code - b.Code) }) {
		t.Error("the codes are not sorted")
	}
	e := o.Entry(4001)
	if e.Name != "Session expired" || e.Meaning.Text != "The access token ran out." || e.Retry != registry.RetryAfterFix ||
		e.RetryWhy.Text != "Refresh the token, then reconnect." || e.URL != "https://wiki.example.org/runbook/4001" {
		t.Errorf("4001 is %+v", e)
	}
	if s := e.Meaning.Cites[0].Source; s.URL != e.URL || s.Read != "" {
		t.Errorf("4001 rests on %+v, want its runbook", s)
	}
	if e := o.Entry(4100); e.Meaning.Text != "Acme gateway calls it “Frame too chatty” and says no more about it." || e.Meaning.Cites[0].Source.URL != o.URL {
		t.Errorf("4100 is %+v", e)
	}
}

// Words that are in any log show nobody.
func TestHints(t *testing.T) {
	for _, test := range []struct{ owner, slug, url, want string }{
		{"Acme gateway", "acme", "https://wiki.example.org:8443/x", "acme, acme gateway, wiki.example.org"},
		{"Gateway", "gateway", "https://github.com/acme/docs", ""},
		{"Realtime API", "api", "", ""},
		{"Our backend", "backend", "http://[::1]:8080/", ""},
		{"Acme", "a", "https://ACME.example", "acme, acme.example"},
		{"Acme Test", "acme-test", "", "acme test, acme-test"},
	} {
		o := &registry.Owner{Name: test.owner, Slug: test.slug, URL: test.url}
		if got := strings.Join(hints(o), ", "); got != test.want {
			t.Errorf("%+v: hints %q, want %q", test, got, test.want)
		}
	}
}

// What is wrong with a file before anything in it can be looked at.
func TestUnreadable(t *testing.T) {
	dir := t.TempDir()
	right := `{"owner":"A","slug":"a","codes":[{"code":4000,"name":"N"}]}`
	for _, test := range []struct{ name, text, want string }{
		{"empty", "", "empty: want a JSON object"},
		{"white space", " \n\t", "empty: want a JSON object"},
		{"mark alone", "\ufeff", "empty: want a JSON object"},
		{"UTF-8 with a mark", "\ufeff" + right, ""},
		{"UTF-16", "\xff\xfe{\x00}\x00", "UTF-16: want UTF-8"},
		{"Latin-1", "{\"owner\":\n \"Z\xfcrich\"}", "line 2, column 4 is not UTF-8"},
		{"cut off", right[:30], "line 1, column 31: unexpected end of JSON input: want one JSON object"},
		{"comma", "{\"owner\":\"A\",\n}", "line 2, column 1: invalid character '}'"},
		{"comment", "// codes\n" + right, "line 1, column 1: invalid character '/'"},
		{"more after it", right + "\n" + right, "line 2, column 1: invalid character '{' after top-level value: want one JSON object and nothing after it"},
		{"a few levels", strings.Repeat("[", 100) + strings.Repeat("]", 100), "more than 16 objects and arrays in each other"},
		{"many levels", strings.Repeat("[", 500_000) + strings.Repeat("]", 500_000), "line 1, column 10001: "},
		{"many levels of objects", strings.Repeat(`{"codes":`, 5000) + "1" + strings.Repeat("}", 5000), "more than 16 objects and arrays in each other"},
		{"10 MB", right + strings.Repeat(" ", 10<<20), "more than 1048576 bytes"},
		{"a million codes", `{"owner":"A","slug":"a","codes":[` + strings.Repeat(`{"code":4000,"name":"N"},`, 1_000_000) + right + `]}`, "more than 1048576 bytes"},
		{"half a million numbers", `{"owner":"A","slug":"a","codes":[` + strings.Repeat(`1,`, 500_000) + `1]}`, "codes: 500001 codes: want at most 2000"},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			name := filepath.Join(dir, strings.ReplaceAll(test.name, " ", "-")+".json")
			if err := os.WriteFile(name, []byte(test.text), 0o600); err != nil {
				t.Fatal(err)
			}
			_, err := ReadFiles(name)
			switch {
			case test.want == "" && err != nil:
				t.Error(err)
			case test.want != "" && (err == nil || !strings.HasPrefix(err.Error(), name+": "+test.want)):
				t.Errorf("got %v, want it to begin %q", err, name+": "+test.want)
			case err != nil && strings.Count(err.Error(), "\n") > 0:
				t.Errorf("more than one line: %v", err)
			}
		})
	}
	for _, test := range []struct{ name, want string }{
		{filepath.Join(dir, "missing.json"), "cannot be read: no such file or directory"},
		{dir, "cannot be read: is a directory"},
	} {
		if _, err := ReadFiles(test.name); err == nil || err.Error() != test.name+": "+test.want {
			t.Errorf("got %v, want %q", err, test.name+": "+test.want)
		}
	}
}

func TestFilesTogether(t *testing.T) {
	t.Chdir("testdata/right")
	owners, err := ReadFiles("acme.json", "smallest.json", "acme.json", "nowhere.json")
	want := "acme.json: slug: \"acme\" is the slug in acme.json too: want a slug of its own\nnowhere.json: cannot be read: no such file or directory"
	if err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
	if len(owners) != 4 || owners[0] == nil || owners[1] == nil || owners[2] != nil || owners[3] != nil {
		t.Errorf("got the owners %v, want the two right ones where they stand", owners)
	}
	many := make([]string, MaxOwners+1)
	if _, err := ReadFiles(many...); err == nil || err.Error() != "51 files: want at most 50" {
		t.Errorf("%d files: %v", len(many), err)
	}
	if owners, err := ReadFiles(); err != nil || len(owners) != 0 {
		t.Errorf("no files give %v, %v", owners, err)
	}
}

// Owners takes one owner or an array of them.
func TestOwners(t *testing.T) {
	one := func(slug string) Object {
		return Object{{"owner", "A"}, {"slug", slug}, {"codes", Array{Object{{"code", Number("4000")}, {"name", "N"}}}}}
	}
	for _, test := range []struct {
		v     any
		want  int
		wrong string
	}{
		{one("a"), 1, ""},
		{Array{}, 0, ""},
		{Array{one("a"), one("b")}, 2, ""},
		{Array{one("a"), one("B")}, 0, `[1].slug: "B" is no slug`},
		{Array{one("a"), one("a")}, 0, `[1].slug: "a" is the slug of another owner too`},
		{Array{one("a"), "b"}, 0, `[1]: "b": want an object`},
		{nil, 0, `null: want an object`},
		{Array(make([]any, 51)), 0, `51 owners: want at most 50`},
	} {
		owners, ms := Owners(test.v)
		if len(owners) != test.want || (test.wrong == "") != (len(ms) == 0) || !strings.HasPrefix(ms.Error(), test.wrong) {
			t.Errorf("%v: %d owners, %v, want %d, %q", test.v, len(owners), ms, test.want, test.wrong)
		}
	}
}

// FuzzOwner reads whatever comes. What is accepted holds what the checks
// promise, whatever it is.
func FuzzOwner(f *testing.F) {
	for _, pattern := range []string{"testdata/right/*.json", "testdata/wrong/*.json"} {
		names, err := filepath.Glob(pattern)
		if err != nil {
			f.Fatal(err)
		}
		for _, name := range names {
			text, err := os.ReadFile(name)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(string(text))
		}
	}
	f.Add("\ufeff{}")
	f.Add("\xff\xfe{\x00}\x00")
	f.Fuzz(func(t *testing.T, text string) {
		o, err := Read(strings.NewReader(text))
		var ms Mistakes
		if err != nil {
			if !errors.As(err, &ms) || len(ms) == 0 || o != nil {
				t.Fatalf("%T %v with the owner %v", err, err, o)
			}
			for _, m := range ms {
				if strings.ContainsAny(m.String(), "\n\r\x1b\u202e") {
					t.Errorf("the message is no plain line: %q", m)
				}
			}
			return
		}
		if !json.Valid([]byte(strings.TrimPrefix(text, "\ufeff"))) {
			t.Error("accepted what is no JSON")
		}
		lines := []string{o.Name, o.Slug, o.URL, o.About.Text}
		seen := map[registry.Code]bool{}
		for _, e := range o.Entries {
			if e.Code < 3000 || e.Code > 4999 || seen[e.Code] || e.Name == "" || e.Meaning.Text == "" {
				t.Errorf("accepted %+v", e)
			}
			seen[e.Code] = true
			lines = append(lines, e.Name, e.Meaning.Text, e.RetryWhy.Text, e.URL)
			checkAddress(t, e.URL)
		}
		checkAddress(t, o.URL)
		for _, l := range lines {
			if r, is := odd(l); is {
				t.Errorf("accepted %U in %q", r, l)
			}
		}
		if len(o.Entries) == 0 || registry.Known.Owner(o.Slug) != nil {
			t.Errorf("accepted %+v", o)
		}
		registry.NewSet(o).Search(fmt.Sprint(o.Entries[0].Code))
	})
}

func checkAddress(t *testing.T, address string) {
	if address != "" && !strings.HasPrefix(address, "https://") && !strings.HasPrefix(address, "http://") {
		t.Errorf("accepted the address %q", address)
	}
}
