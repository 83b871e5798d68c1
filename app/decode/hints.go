package decode

// A finder finds many words in one pass over a text, ASCII letters in any
// case (Aho and Corasick, Efficient String Matching, 1975). It is what makes a
// log without closes cheap: formats are asked only where one of their hints
// stands.
type finder struct {
	class [256]uint8 // bytes that no word tells apart share a class
	bits  uint       // a row of next has 1<<bits entries
	// next holds the state after a state and a class, at state<<bits|class.
	// States in which a word ends come last, from ending on.
	next   []uint16
	ending uint16
	ends   [][]int // ends[state-ending] lists the words that end in state
	// longest is the length of the longest word, in bytes.
	longest int
}

// A trie is a finder that is being made: a row of children for each state, 0
// where there is none.
type trie struct {
	*finder
	rows [][]uint16
	ends [][]int
}

// newFinder returns a finder for words; none may be empty. It holds at most
// 65,535 states, one for each beginning of a word.
func newFinder(words []string) *finder {
	t := trie{finder: &finder{}}
	classes := uint(1)
	for _, w := range words {
		t.longest = max(t.longest, len(w))
		for i := range len(w) {
			if b := lower(w[i]); t.class[b] == 0 {
				t.class[b] = uint8(classes)
				classes++
			}
		}
	}
	for b := range 256 {
		t.class[b] = t.class[lower(byte(b))]
	}
	for 1<<t.bits < classes {
		t.bits++
	}
	t.grow(words)
	t.link()
	return t.sorted()
}

// grow builds the tree of the words.
func (t *trie) grow(words []string) {
	t.add()
	for id, w := range words {
		state := uint16(0)
		for i := range len(w) {
			child := &t.rows[state][t.class[lower(w[i])]]
			if *child == 0 {
				n := t.add()
				t.rows[state][t.class[lower(w[i])]] = n
				state = n
				continue
			}
			state = *child
		}
		t.ends[state] = append(t.ends[state], id)
	}
}

func (t *trie) add() uint16 {
	t.rows = append(t.rows, make([]uint16, 1<<t.bits))
	t.ends = append(t.ends, nil)
	return uint16(len(t.rows) - 1)
}

// link turns the tree into an automaton: where a word cannot go on, the
// longest ending that begins a word does.
func (t *trie) link() {
	fail := make([]uint16, len(t.rows))
	var queue []uint16
	for _, child := range t.rows[0] {
		if child != 0 {
			queue = append(queue, child)
		}
	}
	for len(queue) > 0 {
		state := queue[0]
		queue = queue[1:]
		back := fail[state]
		t.ends[state] = append(t.ends[state], t.ends[back]...)
		for c, child := range t.rows[state] {
			if child == 0 {
				t.rows[state][c] = t.rows[back][c]
				continue
			}
			fail[child] = t.rows[back][c]
			queue = append(queue, child)
		}
	}
}

// sorted returns the finder with the states in which a word ends at the end.
func (t *trie) sorted() *finder {
	f := t.finder
	place := make([]uint16, len(t.rows))
	n := uint16(0)
	for state, ends := range t.ends {
		if len(ends) == 0 {
			place[state] = n
			n++
		}
	}
	f.ending = n
	for state, ends := range t.ends {
		if len(ends) > 0 {
			place[state] = n
			f.ends = append(f.ends, ends)
			n++
		}
	}
	f.next = make([]uint16, len(t.rows)<<f.bits)
	for state, row := range t.rows {
		for c, child := range row {
			f.next[int(place[state])<<f.bits|c] = place[child]
		}
	}
	return f
}

// each calls found with every word in text and the offset behind it, in order
// of appearance.
func (f *finder) each(text string, found func(word, end int)) {
	state := uint16(0)
	for i := range len(text) {
		state = f.next[uint(state)<<f.bits|uint(f.class[text[i]])]
		if state >= f.ending {
			for _, id := range f.ends[state-f.ending] {
				found(id, i+1)
			}
		}
	}
}

// holds reports whether text has one of the words.
func (f *finder) holds(text string) bool {
	state := uint16(0)
	for i := range len(text) {
		if state = f.next[uint(state)<<f.bits|uint(f.class[text[i]])]; state >= f.ending {
			return true
		}
	}
	return false
}

func lower(b byte) byte {
	if 'A' <= b && b <= 'Z' {
		return b + 'a' - 'A'
	}
	return b
}
