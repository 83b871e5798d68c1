package decode

import (
	"iter"
	"strings"

	"wsclose/registry"
)

// What websockets for Python says about both directions of a closing handshake, in
// words and as the repr of its errors.

// pythonWebsocketsFrame matches one direction of the closing handshake. The
// reason follows the brackets.
const pythonWebsocketsFrame = `(received|sent)\s+(\d{1,5})\s+\(([^()\n]+)\)`

var (
	pythonWebsocketsFirst = &expression{text: `^` + pythonWebsocketsFrame}
	// pythonWebsocketsThen matches what follows the first direction and its
	// reason.
	pythonWebsocketsThen = &expression{text: `^;\s+(?:then\s+(received|sent)\s+(\d{1,5})(?:\s+\(([^()\n]+)\)|(?m:[ \t]*$))(?: ([^\n]*))?|no\s+close\s+frame\s+(?:received|sent))`}
	pythonWebsocketsRepr = &expression{text: `^ConnectionClosed(?:OK|Error)?\((?:None|(` + pythonWebsocketsClose + `)), (?:None|(` + pythonWebsocketsClose + `)), (?:None|True|False)\)`}
)

// pythonWebsocketsClose is the repr of a Close; the code may be an enumeration.
const pythonWebsocketsClose = `Close\(code=(?:<CloseCode\.\w+: )?(\d{1,5})>?, reason=(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)")\)`

// pythonWebsocketsStarts yields the places in text where the expression may
// match, in order.
func pythonWebsocketsStarts(text string) iter.Seq[int] {
	return func(yield func(int) bool) {
		for at := 0; at < len(text); {
			next := len(text)
			for _, word := range []string{"received", "sent", "ConnectionClosed"} {
				if i := strings.Index(text[at:next], word); i >= 0 {
					next = at + i
				}
			}
			if next == len(text) {
				return
			}
			if (next == 0 || !isWord(text[next-1]) || text[next] == 'C') && !yield(next) {
				return
			}
			at = next + 1
		}
	}
}

// pythonWebsocketsWire reads what names both directions: two closes of one
// closing handshake, in the order of the text. Where only one is named it reads
// that one.
func pythonWebsocketsWire(text string) []Match {
	var found []Match
	end := 0
	for start := range pythonWebsocketsStarts(text) {
		if start < end {
			continue
		}
		read := pythonWebsocketsPair
		if text[start] == 'C' {
			read = pythonWebsocketsError
		}
		m, ok := read(text, start)
		if !ok {
			m, ok = pythonWebsocketsOne(text, start)
		}
		if ok {
			found = append(found, m)
			end = m.Span.End
		}
	}
	return found
}

// longestPair is how far the two directions stand apart at most, in bytes.
const longestPair = 500

// pythonWebsocketsPair reads "received 1001 (going away) bye; then sent 1001
// (going away) bye" at start.
func pythonWebsocketsPair(text string, start int) (Match, bool) {
	rest := text[start:min(len(text), start+2*maxLine)]
	first := pythonWebsocketsFirst.FindStringSubmatchIndex(rest)
	if first == nil || first[7]-first[6] > 60 {
		return Match{}, false
	}
	var second []int
	at := first[1] // of the semicolon
	for ; second == nil; at++ {
		i := strings.IndexByte(rest[at:min(len(rest), first[1]+longestPair)], ';')
		if i < 0 {
			return Match{}, false
		}
		at += i
		if at == first[1] || strings.IndexByte(" \n\t", rest[first[1]]) >= 0 {
			second = pythonWebsocketsThen.FindStringSubmatchIndex(rest[at:])
		}
	}
	at--
	m := Match{Span: Span{start, start + at + second[1]}}
	c := pythonWebsocketsSide(text, direction(rest[first[2]:first[3]]), Span{start + first[4], start + first[5]})
	c.Span = Span{start, start + at}
	if at > first[1] {
		stateReason(&c, rest[first[1]+1:at], Span{start + first[1] + 1, start + at})
	}
	if second[2] < 0 {
		c.Span.End = m.Span.End // "no close frame received" is evidence too
		m.Closes = []Close{c}
		return m, true
	}
	start += at
	then := pythonWebsocketsSide(text, direction(text[start+second[2]:start+second[3]]), Span{start + second[4], start + second[5]})
	if second[8] >= 0 {
		reason := Span{start + second[8], start + second[9]}
		reason.End = reason.Start + lengthInside(text, m.Span.Start, reason)
		m.Span.End = reason.End
		then.Reason, then.HasReason = text[reason.Start:reason.End], true
		then.Marks = append(then.Marks, Mark{FieldReason, reason})
	}
	then.Span = Span{start + second[2], m.Span.End}
	m.Closes = []Close{c, then}
	return m, true
}

func pythonWebsocketsSide(text string, from Endpoint, code Span) Close {
	n, _ := closeCode(text[code.Start:code.End]) // five digits at most
	return Close{Code: n, Implied: registry.NoCode, Initiator: from, Marks: []Mark{{FieldCode, code}}}
}

// pythonWebsocketsError reads the repr of a ConnectionClosed error at start.
func pythonWebsocketsError(text string, start int) (Match, bool) {
	loc := pythonWebsocketsRepr.FindStringSubmatchIndex(text[start:min(len(text), start+2*maxLine)])
	if loc == nil {
		return Match{}, false
	}
	at := func(i int) Span { return Span{loc[2*i], loc[2*i+1]}.plus(start) }
	m := Match{Span: at(0)}
	for _, side := range []struct {
		from  Endpoint
		whole int
	}{{Remote, 1}, {Local, 5}} {
		if loc[2*side.whole] < 0 {
			continue
		}
		c := pythonWebsocketsSide(text, side.from, at(side.whole+1))
		c.Span = at(side.whole)
		reason := firstOf(at(side.whole+2), at(side.whole+3), start)
		c.Reason, c.HasReason = unescaped(text[reason.Start:reason.End]), true
		c.Marks = append(c.Marks, Mark{FieldReason, reason})
		m.Closes = append(m.Closes, c)
	}
	if len(m.Closes) == 0 {
		m.Closes = []Close{{Code: registry.NoCode, Implied: registry.AbnormalClosure, Span: m.Span}}
		m.Signals = []Signal{{Slug: "dropped-without-close-frame", Span: m.Span}}
	}
	return m, true
}

// pythonWebsocketsHalf is one direction alone.
var pythonWebsocketsHalf = wording{
	expr: `^(?P<side>received|sent) (?P<code>\d{4}) \((?:` + pythonWebsocketsNames + `)\)(?: (?P<reason>[^\n;]*[^\s;]))?`,
	more: func(m *Match, group func(string) (string, bool)) bool {
		side, _ := group("side")
		m.Closes[0].Initiator = direction(side)
		return true
	},
	tail: true,
}

var pythonWebsocketsHalfExpr = &expression{text: pythonWebsocketsHalf.expr}

// pythonWebsocketsOne reads "received 1001 (going away) bye" at start.
func pythonWebsocketsOne(text string, start int) (Match, bool) {
	loc := pythonWebsocketsHalfExpr.FindStringSubmatchIndex(text[start:min(lineEnd(text, start), start+longestLine)])
	if loc == nil {
		return Match{}, false
	}
	for i := range loc {
		if loc[i] >= 0 {
			loc[i] += start
		}
	}
	return pythonWebsocketsHalf.match(pythonWebsocketsHalfExpr.compiled(), text, loc)
}

// firstOf returns the one of two groups that took part in a match from offset
// start on.
func firstOf(a, b Span, start int) Span {
	if a.Start >= start {
		return a
	}
	return b
}
