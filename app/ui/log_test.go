package ui

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"wsclose/app/decode"
	"wsclose/registry"
)

// readLog reads a text as the page reads a long one.
func readLog(t *testing.T, text string) *log {
	t.Helper()
	l := &log{name: "app.log", size: len(text), read: len(text)}
	s := decode.NewScanner(l.add)
	_, err := s.Write([]byte(text))
	if err := errors.Join(err, s.Close()); err != nil {
		t.Fatal(err)
	}
	return l
}

// closingLines are n lines of a log; every line closes a connection with the
// next of codes, a minute after the line before it.
func closingLines(n int, codes ...registry.Code) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "2026-11-22T%02d:%02d:00Z read: websocket: close %d (some words)\n", 6+i/60, i%60, codes[i%len(codes)])
	}
	return b.String()
}

func TestLogExplainsEachKindOnce(t *testing.T) {
	l := readLog(t, closingLines(300, 1006, 1006, 1011))
	a := l.answer(known, func() {})
	if got, want := a.status(), "300 closes found in app.log (18 KiB). Each kind is explained once."; got != want {
		t.Errorf("the status is %q, want %q", got, want)
	}
	if a.mode != explained || a.summary == nil || a.failed != "" || len(a.signals) != 0 {
		t.Errorf("mode %d, summary %v, %d signals, failed %q", a.mode, a.summary, len(a.signals), a.failed)
	}
	if len(a.closes) != 2 || a.closes[0].code != 1006 || a.closes[1].code != 1011 {
		t.Fatalf("%d kinds are explained, want 1006 and 1011", len(a.closes))
	}
	for i, want := range []explanation{{times: 200, line: 1, whole: true}, {times: 100, line: 3}} {
		if e := a.closes[i]; e.times != want.times || e.line != want.line || e.whole != want.whole {
			t.Errorf("%s: %d times, first on line %d, whole %v; want %d, %d, %v", e.code, e.times, e.line, e.whole, want.times, want.line, want.whole)
		}
	}
	if len(a.closes[0].doc.Questions) == 0 {
		t.Error("1006 asks no questions")
	}
	if a.pieces() != nil {
		t.Error("a log is echoed")
	}
}

func TestLogIsBounded(t *testing.T) {
	var codes []registry.Code
	for c := registry.Code(4000); c < 4200; c++ {
		codes = append(codes, c)
	}
	a := readLog(t, closingLines(800, codes...)).answer(known, func() {})
	if len(a.closes) != maxExplained {
		t.Errorf("of 200 kinds %d are explained, want %d", len(a.closes), maxExplained)
	}
	if got := a.status(); !strings.HasSuffix(got, "The 12 most frequent kinds are explained.") {
		t.Errorf("the status is %q", got)
	}
}

func TestLogWithoutCloses(t *testing.T) {
	for text, want := range map[string]string{
		"nothing of interest\n": "No close found in app.log (20 bytes).",
		"Error: Unexpected server response: 403\nError: Unexpected server response: 403\n": "No close code in app.log (78 bytes), but signs of what happened.",
	} {
		a := readLog(t, text).answer(known, func() {})
		if got := a.status(); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
		if want := strings.Count(text, "403") / 2; len(a.signals) != want {
			t.Errorf("%q: %d signs are explained, want %d", text, len(a.signals), want)
		}
	}
	l := &log{name: "app.log", size: 3 << 20, read: 1 << 20, cut: true}
	if got, want := l.status(), "No close found in the first 1.0 MiB of app.log, which has 3.0 MiB."; got != want {
		t.Errorf("stopped: got %q, want %q", got, want)
	}
}

// TestSummaryOfAShortText holds that a text that is short enough to be shown
// is summed up too when it holds many closes.
func TestSummaryOfAShortText(t *testing.T) {
	for n, want := range map[int]bool{1: false, fewestSummed - 1: false, fewestSummed: true, 50: true} {
		a := answerTo(closingLines(n, 1006))
		if got := a.summary != nil; got != want {
			t.Errorf("%d closes are summed up: %v, want %v", n, got, want)
		}
		if a.summary != nil && !strings.Contains(a.summary.doc.Subject, fmt.Sprint(n)) {
			t.Errorf("%d closes are summed up as %q", n, a.summary.doc.Subject)
		}
	}
}

func TestSizeOf(t *testing.T) {
	for n, want := range map[int]string{0: "0 bytes", 1023: "1023 bytes", 64 << 10: "64 KiB", 3 << 19: "1.5 MiB", 20 << 20: "20 MiB"} {
		if got := sizeOf(n); got != want {
			t.Errorf("%d: got %q, want %q", n, got, want)
		}
	}
}

// TestSignalsAreExplainedOnce: a proxy's lines all say the same.
func TestSignalsAreExplainedOnce(t *testing.T) {
	line := "2026/11/22 10:0%d:00 [error] 29#29: *1 upstream timed out (110: Connection timed out) while proxying upgraded connection, client: 10.0.0.1\n"
	var text strings.Builder
	for i := range 5 {
		fmt.Fprintf(&text, line, i)
	}
	a := answerTo(text.String())
	if len(a.signals) != 1 || a.signals[0].times != 5 {
		t.Fatalf("%d explanations, want one that stands for 5: %+v", len(a.signals), a.signals)
	}
	if a.summary == nil || !strings.Contains(a.summary.doc.Verdict.String(), "nothing was sent") {
		t.Errorf("the summary is %+v", a.summary)
	}
	if want := "No close code in this text, but 5 signs of what happened."; a.status() != want {
		t.Errorf("the status is %q, want %q", a.status(), want)
	}
}
