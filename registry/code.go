package registry

import "strconv"

// Code is a WebSocket close code: the number that a program sees when a
// connection has ended (RFC 6455 section 7.1.5). Any integer that a person can
// type is a Code, also one that no Close frame can hold.
type Code int

// NoCode stands for a close without a stated code. It is no number that
// anybody prints.
const NoCode Code = -1 << 31

// The codes whose meaning the rest of the program depends on.
const (
	NormalClosure    Code = 1000 // RFC 6455 section 7.4.1
	GoingAway        Code = 1001
	ProtocolError    Code = 1002
	NoStatusReceived Code = 1005
	AbnormalClosure  Code = 1006
	MessageTooBig    Code = 1009
	MandatoryExt     Code = 1010
	InternalError    Code = 1011
	TLSHandshake     Code = 1015
)

// MaxReason is how many bytes of UTF-8 the reason in a Close frame may have: a
// control frame holds 125 bytes, two of them the status code (RFC 6455
// sections 5.5 and 5.5.1).
const MaxReason = 123

// String returns the code as people write it.
func (c Code) String() string {
	if c == NoCode {
		return "no code"
	}
	return strconv.Itoa(int(c))
}

// FitsFrame reports whether the two bytes of a status code can hold c at all:
// 0 to 65535 (RFC 6455 section 5.5.1).
func (c Code) FitsFrame() bool { return 0 <= c && c <= 65535 }

// InFrame reports whether an endpoint may put c into a Close frame: the
// assigned codes of 1000 to 2999 that are not reserved, and all of 3000 to
// 4999 (RFC 6455 sections 7.4.1 and 7.4.2, and IANA's registry for 1012 to
// 1014).
func (c Code) InFrame() bool {
	switch {
	case c == 1004, c == NoStatusReceived, c == AbnormalClosure, c == TLSHandshake:
		return false
	case 1000 <= c && c <= 1014, 3000 <= c && c <= 4999:
		return true
	}
	return false
}

// PageMaySend reports whether WebSocket.close(c) accepts c in a browser: 1000,
// or 3000 to 4999; any other number throws an InvalidAccessError (WHATWG
// WebSockets, the close() method).
func (c Code) PageMaySend() bool {
	return c == NormalClosure || 3000 <= c && c <= 4999
}

// ServerMaySend reports whether a server may put c into a Close frame: what
// [Code.InFrame] allows but 1010, which only a client has use for (RFC 6455
// section 7.4.1).
func (c Code) ServerMaySend() bool { return c.InFrame() && c != MandatoryExt }
