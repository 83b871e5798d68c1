package web

import (
	"fmt"
	"strings"

	"wsclose/registry"
)

// exampleSite stands in snippets where the site's own address is not known.
const exampleSite = "https://docs.example.org/ws/"

// frameAttributes are what every frame of a snippet has. The frame may keep
// its origin, which is not that of the page around it: without one its program
// would be fetched anew each time.
const frameAttributes = `loading="lazy" allow="clipboard-write" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"`

// A snippet is one way to bring the widget into a document. Form is its text
// with places to fill: {site}, {attributes} of the element, {frame} the address
// of the frame, {link} the address of the whole page, {name} and {height}.
type snippet struct {
	ID, Title, Words string
	Form             string
	Text             string // Form, filled
}

const elementForm = `<ws-close-codes{attributes}><a href="{link}">{name}</a></ws-close-codes>`

// snippetForms are the ways that the page offers.
var snippetForms = []snippet{
	{ID: "element", Title: "Element", Words: "Fits its height to its content and follows your page’s theme. The script is needed once a page.",
		Form: `<script src="{site}embed.js" async></script>` + "\n" + elementForm},
	{ID: "frame", Title: "Frame", Words: "Needs no script on your page. Its height stays as it is; what does not fit scrolls.",
		Form: `<iframe src="{frame}" title="{name}" width="100%" height="{height}" style="border:0" referrerpolicy="no-referrer" ` + frameAttributes + `></iframe>`},
	{ID: "mdx", Title: "MDX", Words: "For Docusaurus. The script goes into docusaurus.config.js, as the comment shows.",
		Form: `{/* docusaurus.config.js: scripts: [{src: "{site}embed.js", async: true}] */}` + "\n" + elementForm},
	{ID: "hugo", Title: "Hugo shortcode", Words: "Save the file below as layouts/shortcodes/ws-close-codes.html once; then write this into a page.",
		Form: `{{< ws-close-codes{attributes} >}}`},
	{ID: "rst", Title: "reStructuredText", Words: "For Sphinx.",
		Form: ".. raw:: html\n\n   " + `<script src="{site}embed.js" async></script>` + "\n   " + elementForm},
	{ID: "link", Title: "Markdown link", Words: "For places that allow nothing else.",
		Form: `[{name}]({link})`},
	{ID: "table", Title: "Markdown table", Words: "For places that show neither frames nor scripts. It is a copy: it does not grow with the registry."},
}

// hugoShortcode hands its parameters on as the element's attributes.
const hugoShortcode = `<script src="{site}embed.js" async></script>
<ws-close-codes{{ range $name, $value := .Params }} {{ printf "%s=%q" $name $value | safeHTMLAttr }}{{ end }}><a href="{site}">WebSocket close codes</a></ws-close-codes>`

// embeddingBody is what embedding.html shows.
type embeddingBody struct {
	Site      string // the full address of the site, "" where it is not known
	Example   string // what stands for it then
	Snippets  []snippet
	Shortcode string
	Options   []embedOption
	Platforms []platform
	Services  []*registry.Owner
}

// An embedOption is one thing to choose about a frame.
type embedOption struct{ Attribute, Parameter, Words string }

var embedOptions = []embedOption{
	{"code", "code", "The close code to explain, such as 1006."},
	{"query", "q", "What to search for, such as going away."},
	{"ui", "ui", "full: box and table, the default. box: the box and its answers. table: the table alone. The element also takes code: the code’s page for frames, without a script."},
	{"theme", "theme", "auto: as the system has it, the default. light, dark. The element also takes host: as your page has it, also when it changes."},
	{"services", "services", "Whose private codes are meant, such as discord,pusher. They join the table; searches and explanations of private codes speak of these alone, unless none of them has the code."},
	{"codes", "", "The address of your team’s own codes, a JSON file. Your page fetches it and hands it to the frame; nothing goes to the server. Several files: a space between them."},
	{"height", "", "A height that stays: pixels, or any length of CSS. Without it the frame is as high as its content."},
	{"title", "", "What screen readers call the frame."},
}

func (b *builder) embeddingPage() page {
	site := b.SiteURL
	if site == "" {
		site = exampleSite
	}
	fill := strings.NewReplacer("{site}", site, "{attributes}", "", "{frame}", site+framesAt, "{link}", site, "{name}", "WebSocket close codes", "{height}", "600").Replace
	var snippets []snippet
	for _, s := range snippetForms {
		if s.ID == "table" {
			s.Form = markdownTable()
		}
		s.Text = fill(s.Form)
		snippets = append(snippets, s)
	}
	return page{
		Path:        "embedding/",
		Template:    "embedding",
		Title:       "Embedding: WebSocket close codes in your own documents",
		Description: "The WebSocket close code widget in MkDocs, Docusaurus, Hugo, Sphinx, VitePress, Confluence and others: element, frame, shortcode, link or table, with a team’s own codes.",
		Crumb:       "Embedding",
		Body:        embeddingBody{b.SiteURL, exampleSite, snippets, fill(hugoShortcode), embedOptions, platforms, services(b.set)},
		Script:      "embedding.js",
		Frames:      true,
	}
}

// markdownTable is the form of the table of codes in Markdown.
func markdownTable() string {
	var t strings.Builder
	t.WriteString("| Code | Name | Meaning | Reconnect |\n|---|---|---|---|")
	for _, code := range publicCodes() {
		e := registry.Public(code)
		fmt.Fprintf(&t, "\n| [%s]({site}%s/) | %s | %s | %s |", code, code, e.Name, strings.ReplaceAll(e.Meaning.Text, "|", `\|`), reconnect[e.Retry])
	}
	return t.String()
}
