package decode

import (
	"io"
	"unicode"
	"unicode/utf8"

	"wsclose/registry"
)

// A Decoder decodes with the owners of one Set in mind: it tells which of them
// a text points to. The zero Decoder knows no team's own ones.
type Decoder struct{ own *ownWords }

// For returns the Decoder for the owners of set.
func For(set *registry.Set) *Decoder { return &Decoder{newOwnWords(set.Own())} }

// Decode is [Decode] with the Decoder's owners.
func (d *Decoder) Decode(text string) Result {
	if d.own == nil {
		return Decode(text)
	}
	return decodeWith(defaultEngine(), d.own, text)
}

// Stream is [Stream] with the Decoder's owners.
func (d *Decoder) Stream(r io.Reader, found func(Finding) error) error {
	return stream(d.NewScanner(found), r)
}

// NewScanner is [NewScanner] with the Decoder's owners.
func (d *Decoder) NewScanner(found func(Finding) error) *Scanner {
	return newScanner(defaultEngine(), d.own, found)
}

// ownWords are the words that show a team's own owners in a text. They have a
// finder of their own, so that the engine, which takes a while to make, is the
// same for all.
type ownWords struct {
	words  *finder
	owners []*registry.Owner // of each word
	length []int             // of each word, in bytes
}

// newOwnWords returns the words of the owners, nil when there are none.
func newOwnWords(owners []*registry.Owner) *ownWords {
	o := &ownWords{}
	var words []string
	for _, owner := range owners {
		for _, h := range owner.Hints {
			words = append(words, h)
			o.owners = append(o.owners, owner)
			o.length = append(o.length, len(h))
		}
	}
	if len(words) == 0 {
		return nil
	}
	o.words = newFinder(words)
	return o
}

// readOwn looks for the own owners' words in text, as [scan.read] does for all
// others. A team chooses its name freely, so only whole words count: "acme" is
// not in "acmeism".
func (s *scan) readOwn(text string, base, stop int) {
	from := max(0, s.done-s.own.words.longest-base)
	s.own.words.each(text[from:stop-base], func(word, end int) {
		at := Span{from + end - s.own.length[word], from + end}
		if at.End+base > s.done && wholeWord(text, at) {
			s.nearOwn = append(s.nearOwn, ownerHit{at.plus(base), s.own.owners[word]})
		}
	})
}

// wholeWord reports whether neither a letter nor a digit stands next to at.
func wholeWord(text string, at Span) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:at.Start])
	after, _ := utf8.DecodeRuneInString(text[at.End:])
	return !unicode.IsLetter(before) && !unicode.IsDigit(before) && !unicode.IsLetter(after) && !unicode.IsDigit(after)
}
