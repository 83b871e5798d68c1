package decode

import (
	"sort"
	"unsafe"
)

// A view is a text made from another one, the original, and the way back to
// the places there. Offsets may start at any number, so that a view can be a
// window that moves over a long text.
type view struct {
	text []byte
	base int // the offset of text[0]
	segs []seg
}

// A seg says where the text from offset at on stands in the original. With
// width 0 it goes on there byte by byte; else all of it, up to the next seg, was
// put in place of width bytes.
type seg struct {
	at, raw, width int
	// given says that only the typing was odd: what the original has there is
	// what its author wrote.
	given bool
}

// original returns the view of a text as itself, which begins at offset raw.
func original(text []byte, raw int) view {
	return view{text: text, segs: []seg{{raw: raw}}}
}

// end returns the offset behind the text.
func (v *view) end() int { return v.base + len(v.text) }

// peek returns the text up to an offset without copying it: a long log without
// closes is read at the speed at which words are found in it, and copies would
// cost as much again. The string must not be kept when v changes.
func (v *view) peek(end int) string {
	return unsafe.String(unsafe.SliceData(v.text), end-v.base)
}

// note says where what is appended next stands in the original.
func (v *view) note(s seg) {
	s.at = v.end()
	if n := len(v.segs); n > 0 {
		last := v.segs[n-1]
		if last.width == 0 && s.width == 0 && last.raw-last.at == s.raw-s.at {
			return
		}
		if last.at == s.at {
			v.segs[n-1] = s
			return
		}
	}
	v.segs = append(v.segs, s)
}

// add appends bytes of the original that begin there at offset raw.
func (v *view) add(text []byte, raw int) {
	if len(text) > 0 {
		v.note(seg{raw: raw})
		v.text = append(v.text, text...)
	}
}

// copy appends what in has between two offsets.
func (v *view) copy(in *view, from, to int) {
	for i := in.seg(from); from < to; i++ {
		s := in.segs[i]
		stop := to
		if i+1 < len(in.segs) {
			stop = min(to, in.segs[i+1].at)
		}
		if s.width == 0 {
			s.raw += from - s.at
		}
		if stop > from {
			v.note(s)
			v.text = append(v.text, in.text[from-in.base:stop-in.base]...)
		}
		from = stop
	}
}

// put appends text in place of what in has between two offsets.
func (v *view) put(in *view, from, to int, text string, given bool) {
	if text == "" {
		return
	}
	place := in.back(Span{from, to})
	v.note(seg{raw: place.Start, width: place.Len(), given: given})
	v.text = append(v.text, text...)
}

// drop removes the first n bytes.
func (v *view) drop(n int) {
	if n <= 0 {
		return
	}
	first := v.seg(v.base + n)
	v.base += n
	v.text = v.text[n:]
	v.segs = v.segs[first:]
	if s := &v.segs[0]; s.at < v.base {
		if s.width == 0 {
			s.raw += v.base - s.at
		}
		s.at = v.base
	}
}

// seg returns the index of the seg that holds offset at.
func (v *view) seg(at int) int {
	return max(0, sort.Search(len(v.segs), func(i int) bool { return v.segs[i].at > at })-1)
}

// back returns the place in the original of a span. What was dropped at either
// end is left out, what was replaced is taken whole.
func (v *view) back(s Span) Span {
	if len(v.segs) == 0 {
		return s
	}
	first := v.segs[v.seg(s.Start)]
	start := first.raw
	if first.width == 0 {
		start += s.Start - first.at
	}
	if s.Len() == 0 {
		return Span{start, start}
	}
	last := v.segs[v.seg(s.End-1)]
	if last.width == 0 {
		return Span{start, last.raw + s.End - last.at}
	}
	return Span{start, last.raw + last.width}
}

// written returns the text at s as its author wrote it: with typographic quotes
// and spaces, but without what terminals and programs added. original returns
// a stretch of the original.
func (v *view) written(s Span, original func(Span) string) string {
	var b []byte
	for i := v.seg(s.Start); i < len(v.segs) && (v.segs[i].at < s.End || i == 0); i++ {
		from, to := max(s.Start, v.segs[i].at), s.End
		if i+1 < len(v.segs) {
			to = min(to, v.segs[i+1].at)
		}
		switch {
		case from >= to:
		case v.segs[i].given:
			b = append(b, original(Span{v.segs[i].raw, v.segs[i].raw + v.segs[i].width})...)
		default:
			b = append(b, v.text[from-v.base:to-v.base]...)
		}
	}
	return string(b)
}
