package web

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

// A sink takes an answer and keeps nothing.
type sink struct{ head http.Header }

func (s sink) Header() http.Header         { return s.head }
func (s sink) Write(b []byte) (int, error) { return len(b), nil }
func (s sink) WriteHeader(int)             {}

// repeated returns a function that sends one request, as a browser does, to a
// handler, over and over.
func repeated(h http.Handler, path string) func() {
	r := httptest.NewRequest(http.MethodGet, path, nil)
	r.Header.Set("Accept-Encoding", "gzip, deflate, br, zstd")
	w := sink{http.Header{}}
	return func() {
		clear(w.head)
		h.ServeHTTP(w, r)
	}
}

// TestHandlerAllocatesNothing: what an answer needs was made before. A page
// that does not exist is one like others.
func TestHandlerAllocatesNothing(t *testing.T) {
	s := built(t, Options{Base: "/docs/ws/"})
	h := Handler(s)
	for _, path := range []string{"", "1006/", "codes.json", asset(t, s, "app"), "nothing"} {
		answer := repeated(h, "/docs/ws/"+path)
		answer() // the first one compresses
		if n := testing.AllocsPerRun(100, answer); n > 0 {
			t.Errorf("answering %q allocates %v times", path, n)
		}
	}
}

// BenchmarkHandler answers without a network. Its packed program is a stand-in:
// the size of a file makes no difference here.
func BenchmarkHandler(b *testing.B) {
	s := built(b, Options{})
	program := ""
	for _, f := range s.Files {
		if f.Type == "application/wasm" {
			program = f.Path
		}
	}
	for name, path := range map[string]string{"1006": "/1006/", "app.wasm": "/" + program, "missing": "/nothing"} {
		b.Run(name, func(b *testing.B) {
			answer := repeated(Handler(s), path)
			answer()
			b.ReportAllocs()
			for b.Loop() {
				answer()
			}
		})
	}
}
