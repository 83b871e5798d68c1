package decode

import (
	"slices"
	"strings"
	"testing"
	"time"
)

// Every target decodes with all formats. They differ in what they begin with,
// for a fuzzer makes new texts out of old ones: the examples of one family, so
// that it does not spend its time on the others.

// FuzzDecode begins with every example.
func FuzzDecode(f *testing.F) {
	for _, e := range examples(f) {
		f.Add(e.text)
	}
	for _, text := range []string{"", "\x00", "\xff\xfe", "\ufeff", "1006", "code:", "{", "\"", "88 02 03 e8", "\x1b[", "&#", strings.Repeat("{", 100), strings.Repeat("\"code\":", 50)} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) { sound(t, text) })
}

// fuzzFamily begins with the examples in the named files.
func fuzzFamily(f *testing.F, files ...string) {
	seen := map[string]bool{}
	for _, e := range examples(f) {
		if slices.Contains(files, e.file) {
			f.Add(e.text)
			seen[e.file] = true
		}
	}
	for _, name := range files {
		if !seen[name] {
			f.Errorf("testdata/%s.txtar holds no example", name)
		}
	}
	f.Fuzz(func(t *testing.T, text string) { sound(t, text) })
}

func FuzzBrowsers(f *testing.F) {
	fuzzFamily(f, "chromeconsole", "firefoxconsole", "safariconsole", "closeevent", "errorevent", "istrusted", "browserblocked", "consolelog", "wrongstate")
}

func FuzzGo(f *testing.F) { fuzzFamily(f, "gorilla", "coder", "gobwas", "gws", "xnet", "neterror") }

func FuzzPython(f *testing.F) {
	fuzzFamily(f, "pythonwebsockets", "aiohttp", "autobahn", "starlette", "tornado", "websocketclient", "wsproto")
}

func FuzzNode(f *testing.F) {
	fuzzFamily(f, "ws", "socketio", "signalr", "closeargument", "consolelog")
}

func FuzzJVM(f *testing.F) {
	fuzzFamily(f, "java", "jakarta", "javawebsocket", "jetty", "ktor", "netty", "okhttp", "spring")
}

// FuzzNative begins with what is compiled or runs on its own machine.
func FuzzNative(f *testing.F) {
	fuzzFamily(f, "apple", "beast", "cpp", "dart", "dotnet", "elixir", "haskell", "php", "qt", "ruby", "rust", "websocketpp", "websocketsharp")
}

func FuzzProxies(f *testing.F) {
	fuzzFamily(f, "proxy", "curl", "serviceerrors", "servicelogs", "connectionlost", "endoffile")
}

// FuzzBytes begins with the bytes of Close frames in every notation.
func FuzzBytes(f *testing.F) {
	for _, text := range []string{"88 82 37 fa 21 3d 34 12", "\\x88\\x02\\x03\\xe8", "iAID6A==", "<Buffer 88 02 03 e8>", "[136, 2, 3, 232]", "0000   88 02 03 e8   ...."} {
		f.Add(text)
	}
	fuzzFamily(f, "closeframe", "wireshark")
}

// FuzzObjects begins with objects in JSON and its kin, numbers and names.
func FuzzObjects(f *testing.F) { fuzzFamily(f, "closejson", "closeevent", "number", "name") }

// FuzzEncodings decodes examples as other programs would have written them
// down: in UTF-16, escaped for HTML or JSON, behind a prefix, with colours. The
// answer must keep to the text in any of them.
func FuzzEncodings(f *testing.F) {
	for i, e := range examples(f) {
		f.Add(e.text, i)
	}
	f.Fuzz(func(t *testing.T, text string, how int) { sound(t, encodings[uint(how)%uint(len(encodings))](text)) })
}

var encodings = []func(string) string{
	func(s string) string { return wide(s, false) },
	func(s string) string { return wide(s, true) },
	func(s string) string { return "\ufeff" + s },
	func(s string) string { return strings.ReplaceAll(s, "\n", "\r\n") },
	func(s string) string {
		return strings.NewReplacer("&", "&amp;", "\"", "&quot;", "<", "&lt;", "'", "&#39;").Replace(s)
	},
	func(s string) string {
		return strings.NewReplacer("\"", "\u201c", "'", "\u2019", " ", "\u00a0").Replace(s)
	},
	func(s string) string { return "> " + strings.ReplaceAll(s, "\n", "\n> ") },
	func(s string) string { return "```\n" + s + "\n```\n" },
	func(s string) string { return "\x1b[31m" + strings.ReplaceAll(s, " ", "\x1b[0m \x1b[31m") + "\x1b[0m" },
	func(s string) string { return "web-1  | " + strings.ReplaceAll(s, "\n", "\nweb-1  | ") },
	func(s string) string {
		return `{"log":"` + strings.NewReplacer("\\", `\\`, "\"", `\"`, "\n", `\n`).Replace(s) + `\n","stream":"stderr","time":"2026-11-22T10:00:00Z"}` + "\n"
	},
	func(s string) string {
		return "2026-11-22T10:00:00.123456789Z stderr F " + strings.ReplaceAll(s, "\n", "\n2026-11-22T10:00:00.123456789Z stderr F ")
	},
	func(s string) string { return "Nov 22 10:00:00 host app[123]: " + s },
}

// FuzzHAR begins with HAR files.
func FuzzHAR(f *testing.F) {
	f.Add(`{"log":{"entries":[{"_resourceType":"websocket","_webSocketMessages":[{"type":"receive","time":1795341600.25,"opcode":8,"data":"A+g="}],"response":{"status":101}`)
	f.Add(`{"log":{"entries":[` + strings.Repeat(`{"request":{"headers":[`, 40))
	fuzzFamily(f, "har")
}

// FuzzTime: the time of a line is none, or one that is read in one of four
// forms, and does not depend on the shortcut for the most common of them.
func FuzzTime(f *testing.F) {
	for _, e := range examples(f) {
		for line := range strings.Lines(e.text) {
			if hasClock(line) {
				f.Add(strings.TrimSuffix(line, "\n"))
			}
		}
	}
	for _, line := range []string{"2026-11-22T10:00:00.5Z x", "[2026-11-22 10:00:00,500] x", "22/Nov/2026:10:00:00 +0000", "Nov  2 10:00:00 host", "1795341600.5 x", "ts=1795341600123", "10:00:00 AM", "2026-02-28 24:60:60 +25:00"} {
		f.Add(line)
	}
	f.Fuzz(func(t *testing.T, line string) {
		got := timeOf([]byte(line))
		if got == "" {
			return
		}
		if !slices.ContainsFunc([]string{time.RFC3339Nano, "2006-01-02T15:04:05.999999999", "--01-02T15:04:05.999999999", "15:04:05.999999999"}, func(layout string) bool {
			_, err := time.Parse(layout, got)
			return err == nil
		}) {
			t.Errorf("the time of %q is %q", line, got)
		}
		if quick, ok := plainTime(line); ok && quick != slowTime(line) {
			t.Errorf("%q: quickly %q, slowly %q", line, quick, slowTime(line))
		}
	})
}

// FuzzDuration: what a line says that a connection lasted is a number of
// seconds.
func FuzzDuration(f *testing.F) {
	for _, e := range examples(f) {
		for line := range strings.Lines(e.text) {
			if lastingOn(line) > 0 {
				f.Add(line)
			}
		}
	}
	for _, line := range []string{"after 60s", "lifetime=59.98s", "duration: 60000 ms", "idle for 10 minutes", "retry after 5s", "age 999999999.999999 hours"} {
		f.Add(line)
	}
	f.Fuzz(func(t *testing.T, line string) {
		if s := lastingOn(line); s < 0 || s > 1e13 || s != s {
			t.Errorf("%q lasted %g seconds", line, s)
		}
	})
}
