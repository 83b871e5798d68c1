package decode

import (
	"bytes"
	"encoding/binary"
	"unicode/utf16"
	"unicode/utf8"
)

// An input is the text of a Scanner in UTF-8, as a window that moves on, with
// the lines and the offsets in bytes of what was written.
type input struct {
	text []byte
	base int // the offset of text[0]
	// wide is the byte order of UTF-16, or nil; half holds the bytes of a
	// character that is not complete.
	wide   binary.ByteOrder
	half   []byte
	anchor place
}

// A place is an offset in the text in UTF-8, and where that is.
type place struct {
	at      int
	written int // the offset in bytes of what was written
	line    int // newlines before it
}

// begin looks for the byte order mark of UTF-16 in the first bytes of an input.
func (in *input) begin(head []byte) {
	switch {
	case bytes.HasPrefix(head, []byte{0xff, 0xfe}):
		in.wide = binary.LittleEndian
	case bytes.HasPrefix(head, []byte{0xfe, 0xff}):
		in.wide = binary.BigEndian
	}
}

// add appends bytes of the input.
func (in *input) add(p []byte) {
	if in.wide == nil {
		in.text = append(in.text, p...)
		return
	}
	in.half = append(in.half, p...)
	i := 0
	for i+2 <= len(in.half) {
		r := rune(in.wide.Uint16(in.half[i:]))
		if utf16.IsSurrogate(r) {
			if i+4 > len(in.half) {
				break
			}
			if both := utf16.DecodeRune(r, rune(in.wide.Uint16(in.half[i+2:]))); both != utf8.RuneError {
				in.text = utf8.AppendRune(in.text, both)
				i += 4
				continue
			}
		}
		in.text = utf8.AppendRune(in.text, r) // a lone surrogate becomes U+FFFD
		i += 2
	}
	in.half = append(in.half[:0], in.half[i:]...)
}

// finish ends the input: what is left of a character is not one.
func (in *input) finish() {
	if len(in.half) >= 2 {
		in.text = utf8.AppendRune(in.text, utf8.RuneError)
	}
	in.half = nil
}

// end returns the offset behind the text.
func (in *input) end() int { return in.base + len(in.text) }

// at returns the place of an offset. Asking for near offsets is cheap.
func (in *input) at(offset int) place {
	p := in.anchor
	if offset < p.at {
		return place{offset, p.written - in.width(offset, p.at), p.line - in.lines(offset, p.at)}
	}
	in.anchor = in.walk(p, offset)
	return in.anchor
}

func (in *input) walk(p place, offset int) place {
	return place{offset, p.written + in.width(p.at, offset), p.line + in.lines(p.at, offset)}
}

func (in *input) lines(from, to int) int {
	return bytes.Count(in.text[from-in.base:to-in.base], []byte{'\n'})
}

// width returns how many bytes of the input stand for the text between two
// offsets.
func (in *input) width(from, to int) int {
	if in.wide == nil {
		return to - from
	}
	n := 0
	for text := in.text[from-in.base : to-in.base]; len(text) > 0; {
		r, size := utf8.DecodeRune(text)
		n += 2 * max(1, utf16.RuneLen(r))
		text = text[size:]
	}
	return n
}

// forget lets go of the text before an offset.
func (in *input) forget(offset int) {
	if offset <= in.base {
		return
	}
	if in.anchor.at < offset {
		in.anchor = in.walk(in.anchor, offset)
	} else {
		in.anchor = in.at(offset)
	}
	in.text = append(in.text[:0], in.text[offset-in.base:]...)
	in.base = offset
}

// string returns a stretch of the text.
func (in *input) string(s Span) string {
	return string(in.text[max(0, s.Start-in.base):max(0, s.End-in.base)])
}
