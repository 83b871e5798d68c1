package ui

import (
	"strings"
	"testing"
	"unicode/utf8"

	"wsclose/app/decode"
)

func TestPiecesOfAShortText(t *testing.T) {
	text := "before\n" + goLine + "\nafter"
	a := answerTo(text)
	var all, codes string
	firsts := 0
	for _, p := range a.pieces() {
		all += p.words
		if p.field == decode.FieldCode {
			codes += p.words
		}
		if p.first {
			firsts++
		}
		if p.gap {
			t.Error("a short text has a gap")
		}
	}
	if all != text {
		t.Errorf("the echo is %q, want %q", all, text)
	}
	if codes != "1006" || firsts != 1 {
		t.Errorf("the code is marked as %q, with %d beginnings", codes, firsts)
	}
}

func TestPiecesOfALongText(t *testing.T) {
	filler := strings.Repeat("ünïcode filler ", 400)
	text := filler + "\n" + goLine + "\n" + filler + "\nwebsocket: close 1011 (internal server error)\n" + filler
	a := answerTo(text)
	shown, gaps := "", 0
	for _, p := range a.pieces() {
		shown += p.words
		if p.gap {
			gaps++
		}
	}
	if gaps != 3 || len(shown) > maxEcho || !utf8.ValidString(shown) {
		t.Errorf("%d gaps, %d bytes, valid %v", gaps, len(shown), utf8.ValidString(shown))
	}
	for _, want := range []string{goLine, "close 1011 (internal server error)"} {
		if !strings.Contains(shown, want) {
			t.Errorf("the echo lacks %q", want)
		}
	}
}

func TestPiecesAreBounded(t *testing.T) {
	text := strings.Repeat(strings.Repeat("x", 300)+"\n"+goLine+"\n\n", 500)
	a := answerTo(text)
	shown := 0
	for _, p := range a.pieces() {
		shown += len(p.words)
	}
	if shown > maxEcho {
		t.Errorf("the echo has %d bytes, want at most %d", shown, maxEcho)
	}
}

// TestMarksOfEveryExample holds that the echo of each example marks something
// and keeps the text.
func TestMarksOfEveryExample(t *testing.T) {
	for _, x := range examples {
		a := answerTo(x.text)
		all, marked := "", ""
		for _, p := range a.pieces() {
			all += p.words
			if p.field != "" {
				marked += p.words
			}
		}
		if all != x.text || marked == "" {
			t.Errorf("%s: echo %q, marked %q", x.name, all, marked)
		}
	}
}
