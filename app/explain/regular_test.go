package explain

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
)

// written returns a log with a drop every minute around New Year, its times as
// a layout writes them, with other closes at odd times between.
func written(layout string) string {
	var b strings.Builder
	at := time.Date(2026, 12, 31, 23, 30, 0, 0, time.UTC)
	for i := range 60 {
		fmt.Fprintf(&b, "%s websocket: close 1006 (abnormal closure): unexpected EOF\n", at.Format(layout))
		if i%7 == 3 {
			fmt.Fprintf(&b, "%s websocket: close 1001 (going away)\n", at.Add(time.Duration(i%50)*time.Second).Format(layout))
		}
		at = at.Add(time.Minute)
	}
	return b.String()
}

func TestLogReadsTimes(t *testing.T) {
	for layout, want := range map[string]string{
		"2006-01-02T15:04:05Z":         "From 2026-12-31T23:30:00Z to 2027-01-01T00:29:09Z.",
		"2006-01-02 15:04:05,000":      "From 2026-12-31T23:30:00 to 2027-01-01T00:29:09.",
		"2006-01-02T15:04:05.000-0500": "From 2026-12-31T23:30:00",
		"Jan _2 15:04:05 host app[1]:": "From Dec 31 23:30:00 to Jan 1 00:29:09.",
		"2006/01/02 15:04:05":          "From 2026-12-31T23:30:00 to 2027-01-01T00:29:09.",
		"15:04:05.000 app.js:7":        "From 23:30:00 to 00:29:09 on the next day.",
		"[3:04:05 PM]":                 "From 23:30:00 to 00:29:09 on the next day.",
		"I0102 15:04:05.000000 1 x]":   "From Dec 31 23:30:00 to Jan 1 00:29:09.",
	} {
		d := logged(t, written(layout)).Summary()
		if got := sectionText(d, "times"); !strings.Contains(got, want) {
			t.Errorf("%s: %q lacks %q", layout, got, want)
		}
		if got := sectionText(d, "regular"); !strings.Contains(got, "59 of 59 times, 1006 Abnormal Closure came 60 s after") {
			t.Errorf("%s: the interval is %q", layout, got)
		}
	}
}

// TestLogNewestFirst reads a log that begins with its end.
func TestLogNewestFirst(t *testing.T) {
	lines := strings.SplitAfter(written("2006-01-02T15:04:05Z"), "\n")
	slices.Reverse(lines)
	d := logged(t, strings.Join(lines, "")).Summary()
	for section, want := range map[string]string{
		"times":   "From 2026-12-31T23:30:00Z to 2027-01-01T00:29:09Z.",
		"regular": "59 of 59 times",
		"counts":  "|60|2026-12-31T23:30:00Z|2027-01-01T00:29:00Z|",
	} {
		if got := sectionText(d, section); !strings.Contains(got, want) {
			t.Errorf("section %s: %q lacks %q", section, got, want)
		}
	}
}

// TestLogRegularKind names the kind that is regular, though another is more
// frequent, and two kinds with their own intervals.
func TestLogRegularKind(t *testing.T) {
	var b strings.Builder
	start := time.Date(2026, 11, 22, 0, 0, 0, 0, time.UTC)
	for second := range 8000 {
		at := start.Add(time.Duration(second) * time.Second).Format(time.RFC3339)
		if second*second%97 == 4 {
			fmt.Fprintf(&b, "%s websocket: close 1001 (going away)\n", at)
		}
		if second%350 == 7 {
			fmt.Fprintf(&b, "%s websocket: close 1006 (abnormal closure): unexpected EOF\n", at)
		}
		if second%600 == 11 {
			fmt.Fprintf(&b, "%s websocket: close 1011 (internal server error): oops\n", at)
		}
	}
	l := logged(t, b.String())
	got := sectionText(l.Summary(), "regular")
	for _, want := range []string{"1006 Abnormal Closure came 350 s after", "1011 Internal Error came 10 min after"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q lacks %q", got, want)
		}
	}
	if kinds := l.Kinds(); kinds[0].Close.Code != 1001 {
		t.Errorf("the most frequent is %d", kinds[0].Close.Code)
	}
}

// TestLogLasted reads how long connections lasted where the lines say so.
func TestLogLasted(t *testing.T) {
	var b strings.Builder
	for i := range 30 {
		fmt.Fprintf(&b, "2026-11-22T%02d:%02d:11Z websocket closed code=1006 duration=%d.%ds\n", i%24, i*7%60, 60, i%3)
	}
	got := sectionText(logged(t, b.String()).Summary(), "lasted")
	for _, want := range []string{"30 of 30 closes say how long: 60 s each time.", "30 of 30 times, 1006 Abnormal Closure came after 60 s.", "nginx, proxy_read_timeout"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q lacks %q", got, want)
		}
	}
	if got := sectionText(logged(t, dropEvery(20, 60_000, 0)).Summary(), "lasted"); got != "" {
		t.Errorf("no line says how long, but %q", got)
	}
}
