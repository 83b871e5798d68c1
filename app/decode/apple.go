package decode

// Apple's error domains. The numbers are those of POSIX and of NSURLError; -1005
// is no close code. Most of them count only when the line names a ws: address: every
// request of an app fails with the same errors.
var _ = register(&Format{
	Name:  "apple",
	Title: "Swift and Objective-C: URLSession, Network, SocketRocket",
	Words: []wording{
		{has: "Socket is not connected", expr: `(?:Error Domain=NSPOSIXErrorDomain Code=57 "Socket is not connected"|POSIXErrorCode(?:\(rawValue: 57\))?: Socket is not connected|The operation couldn.t be completed\. Socket is not connected)`, signal: "socket-not-connected"},
		{has: "NSPOSIXErrorDomain", expr: `Error Domain=NSPOSIXErrorDomain Code=(?:54|53|32) "[^"\n]*"`, signal: "connection-reset"},
		{has: "NSPOSIXErrorDomain", expr: `Error Domain=NSPOSIXErrorDomain Code=61 "[^"\n]*"`, signal: "connection-refused"},
		{has: "NSPOSIXErrorDomain", expr: `Error Domain=NSPOSIXErrorDomain Code=60 "[^"\n]*"`, signal: "connection-lost"},
		{has: "NSURLErrorDomain", expr: `Error Domain=NSURLErrorDomain Code=-1011 "[^"\n]*"`, signal: "handshake-failed"},
		{has: "NSURLErrorDomain", expr: `Error Domain=NSURLErrorDomain Code=-1005 "[^"\n]*"[^\n]*\bwss?://`, signal: "connection-lost"},
		{has: "NSURLErrorDomain", expr: `Error Domain=NSURLErrorDomain Code=-1004 "[^"\n]*"[^\n]*\bwss?://`, signal: "connect-failed"},
		{has: "NSURLErrorDomain", expr: `Error Domain=NSURLErrorDomain Code=-1003 "[^"\n]*"[^\n]*\bwss?://`, signal: "dns-failure"},
		{has: "NSURLErrorDomain", expr: `Error Domain=NSURLErrorDomain Code=-1001 "[^"\n]*"[^\n]*\bwss?://`, signal: "handshake-timeout"},
		{has: "NSURLErrorDomain", expr: `Error Domain=NSURLErrorDomain Code=-120\d "[^"\n]*"[^\n]*\bwss?://`, signal: "tls-failure"},
		{has: "Received bad response code from server", expr: `Received bad response code from server:? ?(?P<detail>\d{3})`, signal: "handshake-http-status"},
		says("handshake-bad-accept", "Invalid Sec-WebSocket-Accept response"),
		{has: "notAnUpgrade", expr: `notAnUpgrade\((?P<detail>\d{3})[^)\n]*\)`, signal: "handshake-http-status"},
	},
})
