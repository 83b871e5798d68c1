package web

import (
	"fmt"
	"path"
	"slices"
	"strings"
)

// hostFiles returns what a build writes beside the site for hosts that take
// their headers and redirects from files: Netlify and Cloudflare Pages read
// _headers and _redirects at the top of what they publish. They are no part of
// the site: these hosts do not serve them, and others need not.
func (s *Site) hostFiles() []*File {
	return []*File{
		{Path: "_headers", Body: s.headers()},
		{Path: "_redirects", Body: s.redirects()},
	}
}

// headers writes the headers of the site in the form of _headers. Where two
// rules name the same header these hosts send both values, so no address is
// given one header twice. Cloudflare takes at most 100 rules.
func (s *Site) headers() []byte {
	var out strings.Builder
	rule := func(pattern string, lines ...string) {
		fmt.Fprintf(&out, "%s%s\n  %s\n", s.Base, pattern, strings.Join(lines, "\n  "))
	}
	var everywhere []string
	head := map[string][]string{}
	secure(head)
	for name, values := range head {
		everywhere = append(everywhere, name+": "+values[0])
	}
	slices.Sort(everywhere)
	rule("*", everywhere...)

	const open = "Access-Control-Allow-Origin: *"
	rule("assets/*", "Cache-Control: "+forAssets, open)
	done := map[string]bool{}
	for _, f := range s.Files {
		folder, _, nested := strings.Cut(f.Path, "/")
		switch {
		case folder == "assets":
		case f.policy == "" && !nested:
			if f.keep() == forPages { // what these hosts say by themselves
				rule(f.Path, open)
			} else {
				rule(f.Path, "Cache-Control: "+f.keep(), open)
			}
		case f.policy == "" || !strings.HasSuffix(f.policy, framing):
			// A page that may be framed has its policy inside.
		case !nested:
			rule(strings.TrimSuffix(f.Path, "index.html"), "Content-Security-Policy: "+f.policy)
		case !done[folder]:
			done[folder] = true
			rule(folder+"/*", "Content-Security-Policy: "+s.common(folder))
		}
	}
	return []byte(out.String())
}

// common returns the policy of the pages in a folder where all have the same,
// or the part that works as a header only: the rest stands in each page.
func (s *Site) common(folder string) string {
	var policy string
	for _, f := range s.Files {
		if !strings.HasPrefix(f.Path, folder+"/") || f.policy == "" {
			continue
		}
		if policy != "" && f.policy != policy {
			return strings.TrimPrefix(framing, "; ")
		}
		policy = f.policy
	}
	return policy
}

// redirects writes the site's redirects in the form of _redirects: addresses
// that people write for the index. These hosts lead /1006 to /1006/ themselves.
func (s *Site) redirects() []byte {
	lines := []string{s.Base + "index.html " + s.Base + " 301"}
	if s.Base != "/" {
		lines = append(lines, path.Clean(s.Base)+" "+s.Base+" 301")
	}
	return []byte(strings.Join(lines, "\n") + "\n")
}
