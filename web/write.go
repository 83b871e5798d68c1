package web

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"sync"
)

// Write writes the site to the folder dir, which is made if need be, with the
// compressed forms of a file beside it (.br, .gz), and the files that tell some
// hosts which headers to send (_headers, _redirects). Files of ours in assets/
// that an earlier build left behind are removed; others are not touched.
func (s *Site) Write(dir string) error {
	var (
		wait   sync.WaitGroup
		errs   = make([]error, len(s.Files))
		places = make(chan struct{}, runtime.GOMAXPROCS(0))
	)
	for i, f := range s.Files {
		wait.Go(func() {
			places <- struct{}{}
			errs[i] = f.write(dir)
			<-places
		})
	}
	wait.Wait()
	for _, f := range s.hostFiles() {
		errs = append(errs, os.WriteFile(filepath.Join(dir, f.Path), f.Body, 0o644))
	}
	return errors.Join(append(errs, s.sweep(dir))...)
}

func (f *File) write(dir string) error {
	name := filepath.Join(dir, filepath.FromSlash(f.Path))
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	if err := os.WriteFile(name, f.Body, 0o644); err != nil {
		return err
	}
	for _, c := range codings {
		// A form that is no longer made must not outlive the file.
		if coded := f.Encoded(c.name); coded == nil {
			if err := os.Remove(name + c.suffix); err != nil && !errors.Is(err, fs.ErrNotExist) {
				return err
			}
		} else if err := os.WriteFile(name+c.suffix, coded, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// ofOurs matches the names that hashedName makes, so that nobody else's file
// is ever removed.
var ofOurs = regexp.MustCompile(`^(.+\.[0-9a-f]{10}\.[a-z]+)(\.br|\.gz)?$`)

// sweep removes the assets of earlier builds.
func (s *Site) sweep(dir string) error {
	dir = filepath.Join(dir, "assets")
	entries, err := os.ReadDir(dir)
	if err != nil {
		return err
	}
	for _, e := range entries {
		if m := ofOurs.FindStringSubmatch(e.Name()); m != nil && s.File("assets/"+m[1]) == nil {
			if err := os.Remove(filepath.Join(dir, e.Name())); err != nil {
				return err
			}
		}
	}
	return nil
}
