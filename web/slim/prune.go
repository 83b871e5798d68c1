package main

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strings"
)

// go-app has a type and an interface for every HTML element, with a method for
// every attribute and event. The linker leaves out the methods that nobody
// calls, but an interface is a list of all of them, each with its type: two
// kilobytes and more for each element that go-app itself uses. prune takes
// the methods out that no source file of the program names. If that is ever
// too many, the program does not compile.

// namesUsed returns every name that follows a dot in the sources of the
// program: in go-app's files, but for the one to prune, and in the widget's.
func namesUsed(goapp []string) (map[string]bool, error) {
	widget, err := filepath.Glob("app/ui/*.go")
	if err != nil {
		return nil, err
	}
	names := map[string]bool{}
	set := token.NewFileSet()
	for _, file := range append(widget, goapp...) {
		base := filepath.Base(file)
		if base == generated || !needed(base) {
			continue
		}
		tree, err := parser.ParseFile(set, file, nil, parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		ast.Inspect(tree, func(n ast.Node) bool {
			if s, ok := n.(*ast.SelectorExpr); ok {
				names[s.Sel.Name] = true
			}
			return true
		})
	}
	return names, nil
}

// prune returns the file without the exported methods that are not in names.
func prune(text []byte, names map[string]bool) ([]byte, error) {
	set := token.NewFileSet()
	tree, err := parser.ParseFile(set, generated, text, parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	drop := func(name *ast.Ident) bool { return name.IsExported() && !names[name.Name] }
	var out bytes.Buffer
	last := 0
	cut := func(n ast.Node) {
		out.Write(text[last:set.Position(n.Pos()).Offset])
		last = set.Position(n.End()).Offset
	}
	ast.Inspect(tree, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncDecl:
			if n.Recv != nil && drop(n.Name) {
				cut(n)
			}
			return false
		case *ast.Field:
			if _, method := n.Type.(*ast.FuncType); method && len(n.Names) == 1 && drop(n.Names[0]) {
				cut(n)
			}
			return false
		}
		return true
	})
	out.Write(text[last:])
	pruned := out.Bytes()
	// The import is not used once the last method that needs it is gone.
	if !strings.Contains(out.String(), "strings.") {
		pruned = bytes.Replace(pruned, []byte(`import (
	"strings"
)`), nil, 1)
	}
	return pruned, nil
}
