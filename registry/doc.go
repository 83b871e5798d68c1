// Package registry knows what every WebSocket close code means, who defines
// it, and where that is written.
//
// # The vocabulary, in the order of RFC 6455
//
// Either endpoint ends a WebSocket connection with the closing handshake
// (section 1.4): it sends a Close frame, the other endpoint answers with one,
// then the TCP connection ends. A Close frame may be empty, or hold a status
// code of two bytes and a reason of at most 123 bytes of UTF-8 (section
// 5.5.1). What a program sees afterwards is the close code and the reason
// (sections 7.1.5 and 7.1.6):
//
//   - the status code of the first Close frame received, or
//   - 1005 when that Close frame was empty, or
//   - 1006 when no Close frame arrived at all.
//
// So "status code" here is only the two bytes in a Close frame, and "close
// code" is what a program sees. 1005, 1006 and 1015 are close codes that are
// never status codes. "wasClean" (WHATWG WebSockets) tells whether the closing
// handshake was completed; it says nothing about which code was used.
//
// # Who defines codes
//
// RFC 6455 section 7.4.2 divides the numbers: 0 to 999 are not used, 1000 to
// 2999 belong to the protocol, 3000 to 3999 to libraries and frameworks that
// register with IANA, 4000 to 4999 to private agreement. An [Owner] is whoever
// gives codes a meaning: the protocol, IANA's registry, a library, a service.
// What one owner says of one code is an [Entry].
//
// # How to add something
//
// Every owner has one file of Go literals, without function calls, so that
// the linker lays the data out and nothing is parsed at start. Each [Fact] is
// one sentence of ours with at least one [Cite]; what is not known is left
// empty. The tests in lint_test.go say what a good entry is.
package registry
