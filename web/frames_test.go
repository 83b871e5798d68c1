package web

import (
	"bytes"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"wsclose/app/own"
)

// maxElement is what embed.js may weigh in brotli: every page of somebody's
// documents asks for it.
const maxElement = 3_000

// maxFrameCode is what a page about one code for frames may weigh with its
// style sheets, in brotli.
const maxFrameCode = 17_000

func TestElementIsLight(t *testing.T) {
	f := built(t, Options{}).File(elementPath)
	n := size(f)
	t.Logf("%s: %d bytes in brotli", elementPath, n)
	if n > maxElement {
		t.Errorf("%s weighs %d bytes in brotli, want at most %d", elementPath, n, maxElement)
	}
	if bytes.Contains(f.Body, []byte("innerHTML")) {
		t.Errorf("%s writes HTML from words", elementPath)
	}
}

// TestElementIsAskedForAgain: its address stays, so browsers must not keep it
// for long, and ask whether it changed.
func TestElementIsAskedForAgain(t *testing.T) {
	s := built(t, Options{})
	r := ask(Handler(s), http.MethodGet, "/embed.js", "Accept-Encoding", "br")
	if got := r.Header.Get("Cache-Control"); got != forElement {
		t.Errorf("Cache-Control %q, want %q", got, forElement)
	}
	if r.Header.Get("Content-Encoding") != "br" || r.Header.Get("Access-Control-Allow-Origin") != "*" || r.Header.Get("Content-Type") != mediaTypes[".js"] {
		t.Errorf("headers %v", r.Header)
	}
	tag := r.Header.Get("ETag")
	if again := ask(Handler(s), http.MethodGet, "/embed.js", "Accept-Encoding", "br", "If-None-Match", tag); again.StatusCode != http.StatusNotModified {
		t.Errorf("asked again with its tag: status %d, want 304", again.StatusCode)
	}
}

func TestOnlyPagesForFramesCanBeFramed(t *testing.T) {
	s := built(t, Options{})
	for _, f := range s.Files {
		r := ask(Handler(s), http.MethodGet, "/"+strings.TrimSuffix(f.Path, "index.html"))
		policy := r.Header.Get("Content-Security-Policy")
		open := !strings.Contains(policy, "frame-ancestors")
		if want := strings.HasPrefix(f.Path, framesAt); open != want {
			t.Errorf("%s can be framed: %v, want %v (%s)", f.Path, open, want, policy)
		}
		if r.Header.Get("X-Frame-Options") != "" {
			t.Errorf("%s is sent with X-Frame-Options", f.Path)
		}
	}
}

// TestFramesForEveryCode: each code and range with a page has one for frames,
// small, without a script, and it says the essentials.
func TestFramesForEveryCode(t *testing.T) {
	s := built(t, Options{SiteURL: "https://example.org/docs/ws/", Own: ownExamples(t)})
	docs := parsed(t, s)
	n := 0
	for path, whole := range docs {
		code := strings.TrimSuffix(path, "/index.html")
		if !regexp.MustCompile(`^\d+(-\d+)?$`).MatchString(code) {
			continue
		}
		n++
		frame := docs[framesAt+path]
		if frame == nil {
			t.Errorf("%s has no page for frames", code)
			continue
		}
		total := size(s.File(framesAt + path))
		for _, l := range links(frame) {
			if i := strings.Index(l.address, "assets/"); i >= 0 && l.rel == "stylesheet" {
				total += size(s.File(l.address[i:]))
			}
			if l.element == "script" {
				t.Errorf("embed/%s runs a script", code)
			}
			if l.rel == "canonical" && l.address != "https://example.org/docs/ws/"+code+"/" {
				t.Errorf("embed/%s calls %s its original", code, l.address)
			}
		}
		if total > maxFrameCode {
			t.Errorf("embed/%s and its style sheets weigh %d bytes in brotli, want at most %d", code, total, maxFrameCode)
		}
		if size(s.File(framesAt+path)) >= size(s.File(path)) {
			t.Errorf("embed/%s is no smaller than the page", code)
		}
		short, long := squeezed(text(frame)), squeezed(text(whole))
		for heading := range whole.Descendants() {
			if heading.Data == "h1" && heading.Type == html.ElementNode && !strings.Contains(short, squeezed(text(heading))) {
				t.Errorf("embed/%s does not say %q", code, text(heading))
			}
		}
		for _, fact := range []string{"In a Close frame?", "May a page send it?", "Who sends it?", "Reconnect?"} {
			if strings.Contains(long, fact) && !strings.Contains(short, fact) {
				t.Errorf("embed/%s does not answer %q", code, fact)
			}
		}
	}
	if n < 20 {
		t.Fatalf("%d pages about codes and ranges", n)
	}
}

func TestLinksLeadOutOfFrames(t *testing.T) {
	for path, doc := range parsed(t, built(t, Options{})) {
		if !strings.HasPrefix(path, framesAt) {
			continue
		}
		for n := range doc.Descendants() {
			if n.Type == html.ElementNode && n.Data == "a" && (attr(n, "target") != "_blank" || attr(n, "rel") != "noopener") {
				t.Errorf("%s: %q does not open a page of its own", path, attr(n, "href"))
			}
		}
	}
}

// TestShortcodeIsTheOneTried: the shortcode that the page shows is the one with
// which the site in testdata is built.
func TestShortcodeIsTheOneTried(t *testing.T) {
	tried, err := os.ReadFile(filepath.Join("testdata", "docs", "hugo", "layouts", "shortcodes", "ws-close-codes.html"))
	if err != nil {
		t.Fatal(err)
	}
	want := strings.ReplaceAll(hugoShortcode, "{site}", exampleSite)
	if strings.TrimSpace(string(tried)) != want {
		t.Errorf("the page shows\n%s\nthe test builds with\n%s", want, tried)
	}
	shown := text(parsed(t, built(t, Options{}))["embedding/index.html"])
	if !strings.Contains(shown, want) {
		t.Error("the page does not show the shortcode")
	}
	for _, s := range snippetForms {
		if !strings.Contains(shown, s.Title) {
			t.Errorf("the page does not show the form %q", s.Title)
		}
	}
}

// TestEmbeddingShowsRightOwnCodes: the example of a team's codes is one that
// the schema takes.
func TestEmbeddingShowsRightOwnCodes(t *testing.T) {
	shown := text(parsed(t, built(t, Options{}))["embedding/index.html"])
	i := strings.Index(shown, "{\n  \"owner\"")
	if i < 0 {
		t.Fatal("no example")
	}
	example, _, _ := strings.Cut(shown[i:], "\n}")
	if _, err := own.Read(strings.NewReader(example + "\n}")); err != nil {
		t.Errorf("the example is wrong: %v", err)
	}
}
