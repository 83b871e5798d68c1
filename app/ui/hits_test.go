package ui

import (
	"strings"
	"testing"

	"golang.org/x/net/html"

	"wsclose/registry"
)

// listedHits returns the elements of the hits on show, and how many buttons
// there are for more.
func listedHits(t *testing.T, a *answer) (hits []*html.Node, more int) {
	t.Helper()
	root, err := html.Parse(strings.NewReader(a.hitsHTML(place{Root: "../"})))
	if err != nil {
		t.Fatal(err)
	}
	for n := range root.Descendants() {
		switch {
		case attribute(n, "class") == "hit":
			hits = append(hits, n)
		case attribute(n, "data-more") != "":
			more++
		}
	}
	return hits, more
}

func attribute(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// TestHitsAreListed holds that every hit is found in one of three places: the
// card, the groups, the rows of the table.
func TestHitsAreListed(t *testing.T) {
	for _, query := range []string{"1006", "dis", "idle timeout", "CloseCode.Abnormal", "undefined", "nginx", "4001", "http 403"} {
		a := answerTo(query)
		grouped := map[int]bool{}
		for _, g := range a.groups {
			for _, i := range g.hits {
				grouped[i] = true
			}
		}
		for i, h := range a.hits {
			row := h.Kind == registry.HitCode || h.Kind == registry.HitRange
			if want := i > 0 && !row; grouped[i] != want {
				t.Errorf("%s: hit %d, %s %s, in a group: %v, want %v", query, i, h.Kind, h.Name, grouped[i], want)
			}
		}
	}
}

func TestHitsAreCapped(t *testing.T) {
	a := answerTo("dis")
	if len(a.groups) == 0 || a.groups[0].kind != registry.HitServiceCode || len(a.groups[0].hits) <= maxListed {
		t.Fatalf("the groups of %q are %v", a.text, a.groups)
	}
	hits, more := listedHits(t, &a)
	if most := maxListed * len(a.groups); len(hits) > most || more == 0 {
		t.Errorf("%d hits are listed, of at most %d, with %d buttons for more", len(hits), most, more)
	}
	a.opened = map[registry.HitKind]bool{registry.HitServiceCode: true}
	if got, _ := listedHits(t, &a); len(got) != len(hits)-maxListed+len(a.groups[0].hits) {
		t.Errorf("opened, %d hits are listed; the group has %d", len(got), len(a.groups[0].hits))
	}
}

// TestHitsLead holds that a hit with a page is a link to it, and one without a
// button that opens its explanation.
func TestHitsLead(t *testing.T) {
	a := answerTo("idle timeout")
	hits, _ := listedHits(t, &a)
	links, buttons := 0, 0
	for _, n := range hits {
		switch n.Data {
		case "a":
			links++
			if to := attribute(n, "href"); !strings.HasPrefix(to, "../services/") {
				t.Errorf("a hit leads to %q", to)
			}
		case "button":
			buttons++
		}
	}
	if links == 0 || buttons == 0 {
		t.Fatalf("%d links and %d buttons", links, buttons)
	}
	first := a.best.doc.Subject
	for i, h := range a.hits {
		if i > 0 && h.Path == "" {
			a.choose(i)
			if !a.best.whole || a.best.doc.Subject == first {
				t.Errorf("after choosing %q the card is about %q", h.Name, a.best.doc.Subject)
			}
		}
	}
	if a.choose(0); a.best.doc.Subject != first {
		t.Errorf("back at the best hit the card is about %q", a.best.doc.Subject)
	}
}

// TestHitsEscape puts markup where a hit holds words.
func TestHitsEscape(t *testing.T) {
	const evil = `"'><img src=x onerror=alert(1)>`
	a := answer{from: known, hits: []registry.Hit{{}, {Kind: registry.HitServiceCode, Name: evil, Owner: evil, Path: "/" + evil, Detail: evil}}}
	a.groups = grouped(a.hits)
	root, err := html.Parse(strings.NewReader(a.hitsHTML(place{})))
	if err != nil {
		t.Fatal(err)
	}
	for n := range root.Descendants() {
		if n.Type == html.ElementNode && n.Data == "img" {
			t.Error("a hit's words became an element")
		}
	}
}
