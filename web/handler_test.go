package web

import (
	"bytes"
	"compress/gzip"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"
	"github.com/google/go-cmp/cmp"
)

// ask sends a request to h; head is pairs of names and values.
func ask(h http.Handler, method, path string, head ...string) *http.Response {
	r := httptest.NewRequest(method, path, nil)
	for i := 0; i < len(head); i += 2 {
		r.Header.Set(head[i], head[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Result()
}

// body returns the decoded body of an answer.
func body(t *testing.T, r *http.Response) []byte {
	t.Helper()
	var from io.Reader = r.Body
	switch r.Header.Get("Content-Encoding") {
	case "br":
		from = brotli.NewReader(r.Body)
	case "gzip":
		z, err := gzip.NewReader(r.Body)
		if err != nil {
			t.Fatal(err)
		}
		from = z
	}
	b, err := io.ReadAll(from)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// asset returns the path of the asset whose name begins with name.
func asset(t *testing.T, s *Site, name string) string {
	t.Helper()
	for _, f := range s.Files {
		if strings.HasPrefix(f.Path, "assets/"+name+".") {
			return f.Path
		}
	}
	t.Fatalf("no asset %s", name)
	return ""
}

func TestHandlerAnswers(t *testing.T) {
	for _, base := range []string{"/", "/docs/ws/"} {
		s := built(t, Options{Base: base})
		h := Handler(s)
		const html = "text/html; charset=utf-8"
		for _, c := range []struct {
			path   string // below the base
			status int
			kind   string
			cache  string
			file   string
		}{
			{"", 200, html, forPages, "index.html"},
			{"?q=1006", 200, html, forPages, "index.html"},
			{"1006/", 200, html, forPages, "1006/index.html"},
			{"4000-4999/", 200, html, forPages, "4000-4999/index.html"},
			{"404.html", 200, html, forPages, "404.html"},
			{"codes.json", 200, "application/json", forPages, "codes.json"},
			{"codes.schema.json", 200, "application/json", forPages, "codes.schema.json"},
			{"llms.txt", 200, "text/plain; charset=utf-8", forPages, "llms.txt"},
			{"robots.txt", 200, "text/plain; charset=utf-8", forPages, "robots.txt"},
			{"sitemap.xml", 200, "application/xml", forPages, "sitemap.xml"},
			{"manifest.webmanifest", 200, "application/manifest+json", forPages, "manifest.webmanifest"},
			{"worker.js", 200, "text/javascript; charset=utf-8", forPages, "worker.js"},
			{asset(t, s, "site"), 200, "text/css; charset=utf-8", forAssets, asset(t, s, "site")},
			{asset(t, s, "icon"), 200, "image/svg+xml", forAssets, asset(t, s, "icon")},
			{asset(t, s, "icon-192"), 200, "image/png", forAssets, asset(t, s, "icon-192")},
			{asset(t, s, "app"), 200, "", forAssets, asset(t, s, "app")},
			{"9999/", 404, html, forPages, "404.html"},
			{"assets/site.css", 404, html, forPages, "404.html"},
			{"assets/", 404, html, forPages, "404.html"},
			{"1006//", 404, html, forPages, "404.html"},
			{"../web/handler.go", 404, html, forPages, "404.html"},
		} {
			for _, method := range []string{http.MethodGet, http.MethodHead} {
				for _, coding := range []string{"", "gzip", "br", "gzip, deflate, br, zstd"} {
					r := ask(h, method, base+c.path, "Accept-Encoding", coding)
					where := method + " " + base + c.path + " accepting " + coding
					if r.StatusCode != c.status {
						t.Errorf("%s: status %d, want %d", where, r.StatusCode, c.status)
					}
					if got := r.Header.Get("Content-Type"); c.kind != "" && got != c.kind {
						t.Errorf("%s: type %q, want %q", where, got, c.kind)
					}
					if got := r.Header.Get("Cache-Control"); got != c.cache {
						t.Errorf("%s: Cache-Control %q, want %q", where, got, c.cache)
					}
					if got := r.Header.Get("Vary"); got != "Accept-Encoding" {
						t.Errorf("%s: Vary %q", where, got)
					}
					got, want := body(t, &http.Response{Header: http.Header{}, Body: r.Body}), s.File(c.file).Body
					if coded := s.File(c.file).Encoded(r.Header.Get("Content-Encoding")); coded != nil {
						want = coded
					}
					if r.Header.Get("Content-Length") != itoa(len(want)) {
						t.Errorf("%s: length %q, want %d", where, r.Header.Get("Content-Length"), len(want))
					}
					if method == http.MethodHead {
						want = nil
					}
					if !bytes.Equal(got, want) {
						t.Errorf("%s: the body is not that of %s", where, c.file)
					}
				}
			}
		}
	}
}

func TestHandlerRedirects(t *testing.T) {
	h := Handler(built(t, Options{Base: "/docs/ws/"}))
	for _, c := range []struct{ path, to string }{
		{"/docs/ws", "ws/"},
		{"/docs/ws/1006", "1006/"},
		{"/docs/ws/1006?theme=dark", "1006/?theme=dark"},
		{"/docs/ws/1006/index.html", "./"},
		{"/docs/ws/index.html", "./"},
	} {
		r := ask(h, http.MethodGet, c.path)
		if r.StatusCode != http.StatusMovedPermanently || r.Header.Get("Location") != c.to {
			t.Errorf("%s: status %d to %q, want 301 to %q", c.path, r.StatusCode, r.Header.Get("Location"), c.to)
		}
	}
	for _, path := range []string{"/", "/1006/", "/docs/", "/docs/ws2/", "/docs/wsx", "/docs/ws//evil.example", "//evil.example/docs/ws"} {
		if r := ask(h, http.MethodGet, path); r.StatusCode != http.StatusNotFound {
			t.Errorf("%s: status %d to %q, want 404", path, r.StatusCode, r.Header.Get("Location"))
		}
	}
}

func TestHandlerNegotiates(t *testing.T) {
	s := built(t, Options{})
	h := Handler(s)
	for _, c := range []struct{ path, accept, coding string }{
		{"/1006/", "", ""},
		{"/1006/", "identity", ""},
		{"/1006/", "gzip", "gzip"},
		{"/1006/", "br", "br"},
		{"/1006/", "gzip, deflate, br, zstd", "br"},
		{"/1006/", "GZIP, BR", "br"},
		{"/1006/", "br;q=0, gzip", "gzip"},
		{"/1006/", "br; q=0.5, gzip; q=0.9", "gzip"},
		{"/1006/", "br;q=0.0", ""},
		{"/1006/", "*", "br"},
		{"/1006/", "*;q=0", ""},
		{"/1006/", "br;q=0, *", "gzip"},
		{"/1006/", "gzip;q=0.5, identity", ""},
		{"/1006/", "deflate, zstd", ""},
		{"/1006/", "brotli, xgzip", ""},
		{"/1006/", "br;q=much", ""},
		{"/" + asset(t, s, "icon-192"), "gzip, br", ""},
	} {
		r := ask(h, http.MethodGet, c.path, "Accept-Encoding", c.accept)
		if got := r.Header.Get("Content-Encoding"); got != c.coding {
			t.Errorf("%s accepting %q: coding %q, want %q", c.path, c.accept, got, c.coding)
			continue
		}
		want := s.File(strings.TrimPrefix(strings.Replace(c.path, "1006/", "1006/index.html", 1), "/")).Body
		if !bytes.Equal(body(t, r), want) {
			t.Errorf("%s accepting %q: the body does not decode to the file", c.path, c.accept)
		}
	}
}

func TestHandlerRevalidates(t *testing.T) {
	h := Handler(built(t, Options{}))
	tags := map[string]bool{}
	for _, accept := range []string{"", "gzip", "br"} {
		tag := ask(h, http.MethodGet, "/1006/", "Accept-Encoding", accept).Header.Get("ETag")
		if tags[tag] || !strings.HasPrefix(tag, `"`) {
			t.Errorf("accepting %q: ETag %s, want one of its own in quotes", accept, tag)
		}
		tags[tag] = true
		r := ask(h, http.MethodGet, "/1006/", "Accept-Encoding", accept, "If-None-Match", `"old", `+tag)
		if r.StatusCode != http.StatusNotModified || len(body(t, &http.Response{Body: r.Body})) > 0 {
			t.Errorf("accepting %q: status %d for a known ETag, want 304 and no body", accept, r.StatusCode)
		}
		for _, name := range []string{"ETag", "Vary", "Cache-Control"} {
			if r.Header.Get(name) == "" {
				t.Errorf("accepting %q: the 304 has no %s", accept, name)
			}
		}
		if r.Header.Get("Content-Encoding") != "" || r.Header.Get("Content-Length") != "" {
			t.Errorf("accepting %q: the 304 describes a body that it does not have", accept)
		}
	}
	for tag := range tags {
		r := ask(h, http.MethodGet, "/1006/", "Accept-Encoding", "deflate", "If-None-Match", tag)
		if want := !strings.HasSuffix(tag, `-br"`) && !strings.HasSuffix(tag, `-gzip"`); (r.StatusCode == 304) != want {
			t.Errorf("the ETag %s of another coding gives status %d", tag, r.StatusCode)
		}
	}
}

func TestHandlerGuards(t *testing.T) {
	s := built(t, Options{})
	h := Handler(s)
	for _, path := range []string{"/", "/1006/", "/codes.json", "/no/such", "/1006", "/" + asset(t, s, "site")} {
		r := ask(h, http.MethodGet, path)
		for name, want := range map[string]string{
			"X-Content-Type-Options":     "nosniff",
			"Referrer-Policy":            "no-referrer",
			"Cross-Origin-Opener-Policy": "same-origin",
		} {
			if got := r.Header.Get(name); got != want {
				t.Errorf("%s: %s is %q, want %q", path, name, got, want)
			}
		}
		if r.Header.Get("Permissions-Policy") == "" {
			t.Errorf("%s has no Permissions-Policy", path)
		}
	}

	for path, want := range map[string][]string{
		"/": {"require-trusted-types-for 'script'", "trusted-types default", "default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "connect-src 'self'", "img-src 'self' data:",
			"style-src 'self'", "worker-src 'self'", "manifest-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'"},
		"/1006/": {"require-trusted-types-for 'script'", "trusted-types 'none'", "default-src 'none'", "connect-src 'self'", "img-src 'self' data:", "style-src 'self'", "manifest-src 'self'",
			"form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'"},
	} {
		got := strings.Split(ask(h, http.MethodGet, path).Header.Get("Content-Security-Policy"), "; ")
		slices.Sort(got)
		slices.Sort(want)
		if diff := cmp.Diff(got, want); diff != "" {
			t.Errorf("%s: Content-Security-Policy (-got +want):\n%s", path, diff)
		}
	}

	for path, want := range map[string]string{"/": "", "/1006/": "", "/codes.json": "*", "/" + asset(t, s, "site"): "*"} {
		if got := ask(h, http.MethodGet, path).Header.Get("Access-Control-Allow-Origin"); got != want {
			t.Errorf("%s: Access-Control-Allow-Origin %q, want %q", path, got, want)
		}
	}

	r := ask(h, http.MethodPost, "/")
	if r.StatusCode != http.StatusMethodNotAllowed || r.Header.Get("Allow") != "GET, HEAD" {
		t.Errorf("POST: status %d, Allow %q", r.StatusCode, r.Header.Get("Allow"))
	}
}

func TestHandlerServesRanges(t *testing.T) {
	s := built(t, Options{})
	r := ask(Handler(s), http.MethodGet, "/codes.json", "Range", "bytes=0-9")
	if r.StatusCode != http.StatusPartialContent || !bytes.Equal(body(t, r), s.File("codes.json").Body[:10]) {
		t.Errorf("a range: status %d", r.StatusCode)
	}
}
