package decode

import (
	"fmt"
	"io"
	"strings"
)

// hostile are texts that make readers of text slow: each is written over and
// over. Quotes and braces that never end, numbers and words that call for many
// formats, and what cleaning has to take away.
var hostile = []struct{ name, text string }{
	{"quotes", `"`}, {"apostrophes", `'`}, {"backslashes", `\`}, {"escaped-quotes", `\"`},
	{"braces", `{`}, {"brackets", `[`}, {"deep-json", `{"a":`}, {"deep-codes", `{"code":1006,`},
	{"code", `code:`}, {"code-keys", `"code":`}, {"code-lines", "code: 1006\n"}, {"code-reason", `code=1006 reason=`},
	{"objects", `{"code":1006,"reason":"x","wasClean":false}`}, {"open-events", `CloseEvent {`}, {"symbols", "[Symbol(kCode)]: 1006,\n"},
	{"88", `88 `}, {"88-escaped", `\x88\x02`}, {"88-prefixed", `0x88 0x02 `}, {"dump", "0000  88 02 03 e8 "}, {"136", `[136, 2, 3, 232] `}, {"base64", `iAID6A==`},
	{"digits", `1`}, {"hex-digits", `deadbeef `}, {"codes", `1006 `}, {"names", `StatusGoingAway `}, {"times", `10:00:00 `},
	{"spaces", ` `}, {"newlines", "\n"}, {"returns", "\r"}, {"nulls", "\x00"}, {"no-utf8", "\xff"},
	{"colours", "\x1b[31m"}, {"open-escapes", "\x1b["}, {"links", "\x1b]8;;"}, {"entities", `&quot;`}, {"ampersands", `&#`}, {"spaces-that-do-not-break", "\u00a0"},
	{"quoted", `> `}, {"docker", `{"log":"`}, {"fences", "```"},
	{"closed", `closed 1006 `}, {"websocket", `websocket: close `}, {"connected", `connected `}, {"failed", `WebSocket connection to 'ws://x`},
	{"halves", `sent 1000 (OK); then received 1000 (OK) `}, {"stack", "    at Foo (x.js:1:1)\n"}, {"har", `{"log":{"entries":[{`}, {"messages", `"_webSocketMessages":[{`},
}

// writeOver writes a text over and over, n bytes in all.
func writeOver(w io.Writer, text string, n int64) {
	many := strings.Repeat(text, 1+(64<<10)/len(text))
	for n > 0 {
		m, _ := io.WriteString(w, many[:min(int64(len(many)), n)])
		n -= int64(m)
	}
}

// writeWide writes a log full of closes in UTF-16.
func writeWide(w io.Writer, n int64) {
	var b strings.Builder
	for i := range 1000 {
		fmt.Fprintf(&b, closeLines[i%len(closeLines)]+"\n", i/3600%24, i/60%60, i%60)
	}
	text := wide(b.String(), false)
	m, _ := io.WriteString(w, text[:min(int64(len(text)), n)])
	for n -= int64(m); n > 0; n -= int64(m) {
		m, _ = io.WriteString(w, text[2:min(int64(len(text)), n+2)])
	}
}
