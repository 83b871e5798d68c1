package ui

import (
	"strings"
	"testing"

	"wsclose/app/explain"
	"wsclose/registry"
)

const goLine = "2026/11/22 10:04:31 read: websocket: close 1006 (abnormal closure): unexpected EOF"

func TestAnswerTo(t *testing.T) {
	long := strings.Repeat("nothing of interest. ", 20)
	for _, c := range []struct {
		name, text string
		mode       mode
		address    bool // a typed text of this kind stands in the address
	}{
		{"nothing", "", idle, false},
		{"blanks", " \n ", idle, false},
		{"a code", "1006", searching, true},
		{"a name", "going away", searching, true},
		{"a code with blanks around", " 1006\n", searching, true},
		{"what nobody knows", "qwxzqwxz", unknown, true},
		{"a line of a log", goLine, explained, false},
		{"a short line of a log", "websocket: close 1006 (abnormal closure)", explained, false},
		{"a log", "start\n" + goLine + "\nend", explained, false},
		{"a long text about nothing", long, unknown, false},
		{"lines about nothing", "one\ntwo", unknown, false},
		{"65 characters", strings.Repeat("é", 65), unknown, false},
		{"64 characters", strings.Repeat("é", 64), unknown, true},
	} {
		w := Widget{answer: answerTo(c.text)}
		if w.answer.mode != c.mode {
			t.Errorf("%s: mode %d, want %d", c.name, w.answer.mode, c.mode)
		}
		if got := w.inAddress(); got != c.address {
			t.Errorf("%s: in the address %v, want %v", c.name, got, c.address)
		}
		w.pasted = true
		if w.inAddress() {
			t.Errorf("%s: pasted, it is in the address", c.name)
		}
	}
}

func TestSearchShowsRows(t *testing.T) {
	a := answerTo("1006")
	codes, _, all := a.matches()
	if all || !codes[1006] || codes[1000] {
		t.Errorf("a search for 1006 shows %v, all %v", codes, all)
	}
	a = answerTo("4321")
	if _, ranges, _ := a.matches(); !ranges[4000] {
		t.Errorf("a search for 4321 shows the ranges %v", ranges)
	}
	a = answerTo(goLine)
	if _, _, all := a.matches(); !all {
		t.Error("an explained text hides rows")
	}
}

// TestAnswersRankCauses answers the questions about 1006.
func TestAnswersRankCauses(t *testing.T) {
	for _, text := range []string{goLine, "1006"} {
		w := Widget{answer: answerTo(text)}
		x := w.about(closeID(0))
		if x == nil {
			x = w.about("hit")
		}
		if x == nil || len(x.doc.Questions) == 0 {
			t.Fatalf("%q: no questions", text)
		}
		before := causes(x.doc)
		for _, q := range x.doc.Questions {
			for _, a := range q.Answers {
				x.answer(q.ID, a.ID)
				if got := causes(x.doc); len(got) != len(before) {
					t.Errorf("%q: after %s %s there are %d causes, want %d", text, q.ID, a.ID, len(got), len(before))
				}
				x.answer(q.ID, a.ID)
				if got := causes(x.doc); strings.Join(got, " ") != strings.Join(before, " ") {
					t.Errorf("%q: %s %s taken back leaves %v, want %v", text, q.ID, a.ID, got, before)
				}
			}
		}
		x.answer("regular", "yes")
		if got := causes(x.doc); len(got) == 0 || got[0] != "proxy-idle" {
			t.Errorf("%q: always after the same time, and yet the causes are %v", text, got)
		}
	}
}

// causes returns the ids of a document's causes in order.
func causes(d explain.Document) []string {
	var ids []string
	for _, s := range d.Sections {
		for _, b := range s.Blocks {
			for _, step := range b.Steps {
				ids = append(ids, step.ID)
			}
		}
	}
	return ids
}

func TestGuard(t *testing.T) {
	got := guard("reading the text", func() { panic("no such thing") })
	if want := "reading the text went wrong: no such thing"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got := guard("nothing", func() {}); got != "" {
		t.Errorf("got %q without a panic", got)
	}
}

func TestExamplesAreExplained(t *testing.T) {
	for _, x := range examples {
		a := answerTo(x.text)
		if a.mode != explained || a.failed != "" {
			t.Errorf("%s: mode %d, %s", x.name, a.mode, a.failed)
		}
		if strings.ContainsAny(x.name, `"\& `) {
			t.Errorf("%q is no name for an attribute", x.name)
		}
	}
}

func TestRowsAreInOrder(t *testing.T) {
	if len(publicRows()) == 0 {
		t.Fatal("no rows")
	}
	for i, r := range publicRows() {
		if i > 0 && publicRows()[i-1].first > r.first {
			t.Errorf("row %s stands after %s", r.label, publicRows()[i-1].label)
		}
		if r.attr == "data-code" && registry.Public(r.first) == nil {
			t.Errorf("row %s is of no public code", r.label)
		}
	}
}
