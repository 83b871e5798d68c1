package web

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"path"
	"strings"

	"wsclose/registry"
)

// addTexts adds the files that are not for people's eyes.
func (b *builder) addTexts(pages []page) error {
	data, err := codesJSON(b.set, addresses(pages))
	if err != nil {
		return err
	}
	sitemap, err := b.sitemap(pages)
	if err != nil {
		return err
	}
	manifest, err := b.manifest()
	if err != nil {
		return err
	}
	for _, f := range []struct {
		path string
		body []byte
	}{
		{"codes.json", data},
		{"codes.schema.json", codesSchema},
		{"owner.schema.json", ownerSchema},
		{"llms.txt", b.llms(pages)},
		{"manifest.webmanifest", manifest},
		{"robots.txt", b.robots()},
		{"sitemap.xml", sitemap},
	} {
		if err := b.add(&File{Path: f.path, Type: mediaTypes[path.Ext(f.path)], Body: f.body}); err != nil {
			return err
		}
	}
	return nil
}

// sitemap lists the pages. Its addresses must be absolute; where the site's own
// is not known they begin at the root of the host, which is as much as can be
// said truthfully, and a comment tells how to do better.
func (b *builder) sitemap(pages []page) ([]byte, error) {
	type location struct {
		Loc string `xml:"loc"`
	}
	var set struct {
		XMLName xml.Name   `xml:"http://www.sitemaps.org/schemas/sitemap/0.9 urlset"`
		Comment string     `xml:",comment"`
		URLs    []location `xml:"url"`
	}
	if b.SiteURL == "" {
		set.Comment = " built without an address of the site: wsclose build takes one, see site-url "
	}
	for _, p := range pages {
		if !p.Unlisted && !p.Frame {
			set.URLs = append(set.URLs, location{b.address(p.Path)})
		}
	}
	body, err := xml.MarshalIndent(set, "", " ")
	return append([]byte(xml.Header), append(body, '\n')...), err
}

// address returns the fullest address of a page that is known.
func (b *builder) address(page string) string {
	if b.SiteURL != "" {
		return b.SiteURL + page
	}
	return b.Base + page
}

func (b *builder) robots() []byte {
	text := "User-agent: *\nAllow: /\n"
	if b.SiteURL != "" {
		text += "\nSitemap: " + b.SiteURL + "sitemap.xml\n"
	}
	return []byte(text)
}

// manifest lets the site be installed. Its addresses are relative to itself.
func (b *builder) manifest() ([]byte, error) {
	type icon struct {
		Src     string `json:"src"`
		Type    string `json:"type"`
		Sizes   string `json:"sizes"`
		Purpose string `json:"purpose,omitempty"`
	}
	return indented(struct {
		Name        string `json:"name"`
		ShortName   string `json:"short_name"`
		Description string `json:"description"`
		ID          string `json:"id"`
		StartURL    string `json:"start_url"`
		Scope       string `json:"scope"`
		Display     string `json:"display"`
		Background  string `json:"background_color"`
		Theme       string `json:"theme_color"`
		Icons       []icon `json:"icons"`
	}{
		Name:        "wsclose: WebSocket close codes",
		ShortName:   "wsclose",
		Description: tagline,
		ID:          "./",
		StartURL:    "./",
		Scope:       "./",
		Display:     "standalone",
		Background:  "#fbfbf8",
		Theme:       "#fbfbf8",
		Icons: []icon{
			{b.assets["icon.svg"], "image/svg+xml", "any", ""},
			{b.assets["icon-192.png"], "image/png", "192x192", ""},
			{b.assets["icon-512.png"], "image/png", "512x512", ""},
			{b.assets["icon-maskable-512.png"], "image/png", "512x512", "maskable"},
		},
	})
}

// llms tells programs that read for people what is here, in Markdown.
func (b *builder) llms(pages []page) []byte {
	var t strings.Builder
	at := func(p string) string {
		if b.SiteURL != "" {
			return b.SiteURL + p
		}
		return p
	}
	fmt.Fprintf(&t, "# wsclose: WebSocket close codes\n\n> %s\n\n", tagline)
	fmt.Fprintf(&t, "Every page is plain HTML, complete without scripts. Every statement names its source. The same as data: [codes.json](%s), described by [codes.schema.json](%s).\n", at("codes.json"), at("codes.schema.json"))
	t.WriteString("\n## Codes\n\n")
	for _, code := range publicCodes() {
		e := registry.Public(code)
		fmt.Fprintf(&t, "- [%s %s](%s): %s\n", code, e.Name, at(code.String()+"/"), e.Meaning.Text)
	}
	t.WriteString("\n## Ranges\n\n")
	for i := range registry.Ranges {
		if r := &registry.Ranges[i]; r.Path != "" {
			fmt.Fprintf(&t, "- [%s %s](%s): %s\n", r.Slug, r.Name, at(r.Path[1:]), r.Meaning.Text)
		}
	}
	t.WriteString("\n## Services, libraries, limits, browsers\n\n")
	for _, p := range pages {
		if p.Path != "" && !p.Unlisted && !p.Frame && !strings.HasPrefix(p.Path, "services/") && p.Template != "code" || p.Path == "services/" {
			fmt.Fprintf(&t, "- [%s](%s): %s\n", p.Crumb, at(p.Path), p.Description)
		}
	}
	t.WriteString("\n## Codes of services\n\n")
	for _, o := range services(b.set) {
		fmt.Fprintf(&t, "- [%s](%s): %s\n", bracketless.Replace(o.Name), at(o.Path()[1:]), o.About.Text)
	}
	return []byte(t.String())
}

// bracketless escapes what ends the words of a link in Markdown: a team calls
// its service what it likes.
var bracketless = strings.NewReplacer("[", `\[`, "]", `\]`)

// indented returns v as JSON for people too: indented, with < and > as such.
func indented(v any) ([]byte, error) {
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	err := enc.Encode(v)
	return out.Bytes(), err
}
