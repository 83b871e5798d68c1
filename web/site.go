package web

import (
	"cmp"
	"fmt"
	"net/url"
	"path"
	"slices"
	"strings"
	"sync"

	"wsclose/registry"
	"wsclose/web/boot"
)

// Options say where the site will stand.
type Options struct {
	// Base is the path under which the site is served, with a slash at both
	// ends: "/" or "/docs/ws/". "" means the path of SiteURL, or "/".
	Base string
	// SiteURL is the full address of the site, with a slash at the end:
	// "https://example.org/docs/ws/". It is needed for what must be absolute:
	// canonical links and the sitemap. "" leaves them out or relative.
	SiteURL string
	// Own are people's own codes, to be shown beside those that we know; see
	// package own.
	Own []*registry.Owner
}

// A Site is every file of the site, in memory.
type Site struct {
	Base  string // with a slash at both ends
	Files []*File
	// Widget tells whether the widget's program is part of the site. A binary
	// that was built without it still holds every page.
	Widget bool

	byPath map[string]*File
}

// A File is one file of the site.
type File struct {
	Path      string // relative to the base: "1006/index.html", "assets/site.0f3a9c21d4.css"
	Type      string // the media type, with its charset
	Body      []byte
	Immutable bool // the name holds a hash of the content

	policy  string // the Content-Security-Policy that it is served with
	packed  map[string][]byte
	variant map[string]func() []byte
	digest  func() string
	forms   map[string]func() *form // by coding, "" for the file as it is
}

// Build makes the site. An error names the option that is wrong.
func Build(o Options) (*Site, error) { return build(o, embeddedProgram()) }

// build makes the site around the widget's program, compressed; nil leaves the
// widget out.
func build(o Options, program []byte) (*Site, error) {
	o, err := o.normal()
	if err != nil {
		return nil, err
	}
	b := &builder{Options: o, set: registry.NewSet(o.Own...), program: program, site: &Site{Base: o.Base, byPath: map[string]*File{}}}
	if err := b.run(); err != nil {
		return nil, err
	}
	slices.SortFunc(b.site.Files, func(x, y *File) int { return cmp.Compare(x.Path, y.Path) })
	return b.site, nil
}

// File returns the file with the given path, or nil.
func (s *Site) File(path string) *File { return s.byPath[path] }

// normal fills in what was left out and refuses what cannot be.
func (o Options) normal() (Options, error) {
	if o.SiteURL != "" {
		u, err := url.Parse(o.SiteURL)
		if err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" || u.RawQuery != "" || u.Fragment != "" {
			return o, fmt.Errorf("site URL %q: want a full address such as %q", o.SiteURL, "https://example.org/docs/ws/")
		}
		o.SiteURL = strings.TrimSuffix(o.SiteURL, "/") + "/"
		inURL := strings.TrimSuffix(u.EscapedPath(), "/") + "/"
		if o.Base == "" {
			o.Base = inURL
		}
		if o.Base != inURL {
			return o, fmt.Errorf("base %q does not agree with the path of site URL %q", o.Base, o.SiteURL)
		}
	}
	if o.Base == "" {
		o.Base = "/"
	}
	u, err := url.Parse(o.Base)
	rooted := strings.HasPrefix(o.Base, "/") && strings.HasSuffix(o.Base, "/")
	if err != nil || !rooted || u.Host != "" || u.RawQuery != "" || u.Fragment != "" ||
		o.Base != "/" && path.Clean(o.Base)+"/" != o.Base {
		return o, fmt.Errorf("base %q: want a path with a slash at both ends, such as %q", o.Base, "/docs/ws/")
	}
	return o, nil
}

// builder holds what the steps of a build share.
type builder struct {
	Options
	set     *registry.Set // the owners, with those of Options
	site    *Site
	assets  map[string]string // "site.css" to "assets/site.0f3a9c21d4.css"
	program []byte            // app.wasm in brotli, or nil
	start   *boot.Start       // what starts the widget; nil without its program
}

// run makes every file: assets first, for the pages refer to their names.
func (b *builder) run() error {
	if err := b.addAssets(); err != nil {
		return err
	}
	pages, err := b.allPages()
	if err != nil {
		return err
	}
	if err := b.addPages(pages); err != nil {
		return err
	}
	if err := b.addTexts(pages); err != nil {
		return err
	}
	if err := b.addPolicies(); err != nil {
		return err
	}
	return b.addWorker(pages)
}

// add puts a file into the site.
func (b *builder) add(f *File) error {
	if b.site.byPath[f.Path] != nil {
		return fmt.Errorf("two files want the path %q", f.Path)
	}
	f.variant = map[string]func() []byte{}
	for _, c := range codings {
		f.variant[c.name] = sync.OnceValue(func() []byte { return f.pack(c) })
	}
	f.forms = map[string]func() *form{"": sync.OnceValue(func() *form { return f.formIn("") })}
	for _, c := range codings {
		f.forms[c.name] = sync.OnceValue(func() *form { return f.formIn(c.name) })
	}
	f.digest = sync.OnceValue(func() string { return hash(f.Body) })
	b.site.byPath[f.Path] = f
	b.site.Files = append(b.site.Files, f)
	return nil
}
