package ui

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"wsclose/app/decode"
	"wsclose/app/explain"
)

const (
	maxEchoWhole = 2000 // a text of at most this many bytes is echoed whole
	maxEcho      = 6000 // at most this many bytes are echoed
	echoAround   = 160  // and this many before and after the evidence
)

// fieldEvidence marks evidence in which no single field was read.
const fieldEvidence decode.Field = "evidence"

// A piece is a stretch of the echoed text.
type piece struct {
	words string
	about string       // the id of the explanation it belongs to, "" for none
	field decode.Field // what was read from it, "" for none
	first bool         // the first piece of its evidence
	gap   bool         // stands for text that is left out
}

// evidence is a span of the text together with the explanation it led to.
type evidence struct {
	about string
	span  decode.Span
	marks []decode.Mark
}

// pieces cuts the text into what was used, what surrounds it, and gaps.
func (a *answer) pieces() []piece {
	if a.mode != explained || a.log != nil {
		return nil
	}
	var used []evidence
	for i := range a.closes {
		c := a.result.Closes[i]
		used = append(used, evidence{closeID(i), c.Span, c.Marks})
	}
	for i := range a.signals {
		used = append(used, evidence{signalID(i), a.result.Signals[i].Span, nil})
	}
	var out []piece
	shown, last := 0, 0
	for _, window := range windows(a.text, used) {
		if shown >= maxEcho {
			break
		}
		window.End = boundary(a.text, min(window.End, window.Start+maxEcho-shown))
		if window.Start > last {
			out = append(out, piece{gap: true})
		}
		out = append(out, cut(a.text, window, used)...)
		shown, last = shown+window.Len(), window.End
	}
	if last < len(a.text) {
		out = append(out, piece{gap: true})
	}
	firsts(out)
	return out
}

// firsts marks the first piece of each piece of evidence, so that an
// explanation can point at it.
func firsts(pieces []piece) {
	seen := map[string]bool{"": true}
	for i := range pieces {
		if p := &pieces[i]; !seen[p.about] {
			p.first, seen[p.about] = true, true
		}
	}
}

// windows returns the stretches of text to echo, in order and disjoint.
func windows(text string, used []evidence) []decode.Span {
	if len(text) <= maxEchoWhole {
		return []decode.Span{{Start: 0, End: len(text)}}
	}
	var spans []decode.Span
	for _, e := range used {
		before := text[max(0, e.span.Start-echoAround):e.span.Start]
		if i := strings.IndexByte(before, '\n'); i >= 0 {
			before = before[i+1:]
		}
		after := text[e.span.End:min(len(text), e.span.End+echoAround)]
		if i := strings.LastIndexByte(after, '\n'); i >= 0 {
			after = after[:i]
		}
		spans = append(spans, decode.Span{
			Start: boundary(text, e.span.Start-len(before)),
			End:   boundary(text, e.span.End+len(after)),
		})
	}
	slices.SortFunc(spans, func(a, b decode.Span) int { return a.Start - b.Start })
	var merged []decode.Span
	for _, s := range spans {
		if n := len(merged); n > 0 && s.Start <= merged[n-1].End+1 {
			merged[n-1].End = max(merged[n-1].End, s.End)
			continue
		}
		merged = append(merged, s)
	}
	return merged
}

// boundary moves offset back to the start of a character.
func boundary(text string, offset int) int {
	for offset > 0 && offset < len(text) && !utf8.RuneStart(text[offset]) {
		offset--
	}
	return offset
}

// cut divides a window at every place where evidence or a mark begins or ends.
func cut(text string, window decode.Span, used []evidence) []piece {
	edges := []int{window.Start, window.End}
	for _, e := range used {
		edges = append(edges, e.span.Start, e.span.End)
		for _, m := range e.marks {
			edges = append(edges, m.Span.Start, m.Span.End)
		}
	}
	slices.Sort(edges)
	var out []piece
	for i := 1; i < len(edges); i++ {
		s := decode.Span{Start: max(edges[i-1], window.Start), End: min(edges[i], window.End)}
		if s.Len() > 0 {
			p := role(s, used)
			p.words = text[s.Start:s.End]
			out = append(out, p)
		}
	}
	return out
}

// role tells what the stretch s, which no edge divides, was used for.
func role(s decode.Span, used []evidence) piece {
	for _, e := range used {
		if !e.span.Overlaps(s) {
			continue
		}
		p := piece{about: e.about}
		if len(e.marks) == 0 {
			p.field = fieldEvidence
		}
		for _, m := range e.marks {
			if m.Span.Overlaps(s) {
				p.field = m.Field
			}
		}
		return p
	}
	return piece{}
}

// fieldTitles says what a mark is, to whoever points at it.
var fieldTitles = map[decode.Field]string{
	decode.FieldCode:     "the close code",
	decode.FieldReason:   "the reason",
	decode.FieldWasClean: "wasClean",
	fieldEvidence:        "the evidence",
}

// echoView shows the text with the parts that were used marked, each mark
// linked to its explanation.
func (w *Widget) echoView() app.UI {
	if w.answer.log != nil {
		return el("section", "echo-part",
			el("p", "hint").Text("A text of this size is not shown again here. Each explanation names the line that it is about."),
		).Attr("aria-label", "Your text")
	}
	var nodes []app.UI
	for _, p := range w.answer.pieces() {
		nodes = append(nodes, pieceView(p))
	}
	return hidden(el("section", "echo-part",
		el("h2", "echo-title").Text("What was read"),
		el("pre", "echo", nodes...).ID("echo").Attr("tabindex", "0"),
	).Attr("aria-label", "Your text with the parts that were used"), len(nodes) == 0)
}

func pieceView(p piece) app.UI {
	switch {
	case p.gap:
		return el("span", "echo-gap").Text(" … ")
	case p.about == "":
		return app.Text(explain.Shown(p.words))
	}
	e := el("span", "echo-evidence")
	if p.field != "" {
		e = el("mark", "", el("a", "").Attr("href", "#"+p.about).Text(explain.Shown(p.words))).
			Attr("data-field", string(p.field)).
			Attr("title", fieldTitles[p.field])
	} else {
		e = e.Text(explain.Shown(p.words))
	}
	if p.first {
		e = e.ID("from-" + p.about)
	}
	return e.Attr("data-about", p.about)
}

func closeID(i int) string  { return "close-" + strconv.Itoa(i+1) }
func signalID(i int) string { return "signal-" + strconv.Itoa(i+1) }
