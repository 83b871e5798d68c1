package decode

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"wsclose/registry"
)

// A wording is one sentence that a program prints, and what it says. A library
// has a dozen of them, so a format is best written as a list of wordings.
type wording struct {
	// has is a part of every match, any a choice of such parts: one of them is
	// needed, except in a weak format. Only the lines around them are looked
	// at, so that a long log costs one pass, not one for each expression.
	has string
	any []string
	// lines is how many lines before and after the line with has a match may
	// reach. With 0 the expression is matched inside of one line.
	lines int
	// expr is the whole sentence. Its groups have fixed names:
	//
	//	code    the close code in decimal
	//	hexcode the close code in hexadecimal
	//	name    a name of the code, looked up in names
	//	reason  the reason
	//	quoted  the reason inside quotes, with backslash escapes
	//	clean   wasClean: true, false, 1, 0, yes or no
	//	detail  the signal's detail
	// only is what counts of the sentence, where others read the rest.
	expr    string
	names   map[string]registry.Code
	signal  string        // the slug of the signal, or "" when there is none
	implied registry.Code // the code that the sentence implies, or 0
	from    Endpoint
	// tail says that the reason is the last thing the program prints, so that
	// what is open around the match (quotes, brackets) ends it.
	tail bool
	// more sees each match with its groups and may complete or drop it.
	more func(m *Match, group func(name string) (string, bool)) bool
}

// longestHint is how much of has and of any calls for a wording, in bytes: the
// end of them, which tells them apart best. What is left out costs no states of
// the finder.
const longestHint = 14

// hints returns the parts of a text that call for w.
func (w *wording) hints() []string {
	var hints []string
	for _, h := range append([]string{w.has}, w.any...) {
		from := max(0, len(h)-longestHint)
		for from > 0 && !utf8.RuneStart(h[from]) {
			from--
		}
		if h != "" {
			hints = append(hints, h[from:])
		}
	}
	return hints
}

// spelled returns a test whether a hint stands as it is spelled, or nil when the
// expression matches in any case.
func (w *wording) spelled() func(text string, hint Span) bool {
	if strings.HasPrefix(w.expr, "(?i)") {
		return nil
	}
	hints := w.hints()
	return func(text string, hint Span) bool {
		for _, h := range hints {
			if text[hint.Start:hint.End] == h {
				return true
			}
		}
		return false
	}
}

// finder returns a function that finds w in a window of a text. A sentence that
// does not occur costs no expression.
func (w *wording) finder() func(string) []Match {
	re := &expression{text: w.expr}
	return func(text string) []Match { return w.find(re.compiled(), text) }
}

// longestLine is how much of a line is looked at around a place in it, in
// bytes.
const longestLine = 8 << 10

// lineAround returns the line that holds offset at, no further back than from,
// and at most longestLine bytes before and after.
func lineAround(text string, from, at int) Span {
	start := max(from, at-longestLine)
	if i := strings.LastIndexByte(text[start:at], '\n'); i >= 0 {
		start += i + 1
	}
	end := min(len(text), at+longestLine)
	if i := strings.IndexByte(text[at:end], '\n'); i >= 0 {
		end = at + i
	}
	return Span{start, end}
}

// find returns the matches of w's expression in text.
func (w *wording) find(re *regexp.Regexp, text string) []Match {
	var found []Match
	for _, loc := range re.FindAllStringSubmatchIndex(text, -1) {
		if m, ok := w.match(re, text, loc); ok {
			found = append(found, m)
		}
	}
	return found
}

// match turns one match of the expression into what the wording says.
func (w *wording) match(re *regexp.Regexp, text string, loc []int) (Match, bool) {
	at := func(name string) (Span, bool) {
		for i, n := range re.SubexpNames() {
			if n == name && loc[2*i] >= 0 {
				return Span{loc[2*i], loc[2*i+1]}, true
			}
		}
		return Span{}, false
	}
	group := func(name string) (string, bool) {
		s, ok := at(name)
		return text[s.Start:s.End], ok
	}
	m, ok := matchAt(re, text, loc)
	if !ok {
		return m, false
	}
	if s, ok := at("only"); ok { // the rest of the match is no evidence
		m.Span, m.Closes[0].Span = s, s
	}
	c := &m.Closes[0]
	if s, ok := at("name"); ok && c.Code == registry.NoCode {
		code, known := w.names[text[s.Start:s.End]]
		if w.names == nil {
			code, known = codeOfName(text[s.Start:s.End], true)
		}
		if !known {
			return m, false
		}
		c.Code = code
		c.Marks = append(c.Marks, Mark{FieldCode, s})
	}
	if s, ok := at("quoted"); ok {
		c.Reason, c.HasReason = unescaped(text[s.Start:s.End]), true
		c.Marks = append(c.Marks, Mark{FieldReason, s})
	}
	slices.SortFunc(c.Marks, func(a, b Mark) int { return a.Span.Start - b.Span.Start })
	c.Initiator = w.from
	if w.implied != 0 {
		c.Implied = w.implied
	}
	if w.signal != "" {
		detail, _ := group("detail")
		detail = strings.ReplaceAll(detail, ",", "") // 70,000
		m.Signals = append(m.Signals, Signal{Slug: w.signal, Detail: detail, Span: m.Span})
	}
	if c.Code == registry.NoCode && c.Implied == registry.NoCode {
		m.Closes = nil
	}
	if w.tail {
		endReason(text, &m)
	}
	if w.more != nil && !w.more(&m, group) {
		return m, false
	}
	return m, len(m.Closes)+len(m.Signals) > 0
}

// says is a wording without a close: a substring or, with expr, an expression
// that means a signal.
func says(signal, has string) wording {
	return wording{has: has, expr: regexp.QuoteMeta(has), signal: signal}
}

// unescaped resolves the backslash escapes of Go, JSON, Python and JavaScript
// strings. What it does not understand it leaves as it is.
func unescaped(s string) string {
	if !strings.Contains(s, `\`) {
		return s
	}
	var b strings.Builder
	for s != "" {
		r, multibyte, tail, err := strconv.UnquoteChar(s, 0)
		switch {
		case strings.HasPrefix(s, `\'`) || strings.HasPrefix(s, `\"`) || strings.HasPrefix(s, `\/`):
			b.WriteByte(s[1])
			s = s[2:]
			continue
		case err != nil:
			b.WriteByte(s[0])
			s = s[1:]
			continue
		case multibyte || r < 0x80:
			b.WriteRune(r)
		default:
			b.WriteByte(byte(r))
		}
		s = tail
	}
	return strings.ToValidUTF8(b.String(), "\ufffd")
}

// endReason ends the reason of m's close where the quotes, brackets or fields
// around the match end it, and shortens the match likewise: a reason that a
// library prints last runs into whatever the log adds.
func endReason(text string, m *Match) {
	if len(m.Closes) == 0 {
		return
	}
	c := &m.Closes[0]
	for j := range c.Marks {
		mark := &c.Marks[j]
		if mark.Field != FieldReason || mark.Span.End != m.Span.End {
			continue
		}
		end := mark.Span.Start + lengthInside(text, m.Span.Start, mark.Span)
		c.Reason = text[mark.Span.Start:end]
		mark.Span.End, c.Span.End, m.Span.End = end, end, end
	}
}

// escaped are the ways to write down the beginning of a terminal's escape
// sequence.
var escaped = []string{`\x1b[`, `\u001b[`, `\u001B[`, `\033[`, `^[[`}

// untilRetry returns reason without what an application says behind it about its
// next attempt.
func untilRetry(reason string) string {
	for _, next := range []string{"econnecting in ", "etrying in "} {
		if i := strings.Index(reason, next); i > 3 {
			if said := strings.TrimRight(reason[:i-1], " -–—.,;"); len(said) < i-1 {
				return said
			}
		}
	}
	return reason
}

// lengthInside returns how much of the stretch at s belongs to a match that
// begins at start: up to the end of the quotes or brackets that were open
// there.
func lengthInside(text string, start int, s Span) int {
	inside := text[s.Start:s.End]
	for _, esc := range escaped {
		if i := strings.Index(inside, esc); i >= 0 {
			inside = inside[:i] // the colour that the log gave the line ends
		}
	}
	before := text[lineAround(text, 0, start).Start:start]
	if i := strings.IndexByte(inside, '`'); i >= 0 && strings.Count(before, "`")%2 == 1 {
		inside = inside[:i] // Markdown's code ends
	}
	inside = untilRetry(inside)
	var last byte
	if before != "" {
		last = before[len(before)-1]
	}
	quote := byte(0)
	switch {
	case strings.HasSuffix(before, `\"`):
		if i := strings.Index(inside, `\"`); i >= 0 {
			return i
		}
	case (strings.Count(before, `"`)-strings.Count(before, `\"`))%2 == 1:
		quote = '"'
	case last == '\'' || last == '`':
		quote = last
	}
	for i := 0; quote != 0 && i < len(inside); i++ {
		if inside[i] == quote && (i == 0 || inside[i-1] != '\\') {
			return i
		}
	}
	if i := strings.IndexByte("([{<", last); i >= 0 && last != 0 {
		if j := strings.LastIndexByte(inside, ")]}>"[i]); j >= 0 {
			return j
		}
	}
	return len(strings.TrimRight(inside, " \t"))
}
