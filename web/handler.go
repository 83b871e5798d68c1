package web

import (
	"bytes"
	"net/http"
	"path"
	"strconv"
	"strings"
	"time"
)

// Handler serves a site from memory under its base.
//
// http.ServeContent does the conditional requests, HEAD and ranges. Which file
// and which content coding it gets is decided here: the libraries that serve
// compressed files (lpar/gzipped, vearutop/statigz) work on folders, and the
// latter takes "br;q=0" for a yes; neither has an ETag per coding in quotes and
// a page for 404.
func Handler(s *Site) http.Handler { return handler{s} }

type handler struct{ site *Site }

// These are how long a browser may keep a file: pages are
// asked for again each time (a 304 mostly), files with a hash in their name
// never change.
const (
	forPages  = "no-cache"
	forAssets = "public, max-age=31536000, immutable"
	// forElement is for embed.js: its address never changes, and every page of
	// somebody's documents asks for it.
	forElement = "public, max-age=600"
)

func (h handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	secure(w.Header())
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "This server only answers GET and HEAD.", http.StatusMethodNotAllowed)
		return
	}
	name, inside := strings.CutPrefix(r.URL.Path, h.site.Base)
	switch {
	case r.URL.Path+"/" == h.site.Base, inside && h.site.File(name+"/index.html") != nil && name != "":
		redirect(w, r, path.Base(r.URL.Path)+"/")
	case inside && path.Base(name) == "index.html" && h.site.File(name) != nil:
		redirect(w, r, "./")
	case !inside:
		h.notFound(w, r)
	default:
		if name == "" || strings.HasSuffix(name, "/") {
			name += "index.html"
		}
		if f := h.site.File(name); f != nil {
			serve(w, r, f)
		} else {
			h.notFound(w, r)
		}
	}
}

// redirect sends the browser to an address relative to the one it asked for,
// which holds behind any proxy that rewrites paths.
func redirect(w http.ResponseWriter, r *http.Request, to string) {
	if r.URL.RawQuery != "" {
		to += "?" + r.URL.RawQuery
	}
	w.Header().Set("Location", to)
	w.Header().Set("Cache-Control", forPages)
	w.WriteHeader(http.StatusMovedPermanently)
}

// serve answers with f.
func serve(w http.ResponseWriter, r *http.Request, f *File) {
	head := w.Header()
	body, tag := f.choose(head, r)
	head.Set("ETag", tag)
	head.Set("Cache-Control", f.keep())
	if head.Get("Content-Encoding") != "" {
		// ServeContent then leaves the length to us.
		head.Set("Content-Length", strconv.Itoa(len(body)))
	}
	http.ServeContent(w, r, f.Path, time.Time{}, bytes.NewReader(body))
}

// keep returns how long a browser may keep f.
func (f *File) keep() string {
	switch {
	case f.Immutable:
		return forAssets
	case f.Path == elementPath:
		return forElement
	}
	return forPages
}

// notFound answers with the page for addresses that do not exist.
func (h handler) notFound(w http.ResponseWriter, r *http.Request) {
	f := h.site.File("404.html")
	head := w.Header()
	body, _ := f.choose(head, r)
	head.Set("Cache-Control", forPages)
	head.Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(http.StatusNotFound)
	if r.Method != http.MethodHead {
		w.Write(body)
	}
}

// choose sets the headers that belong to f and picks the representation that
// the client accepts, with its ETag: every coding has its own.
func (f *File) choose(head http.Header, r *http.Request) (body []byte, tag string) {
	head.Set("Content-Type", f.Type)
	head.Set("Vary", "Accept-Encoding")
	if f.policy != "" {
		head.Set("Content-Security-Policy", f.policy)
	} else {
		// A frame without an origin of its own may read everything but pages.
		head.Set("Access-Control-Allow-Origin", "*")
		head.Set("Content-Security-Policy", assetPolicy)
	}
	for _, name := range acceptable(r.Header.Values("Accept-Encoding")) {
		if coded := f.Encoded(name); coded != nil {
			head.Set("Content-Encoding", name)
			return coded, `"` + f.digest() + "-" + name + `"`
		}
	}
	return f.Body, `"` + f.digest() + `"`
}

// acceptable returns the codings of ours that a client prefers to the file as
// it is, the best first (RFC 9110 section 12.5.3). Of equals ours decide: the
// smaller first.
func acceptable(accept []string) []string {
	weight := map[string]float64{}
	for item := range strings.SplitSeq(strings.Join(accept, ","), ",") {
		name, params, _ := strings.Cut(item, ";")
		q := 1.0
		for param := range strings.SplitSeq(params, ";") {
			if v, found := strings.CutPrefix(strings.ToLower(strings.TrimSpace(param)), "q="); found {
				var err error
				if q, err = strconv.ParseFloat(v, 64); err != nil {
					q = 0 // what cannot be read is not asked for
				}
			}
		}
		weight[strings.ToLower(strings.TrimSpace(name))] = q
	}
	of := func(name string) float64 {
		if q, named := weight[name]; named {
			return q
		}
		return weight["*"]
	}
	// Not named, the file as it is is allowed, but any coding is better.
	plain := weight["identity"]
	var best []string
	for _, c := range codings {
		if q := of(c.name); q > 0 && q >= plain {
			best = append(best, c.name)
		}
	}
	if len(best) == 2 && of(best[1]) > of(best[0]) {
		best[0], best[1] = best[1], best[0]
	}
	return best
}
