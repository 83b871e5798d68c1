package explain

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"wsclose/registry"
)

// said turns a fact into its sentence followed by references to its sources.
func said(f registry.Fact) Text {
	if f.Text == "" {
		return nil
	}
	t := Plain(f.Text)
	for _, c := range f.Cites {
		t = append(t, Piece{Words: reference(c), Link: address(c), Cite: true})
	}
	return t
}

// reference names the place that a cite points to: "RFC 6455, section 7.1.5".
func reference(c registry.Cite) string {
	if c.At == "" {
		return c.Source.Title
	}
	return c.Source.Title + ", " + c.At
}

// address returns the most exact address for a cite. The RFC editor's pages
// have an anchor a section, our measurements one a scenario.
func address(c registry.Cite) string {
	if c.Source.Kind == registry.Measurement && c.At != "" {
		return c.Source.URL + "#" + scenario(c.At)
	}
	if n, ok := strings.CutPrefix(c.At, "section "); ok && strings.Contains(c.Source.URL, "/rfc/rfc") {
		return c.Source.URL + "#section-" + n
	}
	return c.Source.URL
}

// scenario returns the anchor of the first scenario that at names: "A-1006" of
// "A-1006, A-1006-reason". What consoles print stands in one table.
func scenario(at string) string {
	if strings.HasPrefix(at, "Console") {
		return "console"
	}
	first, _, _ := strings.Cut(at, ",")
	first, _, _ = strings.Cut(first, " ")
	return first
}

// sources collects the sources that the facts cite, the most authoritative
// kind first, each with the day it was read.
func sources(facts []registry.Fact) []Text {
	kinds := []registry.Kind{registry.Standard, registry.Registry, registry.MailingList,
		registry.OfficialDocs, registry.SourceCode, registry.Measurement, registry.ThirdParty}
	var seen []*registry.Source
	for _, f := range facts {
		for _, c := range f.Cites {
			if !slices.Contains(seen, c.Source) {
				seen = append(seen, c.Source)
			}
		}
	}
	slices.SortStableFunc(seen, func(a, b *registry.Source) int {
		return cmp.Compare(slices.Index(kinds, a.Kind), slices.Index(kinds, b.Kind))
	})
	var list []Text
	for _, s := range seen {
		t := Text{{Words: s.Title, Link: s.URL}}
		if s.Read != "" { // a team's own word was not read by us
			t = append(t, Piece{Words: " (read " + s.Read + ")"})
		}
		list = append(list, t)
	}
	return list
}

// causeFacts returns the facts of causes.
func causeFacts(causes []registry.Cause) []registry.Fact {
	var facts []registry.Fact
	for _, c := range causes {
		facts = append(facts, c.Why, c.Check, c.Fix)
	}
	return facts
}

// paragraphs turns facts into one paragraph each.
func paragraphs(facts ...registry.Fact) []Block {
	var blocks []Block
	for _, f := range facts {
		if t := said(f); t != nil {
			blocks = append(blocks, Block{Para: t})
		}
	}
	return blocks
}

// lowerFirst makes the first letter of a name small, so that it can stand in a
// sentence; it leaves abbreviations (TLS, HTTP) alone.
func lowerFirst(s string) string {
	first, n := utf8.DecodeRuneInString(s)
	if second, _ := utf8.DecodeRuneInString(s[n:]); unicode.IsUpper(second) {
		return s
	}
	return string(unicode.ToLower(first)) + s[n:]
}

func yesNo(b bool) Text {
	if b {
		return Plain("Yes")
	}
	return Plain("No")
}
