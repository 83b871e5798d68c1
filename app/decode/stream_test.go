package decode

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
)

// streamed returns what Stream finds in text when it comes in pieces of random
// length.
func streamed(t testing.TB, text string, seed uint64) Result {
	t.Helper()
	var r Result
	last := -1
	err := Stream(&pieces{text, rand.New(rand.NewPCG(seed, 0))}, func(f Finding) error {
		if start := f.Span().Start; start < last {
			t.Errorf("a finding at %d comes after one at %d", start, last)
		} else {
			last = start
		}
		if f.Close != nil {
			r.Closes = append(r.Closes, *f.Close)
		} else {
			r.Signals = append(r.Signals, *f.Signal)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// pieces reads a text in pieces of random length.
type pieces struct {
	text string
	rand *rand.Rand
}

func (p *pieces) Read(b []byte) (int, error) {
	if p.text == "" {
		return 0, io.EOF
	}
	n := copy(b[:1+p.rand.IntN(min(len(b), 1<<(1+p.rand.IntN(17))))], p.text)
	p.text = p.text[n:]
	return n, nil
}

// inOnePiece decodes text as a whole: every format sees all of it. It is what
// Decode must agree with.
func inOnePiece(text string) Result {
	var r Result
	s := NewScanner(func(f Finding) error {
		if f.Close != nil {
			r.Closes = append(r.Closes, *f.Close)
		} else {
			r.Signals = append(r.Signals, *f.Signal)
		}
		return nil
	})
	s.written = len(text)
	s.in.text = []byte(text)
	s.text = *clean(text)
	plain := string(s.text.text)
	s.scan.read(plain, 0, true)
	for i := range s.scan.askers {
		a := &s.scan.askers[i]
		if len(s.scan.calls[i]) == 0 {
			continue
		}
		if a.reach > 0 {
			s.held = append(s.held, a.ask(plain, 0)...)
			continue
		}
		for from := 0; from < len(plain); {
			end := lineEnd(plain, from)
			s.held = append(s.held, a.ask(plain[from:end], from)...)
			from = end + 1
		}
	}
	s.settle(s.text.end(), plain, true)
	s.once.flush()
	return r
}

// mixed returns a text of random examples with stretches of log between them.
func mixed(r *rand.Rand, all []example, parts int) string {
	var b strings.Builder
	for range parts {
		e := all[r.IntN(len(all))]
		b.WriteString(e.text)
		if !strings.HasSuffix(e.text, "\n") {
			b.WriteByte('\n')
		}
		for n := r.IntN(1 << r.IntN(18)); n > 0; {
			line := fmt.Sprintf(logLines[r.IntN(len(logLines))]+"\n", r.IntN(24), r.IntN(60), r.IntN(60))
			b.WriteString(line)
			n -= len(line)
		}
	}
	return b.String()
}

// lineExamples are the examples of formats that work on lines.
func lineExamples(t testing.TB) []example {
	var all []example
	for _, e := range examples(t) {
		if !strings.HasPrefix(e.file, "har") {
			all = append(all, e)
		}
	}
	return all
}

// TestStreamAgrees: neither the pieces in which a text comes nor the slices in
// which it is decoded change the answer.
func TestStreamAgrees(t *testing.T) {
	all := lineExamples(t)
	for _, e := range all {
		got, want := streamed(t, e.text, 1), Decode(e.text)
		if diff := cmp.Diff(got, want); diff != "" {
			t.Errorf("%s/%s (-stream +decode):\n%s", e.file, e.name, diff)
		}
	}
	texts := 12
	if testing.Short() {
		texts = 4
	}
	for seed := range uint64(texts) {
		r := rand.New(rand.NewPCG(seed, 1))
		text := mixed(r, all, 1+r.IntN(40))
		got := streamed(t, text, seed)
		if len(got.Closes)+len(got.Signals) == 0 {
			continue // a long text of nothing but look-alikes
		}
		if diff := cmp.Diff(got, Decode(text)); diff != "" {
			t.Errorf("seed %d (-stream +decode):\n%s", seed, diff)
		}
		if diff := cmp.Diff(got, inOnePiece(text)); diff != "" {
			t.Errorf("seed %d, %d bytes (-stream +one piece):\n%s", seed, len(text), diff)
		}
	}
}

// TestCloseAcrossSlices puts a close over lines at every place near the border
// between two slices.
func TestCloseAcrossSlices(t *testing.T) {
	event := "CloseEvent {\n  isTrusted: true,\n  wasClean: false,\n  code: 1006,\n  reason: '',\n  type: 'close',\n}\n"
	filler := strings.Repeat("2026-11-22T10:00:00Z INFO served path=/api/items ms=12\n", 2*sliceSize/55)
	for shift := -len(event) - 3; shift <= 3; shift++ {
		at := sliceSize + shift
		text := filler[:at-1] + "\n" + event + filler[at:]
		var found []Close
		err := Stream(strings.NewReader(text), func(f Finding) error {
			if f.Close != nil {
				found = append(found, *f.Close)
			}
			return nil
		})
		if err != nil || len(found) != 1 || found[0].Code != 1006 || found[0].Span != (Span{at, at + len(event) - 1}) ||
			found[0].Line != strings.Count(text[:at], "\n")+1 {
			t.Errorf("event at %d of the border: %v, error %v", shift, found, err)
		}
	}
}

// TestLongLine decodes closes in one very long line.
func TestLongLine(t *testing.T) {
	var b strings.Builder
	var want []int
	for b.Len() < 3<<20 {
		if b.Len()/(200<<10) > len(want) {
			want = append(want, b.Len())
			b.WriteString(`{"code":1006,"reason":"","wasClean":false},`)
		}
		fmt.Fprintf(&b, `{"id":%d,"status":200,"code":"ok"},`, b.Len())
	}
	r := Decode(b.String())
	var got []int
	for _, c := range r.Closes {
		got = append(got, c.Span.Start)
		if c.Code != 1006 || c.Line != 1 {
			t.Errorf("found %+v", c)
		}
	}
	if diff := cmp.Diff(got, want); diff != "" {
		t.Errorf("places of the closes (-got +want):\n%s", diff)
	}
}

// TestStreamErrors: an error of the reader or of the caller ends the scan.
func TestStreamErrors(t *testing.T) {
	text := strings.Repeat("websocket: close 1006 (abnormal closure)\nreconnecting\n", 10000)
	broken := errors.New("broken")
	if err := Stream(iotest.ErrReader(broken), func(Finding) error { return nil }); !errors.Is(err, broken) {
		t.Errorf("error %v, want the reader's", err)
	}
	found := 0
	err := Stream(strings.NewReader(text), func(Finding) error {
		if found++; found == 3 {
			return broken
		}
		return nil
	})
	if !errors.Is(err, broken) || found != 3 {
		t.Errorf("%d findings and error %v, want 3 and the caller's", found, err)
	}
	s := NewScanner(func(Finding) error { return nil })
	if err := s.Close(); err != nil {
		t.Error(err)
	}
	if _, err := s.Write([]byte("x")); err == nil {
		t.Error("no error for a write after Close")
	}
}

// TestMemoryIsBounded: a text ten times as long takes no more memory at a time.
func TestMemoryIsBounded(t *testing.T) {
	held := func(megabytes int64) int {
		var b bytes.Buffer
		writeLog(&b, megabytes<<20, 20)
		most := 0
		s := NewScanner(func(Finding) error { return nil })
		for b.Len() > 0 {
			if _, err := s.Write(b.Next(10000)); err != nil {
				t.Fatal(err)
			}
			most = max(most, cap(s.in.text)+cap(s.text.text)+24*cap(s.text.segs)+24*cap(s.scan.near)+16*cap(s.scan.opens)+100*cap(s.held))
		}
		return most
	}
	if short, long := held(2), held(20); long > short*5/4 {
		t.Errorf("20 MB hold %d bytes, 2 MB hold %d", long, short)
	}
}

// FuzzStream: the pieces in which a text comes never change the answer.
func FuzzStream(f *testing.F) {
	for _, e := range examples(f) {
		f.Add(e.text, uint64(1), 0)
	}
	f.Add("\xff\xfeh\x00i\x00", uint64(3), 70000)
	f.Add("{\"log\":\"websocket: close 1006\\n\",\"stream\":\"stderr\",\"time\":\"2026-11-22T10:00:00Z\"}\n", uint64(3), 131000)
	f.Fuzz(func(t *testing.T, text string, seed uint64, filler int) {
		if filler = filler & (1<<18 - 1); filler > 0 {
			// Enough lines before it that the text lies on a border.
			text = strings.Repeat("INFO request served\n", filler/20) + strings.Repeat(".", filler%20) + text
		}
		if diff := cmp.Diff(streamed(t, text, seed), Decode(text)); diff != "" {
			t.Errorf("(-stream +decode):\n%s", diff)
		}
	})
}

// TestStreamPassesEmptySlices has closes of several lines in reach before and
// behind a slice, and none in it.
func TestStreamPassesEmptySlices(t *testing.T) {
	const line = "2026-11-22T10:00:00Z INFO all is well\n"
	event := func(code int) string {
		return fmt.Sprintf("CloseEvent {\n  isTrusted: true,\n  wasClean: false,\n  code: %d,\n  reason: ''\n}\n", code)
	}
	near := strings.Repeat(line, 100)
	text := strings.Repeat(line, sliceSize/len(line)-200) + event(1006) + near +
		strings.Repeat(line, sliceSize/len(line)+200) + event(1011) + strings.Repeat(line, 4*sliceSize/len(line))
	if r := streamed(t, text, 1); len(r.Closes) != 2 {
		t.Errorf("found %d closes, want 2", len(r.Closes))
	}
}
