package decode

import "strings"

// labelOfClose returns where a label in front of code begins that says by itself
// that a close code follows: closeCode=1006, "ws_close_status": 1006, closed
// with status code 1006.
func labelOfClose(text string, from int, code Span) (start int, ok bool) {
	b := &backward{text[from:code.End], code.Start - from}
	if c := *b; c.any(" ") {
		c.any(":")
		if c.any("code", "status") {
			for c.any(" ", "status ", "close ", "error ", "the ", "status", "close", "reason") {
			}
			if c.any("with", "with:") && c.any(" ") {
				for range 4 { // closed the connection with status 1006
					if c.closedWord() {
						return from + c.at, true
					}
					c.word()
					if !c.any(" ") {
						break
					}
				}
			}
		}
	}
	b.sign(false)
	if c := *b; c.any("reasoncode", "reason_code", "reason code", "reason-code") && c.begins() {
		return from + c.at, true // the parameter's name in npm websocket
	}
	if !b.any("code", "status") {
		return 0, false
	}
	short := *b
	b.one(" _-")
	if c := *b; c.any("event", "event.", "frame", "status") {
		*b = c
	} else {
		*b = short
	}
	b.one(" _-.")
	if c := *b; c.any("with") { // didCloseWithCode:1006
		c.one(" _-")
		if c.any("didclose", "closed", "close") && c.begins() {
			return from + c.at, true
		}
	}
	if !b.any("close", "closing", "closure", "disconnect") {
		return 0, false
	}
	for _, kind := range []string{"websocket", "web_socket", "socket", "ws"} {
		c := *b
		c.one(" _-")
		if c.any(kind) && c.begins() {
			return from + c.at, true
		}
	}
	if c := *b; c.any("on_", "on") && c.begins() {
		return from + c.at, true
	}
	return from + b.at, b.begins()
}

func (b *backward) closedWord() bool {
	return b.any("closed", "disconnected") && b.edge()
}

// labelOfCode returns where a label in front of code begins that other programs
// use, too: code=1006, status code 1006, 状态码：1006. It may end the line before.
func labelOfCode(text string, from int, code Span) (start int, ok bool) {
	b := &backward{text[from:code.End], code.Start - from}
	b.sign(true)
	if b.any("код", "状态码", "错误码", "返回码", "关闭码", "断开码", "代码", "代碼", "코드", "コード") {
		return from + b.at, true
	}
	if !b.edge() || !b.any("code", "código", "codigo", "codice", "kode", "kod", "kód", "koodi") {
		return 0, false
	}
	longer := *b
	longer.one(" _-.")
	if longer.any("status", "websocket", "ws") {
		if longer.longer() {
			return from + longer.at, true
		}
	}
	if b.longer() {
		return from + b.at, true
	}
	return 0, false
}

// longer passes over a preposition, and reports whether a word begins there.
func (b *backward) longer() bool {
	if c := *b; c.any("with ", "after ", "by ") && c.edge() {
		*b = c
		return true
	}
	return b.edge()
}

// labelOfEnd returns where a word for the end begins that stands right in front
// of code: closed 1006, disconnected with status: 1006, 关闭：1006.
func labelOfEnd(text string, from int, code Span) (start int, ok bool) {
	b := &backward{text[from:code.End], code.Start - from}
	if c := *b; c.foreignEnd() {
		return from + c.at, true
	}
	b.one(`"'([` + "`")
	b.many(" \t")
	b.any("(2)", "(3)") // Chrome's length of an array
	b.many(" \t")
	b.many(":=：,>→–—-")
	if b.at > 1 && b.text[b.at-1] == '.' && isWord(b.text[b.at-2]) && code.End+1 < len(text) && text[code.End] == ' ' &&
		(text[code.Start:code.End] <= "1015" && isUpper(text[code.End+1]) || strings.Contains(b.text[:b.at], "Peer ")) {
		b.at-- // "Peer 10.0.0.7 disconnected. 1006 Socket error"
	}
	b.many(" \t")
	if b.any("didCloseWith:reason:)", "didCloseWith") { // Swift's #function
		return from + b.at, true
	}
	b.any(" (local)", " (remote)")
	b.many(`"')]`)
	b.many(" \t")
	b.many("#*!|") // "### closed ### status: 1006"
	b.many(" \t")
	passed := b.text[b.at : code.Start-from]
	if strings.TrimSpace(passed) == "," && code.End+1 < len(text) && text[code.End] == ' ' && 'a' <= text[code.End+1] && text[code.End+1] <= 'z' {
		return 0, false // "closed, 1000 released" counts something
	}
	if rest := text[code.End:min(lineEnd(text, code.End), code.End+aroundCode)]; strings.ContainsAny(passed, ":=([") || strings.HasPrefix(rest, ` "`) || strings.HasPrefix(rest, ` '`) || hasFlag(rest) && flagAtEnd.MatchString(rest) {
		b.any(" (local)", " (remote)", " the websocket", " the web socket", " the socket", " the connection", " websocket", " connection", " by peer", " by server", " by remote", " by client", " by the peer", " by the server", " by the client", " by remote peer", " by remote host", " by the remote host", " by the remote peer", " by the remote", " by us")
	}
	if near := b.text[max(0, b.at-24):b.at]; strings.Contains(near, " after ") {
		if at := lastedBefore.FindStringIndex(near); at != nil {
			b.at += at[0] - len(near) // closed after 60 s: 1006
		}
	}
	if c := *b; strings.ContainsAny(b.text[b.at:code.Start-from], ":=,(") && code.Start > 0 && !isWord(text[code.Start-1]) && text[code.Start-1] != ':' { // disconnected from the gateway: 1006
		c.nonBlank()
		if c.any(" from the ", " from ") || c.any(" ") && c.anyWord() && c.any(" from the ", " from ") {
			*b = c
		}
	}
	b.any(" w/")
	if c := *b; c.edge() && c.any(" with a", " with an", " by a") {
		*b = c // "close the WebSocket with a 4401"
		b.any(" the websocket", " the web socket", " the socket", " the connection", " the session")
	}
	for b.edge() && b.any(" with", " by", " received", " status", " event", " frame", " reason", " message", " unexpectedly", " abnormally", " cleanly", " normally", " error") {
	}
	if strings.HasPrefix(b.text[b.at:code.Start-from], " with") {
		c := *b
		if c.any(" the websocket", " the web socket", " the socket", " the connection", " websocket", " socket", " connection") {
			if who := c; who.closedWord() {
				*b = c // "closed websocket with 4401"
			}
		}
	}
	if c := *b; strings.HasPrefix(b.text[b.at:code.Start-from], " with") && c.anyWord() && c.any(" by the ", " by ") {
		if who := c; who.closedWord() {
			*b = c // "is closed by Discord with 4006"
		}
	}
	if b.any("socket done", "channel done", "stream done", "ws done", "ondone", "onleave") { // the callbacks of Dart and of Colyseus
		return from + b.at, b.begins()
	}
	if c := *b; strings.TrimSpace(passed) == ":" && c.anyWord() && c.any(" ") && c.any("client", "peer", "session", "connection", "socket", "conn", "ws") {
		// "Disconnecting client 12: 4008"
		if c.any(" the "); c.any(" ") && c.any("closing", "closed", "disconnecting", "disconnected") && c.edge() {
			return from + c.at, true
		}
	}
	if c := *b; strings.TrimSpace(passed) == ":" && c.any(" websocket", " web socket", " socket", " connection") {
		for range 5 { // "Closed the events WebSocket with message: 4003"
			if c.any(" "); c.any("closed", "closing", "disconnected") && c.begins() {
				return from + c.at, true
			}
			c.word()
		}
	}
	b.many(" \t#*!|")
	if c := *b; strings.ContainsAny(passed, ":(") && c.anyWord() && b.at-c.at > len("WSClose") && closedError.MatchString(b.text[c.at:b.at]) {
		return from + c.at, true // "WebSocketClosed(1006", "ConnectionClosedError: 1006"
	}
	if c := *b; c.any("closeevent", "close event") && c.edge() {
		return from + c.at, true // "CloseEvent(1006)"
	}
	if c := *b; strings.TrimSpace(passed) == "" && c.anyWord() && c.any(" ") && c.any("closed", "disconnected", "close") && c.begins() {
		rest := text[code.End:min(lineEnd(text, code.End), code.End+aroundCode)]
		if hasFlag(rest) && flagAtEnd.MatchString(insideMarkup(text[codeLine(text, code):code.End], rest)) {
			return from + c.at, true // "ws closed NAME 1006  false"
		}
	}
	if !b.edge() || !b.any("closes", "closed", "closing", "closure", "close", "disconnected", "disconnecting", "disconnections", "disconnection", "disconnects", "disconnect") {
		return 0, false
	}
	if c := *b; c.any("on_websocket_", "onwebsocket", "on_", "on", "ws_", "ws") && c.edge() {
		return from + c.at, true
	}
	return from + b.at, b.begins()
}

// labelOfStatus returns where the words for a close in front of code begin that
// has the label of a status: "close received, status: 1006".
func labelOfStatus(text string, from int, code Span) (start int, ok bool) {
	b := &backward{text[from:code.End], code.Start - from}
	b.sign(false)
	word := "clos"
	if sign := strings.TrimSpace(b.text[b.at : code.Start-from]); (sign == ":" || sign == "=") && text[code.Start:code.End] <= "1015" && b.any(" error") {
		word = "disconnect:" // client disconnect: id=77 error: 1001
	} else if !b.any("status_code", "statuscode", "status code", "status") || !b.edge() {
		return 0, false
	}
	near := strings.ToLower(b.text[max(0, b.at-32):b.at])
	i := strings.LastIndex(near, word)
	if i < 0 && strings.Contains(lineOf(text, code), "reason") {
		i = strings.LastIndex(near, "disconnected")
	}
	if i < 0 || strings.ContainsAny(near[i:], "\n{};") {
		return 0, false
	}
	at := b.at - len(near) + i
	for at > 0 && isWord(b.text[at-1]) {
		at--
	}
	return from + at, true
}

// labelOfReason returns where the word for the end begins that an application's
// label of a reason follows, with the code in its place: "WebSocket was closed.
// Reason [1006]".
func labelOfReason(text string, from int, code Span) (start int, ok bool) {
	b := &backward{text[from:code.End], code.Start - from}
	b.sign(false)
	if !b.any("reason") || !b.edge() {
		return 0, false
	}
	b.any("close ", "with ", "for ")
	b.many(" \t,.;:(-–—")
	b.any(" by server", " by the server", " by peer", " by remote", " by client", " unexpectedly")
	if !b.any("closed", "disconnected", "closing", "disconnecting", "close", "disconnect", "onclose") || !b.begins() {
		return 0, false
	}
	return from + b.at, true
}

func (b *backward) foreignEnd() bool {
	b.one("`")
	b.many(" \t")
	b.any(":", "=", "：", ",", "，", "(", "（")
	b.many(" \t")
	if b.any("关闭", "断开", "關閉", "斷開", "切断", "종료", "끊김", "报", "报错") {
		return true
	}
	// Words with endings.
	end := b.at
	for b.at > 0 && b.text[b.at-1] != ' ' && b.text[b.at-1] != '\t' && end-b.at < 40 {
		b.at--
	}
	word := b.text[b.at:end]
	for _, stem := range []string{"kapan", "kapat", "geschlossen", "getrennt", "fermé", "cerrad", "fechad", "encerrad", "zamkni", "rozłącz", "geslot", "verbroken", "закры", "Закры"} {
		if strings.HasPrefix(word, stem) {
			return true
		}
	}
	return false
}

var (
	// closedError matches the name of an error about a connection that was closed.
	closedError = &expression{text: `(?:Socket|Connection|WS)(?:Was|Is)?(?:Closed?|Closing|Disconnect(?:ed)?)(?:Error|Exception)?$`}
	// lastedBefore matches how long a connection lasted, behind the word for the end.
	lastedBefore = &expression{text: ` after [\d.]+ ?(?:ms|s|sec|seconds|m|min|minutes|h)$`}
)
