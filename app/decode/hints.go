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

// A trie is a finder that is being made: a tree of the words. Most states have
// one child, so the children of a state are a list; the finder's rows are made
// when all states are known.
type trie struct {
	*finder
	nodes []node
	ends  [][]int // of few states; the first is that of all others
}

// A node is a state of a trie. 0 is the root, which is nobody's child.
type node struct {
	class       uint8 // the byte that leads to it
	first, next uint16
	fail        uint16 // the state of the longest ending that begins a word
	ends        uint16 // which of the trie's ends are those of this state
}

// newFinder returns a finder for words; none may be empty. It holds at most
// 65,535 states, one for each beginning of a word.
func newFinder(words []string) *finder { return newFinderIn(words, func() {}) }

// newFinderIn does so in steps, with a pause between them.
func newFinderIn(words []string, pause func()) *finder {
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
	pause()
	order := t.link()
	pause()
	return t.fill(order, pause)
}

// rowsAtOnce is how many rows are filled in one step.
const rowsAtOnce = 4096

// grow builds the tree of the words.
func (t *trie) grow(words []string) {
	most := 1
	for _, w := range words {
		most += len(w)
	}
	t.nodes = make([]node, 0, most)
	t.ends = make([][]int, 1, len(words)+1)
	t.add(0)
	for id, w := range words {
		state := uint16(0)
		for i := range len(w) {
			class := t.class[lower(w[i])]
			child := t.child(state, class)
			if child == 0 {
				child = t.add(class)
				t.nodes[child].next = t.nodes[state].first
				t.nodes[state].first = child
			}
			state = child
		}
		t.endsAt(state, id)
	}
}

// endsAt notes that words end in a state.
func (t *trie) endsAt(state uint16, words ...int) {
	n := &t.nodes[state]
	if n.ends == 0 {
		n.ends = uint16(len(t.ends))
		t.ends = append(t.ends, nil)
	}
	t.ends[n.ends] = append(t.ends[n.ends], words...)
}

func (t *trie) add(class uint8) uint16 {
	t.nodes = append(t.nodes, node{class: class})
	return uint16(len(t.nodes) - 1)
}

// child returns the state that a class leads to, 0 when there is none.
func (t *trie) child(state uint16, class uint8) uint16 {
	child := t.nodes[state].first
	for child != 0 && t.nodes[child].class != class {
		child = t.nodes[child].next
	}
	return child
}

// link finds where to go on when a word cannot: at the longest ending that
// begins a word. It returns the states by their distance from the root.
func (t *trie) link() []uint16 {
	order := make([]uint16, 1, len(t.nodes))
	for i := 0; i < len(order); i++ {
		state := order[i]
		for child := t.nodes[state].first; child != 0; child = t.nodes[child].next {
			order = append(order, child)
			if state == 0 {
				continue
			}
			back, class := t.nodes[state].fail, t.nodes[child].class
			for back != 0 && t.child(back, class) == 0 {
				back = t.nodes[back].fail
			}
			back = t.child(back, class)
			t.nodes[child].fail = back
			if ends := t.ends[t.nodes[back].ends]; len(ends) > 0 {
				t.endsAt(child, ends...)
			}
		}
	}
	return order
}

// fill makes the rows of the finder; the states in which a word ends come last.
// A row is that of the state to go on at, but for its own children.
func (t *trie) fill(order []uint16, pause func()) *finder {
	f := t.finder
	place := make([]int, len(t.nodes))
	n := 0
	for state := range t.nodes {
		if t.nodes[state].ends == 0 {
			place[state] = n
			n++
		}
	}
	f.ending = uint16(n)
	for state := range t.nodes {
		if ends := t.nodes[state].ends; ends > 0 {
			place[state] = n
			f.ends = append(f.ends, t.ends[ends])
			n++
		}
	}
	f.next = make([]uint16, n<<f.bits)
	row := func(state uint16) []uint16 { return f.next[place[state]<<f.bits:][:1<<f.bits] }
	for i, state := range order {
		if i%rowsAtOnce == rowsAtOnce-1 {
			pause()
		}
		r := row(state)
		if state != 0 {
			copy(r, row(t.nodes[state].fail))
		}
		for child := t.nodes[state].first; child != 0; child = t.nodes[child].next {
			r[t.nodes[child].class] = uint16(place[child])
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
