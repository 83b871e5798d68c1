package decode

import (
	"slices"
	"strconv"
	"strings"

	"wsclose/registry"
)

// frameErrors are words for a violation of the framing, of whatever library,
// that stand inside a longer sentence.
var frameErrors = []struct {
	words  *expression
	signal string
}{
	{&expression{text: `(?i)fragment(?:ed)? (?:control|close|ping|pong)|control.*\bfragment|must be FIN`}, "fragmented-control-frame"},
	{&expression{text: `\bafter CLOSE\b`}, "data-after-close"},
	{&expression{text: `(?i)close (?:code|frame|reason|opcode|payload|status)|code in close|\bCLOSE with|remote CLOSE`}, "invalid-close-frame"},
	{&expression{text: `(?i)reserved bits?|\bRSV`}, "reserved-bits"},
	{&expression{text: `(?i)opcode=0\b|opcode:? 0\b|continuation data frame outside|unexpected continuation|continuation (?:after fin|frame (?:without|for non))`}, "unexpected-continuation"},
	{&expression{text: `(?i)non-(?:fin|continuation)|expected (?:a )?continuation`}, "protocol-error"},
	{&expression{text: `(?i)opcode`}, "unknown-opcode"},
	{&expression{text: `(?i)utf-?8`}, "invalid-utf8"},
	{&expression{text: `(?i)size \d+ exceed|too big|too large|exceeds (?:the |payload |size )?(?:maximum|limit)|max frame length|too many deflate`}, "message-too-big"},
	{&expression{text: `(?i)\bmasked (?:server|frame from server)|client received unexpected masked|must not mask`}, "masked-server-frame"},
	{&expression{text: `(?i)unmasked|masked frame expected|must mask`}, "unmasked-client-frame"},
}

// frameError returns the signal for an error's words: "protocol-error" when
// they are none that we know.
func frameError(words string) string {
	for _, e := range frameErrors {
		if e.words.MatchString(words) {
			return e.signal
		}
	}
	return "protocol-error"
}

var codeInWords = &expression{text: `(?i)(?:invalid close code|close status code)[: ]*(\d{1,5})\b`}

var lastNumber = &expression{text: `(\d+)\D*$`}

// failedWith adds what the words of an error about a bad frame say. An illegal code
// that the other endpoint sent is a close of its own; the words name it behind the
// code of the answer.
func failedWith(m *Match, group func(string) (string, bool)) bool {
	words, _ := group("words")
	s := Signal{Slug: frameError(words), Span: m.Span}
	if s.Slug == "message-too-big" {
		s.Detail = causeNumber.FindString(words)
	}
	if n := codeInWords.FindStringSubmatch(words); n != nil {
		s.Detail = n[1]
		if code, ok := closeCode(n[1]); ok {
			m.Closes = append(m.Closes, Close{Code: code, Implied: registry.NoCode, Initiator: Remote, Span: m.Span})
		}
	}
	m.Signals = append(m.Signals, s)
	return true
}

// handshakeAnswer tells the errors of a handshake apart: the status is the
// cause only when it is not 101.
func handshakeAnswer(m *Match, group func(string) (string, bool)) bool {
	s := &m.Signals[0]
	words, _ := group("words")
	switch {
	case s.Detail != "101":
		s.Slug = "handshake-http-status"
	case strings.Contains(words, "upgrade header"), strings.Contains(words, "connection header"):
		s.Slug, s.Detail = "upgrade-missing", ""
	case strings.Contains(words, "challenge"):
		s.Slug, s.Detail = "handshake-bad-accept", ""
	default:
		s.Slug, s.Detail = "handshake-failed", ""
	}
	return true
}

// handshakeStatus turns a failed handshake into one with an HTTP status, where
// the text has one.
func handshakeStatus(m *Match, group func(string) (string, bool)) bool {
	if status, ok := group("detail"); ok {
		m.Signals[0].Slug, m.Signals[0].Detail = "handshake-http-status", status
	}
	return true
}

// rejectedCode adds the signal of a Close frame with a code that a library
// does not accept.
func rejectedCode(m *Match) {
	if c := m.Closes[0]; c.Code != registry.NoCode {
		m.Signals = append(m.Signals, Signal{Slug: "invalid-close-frame", Detail: c.Code.String(), Span: c.Span})
	}
}

// zeroIsEmpty turns the code 0 into none: several libraries print 0 for a Close
// frame without a status code, whose close code is 1005.
func zeroIsEmpty(m *Match, _ func(string) (string, bool)) bool {
	if c := &m.Closes[0]; c.Code == 0 {
		c.Code, c.Implied = registry.NoCode, registry.NoStatusReceived
		c.dropMarks(FieldCode)
	}
	return true
}

// reportedZero turns the code 0 into what a browser reports in its place: Deno's
// word for 1006, or for 1005 when the end was clean.
func reportedZero(c *Close) {
	c.Code, c.Implied = registry.NoCode, registry.AbnormalClosure
	if c.WasClean == Yes {
		c.Implied = registry.NoStatusReceived
	}
	c.dropMarks(FieldCode)
}

// dropMarks forgets where a field was read from.
func (c *Close) dropMarks(field Field) {
	c.Marks = slices.DeleteFunc(c.Marks, func(m Mark) bool { return m.Field == field })
}

// dropReason takes a reason back that was none.
func (c *Close) dropReason() {
	c.Reason, c.HasReason = "", false
	c.dropMarks(FieldReason)
}

// closeCode reads a number as a close code.
func closeCode(digits string) (registry.Code, bool) {
	n, err := strconv.ParseInt(digits, 10, 32)
	return registry.Code(n), err == nil
}

// hexBytes reads pairs of hexadecimal digits, with or without spaces between.
// It stops at whatever is none.
func hexBytes(s string) []byte {
	var b []byte
	for s = strings.TrimLeft(s, " "); len(s) >= 2; s = strings.TrimLeft(s[2:], " ") {
		n, err := strconv.ParseUint(s[:2], 16, 8)
		if err != nil {
			break
		}
		b = append(b, byte(n))
	}
	return b
}
