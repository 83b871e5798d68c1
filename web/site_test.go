package web

import (
	"bytes"
	"encoding/xml"
	"image/png"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"
)

// testProgram stands in for app.wasm, which tests do not wait for.
var testProgram = compress(codings[0], []byte("\x00asm\x01\x00\x00\x00"))

// built makes the site with a widget.
func built(t testing.TB, o Options) *Site {
	t.Helper()
	s, err := build(o, testProgram)
	if err != nil {
		t.Fatalf("build %+v: %v", o, err)
	}
	return s
}

func TestBuildIsReproducible(t *testing.T) {
	o := Options{SiteURL: "https://example.org/docs/ws/"}
	one, two := built(t, o), built(t, o)
	if diff := cmp.Diff(paths(one), paths(two)); diff != "" {
		t.Fatalf("two builds have different files (-first +second):\n%s", diff)
	}
	for i, f := range one.Files {
		if !bytes.Equal(f.Body, two.Files[i].Body) {
			t.Errorf("%s differs between two builds", f.Path)
		}
	}
	for _, path := range []string{"index.html", "1006/index.html", "codes.json"} {
		for _, c := range codings {
			if !bytes.Equal(one.File(path).Encoded(c.name), two.File(path).Encoded(c.name)) {
				t.Errorf("%s differs between two builds once in %s", path, c.name)
			}
		}
	}
}

func TestEveryLinkResolves(t *testing.T) {
	for _, o := range []Options{{Base: "/"}, {Base: "/docs/ws/"}, {SiteURL: "https://example.org/a/b/"}, {Base: "/own/", Own: ownExamples(t)}} {
		s := built(t, o)
		at := &url.URL{Scheme: "https", Host: "example.org", Path: s.Base}
		for page, doc := range parsed(t, s) {
			shown := strings.TrimSuffix(page, "index.html")
			if page == "404.html" {
				shown = "no/such/page" // where a host shows it
			}
			here, err := at.Parse(shown)
			if err != nil {
				t.Fatal(err)
			}
			for _, link := range links(doc) {
				to, err := here.Parse(link.address)
				if err != nil {
					t.Errorf("%s: <%s> links to %q: %v", page, link.element, link.address, err)
					continue
				}
				if to.Host != at.Host {
					continue
				}
				if page != "404.html" && link.rel != "canonical" && strings.HasPrefix(link.address, "/") {
					t.Errorf("%s: <%s> links to %q: want an address relative to the page", page, link.element, link.address)
				}
				name, inside := strings.CutPrefix(to.Path, s.Base)
				if name == "" || strings.HasSuffix(name, "/") {
					name += "index.html"
				}
				if strings.HasPrefix(link.address, "#") {
					name = page
				}
				f := s.File(name)
				if !inside || f == nil {
					t.Errorf("%s with base %s: <%s> links to %q, which is no file of the site", page, s.Base, link.element, link.address)
					continue
				}
				if to.Fragment != "" && !bytes.Contains(f.Body, []byte(`id="`+to.Fragment+`"`)) {
					t.Errorf("%s: %q links to an id that is not there", page, link.address)
				}
			}
		}
	}
}

func TestPagesAreSound(t *testing.T) {
	checkSound(t, built(t, Options{}))
	checkSound(t, built(t, Options{Own: ownExamples(t)}))
}

func checkSound(t *testing.T, s *Site) {
	t.Helper()
	titles, descriptions := map[string]string{}, map[string]string{}
	for page, doc := range parsed(t, s) {
		if !bytes.HasPrefix(s.File(page).Body, []byte("<!doctype html>")) {
			t.Errorf("%s does not begin with its doctype", page)
		}
		count := map[string]int{}
		ids := map[string]bool{}
		level := 0
		for n := range doc.Descendants() {
			if n.Type != html.ElementNode {
				continue
			}
			count[n.Data]++
			for _, a := range n.Attr {
				switch {
				case a.Key == "style":
					t.Errorf("%s: <%s> has a style attribute, which the policy refuses", page, n.Data)
				case strings.HasPrefix(a.Key, "on"):
					t.Errorf("%s: <%s> has the handler %s, which the policy refuses", page, n.Data, a.Key)
				case a.Key == "id" && ids[a.Val]:
					t.Errorf("%s: two elements have the id %q", page, a.Val)
				case a.Key == "id":
					ids[a.Val] = true
				}
			}
			data := attr(n, "type") == "application/json" // is not run
			if n.Data == "script" && !data && (attr(n, "src") == "" || n.FirstChild != nil) {
				t.Errorf("%s: an inline script, which the policy refuses", page)
			}
			if len(n.Data) == 2 && n.Data[0] == 'h' && '1' <= n.Data[1] && n.Data[1] <= '6' {
				if l := int(n.Data[1] - '0'); l > level+1 && !hiddenAway(n) {
					t.Errorf("%s: heading %q is of level %d after one of level %d", page, text(n), l, level)
				} else {
					level = l
				}
			}
			if n.Data == "title" {
				if other := titles[text(n)]; other != "" || text(n) == "" {
					t.Errorf("%s: title %q is empty or that of %s", page, text(n), other)
				}
				titles[text(n)] = page
			}
			if n.Data == "meta" && attr(n, "name") == "description" {
				d := attr(n, "content")
				if other := descriptions[d]; other != "" || d == "" {
					t.Errorf("%s: description %q is empty or that of %s", page, d, other)
				}
				descriptions[d] = page
			}
		}
		for element, want := range map[string]int{"h1": 1, "main": 1, "title": 1, "style": 0, "base": 0, "iframe": 0} {
			if count[element] != want {
				t.Errorf("%s has %d <%s>, want %d", page, count[element], element, want)
			}
		}
		if strings.Contains(string(s.File(page).Body), "ZgotmplZ") {
			t.Errorf("%s: html/template refused an address", page)
		}
	}
}

func TestOptions(t *testing.T) {
	for _, c := range []struct {
		o    Options
		base string // "" means an error
		says string
	}{
		{Options{}, "/", ""},
		{Options{Base: "/docs/ws/"}, "/docs/ws/", ""},
		{Options{SiteURL: "https://example.org"}, "/", ""},
		{Options{SiteURL: "https://example.org/docs/ws"}, "/docs/ws/", ""},
		{Options{SiteURL: "https://example.org/docs/ws/", Base: "/docs/ws/"}, "/docs/ws/", ""},
		{Options{Base: "docs/"}, "", `"docs/"`},
		{Options{Base: "/docs"}, "", `"/docs"`},
		{Options{Base: "//evil.example/"}, "", `"//evil.example/"`},
		{Options{Base: "/a/../b/"}, "", `"/a/../b/"`},
		{Options{Base: "/a/?q/"}, "", `"/a/?q/"`},
		{Options{SiteURL: "example.org/ws/"}, "", `"example.org/ws/"`},
		{Options{SiteURL: "https://example.org/ws/?x=1"}, "", `x=1`},
		{Options{SiteURL: "https://example.org/ws/", Base: "/"}, "", `"/"`},
	} {
		got, err := c.o.normal()
		switch {
		case c.base == "" && err == nil:
			t.Errorf("%+v: no error, want one", c.o)
		case c.base == "" && !strings.Contains(err.Error(), c.says):
			t.Errorf("%+v: error %q does not quote %s", c.o, err, c.says)
		case c.base != "" && err != nil:
			t.Errorf("%+v: %v", c.o, err)
		case c.base != "" && got.Base != c.base:
			t.Errorf("%+v: base %q, want %q", c.o, got.Base, c.base)
		}
	}
}

func TestSitemapListsEveryPage(t *testing.T) {
	for _, c := range []struct{ siteURL, before string }{
		{"https://example.org/ws/", "https://example.org/ws/"},
		{"", "/"},
	} {
		s := built(t, Options{SiteURL: c.siteURL})
		var set struct {
			URLs []string `xml:"url>loc"`
		}
		if err := xml.Unmarshal(s.File("sitemap.xml").Body, &set); err != nil {
			t.Fatalf("sitemap.xml: %v", err)
		}
		var want []string
		for _, f := range s.Files {
			if strings.HasSuffix(f.Path, ".html") && f.Path != "404.html" && !strings.HasPrefix(f.Path, framesAt) {
				want = append(want, c.before+strings.TrimSuffix(f.Path, "index.html"))
			}
		}
		slices.Sort(set.URLs)
		slices.Sort(want)
		if diff := cmp.Diff(set.URLs, want); diff != "" {
			t.Errorf("sitemap with site URL %q (-got +want):\n%s", c.siteURL, diff)
		}
		robots := string(s.File("robots.txt").Body)
		if got := strings.Contains(robots, "Sitemap: https://example.org/ws/sitemap.xml"); got != (c.siteURL != "") {
			t.Errorf("robots.txt with site URL %q:\n%s", c.siteURL, robots)
		}
	}
}

func TestIconsHaveTheirSizes(t *testing.T) {
	s := built(t, Options{})
	for name, size := range map[string]int{"icon-192": 192, "icon-512": 512, "icon-maskable-512": 512} {
		i := slices.IndexFunc(s.Files, func(f *File) bool { return strings.HasPrefix(f.Path, "assets/"+name+".") })
		if i < 0 {
			t.Errorf("no %s", name)
			continue
		}
		image, err := png.DecodeConfig(bytes.NewReader(s.Files[i].Body))
		if err != nil || image.Width != size || image.Height != size {
			t.Errorf("%s is %dx%d, want %d; error %v", s.Files[i].Path, image.Width, image.Height, size, err)
		}
		if !bytes.Contains(s.File("manifest.webmanifest").Body, []byte(s.Files[i].Path)) {
			t.Errorf("the manifest does not name %s", s.Files[i].Path)
		}
	}
}

func TestSiteWithoutWidgetSaysSo(t *testing.T) {
	s, err := build(Options{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	index := string(s.File("index.html").Body)
	if s.Widget || strings.Contains(index, "<script") || s.File("worker.js") != nil {
		t.Error("a site without the program still starts it")
	}
	if !strings.Contains(index, "built without its program") {
		t.Error("the index does not say that the program is missing")
	}
}
