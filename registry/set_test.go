package registry

import (
	"slices"
	"testing"
)

// A team's codes as tests need them: one that services use too, one of 3000 to
// 3999, one that IANA registers.
func acme() *Owner {
	return &Owner{
		Slug: "acme", Name: "Acme gateway", URL: "https://wiki.example.org/gateway", Service: true, Own: true,
		Entries: []Entry{
			{Code: 3000, Name: "No badge", Meaning: Fact{Text: "The door saw no badge."}},
			{Code: 3456, Name: "Door closed", Meaning: Fact{Text: "The door was shut."}},
			{Code: 4001, Name: "Session expired", Meaning: Fact{Text: "The access token ran out."}, URL: "https://wiki.example.org/runbook/4001"},
		},
	}
}

func TestOwnCodesAreFound(t *testing.T) {
	s := NewSet(acme())
	for _, test := range []struct {
		query string
		want  Code // of the first hit
	}{
		{"4001", 4001},
		{"acme 4001", 4001},
		{"4001 acme gateway", 4001},
		{"session expired", 4001},
		{"access token ran out", 4001},
		{"acme", 3000},
		{"acme 3000", 3000},
		{"3000", 3000},
		{"3456", 3456},
		{"door was shut", 3456},
	} {
		hits := s.Search(test.query)
		if len(hits) == 0 || !hits[0].Own || hits[0].Code != test.want || hits[0].Owner != "acme" || hits[0].Kind != HitServiceCode {
			t.Errorf("Search(%q) = %v, want acme's %d first", test.query, briefs(hits), test.want)
		}
	}
	if hits := Search("acme 4001"); slices.ContainsFunc(hits, func(h Hit) bool { return h.Own }) {
		t.Errorf("without own codes Search finds %v", briefs(hits))
	}
	// A pattern shows the ranges first, as ever.
	hits := s.Search("4xxx")
	if hits[0].Kind != HitRange || !slices.ContainsFunc(hits, func(h Hit) bool { return h.Own && h.Code == 4001 }) {
		t.Errorf("Search(4xxx) = %v, want the range, and acme's 4001 somewhere", briefs(hits))
	}
	// Own codes change nothing about codes that they do not name.
	for _, query := range []string{"1006", "going away", "discord 4014", "60 seconds", "CloseCode.Abnormal"} {
		if with, without := briefs(s.Search(query)), briefs(Search(query)); !slices.Equal(with, without) {
			t.Errorf("Search(%q) = %v with own codes, %v without", query, with, without)
		}
	}
}

func TestOwnCodesComeFirst(t *testing.T) {
	s := NewSet(acme())
	if found := s.Lookup(4001); len(found) < 2 || found[0].Owner.Slug != "acme" {
		t.Errorf("the first of %d owners of 4001 is not acme", len(found))
	}
	if found := s.Lookup(3000); len(found) < 2 || found[0].Owner != &IANA || found[1].Owner.Slug != "acme" {
		t.Error("the owners of 3000 do not begin with IANA's registry and acme")
	}
	if len(Lookup(4001)) != len(s.Lookup(4001))-1 {
		t.Error("own codes show without being asked for")
	}
	if s.Owner("acme") == nil || Known.Owner("acme") != nil {
		t.Error("Owner finds acme in the wrong set")
	}
}

func TestAddressesOfOwnCodes(t *testing.T) {
	built := acme()
	given := acme()
	given.Pageless = true
	for _, test := range []struct {
		owner *Owner
		code  Code
		want  string // where the owner's word on the code stands
		page  string // the page about the number
	}{
		{built, 4001, "/services/acme/#4001", "/4000-4999/"},
		{built, 3456, "/services/acme/#3456", "/3456/"},
		{given, 4001, "https://wiki.example.org/runbook/4001", "/4000-4999/"},
		{given, 3456, "https://wiki.example.org/gateway", "/3000-3999/"},
	} {
		if got := test.owner.PathTo(test.code); got != test.want {
			t.Errorf("PathTo(%d) of an owner with Pageless %v is %q, want %q", test.code, test.owner.Pageless, got, test.want)
		}
		s := NewSet(test.owner)
		if got := s.PathOf(test.code); got != test.page {
			t.Errorf("PathOf(%d) with Pageless %v is %q, want %q", test.code, test.owner.Pageless, got, test.page)
		}
		if got, want := slices.Contains(s.Paged(), test.code), test.page == "/"+test.code.String()+"/"; got != want {
			t.Errorf("Paged holds %d with Pageless %v: %v", test.code, test.owner.Pageless, got)
		}
	}
}
