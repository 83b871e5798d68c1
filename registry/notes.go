package registry

// A Note is what to know of a program that prints closes, beside the code.
type Note struct {
	Format string // the name of the paste format: "gorilla"
	Codes  []Code // only with these; nil for all
	Fact   Fact
}

var (
	pythonOK = Source{
		Title: "websockets (Python): frames.py", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/python-websockets/websockets/blob/02653c73bb30236607a0202b4349846407d9d290/src/websockets/frames.py",
	}
	gorillaConn = Source{
		Title: "gorilla/websocket: conn.go", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/gorilla/websocket/blob/009b3055b250a5b57d6e32d39d9b7494dbb55b64/conn.go",
	}
	springHandler = Source{
		Title: "Spring Framework: WebSocketHandler", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/spring-projects/spring-framework/blob/15698860e1daec92843511d3bae9bce503b22c30/spring-websocket/src/main/java/org/springframework/web/socket/WebSocketHandler.java",
	}
)

// Notes is every such note.
var Notes = []Note{
	{"gorilla", []Code{NormalClosure, GoingAway, NoStatusReceived},
		Fact{"In gorilla such an end is no failure: list the codes that you expect in IsUnexpectedCloseError, and log the others only.", []Cite{{&gorillaConn, "IsUnexpectedCloseError"}}}},
	{"python-websockets", nil,
		Fact{"Python websockets raises ConnectionClosedOK when both sides closed with 1000, 1001 or 1005, and ConnectionClosedError for all else.", []Cite{{&pythonOK, "OK_CLOSE_CODES"}, {&pythonProtocol, "close_exc"}}}},
	{"python-websockets", nil,
		Fact{"\"received\" and \"sent\" are told from the side that prints them: what stands first came first.", []Cite{{&pyFAQ, "keepalive ping timeout"}}}},
	{"close-frame", nil,
		Fact{"The byte 88 is FIN with opcode 8, Close; then come the length, the mask if a client sent it, and the code in two bytes: 03 E8 is 1000.", []Cite{{&rfc6455, "sections 5.2 and 5.5.1"}}}},
	{"spring", []Code{AbnormalClosure},
		Fact{"Spring hands an error of the transport to handleTransportError: log it there, for 1006 with reason=null says no more.", []Cite{{&springHandler, "handleTransportError"}}}},
}

// NotesOn returns what to know of the format, with the given code.
func NotesOn(format string, code Code) []Fact {
	var facts []Fact
	for _, n := range Notes {
		if n.Format == format && (n.Codes == nil || contains(n.Codes, code)) {
			facts = append(facts, n.Fact)
		}
	}
	return facts
}
