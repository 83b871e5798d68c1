package main

import (
	"bufio"
	"bytes"
	"context"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"syscall"
	"testing"

	"wsclose/web"
)

// start runs the server in a process of its own and returns the address that
// it says it serves.
func start(t *testing.T, args ...string) (address string, process *exec.Cmd) {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	process = exec.Command(self)
	process.Env = append(os.Environ(), "WSCLOSE_ARGS="+strings.Join(append([]string{"serve", "--addr", "127.0.0.1:0"}, args...), " "))
	out, err := process.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := process.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { process.Process.Kill() })
	for lines := bufio.NewScanner(out); lines.Scan(); {
		if m := regexp.MustCompile(`^Serving (http://\S+)`).FindStringSubmatch(lines.Text()); m != nil {
			go io.Copy(io.Discard, out)
			return m[1], process
		}
	}
	t.Fatal("the server did not say what it serves")
	return "", nil
}

// TestServe asks the server for a page under its base and ends it with the
// signal that service managers send.
func TestServe(t *testing.T) {
	address, process := start(t, "--base", "/docs/ws/")
	answer, err := http.Get(address + "1006/")
	if err != nil {
		t.Fatal(err)
	}
	body, err := io.ReadAll(answer.Body)
	answer.Body.Close()
	if err != nil || answer.StatusCode != http.StatusOK || !bytes.Contains(body, []byte("Abnormal Closure")) {
		t.Errorf("%s1006/: status %d, %v, %d bytes", address, answer.StatusCode, err, len(body))
	}
	if err := process.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	if err := process.Wait(); err != nil {
		t.Errorf("after SIGTERM: %v, want exit status 0", err)
	}
}

func TestServeSaysWhatIsWrong(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	for _, test := range []struct {
		addr, base, want string
	}{
		{taken.Addr().String(), "/", "is taken by another program: end it, or choose another port with --addr"},
		{"127.0.0.1:99999", "/", `cannot listen on "127.0.0.1:99999"`},
		{"127.0.0.1:0", "docs", `base "docs": want a path with a slash at both ends`},
	} {
		err := serve(context.Background(), io.Discard, test.addr, web.Options{Base: test.base})
		if err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("serve at %q under %q: %v, want %q", test.addr, test.base, err, test.want)
		}
	}
}
