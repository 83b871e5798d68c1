package explain

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"wsclose/app/decode"
	"wsclose/registry"
)

// logged sums up a text.
func logged(t *testing.T, text string) *Log {
	t.Helper()
	var l Log
	err := decode.Stream(strings.NewReader(text), func(f decode.Finding) error { l.Add(f); return nil })
	if err != nil {
		t.Fatal(err)
	}
	return &l
}

// dropEvery returns a log in which a connection drops n times, every so many
// milliseconds, give or take some.
func dropEvery(n, milliseconds, give int) string {
	var b strings.Builder
	at := time.Date(2026, 11, 22, 23, 30, 0, 0, time.UTC)
	for i := range n {
		fmt.Fprintf(&b, "%s websocket: close 1006 (abnormal closure): unexpected EOF\n", at.Add(time.Duration(i*give%7)*time.Millisecond).Format("2006-01-02T15:04:05.000Z"))
		fmt.Fprintf(&b, "%s reconnected\n", at.Add(time.Second).Format("2006-01-02T15:04:05.000Z"))
		at = at.Add(time.Duration(milliseconds) * time.Millisecond)
	}
	return b.String()
}

func TestLogSummary(t *testing.T) {
	d := logged(t, dropEvery(50, 60_000, 9)+"2026-11-23T01:00:00Z websocket: close 1001 (going away)\n"+
		"2026-11-23T01:00:05Z read tcp 10.0.0.1:4711->10.0.0.2:443: read: connection reset by peer\n").Summary()
	if want := "Most often 1006 Abnormal Closure: 50 of 51."; d.Subject != "51 closes" || d.Verdict.String() != want {
		t.Errorf("%s, %q; want 51 closes, %q", d.Subject, d.Verdict, want)
	}
	holds(t, d, []part{
		{"counts", "1006 Abnormal Closure|50|2026-11-22T23:30:00Z|2026-11-23T00:19:00Z"},
		{"counts", "1001 Going Away|1|2026-11-23T01:00:00Z"},
		{"times", "From 2026-11-22T23:30:00Z to 2026-11-23T01:00:00Z."},
		{"times", "Between two closes: 60 s at least, 60 s in the middle, 41 min at most."},
		{"regular", "49 of 49 times, 1006 Abnormal Closure came 60 s after the one before."},
		{"regular", "nginx, proxy_read_timeout"},
		{"signals", "once, first on line 102"},
		{"next", "."},
	})
}

// TestLogOfSignals: a proxy's log has no codes, but times.
func TestLogOfSignals(t *testing.T) {
	var b strings.Builder
	at := time.Date(2026, 11, 22, 10, 0, 0, 0, time.UTC)
	for i := range 20 {
		fmt.Fprintf(&b, "%s [error] 29#29: *%d upstream timed out (110: Connection timed out) while proxying upgraded connection, client: 10.0.0.1\n", at.Format("2006/01/02 15:04:05"), i)
		at = at.Add(time.Minute)
	}
	b.WriteString("2026/11/22 12:00:00 [error] 29#29: *99 recv() failed (104: Connection reset by peer) while proxying upgraded connection, client: 10.0.0.1\n")
	l := logged(t, b.String())
	if n := l.SameSignals(); n != 20 || l.Ends() != 0 {
		t.Fatalf("%d times the same signal and %d closes, want 20 and 0", n, l.Ends())
	}
	d := l.Summary()
	if want := `Most often "closed because nothing was sent for a while": 20 of 22.`; d.Verdict.String() != want || !strings.HasPrefix(d.Subject, "22 ") {
		t.Errorf("%s: %q, want %q", d.Subject, d.Verdict, want)
	}
	holds(t, d, []part{
		{"counts", "closed because nothing was sent for a while|20|2026-11-22T10:00:00|2026-11-22T10:19:00|"},
		{"times", "From 2026-11-22T10:00:00 to 2026-11-22T12:00:00."},
		{"regular", "19 of 19 times"},
		{"regular", "nginx, proxy_read_timeout"},
		{"next", "proxy_read_timeout"},
	})
}

// A part is what a section of a document must hold.
type part struct{ section, want string }

func holds(t *testing.T, d Document, parts []part) {
	t.Helper()
	for _, p := range parts {
		if got := sectionText(d, p.section); !strings.Contains(got, p.want) {
			t.Errorf("section %s:\n%s\nlacks %q", p.section, got, p.want)
		}
	}
}

// sectionText returns the words of a section, rows with bars between cells.
func sectionText(d Document, id string) string {
	var b strings.Builder
	for _, s := range d.Sections {
		if s.ID != id {
			continue
		}
		for _, block := range s.Blocks {
			b.WriteString(block.Para.String() + "\n")
			for _, t := range block.List {
				b.WriteString(t.String() + "\n")
			}
			if block.Table != nil {
				for _, row := range block.Table.Rows {
					for _, cell := range row {
						b.WriteString(cell.String() + "|")
					}
					b.WriteByte('\n')
				}
			}
		}
	}
	return b.String()
}

func TestLogRegular(t *testing.T) {
	for _, test := range []struct {
		name, text string
		want       string // "" where nothing is regular
	}{
		{"every minute", dropEvery(20, 60_000, 0), "came 60 s after"},
		{"every 59.9 s", dropEvery(20, 59_900, 5), "came 60 s after"},
		{"every 350 s", dropEvery(20, 350_000, 3), "came 350 s after"},
		{"too few", dropEvery(3, 60_000, 0), ""},
		{"a burst", dropEvery(40, 10, 0), ""},
		{"times of day, past midnight", strings.NewReplacer("2026-11-22T", "", "2026-11-23T", "", "Z", "").Replace(dropEvery(50, 60_000, 0)), "49 of 49 times"},
		{"irregular", dropEvery(2, 1000, 0) + later(dropEvery(2, 77_000, 0), 1) + later(dropEvery(2, 500_000, 0), 2) + later(dropEvery(2, 5_000_000, 0), 3), ""},
	} {
		got := sectionText(logged(t, test.text).Summary(), "regular")
		if test.want == "" && got != "" || !strings.Contains(got, test.want) {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// later moves a log some days on.
func later(text string, days int) string {
	return strings.ReplaceAll(strings.ReplaceAll(text, "2026-11-22", fmt.Sprintf("2026-11-%d", 22+2*days)), "2026-11-23", fmt.Sprintf("2026-11-%d", 23+2*days))
}

// TestLogEnds: the two halves of one closing handshake are one end.
func TestLogEnds(t *testing.T) {
	text := "received 1001 (going away) bye; then sent 1001 (going away) bye\nconnected\n"
	l := logged(t, strings.Repeat(text, 7))
	if got := l.Ends(); got != 7 {
		t.Errorf("%d ends, want 7", got)
	}
	if each := l.Each(); len(each) != 1 || !strings.Contains(each[0].Subject, "1001 Going Away, 7 times") {
		t.Errorf("explanations: %+v", each)
	}
}

// TestLogIsBounded: many different codes and signals do not make it grow.
func TestLogIsBounded(t *testing.T) {
	var l Log
	for i := range 5000 {
		l.Add(decode.Finding{Close: &decode.Close{Code: registry.Code(i), Implied: registry.NoCode, Line: i + 1, Span: decode.Span{Start: 10 * i, End: 10*i + 4}}})
		l.Add(decode.Finding{Signal: &decode.Signal{Slug: "handshake-http-status", Detail: fmt.Sprint(i), Line: i + 1, Span: decode.Span{Start: 10*i + 5, End: 10*i + 9}}})
	}
	if l.Ends() != 5000 || len(l.kinds) != mostKinds || len(l.signals) != mostKinds || l.others != 5000-mostKinds {
		t.Errorf("%d ends, %d kinds, %d signals, %d others", l.Ends(), len(l.kinds), len(l.signals), l.others)
	}
	if got := sectionText(l.Summary(), "counts"); !strings.Contains(got, "other codes|4,936|") {
		t.Errorf("counts:\n%s", got)
	}
	if got := (&Log{}).Summary(); got.Subject != "0 closes" {
		t.Errorf("an empty log is %+v", got)
	}
}

// TestLogExplainsWithSignals: a code is explained with the signals of its first
// close.
func TestLogExplainsWithSignals(t *testing.T) {
	line := "WebSocket connection to 'ws://localhost:1/%d' failed: Error in connection establishment: net::ERR_CONNECTION_REFUSED\n"
	var b strings.Builder
	for i := range 6 {
		fmt.Fprintf(&b, line, i)
	}
	each := logged(t, b.String()).Each()
	if len(each) != 1 || !strings.Contains(each[0].Subject, "programs report 1006") || !strings.Contains(each[0].Subject, "6 times") {
		t.Fatalf("explanations: %+v", each)
	}
}
