package decode

import (
	"slices"
	"strings"
)

// farthest is how far from a hint a window reaches at most, in bytes. In a line
// that is longer, a match goes no further.
const farthest = overlap / 2

// lineStarts finds lines in the part of a text that begins at offset base.
type lineStarts struct {
	text string
	base int
	all  []int // the start of each line, made when first needed
	last int   // the line that was asked for last
}

// around returns the lines of h and those in reach, without their last newline,
// and no further than farthest.
func (l *lineStarts) around(h Span, reach int) Span {
	l.index()
	w := Span{h.Start - l.base, h.End - l.base}
	first, last := max(0, w.Start-farthest), min(len(l.text), w.End+farthest)
	start, end := 0, len(l.text)
	line := l.line(w.Start)
	if i := line - reach; i > 0 {
		start = l.all[i]
	}
	if i := line + reach + 1; i < len(l.all) {
		end = l.all[i] - 1
	}
	cutStart, cutEnd := start < first, end > last
	start, end = max(start, first), min(end, last)
	// No number or word is cut: half of one may mean something else.
	for n := 0; cutStart && n < 200 && start < w.Start && !isBlank(l.text[start]); n++ {
		start++
	}
	for n := 0; cutEnd && n < 200 && end > w.End && !isBlank(l.text[end-1]); n++ {
		end--
	}
	return Span{start + l.base, end + l.base}
}

// line returns the index of the line that holds offset at. Hints come in order,
// so it is mostly near the one before.
func (l *lineStarts) line(at int) int {
	for n := 0; n < 8; n++ {
		if l.last+1 >= len(l.all) || at < l.all[l.last+1] {
			if at >= l.all[l.last] {
				return l.last
			}
			break
		}
		l.last++
	}
	i, ok := slices.BinarySearch(l.all, at)
	if !ok {
		i--
	}
	l.last = i
	return i
}

// within returns the slice with the lines that a match in it may reach.
func (l *lineStarts) within(slice Span, reach int) Span {
	if reach == 0 {
		return Span{l.base, l.base + len(l.text)}
	}
	l.index()
	first, _ := slices.BinarySearch(l.all, slice.Start-l.base)
	last, _ := slices.BinarySearch(l.all, slice.End-l.base)
	w := Span{l.base, l.base + len(l.text)}
	if i := first - reach; i > 0 && i < len(l.all) {
		w.Start = l.base + l.all[i]
	}
	if i := last + reach; i < len(l.all) {
		w.End = l.base + l.all[i] - 1
	}
	return w
}

func (l *lineStarts) index() {
	if len(l.all) > 0 {
		return
	}
	l.all = append(l.all, 0)
	for at := 0; ; {
		i := strings.IndexByte(l.text[at:], '\n')
		if i < 0 {
			break
		}
		at += i + 1
		l.all = append(l.all, at)
	}
}

func isBlank(b byte) bool { return b == ' ' || b == ',' || b == '\n' || b == '\t' || b == ';' }
