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
	var bound Code // the number before a "-" or "to" that stands alone
	between := 0   // 0: no number yet, 1: a number, 2: a number and "to"
	for _, chunk := range strings.Fields(text) {
		n, ok := parseNumber(chunk)
		switch {
		case ok && between == 2 && n.single() && n.first >= bound:
			q.numbers[len(q.numbers)-1] = number{first: bound, last: n.first}
			between = 0
			continue
		case ok:
			q.numbers = append(q.numbers, n)
			between = 0
			if n.single() {
				bound, between = n.first, 1
			}
			continue
		case between == 1 && isTo(chunk):
			between = 2
		default:
			between = 0
		}
		if host, port, ok := address(chunk); ok {
			q.add(ix, host)
			q.within = append(q.within, port...)
			continue
		}
		q.add(ix, chunk)
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
		if one := strings.ToLower(run); len(parts) > 1 && ix.has(one) {
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
		if len(text) >= 3 {
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
