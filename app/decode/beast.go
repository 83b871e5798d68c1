package decode

import (
	"slices"
	"strings"

	"wsclose/registry"
)

// Boost.Beast: an error is a sentence, followed by its category and number. The
// code is in the stream's reason(), which prints as 0 for a Close frame without one.
var _ = register(func() *Format {
	return &Format{
		Name:  "beast",
		Title: "C++, Boost.Beast",
		Says: `
			message-too-big operation caused a dynamic buffer overflow
			protocol-error produced an incomplete deflate block | A WebSocket protocol violation occurred
			handshake-failed WebSocket handshake method was not GET
		`,
		Part: beastErrors(exceptions(
			wording{has: "close reason: code=", expr: `close reason: code=(?P<code>\d{1,5}),? reason=(?P<reason>[^\n]*?)(?:[ \t]+[^\s:/]+\.[jt]sx?:\d+(?::\d+)?)?[ \t]*$`, more: zeroIsEmpty},
			wording{has: "close reason: ", expr: `^\s*close reason: (?P<code>\d{1,5})(?:[ ,:]+(?P<reason>[^\n]*))?$`, more: zeroIsEmpty},
			says("message-too-big", "The WebSocket message exceeded the locally configured limit"),
			wording{has: "The WebSocket handshake Sec-WebSocket-Accept field", expr: `The WebSocket handshake Sec-WebSocket-Accept field is (?:missing|invalid)`, signal: "handshake-bad-accept"},
			wording{has: "The WebSocket handshake ", expr: `The WebSocket handshake (?:Connection|Upgrade) field is missing(?: the \w+ token)?`, signal: "upgrade-missing"},
			wording{has: "The WebSocket handshake ", expr: `The WebSocket handshake (?:was not (?:HTTP/1\.1|GET)|(?:Host|Sec-WebSocket-Key|Sec-WebSocket-Version) field is (?:missing|invalid))`, signal: "handshake-failed"},
			says("handshake-failed", "The WebSocket handshake was declined by the remote peer"),
			says("unknown-opcode", "The WebSocket frame contained an illegal opcode"),
			says("protocol-error", "The WebSocket data frame was unexpected"),
			says("unexpected-continuation", "The WebSocket continuation frame was unexpected"),
			says("reserved-bits", "The WebSocket frame contained illegal reserved bits"),
			says("fragmented-control-frame", "The WebSocket control frame was fragmented"),
			says("protocol-error", "The WebSocket control frame size was invalid"),
			says("unmasked-client-frame", "The WebSocket frame was unmasked"),
			says("masked-server-frame", "The WebSocket frame was masked"),
			says("protocol-error", "The WebSocket frame size was not canonical"),
			says("invalid-utf8", "The WebSocket frame payload was not valid utf8"),
			says("invalid-close-frame", "The WebSocket close frame reason code was invalid"),
			says("invalid-close-frame", "The WebSocket close frame payload size was invalid"),
			says("invalid-close-frame", "The WebSocket close frame payload was not valid utf8"),
			wording{has: "[asio.misc:2", expr: `End of file \[asio\.misc:2[^\]\n]*\]`, signal: "dropped-without-close-frame"},
			wording{any: []string{"error: End of file", "Error: End of file", "read: End of file"}, expr: `\b(?:[Ee]rror|read): End of file\s*$`, signal: "dropped-without-close-frame"},
			wording{has: "stream truncated", expr: `stream truncated(?: \[asio\.ssl\.stream:1\])?`, signal: "dropped-without-close-frame"},
			wording{any: []string{"end of stream [beast.http", "handshake: end of stream", "Error: end of stream"}, expr: `end of stream(?: \[beast\.http:1[^\]\n]*\])|(?:handshake|Error): end of stream`, signal: "handshake-dropped"},
			wording{has: "[beast.http:", expr: `(?:bad|partial|incomplete|unexpected|invalid|header|body|multiple|stale|short|need)[\w -]* \[beast\.http:\d+[^\]\n]*\]`, signal: "handshake-invalid-response"},
			wording{has: "The socket was closed due to a timeout", expr: `The socket was closed due to a timeout(?: \[boost\.beast:1\])?`, signal: "idle-timeout"},
			wording{has: "[system:", expr: `(?:Connection reset by peer|Broken pipe|Software caused connection abort) \[system:\d+[^\]\n]*\]`, signal: "connection-reset"},
			wording{has: "[system:", expr: `Connection refused \[system:\d+[^\]\n]*\]`, signal: "connection-refused"},
			wording{has: "Transport endpoint is not connected", expr: `Transport endpoint is not connected(?: \[system:107[^\]\n]*\])?`, signal: "socket-not-connected"},
			wording{has: "Host not found", expr: `Host not found \((?:non-)?authoritative\)[^\n]*`, signal: "dns-failure"},
		)),
	}
})

// beastErrors returns part without the code 0 that a program prints after another
// error than the closing handshake's: no Close frame came.
func beastErrors(part Part) Part {
	find := part.Find
	part.Find = func(text string) []Match {
		return slices.DeleteFunc(find(text), func(m Match) bool {
			if len(m.Closes) != 1 || m.Closes[0].Code != registry.NoCode || m.Closes[0].Implied != registry.NoStatusReceived {
				return false
			}
			before := text[lineAround(text, 0, max(0, m.Span.Start-1)).Start:m.Span.Start]
			return beastError.MatchString(before) && !strings.Contains(before, "gracefully closed")
		})
	}
	return part
}

// beastError matches an error with its category and number.
var beastError = &expression{text: `\[(?:boost\.beast|asio\.|system:|beast\.)[^\]\n]*\]`}
