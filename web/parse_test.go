package web

import (
	"bytes"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

func paths(s *Site) []string {
	var list []string
	for _, f := range s.Files {
		list = append(list, f.Path)
	}
	return list
}

// parsed returns every page of a site as a tree, by path.
func parsed(t testing.TB, s *Site) map[string]*html.Node {
	t.Helper()
	docs := map[string]*html.Node{}
	for _, f := range s.Files {
		if !strings.HasSuffix(f.Path, ".html") {
			continue
		}
		doc, err := html.Parse(bytes.NewReader(f.Body))
		if err != nil {
			t.Fatalf("%s: %v", f.Path, err)
		}
		docs[f.Path] = doc
	}
	if len(docs) < 20 {
		t.Fatalf("%d pages, want at least one per code", len(docs))
	}
	return docs
}

// A link is an address that a page refers to.
type link struct{ element, rel, address string }

// links returns every address that doc refers to.
func links(doc *html.Node) []link {
	var list []link
	for n := range doc.Descendants() {
		for _, a := range n.Attr {
			if a.Key == "href" || a.Key == "src" || a.Key == "action" {
				list = append(list, link{n.Data, attr(n, "rel"), a.Val})
			}
		}
	}
	return list
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// hiddenAway reports whether n stands in an element that is not shown.
func hiddenAway(n *html.Node) bool {
	for ; n != nil; n = n.Parent {
		for _, a := range n.Attr {
			if a.Key == "hidden" {
				return true
			}
		}
	}
	return false
}

// text returns the text in n.
func text(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data)
		}
	}
	return b.String()
}
