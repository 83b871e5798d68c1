package own

import (
	"slices"
	"strings"

	"wsclose/registry"
)

// complete fills in what follows from a team's file: whose word each statement
// is, and which words show the service in a text.
func complete(o *registry.Owner) {
	own := &registry.Source{Title: o.Name + ", its own codes", URL: o.URL, Kind: registry.OfficialDocs}
	o.About = registry.Fact{
		Text:  "A service with close codes of its own, as its team describes them.",
		Cites: []registry.Cite{{Source: own}},
	}
	for i := range o.Entries {
		e := &o.Entries[i]
		cites := o.About.Cites
		if e.URL != "" {
			cites = []registry.Cite{{Source: &registry.Source{
				Title: o.Name + ", runbook for " + e.Code.String(), URL: e.URL, Kind: registry.OfficialDocs,
			}}}
		}
		if e.Meaning.Text == "" {
			e.Meaning.Text = o.Name + " calls it “" + e.Name + "” and says no more about it."
		}
		e.Meaning.Cites = cites
		if e.RetryWhy.Text != "" {
			e.RetryWhy.Cites = cites
		}
	}
	o.Hints = hints(o)
}

// maxHost is how long the name of a host may be, in bytes (RFC 1035).
const maxHost = 255

// hints returns the words that show o in a text: its name, its slug, and the
// host of its documents. What many texts hold shows nothing.
func hints(o *registry.Owner) []string {
	var words []string
	for _, w := range []string{o.Name, o.Slug} {
		if w = strings.ToLower(w); telling(w) {
			words = append(words, w)
		}
	}
	if h := strings.ToLower(host(o.URL)); h != "" && len(h) <= maxHost && !slices.Contains(sharedHosts, h) {
		words = append(words, h)
	}
	slices.Sort(words)
	return slices.Compact(words)
}

// telling reports whether a name holds a word that is not in any log.
func telling(name string) bool {
	words := strings.FieldsFunc(name, func(r rune) bool { return r == ' ' || r == '-' })
	return slices.ContainsFunc(words, func(w string) bool {
		return len(w) > 1 && !registry.Ordinary(w) && !slices.Contains(everyday, w)
	})
}

var (
	// everyday are words of logs that a team may have taken for its slug.
	everyday = []string{
		"admin", "app", "apps", "backend", "core", "debug", "default", "dev", "frontend", "host", "http", "https", "info",
		"internal", "local", "localhost", "log", "main", "network", "node", "our", "own", "prod", "production", "public",
		"session", "sessions", "staging", "system", "test", "user", "users", "warn", "warning", "worker",
	}
	// sharedHosts hold the documents of many, so they show nobody.
	sharedHosts = []string{
		"bitbucket.org", "codeberg.org", "docs.google.com", "github.com", "gist.github.com", "gitlab.com", "localhost",
		"notion.so", "www.notion.so", "sites.google.com", "127.0.0.1", "0.0.0.0", "[::1]",
	}
)
