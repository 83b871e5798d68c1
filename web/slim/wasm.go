package main

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
)

// Sections of a WebAssembly file, by number.
const (
	customSection   = 0
	importSection   = 2
	functionSection = 3
	codeSection     = 10
	dataSection     = 11
)

var magic = []byte("\x00asm\x01\x00\x00\x00")

// A section is one part of a WebAssembly file.
type section struct {
	kind byte
	body []byte
}

var errCut = errors.New("the file ends within a number")

// sections takes a WebAssembly file apart.
func sections(file []byte) ([]section, error) {
	rest, ok := bytes.CutPrefix(file, magic)
	if !ok {
		return nil, errors.New("not a WebAssembly file of version 1")
	}
	var all []section
	for len(rest) > 0 {
		kind := rest[0]
		length, n := binary.Uvarint(rest[1:])
		if n <= 0 || uint64(len(rest)-1-n) < length {
			return nil, fmt.Errorf("section %d is cut off", kind)
		}
		rest = rest[1+n:]
		all = append(all, section{kind, rest[:length]})
		rest = rest[length:]
	}
	return all, nil
}

// join is the inverse of sections.
func join(all []section) []byte {
	file := bytes.Clone(magic)
	for _, s := range all {
		file = append(file, s.kind)
		file = binary.AppendUvarint(file, uint64(len(s.body)))
		file = append(file, s.body...)
	}
	return file
}

// memory lays a data section out as the program finds it in its memory.
func memory(body []byte) ([]byte, error) {
	count, n := binary.Uvarint(body)
	if n <= 0 {
		return nil, errCut
	}
	body = body[n:]
	var mem []byte
	for range count {
		if len(body) < 2 || body[0] != 0 || body[1] != opI32Const {
			return nil, errors.New("a data segment does not stand at a constant address")
		}
		at, n := signed(body[2:])
		if n <= 0 || len(body) < 2+n+1 || body[2+n] != opEnd {
			return nil, errors.New("a data segment's address is more than a number")
		}
		body = body[2+n+1:]
		length, n := binary.Uvarint(body)
		if n <= 0 || uint64(len(body)-n) < length {
			return nil, errCut
		}
		end := int(at) + int(length)
		if at < 0 || end > maxMemory {
			return nil, fmt.Errorf("a data segment ends at %d", end)
		}
		if len(mem) < end {
			mem = append(mem, make([]byte, end-len(mem))...)
		}
		copy(mem[at:], body[n:n+int(length)])
		body = body[n+int(length):]
	}
	return mem, nil
}

const (
	opI32Const = 0x41
	opEnd      = 0x0b
	maxMemory  = 64 << 20
	// fewZeros are not worth a new segment. The linker begins one after eight
	// zeros, but it counts bytes before compression: afterwards a row of zeros
	// costs next to nothing, and an address three bytes.
	fewZeros = 4096
)

// dataOf is the inverse of memory.
func dataOf(mem []byte) []byte {
	var segments []byte
	count := 0
	for at := 0; at < len(mem); {
		if mem[at] == 0 {
			at++
			continue
		}
		end, zeros := at, 0
		for i := at; i < len(mem) && zeros < fewZeros; i++ {
			if mem[i] == 0 {
				zeros++
				continue
			}
			zeros, end = 0, i+1
		}
		segments = append(segments, 0, opI32Const)
		segments = appendSigned(segments, int64(at))
		segments = append(segments, opEnd)
		segments = binary.AppendUvarint(segments, uint64(end-at))
		segments = append(segments, mem[at:end]...)
		count++
		at = end
	}
	return append(binary.AppendUvarint(nil, uint64(count)), segments...)
}

// signed reads a number in signed LEB128, which differs from Varint.
func signed(b []byte) (v int64, n int) {
	var shift uint
	for n < len(b) && n < 10 {
		c := b[n]
		n++
		v |= int64(c&0x7f) << shift
		shift += 7
		if c&0x80 == 0 {
			if c&0x40 != 0 && shift < 64 {
				v |= -1 << shift
			}
			return v, n
		}
	}
	return 0, 0
}

func appendSigned(b []byte, v int64) []byte {
	for {
		c := byte(v & 0x7f)
		v >>= 7
		if v == 0 && c&0x40 == 0 || v == -1 && c&0x40 != 0 {
			return append(b, c)
		}
		b = append(b, c|0x80)
	}
}
