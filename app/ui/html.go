//go:build !wasm

package ui

import (
	"fmt"
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// HTML returns the first render of w as it stands in the page before the
// program starts: the element main with id widget. Once mounted the DOM is the
// same, node for node, so that nothing moves.
//
// go-app's own output cannot be shipped: it is indented, its attributes come
// in random order, and their values are quoted as Go strings, which no later
// step can repair. HTML refuses values that would have to be.
func HTML(w *Widget) (string, error) {
	return servable(w.Render())
}

// servable prints the element main as HTML.
func servable(main app.UI) (string, error) {
	printed := app.HTMLString(main)
	if err := checkAttributes(printed); err != nil {
		return "", err
	}
	body := &html.Node{Type: html.ElementNode, Data: "body", DataAtom: atom.Body}
	nodes, err := html.ParseFragment(strings.NewReader(printed), body)
	if err != nil {
		return "", fmt.Errorf("parse the widget's first render: %w", err)
	}
	if len(nodes) != 1 || nodes[0].Data != "main" {
		return "", fmt.Errorf("the widget's first render has %d nodes at its top, want the element main alone", len(nodes))
	}
	if err := normalize(nodes[0], 0); err != nil {
		return "", err
	}
	var b strings.Builder
	if err := html.Render(&b, nodes[0]); err != nil {
		return "", fmt.Errorf("print the widget's first render: %w", err)
	}
	return b.String(), nil
}

// checkAttributes refuses output in which an attribute means something else
// in HTML than it meant in Go: go-app writes backslashes where Go would, and
// leaves ampersands alone.
func checkAttributes(printed string) error {
	for rest := printed; ; {
		start := strings.IndexByte(rest, '<')
		if start < 0 {
			return nil
		}
		tag := rest[start : start+tagLength(rest[start:])]
		if strings.Contains(tag, `\`) || html.UnescapeString(tag) != tag {
			return fmt.Errorf("an attribute of the first render holds a quote, a backslash, a control character or an entity: %q", tag)
		}
		rest = rest[start+len(tag):]
	}
}

// tagLength returns the length of the tag that s begins with; a > within
// quotes does not end it.
func tagLength(s string) int {
	quoted := false
	for i := range len(s) {
		switch {
		case s[i] == '"':
			quoted = !quoted
		case s[i] == '>' && !quoted:
			return i + 1
		}
	}
	return len(s)
}

// normalize takes the indentation out of n, which stands depth elements below
// the root, and sorts attributes.
func normalize(n *html.Node, depth int) error {
	for i := range n.Attr {
		// go-app prints the value "true" as a bare name, also where the value
		// matters.
		if a := &n.Attr[i]; a.Val == "" && !boolean[a.Key] {
			a.Val = "true"
		}
	}
	slices.SortFunc(n.Attr, func(a, b html.Attribute) int { return strings.Compare(a.Key, b.Key) })
	if n.FirstChild != nil && (n.Data == "pre" || n.Data == "textarea") {
		return fmt.Errorf("<%s> has content in the first render; its indentation cannot be told from its text", n.Data)
	}
	var next *html.Node
	for c := n.FirstChild; c != nil; c = next {
		next = c.NextSibling
		if c.Type != html.TextNode {
			if err := normalize(c, depth+1); err != nil {
				return err
			}
			continue
		}
		if n.FirstChild == n.LastChild && !strings.HasPrefix(c.Data, "\n") {
			continue // an only text is not indented
		}
		words, err := outdent(c.Data, depth)
		if err != nil {
			return err
		}
		if c.Data = words; words == "" {
			n.RemoveChild(c)
		}
	}
	return nil
}

// outdent undoes what go-app did to the texts between two elements: each began
// on a line of its own, two spaces deeper than their parent; after the last one
// the parent's end tag did.
func outdent(data string, depth int) (string, error) {
	lines := strings.Split(data, "\n")
	if lines[0] != "" {
		return "", fmt.Errorf("text of the first render is not on a line of its own: %q", data)
	}
	var b strings.Builder
	for i, line := range lines[1:] {
		if i == len(lines)-2 {
			// Only the indentation of what follows.
			if strings.Trim(line, " ") != "" {
				return "", fmt.Errorf("text of the first render holds a line break: %q", data)
			}
			break
		}
		words, ok := strings.CutPrefix(line, strings.Repeat("  ", depth+1))
		if !ok && line != "" {
			return "", fmt.Errorf("text of the first render holds a line break: %q", data)
		}
		b.WriteString(words)
	}
	return b.String(), nil
}

// boolean are the attributes whose presence alone counts.
var boolean = map[string]bool{
	"hidden": true, "disabled": true, "checked": true, "open": true,
	"selected": true, "readonly": true, "required": true, "multiple": true,
}
