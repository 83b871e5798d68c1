package decode

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// counted are the packages whose statements are counted as work.
const counted = "wsclose/app/decode,regexp,strings,bytes"

// workOn names the environment variable with the kind of text and the size that
// a counting copy of this test decodes.
const workOn = "WSCLOSE_WORK"

// kinds are the texts that work is measured on.
func kinds() map[string]func(io.Writer, int64) {
	all := map[string]func(io.Writer, int64){
		"log": func(w io.Writer, n int64) { writeLog(w, n, 0) }, "closes": func(w io.Writer, n int64) { writeLog(w, n, 1) },
		"one-line": writeLine, "har-file": writeHAR, "utf16": writeWide,
	}
	for _, h := range hostile {
		all[h.name] = func(w io.Writer, n int64) { writeOver(w, h.text, n) }
	}
	return all
}

// TestWorkIsLinear counts the statements that decoding executes: of a text four
// times as long, four times as many. It measures no time, so it says the same
// on every machine. What it does not see are loops in assembly, such as the
// search for one byte.
func TestWorkIsLinear(t *testing.T) {
	if job := os.Getenv(workOn); job != "" {
		name, size, _ := strings.Cut(job, "/")
		n, err := strconv.ParseInt(size, 10, 64)
		if err != nil {
			t.Fatal(err)
		}
		var text bytes.Buffer
		if n > 0 {
			kinds()[name](&text, n)
		}
		s := NewScanner(func(Finding) error { return nil })
		s.stated = true // no short text for the weak formats
		if err := stream(s, &text); err != nil {
			t.Fatal(err)
		}
		return
	}
	if testing.Short() {
		t.Skip("it counts for half a minute")
	}
	counting := filepath.Join(t.TempDir(), "counting.test")
	build := exec.Command("go", "test", "-c", "-cover", "-covermode=count", "-coverpkg="+counted, "-o", counting, ".")
	if said, err := build.CombinedOutput(); err != nil {
		t.Fatalf("build the test with counters: %v\n%s", err, said)
	}
	for name := range kinds() {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			// All are longer than what is looked at together.
			const first, step = sliceSize + 2*overlap, 2 * sliceSize
			short, middle, long := work(t, counting, name, first), work(t, counting, name, first+step), work(t, counting, name, first+2*step)
			more, most := middle-short, long-middle
			t.Logf("%s: %d statements a byte", name, most/step)
			if most > more+more/10+16*step {
				t.Errorf("%d kB more cost %d statements, the next %d kB %d", step>>10, more, step>>10, most)
			}
			if most > mostWork*step {
				t.Errorf("%d statements a byte, of at most %d", most/step, mostWork)
			}
		})
	}
}

// mostWork is how many statements decoding may execute for a byte of text.
const mostWork = 8000

// work returns how many statements the program counting executes to decode a
// text.
func work(t *testing.T, counting, name string, size int) int64 {
	t.Helper()
	profile := filepath.Join(t.TempDir(), "profile")
	run := exec.Command(counting, "-test.run", "^TestWorkIsLinear$", "-test.coverprofile", profile)
	run.Env = append(os.Environ(), fmt.Sprintf("%s=%s/%d", workOn, name, size))
	if said, err := run.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, said)
	}
	b, err := os.ReadFile(profile)
	if err != nil {
		t.Fatal(err)
	}
	// A line is file:from,to statements times.
	total := int64(0)
	for line := range strings.Lines(string(b)) {
		fields := strings.Fields(line)
		if len(fields) != 3 {
			continue
		}
		statements, err1 := strconv.ParseInt(fields[1], 10, 64)
		times, err2 := strconv.ParseInt(fields[2], 10, 64)
		if err1 != nil || err2 != nil {
			t.Fatalf("the profile says %q", line)
		}
		total += statements * times
	}
	if total == 0 {
		t.Fatal("the profile counts nothing")
	}
	return total
}
