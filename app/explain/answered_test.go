package explain

import (
	"slices"
	"strings"
	"unicode/utf8"

	"wsclose/app/decode"
	"wsclose/registry"
)

// What a text of one line is looked up as: the widget's own limits.
const (
	longestSearch   = 64
	longestQuestion = 256
)

// answered returns the words that a visitor gets for a text: of each close and
// signal in it, or of the best hit when the text is a search. Sources and
// references are left out, so that no title of a source passes for a
// statement of ours.
func answered(text string) string {
	text = strings.TrimSpace(text)
	found := decode.Decode(text)
	if !found.Empty() && !weakly(found) {
		return words(documents(found))
	}
	var hits []registry.Hit
	if n := utf8.RuneCountInString(text); n <= longestQuestion && !strings.Contains(text, "\n") {
		hits = registry.Search(text)
		if len(hits) > 0 && (n <= longestSearch || found.Empty()) {
			return words([]Document{looked(hits[0])})
		}
	}
	return words(documents(found))
}

// documents explains what was found in a text.
func documents(found decode.Result) []Document {
	var all []Document
	for i, c := range found.Closes {
		all = append(all, Close(c, Nearby(found, i), nil))
	}
	for _, s := range found.Signals {
		all = append(all, Signal(s))
	}
	return all
}

// looked explains a hit. The questions that split the causes of a code are
// asked here too.
func looked(h registry.Hit) Document {
	d := Hit(h)
	if h.Kind == registry.HitCode {
		d.Questions = Close(decode.Close{Code: h.Code, Implied: registry.NoCode}, nil, nil).Questions
	}
	return d
}

// weakly reports whether all that was found was found by formats that ask for
// little evidence, such as a bare number.
func weakly(found decode.Result) bool {
	weak := func(format string) bool {
		return slices.ContainsFunc(decode.Formats(), func(f *decode.Format) bool { return f.Name == format && f.Weak })
	}
	for _, c := range found.Closes {
		if !weak(c.Format) {
			return false
		}
	}
	for _, s := range found.Signals {
		if !weak(s.Format) {
			return false
		}
	}
	return true
}

// words joins the words of documents.
func words(documents []Document) string {
	var lines []string
	add := func(t Text) {
		var line string
		for _, p := range t {
			if !p.Cite {
				line += p.Words
			}
		}
		if line != "" {
			lines = append(lines, line)
		}
	}
	for _, d := range documents {
		lines = append(lines, d.Subject)
		add(d.Verdict)
		for _, q := range d.Questions {
			lines = append(lines, q.Ask)
		}
		for _, s := range d.Sections {
			if s.ID == "sources" {
				continue
			}
			lines = append(lines, s.Title)
			for _, b := range s.Blocks {
				add(b.Para)
				for _, t := range b.List {
					add(t)
				}
				for _, st := range b.Steps {
					lines = append(lines, st.Title)
					add(Plain(st.Fit))
					add(st.Why)
					add(st.Check)
					add(st.Fix)
				}
				if b.Table != nil {
					for _, r := range b.Table.Rows {
						var row []string
						for _, cell := range r {
							row = append(row, cell.String())
						}
						lines = append(lines, strings.Join(row, " | "))
					}
				}
			}
		}
	}
	return strings.Join(lines, "\n")
}
