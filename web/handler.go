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
func Handler(s *Site) http.Handler {
	h := handler{s, map[string]*File{}}
	for _, f := range s.Files {
		address, _ := strings.CutSuffix(f.Path, "index.html")
		h.at[address] = f
	}
	return h
}

type handler struct {
	site *Site
	at   map[string]*File // by what follows the base in its address
}

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
	if !inside {
		if r.URL.Path+"/" == h.site.Base {
			redirect(w, r, path.Base(r.URL.Path)+"/")
		} else {
			h.notFound(w, r)
		}
		return
	}
	switch f := h.at[name]; {
	case f != nil:
		serve(w, r, f)
	case h.at[name+"/"] != nil:
		redirect(w, r, path.Base(r.URL.Path)+"/")
	case path.Base(name) == "index.html" && h.site.File(name) != nil:
		redirect(w, r, "./")
	default:
		h.notFound(w, r)
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
	chosen := f.choose(r)
	head := w.Header()
	chosen.put(head)
	for _, name := range conditions {
		if r.Header[name] != nil {
			http.ServeContent(w, r, f.Path, time.Time{}, bytes.NewReader(chosen.body))
			return
		}
	}
	if r.Method != http.MethodHead {
		w.Write(chosen.body)
	}
}

// conditions are the headers of requests that want anything but the whole file.
var conditions = []string{"Range", "If-Range", "If-Match", "If-None-Match", "If-Modified-Since", "If-Unmodified-Since"}

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
	chosen := h.site.File("404.html").choose(r)
	head := w.Header()
	chosen.put(head)
	delete(head, "Etag")
	delete(head, "Accept-Ranges")
	w.WriteHeader(http.StatusNotFound)
	if r.Method != http.MethodHead {
		w.Write(chosen.body)
	}
}

// choose picks the form of f that the client accepts.
func (f *File) choose(r *http.Request) *form {
	first, second := acceptable(r.Header["Accept-Encoding"])
	for _, name := range [...]string{first, second} {
		if name == "" {
			break
		}
		if chosen := f.forms[name](); chosen != nil {
			return chosen
		}
	}
	return f.forms[""]()
}

// A form is a file in one coding, with the headers that belong to it. It is
// made once: all answers share the values.
type form struct {
	body  []byte
	names []string
	value []string
}

// formIn returns the form of f in a coding, "" for none, or nil where f has no
// such form.
func (f *File) formIn(coding string) *form {
	body, tag := f.Body, `"`+f.digest()+`"`
	if coding != "" {
		if body = f.Encoded(coding); body == nil {
			return nil
		}
		tag = `"` + f.digest() + "-" + coding + `"` // every coding has its own
	}
	made := &form{body: body}
	set := func(name, value string) {
		made.names, made.value = append(made.names, name), append(made.value, value)
	}
	set("Content-Type", f.Type)
	set("Content-Length", strconv.Itoa(len(body)))
	set("Vary", "Accept-Encoding")
	set("Cache-Control", f.keep())
	set("Etag", tag)
	set("Accept-Ranges", "bytes")
	if coding != "" {
		set("Content-Encoding", coding)
	}
	if f.policy != "" {
		set("Content-Security-Policy", f.policy)
	} else {
		// A frame without an origin of its own may read everything but pages.
		set("Access-Control-Allow-Origin", "*")
		set("Content-Security-Policy", assetPolicy)
	}
	return made
}

// put sets the headers.
func (m *form) put(head http.Header) {
	for i, name := range m.names {
		head[name] = m.value[i : i+1 : i+1]
	}
}

// acceptable returns the codings of ours that a client prefers to the file as
// it is, the best first, "" where there are no more (RFC 9110 section 12.5.3).
// Of equals ours decide: the smaller first.
func acceptable(accept []string) (first, second string) {
	// Not named, the file as it is is allowed, but any coding is better.
	plain, _ := weight(accept, "identity")
	others, _ := weight(accept, "*")
	best := 0.0
	for _, c := range codings {
		q, named := weight(accept, c.name)
		if !named {
			q = others
		}
		switch {
		case q <= 0 || q < plain:
		case first == "":
			first, best = c.name, q
		case q > best:
			first, second = c.name, first
		default:
			second = c.name
		}
	}
	return first, second
}

// weight returns the weight that a client gives to a coding, and whether it
// names it.
func weight(accept []string, coding string) (q float64, named bool) {
	for _, list := range accept {
		for more := true; more; {
			var item string
			item, list, more = strings.Cut(list, ",")
			name, params, _ := strings.Cut(item, ";")
			if strings.EqualFold(strings.TrimSpace(name), coding) {
				q, named = quality(params), true
			}
		}
	}
	return q, named
}

// quality reads the weight among the parameters of an item.
func quality(params string) float64 {
	q := 1.0
	for more := params != ""; more; {
		var param string
		param, params, more = strings.Cut(params, ";")
		name, value, _ := strings.Cut(strings.TrimSpace(param), "=")
		if !strings.EqualFold(name, "q") {
			continue
		}
		var err error
		if q, err = strconv.ParseFloat(value, 64); err != nil || !(q >= 0 && q <= 1) {
			q = 0 // what cannot be read is not asked for
		}
	}
	return q
}
