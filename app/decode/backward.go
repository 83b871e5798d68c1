package decode

import (
	"strings"
	"unicode/utf8"
)

// A backward reader reads a text from its end: what stands before a code is
// either one of few labels or none, so this is quicker than to look for them
// from the front.
type backward struct {
	text string
	at   int // everything before is still to be read
}

// one passes over a byte of set, if one ends here.
func (b *backward) one(set string) {
	if b.at > 0 && strings.IndexByte(set, b.text[b.at-1]) >= 0 {
		b.at--
	}
}

// many passes over characters of set.
func (b *backward) many(set string) {
	for b.at > 0 {
		r, size := utf8.DecodeLastRuneInString(b.text[:b.at])
		if !strings.ContainsRune(set, r) {
			return
		}
		b.at -= size
	}
}

// any passes over the first of words that ends here, in any case.
func (b *backward) any(words ...string) bool {
	for _, w := range words {
		if n := b.at - len(w); n >= 0 && strings.EqualFold(b.text[n:b.at], w) {
			b.at = n
			return true
		}
	}
	return false
}

// edge reports whether a word of ASCII may begin or end here.
func (b *backward) edge() bool {
	return (b.at == 0 || !isWord(b.text[b.at-1])) != (b.at == len(b.text) || !isWord(b.text[b.at]))
}

// sign passes over what stands between a label and its value: code=, code: ",
// code => , code is.
func (b *backward) sign(lineEnd bool) {
	b.any("Some(", "Optional(", "Library(", "Iana(")
	b.one(`"'([` + "`")
	if lineEnd {
		b.one("\n")
	}
	for range 2 { // code is -------> : 1006
		b.many(" \t*")
		if b.any("->") {
			b.many("-")
		} else {
			b.any("=>", ">>", "→", ":", "=", "：")
		}
	}
	b.many(" \t*")
	b.any(" is", " was", " of")
	b.one(`"'`)
}

// begins reports whether a label may begin here: at a word's start or after an
// underscore.
func (b *backward) begins() bool {
	return b.at == 0 || !isWord(b.text[b.at-1]) || b.text[b.at-1] == '_'
}

// word passes over a word.
func (b *backward) word() {
	for b.at > 0 && isWord(b.text[b.at-1]) {
		b.at--
	}
}

// nonBlank passes over what is written without a blank: a word or an address.
func (b *backward) nonBlank() {
	for b.at > 0 && b.text[b.at-1] != ' ' && b.text[b.at-1] != '\t' {
		b.at--
	}
}

// anyWord passes over a word and reports whether there was one.
func (b *backward) anyWord() bool {
	at := b.at
	b.word()
	return b.at < at
}
