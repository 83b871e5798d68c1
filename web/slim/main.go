// Command slim builds the widget's program, a third smaller than go build
// would:
//
//	slim OUT      builds it
//	slim bytes    prints what each package of it weighs
//
// Four things make the difference, each in a file of its own:
//
//   - goapp.go: go-app is one package for both ends. What only a server needs
//     is linked into the browser's program as well, and brings net/http and
//     crypto along. slim copies go-app's source from the module cache, at the
//     version that go.mod pins, to bin/goapp without those parts, and builds
//     against the copy by means of a go.mod of its own. No line that is kept
//     is changed: if go-app no longer fits what slim leaves out, the build
//     fails.
//   - prune.go: methods of go-app's elements that nobody calls.
//   - overlay.go: parts of the standard library that a page has no use for.
//   - tables.go: what the program knows of its own source, for tracebacks.
//
// The last two know one version of Go; with another they are left away, and
// slim says so. It runs in the folder of go.mod. A plain go build ./cmd/wasm
// works as well, and makes the same widget: to read a traceback with files and
// lines, put that one in the place of web/wasm/app.wasm.
package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

const (
	work   = "bin"   // ignored by git
	copied = "goapp" // below work
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: slim OUT | bytes")
		os.Exit(2)
	}
	do := func() error { return run(os.Args[1]) }
	if os.Args[1] == "bytes" {
		do = printBytes
	}
	if err := do(); err != nil {
		fmt.Fprintf(os.Stderr, "slim: %v\n", err)
		os.Exit(1)
	}
}

func run(out string) error {
	known, err := knownGo()
	if err != nil {
		return err
	}
	if !known {
		fmt.Fprintf(os.Stderr, "slim: warning: web/slim was written for %s and this is another Go, so the program keeps what it leaves out of Go's own packages and tables, and is a third larger\n", goVersion)
	}
	args, err := prepare(known)
	if err != nil {
		return err
	}
	// An empty build id makes the same source give the same bytes in any
	// folder; -s -w leaves out what only a debugger reads.
	if err := build(append(args, "-ldflags=-s -w -buildid=", "-o", out, "./cmd/wasm")); err != nil {
		return err
	}
	if !known {
		return nil
	}
	file, err := os.ReadFile(out)
	if err != nil {
		return err
	}
	if file, err = blankTables(file); err != nil {
		return fmt.Errorf("empty the tables for tracebacks: %w", err)
	}
	return os.WriteFile(out, file, 0o755)
}

// uninlined are the packages whose calls are not inlined, which makes the
// program smaller and an answer slower: by a tenth to a fifth in a browser that
// has not yet compiled the program well, where it takes a third of a
// millisecond. Inlining nothing in the rest of the standard library either would
// save a little more, and double that.
var uninlined = []string{
	"encoding/base64", "fmt", "internal/fmtsort", "internal/poll", "internal/strconv", "net/netip", "net/url",
	"os", "reflect", "regexp/syntax", "strconv", "syscall", "syscall/js", "time",
	module + "/pkg/app", "wsclose/registry",
	"wsclose/app/decode", "wsclose/app/draw", "wsclose/app/explain", "wsclose/app/own", "wsclose/app/ui",
}

// prepare writes the sources that the program is built from where they differ
// from the module's, and returns the arguments of go build that use them.
func prepare(known bool) ([]string, error) {
	if err := copyGoApp(filepath.Join(work, copied)); err != nil {
		return nil, err
	}
	modfile, err := writeModfile()
	if err != nil {
		return nil, err
	}
	args := []string{"-modfile=" + modfile, "-trimpath", "-buildvcs=false"}
	for _, pkg := range uninlined {
		args = append(args, "-gcflags="+pkg+"=-l")
	}
	if !known {
		return args, nil
	}
	if err := classes(); err != nil {
		return nil, err
	}
	overlay, err := writeOverlay(work)
	if err != nil {
		return nil, err
	}
	return append(args, "-overlay="+overlay), nil
}

// build runs go build for the browser.
func build(args []string) error {
	cmd := exec.Command("go", append([]string{"build"}, args...)...)
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	cmd.Stderr = os.Stderr
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("build the program: %w", err)
	}
	return nil
}

func write(name string, text []byte) error {
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	return os.WriteFile(name, text, 0o644)
}

// writeModfile writes a go.mod that puts the copy in go-app's place. The path
// in it is relative, for it ends up in the program.
func writeModfile() (string, error) {
	mod, err := os.ReadFile("go.mod")
	if err != nil {
		return "", err
	}
	sum, err := os.ReadFile("go.sum")
	if err != nil {
		return "", err
	}
	name := filepath.Join(work, "slim.mod")
	mod = append(mod, "\nreplace "+module+" => ./"+work+"/"+copied+"\n"...)
	return name, errors.Join(write(name, mod), write(filepath.Join(work, "slim.sum"), sum))
}

// goVersion is the version of Go whose packages and tables slim knows. A patch
// release changes neither.
const goVersion = "go1.26"

// knownGo reports whether the go command is of that version.
func knownGo() (bool, error) {
	version, err := exec.Command("go", "env", "GOVERSION").Output()
	if err != nil {
		return false, fmt.Errorf("ask for Go's version: %w", err)
	}
	rest, ok := strings.CutPrefix(strings.TrimSpace(string(version)), goVersion)
	return ok && (rest == "" || rest[0] < '0' || rest[0] > '9'), nil
}
