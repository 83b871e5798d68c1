package reconnect

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/coder/websocket"

	"wsclose/registry"
)

var update = flag.Bool("update", false, "write the lists of codes into the files")

// advice is the one source of the lists: what the registry says of each code
// that the protocol or IANA defines, true to connect again.
func advice() map[registry.Code]bool {
	again := map[registry.Code]bool{}
	for _, c := range registry.Known.Paged() {
		if e := registry.Public(c); e != nil {
			again[c] = e.Retry != registry.RetryAfterFix && e.Retry != registry.RetryNo
		}
	}
	return again
}

func TestListsAreTheRegistrys(t *testing.T) {
	for file, line := range map[string]string{
		"reconnect.go": "\t%d: true, // %s\n",
		"reconnect.js": "  %d, // %s\n",
		"reconnect.py": "    %d,  # %s\n",
	} {
		var want strings.Builder
		for _, c := range registry.Known.Paged() {
			if e := registry.Public(c); e != nil && !advice()[c] {
				fmt.Fprintf(&want, line, c, e.Name)
			}
		}
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		list := regexp.MustCompile(`(?s)(codes: begin\n)(.*?)([ \t]*(?://|#) codes: end)`)
		got := list.FindSubmatch(text)
		if got == nil {
			t.Fatalf("%s: no list between its marks", file)
		}
		if string(got[2]) == want.String() {
			continue
		}
		if !*update {
			t.Errorf("%s: the list is\n%swant\n%sgo test ./web/reconnect -update writes it", file, got[2], want.String())
			continue
		}
		text = list.ReplaceAll(text, []byte("${1}"+want.String()+"${3}"))
		if err := os.WriteFile(file, text, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// closable are the codes that a server can make a client see: those that a
// Close frame may hold, an empty Close frame and none at all.
func closable() []registry.Code {
	var codes []registry.Code
	for c := range advice() {
		if c.InFrame() || c == registry.NoStatusReceived || c == registry.AbnormalClosure {
			codes = append(codes, c)
		}
	}
	slices.Sort(codes)
	return append(codes, 4000)
}

func TestGo(t *testing.T) {
	defer func(a, b, c time.Duration) { first, longest, stable = a, b, c }(first, longest, stable)
	first, longest, stable = 2*time.Millisecond, 20*time.Millisecond, time.Minute
	url := server(t)
	got := map[string]string{}
	for _, c := range closable() {
		ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
		err := Run(ctx, url+"/go/"+c.String(), nil, func(ctx context.Context, conn *websocket.Conn) error {
			_, message, err := conn.Read(ctx)
			if err == nil {
				got[c.String()] = string(message)
			}
			return err
		})
		cancel()
		if err != nil {
			got[c.String()] = "stopped"
			if s := websocket.CloseStatus(err); s != websocket.StatusCode(c) {
				t.Errorf("after %d: stopped with %v", c, err)
			}
		}
	}
	judge(t, got)
	err := Run(context.Background(), url+"/go/none", nil, nil)
	if err == nil || !strings.Contains(err.Error(), "404") {
		t.Errorf("a handshake answered with 404: error %v, want one that names it", err)
	}
}

func TestPause(t *testing.T) {
	for c, want := range advice() {
		if _, again := Pause(websocket.StatusCode(c), 0, nil); again != want {
			t.Errorf("Pause(%d): again %t, want %t", c, again, want)
		}
	}
	rules := map[websocket.StatusCode]bool{4001: false, 1008: true}
	if _, again := Pause(4001, 0, rules); again {
		t.Error("a rule against 4001 is ignored")
	}
	if _, again := Pause(1008, 0, rules); !again {
		t.Error("a rule for 1008 is ignored")
	}
	for failures := range 100 {
		for range 50 {
			wait, _ := Pause(1006, failures, nil)
			if most := min(first<<min(failures, 10), longest); wait < 0 || wait > most {
				t.Fatalf("Pause(1006, %d) waits %v, want at most %v", failures, wait, most)
			}
			if wait, _ := Pause(1012, failures, nil); wait < first || wait > longest+first {
				t.Fatalf("Pause(1012, %d) waits %v, want between %v and %v", failures, wait, first, longest+first)
			}
		}
	}
}

// run runs a script against the server and reads the JSON object that it
// prints.
func run(t *testing.T, command string, args ...string) map[string]string {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 90*time.Second)
	defer cancel()
	out, err := exec.CommandContext(ctx, command, args...).Output()
	if err != nil {
		var failed *exec.ExitError
		if errors.As(err, &failed) {
			t.Fatalf("%s %s: %v\n%s", command, args, err, failed.Stderr)
		}
		t.Fatal(err)
	}
	var got map[string]string
	if err := json.Unmarshal(out, &got); err != nil {
		t.Fatalf("%s printed %q: %v", command, out, err)
	}
	return got
}

// codesArg is the codes as an argument of a script.
func codesArg() string {
	var list []string
	for _, c := range closable() {
		list = append(list, c.String())
	}
	return strings.Join(list, ",")
}

// allCodes is every code with what to do, as an argument of a script.
func allCodes(t *testing.T) string {
	t.Helper()
	text, err := json.Marshal(advice())
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestNode(t *testing.T) {
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("not run: there is no node here to run reconnect.js with")
	}
	version, err := exec.Command(node, "--version").Output()
	if err != nil {
		t.Fatal(err)
	}
	major, _ := strconv.Atoi(strings.Split(strings.TrimPrefix(string(version), "v"), ".")[0])
	args := []string{"testdata/node.mjs", server(t) + "/node", codesArg(), allCodes(t)}
	switch {
	case major < 20:
		t.Skipf("not run: node %s has no WebSocket, reconnect.js needs Node 22", version)
	case major < 22:
		args = append([]string{"--experimental-websocket"}, args...)
	}
	judge(t, run(t, node, args...))
}

func TestChromium(t *testing.T) {
	var path string
	for _, name := range []string{os.Getenv("CHROMIUM"), "chromium", "chromium-browser", "google-chrome", "chrome"} {
		if found, err := exec.LookPath(name); name != "" && err == nil && path == "" {
			path = found
		}
	}
	if path == "" {
		t.Skip("not run: there is no Chrome or Chromium here to run reconnect.js in")
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.DisableGPU)
	ctx, stop := chromedp.NewExecAllocator(t.Context(), options...)
	defer stop()
	ctx, stop = chromedp.NewContext(ctx)
	defer stop()
	ctx, stop = context.WithTimeout(ctx, time.Minute)
	defer stop()
	url := server(t)
	script := fmt.Sprintf(`Promise.all([import("/reconnect.js"), import("/drive.mjs")]).then(([{connect}, {drive}]) => drive(connect, %q, %q))`, url+"/chromium", codesArg())
	var printed string
	err := chromedp.Run(ctx,
		chromedp.Navigate("http"+strings.TrimPrefix(url, "ws")+"/"),
		chromedp.Evaluate(script, &printed, func(p *runtime.EvaluateParams) *runtime.EvaluateParams { return p.WithAwaitPromise(true) }),
	)
	if err != nil {
		t.Fatal(err)
	}
	var got map[string]string
	if err := json.Unmarshal([]byte(printed), &got); err != nil {
		t.Fatalf("the page gives %q: %v", printed, err)
	}
	judge(t, got)
}

func TestPython(t *testing.T) {
	var python, equipped string
	for _, name := range []string{"python3", "/usr/bin/python3"} {
		path, err := exec.LookPath(name)
		if err != nil {
			continue
		}
		if python == "" {
			python = path
		}
		if equipped == "" && exec.Command(path, "-c", "import websockets; websockets.ConnectionClosed").Run() == nil {
			equipped = path
		}
	}
	if python == "" {
		t.Skip("not run: there is no python3 here to run reconnect.py with")
	}
	t.Run("pause", func(t *testing.T) {
		if got := run(t, python, "testdata/pause.py", allCodes(t)); len(got) != 0 {
			t.Errorf("pause differs from the registry: %v", got)
		}
	})
	t.Run("run", func(t *testing.T) {
		if equipped == "" {
			t.Skip("not run: no python3 here has the library websockets, only pause was tested")
		}
		judge(t, run(t, equipped, "testdata/drive.py", server(t)+"/python", codesArg()))
	})
}
