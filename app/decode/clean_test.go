package decode

import (
	"strings"
	"testing"
)

func TestClean(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"plain", "plain"},
		{"\x1b[31mred\x1b[0m", "red"},
		{"\x1b[1;38;5;9mbold\x1b[m", "bold"},
		{"\x1b]8;;https://example.org\x1b\\link\x1b]8;;\a", "link"},
		{"a\x1b[12", "a"},
		{"\x1b[1\u00e9", "\u00e9"},
		{"\x1b", ""},
		{"\x1b]no end", "]no end"},
		{"one\r\ntwo\r\n", "one\ntwo\n"},
		{"10 %\r20 %", "10 %\n20 %"},
		{"\ufeffCloseEvent\u00a0{reason: \u2018bye\u2019}", "CloseEvent {reason: 'bye'}"},
		{"7:18:29\u202fPM", "7:18:29 PM"},
		{"\u00e9 \u2026 \xe2\x80", "\u00e9 \u2026 \xe2\x80"},
	} {
		if got := string(clean(test.text).text); got != test.want {
			t.Errorf("clean(%q) = %q, want %q", test.text, got, test.want)
		}
	}
}

// TestCleanBack looks up a stretch of the cleaned text and compares its place
// in the original.
func TestCleanBack(t *testing.T) {
	for _, test := range []struct{ text, find, want string }{
		{"\x1b[31mclose\x1b[0m 1006", "close", "close"},
		{"\x1b[31mclose\x1b[0m 1006", "1006", "1006"},
		{"\x1b[31mclose\x1b[0m 1006", "close 1006", "close\x1b[0m 1006"},
		{"say \u201chi\u201d now", `"hi"`, "\u201chi\u201d"},
		{"say \u201chi\u201d now", "now", "now"},
		{"say \u201chi\u201d now", "hi", "hi"},
		{"end\r\nline", "end", "end"},
		{"end\r\nline", "line", "line"},
		{"\u201chi\u201d\r\nx", `hi"`, "hi\u201d"},
		{"\u201chi\u201d\u200b\r\nx", `"hi"` + "\n", "\u201chi\u201d\u200b\r\n"},
		{"CloseEvent\u00a0{}", " {", "\u00a0{"},
	} {
		c := clean(test.text)
		at := strings.Index(string(c.text), test.find)
		if at < 0 {
			t.Fatalf("clean(%q) = %q, which lacks %q", test.text, c.text, test.find)
		}
		s := c.back(Span{at, at + len(test.find)})
		if got := test.text[s.Start:s.End]; got != test.want {
			t.Errorf("in %q, the place of %q is %q, want %q", test.text, test.find, got, test.want)
		}
	}
	if got := clean("\x1b[31m\x1b[0m").back(Span{0, 0}); got.Len() != 0 {
		t.Errorf("the place of an empty span is %v", got)
	}
}
