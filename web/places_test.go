package web

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"wsclose/registry"
)

// What the registry says is a page's address is one.
func TestRegistrysAddressesLead(t *testing.T) {
	s := built(t, Options{})
	for c := registry.Code(-1); c <= 65536; c++ {
		if p := registry.PathOf(c); p != "" {
			leads(t, s, p[1:])
		}
	}
	for _, o := range services(registry.Known) {
		for _, e := range o.Entries {
			leads(t, s, "services/"+o.Slug+"/#"+e.Code.String())
		}
	}
	for _, q := range []string{"discord 4014", "3005", "4000", "nginx 60 s", "CloseGoingAway", "LWS_CLOSE_STATUS_GOINGAWAY", "going away", "1006"} {
		hits := registry.Search(q)
		if len(hits) == 0 {
			t.Errorf("search for %q finds nothing", q)
		}
		for _, h := range hits {
			if h.Path != "" {
				leads(t, s, h.Path[1:])
			}
		}
	}
}

func TestServicePageIsComplete(t *testing.T) {
	docs := parsed(t, built(t, Options{}))
	for _, o := range services(registry.Known) {
		doc := docs["services/"+o.Slug+"/index.html"]
		if doc == nil {
			t.Errorf("%s has no page", o.Slug)
			continue
		}
		sections := map[string]string{}
		for n := range doc.Descendants() {
			if n.Type == html.ElementNode && n.Data == "section" && attr(n, "id") != "" {
				sections[attr(n, "id")] = squeezed(text(n))
			}
		}
		for _, e := range o.Entries {
			section := sections[e.Code.String()]
			wants := []string{e.Name, e.Meaning.Text, reconnect[e.Retry], e.RetryWhy.Text, sentBy[e.Sender]}
			wants = append(wants, e.Reasons...)
			for _, c := range e.Causes {
				wants = append(wants, c.Title, c.Why.Text, c.Check.Text, c.Fix.Text)
			}
			for _, f := range e.Explanation {
				wants = append(wants, f.Text)
			}
			for _, want := range wants {
				if !strings.Contains(section, squeezed(want)) {
					t.Errorf("%s #%d does not say %q", o.Slug, e.Code, want)
				}
			}
		}
		whole := squeezed(text(doc))
		for _, r := range o.Rules {
			if !strings.Contains(whole, r.First.String()+"–"+r.Last.String()) || !strings.Contains(whole, squeezed(r.Meaning.Text)) {
				t.Errorf("%s does not show its rule for %d to %d", o.Slug, r.First, r.Last)
			}
		}
		if !strings.Contains(whole, "(read 2026-") {
			t.Errorf("%s does not say when its sources were read", o.Slug)
		}
	}
}

func squeezed(s string) string { return strings.Join(strings.Fields(s), " ") }

func TestServicesPageListsEveryServiceUnderAHeading(t *testing.T) {
	page := squeezed(text(parsed(t, built(t, Options{}))["services/index.html"]))
	for _, o := range services(registry.Known) {
		if !strings.Contains(page, o.Name) || !strings.Contains(page, squeezed(o.About.Text)) {
			t.Errorf("%s is missing", o.Slug)
		}
		if kindOf(o) == moreTitle {
			t.Errorf("%s stands under \"More\": add it to a heading in servicekinds.go", o.Slug)
		}
	}
	for _, k := range serviceKinds {
		for _, slug := range k.slugs {
			if o := registry.Known.Owner(slug); o == nil || !o.Service {
				t.Errorf("%s: there is no service %q", k.title, slug)
			}
		}
	}
}

// A code's page names everybody who gives it a meaning.
func TestCodePagesNameEveryOwner(t *testing.T) {
	docs := parsed(t, built(t, Options{}))
	for _, o := range services(registry.Known) {
		for _, e := range o.Entries {
			page := registry.PathOf(e.Code)[1:] + "index.html"
			want := "../services/" + o.Slug + "/#" + e.Code.String()
			if !slices.ContainsFunc(links(docs[page]), func(l link) bool { return l.address == want }) {
				t.Errorf("%s does not lead to %s", page, want)
			}
		}
	}
}

// The header leads to all parts of the site.
func TestHeaderLeadsToEveryPart(t *testing.T) {
	for page, doc := range parsed(t, built(t, Options{})) {
		var nav []string
		for n := range doc.Descendants() {
			if attr(n, "class") == "places" {
				for _, l := range links(n) {
					nav = append(nav, strings.TrimLeft(l.address, "./"))
				}
			}
		}
		want := []string{"services/", "libraries/", "browsers/", "limits/", "reconnecting/"}
		if page == "404.html" || strings.HasPrefix(page, framesAt) {
			continue // its links begin at the base, or it has no header
		}
		if !slices.Equal(nav, want) {
			t.Errorf("%s: the header leads to %v, want %v", page, nav, want)
		}
	}
}
