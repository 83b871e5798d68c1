package decode

import (
	"bytes"
	"fmt"
	"os"
	"sort"
	"testing"
	"time"
)

func TestZZ(t *testing.T) {
	e := newEngine(formats)
	type st struct {
		name string
		n    int
		d    time.Duration
		m    int
	}
	stats := make([]st, len(e.askers))
	for i := range e.askers {
		a := &e.askers[i]
		f := a.find
		stats[i].name = fmt.Sprint(a.format.Name, " ", i)
		for w, c := range e.calls {
			for _, x := range c {
				if x == i {
					_ = w
					stats[i].name += fmt.Sprintf(" %d", w)
				}
			}
		}
		a.find = func(s string) []Match {
			t0 := time.Now()
			m := f(s)
			stats[i].d += time.Since(t0)
			stats[i].n++
			stats[i].m += len(m)
			return m
		}
	}
	var text []byte
	if f := os.Getenv("ZZ"); f != "" {
		text, _ = os.ReadFile(f)
	} else {
		var b bytes.Buffer
		writeLog(&b, 1<<20, 1)
		text = b.Bytes()
	}
	s := newScanner(e, func(Finding) error { return nil })
	t0 := time.Now()
	s.Write(text)
	s.Close()
	fmt.Println(time.Since(t0), len(text))
	sort.Slice(stats, func(i, j int) bool { return stats[i].d > stats[j].d })
	for _, x := range stats[:14] {
		fmt.Println(x.name, x.n, x.m, x.d)

	}
}
