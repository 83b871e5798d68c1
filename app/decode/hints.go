package decode

// A finder finds many words in one pass over a text, ASCII letters in any
// case (Aho and Corasick, Efficient String Matching, 1975). It is what makes a
// log without closes cheap: formats are asked only where one of their hints
// stands.
type finder struct {
	class   [256]uint8 // bytes that no word tells apart share a class
	classes uint32
	// next holds the state after a state and a class, at state+class; a state
	// is the index of its row. Rows of states in which a word ends are marked.
	next []uint32
	// ends lists the words that end in a state, by row.
	ends [][]int
}

const wordEnds uint32 = 1 << 31

// newFinder returns a finder for words; none may be empty.
func newFinder(words []string) *finder {
	f := &finder{classes: 1}
	for _, w := range words {
		for i := range len(w) {
			if b := lower(w[i]); f.class[b] == 0 {
				f.class[b] = uint8(f.classes)
				f.classes++
			}
		}
	}
	for b := range 256 {
		f.class[b] = f.class[lower(byte(b))]
	}
	f.grow(words)
	f.link()
	return f
}

// grow builds the tree of the words. A missing child is 0, the root.
func (f *finder) grow(words []string) {
	f.addState()
	for id, w := range words {
		row := uint32(0)
		for i := range len(w) {
			at := row + uint32(f.class[lower(w[i])])
			if f.next[at] == 0 {
				f.next[at] = f.addState()
			}
			row = f.next[at]
		}
		f.ends[row/f.classes] = append(f.ends[row/f.classes], id)
	}
}

func (f *finder) addState() uint32 {
	row := uint32(len(f.next))
	f.next = append(f.next, make([]uint32, f.classes)...)
	f.ends = append(f.ends, nil)
	return row
}

// link turns the tree into an automaton: where a word cannot go on, the
// longest ending that begins a word does.
func (f *finder) link() {
	fail := make([]uint32, len(f.ends))
	var queue []uint32
	for c := range f.classes {
		if child := f.next[c]; child != 0 {
			queue = append(queue, child)
		}
	}
	for len(queue) > 0 {
		row := queue[0]
		queue = queue[1:]
		back := fail[row/f.classes]
		f.ends[row/f.classes] = append(f.ends[row/f.classes], f.ends[back/f.classes]...)
		for c := range f.classes {
			child := f.next[row+c]
			if child == 0 {
				f.next[row+c] = f.next[back+c]
				continue
			}
			fail[child/f.classes] = f.next[back+c]
			queue = append(queue, child)
		}
	}
	for i, row := range f.next {
		if len(f.ends[row/f.classes]) > 0 {
			f.next[i] |= wordEnds
		}
	}
}

// each calls found with every word in text and the offset behind it, in order
// of appearance.
func (f *finder) each(text string, found func(word, end int)) {
	state := uint32(0)
	for i := range len(text) {
		state = f.next[state+uint32(f.class[text[i]])]
		if state&wordEnds != 0 {
			state &^= wordEnds
			for _, id := range f.ends[state/f.classes] {
				found(id, i+1)
			}
		}
	}
}

func lower(b byte) byte {
	if 'A' <= b && b <= 'Z' {
		return b + 'a' - 'A'
	}
	return b
}
