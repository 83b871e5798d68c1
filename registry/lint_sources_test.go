package registry

import (
	"go/ast"
	"go/parser"
	"go/token"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
)

func TestEverySourceHasADateAndAnAddress(t *testing.T) {
	kinds := []Kind{Standard, Registry, MailingList, OfficialDocs, SourceCode, Measurement, ThirdParty}
	for _, f := range facts() {
		for _, c := range f.Cites {
			s := c.Source
			if _, err := time.Parse("2006-01-02", s.Read); err != nil {
				t.Errorf("source %q: read on %q, want a day such as 2026-11-23", s.Title, s.Read)
			}
			if !strings.HasPrefix(s.URL, "https://") && s.URL != "/browsers/" {
				t.Errorf("source %q: address %q does not begin with https://", s.Title, s.URL)
			}
			if s.Title == "" || !slices.Contains(kinds, s.Kind) {
				t.Errorf("source %q: title or kind %q is missing or unknown", s.Title, s.Kind)
			}
		}
	}
}

// A branch moves and its files vanish; a commit, a tag, a release, an issue, a
// pull request and a discussion stay.
func TestGitHubLinksArePermanent(t *testing.T) {
	permanent := regexp.MustCompile(`^https://github\.com/[^/]+/[^/]+/((blob|tree|commit)/([0-9a-f]{12,40}|v?\d+\.\d+\.\d+)|releases/tag/|(issues|pull|discussions)/\d+)`)
	for _, f := range facts() {
		for _, c := range f.Cites {
			if strings.HasPrefix(c.Source.URL, "https://github.com/") && !permanent.MatchString(c.Source.URL) {
				t.Errorf("source %q: %s names no commit, tag, release, issue, pull request or discussion", c.Source.Title, c.Source.URL)
			}
		}
	}
}

func TestNoSourceIsUnused(t *testing.T) {
	files, err := parser.ParseDir(token.NewFileSet(), ".", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	used := map[string]bool{}
	for _, f := range files["registry"].Files {
		ast.Inspect(f, func(n ast.Node) bool {
			if u, ok := n.(*ast.UnaryExpr); ok && u.Op == token.AND {
				if id, ok := u.X.(*ast.Ident); ok {
					used[id.Name] = true
				}
			}
			return true
		})
	}
	for _, f := range files["registry"].Files {
		for _, d := range f.Decls {
			g, ok := d.(*ast.GenDecl)
			if !ok {
				continue
			}
			for _, s := range g.Specs {
				v, ok := s.(*ast.ValueSpec)
				if !ok || len(v.Values) != 1 {
					continue
				}
				lit, ok := v.Values[0].(*ast.CompositeLit)
				if !ok {
					continue
				}
				if id, ok := lit.Type.(*ast.Ident); ok && id.Name == "Source" && !used[v.Names[0].Name] {
					t.Errorf("source %s is cited nowhere: delete it", v.Names[0].Name)
				}
			}
		}
	}
}
