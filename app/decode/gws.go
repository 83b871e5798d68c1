package decode

import (
	"strconv"
	"strings"
)

// lxzan/gws prints a CloseError as "gws: connection closed, code=1001,
// reason=bye", and code=0 for a Close frame without a status code.
var _ = register(func() *Format {
	return &Format{
		Name:  "gws",
		Title: "Go, lxzan/gws",
		Says: `
			protocol-error gws: protocol error
			invalid-utf8 gws: invalid text encoding | invalid text encoding
			message-too-big gws: message too large
			handshake-failed gws: unauthorized | gws: handshake error | gws: websocket version not supported
			handshake-subprotocol-mismatch gws: subprotocol negotiation failed | gws: invalid compression negotiation | sub-protocol negotiation failed
			invalid-url gws: unsupported protocol
		`,
		Words: []wording{
			{
				has:  "gws: connection closed",
				expr: `gws: connection closed, code=(?P<code>\d{1,5}), reason=(?P<reason>[^\n]*)`,
				tail: true,
				more: zeroIsEmpty,
			},
			{
				has:  "gws.CloseError{",
				expr: `gws\.CloseError\{Code:0x(?P<hexcode>[0-9a-f]{1,4}), Reason:\[\]uint8(?:\(nil\)|\{(?P<quoted>[0-9a-fx, ]*)\})\}`,
				more: func(m *Match, group func(string) (string, bool)) bool {
					c := &m.Closes[0]
					list, _ := group("quoted")
					c.Reason, c.HasReason = string(goBytes(list)), true
					return zeroIsEmpty(m, group)
				},
			},
			{has: "gws: unexpected opcode ", expr: `gws: unexpected opcode (?P<detail>\d+)`, signal: "unknown-opcode"},
			{has: "unexpected status code: ", expr: `^(?:[^\n]*: |&errors\.errorString\{s:")?unexpected status code: (?P<detail>[345]\d\d)(?:"\})?$`, signal: "handshake-http-status"},
		},
	}
})

// goBytes reads the elements of a []uint8 as Go's %#v prints them.
func goBytes(list string) []byte {
	var b []byte
	for _, e := range strings.Split(list, ",") {
		n, err := strconv.ParseUint(strings.TrimSpace(e), 0, 8)
		if err != nil {
			break
		}
		b = append(b, byte(n))
	}
	return b
}
