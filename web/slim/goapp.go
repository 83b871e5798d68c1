package main

import (
	"bytes"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// go-app, and the version of it that the cuts below were made for.
const (
	module        = "github.com/maxence-charriere/go-app/v10"
	moduleVersion = "v10.1.11"
)

// left are the files of go-app's package app that the browser has no use for.
var left = []string{"http.go", "resource.go", "static.go", "crypto.go", "wasm.go", "wasmexec.go", "scripts.go", "log.go", "state.go"}

// instead holds what stands for the parts of go-app, and of its imports, that
// are left out.
//
//go:embed instead/*.txt
var instead embed.FS

// added are files of the copy by their path in it, and where they come from.
var added = map[string]string{
	"pkg/app/instead.go":   "instead/app.go.txt",
	"pkg/app/log.go":       "instead/log.go.txt",
	"pkg/app/state.go":     "instead/state.go.txt",
	"pkg/uuid/uuid.go":     "instead/uuid.go.txt",
	"pkg/html/html.go":     "instead/html.go.txt",
	"pkg/json/json.go":     "instead/json.go.txt",
	"pkg/errors/errors.go": "instead/errors.go.txt",
}

// replaced are imports of go-app, and the packages of the copy that stand for
// them.
var replaced = map[string]string{
	"github.com/google/uuid": module + "/pkg/uuid",
	"encoding/json":          module + "/pkg/json",
	"html":                   module + "/pkg/html",
}

// generated is the file of go-app's elements; see prune.
const generated = "html_gen.go"

// copyGoApp writes to target what the program needs of go-app.
func copyGoApp(target string) error {
	source, err := sourceOf(module)
	if err != nil {
		return err
	}
	if err := os.RemoveAll(target); err != nil {
		return err
	}
	mod, err := os.ReadFile(filepath.Join(source, "go.mod"))
	if err != nil {
		return err
	}
	if err := write(filepath.Join(target, "go.mod"), mod); err != nil {
		return err
	}
	files, err := filepath.Glob(filepath.Join(source, "pkg", "app", "*.go"))
	if err != nil {
		return err
	}
	names, err := namesUsed(files)
	if err != nil {
		return err
	}
	imported := map[string]bool{}
	for _, file := range files {
		name := filepath.Base(file)
		if !needed(name) {
			continue
		}
		text, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		for old, new := range replaced {
			quoted := []byte(`"` + old + `"`)
			imported[old] = imported[old] || bytes.Contains(text, quoted)
			text = bytes.ReplaceAll(text, quoted, []byte(`"`+new+`"`))
		}
		if name == generated {
			if text, err = prune(text, names); err != nil {
				return fmt.Errorf("%s: %w", file, err)
			}
		}
		if err := write(filepath.Join(target, "pkg", "app", name), text); err != nil {
			return err
		}
	}
	for old := range replaced {
		if !imported[old] {
			return fmt.Errorf("%s no longer imports %s: see what slim is still good for", module, old)
		}
	}
	for name, from := range added {
		text, err := instead.ReadFile(from)
		if err != nil {
			return err
		}
		if err := write(filepath.Join(target, name), text); err != nil {
			return err
		}
	}
	return nil
}

// needed reports whether a file of go-app's package app is part of the copy.
func needed(name string) bool {
	return !strings.HasSuffix(name, "_test.go") && !slices.Contains(left, name)
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
