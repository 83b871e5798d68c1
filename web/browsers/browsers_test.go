package browsers

import (
	"strings"
	"testing"
)

func TestTableIsSound(t *testing.T) {
	seen := map[string]bool{}
	for _, g := range Groups() {
		if len(g.Scenarios) == 0 {
			t.Errorf("group %s is empty", g.ID)
		}
		for _, s := range g.Scenarios {
			if seen[s.ID] || s.ID == "" || s.Words == "" {
				t.Errorf("scenario %q has no name, no words, or stands twice", s.ID)
			}
			seen[s.ID] = true
			ran := 0
			for i, r := range s.Records {
				if !r.Ran {
					continue
				}
				ran++
				closed := strings.Contains(r.Events, "c")
				if closed != (r.Code >= 0) && r.Text == "" {
					t.Errorf("%s, %s: close event %t, close code %d", s.ID, Engines[i].Name, closed, r.Code)
				}
				if bad := strings.Trim(r.Events, "oecmsSbhHzu"); bad != "" {
					t.Errorf("%s, %s: unknown events %q", s.ID, Engines[i].Name, bad)
				}
				if r.Code == 1006 && r.Clean && s.Records[i].Wire != Empty && !strings.Contains(s.ID, "1006") {
					t.Errorf("%s, %s: a clean 1006 that no server sent", s.ID, Engines[i].Name)
				}
			}
			if ran == 0 {
				t.Errorf("%s was measured nowhere", s.ID)
			}
		}
	}
	if len(seen) < 200 {
		t.Errorf("%d scenarios, want those of the whole table", len(seen))
	}
}

func TestParseRefuses(t *testing.T) {
	for _, table := range []string{
		"A-1\twords\t-\t-\t-\n",
		"# close\nA-1\twords\t-\t-\n",
		"# close\nA-1\twords\toc|x\t-\t-\n",
		"# close\nA-1\twords\toc|1000|clean||1000||soon\t-\t-\n",
		"# close\nA-1\twords\to|||||||||\t-\t-\n",
	} {
		if _, err := parse(table); err == nil {
			t.Errorf("parse(%q) gives no error", table)
		}
	}
}
