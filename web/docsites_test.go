package web_test

import (
	"context"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// docsSource copies the sources of a site to dir, with the real address of the
// widget in them, and acme.json where the generator takes files as they are.
func docsSource(t *testing.T, name, dir, widget, static string) {
	t.Helper()
	from := filepath.Join("testdata", "docs", name)
	err := filepath.WalkDir(from, func(path string, d fs.DirEntry, err error) error {
		if err != nil || path == from {
			return err
		}
		if d.IsDir() && (d.Name() == "node_modules" || strings.HasPrefix(d.Name(), "built-")) {
			return fs.SkipDir
		}
		rel, err := filepath.Rel(from, path)
		if err != nil {
			return err
		}
		to := filepath.Join(dir, rel)
		if d.IsDir() {
			return os.MkdirAll(to, 0o755)
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		return os.WriteFile(to, []byte(strings.ReplaceAll(string(text), widgetAddress, widget)), 0o644)
	})
	if err != nil {
		t.Fatal(err)
	}
	acme, err := os.ReadFile(filepath.Join("testdata", "acme.json"))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(filepath.Join(dir, static), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, static, "acme.json"), acme, 0o644); err != nil {
		t.Fatal(err)
	}
}

// generate runs a generator of documents.
func generate(t *testing.T, dir, program string, args ...string) {
	t.Helper()
	give, stop := context.WithTimeout(t.Context(), 5*time.Minute)
	defer stop()
	c := exec.CommandContext(give, program, args...)
	c.Dir = dir
	if said, err := c.CombinedOutput(); err != nil {
		t.Fatalf("%s: %v\n%s", program, err, said)
	}
}

func TestDocsHugo(t *testing.T) {
	hugo, s, dir := debian(t, "hugo"), serve(t, false), t.TempDir()
	docsSource(t, "hugo", dir, s.index, "static")
	generate(t, dir, hugo, "--destination", "out")
	checkDocs(t, docs(t, filepath.Join(dir, "out"), ""), "hugo")
}

func TestDocsMkDocs(t *testing.T) {
	mkdocs, s, dir := generator(t, "mkdocs"), serve(t, false), t.TempDir()
	docsSource(t, "mkdocs", dir, s.index, "docs")
	generate(t, dir, mkdocs, "build", "--strict", "--site-dir", "out")
	checkDocs(t, docs(t, filepath.Join(dir, "out"), ""), "mkdocs")
}

func TestDocsSphinx(t *testing.T) {
	sphinx, s, dir := generator(t, "sphinx-build"), serve(t, false), t.TempDir()
	docsSource(t, "sphinx", dir, s.index, "extra")
	generate(t, dir, sphinx, "-W", ".", "out")
	checkDocs(t, docs(t, filepath.Join(dir, "out"), ""), "sphinx")
}

func TestDocsVitePress(t *testing.T) {
	home, err := filepath.Abs(filepath.Join("testdata", "docs", "vitepress"))
	if err != nil {
		t.Fatal(err)
	}
	vitepress := generator(t, filepath.Join(home, "node_modules", ".bin", "vitepress"))
	// Node looks for modules in the folders above.
	dir, err := os.MkdirTemp(home, "built-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	s := serve(t, false)
	docsSource(t, "vitepress", dir, s.index, "public")
	generate(t, dir, vitepress, "build")
	checkDocs(t, docs(t, filepath.Join(dir, ".vitepress", "dist"), ""), "vitepress")
}

// generator returns the path of a generator that make test-embed installs.
// Where it is missing the test is skipped, and said to be; make test-embed
// fails.
func generator(t *testing.T, name string) string {
	t.Helper()
	path, err := exec.LookPath(name)
	if err == nil {
		return path
	}
	if os.Getenv("WSCLOSE_ALL_DOCS") != "" {
		t.Fatalf("%s is missing: make test-embed installs it where there are apt-get and npm", name)
	}
	t.Skipf("%s is missing: make test-embed installs it", name)
	return ""
}
