package decode

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"testing"
)

// logLines are lines of a log without closes, as they come in a day: none of
// them has anything to do with a close, most of them have words that could.
var logLines = []string{
	`2026-11-22T%02d:%02d:%02d.120Z INFO [http] request served method=GET path=/api/v1/items/4711 status=200 bytes=1006 ms=12 remote=10.0.3.7:40312`,
	`2026-11-22T%02d:%02d:%02d.340Z DEBUG [db] query finished rows=128 duration=4ms table=users connection=17`,
	`2026-11-22T%02d:%02d:%02d.560Z INFO [ws] client connected id=5f3a09c1 clients=412 room=lobby`,
	`2026-11-22T%02d:%02d:%02d.780Z INFO [auth] token verified user=90210 exp=1790000000 scope=read code_challenge=9a31fe`,
	`10.0.3.7 - - [22/Nov/2026:%02d:%02d:%02d +0000] "GET /static/app-1f2e3d.js HTTP/1.1" 200 4012 "https://example.org/" "Mozilla/5.0 (X11; Linux x86_64)"`,
}

// closeLines are lines with closes of several programs.
var closeLines = []string{
	`2026-11-22T%02d:%02d:%02d.120Z ERROR [ws] websocket: close 1006 (abnormal closure): unexpected EOF`,
	`2026-11-22T%02d:%02d:%02d.340Z WARN [ws] WebSocket closed: code=1001 reason= wasClean=true`,
	`2026-11-22T%02d:%02d:%02d.560Z ERROR [ws] received 1011 (internal error) bye; then sent 1011 (internal error) bye`,
	`2026-11-22T%02d:%02d:%02d.780Z INFO [ws] CloseStatus[code=1009, reason=too big]`,
	`2026-11-22T%02d:%02d:%02d.900Z INFO [ws] client disconnected {"code":4001,"reason":"session expired","wasClean":true}`,
}

// A logWriter writes n bytes of log, with a close in every every-th line; 0 is
// never.
func writeLog(w io.Writer, n int64, every int) {
	for i := 0; n > 0; i++ {
		line := logLines[i%len(logLines)]
		if every > 0 && i%every == every-1 {
			line = closeLines[i/every%len(closeLines)]
		}
		m, _ := fmt.Fprintf(w, line+"\n", i/3600%24, i/60%60, i%60)
		n -= int64(m)
	}
}

// writeLine writes one line of JSON of n bytes.
func writeLine(w io.Writer, n int64) {
	m, _ := io.WriteString(w, `[`)
	for i := 0; ; i++ {
		n -= int64(m)
		if n <= 0 {
			break
		}
		m, _ = fmt.Fprintf(w, `{"id":%d,"status":200,"path":"/api/items/%d","ms":%d,"tags":["a","b"],"code":"ok"},`, i, 7*i, i%900)
	}
	_, _ = io.WriteString(w, `{}]`)
}

// writeHAR writes a HAR file of n bytes: pages, scripts with their text, and a
// WebSocket with messages now and then.
func writeHAR(w io.Writer, n int64) {
	m, _ := io.WriteString(w, `{"log":{"version":"1.2","creator":{"name":"WebInspector"},"entries":[`)
	body := strings.Repeat(`\u003cdiv class=\"row\"\u003esome text of a page\u003c/div\u003e\n`, 400)
	for i := 0; ; i++ {
		if n -= int64(m); n <= 0 {
			break
		}
		if i%10 < 9 {
			m, _ = fmt.Fprintf(w, `{"_resourceType":"xhr","request":{"method":"GET","url":"https://example.org/%d","headers":[{"name":"Accept","value":"*/*"}]},`+
				`"response":{"status":200,"headers":[{"name":"Content-Type","value":"text/html"}],"content":{"size":20000,"mimeType":"text/html","text":"%s"}},"startedDateTime":"2026-11-22T10:00:00.000Z","time":12.5},`+"\n", i, body)
			continue
		}
		m, _ = io.WriteString(w, `{"_resourceType":"websocket","_webSocketMessages":[`)
		for j := range 200 {
			k, _ := fmt.Fprintf(w, `{"type":"receive","time":%d.25,"opcode":1,"data":"{\"op\":%d,\"d\":{\"seq\":%d}}"},`, 1795341600+j, j, i)
			m += k
		}
		k, _ := io.WriteString(w, `{"type":"send","time":1795341800.5,"opcode":1,"data":"bye"}],"request":{"url":"wss://example.org/ws"},"response":{"status":101},"startedDateTime":"2026-11-22T10:00:00.000Z","time":260000},`+"\n")
		m += k
	}
	_, _ = io.WriteString(w, `{}]}}`)
}

// BenchmarkHostile measures texts that make readers slow. What the time grows
// with is told by [TestWorkIsLinear].
func BenchmarkHostile(b *testing.B) {
	for _, kind := range hostile {
		for _, megabytes := range []int64{1, 4} {
			b.Run(fmt.Sprintf("%s/%dMB", kind.name, megabytes), func(b *testing.B) {
				var text bytes.Buffer
				writeOver(&text, kind.text, megabytes<<20)
				b.SetBytes(int64(text.Len()))
				for b.Loop() {
					if err := Stream(bytes.NewReader(text.Bytes()), func(Finding) error { return nil }); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}

// BenchmarkStream measures whole logs. The ratio to grep is .ci/grep-ratio.
func BenchmarkStream(b *testing.B) {
	for _, kind := range []struct {
		name  string
		write func(io.Writer, int64)
	}{
		{"no-closes", func(w io.Writer, n int64) { writeLog(w, n, 0) }},
		{"close-per-1000-lines", func(w io.Writer, n int64) { writeLog(w, n, 1000) }},
		{"only-closes", func(w io.Writer, n int64) { writeLog(w, n, 1) }},
		{"one-line", writeLine},
		{"har", writeHAR},
		{"utf16", writeWide},
	} {
		for _, megabytes := range []int64{1, 10, 100} {
			b.Run(fmt.Sprintf("%s/%dMB", kind.name, megabytes), func(b *testing.B) {
				var text bytes.Buffer
				kind.write(&text, megabytes<<20)
				b.SetBytes(int64(text.Len()))
				b.ReportAllocs()
				for b.Loop() {
					found := 0
					err := Stream(bytes.NewReader(text.Bytes()), func(Finding) error { found++; return nil })
					if err != nil || kind.name == "only-closes" && found == 0 {
						b.Fatalf("%d findings, error %v", found, err)
					}
				}
			})
		}
	}
}
