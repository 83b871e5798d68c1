package web_test

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"wsclose/web"
)

// debian returns the path of a program that Debian has. It must be there when
// make runs the tests, for make installs it; else the test is skipped.
func debian(t *testing.T, name string) string {
	t.Helper()
	for _, dir := range append(filepath.SplitList(os.Getenv("PATH")), "/usr/sbin") {
		if path, err := exec.LookPath(filepath.Join(dir, name)); err == nil {
			return path
		}
	}
	if os.Getenv("WSCLOSE_ALL_TESTS") != "" {
		t.Fatalf("%s is missing: install Debian's package of that name", name)
	}
	t.Skipf("%s is missing: make test installs it", name)
	return ""
}

// freeAddress returns an address on loopback that nobody listens on.
func freeAddress(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}

// A recipe's file, with the places of this test in it.
func recipeFile(t *testing.T, name string, places ...string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("deploy", name))
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i < len(places); i += 2 {
		if !strings.Contains(string(text), places[i]) {
			t.Fatalf("%s no longer says %q", name, places[i])
		}
	}
	return strings.NewReplacer(places...).Replace(string(text))
}

// run starts a server and waits until it answers.
func run(t *testing.T, address string, command *exec.Cmd) {
	t.Helper()
	var said bytes.Buffer
	command.Stdout, command.Stderr = &said, &said
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- command.Wait() }()
	t.Cleanup(func() {
		command.Process.Signal(os.Interrupt)
		<-ended
	})
	give, stop := context.WithTimeout(t.Context(), 30*time.Second)
	defer stop()
	for {
		if c, err := net.Dial("tcp", address); err == nil {
			c.Close()
			return
		}
		select {
		case err := <-ended:
			ended <- err
			t.Fatalf("the server ended: %v\n%s", err, said.String())
		case <-give.Done():
			t.Fatalf("nobody listens on %s\n%s", address, said.String())
		case <-time.After(20 * time.Millisecond):
		}
	}
}

func runNginx(t *testing.T, address, recipe string) {
	t.Helper()
	dir := t.TempDir()
	conf := fmt.Sprintf(`daemon off;
pid %[1]s/nginx.pid;
error_log stderr;
events {}
http {
	include /etc/nginx/mime.types;
	access_log off;
	client_body_temp_path %[1]s/body;
	proxy_temp_path %[1]s/proxy;
	fastcgi_temp_path %[1]s/fastcgi;
	uwsgi_temp_path %[1]s/uwsgi;
	scgi_temp_path %[1]s/scgi;
	%[2]s
}
`, dir, recipe)
	if os.Geteuid() == 0 {
		conf = "user root;\n" + conf
	}
	name := filepath.Join(dir, "nginx.conf")
	if err := os.WriteFile(name, []byte(conf), 0o644); err != nil {
		t.Fatal(err)
	}
	run(t, address, exec.Command(debian(t, "nginx"), "-c", name))
}

func runCaddy(t *testing.T, address, recipe string) {
	t.Helper()
	dir := t.TempDir()
	name := filepath.Join(dir, "Caddyfile")
	if err := os.WriteFile(name, []byte("{\n\tadmin off\n}\n"+recipe), 0o644); err != nil {
		t.Fatal(err)
	}
	command := exec.Command(debian(t, "caddy"), "run", "--config", name, "--adapter", "caddyfile")
	command.Env = append(os.Environ(), "HOME="+dir, "XDG_DATA_HOME="+dir, "XDG_CONFIG_HOME="+dir)
	run(t, address, command)
}

// TestRecipes runs the recipes for nginx and Caddy, before the binary and
// alone, and looks at what comes out.
func TestRecipes(t *testing.T) {
	site := build(t, web.Options{Base: base})
	dist := t.TempDir()
	if err := site.Write(dist); err != nil {
		t.Fatal(err)
	}
	binary := httptest.NewServer(web.Handler(site))
	t.Cleanup(binary.Close)
	behind := strings.TrimPrefix(binary.URL, "http://")

	for name, start := range map[string]func(t *testing.T, address string){
		"nginx-proxy": func(t *testing.T, address string) {
			runNginx(t, address, recipeFile(t, "nginx-proxy.conf", "listen 80", "listen "+address, "127.0.0.1:8080", behind))
		},
		"nginx-static": func(t *testing.T, address string) {
			runNginx(t, address, recipeFile(t, "nginx-static.conf", "listen 80", "listen "+address, "/srv/wsclose", dist))
		},
		"caddy-proxy": func(t *testing.T, address string) {
			runCaddy(t, address, recipeFile(t, "Caddyfile-proxy", "docs.example.org", "http://"+address, "127.0.0.1:8080", behind))
		},
		"caddy-static": func(t *testing.T, address string) {
			runCaddy(t, address, recipeFile(t, "Caddyfile-static", "docs.example.org", "http://"+address, "/srv/wsclose", dist))
		},
	} {
		t.Run(name, func(t *testing.T) {
			address := freeAddress(t)
			start(t, address)
			hosted(t, site, "http://"+address)
		})
	}
}

// hosted asks a host for the site the way a browser does.
func hosted(t *testing.T, site *web.Site, host string) {
	t.Helper()
	client := &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	ask := func(path, accept string) (*http.Response, []byte) {
		t.Helper()
		request, err := http.NewRequest("GET", host+path, nil)
		if err != nil {
			t.Fatal(err)
		}
		request.Header.Set("Accept-Encoding", accept)
		answer, err := client.Do(request)
		if err != nil {
			t.Fatal(err)
		}
		defer answer.Body.Close()
		body, err := io.ReadAll(answer.Body)
		if err != nil {
			t.Fatal(err)
		}
		return answer, body
	}
	for _, c := range []struct{ path, to string }{
		{"/docs/ws", base}, {base + "1006", base + "1006/"}, {base + "services/discord", base + "services/discord/"},
	} {
		answer, _ := ask(c.path, "identity")
		at, err := answer.Location()
		if err != nil || at.Path != c.to || answer.StatusCode/100 != 3 {
			t.Errorf("%s answers %s, leads to %v, want %s", c.path, answer.Status, at, c.to)
		}
	}
	for _, path := range []string{"nothing", "1006/nothing"} {
		answer, body := ask(base+path, "identity")
		if answer.StatusCode != http.StatusNotFound || !bytes.Equal(body, site.File("404.html").Body) {
			t.Errorf("%s answers %s, want 404 and 404.html", path, answer.Status)
		}
	}
	for _, path := range []string{"..%2f..%2f..%2f..%2fetc%2fpasswd", "assets/..%5c..%5cetc%5cpasswd", "%00"} {
		if answer, body := ask(base+path, "identity"); bytes.Contains(body, []byte("root:")) {
			t.Errorf("%s answers %s with a file of the host", path, answer.Status)
		}
	}
	for _, f := range site.Files {
		if f.Path == "404.html" {
			continue
		}
		path := base + strings.TrimSuffix(f.Path, "index.html")
		for _, accept := range []string{"identity", "gzip", "br, gzip"} {
			answer, body := ask(path, accept)
			head := answer.Header
			if answer.StatusCode != http.StatusOK {
				t.Errorf("%s answers %s", path, answer.Status)
				break
			}
			if got, want := head.Get("Content-Type"), f.Type; !alike(got, want) {
				t.Errorf("%s is sent as %q, want %q", path, got, want)
			}
			if head.Get("Content-Encoding") == "" && !bytes.Equal(body, f.Body) {
				t.Errorf("%s differs from what was built", path)
			}
			if accept != "identity" && f.Encoded("gzip") != nil && head.Get("Content-Encoding") == "" {
				t.Errorf("%s is not compressed for %q", path, accept)
			}
			if cached := strings.Contains(head.Get("Cache-Control"), "immutable"); cached != f.Immutable {
				t.Errorf("%s is sent with Cache-Control %q", path, head.Get("Cache-Control"))
			}
			top := !strings.Contains(f.Path, "/")
			readable := f.Immutable || top && (strings.HasSuffix(f.Path, ".js") || strings.HasSuffix(f.Path, ".json"))
			if readable && head.Get("Access-Control-Allow-Origin") != "*" {
				t.Errorf("%s cannot be read by a sandboxed frame", path)
			}
			if page := strings.HasPrefix(f.Type, "text/html"); page {
				framed := strings.HasPrefix(f.Path, "embed/")
				if got := strings.Contains(head.Get("Content-Security-Policy"), "frame-ancestors"); got == framed {
					t.Errorf("%s is sent with the policy %q", path, head.Get("Content-Security-Policy"))
				}
			}
			if head.Get("X-Content-Type-Options") != "nosniff" {
				t.Errorf("%s is sent without nosniff", path)
			}
		}
	}
}

// alike reports whether two media types mean the same to a browser: hosts have
// older names for some, and names of their own for programs to read.
func alike(got, want string) bool {
	got, _, _ = strings.Cut(got, ";")
	want, _, _ = strings.Cut(want, ";")
	switch want {
	case "text/plain":
		return strings.HasPrefix(got, "text/")
	case "text/javascript":
		return got == want || got == "application/javascript"
	case "application/xml":
		return got == want || got == "text/xml"
	}
	return got == want
}
