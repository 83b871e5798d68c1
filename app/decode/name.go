package decode

import (
	"strings"

	"wsclose/registry"
)

// A name of a close code instead of its number: a library's constant in a line
// of source or log, or a name alone.
var _ = register(func() *Format {
	return &Format{
		Name:  "name",
		Title: "the name of a close code",
		Weak:  true,
		Part: Part{Find: func(text string) []Match {
			if m, ok := nameAlone(text); ok {
				return []Match{m}
			}
			return qualifiedNames(text)
		}},
	}
})

// protocolNames are the protocol's names for its codes, in small letters
// without anything between, as the registry and the libraries spell them.
var protocolNames = map[string]registry.Code{
	"normalclosure": 1000, "normalclose": 1000, "closenormal": 1000,
	"goingaway": 1001, "endpointunavailable": 1001,
	"protocolerror":   1002,
	"unsupporteddata": 1003, "unsupporteddatatype": 1003,
	"nostatusreceived": 1005, "nostatusrcvd": 1005, "nostatus": 1005, "nostatuscode": 1005, "statusnotavailable": 1005,
	"abnormalclosure": 1006, "abnormalclose": 1006, "closeabnormal": 1006, "connectionclosedabnormally": 1006, "closedabnormally": 1006,
	"invalidframepayloaddata": 1007, "invalidpayloaddata": 1007, "invalidpayload": 1007, "inconsistentdata": 1007,
	"policyviolation": 1008, "violatedpolicy": 1008,
	"messagetoobig": 1009, "messagetoolarge": 1009,
	"mandatoryextension": 1010, "mandatoryext": 1010, "missingextension": 1010, "requiredextension": 1010, "extensionrequired": 1010,
	"internalerror": 1011, "internalservererror": 1011, "internalservererr": 1011, "unexpectedcondition": 1011,
	"servicerestart": 1012, "servicerestarted": 1012,
	"tryagainlater": 1013,
	"badgateway":    1014,
	"tlshandshake":  1015, "tlshandshakefailed": 1015, "tlshandshakefailure": 1015, "tlshandshakeerror": 1015,
}

// shortNames are names only behind the name of an enumeration: CloseCode.NORMAL.
var shortNames = map[string]registry.Code{
	"normal": 1000, "ok": 1000, "away": 1001, "protocol": 1002, "unsupported": 1003, "status": 1005, "abnormal": 1006, "invalid": 1007, "invalidtext": 1007, "invaliddata": 1007, "notconsistent": 1007, "badmessagedata": 1007, "badpayload": 1007,
	"policy": 1008, "size": 1009, "toobig": 1009, "toobigtoprocess": 1009, "extension": 1010, "noextension": 1010, "error": 1011, "servererror": 1011, "restart": 1012, "again": 1013, "serviceoverload": 1013, "tls": 1015,
	"datatypenotsupported": 1003, "missingstatuscode": 1005, "abnormaldisconnection": 1006, "wrongdatatype": 1007, "policyviolated": 1008, "toomuchdata": 1009, "badoperation": 1011,
	"cannotaccept": 1003, "noutf8": 1007, "badgateway": 1014, "invalidmessagetype": 1003, "empty": 1005, "nocloseframe": 1006, "noclosecode": 1005, "closedabnormally": 1006, "unexpectedcondition": 1011,
}

// alsoHTTP are names that mean something else when nothing says WebSocket.
var alsoHTTP = map[string]bool{"badgateway": true, "internalservererror": true, "internalerror": true, "protocolerror": true, "unsupporteddata": true, "nostatus": true, "tlshandshake": true}

var (
	namePrefix = &expression{text: `^(?:(?:websocket|ws|close|status|code|reason|1\d\d\d)+)`}
)

// letters returns the letters and digits of s.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if r < 0x80 && isWord(byte(r)) && r != '_' {
			return r
		}
		return -1
	}, s)
}

// codeOfName returns the code that an identifier or a name in words stands for.
// qualified says that an enumeration's name stands before it.
func codeOfName(name string, qualified bool) (registry.Code, bool) {
	key := strings.ToLower(letters(name))
	if c, ok := protocolNames[key]; ok && (qualified || !alsoHTTP[key]) {
		return c, true
	}
	short := strings.TrimPrefix(key, namePrefix.FindString(key))
	if short != key {
		if c, ok := protocolNames[short]; ok {
			return c, true
		}
		qualified = qualified || strings.Contains(key[:len(key)-len(short)], "close")
	}
	if c, ok := shortNames[short]; ok && qualified {
		return c, true
	}
	return 0, false
}

var aloneName = &expression{text: `^[\s"'` + "`" + `]*((?:[A-Za-z_]\w*(?:\.|::))*)([A-Za-z_]\w*(?:[ -][A-Za-z]+){0,4})[\s"'` + "`" + `;,.]*$`}

// nameAlone reads a text that is nothing but a name.
func nameAlone(text string) (Match, bool) {
	if len(text) > 120 {
		return Match{}, false
	}
	loc := aloneName.FindStringSubmatchIndex(text)
	if loc == nil {
		return Match{}, false
	}
	code, ok := codeOfName(text[loc[4]:loc[5]], loc[3] > loc[2])
	if !ok || strings.HasSuffix(text[loc[2]:loc[3]], "Error.") {
		return Match{}, false
	}
	return nameMatch(code, Span{loc[2], loc[5]}), true
}

var (
	qualifiedName = &expression{text: `\b(?:(?:WS|Ws|WebSocket)?Close(?:Code|Codes|Status|Reason|StatusCode)|CloseEventCode|WebSocketErrorCode|WebSocketCloseStatus|QWebSocketProtocol|websocket|ws|status)(?:\.|::)((?:CloseCodes\.)?[A-Za-z]\w+)\b(?:\(|)`}
	modulePath    = &expression{text: `^(?:websocket|ws)\.[a-z_]+$`}
	typeName      = &expression{text: `^Close(?:Error|Message|Status|Frame|Event|Reason|Code)$`}
	// argumentReason matches the reason as the next argument of a call.
	argumentReason = &expression{text: `^(?:\)|\.value|\.code\(\))?,[ \t]*(?:(?:[Rr]eason|Text)[ \t]*[=:][ \t]*)?("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')`}
	// comparison matches source that asks about a code rather than states it.
	comparison = &expression{text: `\b(?:Is(?:Unexpected)?CloseError|case|switch|import|enum|const)\b|[!=]=`}
)

// qualifiedNames finds constants in source.
func qualifiedNames(text string) []Match {
	var found []Match
	for _, loc := range qualifiedName.FindAllStringSubmatchIndex(text, -1) {
		code, ok := codeOfName(text[loc[2]:loc[3]], true)
		line := text[lineAround(text, max(0, loc[0]-200), loc[0]).Start:loc[0]]
		if !ok || text[loc[1]-1] == '(' || comparison.MatchString(line) {
			continue
		}
		if strings.HasPrefix(text[loc[3]:], ".") && modulePath.MatchString(text[loc[0]:loc[3]]) || strings.HasPrefix(text[loc[2]:loc[3]], "WebSocket") || typeName.MatchString(text[loc[2]:loc[3]]) {
			continue // a module's path, or the name of a type
		}
		lower := strings.ToLower(text[loc[0]:loc[1]])
		if !strings.Contains(lower, "close") && !strings.Contains(lower, "websocket") && !strings.Contains(lower, "ws_1") {
			continue
		}
		m := nameMatch(code, Span{loc[0], loc[3]})
		if at := argumentReason.FindStringSubmatchIndex(text[loc[3]:lineEnd(text, loc[3])]); at != nil {
			reason := Span{loc[3] + at[2] + 1, loc[3] + at[3] - 1}
			c := &m.Closes[0]
			c.Reason, c.HasReason = unescaped(text[reason.Start:reason.End]), true
			c.Marks = append(c.Marks, Mark{FieldReason, reason})
			c.Span.End = reason.End + 1
			m.Span = c.Span
		}
		found = append(found, m)
	}
	return found
}

func nameMatch(code registry.Code, s Span) Match {
	return Match{Span: s, Closes: []Close{{Code: code, Implied: registry.NoCode, Span: s, Marks: []Mark{{FieldCode, s}}}}}
}
