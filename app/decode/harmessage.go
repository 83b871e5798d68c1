package decode

import (
	"encoding/base64"
	"math"
	"strings"
	"time"
	"unicode/utf8"

	"wsclose/registry"
)

// A harMessage is one of _webSocketMessages.
type harMessage struct {
	span             Span
	line             int
	kind, data, code string
	reason           string
	hasReason        bool
	opcode           float64
	time             float64
	dataSpan         Span
}

func (m *harMessage) read(key string, v jsonValue) {
	switch key {
	case "type":
		m.kind = v.text
	case "opcode", "opCode":
		if n, ok := v.number(); ok {
			m.opcode = n
		}
	case "time":
		m.time, _ = v.number()
	case "data", "payload":
		m.data, m.dataSpan = v.text, v.span
	case "code", "closeCode":
		m.code = v.text
	case "reason", "closeReason":
		if v.quoted {
			m.reason, m.hasReason = v.text, true
		}
	}
}

func (h *har) endMessage(end int) {
	e, m := h.entry, h.entry.message
	e.message = harMessage{span: Span{-1, -1}}
	m.span.End = end
	e.messages++
	if m.time > 0 {
		e.last = m.time
	}
	switch {
	case m.opcode == 8:
		c := m.close()
		if c.Code == registry.NoCode && c.Implied == registry.NoCode {
			break // its bytes were lost where they were saved as text
		}
		e.ended = true
		c.Line, c.Span = m.line+1, m.span
		e.closes = append(e.closes, harClose{c, m.time})
		if len(e.closes) > mostInEntry {
			h.hand()
		}
	case m.kind == "error" && !e.failed:
		// What Chrome's console prints about the connection.
		slug, detail, ok := causeIn(chromiumCauses, m.data)
		if !ok {
			slug = "connect-failed"
		}
		h.failure(slug, detail, m.span, m.line)
	}
}

// harTime writes the Unix time of a message.
func harTime(unix float64) string {
	if unix < 1e9 || unix > 1e10 {
		return ""
	}
	return time.UnixMilli(int64(math.Round(unix * 1000))).UTC().Format(time.RFC3339Nano)
}

// close returns the close that a message with opcode 8 states: in fields of its
// own, or in its data, as text or in base64.
func (m *harMessage) close() Close {
	c := Close{Code: registry.NoCode, Implied: registry.NoCode, Reason: m.reason, HasReason: m.hasReason}
	if m.kind == "send" {
		c.Initiator = Local
	} else if m.kind == "receive" {
		c.Initiator = Remote
	}
	if code, ok := closeCode(m.code); ok {
		c.Code = code
		return c
	}
	if m.data == "" {
		c.Implied, c.HasReason = registry.NoStatusReceived, true
		return c
	}
	for _, payload := range [][]byte{latin1(m.data), base64Bytes(m.data), hexPayload(m.data)} {
		if len(payload) < 2 || len(payload) > 2+registry.MaxReason || !utf8.Valid(payload[2:]) {
			continue
		}
		if code := registry.Code(payload[0])<<8 | registry.Code(payload[1]); inUse(code) {
			c.Code, c.Reason, c.HasReason = code, string(payload[2:]), true
			c.Marks = []Mark{{FieldCode, m.dataSpan}}
			return c
		}
	}
	if fields := strings.SplitN(m.data, " ", 2); len(fields[0]) == 4 {
		if code, ok := closeCode(fields[0]); ok && inUse(code) {
			c.Code = code
			if len(fields) == 2 {
				c.Reason, c.HasReason = fields[1], true
			}
			return c
		}
	}
	return c
}

// latin1 returns the bytes of a string whose characters are one byte each, or
// nil.
func latin1(s string) []byte {
	b := make([]byte, 0, len(s))
	for _, r := range s {
		if r > 0xff {
			return nil
		}
		b = append(b, byte(r))
	}
	return b
}

func base64Bytes(s string) []byte {
	b, err := base64.StdEncoding.DecodeString(s)
	if err != nil {
		return nil
	}
	return b
}

func hexPayload(s string) []byte {
	if b := hexBytes(s); 2*len(b) == len(s) {
		return b
	}
	return nil
}
