package decode

import (
	"errors"
	"io"
	"slices"
)

// A Finding is a close or a signal; exactly one is set.
type Finding struct {
	Close  *Close
	Signal *Signal
}

// Span returns the evidence of f.
func (f Finding) Span() Span {
	if f.Close != nil {
		return f.Close.Span
	}
	return f.Signal.Span
}

// Stream reads all of r and calls found with what it says, in order of
// appearance. Offsets and lines are those of the whole input. The memory that
// it takes does not depend on the length of r. It returns the first error of r
// or found; io.EOF is none.
func Stream(r io.Reader, found func(Finding) error) error {
	return stream(NewScanner(found), r)
}

func stream(s *Scanner, r io.Reader) error {
	p := make([]byte, 64<<10)
	for {
		n, err := r.Read(p)
		if _, wrong := s.Write(p[:n]); wrong != nil {
			return wrong
		}
		switch {
		case errors.Is(err, io.EOF):
			return s.Close()
		case err != nil:
			return err
		}
	}
}

// The text is decoded in slices of sliceSize bytes. What begins in a slice is
// found together with overlap bytes before and after it, so no match may reach
// further. The places where slices meet depend on the text alone, not on the
// pieces in which it comes. A slice full of closes must not keep a page from
// answering: in a browser this one takes 15 ms.
const (
	sliceSize = 32 << 10
	overlap   = 32 << 10
)

// A Scanner decodes a text that comes in pieces. It takes its time in Write and
// Close, never in the background.
type Scanner struct {
	found  func(Finding) error
	err    error
	closed bool

	head    []byte // the first bytes, until it is known what they are
	begun   bool
	written int      // bytes so far
	doc     document // reads an input that is no text of lines

	in      input
	cleaned int  // the offset in the input up to which it is in text
	text    view // the cleaned text
	from    int  // the offset in the cleaned text where the next slice begins
	scan    scan
	held    []Match // found, but what overlaps them may not be
	spoke   bool    // a strong format found something
	stated  bool    // it was a close
	once    sieve
}

// A document reads an input that is one value as a whole, like JSON.
type document interface {
	io.Writer
	// Close ends the input. Errors are those of what it found for.
	io.Closer
}

// NewScanner returns a Scanner that calls found with what it finds, in order of
// appearance. An error of found ends the scan; Write and Close return it.
func NewScanner(found func(Finding) error) *Scanner { return newScanner(defaultEngine(), nil, found) }

func newScanner(e *engine, own *ownWords, found func(Finding) error) *Scanner {
	s := &Scanner{found: found, scan: newScan(e, own)}
	s.once.found = s.emit
	return s
}

// longestHead is how many bytes at the start of an input tell what it is.
const longestHead = 1 << 10

// Write decodes the next piece of the text.
func (s *Scanner) Write(p []byte) (int, error) {
	if s.closed {
		return 0, errors.New("decode: write to a closed scanner")
	}
	n := len(p)
	s.written += n
	if !s.begun {
		s.head = append(s.head, p...)
		if len(s.head) < longestHead {
			return n, s.err
		}
		p = s.begin()
	}
	s.feed(p)
	return n, s.err
}

// Close ends the text and hands out what was held back.
func (s *Scanner) Close() error {
	if s.closed {
		return s.err
	}
	s.closed = true
	if !s.begun {
		s.feed(s.begin())
	}
	if s.doc != nil {
		s.fail(s.doc.Close())
		return s.err
	}
	s.in.finish()
	s.advance(true)
	if !s.stated && s.written <= MaxWeak {
		whole := string(s.text.text)
		for _, m := range choose(s.scan.findWeak(whole)) {
			if len(m.Closes) > 0 || !s.spoke {
				s.take(m, whole)
			}
		}
	}
	s.once.flush()
	return s.err
}

// begin looks at the first bytes and returns them.
func (s *Scanner) begin() []byte {
	s.begun = true
	head := s.head
	s.head = nil
	for _, f := range s.scan.whole {
		if f.begins(string(head[:min(len(head), longestHead)])) {
			s.doc = f.read(s.emit, s.scan.own)
			return head
		}
	}
	s.in.begin(head)
	return head
}

// feed takes the next bytes, a piece at a time so that little is held.
func (s *Scanner) feed(p []byte) {
	for len(p) > 0 && s.err == nil {
		piece := p[:min(len(p), longestClean)]
		p = p[len(piece):]
		if s.doc != nil {
			_, err := s.doc.Write(piece)
			s.fail(err)
			continue
		}
		s.in.add(piece)
		s.advance(false)
	}
}

func (s *Scanner) fail(err error) {
	if s.err == nil {
		s.err = err
	}
}

// emit hands out a finding.
func (s *Scanner) emit(f Finding) {
	if s.err == nil {
		s.err = s.found(f)
	}
}

// advance cleans what there is and decodes the slices that are complete.
func (s *Scanner) advance(rest bool) {
	s.cleaned += cleanInto(&s.text, s.in.text[s.cleaned-s.in.base:], s.cleaned, rest)
	for s.err == nil {
		to := s.from + sliceSize
		limit := to + overlap
		if rest {
			to, limit = min(to, s.text.end()), min(limit, s.text.end())
		}
		if s.text.end() < limit || rest && s.from >= s.text.end() {
			break
		}
		s.slice(to, limit, rest && limit == s.text.end())
	}
	if rest {
		s.settle(s.text.end(), s.text.peek(s.text.end()), true)
	}
}

// slice decodes the slice of the cleaned text that ends at offset to, and with
// it looks at the text up to limit.
func (s *Scanner) slice(to, limit int, rest bool) {
	text := s.text.peek(limit)
	s.scan.read(text, s.text.base, rest)
	s.held = append(s.held, s.scan.matches(text, s.text.base, Span{s.from, to}, s.held)...)
	s.settle(to, text, rest && to == limit)
	s.from = to
	s.forget(to - overlap)
}

// forget lets go of the cleaned text before an offset, and of the input that it
// was made from. A short text is kept as a whole for the weak formats.
func (s *Scanner) forget(before int) {
	if !s.stated && s.written <= MaxWeak || before <= s.text.base {
		return
	}
	s.in.forget(s.text.back(Span{before, before}).Start)
	rest := s.text
	rest.drop(before - rest.base)
	s.text.text = append(s.text.text[:0], rest.text...)
	s.text.segs = append(s.text.segs[:0], rest.segs...)
	s.text.base = before
	s.once.passed(before)
	s.scan.forget(before, s.once.since(before))
}

// settle takes the held matches that nothing can overlap any more: those in
// front of offset before.
func (s *Scanner) settle(before int, text string, rest bool) {
	sortMatches(s.held)
	n := 0
	for n < len(s.held) {
		many, end := chain(s.held[n:])
		// A chain that never ends is cut before its start is forgotten.
		if end > before && !rest && s.held[n].Span.Start > before-overlap/2 {
			break
		}
		for _, m := range choose(s.held[n : n+many]) {
			s.spoke = true
			s.stated = s.stated || len(m.Closes) > 0
			s.take(m, text)
		}
		n += many
	}
	s.held = slices.Clone(s.held[n:])
}
