package web

import (
	"crypto/sha512"
	"encoding/base64"
	"net/http"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// TestPolicyIsTheTable: the policy that each page is sent with, and the one
// inside it, are the lines of the table on the page about deploying, and every
// line of the table is sent with some page.
func TestPolicyIsTheTable(t *testing.T) {
	s := built(t, Options{})
	docs := parsed(t, s)
	shown := rowsOf(docs["deploying/index.html"], "policy")
	if len(shown) != len(directives) {
		t.Fatalf("the table has %d lines, want %d", len(shown), len(directives))
	}
	used := map[string]bool{}
	for page, doc := range docs {
		sent := ask(Handler(s), http.MethodGet, "/"+strings.TrimSuffix(page, "index.html")).Header.Get("Content-Security-Policy")
		names := map[string]bool{}
		for part := range strings.SplitSeq(sent, "; ") {
			name, _, _ := strings.Cut(part, " ")
			if _, is := shown[part]; !is {
				t.Errorf("%s is sent with %q, which the table does not show", page, part)
			}
			if names[name] {
				t.Errorf("%s is sent with %s twice: browsers read the first alone", page, name)
			}
			names[name], used[part] = true, true
		}
		inside := ""
		for n := range doc.Descendants() {
			if attr(n, "http-equiv") == "Content-Security-Policy" {
				inside = attr(n, "content")
			}
		}
		if strings.TrimSuffix(sent, framing) != inside {
			t.Errorf("%s holds the policy\n%s\nand is sent with\n%s", page, inside, sent)
		}
	}
	for part, why := range shown {
		if !used[part] {
			t.Errorf("the table shows %q, which no page is sent with", part)
		}
		if why == "" {
			t.Errorf("the table does not say why %q", part)
		}
	}
}

// TestGuardsAreTheTable does the same for the headers of every answer.
func TestGuardsAreTheTable(t *testing.T) {
	s := built(t, Options{})
	shown := rowsOf(parsed(t, s)["deploying/index.html"], "guards")
	for _, path := range []string{"/", "/codes.json", "/nothing/", "/1006"} {
		sent := ask(Handler(s), http.MethodGet, path).Header
		if len(shown) != len(guards) {
			t.Fatalf("the table has %d lines, want %d", len(shown), len(guards))
		}
		for line, why := range shown {
			name, value, _ := strings.Cut(line, ": ")
			if got := sent[name]; len(got) != 1 || got[0] != value || why == "" {
				t.Errorf("%s is sent with %s: %q, the table shows %q, for %q", path, name, got, value, why)
			}
		}
	}
}

// rowsOf returns the lines of a table: what the head of each row says, and the
// words of its last cell.
func rowsOf(doc *html.Node, class string) map[string]string {
	rows := map[string]string{}
	for table := range doc.Descendants() {
		if table.Data != "table" || !strings.HasSuffix(attr(table, "class"), " "+class) {
			continue
		}
		head := ""
		for n := range table.Descendants() {
			switch {
			case n.Data == "th" && attr(n, "scope") == "row":
				head = text(n)
				rows[head] = ""
			case n.Data == "td":
				rows[head] = text(n)
			}
		}
	}
	return rows
}

// TestOnlyPagesWithTheWidgetPassMarkup: the others run nothing that could.
func TestOnlyPagesWithTheWidgetPassMarkup(t *testing.T) {
	for _, f := range built(t, Options{}).Files {
		if f.policy == "" {
			continue
		}
		widget := f.Path == "index.html" || f.Path == "embed/index.html"
		if got := strings.Contains(f.policy, "trusted-types default"); got != widget {
			t.Errorf("%s passes markup: %v, want %v", f.Path, got, widget)
		}
		if strings.Contains(f.policy, "unsafe-inline") || strings.Contains(f.policy, "'unsafe-eval'") || strings.Contains(f.policy, "http") {
			t.Errorf("%s has the policy %q", f.Path, f.policy)
		}
	}
}

// TestIntegrity: what pages load is named with its hash, except in pages for
// frames, where it could cost the style sheet.
func TestIntegrity(t *testing.T) {
	s := built(t, Options{Base: "/docs/ws/"})
	checked := 0
	for page, doc := range parsed(t, s) {
		for n := range doc.Descendants() {
			address := attr(n, "src")
			if n.Data == "link" && attr(n, "rel") == "stylesheet" {
				address = attr(n, "href")
			} else if n.Data != "script" || address == "" {
				continue
			}
			got := attr(n, "integrity")
			i := strings.Index(address, "assets/")
			if strings.HasPrefix(page, framesAt) || i < 0 { // embed.js keeps its name, and may be newer than the page
				if got != "" {
					t.Errorf("%s: %s has integrity", page, address)
				}
				continue
			}
			sum := sha512.Sum384(s.File(address[i:]).Body)
			if want := "sha384-" + base64.StdEncoding.EncodeToString(sum[:]); got != want || attr(n, "crossorigin") != "anonymous" {
				t.Errorf("%s: %s has integrity %q, crossorigin %q, want %q", page, address, got, attr(n, "crossorigin"), want)
			}
			checked++
		}
	}
	if checked < 50 {
		t.Errorf("%d scripts and style sheets have integrity", checked)
	}
}
