package web

// A platform is a program that people write documents with.
type platform struct {
	Name  string
	Takes string // which of the snippets, in words
	Admin string // what its administrator must allow
	Rests string // what that rests on
	// Sources are the documents that it rests on, "" and none where it was
	// tried.
	Sources []platformSource
}

// A platformSource is a document, and its address.
type platformSource struct{ Title, URL string }

const (
	triedBuild = "Tried: a test of ours builds a small site with it and opens it in Chromium."
	itsPapers  = "Documents, not tried:"
)

// platforms are in the order in which their names sort.
var platforms = []platform{
	{"Backstage TechDocs", "The frame. The element only if its tag is allowed and your instance loads embed.js; scripts in documents are taken out.",
		"techdocs.sanitizer.allowedIframeHosts must name our host; for the element also allowedCustomElementTagNameRegExp.", itsPapers,
		[]platformSource{{"config.d.ts of plugin-techdocs", "https://github.com/backstage/backstage/blob/006da13b64a220b08afd96de6cd92020ceadf4cc/plugins/techdocs/config.d.ts"}}},
	{"Confluence Cloud", "The frame, by an app that brings a macro for HTML. Elsewhere the link.",
		"The app must be installed, and our host put on its list of allowed domains. Its links go through Confluence.", itsPapers,
		[]platformSource{{"HTML Macro: content display", "https://yamuno.com/docs/html-macro-for-confluence/features/content-display"}, {"HTML for Confluence: configuration", "https://appfire.atlassian.net/wiki/spaces/HTML/pages/70616968"}}},
	{"Docusaurus", "MDX with the element, or the frame.", "Nothing, if the site’s policy allows our script and our frame.", itsPapers,
		[]platformSource{{"MDX and React", "https://docusaurus.io/docs/markdown-features/react"}, {"scripts in the configuration", "https://docusaurus.io/docs/api/docusaurus-config#scripts"}}},
	{"GitLab", "The link or the table.", "Nothing. Embedded content is an experiment there, and an administrator can only choose among the providers that GitLab names.", itsPapers,
		[]platformSource{{"Embedded content", "https://docs.gitlab.com/administration/settings/embedded-content/"}}},
	{"Hugo", "The shortcode. The element or the frame only with markup.goldmark.renderer.unsafe.", "Nothing, if the site’s policy allows our script and our frame.", triedBuild, nil},
	{"MkDocs", "The element or the frame, as HTML in the page.", "Nothing, if the site’s policy allows our script and our frame.", triedBuild, nil},
	{"Notion", "The link, or its block named Embed with the frame’s address.", "Nothing known.", "General knowledge: neither tried nor read.", nil},
	{"SharePoint", "The frame, by the web part named Embed. Scripts are taken out.", "The site’s HTML Field Security must allow our host.", itsPapers,
		[]platformSource{{"Allow or restrict embedded content", "https://support.microsoft.com/office/allow-or-restrict-the-ability-to-embed-content-on-sharepoint-pages-e7baf83f-09d0-4bd1-9058-4aa483ee137b"}}},
	{"Sphinx", "reStructuredText with raw HTML.", "Nothing; docutils’ raw_enabled must not be off.", triedBuild, nil},
	{"VitePress", "The element or the frame, as HTML in the page. The script goes into head in .vitepress/config.", "vue.template.compilerOptions.isCustomElement should name ws-close-codes.", triedBuild, nil},
}
