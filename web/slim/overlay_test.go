package main

import (
	"encoding/json"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// overlayOf writes the overlay, but only what it has for some packages.
func overlayOf(t *testing.T, packages ...string) string {
	t.Helper()
	dir := t.TempDir()
	name, err := writeOverlay(dir)
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var all struct{ Replace map[string]string }
	if err := json.Unmarshal(text, &all); err != nil {
		t.Fatal(err)
	}
	maps.DeleteFunc(all.Replace, func(file, _ string) bool {
		return !slices.ContainsFunc(packages, func(p string) bool { return strings.HasSuffix(filepath.Dir(file), "/src/"+p) })
	})
	if text, err = json.Marshal(all); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, text, 0o644); err != nil {
		t.Fatal(err)
	}
	return name
}

// The packages that do the same in another way still pass their own tests.
// TestNoAllocs counts what a map of ours needs.
func TestStandardLibraryStillWorks(t *testing.T) {
	overlay := overlayOf(t, "slices", "unique")
	out, err := exec.Command("go", "test", "-overlay="+overlay, "-skip=^TestNoAllocs$", "slices", "net/netip").CombinedOutput()
	if err != nil {
		t.Errorf("go test with the overlay: %v\n%s", err, out)
	}
}

func TestCutRefuses(t *testing.T) {
	text := []byte("a\nfrom\nb\nto\nc\n")
	if got, err := (cut{from: "from\n", to: "to\n", text: "x\n"}).apply(text); err != nil || string(got) != "a\nx\nto\nc\n" {
		t.Errorf("apply = %q, %v", got, err)
	}
	for _, c := range []cut{{from: "gone", to: "to"}, {from: "o", to: "to"}, {from: "from", to: "a\n"}, {text: "@instead/none.txt"}} {
		if got, err := c.apply(text); err == nil {
			t.Errorf("apply of %+v = %q, want an error", c, got)
		}
	}
}

// The program's regular expressions ask for no class that is left out.
func TestClasses(t *testing.T) {
	t.Chdir("../..")
	if err := classes(); err != nil {
		t.Error(err)
	}
	for text, want := range map[string]string{`[\p{L}_]`: "{L}", `\pL`: "L", `\P{Greek}`: "{Greek}", `\p{^Lu}`: "{^Lu}", `\path`: "a"} {
		if m := class.FindStringSubmatch(text); m == nil || m[1] != want {
			t.Errorf("the class of %q is %q, want %q", text, m, want)
		}
	}
}

func TestGoAppIsAsExpected(t *testing.T) {
	mod, err := os.ReadFile("../../go.mod")
	if err != nil {
		t.Fatal(err)
	}
	m := regexp.MustCompile(regexp.QuoteMeta(module) + ` (\S+)`).FindSubmatch(mod)
	if m == nil || string(m[1]) != moduleVersion {
		t.Errorf("go.mod has go-app %q, and web/slim was written for %s: see whether each of %s is still for servers only, "+
			"and whether the files of web/slim/instead still do what go-app's do; then raise moduleVersion", m, moduleVersion, strings.Join(left, ", "))
	}
}

// Of go-app's elements the methods go that nobody names.
func TestPrune(t *testing.T) {
	const text = "package app\n\ntype HTMLDiv interface {\n\tHTML\n\t// Sets one.\n\tUsed(v any) HTMLDiv\n\tUnused(v any) HTMLDiv\n}\n\n" +
		"func Div() HTMLDiv { return nil }\n\nfunc (e *htmlDiv) Used(v any) HTMLDiv { return e }\n\nfunc (e *htmlDiv) Unused(v any) HTMLDiv { return e }\n\nfunc (e *htmlDiv) setDepth(v uint) UI { return e }\n"
	got, err := prune([]byte(text), map[string]bool{"Used": true})
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(string(got), "Unused") {
		t.Errorf("a method that nobody names is left:\n%s", got)
	}
	for _, want := range []string{"\tHTML\n", "\tUsed(v any) HTMLDiv\n", "func Div()", "func (e *htmlDiv) Used(", "func (e *htmlDiv) setDepth("} {
		if !strings.Contains(string(got), want) {
			t.Errorf("%q is gone:\n%s", want, got)
		}
	}
}
