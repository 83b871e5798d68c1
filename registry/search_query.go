package registry

import "strings"

// Limits of a query, so that a pasted page costs no more than a line.
const (
	maxQueryBytes = 400
	maxQueryWords = 16
)

// A query is what somebody typed, taken apart.
type query struct {
	numbers numbers
	words   []word
	within  numbers // numbers within words, such as the 60 of "60s"
}

// A word is a word of a query.
type word struct {
	text     string
	optional bool // a document need not hold it
	exact    bool // only the very same word will do
}

// wanted reports whether q has a word that a document must hold.
func (q *query) wanted() bool {
	for _, w := range q.words {
		if !w.optional {
			return true
		}
	}
	return false
}

// parse takes text apart; ix tells which identifiers are words of their own.
func (ix *index) parse(text string) query {
	if len(text) > maxQueryBytes {
		text = text[:maxQueryBytes]
	}
	var q query
	if c, ok := CodeOfBytes(text); ok {
		q.numbers = numbers{{first: c, last: c}}
		return q
	}
	chunks := strings.Fields(text)
	for i := 0; i < len(chunks); i++ {
		if len(chunks) > 1 && isTime(chunks[i]) {
			continue // the line of a log begins so
		}
		if n, ok := spanOf(chunks[i:]); ok {
			q.numbers = append(q.numbers, n)
			i += 2
		} else if n, ok := parseNumber(chunks[i]); ok {
			q.numbers = append(q.numbers, n)
		} else if host, port, ok := address(chunks[i]); ok {
			q.add(ix, host)
			q.within = append(q.within, port...)
		} else {
			q.add(ix, chunks[i])
		}
	}
	q.numbers = q.numbers.likely()
	if !q.wanted() && len(q.numbers) == 0 {
		// All words are common ones: then they are all there is to go by.
		for i := range q.words {
			q.words[i].optional = false
		}
	}
	return q
}

// isTime reports whether chunk is a date of the calendar or a time of day:
// "2026-11-22", "[2026/11/22", "10:00:00.123", "2026-11-22T10:00:00Z".
func isTime(chunk string) bool {
	shape := []byte(strings.TrimLeft(chunk, "[(<\"'"))
	for i, b := range shape {
		if '0' <= b && b <= '9' {
			shape[i] = '0'
		}
	}
	s := strings.ReplaceAll(string(shape), "/", "-")
	return strings.HasPrefix(s, "0000-00-00") || strings.HasPrefix(s, "00:00:00")
}

// spanOf reads two numbers and the sign or word between them at the start of
// chunks: "4000 - 4999".
func spanOf(chunks []string) (number, bool) {
	if len(chunks) < 3 || !isTo(chunks[1]) {
		return number{}, false
	}
	first, ok1 := parseNumber(chunks[0])
	last, ok2 := parseNumber(chunks[2])
	if !ok1 || !ok2 || !first.single() || !last.single() || first.first > last.first {
		return number{}, false
	}
	return number{first: first.first, last: last.first}, true
}

func isTo(chunk string) bool {
	switch strings.ToLower(chunk) {
	case "-", "–", "—", "..", "...", "…", "to", "until", "through":
		return true
	}
	return false
}

// add adds the words of chunk, and the numbers within words ("ws1006").
func (q *query) add(ix *index, chunk string) {
	var buf [8]string
	for _, run := range strings.FieldsFunc(chunk, isSeparator) {
		parts := splitRun(buf[:0], run)
		if one := strings.ToLower(run); len(parts) > 1 && ix.has(one) && !common[one] {
			parts = append(parts[:0], one) // isTrusted
		}
		for _, text := range parts {
			q.addWord(text)
		}
	}
}

func (q *query) addWord(text string) {
	digits := isDigits(text)
	if digits {
		n, _ := parseInteger(text)
		if len(text) >= 3 && text[0] != '0' { // no number has a 0 in front: "NET-0001" is a word
			q.numbers = append(q.numbers, n)
			return
		}
		q.within = append(q.within, n)
	}
	if last := len(q.words) - 1; last >= 0 {
		if one, ok := pairs[[2]string{q.words[last].text, text}]; ok {
			q.words, text = q.words[:last], one
		}
	}
	if len(q.words) < maxQueryWords {
		q.words = append(q.words, word{text: text, optional: common[text] || len(text) == 1, exact: digits})
	}
}

// address reports whether chunk is the address of a server, which says nothing
// about a close: "wss://example.com/ws", "127.0.0.1:8080". It returns the words
// worth searching in it, and its port.
func address(chunk string) (words string, port numbers, ok bool) {
	if scheme, _, found := strings.Cut(chunk, "://"); found {
		return strings.TrimLeft(scheme, "'\"(<`"), nil, true
	}
	colon := strings.LastIndexByte(chunk, ':')
	if colon < 0 || !isDigits(chunk[colon+1:]) {
		return "", nil, false
	}
	host := strings.TrimLeft(chunk[:colon], "'\"(<`")
	if !strings.Contains(host, ".") && host != "localhost" {
		return "", nil, false
	}
	n, _ := parseInteger(chunk[colon+1:])
	return "", numbers{n}, true
}
