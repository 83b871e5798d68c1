package decode

import (
	"encoding/binary"
	"fmt"
	"strings"
	"testing"
	"unicode/utf16"

	"wsclose/registry"
)

// TestEncodings decodes the same closes in the forms in which text is passed
// on. The evidence is a stretch of the text as it was given.
func TestEncodings(t *testing.T) {
	for _, test := range []struct {
		name, text string
		code       registry.Code
		reason     string
		evidence   string
		line       int
		time       string
	}{
		{"UTF-8 with a mark", "\ufeffwebsocket: close 1001 (going away): bye", 1001, "bye", "websocket: close 1001 (going away): bye", 1, ""},
		{"Windows line ends", "one\r\ntwo\r\nwebsocket: close 1001 (going away): bye\r\nthree\r\n", 1001, "bye", "websocket: close 1001 (going away): bye", 3, ""},
		{"colours", "\x1b[90m10:00:00\x1b[0m \x1b[31mwebsocket: close 1001 (going away): bye\x1b[0m\n", 1001, "bye", "websocket: close 1001 (going away): bye", 1, "10:00:00"},
		{"colours inside", "websocket: close \x1b[1m1001\x1b[0m (going away): b\x1b[4my\x1b[0me\n", 1001, "bye", "websocket: close \x1b[1m1001\x1b[0m (going away): b\x1b[4my\x1b[0me", 1, ""},
		{"typed quotes", "CloseEvent\u00a0{code: 4001, reason: \u2018he said \u201cbye\u201d\u2019, wasClean: true}", 4001, "he said \u201cbye\u201d", "CloseEvent\u00a0{code: 4001, reason: \u2018he said \u201cbye\u201d\u2019, wasClean: true}", 1, ""},
		{"HTML", "<p>CloseEvent {code: 4001, reason: &quot;a &lt; b &amp; c&quot;, wasClean: true}</p>", 4001, "a < b & c", "CloseEvent {code: 4001, reason: &quot;a &lt; b &amp; c&quot;, wasClean: true}", 1, ""},
		{"HTML by number", "CloseEvent&nbsp;{code: 4001, reason: &#39;it&#x27;s over&#39;, wasClean: true}", 4001, "it's over", "CloseEvent&nbsp;{code: 4001, reason: &#39;it&#x27;s over&#39;, wasClean: true}", 1, ""},
		{"an address is no HTML", "closed code=4001 reason=see /?a=1&lt=2&copy=3\n", 4001, "see /?a=1&lt=2&copy=3", "", 1, ""},
		{"a quote in Markdown", "> CloseEvent {\n>   code: 4001,\n>   reason: 'bye',\n>   wasClean: true\n> }\n", 4001, "bye", "CloseEvent {\n>   code: 4001,\n>   reason: 'bye',\n>   wasClean: true\n> }", 1, ""},
		{"a fence in Markdown", "It says:\n```js\n4001\n```\n", 0, "", "", 0, ""},
		{"a number in a fence", "```text\n1006\n```\n", 1006, "", "", 1, ""},
		{"Docker", `{"log":"starting\n","stream":"stdout","time":"2026-11-22T09:59:59Z"}` + "\n" +
			`{"log":"2026/11/22 websocket: close 1001 (going away): \"bye\" \u003c\u00e9\n","stream":"stderr","time":"2026-11-22T10:00:00.5Z"}` + "\n",
			1001, `"bye" <é`, `websocket: close 1001 (going away): \"bye\" \u003c\u00e9`, 2, "2026-11-22T10:00:00.5Z"},
		{"Docker, over lines", dockered("CloseEvent {\n  code: 4001,\n  reason: 'bye',\n  wasClean: true\n}\n"), 4001, "bye", "", 1, "2026-11-22T10:00:00Z"},
		{"docker compose", "web_1  | CloseEvent {\nweb_1  |   code: 4001,\ndb-12  | ready\nweb_1  |   reason: 'bye'\nweb_1  | }\n", 4001, "bye", "", 1, ""},
		{"docker compose in colour", "\x1b[36mweb-1  | \x1b[0mCloseEvent {\n\x1b[36mweb-1  | \x1b[0m  code: 4001,\n\x1b[36mweb-1  | \x1b[0m  reason: 'bye'\n\x1b[36mweb-1  | \x1b[0m}\n", 4001, "bye", "", 1, ""},
		{"Kubernetes' files", kubernetes("CloseEvent {\n  code: 4001,\n  reason: 'bye'\n}\n", "2026-11-22T10:00:00.123456789Z stderr F "), 4001, "bye", "", 1, "2026-11-22T10:00:00.123456789Z"},
		{"kubectl logs", kubernetes("CloseEvent {\n  code: 4001,\n  reason: 'bye'\n}\n", "[pod/web-7d9f/app] "), 4001, "bye", "", 1, ""},
		{"kubectl logs with times", kubernetes("CloseEvent {\n  code: 4001,\n  reason: 'bye'\n}\n", "2026-11-22T10:00:00.123456789Z "), 4001, "bye", "", 1, "2026-11-22T10:00:00.123456789Z"},
		{"journald", kubernetes("CloseEvent {\n  code: 4001,\n  reason: 'bye'\n}\n", "Nov 22 10:00:00 host-1 node[4711]: "), 4001, "bye", "", 1, "--11-22T10:00:00"},
		{"pm2", kubernetes("CloseEvent {\n  code: 4001,\n  reason: 'bye'\n}\n", "0|server  | "), 4001, "bye", "", 1, ""},
		{"directions are no quotes", "> CLOSE 1000 (OK) [2 bytes]\n", 1000, "", "> CLOSE 1000 (OK) [2 bytes]", 1, ""},
	} {
		for _, end := range []string{"", "\n"} {
			text := test.text + end
			r := Decode(text)
			if test.code == 0 {
				if len(r.Closes) > 0 {
					t.Errorf("%s: found %+v", test.name, r.Closes)
				}
				continue
			}
			if len(r.Closes) != 1 {
				t.Errorf("%s: found %+v in %q", test.name, r.Closes, text)
				continue
			}
			c := r.Closes[0]
			evidence := text[c.Span.Start:c.Span.End]
			if c.Code != test.code || c.Reason != test.reason || c.Line != test.line && test.line > 0 || c.Time != test.time {
				t.Errorf("%s: %+v", test.name, c)
			}
			if test.evidence != "" && evidence != test.evidence {
				t.Errorf("%s: evidence %q, want %q", test.name, evidence, test.evidence)
			}
			for _, m := range c.Marks {
				if m.Field == FieldCode && text[m.Span.Start:m.Span.End] != fmt.Sprint(int(c.Code)) && !strings.Contains(text[m.Span.Start:m.Span.End], "\x1b") {
					t.Errorf("%s: the code is marked at %q", test.name, text[m.Span.Start:m.Span.End])
				}
			}
		}
	}
}

// dockered returns text as Docker's JSON-file driver logs it.
func dockered(text string) string {
	var b strings.Builder
	for line := range strings.Lines(text) {
		fmt.Fprintf(&b, `{"log":%q,"stream":"stderr","time":"2026-11-22T10:00:00Z"}`+"\n", line)
	}
	return b.String()
}

// kubernetes returns text with a prefix before each line.
func kubernetes(text, prefix string) string {
	return prefix + strings.ReplaceAll(strings.TrimSuffix(text, "\n"), "\n", "\n"+prefix) + "\n"
}

// TestUTF16 maps places back to the bytes of UTF-16.
func TestUTF16(t *testing.T) {
	before, evidence := "eins \U0001f600\r\nzwei\n", "websocket: close 4001: tschüß \U0001f600!"
	text := before + evidence + "\nende\n"
	for _, order := range []binary.AppendByteOrder{binary.LittleEndian, binary.BigEndian} {
		wide := func(s string) string {
			var b []byte
			for _, u := range utf16.Encode([]rune(s)) {
				b = order.AppendUint16(b, u)
			}
			return string(b)
		}
		given := wide("\ufeff" + text)
		r := Decode(given)
		if len(r.Closes) != 1 {
			t.Errorf("%v: found %+v", order, r)
			continue
		}
		c := r.Closes[0]
		if got := given[c.Span.Start:c.Span.End]; got != wide(evidence) || c.Line != 3 || c.Reason != "tschüß \U0001f600!" {
			t.Errorf("%v: %+v, evidence %q", order, c, got)
		}
		for _, m := range c.Marks {
			if got, want := given[m.Span.Start:m.Span.End], map[Field]string{FieldCode: "4001", FieldReason: "tschüß \U0001f600!"}[m.Field]; got != wide(want) {
				t.Errorf("%v: %s is marked at %q", order, m.Field, got)
			}
		}
		// Half a character at the end, and a lone surrogate before the evidence.
		for _, odd := range []string{given + "x", given[:2] + string(order.AppendUint16(nil, 0xd83d)) + given[2:]} {
			if r := Decode(odd); len(r.Closes) != 1 || odd[r.Closes[0].Span.Start:r.Closes[0].Span.End] != wide(evidence) {
				t.Errorf("%v: %+v", order, r)
			}
		}
	}
}
