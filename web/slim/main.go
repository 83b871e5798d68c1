// Command slim builds the widget's program, a quarter smaller than go build
// would:
//
//	slim OUT
//
// go-app is one package for both ends. What only a server needs (its handler,
// encryption, the uuid module) is linked into the browser's program as well,
// and brings net/http and crypto along. slim copies go-app's source from the
// module cache, at the version that go.mod pins, to bin/goapp without those
// parts, and builds against the copy by means of a go.mod of its own. Nothing
// of go-app is changed: if it no longer fits what slim leaves out, the build
// fails.
//
// It runs in the folder of go.mod.
package main

import (
	"bytes"
	_ "embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

const (
	module = "github.com/maxence-charriere/go-app/v10"
	work   = "bin"   // ignored by git
	copied = "goapp" // below work
)

// left are the files of go-app's package app that the browser has no use for.
var left = []string{"http.go", "resource.go", "static.go", "crypto.go", "wasm.go", "wasmexec.go", "scripts.go"}

// instead stands for what the rest of go-app wants from the files left out.
//
//go:embed instead.go.txt
var instead []byte

// uuidInstead stands for the module uuid, of which go-app uses one function.
//
//go:embed uuid.go.txt
var uuidInstead []byte

const uuidImport = `"github.com/google/uuid"`

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: slim OUT")
		os.Exit(2)
	}
	if err := run(os.Args[1]); err != nil {
		fmt.Fprintf(os.Stderr, "slim: %v\n", err)
		os.Exit(1)
	}
}

func run(out string) error {
	source, err := sourceOf(module)
	if err != nil {
		return err
	}
	target := filepath.Join(work, copied)
	if err := os.RemoveAll(target); err != nil {
		return err
	}
	if err := copySource(source, target); err != nil {
		return err
	}
	modfile, err := writeModfile()
	if err != nil {
		return err
	}
	// -trimpath and an empty build id make the same source give the same bytes
	// in any folder; -s -w leaves out what only a debugger reads. -l makes code
	// smaller and slower: it is for what is said once an answer is found. For
	// the whole program it would save a tenth, but an answer then takes twice
	// as long in a browser that has not yet compiled it well.
	build := exec.Command("go", "build", "-modfile="+modfile, "-trimpath", "-buildvcs=false",
		"-ldflags=-s -w -buildid=", "-gcflags=wsclose/app/explain=-l", "-o", out, "./cmd/wasm")
	build.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	build.Stderr = os.Stderr
	if err := build.Run(); err != nil {
		return fmt.Errorf("build the program: %w", err)
	}
	return nil
}

// sourceOf returns the folder that holds a module's source.
func sourceOf(module string) (string, error) {
	var said bytes.Buffer
	download := exec.Command("go", "mod", "download", module)
	download.Stderr = &said
	if err := download.Run(); err != nil {
		return "", fmt.Errorf("download %s: %w\n%s", module, err, said.String())
	}
	list, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", module).Output()
	dir := strings.TrimSpace(string(list))
	if err != nil || dir == "" {
		return "", fmt.Errorf("find the source of %s: %w", module, errors.Join(err, fs.ErrNotExist))
	}
	return dir, nil
}

// copySource copies what the program needs of go-app.
func copySource(source, target string) error {
	uuids := 0
	err := filepath.WalkDir(source, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		name, err := filepath.Rel(source, path)
		if err != nil || !needed(filepath.ToSlash(name)) {
			return err
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		if bytes.Contains(text, []byte(uuidImport)) {
			uuids++
			text = bytes.ReplaceAll(text, []byte(uuidImport), []byte(`"`+module+`/pkg/uuid"`))
		}
		return write(filepath.Join(target, name), text)
	})
	if err != nil {
		return err
	}
	if uuids == 0 {
		return fmt.Errorf("%s no longer imports %s: see what slim is still good for", module, uuidImport)
	}
	if err := write(filepath.Join(target, "pkg", "uuid", "uuid.go"), uuidInstead); err != nil {
		return err
	}
	return write(filepath.Join(target, "pkg", "app", "instead.go"), instead)
}

// needed reports whether a file of go-app is part of the copy.
func needed(name string) bool {
	if name == "go.mod" {
		return true
	}
	for _, l := range left {
		if name == "pkg/app/"+l {
			return false
		}
	}
	ours := strings.HasPrefix(name, "pkg/app/") || strings.HasPrefix(name, "pkg/errors/")
	return ours && strings.HasSuffix(name, ".go") && !strings.HasSuffix(name, "_test.go") && !strings.HasPrefix(name, "pkg/app/gen/")
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
