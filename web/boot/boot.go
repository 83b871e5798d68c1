package boot

import (
	_ "embed"
	"fmt"
	"html/template"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Worker is where the service worker stands, relative to the base. Its name
// never changes: a worker keeps coming from the address that it was registered
// with.
const Worker = "worker.js"

// Loader is the line that tells that the program is starting, and that it failed
// if it does. app.js wants these three ids. It is hidden until a script
// runs, and gone once the widget answers.
const Loader template.HTML = `<p id="app-wasm-loader" class="loader" hidden><span id="app-wasm-loader-icon" aria-hidden="true"></span><span id="app-wasm-loader-label">Starting…</span></p>`

// loadingLabel is what app.js writes into the label.
const loadingLabel = "Starting the box…"

// A File is one file of the site.
type File struct {
	Path string // relative to the base
	Type string // its media type
	Body []byte
}

// A Start is everything that starts the widget.
type Start struct {
	Files   []File
	Wasm    string // the path of the program
	scripts map[string][]string
}

// scriptType is the media type of scripts.
const scriptType = "text/javascript; charset=utf-8"

//go:embed boot.js
var bootJS []byte

// New makes the files that start the program wasm from pages that lead to the
// base by one of roots: "./" for the index, "../" one folder below. hashed
// returns the path of a file, relative to the base, with a hash of its content
// in its name.
func New(wasm []byte, hashed func(name string, body []byte) string, roots ...string) (*Start, error) {
	s := &Start{scripts: map[string][]string{}}
	add := func(name, media string, body []byte) string {
		f := File{hashed(name, body), media, body}
		for _, have := range s.Files {
			if have.Path == f.Path {
				return f.Path
			}
		}
		s.Files = append(s.Files, f)
		return f.Path
	}
	s.Wasm = add("app.wasm", "application/wasm", wasm)
	for _, root := range roots {
		goapp := &app.Handler{
			// Any but the default, which is the time of the start.
			Version:           s.Wasm,
			Resources:         paths{"/web/app.wasm": root + s.Wasm, "/app-worker.js": root + Worker},
			LoadingLabel:      loadingLabel,
			WasmContentLength: strconv.Itoa(len(wasm)),
		}
		exec, err := taken(goapp, "/wasm_exec.js")
		if err != nil {
			return nil, err
		}
		appJS, err := taken(goapp, "/app.js")
		if err != nil {
			return nil, err
		}
		if appJS, err = streamed(appJS); err != nil {
			return nil, err
		}
		s.scripts[root] = []string{
			add("wasm_exec.js", scriptType, exec),
			add("boot.js", scriptType, bootJS),
			add("app.js", scriptType, appJS),
		}
	}
	return s, nil
}

// Scripts returns the paths of the scripts, relative to the base, for pages
// that lead to the base by root, in the order in which they run.
func (s *Start) Scripts(root string) []string { return s.scripts[root] }

// pumped is how app.js fetches the program: it hands every piece of it through
// a script, to count a percentage.
var pumped = regexp.MustCompile(`fetchWithProgress\(("[^"\n]*"), showProgress\)`)

// streamed lets the browser compile the program while it arrives, off the
// page's own thread, and keep what it compiled. The percentage is the price.
func streamed(appJS []byte) ([]byte, error) {
	if n := len(pumped.FindAll(appJS, -1)); n != 1 {
		return nil, fmt.Errorf("app.js holds %q %d times, not once: go-app fetches the program in another way now, see if it still wants mending", pumped, n)
	}
	return pumped.ReplaceAll(appJS, []byte("fetch($1)")), nil
}

// taken returns a file that go-app's handler serves.
func taken(h http.Handler, path string) ([]byte, error) {
	answer := httptest.NewRecorder()
	h.ServeHTTP(answer, httptest.NewRequest(http.MethodGet, path, nil))
	if answer.Code != http.StatusOK || answer.Body.Len() == 0 {
		return nil, fmt.Errorf("take %q from go-app: status %d, %d bytes", path, answer.Code, answer.Body.Len())
	}
	return answer.Body.Bytes(), nil
}

// paths resolves go-app's names of files to ours. What we have no use for
// stays as it is.
type paths map[string]string

// Resolve implements app.ResourceResolver.
func (p paths) Resolve(name string) string {
	if path, ok := p[name]; ok {
		return path
	}
	return name
}
