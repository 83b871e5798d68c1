package draw

import (
	"strconv"
	"strings"
)

// A Frame is the bytes of a WebSocket frame, each field named.
type Frame struct {
	Caption string
	// Bytes is the frame as it was sent, or as much of it as there is.
	Bytes string
}

// Title returns the caption.
func (f Frame) Title() string { return f.Caption }

// Alt names the fields in order.
func (f Frame) Alt() string {
	a := dissect([]byte(f.Bytes))
	head := []byte(f.Bytes + "\x00\x00")[:2]
	b := prose(f.Caption)
	b.add(" Byte ", hexOf(head[:1]), ": FIN ", bit(a.fin), ", RSV ", bits(a.rsv, 3), ", opcode ", a.op(),
		". Byte ", hexOf(head[1:]), ": MASK ", bit(a.masked), ", ", a.sentBy(), ", length ", strconv.Itoa(int(a.short)), ".")
	if len(a.wide) > 0 {
		b.add(" Bytes ", hexOf(a.wide), ": the length, ", strconv.FormatUint(a.length, 10), ".")
	}
	if len(a.key) > 0 {
		b.add(" Masking key: ", hexOf(a.key), ".")
	}
	switch {
	case len(a.sent) == 0:
		b.add(" No payload: ", a.nothing(), ".")
	case a.masked:
		b.add(" Payload as sent: ", hexOf(a.sent), "; unmasked, each byte XOR one of the key: ", hexOf(a.plain), ".")
	default:
		b.add(" Payload: ", hexOf(a.plain), ".")
	}
	if code, ok := a.code(); ok {
		b.add(" Status code: ", code.String(), ".")
		if r := a.reason(); r != "" {
			b.add(" Reason: ", r, ".")
		} else if a.missing == 0 {
			b.add(" No reason.")
		}
	}
	for _, fault := range a.faults {
		b.add(" Wrong: ", fault.words)
	}
	return string(b)
}

// op names the opcode.
func (a *anatomy) op() string {
	if name := opcodes[a.opcode]; name != "" {
		return strconv.Itoa(int(a.opcode)) + " " + name
	}
	return strconv.Itoa(int(a.opcode))
}

// sentBy says what the mask bit tells about the sender (RFC 6455 section 5.1).
func (a *anatomy) sentBy() string {
	if a.masked {
		return "sent by a client"
	}
	return "sent by a server"
}

// nothing says what a frame without a payload lacks.
func (a *anatomy) nothing() string {
	if a.opcode == opClose && a.missing == 0 {
		return "no status code, no reason"
	}
	return "no byte of it is here"
}

const (
	cellWidth = 29
	cellsLeft = 52 // where the first cell begins; eight of them reach the right edge
	cellHigh  = 22
	inRow     = 8  // cells in a row
	mostBytes = 40 // of a payload; more are counted
)

// cellAt returns the middle of a cell.
func cellAt(i int) int { return cellsLeft + cellWidth*i + cellWidth/2 }

func (f Frame) draw(c *canvas) {
	a := dissect([]byte(f.Bytes))
	head := []byte(f.Bytes + "\x00\x00")[:2]
	y := f.bitRow(c, 1, head[0], []field{
		{partFin, 1, "FIN"}, {partRSV, 3, "RSV"}, {partOpcode, 4, "opcode " + a.op()},
	}, &a)
	y = f.bitRow(c, y, head[1], []field{
		{partMask, 1, "MASK"}, {partLength, 7, "length " + strconv.Itoa(int(a.short))},
	}, &a)
	if len(a.wide) > 0 {
		y = f.byteRow(c, y, a.wide, func(int) bool { return a.blamed(partLength) || a.blamed(partWide) })
		y = f.brace(c, y, 0, len(a.wide), "length "+strconv.FormatUint(a.length, 10), false)
	}
	if len(a.key) > 0 {
		y = f.byteRow(c, y, a.key, func(int) bool { return false })
		y = f.brace(c, y, 0, len(a.key), "masking key: a client sent it", false)
	} else if !a.masked {
		c.text(cellsLeft, y+12, start, soft, "no key, so a server sent it")
		y += 22
	}
	if len(a.sent) == 0 {
		c.text(2, y+14, start, soft, "No payload: "+a.nothing()+".")
		y += 24
	} else {
		y = f.payload(c, y, &a)
	}
	for _, fault := range a.faults {
		for i, l := range wrap(wrong, fault.words, Width-20, 3) {
			if i == 0 {
				c.path("z", "M# #l8 8m0-8l-8 8", 3, y+5)
			}
			c.text(18, y+13, start, wrong, l)
			y += lineHeight
		}
		y += 3
	}
	c.reach(y)
}

// payload draws the payload in rows of eight bytes: as sent, the key, and what
// comes of it.
func (f Frame) payload(c *canvas, y int, a *anatomy) int {
	code, coded := a.code()
	n := min(len(a.plain), mostBytes)
	for from := 0; from < n; from += inRow {
		to := min(n, from+inRow)
		bad := func(i int) bool { return a.broken(from + i) }
		if len(a.key) == 4 {
			y = f.byteRow(c, y, a.sent[from:to], func(int) bool { return false })
			c.text(2, y-6, start, soft, "sent")
			key := make([]byte, to-from)
			for i := range key {
				key[i] = a.key[(from+i)%4]
			}
			c.text(2, y+16, start, soft, "⊕ key")
			c.letters(soft, y+16, strings.ReplaceAll(hexOf(key), " ", ""), pairs(len(key)))
			y = f.byteRow(c, y+cellHigh, a.plain[from:to], bad)
			c.text(2, y-6, start, soft, "= plain")
		} else {
			y = f.byteRow(c, y, a.plain[from:to], bad)
		}
		switch {
		case !coded && from == 0:
			y = f.brace(c, y, from, to, a.unnamed(), a.broken(0))
		case from == 0:
			y = f.named(c, y, to, "code "+code.String(), a)
		default:
			y += 8
		}
	}
	if more := len(a.plain) - n; more > 0 {
		c.text(cellsLeft, y+10, start, soft, "and "+counted(more, "more byte", "more bytes")+" of the reason")
		y += 20
	}
	if r := a.reason(); r != "" {
		for i, l := range wrap(plain, "“"+r+"”", Width-cellsLeft-4, 4) {
			if i == 0 {
				c.text(2, y+12, start, soft, "reason")
			}
			c.text(cellsLeft, y+12, start, plain, l)
			y += lineHeight
		}
		y += 6
	}
	return y
}

// named names the status code and the reason in the first row of a payload; the
// code may reach over its two bytes to the left.
func (f Frame) named(c *canvas, y, to int, code string, a *anatomy) int {
	face, right := plain, cellsLeft+2*cellWidth-2
	if a.broken(0) {
		face = wrong
	}
	c.path(braceClass(a.broken(0)), "M# #v4H#v-4", cellsLeft+2, y+3, right)
	c.text(right, y+21, end, face, code)
	if to > 2 {
		f.brace(c, y, 2, to, "reason", a.broken(to-1))
	}
	return y + 32
}

// unnamed says what a payload is that holds no status code.
func (a *anatomy) unnamed() string {
	if a.opcode == opClose {
		return "half of a status code"
	}
	return "payload"
}
