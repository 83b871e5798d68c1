package main

import (
	"os/exec"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// mayImport is the direction of imports: each package of ours and the others
// of ours that it may reach directly. Data flows one way, from the registry to
// what people see.
var mayImport = map[string][]string{
	"wsclose/registry":    {},
	"wsclose/app/own":     {"wsclose/registry"},
	"wsclose/app/decode":  {"wsclose/registry"},
	"wsclose/app/draw":    {"wsclose/registry"},
	"wsclose/app/explain": {"wsclose/registry", "wsclose/app/decode", "wsclose/app/draw"},
	"wsclose/app/ui":      {"wsclose/registry", "wsclose/app/decode", "wsclose/app/explain", "wsclose/app/draw", "wsclose/app/own"},
	"wsclose/web":         {"wsclose/registry", "wsclose/app/decode", "wsclose/app/explain", "wsclose/app/draw", "wsclose/app/own", "wsclose/app/ui", "wsclose/web/"},
	"wsclose/cmd/wasm":    {"wsclose/app/ui"},
	"wsclose/cmd/wsclose": {"wsclose/registry", "wsclose/app/decode", "wsclose/app/explain", "wsclose/app/draw", "wsclose/app/own", "wsclose/app/ui", "wsclose/web"},
}

// onlyStandard are the packages that import nothing but the standard library
// and each other.
var onlyStandard = []string{"wsclose/registry", "wsclose/app/own", "wsclose/app/decode", "wsclose/app/explain", "wsclose/app/draw"}

func TestImportsRunOneWay(t *testing.T) {
	for _, env := range [][]string{{}, {"GOOS=js", "GOARCH=wasm"}} {
		for pkg, imports := range listImports(t, env...) {
			allowed, known := mayImport[pkg]
			if !known {
				if strings.HasPrefix(pkg, "wsclose/web/") {
					allowed = []string{"wsclose/app/", "wsclose/registry", "wsclose/web/"}
				} else {
					t.Errorf("%s is not in the layout; add it to mayImport with the packages that it may import", pkg)
					continue
				}
			}
			for _, imp := range imports {
				ours := strings.HasPrefix(imp, "wsclose/")
				if ours && !slices.ContainsFunc(allowed, func(a string) bool {
					return imp == a || strings.HasSuffix(a, "/") && strings.HasPrefix(imp, a)
				}) {
					t.Errorf("%s imports %s, against the direction of imports", pkg, imp)
				}
				if !ours && strings.Contains(strings.Split(imp, "/")[0], ".") && slices.Contains(onlyStandard, pkg) {
					t.Errorf("%s imports %s, but may import only the standard library", pkg, imp)
				}
			}
		}
	}
}

// listImports returns each package of the module with its direct imports,
// tests not counted.
func listImports(t *testing.T, env ...string) map[string][]string {
	t.Helper()
	cmd := exec.Command("go", "list", "-e", "-f", `{{.ImportPath}} {{join .Imports " "}}`, "wsclose/...")
	cmd.Env = append(cmd.Environ(), env...)
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	list := map[string][]string{}
	for line := range strings.Lines(string(out)) {
		fields := strings.Fields(line)
		list[fields[0]] = fields[1:]
	}
	return list
}

func TestTopLevel(t *testing.T) {
	cmd := exec.Command("git", "ls-files")
	cmd.Dir = "../.."
	out, err := cmd.Output()
	if err != nil {
		t.Skipf("not a git checkout: %v", err)
	}
	wanted := regexp.MustCompile(`^(go\.mod|go\.sum|app|registry|web|cmd|Makefile|README\.md|LICENSE|CHANGELOG\.md|\..*)$`)
	for file := range strings.Lines(string(out)) {
		file = strings.TrimSpace(file)
		top, rest, _ := strings.Cut(file, "/")
		if !wanted.MatchString(top) {
			t.Errorf("%s: %q does not belong to the top level", file, top)
		}
		if top == "app" && strings.HasSuffix(rest, ".go") && !strings.Contains(rest, "/") {
			t.Errorf("%s: no Go files directly in app/, go-app's own package has that name", file)
		}
		if m := constraint.FindStringSubmatch(file); m != nil && !strings.HasSuffix(file, "_test.go") {
			t.Errorf("%s: the ending _%s is a build constraint", file, m[1])
		}
	}
}

var constraint = regexp.MustCompile(`_(js|wasm|windows|linux|darwin|android|ios|plan9|amd64|arm64|386)\.go$`)
