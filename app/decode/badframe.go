package decode

import (
	"strings"

	"wsclose/registry"
)

// The bytes of a Close frame that no endpoint may send: reserved bits, a
// fragment, a length that is not that of the bytes behind it, a code or a reason
// that is none. Such bytes are common in texts of every kind, so they must be
// all of it.
var _ = register(func() *Format {
	return &Format{
		Name:  "bad-frame",
		Title: "the bytes of a broken Close frame",
		Weak:  true,
		Part:  Part{Find: findBadFrame},
	}
})

// findBadFrame takes a text that is nothing but bytes in hexadecimal.
func findBadFrame(text string) []Match {
	start, end := 0, len(text)
	for start < end && strings.IndexByte(" \t\n[{(<", text[start]) >= 0 {
		start++
	}
	if strings.HasPrefix(text[start:], "Buffer ") {
		start += len("Buffer ")
	}
	for end > start && strings.IndexByte(" \t\n]})>,", text[end-1]) >= 0 {
		end--
	}
	b := bytesAlone(text[start:end])
	if f, missing, ok := parseFrame(b); ok && missing == 0 && f.size == len(b) && len(f.payload) >= 2 {
		return wrongPayload(f, Span{start, end}, Frame(b))
	}
	signal := badFrame(b)
	if signal == "" {
		return nil
	}
	m := Match{Span: Span{start, end}}
	m.Signals = []Signal{{Slug: signal, Span: m.Span}}
	return []Match{m.showing(Frame(b))}
}

// wrongPayload takes a whole frame with a code that is none, or a reason that
// is no text: in a longer text such bytes would be an accident.
func wrongPayload(f frame, span Span, bytes Frame) []Match {
	m := payloadMatch(registry.Code(f.payload[0])<<8|registry.Code(f.payload[1]), f.payload[2:], span)
	if len(m.Signals) == 0 {
		return nil
	}
	m.Closes[0].Initiator = Remote
	if f.masked {
		m.Closes[0].Initiator = Local
	}
	return []Match{m.showing(bytes)}
}

// bytesAlone reads bytes of two digits each with separators between them, or
// with the prefix 0x; nil when there is anything else.
func bytesAlone(s string) []byte {
	prefix := ""
	if strings.HasPrefix(s, "0x") {
		prefix = "0x"
	}
	var b []byte
	for p := 0; p < len(s); {
		at := skipSeparators(s, p)
		x, end, ok := hexByte(s, at, prefix)
		if !ok || len(b) > 0 && at == p || len(b) > 2*longestFrame {
			return nil
		}
		b, p = append(b, x), end
	}
	return b
}

// badFrame returns the signal for what is wrong with the first byte or the
// length of a Close frame, "" when b is no such frame.
func badFrame(b []byte) string {
	if len(b) < 2 || b[0]&0x0f != 8 {
		return ""
	}
	size := 2 + int(b[1]&0x7f)
	if b[1]&0x80 != 0 {
		size += 4
	}
	switch {
	case b[0] == 0x88 && (b[1]&0x7f > 125 || size != len(b)):
		return "invalid-close-frame"
	case size != len(b):
		return "" // two errors at once are more likely no frame at all
	case b[0]&0x70 != 0:
		return "reserved-bits"
	case b[0]&0x80 == 0:
		return "fragmented-control-frame"
	}
	return ""
}
