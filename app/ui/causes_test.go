package ui

import (
	"strings"
	"testing"

	"wsclose/app/explain"
)

func TestHiddenCauses(t *testing.T) {
	for steps, want := range map[int]int{0: 0, maxCauses: 0, maxCauses + 1: 0, maxCauses + 2: 2, 12: 12 - maxCauses} {
		s := explain.Section{Blocks: []explain.Block{{Para: explain.Plain("Some.")}, {Steps: make([]explain.Step, steps)}}}
		if got := hiddenCauses(s); got != want {
			t.Errorf("of %d causes %d stand behind the button, want %d", steps, got, want)
		}
	}
}

// TestCopyHoldsAllCauses copies an explanation whose card shows some causes
// only.
func TestCopyHoldsAllCauses(t *testing.T) {
	a := answerTo("1006")
	for _, s := range a.best.doc.Sections {
		if s.ID == "causes" && hiddenCauses(s) == 0 {
			t.Fatal("no cause of 1006 is hidden")
		}
		for _, b := range s.Blocks {
			for _, step := range b.Steps {
				if !strings.Contains(plainText(a.best.doc), step.Title) || !strings.Contains(markdown(a.best.doc, "/"), step.Title) {
					t.Errorf("the copy lacks %q", step.Title)
				}
			}
		}
	}
}
