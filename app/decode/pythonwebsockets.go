package decode

import "strings"

// websockets for Python. From version 10 on an error says what went over the
// wire in both directions: "received 1001 (going away); then sent 1001 (going
// away)". Before, it gave one code: "code = 1006 (connection closed abnormally
// [internal]), no reason"; version 3 and older ended that with a full stop.
var _ = register(func() *Format {
	return &Format{
		Name:  "python-websockets",
		Title: "Python, websockets",
		Part: Part{
			Hints: []string{"received", "sent", "ConnectionClosed"},
			Reach: 6,
			Worth: func(text string, hint Span) bool {
				// A number and a bracket follow the direction, brackets the error.
				rest := text[hint.End:min(len(text), hint.End+40)]
				if hint.Len() == len("ConnectionClosed") {
					return strings.HasPrefix(strings.TrimPrefix(strings.TrimPrefix(rest, "OK"), "Error"), "(")
				}
				number := strings.TrimLeft(rest, " \n")
				n := 0
				for n < len(number) && isDigit(number[n]) {
					n++
				}
				return n > 0 && len(number) < len(rest) && strings.HasPrefix(strings.TrimLeft(number[n:], " \n"), "(")
			},
			Find: pythonWebsocketsWire,
		},
		Words: pythonWebsocketsWords,
	}
})

func direction(word string) Endpoint {
	if word == "sent" || word == ">" {
		return Local
	}
	return Remote
}

// pythonWebsocketsNames are the explanations that stand in brackets; they tell
// half a sentence of this library from "sent 1500 (of 2000)".
const pythonWebsocketsNames = `OK|going away|protocol error|unsupported (?:data|type)|no status (?:code|received) \[internal\]|(?:connection closed abnormally|abnormal closure) \[internal\]|` +
	`invalid (?:data|frame payload data)|policy violation|message too big|(?:mandatory extension|extension required)|(?:unexpected|internal) error|service restart|try again later|bad gateway|` +
	`TLS (?:failure|handshake failure) \[internal\]|registered|private use|unknown`
