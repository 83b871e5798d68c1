package draw

import (
	"encoding/xml"
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write testdata/*.svg anew")

// lanes returns two kinds of closes, one of them every minute.
func lanes(n int) []Lane {
	l := []Lane{{Name: "1006 Abnormal Closure", Count: n}, {Name: "4009 Session timed out (Discord)", Count: 2}}
	for i := range n {
		l[0].Marks = append(l[0].Marks, Mark{At: float64(i) / float64(max(1, n-1)) * 0.6, N: 1})
	}
	l[1].Marks = []Mark{{0.9, 1}, {1, 1}}
	return l
}

var day = []Tick{{0, "23:30:00"}, {0.5, "00:00:00"}, {1, "00:30:00"}}

var examples = map[string]Picture{
	"sequence": Sequence{
		Caption: "The server closes, the client answers.",
		Parties: []string{"Client", "Server"},
		Steps: []Step{
			{Kind: Holds, To: 1, Text: "open"},
			{Kind: Does, From: 1, To: 1, Text: "shuts down"},
			{Kind: Closes, From: 1, Text: "Close 1001", Note: "“bye, and thanks for all the fish”"},
			{Kind: Closes, To: 1, Text: "Close 1001"},
			{Kind: Ends, From: 1, Text: "TCP ends"},
		},
		Reports: []Report{{0, []string{"sees 1001", "wasClean true"}}, {1, []string{"sees 1001"}}},
	},
	"sequence-proxy": Sequence{
		Caption: "A proxy cuts.",
		Parties: []string{"Client", "Proxy", "Server"},
		Steps: []Step{
			{Kind: Holds, To: 2, Text: "open, but silent"},
			{Kind: Does, From: 1, To: 1, Text: "its idle limit is over"},
			{Kind: Ends, From: 1, To: 0, Text: "TCP ends"},
			{Kind: Ends, From: 1, To: 2, Text: "TCP ends"},
			{Kind: Loses, From: 0, To: 2, Text: "a message that comes too late"},
			{Kind: Breaks, From: 1, To: 2, Text: "no cable"},
		},
		Reports: []Report{{0, []string{"sees 1006", "wasClean false"}}, {2, []string{"sees 1006"}}},
	},
	"frame":           Frame{"From a server.", "\x88\x05\x03\xe8bye"},
	"frame-masked":    Frame{"From a client.", "\x88\x85\x37\xfa\x21\x3d\x34\x12\x43\x44\x52"},
	"frame-empty":     Frame{"Empty.", "\x88\x00"},
	"frame-long":      Frame{"A reason of 123 bytes.", "\x88\x7d\x0f\xa1" + strings.Repeat("too many words ", 8) + "end"},
	"frame-reserved":  Frame{"Reserved bits.", "\xd8\x02\x03\xe8"},
	"frame-fragment":  Frame{"No FIN.", "\x08\x02\x03\xe8"},
	"frame-wide":      Frame{"A length in two bytes.", "\x88\x7e\x00\x02\x03\xe8"},
	"frame-wider":     Frame{"A length in eight bytes.", "\x88\xff\x00\x00\x00\x00\x00\x00\x00\x02\x37\xfa\x21\x3d\x34\x12"},
	"frame-half":      Frame{"Half of a code.", "\x88\x01\x03"},
	"frame-illegal":   Frame{"A code that no frame may hold.", "\x88\x02\x03\xee"},
	"frame-bad-utf8":  Frame{"Not UTF-8.", "\x88\x06\x03\xe8ab\xff\xfe"},
	"frame-cut":       Frame{"Cut.", "\x88\x0a\x03\xe8by"},
	"frame-more":      Frame{"Bytes behind.", "\x88\x02\x03\xe8\x81\x00"},
	"frame-text":      Frame{"Not a Close frame.", "\x81\x85\x37\xfa\x21\x3d\x7f\x9f\x4d\x51\x58"},
	"frame-one-byte":  Frame{"One byte.", "\x88"},
	"tally":           Tally{"How many of each.", []TallyRow{{"1006 Abnormal Closure", 12345}, {"4009 Session timed out (Discord)", 1200}, {"1001 Going Away", 3}, {"1000", 2}, {"1011", 1}, {"others", 1}}},
	"timeline":        Timeline{Caption: "Each close.", Lanes: lanes(10), Ticks: day},
	"timeline-stacks": Timeline{Caption: "Some at once.", Lanes: lanes(50), Ticks: day},
	"timeline-many":   Timeline{Caption: "Many.", Lanes: lanes(5000), Ticks: day},
	"timeline-one":    Timeline{Caption: "One.", Lanes: []Lane{{"1006", 1, []Mark{{0, 1}}}}, Ticks: day[:1]},
	"histogram": Histogram{"Between two closes.", []Bar{{4, 5, 1}, {30, 34, 3}, {59, 61, 27}, {3600, 4000, 2}},
		[]Limit{{60, "nginx proxy_read_timeout, AWS Application Load Balancer, 17 more"}, {3600, "Envoy and others"}}},
	"histogram-alike": Histogram{"All alike.", []Bar{{59.8, 60.3, 30}}, []Limit{{60, "nginx"}}},
	"histogram-zero":  Histogram{"At once.", []Bar{{0, 0, 3}, {0.0004, 0.0005, 2}}, nil},
}

func TestGolden(t *testing.T) {
	for name, p := range examples {
		file := filepath.Join("testdata", name+".svg")
		got := Standalone(p)
		if *update {
			if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
			continue
		}
		want, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), got); diff != "" {
			t.Errorf("%s differs (-want +got); look at the picture, then run with -update:\n%s", file, diff)
		}
	}
	files, err := filepath.Glob("testdata/*.svg")
	if err != nil {
		t.Fatal(err)
	}
	if len(files) != len(examples) {
		t.Errorf("%d files in testdata, %d examples", len(files), len(examples))
	}
}

func TestPictures(t *testing.T) {
	for name, p := range examples {
		t.Run(name, func(t *testing.T) { check(t, p) })
	}
}

// check tests what holds of every picture.
func check(t *testing.T, p Picture) {
	t.Helper()
	for _, markup := range []string{SVG(p), Standalone(p), Figure(p, "")} {
		if err := wellFormed(markup); err != nil {
			t.Fatalf("not well-formed: %v\n%s", err, markup)
		}
	}
	for _, markup := range []string{"style=", "<script", " id=", "href"} {
		if strings.Contains(Figure(p, ""), markup) {
			t.Errorf("there is a %q in\n%s", markup, Figure(p, ""))
		}
	}
	if len(p.Alt()) <= len(p.Title()) {
		t.Errorf("the text alternative says no more than the caption: %q", p.Alt())
	}
	c := drawn(p)
	for i, a := range c.texts {
		if a.x0 < 0 || a.x1 > Width || a.y0 < 0 || a.y1 > c.height {
			t.Errorf("%q stands at %v, outside of %d × %d", a.words, a, Width, c.height)
		}
		for _, b := range c.texts[:i] {
			if a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1 {
				t.Errorf("%q (%v) and %q (%v) overlap", a.words, a, b.words, b)
			}
		}
	}
}

func wellFormed(markup string) error {
	d := xml.NewDecoder(strings.NewReader(markup))
	for {
		if _, err := d.Token(); errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return err
		}
	}
}

func TestCSV(t *testing.T) {
	got := CSV(Tally{Rows: []TallyRow{{`4000 "a", b`, 2}, {"1006", 1}}})
	if want := "Close,Times\r\n\"4000 \"\"a\"\", b\",2\r\n1006,1\r\n"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestFaults(t *testing.T) {
	for name, want := range map[string]string{
		"frame":          "",
		"frame-masked":   "",
		"frame-empty":    "",
		"frame-long":     "",
		"frame-reserved": "Reserved bits",
		"frame-fragment": "FIN is 0",
		"frame-wide":     "at most 125 bytes",
		"frame-wider":    "at most 125 bytes",
		"frame-half":     "One byte of payload",
		"frame-illegal":  "No endpoint may put 1006",
		"frame-bad-utf8": "not UTF-8 from its byte 3 on",
		"frame-cut":      "6 bytes are missing",
		"frame-more":     "2 bytes follow",
		"frame-one-byte": "1 byte is missing",
	} {
		a := dissect([]byte(examples[name].(Frame).Bytes))
		var words []string
		for _, f := range a.faults {
			words = append(words, f.words)
		}
		if got := strings.Join(words, " "); want == "" && got != "" || !strings.Contains(got, want) {
			t.Errorf("%s: faults %q, want %q", name, got, want)
		}
	}
}

// hostile is text that must not become markup.
const hostile = `</text></svg><script>alert(1)</script>"'&amp;` + "\x00\x1b\u202e\xff"

func TestNoMarkupGetsThrough(t *testing.T) {
	for _, p := range []Picture{
		Frame{hostile, "\x88\x30\x03\xe8" + hostile[:46]},
		Sequence{hostile, []string{"A" + hostile, "B"}, []Step{{Closes, 0, 1, hostile, hostile}, {Does, 0, 0, hostile, ""}}, []Report{{0, []string{hostile}}}},
		Tally{hostile, []TallyRow{{hostile, 1}}},
		Timeline{hostile, []Lane{{hostile, 1, []Mark{{0, 1}}}}, []Tick{{0, hostile}}, []string{hostile}, [][]string{{hostile}}},
		Histogram{hostile, []Bar{{1, 2, 3}}, []Limit{{1, hostile}}},
	} {
		for _, markup := range []string{Figure(p, ""), Standalone(p)} {
			if err := wellFormed(markup); err != nil {
				t.Errorf("%T: %v", p, err)
			}
			if strings.Contains(markup, "<script") || strings.Count(markup, "</svg>") != 1 {
				t.Errorf("%T lets markup through:\n%s", p, markup)
			}
		}
	}
}

func FuzzFrame(f *testing.F) {
	for _, p := range examples {
		if frame, ok := p.(Frame); ok {
			f.Add(frame.Bytes)
		}
	}
	f.Add("\x88\x7f\xff\xff\xff\xff\xff\xff\xff\xff")
	f.Add("\x88\x30\x03\xe8" + hostile[:46])
	f.Fuzz(func(t *testing.T, bytes string) { check(t, Frame{"A frame.", bytes}) })
}

func FuzzSequence(f *testing.F) {
	f.Add(hostile, "a long reason with words and words and words", 0)
	f.Add("日本語のテキスト", "Close 4000", 3)
	f.Fuzz(func(t *testing.T, text, note string, kind int) {
		k := StepKind(uint(kind) % 7)
		check(t, Sequence{"A sequence.", []string{"Client", "Server"}, []Step{{k, 0, 1, text, note}, {k, 1, 0, note, text}},
			[]Report{{0, []string{text, note}}, {1, []string{note}}}})
	})
}
