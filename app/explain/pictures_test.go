package explain

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	"wsclose/app/decode"
	"wsclose/app/draw"
	"wsclose/registry"
)

// pictures returns the pictures of a section.
func pictures(d Document, section string) []draw.Picture {
	var all []draw.Picture
	for _, s := range d.Sections {
		for _, b := range s.Blocks {
			if s.ID == section {
				all = append(all, b.Pictures...)
			}
		}
	}
	return all
}

// alts joins the text alternatives of a section.
func alts(d Document, section string) string {
	var b strings.Builder
	for _, p := range pictures(d, section) {
		b.WriteString(p.Alt() + "\n")
	}
	return b.String()
}

func TestEveryPageHasPictures(t *testing.T) {
	docs := map[string]Document{}
	for _, code := range registry.Known.Paged() {
		docs[code.String()] = Code(code)
	}
	for i := range registry.Ranges {
		if r := &registry.Ranges[i]; r.Path != "" {
			docs[r.Slug] = Range(r)
		}
	}
	for name, d := range docs {
		if len(pictures(d, "handshake")) == 0 {
			t.Errorf("%s has no drawing of its handshake", name)
		}
		frame := sectionText(d, "frame")
		if len(pictures(d, "frame")) == 0 && !strings.Contains(frame, "There is none") {
			t.Errorf("%s has no drawing of its Close frame and does not say that there is none: %q", name, frame)
		}
		for _, p := range append(pictures(d, "handshake"), pictures(d, "frame")...) {
			soundPicture(t, name, p)
			filled(t, name, p)
		}
	}
}

// soundPicture checks what must hold of every picture.
func soundPicture(t *testing.T, of string, p draw.Picture) {
	t.Helper()
	if p.Title() == "" || len(p.Alt()) <= len(p.Title()) {
		t.Errorf("%s: the text alternative %q says no more than the caption %q", of, p.Alt(), p.Title())
	}
	for d := xml.NewDecoder(strings.NewReader(draw.SVG(p))); ; {
		if _, err := d.Token(); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatalf("%s: %v", of, err)
		}
	}
}

// filled checks that no place of a scene was left open.
func filled(t *testing.T, of string, p draw.Picture) {
	t.Helper()
	if strings.ContainsAny(p.Alt(), "@$%") {
		t.Errorf("%s: a place was not filled in: %q", of, p.Alt())
	}
}

func TestEverySignalIsDrawnOrLeft(t *testing.T) {
	// What these say leaves open what happened, or nothing happened on the wire.
	left := " connection-interrupted closed-before-established send-before-open send-after-close close-after-close invalid-close-code-argument close-reason-too-long" +
		" event-without-fields suspended bfcache session-ended transport-close server-disconnect client-disconnect "
	known := map[string]bool{}
	for _, s := range registry.Signals {
		known[s.Slug] = true
		drawn := pictures(Signal(decode.Signal{Slug: s.Slug, Detail: "403"}), "handshake")
		if len(drawn) == 0 && !strings.Contains(left, " "+s.Slug+" ") {
			t.Errorf("signal %s has no drawing", s.Slug)
		}
		for _, p := range drawn {
			soundPicture(t, s.Slug, p)
			filled(t, s.Slug, p)
		}
	}
	for _, sc := range scenes {
		for slug := range strings.FieldsSeq(sc.slugs) {
			if !known[slug] {
				t.Errorf("there is a scene for %q, which is no signal", slug)
			}
		}
	}
}

func TestDrawingsFitTheEvidence(t *testing.T) {
	for _, test := range []struct {
		name, text string
		given      Answers
		pictures   int
		want       string
		not        string
	}{
		{"sent by the client", "88 82 37 fa 21 3d 34 12", nil, 1, "Client to server: Close 1000.", "began by"},
		{"sent by the server", "88 05 03 e9 62 79 65", nil, 1, "Server to client: Close 1001, “bye”. Client to server: Close 1001.", ""},
		{"an empty frame", "<Buffer 88 00>", nil, 1, "Server to client: Close without a code.", ""},
		{"a code that no frame holds", "88 02 03 ee", nil, 1, "Server to client: Close 1006, against the rules.", "crashes"},
		{"received, in a library", "received 1011 (internal error) unexpected; then sent 1011 (internal error) unexpected", nil, 1, "Other side to this program: Close 1011", "wasClean"},
		{"an unclean event", `CloseEvent {code: 1001, reason: "", wasClean: false}`, nil, 1, "which does not arrive", "TCP ends"},
		{"1006, nothing known", `CloseEvent {code: 1006, reason: "", wasClean: false}`, nil, 4, "Proxy", ""},
		{"1006, never open", `CloseEvent {code: 1006, reason: "", wasClean: false}`, Answers{"opened": "no"}, 1, "HTTP 403", "crashes"},
		{"1006, was open", `CloseEvent {code: 1006, reason: "", wasClean: false}`, Answers{"opened": "yes"}, 3, "crashes", "HTTP"},
		{"1006, every minute", `CloseEvent {code: 1006, reason: "", wasClean: false}`, Answers{"regular": "60"}, 1, "Proxy", "crashes"},
		{"1006, clean", `CloseEvent {code: 1006, reason: "", wasClean: true}`, nil, 1, "against the rules", ""},
		{"1006 after an HTTP status", "WebSocket connection to 'wss://example.org/' failed: Error during WebSocket handshake: Unexpected response code: 502", nil, 1, "Server to client: HTTP 502.", "crashes"},
	} {
		r := decode.Decode(test.text)
		var d Document
		switch {
		case len(r.Closes) > 0:
			d = Close(r.Closes[0], r.Signals, test.given)
		case len(r.Signals) > 0:
			d = Signal(r.Signals[0])
		default:
			t.Errorf("%s: nothing found", test.name)
			continue
		}
		got := alts(d, "handshake")
		if n := len(pictures(d, "handshake")); n != test.pictures || !strings.Contains(got, test.want) || test.not != "" && strings.Contains(got, test.not) {
			t.Errorf("%s: %d pictures, want %d with %q and without %q:\n%s", test.name, n, test.pictures, test.want, test.not, got)
		}
	}
}

func TestBytesAreDrawn(t *testing.T) {
	for text, want := range map[string]string{
		"88 02 03 e8":             "Byte 88: FIN 1, RSV 000, opcode 8 Close. Byte 02: MASK 0, sent by a server, length 2.",
		"88 82 37 fa 21 3d 34 12": "Payload as sent: 34 12; unmasked, each byte XOR one of the key: 03 e8. Status code: 1000.",
		"iIU3+iE9NBNDRFI=":        "Reason: bye.",
		"c8 02 03 e8":             "Wrong: Reserved bits",
		"08 02 03 e8":             "Wrong: FIN is 0",
		"88 7e 00 02 03 e8":       "Wrong: A control frame holds at most 125 bytes",
		"88 05 03 e8":             "Wrong: 3 bytes are missing",
		"<Buffer 88 01 03>":       "Wrong: One byte of payload",
		"88 02 03 ee":             "Wrong: No endpoint may put 1006",
		"88 04 03 e8 ff fe":       "Wrong: The reason is not UTF-8",
	} {
		r := decode.Decode(text)
		d := Document{}
		if len(r.Closes) > 0 {
			d = Close(r.Closes[0], r.Signals, nil)
		} else if len(r.Signals) > 0 {
			d = Signal(r.Signals[0])
		}
		if got := alts(d, "frame"); !strings.Contains(got, want) {
			t.Errorf("%s: %q lacks %q", text, got, want)
		}
	}
}

// many returns a log of n closes over a span, of two codes.
func many(n int, span time.Duration) string {
	var b strings.Builder
	at := time.Date(2026, 11, 22, 23, 30, 0, 0, time.UTC)
	for i := range n {
		code := "1006 (abnormal closure): unexpected EOF"
		if i%10 == 9 {
			code = "1001 (going away)"
		}
		fmt.Fprintf(&b, "%s reconnected\n%s websocket: close %s\n", at.Format(time.RFC3339Nano), at.Format(time.RFC3339Nano), code)
		at = at.Add(span / time.Duration(n))
	}
	return b.String()
}

func TestCharts(t *testing.T) {
	for _, test := range []struct {
		name     string
		log      string
		pictures int
		want     string
	}{
		{"30 every minute", dropEvery(30, 60_000, 9), 2, "Known limit 60 s: nginx"},
		{"a day", many(2000, 24*time.Hour), 3, "1006 Abnormal Closure: 1,800."},
		{"seconds", many(50, 4*time.Second), 3, "from 2026-11-22T23:30:00Z to 2026-11-22T23:30:03Z"},
		{"many", many(20_000, time.Hour), 3, "1001 Going Away: 2,000."},
		{"all at once", many(20, 0), 2, "1006 Abnormal Closure: 18."},
		{"no times", strings.Repeat("reconnected\nwebsocket: close 1006 (abnormal closure): unexpected EOF\n", 5) + "websocket: close 1001 (going away)\n", 1, "1006 Abnormal Closure: 5."},
		{"one code without times", strings.Repeat("reconnected\nwebsocket: close 1006 (abnormal closure): unexpected EOF\n", 5), 0, ""},
	} {
		d := logged(t, test.log).Summary()
		drawn, got := pictures(d, "charts"), alts(d, "charts")
		if len(drawn) != test.pictures || !strings.Contains(got, test.want) {
			t.Errorf("%s: %d pictures, want %d with %q:\n%s", test.name, len(drawn), test.pictures, test.want, got)
		}
		for _, p := range drawn {
			soundPicture(t, test.name, p)
			filled(t, test.name, p)
			if n := len(draw.SVG(p)); n > 40_000 {
				t.Errorf("%s: a picture of %d bytes", test.name, n)
			}
			header, rows := p.(draw.Chart).Table()
			if len(rows) == 0 || len(rows) > mostFigures {
				t.Errorf("%s: a table of %d rows", test.name, len(rows))
			}
			for _, row := range rows {
				if len(row) != len(header) {
					t.Errorf("%s: %d cells below %d headings", test.name, len(row), len(header))
				}
			}
		}
	}
}

// The figures in a timeline's table are all closes that have a time.
func TestFiguresAddUp(t *testing.T) {
	d := logged(t, many(3000, 50*time.Hour)).Summary()
	for _, p := range pictures(d, "charts") {
		line, ok := p.(draw.Timeline)
		if !ok {
			continue
		}
		lanes, figures := 0, 0
		for _, l := range line.Lanes {
			for _, m := range l.Marks {
				lanes += m.N
				if m.At < 0 || m.At > 1 {
					t.Fatalf("a mark stands at %v, outside of the timeline", m.At)
				}
			}
		}
		for _, row := range line.Figures {
			n := 0
			fmt.Sscan(row[len(row)-1], &n)
			figures += n
		}
		if lanes != 3000 || figures != 3000 {
			t.Errorf("%d closes drawn, %d in the table, want 3000", lanes, figures)
		}
		return
	}
	t.Fatal("no timeline")
}

func TestSpreadPassesMidnight(t *testing.T) {
	var s spread
	for _, at := range []string{"23:59:58", "23:59:59", "00:00:01", "00:00:00.5", "12:00:00"} {
		s.add(at, 0)
	}
	s.add("2026-11-22T10:00:00Z", 0)
	s.add("", 1)
	var got []string
	for _, at := range s.sorted() {
		got = append(got, s.written(slot(at).n(), dateless))
	}
	if want := "23:59:58 23:59:59 00:00:00.5 00:00:01 12:00:00"; strings.Join(got, " ") != want || s.unplaced != 2 {
		t.Errorf("%v and %d without a place, want %s and 2", got, s.unplaced, want)
	}
}
