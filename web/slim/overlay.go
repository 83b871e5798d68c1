package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
)

// A cut leaves something out of one file of the standard library: from the
// line that begins with from to the line before the one that begins with to,
// and puts text there; without from it is the whole file.
type cut struct {
	file     string // below GOROOT/src
	from, to string
	text     string // "@name" is a file of instead
}

// cuts are what the program does not need of the standard library. They are
// made with go build -overlay, and only with the version of Go that they were
// written for: nothing is changed on disk.
var cuts = []cut{
	{file: "internal/godebug/godebug.go", text: "@instead/godebug.go.txt"},
	// net/netip keeps the zones of addresses with it, and it is a map that
	// shrinks by itself.
	{file: "unique/handle.go", text: "@instead/unique.go.txt"},
	{file: "slices/zsortanyfunc.go", text: "@instead/sortfunc.go.txt"},
	{file: "slices/zsortordered.go", text: "@instead/sortordered.go.txt"},
	// Nobody traces the widget: with a constant in place of the question all
	// of runtime/trace goes.
	{file: "runtime/traceruntime.go", from: "\treturn trace.enabled\n", to: "}\n", text: "\treturn false\n"},
	{file: "runtime/traceruntime.go", from: "\treturn trace.enabledWithAllocFree\n", to: "}\n", text: "\treturn false\n"},
	{file: "runtime/traceruntime.go", from: "\treturn tl.gen != 0\n", to: "}\n", text: "\treturn false\n"},
	// What the environment variable GODEBUG may ask the runtime to print.
	{file: "runtime/mgc.go", from: "\t\tif debug.checkfinalizers > 0 {\n", to: "\t\t\tcheckFinalizersAndCleanups()\n", text: "\t\tif false {\n"},
	{file: "runtime/panic.go", from: "\t\tif debug.schedtrace > 0 ", to: "\t\t\tschedtrace(true)\n", text: "\t\tif false {\n"},
	// There is one module: no types to compare with those of another.
	{file: "runtime/type.go", from: "\tif firstmoduledata.next == nil {\n", to: "\ttypehash := make(", text: "\tif true {\n\t\treturn\n\t}\n"},
	// How an expression and its program are printed.
	{file: "regexp/syntax/prog.go", from: "func (p *Prog) String() string {\n", to: "// skipNop "},
	{file: "regexp/syntax/prog.go", from: "func (i *Inst) String() string {\n", to: "func bw("},
	{file: "regexp/syntax/regexp.go", from: "func (re *Regexp) String() string {\n", to: "const meta "},
	// Regular expressions may name every script and category of Unicode, with
	// tables for each; ours name one, which classes checks.
	{
		file: "regexp/syntax/parse.go",
		from: "\tcase \"Assigned\":\n", to: "\treturn nil, nil, 0\n",
		text: "\tcase \"L\":\n\t\treturn unicode.L, unicode.FoldCategory[\"L\"], +1\n\t}\n",
	},
}

// writeOverlay writes to dir what go build -overlay reads, and returns its
// name.
func writeOverlay(dir string) (string, error) {
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return "", fmt.Errorf("ask for GOROOT: %w", err)
	}
	replace := map[string]string{}
	for _, c := range cuts {
		file := filepath.Join(strings.TrimSpace(string(root)), "src", filepath.FromSlash(c.file))
		name, again := replace[file]
		if !again {
			name = file
		}
		text, err := os.ReadFile(name)
		if err != nil {
			return "", err
		}
		if text, err = c.apply(text); err != nil {
			return "", fmt.Errorf("%s: %w", file, err)
		}
		// Not .go: go test ./... would take it for a package of ours.
		name = filepath.Join(dir, "std", filepath.FromSlash(c.file)+".txt")
		if err := write(name, text); err != nil {
			return "", err
		}
		replace[file] = name
	}
	list, err := json.MarshalIndent(map[string]any{"Replace": replace}, "", "\t")
	if err != nil {
		return "", err
	}
	name := filepath.Join(dir, "overlay.json")
	return name, write(name, list)
}

// apply makes the cut.
func (c cut) apply(text []byte) ([]byte, error) {
	with := c.text
	if name, ok := strings.CutPrefix(c.text, "@"); ok {
		whole, err := instead.ReadFile(name)
		if err != nil {
			return nil, err
		}
		with = string(whole)
	}
	if c.from == "" {
		return []byte(with), nil
	}
	before, rest, found := strings.Cut(string(text), c.from)
	if !found || strings.Contains(rest, c.from) {
		return nil, fmt.Errorf("want %q once", c.from)
	}
	end := strings.Index(rest, c.to)
	if end < 0 {
		return nil, fmt.Errorf("want %q after %q", c.to, c.from)
	}
	return []byte(before + with + rest[end:]), nil
}

var class = regexp.MustCompile(`\\[pP](\{\^?\w+\}|\w)`)

// classes fails if a regular expression of the program names a class of
// characters that is left out: it would only be seen in the browser.
func classes() error {
	for _, pattern := range []string{"app/*/*.go", "registry/*.go", "cmd/wasm/*.go"} {
		files, err := filepath.Glob(pattern)
		if err != nil {
			return err
		}
		for _, file := range files {
			text, err := os.ReadFile(file)
			if err != nil {
				return err
			}
			if strings.HasSuffix(file, "_test.go") {
				continue
			}
			for _, m := range class.FindAllSubmatch(text, -1) {
				if name := strings.Trim(string(m[1]), "{^}"); name != "L" {
					return fmt.Errorf("%s: %q: the program's regular expressions know only the class \\pL; add %s to the cut of regexp/syntax in web/slim/overlay.go", file, m[0], name)
				}
			}
		}
	}
	return nil
}
