package web

import (
	"html/template"
	"slices"
	"strings"

	"wsclose/app/explain"
	"wsclose/app/ui"
	"wsclose/web/boot"
)

// Pages for frames stand below embed/: the widget alone, and each code and
// range alone, without a script. They can be framed from anywhere; no other
// page can, where the host sends our headers (a policy inside a page cannot
// say so).

// framesAt is the folder of the pages for frames.
const framesAt = "embed/"

// frameScript is what the widget's page for frames runs first.
const frameScript = "frame.js"

// original returns the address of the page that p stands for: where search
// engines should lead.
func (p page) original() string {
	if p.Frame {
		return strings.TrimPrefix(p.Path, framesAt)
	}
	return p.Path
}

// Original is the address of the whole page that a page for frames is a part
// of.
func (v view) Original() string { return "/" + v.original() }

// framePages returns the pages for frames: the widget, and one for each of
// pages that is about one code or range.
func (b *builder) framePages(pages []page) ([]page, error) {
	widget, err := ui.HTML(&ui.Widget{Root: "../", Frame: true})
	if err != nil {
		return nil, err
	}
	frames := []page{{
		Path:        framesAt,
		Template:    "embed",
		Title:       "WebSocket close codes",
		Description: "The box and the table of WebSocket close codes alone, for frames in other pages.",
		Body:        indexBody{Widget: template.HTML(widget), Loader: boot.Loader, Missing: !b.site.Widget},
		Widget:      b.site.Widget,
		Early:       frameScript,
		Frame:       true,
	}}
	for _, p := range pages {
		body, is := p.Body.(codeBody)
		if !is {
			continue
		}
		body.Doc.Sections = essentials(body.Doc.Sections)
		p.Path, p.Template, p.Frame, p.Body = framesAt+p.Path, "embed-code", true, body
		p.Title, p.Description = body.Doc.Subject, "For frames in other pages. "+p.Description
		frames = append(frames, p)
	}
	return frames, nil
}

// maxFrameCauses is how many causes a page for frames shows: the likeliest. The
// whole page has the others.
const maxFrameCauses = 5

// essentials returns the sections that a reader in a hurry needs. The list of
// facts already says who sends the code.
func essentials(sections []explain.Section) []explain.Section {
	var kept []explain.Section
	for _, s := range sections {
		switch s.ID {
		case "meaning", "reconnect", "next", "causes", "owner", "owners":
			s.Blocks = slices.Clone(s.Blocks)
			for i := range s.Blocks {
				steps := &s.Blocks[i].Steps
				*steps = (*steps)[:min(len(*steps), maxFrameCauses)]
			}
			kept = append(kept, s)
		}
	}
	return kept
}
