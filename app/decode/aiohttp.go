package decode

import (
	"strings"

	"wsclose/registry"
)

// aiohttp. A Close frame arrives as a WSMessage of type CLOSE, with 0 for a
// frame without a status code; what aiohttp itself closes with is a
// WebSocketError.
var _ = register(&Format{
	Name:  "aiohttp",
	Title: "Python, aiohttp",
	Hints: []string{"WSMsgType", "WSMessage", "WebSocketError(", "WSCloseCode", "WSServerHandshakeError", "ServerDisconnectedError", "closing transport", "No PONG received", "close_code=0", "ClientOSError", "ClientResponseError", "Cannot connect to host"},
	Find: wordings(
		wording{
			has:  "WSMsgType.CLOSE: 8>, data=",
			expr: `WSMessage\(type=<WSMsgType\.CLOSE: 8>, data=(?:<WSCloseCode\.\w+: )?(?P<code>\d{1,5})>?, extra=` + pythonString + `\)(?:\s+close_code=\d+ )?`,
			from: Remote, more: zeroIsEmpty,
		},
		wording{
			has:  "WSMessageClose(",
			expr: `WSMessageClose\(data=(?:<WSCloseCode\.\w+: )?(?P<code>\d{1,5})>?, (?:size=\d+, )?extra=` + pythonString + `[^\n)]*\)`,
			from: Remote, more: zeroIsEmpty,
		},
		wording{
			has:  "WebSocketError(",
			expr: `WebSocketError\((?:<WSCloseCode\.\w+: )?(?P<code>\d{4})>?, (?P<words>'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")\)`,
			from: Local, more: aiohttpError,
		},
		wording{has: "WSServerHandshakeError: ", expr: `WSServerHandshakeError: (?P<detail>\d{3}), message=\\?'?(?P<words>[^'\n]*)'?(?:, url=[^\n]*)?`, signal: "handshake-failed", more: aiohttpHandshake},
		wording{has: "WSServerHandshakeError(", expr: `WSServerHandshakeError\([^\n]*\bstatus=(?P<detail>\d{3}), message=\\?'(?P<words>[^'\n]*)'[^\n]*`, signal: "handshake-failed", more: aiohttpHandshake},
		wording{has: "ServerDisconnectedError", expr: `ServerDisconnectedError(?:: Server disconnected|\('Server disconnected'\)|: None)?`, signal: "handshake-dropped"},
		wording{has: "closing transport", expr: `(?:Client)?Connection(?:Reset)?Error(?:: |\(['"])Cannot write to closing transport`, signal: "send-after-close"},
		wording{has: "close_code=0", expr: `\bclose_code=(?P<code>0)\b(?: exception=None)?`, more: zeroIsEmpty},
		wording{has: "ClientOSError", expr: `ClientOSError(?:\((?:104|32), '|: \[Errno (?:104|32)\] )[^'\n]*`, signal: "connection-reset"},
		wording{has: "Expected HTTP/", expr: `ClientResponseError: 400, message=['"]Expected HTTP/[^\n]*`, signal: "handshake-invalid-response"},
		wording{has: "Cannot connect to host", expr: `Cannot connect to host \S+ ssl:\S+ \[None\]`, signal: "connect-failed"},
		wording{has: "No PONG received after", expr: `No PONG received after [\d.]+ seconds`, signal: "ping-timeout"},
	),
})

// pythonString is a Python string literal, as the reason.
const pythonString = `(?:b?'(?P<quoted>(?:[^'\\\n]|\\.)*)'|b?"(?P<quoted>(?:[^"\\\n]|\\.)*)"|None)`

// frameErrors are words for a violation of the framing, of whatever library,
// that stand inside a longer sentence.
var frameErrors = []struct {
	words  expression
	signal string
}{
	{lazily(`(?i)close (?:code|frame|reason|opcode|payload)|code in close|\bCLOSE with`), "invalid-close-frame"},
	{lazily(`(?i)reserved bits?|\bRSV`), "reserved-bits"},
	{lazily(`(?i)opcode=0\b|opcode:? 0\b|continuation data frame outside|unexpected continuation`), "unexpected-continuation"},
	{lazily(`(?i)non-(?:fin|continuation)|expected (?:a )?continuation`), "protocol-error"},
	{lazily(`(?i)opcode`), "unknown-opcode"},
	{lazily(`(?i)fragment(?:ed)?\b.*control|control.*\bfragment`), "fragmented-control-frame"},
	{lazily(`(?i)utf-?8`), "invalid-utf8"},
	{lazily(`(?i)size \d+ exceeds|too big|too large|exceeds (?:the )?(?:maximum|limit)|max frame length`), "message-too-big"},
	{lazily(`(?i)masked (?:server|frame from server)|client received unexpected masked`), "masked-server-frame"},
	{lazily(`(?i)unmasked|server received unexpected unmasked`), "unmasked-client-frame"},
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

var lastNumber = lazily(`(\d+)\D*$`)

// aiohttpError adds what the words of a WebSocketError say. An illegal code
// that the other endpoint sent is a close of its own, before the answer to it.
func aiohttpError(m *Match, group func(string) (string, bool)) bool {
	words, _ := group("words")
	s := Signal{Slug: frameError(words), Span: m.Span}
	if n := lastNumber.FindStringSubmatch(words); n != nil && strings.Contains(words, "nvalid close code") {
		s.Detail = n[1]
		if code, ok := closeCode(n[1]); ok {
			m.Closes = append([]Close{{Code: code, Implied: registry.NoCode, Initiator: Remote, Span: m.Span}}, m.Closes...)
		}
	}
	m.Signals = append(m.Signals, s)
	return true
}

// aiohttpHandshake tells the errors of a handshake apart: the status is the
// cause only when it is not 101.
func aiohttpHandshake(m *Match, group func(string) (string, bool)) bool {
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
