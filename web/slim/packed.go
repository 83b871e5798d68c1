package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"slices"
)

// A packed is a row of pieces of another, in a new order and without those
// that nobody asked for.
type packed struct {
	from, to []byte
	moved    map[uint32]uint32 // where a piece was, and is
}

// newPacked returns a row in which nothing begins at 0: it stands for none.
func newPacked(row []byte) *packed {
	return &packed{from: row, to: []byte{0}, moved: map[uint32]uint32{0: 0}}
}

// move takes over the piece that begins where field says, and makes field say
// where it is now. piece returns what rest begins with, nil if that is nothing.
// What lay on a multiple of a power of two up to alignment still does.
func (p *packed) move(field []byte, piece func(rest []byte) []byte, alignment uint32) error {
	start := binary.LittleEndian.Uint32(field)
	if now, ok := p.moved[start]; ok {
		binary.LittleEndian.PutUint32(field, now)
		return nil
	}
	this := piece(from(p.from, start))
	if this == nil {
		return fmt.Errorf("nothing that is known begins at %d of %d", start, len(p.from))
	}
	for start%alignment != 0 {
		alignment /= 2
	}
	for uint32(len(p.to))%alignment != 0 {
		p.to = append(p.to, 0)
	}
	now := uint32(len(p.to))
	p.moved[start] = now
	p.to = append(p.to, this...)
	binary.LittleEndian.PutUint32(field, now)
	return nil
}

// replace puts the new row in the place of the old one.
func (p *packed) replace() error {
	if len(p.to) > len(p.from) {
		return fmt.Errorf("%d bytes became %d", len(p.from), len(p.to))
	}
	clear(p.from[copy(p.from, p.to):])
	return nil
}

// from returns the rest of row from start on.
func from(row []byte, start uint32) []byte { return row[min(uint64(start), uint64(len(row))):] }

// aName returns a name with the zero after it, but for what a generic function
// was made for: tracebacks print [...] in its place.
func aName(rest []byte) []byte {
	name, _, found := bytes.Cut(rest, []byte{0})
	if !found {
		return nil
	}
	if open, end := bytes.IndexByte(name, '['), bytes.LastIndexByte(name, ']'); open >= 0 && end > open {
		name = slices.Concat(name[:open], []byte("[...]"), name[end+1:])
	}
	return append(bytes.Clone(name), 0)
}

// aTable returns a table: pairs of numbers, up to a zero where a pair would
// begin, though not at the first.
func aTable(rest []byte) []byte {
	for at, first := 0, true; ; first = false {
		delta, n := binary.Uvarint(rest[at:])
		if n <= 0 {
			return nil
		}
		at += n
		if delta == 0 && !first {
			return rest[:at]
		}
		_, n = binary.Uvarint(rest[at:])
		if n <= 0 {
			return nil
		}
		at += n
	}
}
