package web

import (
	"bytes"
	"compress/gzip"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"
	"github.com/google/go-cmp/cmp"
)

func itoa(n int) string { return strconv.Itoa(n) }

func TestWrite(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "a", "dist")
	s := built(t, Options{})
	if err := s.Write(dir); err != nil {
		t.Fatal(err)
	}
	var want []string
	for _, f := range s.Files {
		want = append(want, f.Path)
		got, err := os.ReadFile(filepath.Join(dir, f.Path))
		if err != nil || !bytes.Equal(got, f.Body) {
			t.Errorf("%s: not as built; error %v", f.Path, err)
		}
		for suffix, open := range map[string]func(io.Reader) (io.Reader, error){
			".br": func(r io.Reader) (io.Reader, error) { return brotli.NewReader(r), nil },
			".gz": func(r io.Reader) (io.Reader, error) { return gzip.NewReader(r) },
		} {
			packed, err := os.ReadFile(filepath.Join(dir, f.Path+suffix))
			if err != nil {
				if compressible(f.Type) && len(f.Body) > 200 {
					t.Errorf("%s%s: %v", f.Path, suffix, err)
				}
				continue
			}
			want = append(want, f.Path+suffix)
			r, err := open(bytes.NewReader(packed))
			if err != nil {
				t.Errorf("%s%s: %v", f.Path, suffix, err)
				continue
			}
			if plain, err := io.ReadAll(r); err != nil || !bytes.Equal(plain, f.Body) {
				t.Errorf("%s%s does not decode to the file; error %v", f.Path, suffix, err)
			}
		}
	}
	want = append(want, "_headers", "_redirects")
	slices.Sort(want)
	if diff := cmp.Diff(tree(t, dir), want); diff != "" {
		t.Errorf("files written (-got +want):\n%s", diff)
	}
}

func TestWriteSweepsOnlyItsOwn(t *testing.T) {
	dir := t.TempDir()
	s := built(t, Options{})
	if err := s.Write(dir); err != nil {
		t.Fatal(err)
	}
	before := tree(t, dir)
	stale := []string{"assets/site.0123456789.css", "assets/site.0123456789.css.br", "assets/site.0123456789.css.gz"}
	foreign := []string{"CNAME", "assets/photo.jpg", "assets/site.css", "assets/app.min.js"}
	for _, name := range slices.Concat(stale, foreign) {
		if err := os.WriteFile(filepath.Join(dir, name), []byte("x"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.Write(dir); err != nil {
		t.Fatal(err)
	}
	want := slices.Sorted(slices.Values(slices.Concat(before, foreign)))
	if diff := cmp.Diff(tree(t, dir), want); diff != "" {
		t.Errorf("files after a second build (-got +want):\n%s", diff)
	}
}

func TestWriteReportsWhatFails(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if err := built(t, Options{}).Write(file); err == nil || !strings.Contains(err.Error(), file) {
		t.Errorf("writing into a file: error %v, want one that names it", err)
	}
}

// tree returns the files under dir, sorted.
func tree(t *testing.T, dir string) []string {
	t.Helper()
	var list []string
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		rel, err := filepath.Rel(dir, path)
		list = append(list, filepath.ToSlash(rel))
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	slices.Sort(list)
	return list
}
