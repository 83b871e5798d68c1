package registry

import (
	"strings"
	"testing"
)

func TestRulesAreSortedAndApart(t *testing.T) {
	for _, o := range Owners {
		for i, r := range o.Rules {
			if r.First > r.Last {
				t.Errorf("%s: rule from %d to %d", o.Slug, r.First, r.Last)
			}
			if i > 0 && o.Rules[i-1].Last >= r.First {
				t.Errorf("%s: the rule before the one from %d ends at %d", o.Slug, r.First, o.Rules[i-1].Last)
			}
		}
	}
}

func TestEntriesSaySomething(t *testing.T) {
	for _, o := range Owners {
		for _, e := range o.Entries {
			if e.Name == "" && e.Meaning.Text == "" {
				t.Errorf("%s %d: neither name nor meaning", o.Slug, e.Code)
			}
		}
	}
}

func TestHintsAreLowerCaseAndDistinct(t *testing.T) {
	seen := map[string]string{}
	for _, o := range Owners {
		for _, h := range o.Hints {
			if h == "" || h != strings.ToLower(strings.TrimSpace(h)) {
				t.Errorf("%s: hint %q is not in lower case, or has spaces around it", o.Slug, h)
			}
			if other, ok := seen[h]; ok {
				t.Errorf("%s and %s share the hint %q", other, o.Slug, h)
			}
			seen[h] = o.Slug
		}
	}
}
