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

func parseQuery(text string) query {
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
		q.add(chunk)
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
func (q *query) add(chunk string) {
	var buf [8]string
	for _, text := range splitWords(buf[:0], chunk) {
		digits := isDigits(text)
		if digits {
			n, _ := parseInteger(text)
			if len(text) >= 3 {
				q.numbers = append(q.numbers, n)
				continue
			}
			q.within = append(q.within, n)
		}
		if len(q.words) < maxQueryWords {
			q.words = append(q.words, word{text: text, optional: common[text] || len(text) == 1, exact: digits})
		}
	}
	// The pair may stand in two chunks: "time out".
	if n := len(q.words); n >= 2 {
		if one, ok := pairs[[2]string{q.words[n-2].text, q.words[n-1].text}]; ok {
			q.words = append(q.words[:n-2], word{text: one, optional: common[one]})
		}
	}
}
