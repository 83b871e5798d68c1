package explain

import (
	"strings"
	"testing"

	"wsclose/app/decode"
)

func TestShown(t *testing.T) {
	for words, want := range map[string]string{
		"":           "",
		"going away": "going away",
		"größer, 大きい, כן, 👩\u200d💻\tand\r\nso": "größer, 大きい, כן, 👩\u200d💻\tand\r\nso",
		"a\x00b\x1b[31mc\x7f":       "a<U+0000>b<U+001B>[31mc<U+007F>",
		"\u202egnp.exe\u202c":       "<U+202E>gnp.exe<U+202C>",
		"\u2066x\u2069\u200f\u061c": "<U+2066>x<U+2069><U+200F><U+061C>",
		"\ufeffx\u200by\u0085":      "<U+FEFF>x<U+200B>y<U+0085>",
	} {
		if got := Shown(words); got != want {
			t.Errorf("%q is shown as %q, want %q", words, got, want)
		}
	}
}

// TestReasonCannotTurnThePage: no document about a close holds a character of
// the pasted reason that could turn our words around.
func TestReasonCannotTurnThePage(t *testing.T) {
	text := "websocket: close 4001 (private use): \u202e.dnuof erew smelborp oN\u2066\u200f"
	r := decode.Decode(text)
	if len(r.Closes) == 0 || !strings.Contains(r.Closes[0].Reason, "\u202e") {
		t.Fatalf("found %+v, want a close with its reason", r.Closes)
	}
	doc := Close(r.Closes[0], nil, nil)
	shown := false
	walk := func(words string) {
		shown = shown || strings.Contains(words, "<U+202E>")
		if strings.ContainsAny(words, "\u202e\u2066\u200f") {
			t.Errorf("the document says %q", words)
		}
	}
	walk(doc.Subject)
	for _, s := range doc.Sections {
		walk(s.Title)
		for _, b := range s.Blocks {
			for _, text := range append(b.List, b.Para) {
				for _, p := range text {
					walk(p.Words)
				}
			}
		}
	}
	if !shown {
		t.Error("the reason is not shown")
	}
}
