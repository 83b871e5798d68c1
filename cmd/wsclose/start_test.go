package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestStartCompilesNothing keeps regular expressions out of the start of the
// program in the browser: each is compiled when it is first needed.
func TestStartCompilesNothing(t *testing.T) {
	files := 0
	for _, folder := range []string{"registry", "app/own", "app/decode", "app/draw", "app/explain", "app/ui"} {
		paths, err := filepath.Glob(filepath.Join("../..", folder, "*.go"))
		if err != nil {
			t.Fatal(err)
		}
		for _, path := range paths {
			if strings.HasSuffix(path, "_test.go") {
				continue
			}
			files++
			text, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			for _, at := range compiledAtStart(t, path, text) {
				t.Errorf("%s: compiled when the program starts: put it into a sync.OnceValue", at)
			}
		}
	}
	if files < 200 {
		t.Errorf("read %d files only", files)
	}
}

// TestCompiledAtStart tries the test above on both kinds.
func TestCompiledAtStart(t *testing.T) {
	const text = `package p
var a = regexp.MustCompile("a")
var b = []clock{{expr: regexp.MustCompile("b")}}
var c = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile("c") })
func d() { regexp.MustCompile("d") }
`
	if got := compiledAtStart(t, "p.go", []byte(text)); len(got) != 2 {
		t.Errorf("found %d, want those of a and b: %v", len(got), got)
	}
}

// compiledAtStart returns where a file's variables are given expressions that
// are compiled on the spot.
func compiledAtStart(t *testing.T, name string, text []byte) []token.Position {
	t.Helper()
	set := token.NewFileSet()
	file, err := parser.ParseFile(set, name, text, 0)
	if err != nil {
		t.Fatal(err)
	}
	var found []token.Position
	for _, d := range file.Decls {
		variables, ok := d.(*ast.GenDecl)
		if !ok {
			continue
		}
		ast.Inspect(variables, func(n ast.Node) bool {
			if s, ok := n.(*ast.SelectorExpr); ok {
				if x, ok := s.X.(*ast.Ident); ok && x.Name == "regexp" && strings.Contains(s.Sel.Name, "Compile") {
					found = append(found, set.Position(s.Pos()))
				}
			}
			_, later := n.(*ast.FuncLit)
			return !later
		})
	}
	return found
}
