package decode

import (
	"bytes"
	"slices"
	"strings"

	"wsclose/registry"
)

// take completes a match with its places in the input and passes it on. text
// is the cleaned text from s.text.base on, of which it keeps nothing.
func (s *Scanner) take(m Match, text string) {
	group := make([]stated, 0, len(m.Closes))
	for _, c := range m.Closes {
		st := stated{Close: c, plain: c.Span}
		st.Marks = slices.Clone(c.Marks)
		for i, mark := range st.Marks {
			if mark.Field == FieldReason && c.Reason == text[mark.Span.Start-s.text.base:mark.Span.End-s.text.base] {
				mark.Span.End -= len(c.Reason) - len(beforeLineEnd(c.Reason))
				st.Reason = strings.ReplaceAll(s.text.written(mark.Span, s.in.string), `\"`, `"`)
			}
			st.Marks[i].Span = s.place(mark.Span)
		}
		st.Reason = strings.Clone(st.Reason)
		raw := s.text.back(c.Span)
		if c.Code == registry.NoCode {
			st.words = strings.TrimSpace(s.in.string(raw))
		}
		st.shape = shapeOf(text[c.Span.Start-s.text.base : c.Span.End-s.text.base])
		if c.Initiator == "" && len(m.Closes) == 1 && c.Code != registry.NoCode {
			near := c
			near.Span = c.Span.plus(-s.text.base)
			near.Marks = slices.Clone(c.Marks)
			for i := range near.Marks {
				near.Marks[i].Span = near.Marks[i].Span.plus(-s.text.base)
			}
			st.Initiator = sideOf(text, &near)
		}
		st.owners = s.scan.ownersNear(text, s.text.base, &c, s.written)
		line := s.lineAt(raw.Start)
		st.Time, st.After = timeOf(line), lastingOn(string(line[:min(len(line), maxLine)]))
		st.Span, st.Line = s.place(c.Span), s.in.at(raw.Start).line+1
		group = append(group, st)
	}
	signals := make([]Signal, 0, len(m.Signals))
	for _, g := range m.Signals {
		raw := s.text.back(g.Span)
		g.Line, g.Time = s.in.at(raw.Start).line+1, timeOf(s.lineAt(raw.Start))
		g.Span = s.place(g.Span)
		g.Detail = strings.Clone(g.Detail)
		signals = append(signals, g)
	}
	s.once.add(group, signals, m.Apart, s.scan.newConnection)
}

// beforeLineEnd takes away the escaped end of a line that a log in JSON puts behind
// a reason.
func beforeLineEnd(reason string) string {
	for {
		rest := strings.TrimSuffix(strings.TrimSuffix(reason, `\n`), `\r`)
		if rest == reason {
			return reason
		}
		reason = rest
	}
}

// place returns the place in the bytes of the input of a span in the cleaned
// text.
func (s *Scanner) place(plain Span) Span {
	raw := s.text.back(plain)
	if s.in.wide == nil {
		return raw
	}
	start := s.in.at(raw.Start).written
	return Span{start, start + s.in.width(raw.Start, raw.End)}
}

// maxLine is how much of a line, in bytes, is searched for its time.
const maxLine = 1 << 10

// lineAt returns the line of an offset in the input, with the prefix that was
// cleaned away, or nothing in the midst of a very long line.
func (s *Scanner) lineAt(raw int) []byte {
	text := s.in.text
	at := raw - s.in.base
	start := max(0, at-overlap/2)
	if i := bytes.LastIndexByte(text[start:at], '\n'); i >= 0 {
		start += i + 1
	} else if start > 0 {
		return nil
	}
	line := text[start:]
	if i := bytes.IndexByte(line, '\n'); i >= 0 {
		line = line[:i]
	}
	return line
}

// timeOf returns the time on a line. Docker writes it last.
func timeOf(line []byte) string {
	if bytes.IndexByte(line, '\x1b') >= 0 {
		colourless := original(line[:min(len(line), 2*maxLine)], 0)
		colourless = plainCharacters(&colourless)
		line = colourless.text
	}
	if time := timeOn(string(line[:min(len(line), maxLine)])); time != "" || len(line) <= maxLine || !bytes.HasPrefix(line, []byte(dockerLog)) {
		return time
	}
	return timeOn(string(line[len(line)-len(nanoTime)*2:]))
}
