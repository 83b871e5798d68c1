package main

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"
)

// patience is how long a test waits before it says that the server hangs.
const patience = 2 * time.Minute

// dial opens a connection to the server at address, "http://host:port/base/".
func dial(t *testing.T, address string) net.Conn {
	t.Helper()
	host, _, _ := strings.Cut(strings.TrimPrefix(address, "http://"), "/")
	c, err := net.Dial("tcp", host)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	if err := c.SetDeadline(time.Now().Add(patience)); err != nil {
		t.Fatal(err)
	}
	return c
}

// TestServeRawRequests sends what no browser sends, byte for byte. Each request
// gets the status that it should, and nothing of the machine.
func TestServeRawRequests(t *testing.T) {
	address, _ := start(t, "--base", "/docs/ws/")
	get := func(path string) string { return "GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n" }
	for _, c := range []struct {
		name, request string
		status        int
	}{
		{"a page", get("/docs/ws/1006/"), 200},
		{"dots", get("/docs/ws/../../etc/passwd"), 404},
		{"dots from the root", get("/../../../etc/passwd"), 404},
		{"encoded dots", get("/docs/ws/%2e%2e/%2e%2e/etc/passwd"), 404},
		{"encoded slashes", get("/docs/ws/..%2f..%2fetc%2fpasswd"), 404},
		{"encoded twice", get("/docs/ws/%252e%252e%252fetc%252fpasswd"), 404},
		{"backslashes", get(`/docs/ws/..\..\etc\passwd`), 404},
		{"encoded backslashes", get("/docs/ws/..%5c..%5cetc%5cpasswd"), 404},
		{"NUL", get("/docs/ws/%00"), 404},
		{"NUL after a page", get("/docs/ws/1006/%00"), 404},
		{"a bare NUL", get("/docs/ws/\x00"), 400},
		{"no UTF-8", get("/docs/ws/%ff%fe"), 404},
		{"a broken escape", get("/docs/ws/%zz"), 400},
		{"a file of ours that is no page", get("/docs/ws/wasm/app.wasm.br"), 404},
		{"a template", get("/docs/ws/templates/index.html"), 404},
		{"another host in the path", get("//example.org/docs/ws/1006"), 404},
		{"another host in the address", get("http://example.org/docs/ws/1006/"), 200},
		{"no redirect elsewhere", get("/docs/ws//example.org/.."), 404},
		{"a long address", get("/docs/ws/" + strings.Repeat("a", 8000)), 404},
		{"an address without end", get("/docs/ws/" + strings.Repeat("a", 64<<10)), 431},
		{"a long header", "GET /docs/ws/ HTTP/1.1\r\nHost: x\r\nX: " + strings.Repeat("a", 64<<10) + "\r\n\r\n", 431},
		{"many headers", "GET /docs/ws/ HTTP/1.1\r\nHost: x\r\n" + strings.Repeat("X: a\r\n", 20_000) + "\r\n", 431},
		{"a split header", "GET /docs/ws/1006?a HTTP/1.1\r\nHost: x\r\nX: a\r\n b\r\nConnection: close\r\n\r\n", 301},
		{"two lengths", "POST /docs/ws/ HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\na", 400},
		{"a length and chunks", "POST /docs/ws/ HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n", 405},
		{"no host", "GET /docs/ws/ HTTP/1.1\r\n\r\n", 400},
		{"no HTTP", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 400},
		{"HTTP/2 without warning", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 405},
		{"POST", "POST /docs/ws/ HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nConnection: close\r\n\r\na", 405},
		{"OPTIONS", "OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", 200},
		{"TRACE", "TRACE /docs/ws/ HTTP/1.1\r\nHost: x\r\nCookie: secret\r\nConnection: close\r\n\r\n", 405},
		{"CONNECT", "CONNECT example.org:443 HTTP/1.1\r\nHost: example.org\r\nConnection: close\r\n\r\n", 405},
		{"an upgrade", "GET /docs/ws/ HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n", 200},
		{"a split in the query", get("/docs/ws/1006?a=%0d%0aSet-Cookie:%20x=y"), 301},
	} {
		conn := dial(t, address)
		// The server may answer and leave before it has read everything.
		go io.WriteString(conn, c.request)
		answer, err := http.ReadResponse(bufio.NewReader(conn), nil)
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		body, _ := io.ReadAll(answer.Body)
		if answer.StatusCode != c.status {
			t.Errorf("%s: status %s, want %d", c.name, answer.Status, c.status)
		}
		if strings.Contains(string(body), "root:") || strings.Contains(string(body), "secret") || answer.Header.Get("Set-Cookie") != "" {
			t.Errorf("%s: the answer has headers %v and the body %.200q", c.name, answer.Header, body)
		}
		if to := answer.Header.Get("Location"); strings.Contains(to, "example.org") || strings.HasPrefix(to, "/") {
			t.Errorf("%s: leads to %q", c.name, to)
		}
		conn.Close()
	}
}

// TestServeSlowClients: connections on which nothing, half a header or half a
// body arrives keep nobody from being answered, and the server ends them.
func TestServeSlowClients(t *testing.T) {
	if testing.Short() {
		t.Skip("it waits for the server's patience to end")
	}
	address, _ := start(t)
	begun := map[string]string{
		"silence":        "",
		"half a line":    "GET / HT",
		"half a header":  "GET / HTTP/1.1\r\nHost: x\r\nX: a",
		"half a body":    "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\na",
		"an endless one": "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n",
	}
	slow := map[string]net.Conn{}
	for name, begin := range begun {
		for i := range 100 {
			conn := dial(t, address)
			if _, err := io.WriteString(conn, begin); err != nil {
				t.Fatal(err)
			}
			slow[fmt.Sprint(name, " ", i)] = conn
		}
	}
	client := http.Client{Timeout: patience}
	for range 20 {
		answer, err := client.Get(address + "1006/")
		if err != nil {
			t.Fatalf("with %d slow connections: %v", len(slow), err)
		}
		io.Copy(io.Discard, answer.Body)
		answer.Body.Close()
	}
	for name, conn := range slow {
		// Drip on: it must not buy more time.
		io.WriteString(conn, "a")
		if _, err := io.Copy(io.Discard, conn); err != nil {
			if timeout, is := err.(net.Error); is && timeout.Timeout() {
				t.Fatalf("%s: the server keeps the connection", name)
			}
		}
	}
}
