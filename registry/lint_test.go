package registry

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

// said is one fact of the registry and where it stands.
type said struct {
	where string
	Fact
}

// facts returns every fact of the registry, the empty ones left out.
func facts() []said {
	var all []said
	add := func(where string, fs ...Fact) {
		for _, f := range fs {
			if f.Text != "" || f.Cites != nil {
				all = append(all, said{where, f})
			}
		}
	}
	causes := func(where string, cs []Cause) {
		for _, c := range cs {
			add(where+", cause "+c.ID, c.Why, c.Check, c.Fix)
		}
	}
	for _, o := range Owners {
		add(o.Slug, o.About)
		for _, r := range o.Rules {
			add(fmt.Sprintf("%s %d-%d", o.Slug, r.First, r.Last), r.Meaning, r.RetryWhy)
		}
		for _, e := range o.Entries {
			where := fmt.Sprintf("%s %d", o.Slug, e.Code)
			add(where, e.Meaning, e.RetryWhy)
			add(where, e.Explanation...)
			causes(where, e.Causes)
		}
	}
	for _, r := range Ranges {
		add(r.Slug, r.Meaning, r.RetryWhy)
		add(r.Slug, r.Explanation...)
		causes(r.Slug, r.Causes)
	}
	for _, t := range Reconnecting {
		add("reconnecting, "+t.ID, t.Facts...)
	}
	for _, w := range Words {
		add(w.Word, w.Meaning)
		add(w.Word, w.Explanation...)
		causes(w.Word, w.Causes)
	}
	for _, s := range Signals {
		add(s.Slug, s.Meaning, s.WhyNoCode)
		causes(s.Slug, s.Causes)
	}
	for _, t := range Topics {
		add(t.Slug, t.Answer)
		add(t.Slug, t.Explanation...)
		add(t.Slug, t.Steps...)
	}
	for _, n := range Notes {
		add("note on "+n.Format, n.Fact)
	}
	for _, a := range limitAdvice {
		add("limits of kind "+string(a.Kind), a.Fact, afterLimit)
	}
	for _, s := range Sentinels {
		add(fmt.Sprintf("sentinel %d of %s", s.Code, s.Prints), s.Meaning)
	}
	return all
}

func TestEveryFactIsCited(t *testing.T) {
	for _, f := range facts() {
		if len(f.Cites) == 0 {
			t.Errorf("%s: %q has no cite: say where that is written", f.where, f.Text)
		}
		for _, c := range f.Cites {
			if c.Source == nil {
				t.Errorf("%s: %q cites no source", f.where, f.Text)
			}
		}
	}
}

func TestEveryFactIsOneShortSentence(t *testing.T) {
	// A question and what its answer means may stand together.
	next := regexp.MustCompile(`[.!] [A-Z]`)
	for _, f := range facts() {
		if n := utf8.RuneCountInString(f.Text); n > 200 {
			t.Errorf("%s: %d characters, at most 200: %q", f.where, n, f.Text)
		}
		if !strings.HasSuffix(f.Text, ".") && !strings.HasSuffix(f.Text, "?") {
			t.Errorf("%s: no full stop at the end of %q", f.where, f.Text)
		}
		if next.MatchString(f.Text) {
			t.Errorf("%s: two sentences, make two facts: %q", f.where, f.Text)
		}
	}
}

// Nothing is computed at start: the linker lays the data out.
func TestDataIsCallFree(t *testing.T) {
	files, err := parser.ParseDir(token.NewFileSet(), ".", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	for name, f := range files["registry"].Files {
		if strings.HasPrefix(name, "search") || strings.HasSuffix(name, "_test.go") {
			continue
		}
		for _, d := range f.Decls {
			if g, ok := d.(*ast.GenDecl); ok {
				ast.Inspect(g, func(n ast.Node) bool {
					if call, ok := n.(*ast.CallExpr); ok {
						t.Errorf("%s: a call in the data at offset %d", name, call.Pos())
					}
					return true
				})
			}
		}
	}
}

func TestCodesAreSortedAndUnique(t *testing.T) {
	for _, o := range Owners {
		for i := 1; i < len(o.Entries); i++ {
			if o.Entries[i-1].Code >= o.Entries[i].Code {
				t.Errorf("%s: %d stands before %d", o.Slug, o.Entries[i-1].Code, o.Entries[i].Code)
			}
		}
	}
	if !slices.IsSortedFunc(Sentinels, func(a, b Sentinel) int { return int(a.Code - b.Code) }) {
		t.Error("Sentinels are not sorted by number")
	}
}

func TestOwnersHaveSlugNameAndAddress(t *testing.T) {
	seen := map[string]bool{}
	for _, o := range Owners {
		if !regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`).MatchString(o.Slug) || seen[o.Slug] {
			t.Errorf("owner %q: the slug is taken or not of small letters, digits and hyphens", o.Slug)
		}
		seen[o.Slug] = true
		if o.Name == "" || !strings.HasPrefix(o.URL, "https://") {
			t.Errorf("owner %q: name %q or address %q is missing", o.Slug, o.Name, o.URL)
		}
	}
}

func TestPublicEntriesAreComplete(t *testing.T) {
	for _, o := range []*Owner{&Protocol, &IANA} {
		for _, e := range o.Entries {
			if e.Name == "" || e.Meaning.Text == "" || e.Sender == "" || e.Retry == "" || e.RetryWhy.Text == "" {
				t.Errorf("%d: name, meaning, sender or retry is missing", e.Code)
			}
			if n := len(e.Explanation); n < 2 || n > 6 {
				t.Errorf("%d: %d facts in the explanation, want 2 to 6", e.Code, n)
			}
			if len(e.Causes) == 0 || len(e.Symptoms) == 0 {
				t.Errorf("%d: no causes or no symptoms", e.Code)
			}
		}
	}
}

func TestCausesAreComplete(t *testing.T) {
	id := regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
	// What a service says of a cause may be less than all of it.
	check := func(where string, causes []Cause, service bool) {
		seen := map[string]bool{}
		for _, c := range causes {
			if !id.MatchString(c.ID) || seen[c.ID] {
				t.Errorf("%s: cause ID %q is taken or not of small letters, digits and hyphens", where, c.ID)
			}
			seen[c.ID] = true
			missing := 0
			for _, f := range []Fact{c.Why, c.Check, c.Fix} {
				if f.Text == "" {
					missing++
				}
			}
			if c.Title == "" || missing == 3 || missing > 0 && !service {
				t.Errorf("%s: cause %s lacks a title, why, check or fix", where, c.ID)
			}
			if strings.HasSuffix(c.Title, ".") || utf8.RuneCountInString(c.Title) > 70 {
				t.Errorf("%s: the title of cause %s is a sentence or too long: %q", where, c.ID, c.Title)
			}
		}
	}
	for _, o := range Owners {
		for _, e := range o.Entries {
			check(o.Slug+" "+e.Code.String(), e.Causes, o.Service)
		}
	}
	for _, r := range Ranges {
		check(r.Slug, r.Causes, false)
	}
	for _, w := range Words {
		if len(w.Causes) == 0 {
			t.Errorf("%s: no causes", w.Word)
		}
		check(w.Word, w.Causes, false)
	}
}

// An explanation ranks the causes of 1006 by these IDs.
func TestCausesOf1006KeepTheirIDs(t *testing.T) {
	for _, id := range []string{
		"handshake-refused", "unreachable", "tls", "proxy-idle", "server-crash", "proxy-restart",
		"network-change", "page-left", "closed-early", "local-violation", "torn-down", "not-websocket",
	} {
		if !slices.ContainsFunc(Public(AbnormalClosure).Causes, func(c Cause) bool { return c.ID == id }) {
			t.Errorf("1006 has no cause %q", id)
		}
	}
}

func TestSymptomsAreLowerCaseAndUnique(t *testing.T) {
	for _, o := range Owners {
		for _, e := range o.Entries {
			seen := map[string]bool{}
			for _, s := range e.Symptoms {
				if s != strings.ToLower(s) || strings.TrimSpace(s) != s || s == "" || seen[s] {
					t.Errorf("%d: symptom %q is repeated, or not in small letters", e.Code, s)
				}
				seen[s] = true
			}
		}
	}
}

// One word per thing, everywhere.
func TestWordsOfTheField(t *testing.T) {
	for _, no := range []struct {
		words *regexp.Regexp
		say   string
	}{
		{regexp.MustCompile(`(?i)disconnect(ion)? code|closing code|closure code|exit code`), "close code"},
		{regexp.MustCompile(`(?i)error (code )?(1\d{3}|3\d{3}|4\d{3})\b`), "the number alone: a close code is not an error"},
		{regexp.MustCompile(`(?i)close message\b|close packet|closing frame`), "Close frame"},
		{regexp.MustCompile(`(?i)\bclose handshake`), "closing handshake"},
		{regexp.MustCompile(`(?i)was clean|\bwasclean\b`), "wasClean, or completed"},
		{regexp.MustCompile(`(?i)\bpeers?\b`), "endpoint, or the other side"},
		{regexp.MustCompile(`(?i)\b(simply|obviously|of course|you forgot|your fault)\b`), "it without blame"},
		{regexp.MustCompile(`close frame`), "Close frame"},
	} {
		for _, f := range facts() {
			text := strings.ReplaceAll(f.Text, "wasClean", "")
			if m := no.words.FindString(text); m != "" {
				t.Errorf("%s: %q: instead of %q say %s", f.where, f.Text, m, no.say)
			}
		}
	}
}
