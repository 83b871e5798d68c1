package reconnect

import (
	"bufio"
	"crypto/sha1"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
)

// served are the files that a page asks for.
var served = map[string]string{
	"/":             "testdata/page.html",
	"/reconnect.js": "reconnect.js",
	"/drive.mjs":    "testdata/drive.mjs",
}

// server closes the first connection to each address with the code in it, says
// "again" on the second and keeps it open. The path is /client/1006.
func server(t *testing.T) string {
	t.Helper()
	seen := make(chan map[string]int, 1)
	seen <- map[string]int{}
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if file := served[r.URL.Path]; file != "" {
			http.ServeFile(w, r, file)
			return
		}
		code, err := strconv.Atoi(filepath.Base(r.URL.Path))
		if err != nil || r.Header.Get("Upgrade") == "" {
			http.NotFound(w, r)
			return
		}
		counts := <-seen
		counts[r.URL.Path]++
		n := counts[r.URL.Path]
		seen <- counts
		conn, buf, err := w.(http.Hijacker).Hijack()
		if err != nil {
			t.Error(err)
			return
		}
		defer conn.Close()
		key := sha1.Sum([]byte(r.Header.Get("Sec-WebSocket-Key") + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"))
		fmt.Fprintf(buf, "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: %s\r\n\r\n",
			base64.StdEncoding.EncodeToString(key[:]))
		switch {
		case n > 1:
			buf.WriteString("\x81\x05again")
		case code == 1005:
			buf.WriteString("\x88\x00")
		case code != 1006:
			buf.Write(binary.BigEndian.AppendUint16([]byte{0x88, 2}, uint16(code)))
		}
		buf.Flush()
		switch {
		case n > 1:
			drain(conn, buf.Reader, 5*time.Second)
		case code != 1006:
			drain(conn, buf.Reader, 500*time.Millisecond)
		}
	}))
	t.Cleanup(s.Close)
	return "ws" + strings.TrimPrefix(s.URL, "http")
}

// drain reads what the client still sends, so that the end of TCP is no reset.
func drain(conn net.Conn, r *bufio.Reader, atMost time.Duration) {
	conn.SetReadDeadline(time.Now().Add(atMost))
	for {
		if _, err := r.ReadByte(); err != nil {
			return
		}
	}
}

// judge compares what a client did after each code with the registry.
func judge(t *testing.T, got map[string]string) {
	t.Helper()
	want := advice()
	want[4000] = true
	for _, c := range closable() {
		does := map[bool]string{true: "again", false: "stopped"}[want[c]]
		if got[c.String()] != does {
			t.Errorf("after %d: %q, want %q", c, got[c.String()], does)
		}
	}
}
