package registry

import (
	"slices"
	"testing"
)

func slugs(found []Found) []string {
	var list []string
	for _, f := range found {
		list = append(list, f.Owner.Slug)
	}
	return list
}

func TestNarrow(t *testing.T) {
	acme := &Owner{Slug: "acme", Name: "Acme", Service: true, Own: true, Entries: []Entry{{Code: 4004, Name: "Gone"}}}
	s := NewSet(acme).Narrow("discord", "nobody", "protocol", "pusher", "discord")
	if got := len(s.Meant()); got != 2 {
		t.Fatalf("narrowed to %d services, want discord and pusher", got)
	}
	if got := slugs(s.Lookup(4004)); !slices.Contains(got, "acme") || !slices.Contains(got, "discord") || slices.ContainsFunc(got, func(s string) bool { return s != "acme" && s != "discord" && s != "pusher" }) {
		t.Errorf("4004 is of %v", got)
	}
	if got := slugs(s.Lookup(4004, "okx")); !slices.Contains(got, "okx") && slices.Contains(slugs(Known.Lookup(4004)), "okx") {
		t.Errorf("with evidence for okx 4004 is of %v", got)
	}
	if got := slugs(s.Lookup(1006)); !slices.Contains(got, "protocol") {
		t.Errorf("1006 is of %v", got)
	}
	// What none of them defines is explained as before.
	for c := Code(3000); c < 5000; c++ {
		all, some := slugs(Known.Lookup(c)), slugs(Known.Narrow("pusher").Lookup(c))
		if !slices.Contains(all, "pusher") && !slices.Equal(all, some) {
			t.Errorf("%d is of %v, narrowed of %v", c, all, some)
		}
	}
	for _, query := range []string{"4004", "4001", "discord 4014", "authentication failed"} {
		hits := s.Search(query)
		if len(hits) == 0 {
			t.Errorf("%q finds nothing", query)
		}
		of := map[bool]int{}
		for _, h := range hits {
			if h.Kind == HitServiceCode {
				of[slices.Contains([]string{"acme", "discord", "pusher"}, h.Owner)]++
			}
		}
		if of[true] > 0 && of[false] > 0 {
			t.Errorf("%q finds codes of %d others, too", query, of[false])
		}
	}
	if Known.Narrow("nobody") != Known || Known.Narrow() != Known {
		t.Error("narrowed to nobody")
	}
}
