package draw

import (
	"encoding/binary"
	"strconv"
	"unicode/utf8"

	"wsclose/registry"
)

// An anatomy is a frame taken apart (RFC 6455 section 5.2).
type anatomy struct {
	fin, masked bool
	rsv, opcode byte
	length      uint64 // of the payload, as the header says
	short       byte   // the seven bits: the length, or 126 or 127
	wide        []byte // the length in two or eight bytes more
	key         []byte
	sent, plain []byte // the payload as sent, and unmasked
	missing     int    // how many bytes are not there
	extra       []byte // what follows the frame
	faults      []fault
}

// A fault is something that the standard forbids.
type fault struct {
	part part
	// first and last are the bytes of the payload that it is about, where it is
	// about the payload.
	first, last int
	words       string
}

// A part is a field of a frame.
type part int

const (
	partFin part = iota
	partRSV
	partOpcode
	partMask
	partLength
	partWide
	partKey
	partPayload
	partEnd
)

// maxControl is the longest payload of a control frame (RFC 6455 section 5.5).
const maxControl = 125

// opClose is the opcode of a Close frame.
const opClose = 8

var opcodes = [16]string{0: "more", 1: "text", 2: "binary", opClose: "Close", 9: "ping", 10: "pong"}

// dissect takes the frame at the start of b apart, as far as it goes.
func dissect(b []byte) anatomy {
	var a anatomy
	if len(b) < 2 {
		a.missing = 2 - len(b)
		b = append(append([]byte(nil), b...), 0, 0)[:2]
	}
	a.fin, a.rsv, a.opcode = b[0]&0x80 != 0, b[0]>>4&7, b[0]&15
	a.masked, a.short = b[1]&0x80 != 0, b[1]&0x7f
	rest := b[2:]
	take := func(n int) []byte {
		n = min(n, len(rest))
		taken := rest[:n]
		rest = rest[n:]
		return taken
	}
	a.length = uint64(a.short)
	switch a.short {
	case 126:
		if a.wide = take(2); len(a.wide) == 2 {
			a.length = uint64(binary.BigEndian.Uint16(a.wide))
		}
		a.missing += 2 - len(a.wide)
	case 127:
		if a.wide = take(8); len(a.wide) == 8 {
			a.length = binary.BigEndian.Uint64(a.wide)
		}
		a.missing += 8 - len(a.wide)
	}
	if a.masked {
		a.key = take(4)
		a.missing += 4 - len(a.key)
	}
	// No length that a header can state is worth counting beyond this.
	const many = 1 << 30
	want := int(min(a.length, many))
	a.sent = take(want)
	a.missing += want - len(a.sent)
	a.plain = append([]byte(nil), a.sent...)
	if len(a.key) == 4 {
		for i := range a.plain {
			a.plain[i] ^= a.key[i%4]
		}
	}
	a.extra = rest
	a.judge()
	return a
}

// code returns the status code, if the payload has one.
func (a *anatomy) code() (code registry.Code, ok bool) {
	if a.opcode != opClose || len(a.plain) < 2 || a.masked && len(a.key) < 4 {
		return registry.NoCode, false
	}
	return registry.Code(binary.BigEndian.Uint16(a.plain)), true
}

// judge finds what the standard forbids.
func (a *anatomy) judge() {
	blame := func(p part, words string) { a.faults = append(a.faults, fault{part: p, words: words}) }
	if !a.fin && a.opcode >= 8 {
		blame(partFin, "FIN is 0: a control frame must not be a fragment.")
	}
	if a.rsv != 0 {
		blame(partRSV, "Reserved bits are set: only an extension that both sides agreed on may do so.")
	}
	if opcodes[a.opcode] == "" {
		blame(partOpcode, "No frame has the opcode "+strconv.Itoa(int(a.opcode))+".")
	}
	if a.opcode >= 8 && a.length > maxControl || a.opcode >= 8 && a.short > maxControl {
		blame(partLength, "A control frame holds at most 125 bytes, so its length always fits into seven bits.")
	} else if a.short == 126 && len(a.wide) == 2 && a.length < 126 || a.short == 127 && len(a.wide) == 8 && a.length < 1<<16 {
		blame(partWide, "The length must be written in the shortest form.")
	}
	if a.opcode == opClose && a.length == 1 {
		a.faults = append(a.faults, fault{partPayload, 0, 0, "One byte of payload: a status code has two."})
	}
	if code, ok := a.code(); ok {
		if !code.InFrame() {
			a.faults = append(a.faults, fault{partPayload, 0, 1, "No endpoint may put " + code.String() + " into a Close frame."})
		}
		if at := badUTF8(a.plain[2:], a.missing > 0); at >= 0 {
			a.faults = append(a.faults, fault{partPayload, 2 + at, len(a.plain) - 1, "The reason is not UTF-8 from its byte " + strconv.Itoa(at+1) + " on."})
		}
	}
	if a.missing > 0 {
		blame(partEnd, counted(a.missing, "byte is", "bytes are")+" missing: the header announces more than there is here.")
	}
	if len(a.extra) > 0 {
		blame(partEnd, counted(len(a.extra), "byte follows", "bytes follow")+" the frame. Nothing may be sent after a Close frame.")
	}
}

func counted(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	if n >= 1<<30 {
		return "A billion or more " + many
	}
	return strconv.Itoa(n) + " " + many
}

// badUTF8 returns where b is no UTF-8, or -1. Of text that was cut the last
// character may be cut too.
func badUTF8(b []byte, cut bool) int {
	for i := 0; i < len(b); {
		r, n := utf8.DecodeRune(b[i:])
		if r == utf8.RuneError && n == 1 && !(cut && !utf8.FullRune(b[i:])) {
			return i
		}
		i += n
	}
	return -1
}

// reason returns the text behind the status code.
func (a *anatomy) reason() string {
	if _, ok := a.code(); !ok {
		return ""
	}
	return visible(string(a.plain[2:]))
}

// broken reports whether a byte of the payload is part of a fault.
func (a *anatomy) broken(i int) bool {
	for _, f := range a.faults {
		if f.part == partPayload && f.first <= i && i <= f.last {
			return true
		}
	}
	return false
}

// blamed reports whether a field is part of a fault.
func (a *anatomy) blamed(p part) bool {
	for _, f := range a.faults {
		if f.part == p {
			return true
		}
	}
	return false
}
