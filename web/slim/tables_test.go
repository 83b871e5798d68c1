package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"testing"
)

// forBrowser builds testdata/NAME for the browser, without the names that a
// debugger reads.
func forBrowser(t *testing.T, name string, args ...string) []byte {
	t.Helper()
	out := filepath.Join(t.TempDir(), "program.wasm")
	cmd := exec.Command("go", append(append([]string{"build", "-trimpath", "-ldflags=-s -w", "-o", out}, args...), "./testdata/"+name)...)
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if said, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("build testdata/%s: %v\n%s", name, err, said)
	}
	program, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	return program
}

// inNode runs a program, and returns what it prints.
func inNode(t *testing.T, program []byte) string {
	t.Helper()
	if _, err := exec.LookPath("node"); err != nil {
		t.Skip("there is no node")
	}
	name := filepath.Join(t.TempDir(), "program.wasm")
	if err := os.WriteFile(name, program, 0o644); err != nil {
		t.Fatal(err)
	}
	said, _ := exec.Command("node", filepath.Join(runtime.GOROOT(), "lib", "wasm", "wasm_exec_node.js"), name).CombinedOutput()
	return string(said)
}

// A program that collects garbage below deep stacks, recovers from panics of
// every kind and then crashes does all of it with its tables emptied; its
// traceback names the same functions, without places and arguments.
func TestBlankTables(t *testing.T) {
	program := forBrowser(t, "stacks")
	blanked, err := blankTables(program)
	if err != nil {
		t.Fatal(err)
	}
	plain, slim := inNode(t, program), inNode(t, blanked)
	if !strings.Contains(plain, "all is well\n") || !strings.Contains(plain, "stacks/main.go:") {
		t.Fatalf("the program as built printed:\n%s", plain)
	}
	if strings.Contains(slim, "main.go") {
		t.Errorf("the tables of files are still there:\n%s", slim)
	}
	if got, want := withoutPlaces(slim), withoutPlaces(plain); got != want {
		t.Errorf("with its tables emptied the program printed\n%s\nwant\n%s", got, want)
	}
	overlay, err := writeOverlay(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	if blanked, err = blankTables(forBrowser(t, "stacks", "-overlay="+overlay)); err != nil {
		t.Fatal(err)
	}
	if got, want := withoutPlaces(inNode(t, blanked)), withoutPlaces(plain); got != want {
		t.Errorf("with the overlay the program printed\n%s\nwant\n%s", got, want)
	}
}

// What is left out of the standard library is nothing that the widget asks for.
func TestLibraryAnswersTheSame(t *testing.T) {
	overlay, err := writeOverlay(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	plain, slim := inNode(t, forBrowser(t, "library")), inNode(t, forBrowser(t, "library", "-overlay="+overlay))
	if !strings.HasSuffix(plain, "all is well\n") {
		t.Fatalf("the program as built printed:\n%s", plain)
	}
	if plain == slim {
		return
	}
	want := strings.Split(plain, "\n")
	for i, line := range strings.Split(slim, "\n") {
		if i >= len(want) || line != want[i] {
			t.Fatalf("with the overlay line %d is %q, want %q", i+1, line, slices.Concat(want[i:], []string{""})[0])
		}
	}
	t.Fatalf("with the overlay the program printed\n%s\nwant\n%s", slim, plain)
}

func TestBlankTablesRefuses(t *testing.T) {
	program := forBrowser(t, "stacks")
	all, err := sections(program)
	if err != nil {
		t.Fatal(err)
	}
	for i, s := range all {
		if s.kind != dataSection {
			continue
		}
		mem, err := memory(s.body)
		if err != nil {
			t.Fatal(err)
		}
		at := strings.Index(string(mem), string(tableMagic))
		mem[at]++ // the mark of another version
		all[i].body = dataOf(mem)
	}
	for name, file := range map[string][]byte{
		"no file":         nil,
		"not WebAssembly": []byte("\x7fELF"),
		"cut off":         program[:len(program)/2],
		"no data":         []byte("\x00asm\x01\x00\x00\x00"),
		"another version": join(all),
	} {
		if out, err := blankTables(file); err == nil {
			t.Errorf("%s: blankTables returns %d bytes and no error", name, len(out))
		}
	}
}

// The fields of the runtime's _func, in order, that the offsets in tables.go
// were counted from.
const fields = "NotInHeap entryOff nameOff args deferreturn pcsp pcfile pcln npcdata cuOffset startLine funcID flag _ nfuncdata"

func TestGoIsAsExpected(t *testing.T) {
	if known, err := knownGo(); err != nil || !known {
		t.Fatalf("this is %s, and web/slim was written for %s. Until someone looks at runtime/symtab.go and _func in runtime/runtime2.go, "+
			"and at the cuts in overlay.go, and raises goVersion, app.wasm is built without them and is a third larger. (%v)", runtime.Version(), goVersion, err)
	}
	file := filepath.Join(runtime.GOROOT(), "src", "runtime", "runtime2.go")
	tree, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	ast.Inspect(tree, func(n ast.Node) bool {
		spec, ok := n.(*ast.TypeSpec)
		if !ok || spec.Name.Name != "_func" {
			return true
		}
		for _, f := range spec.Type.(*ast.StructType).Fields.List {
			if embedded, ok := f.Type.(*ast.SelectorExpr); ok && f.Names == nil {
				got = append(got, embedded.Sel.Name)
			}
			for _, name := range f.Names {
				got = append(got, name.Name)
			}
		}
		return false
	})
	if strings.Join(got, " ") != fields {
		t.Errorf("runtime._func is %q, and tables.go was written for %q", strings.Join(got, " "), fields)
	}
}

// withoutPlaces leaves files, lines and arguments out of a traceback.
func withoutPlaces(traceback string) string {
	traceback = regexp.MustCompile(`(?m)^\t\S+:\d+`).ReplaceAllString(traceback, "\t?:0")
	return regexp.MustCompile(`(?m)\(\{?0x.*\)$`).ReplaceAllString(traceback, "()")
}
