package ui

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"wsclose/app/explain"
)

// copyView offers to copy an explanation.
func (w *Widget) copyView(about string, e *explanation) app.UI {
	button := func(as, title string) app.HTMLElem {
		return el("button", "chip").
			Attr("type", "button").
			Attr("data-about", about).
			Attr("data-copy", as).
			On("click", w.onCopy).
			Text(title)
	}
	return el("div", "doc-tools",
		button("text", "Copy as text"),
		button("markdown", "Copy as Markdown"),
		hidden(button("link", "Copy link"), e.page == ""),
	)
}

// onCopy copies an explanation in the form that the button names.
func (w *Widget) onCopy(ctx app.Context, e app.Event) {
	defer w.caught()
	button := ctx.JSSrc()
	x := w.about(data(button, "about"))
	if x == nil {
		return
	}
	switch data(button, "copy") {
	case "text":
		w.copy(ctx, plainText(x.doc), "the explanation")
	case "markdown":
		w.copy(ctx, markdown(x.doc, w.absolute("/")), "the explanation as Markdown")
	case "link":
		w.copy(ctx, w.absolute(x.page), "the link")
	}
}

// copy puts text on the clipboard and says so, or says why not.
func (w *Widget) copy(ctx app.Context, text, what string) {
	if !clipboardAllowed() {
		w.said = copied(copySelected(text), what)
		return
	}
	app.Window().Get("navigator").Get("clipboard").Call("writeText", text).Call("then",
		once(func(app.Value) {
			ctx.Dispatch(func(app.Context) { w.said = copied(true, what) })
		}),
		once(func(app.Value) {
			ctx.Dispatch(func(app.Context) { w.said = copied(copySelected(text), what) })
		}))
}

func copied(done bool, what string) string {
	if done {
		return "Copied " + what + "."
	}
	return "The browser did not allow copying. Select the text and copy it by hand."
}

// clipboardAllowed reports whether asking for the clipboard makes sense: in a
// frame that may not use it the mere asking is an error on the console.
func clipboardAllowed() bool {
	if !app.Window().Get("navigator").Get("clipboard").Truthy() {
		return false
	}
	for _, name := range []string{"permissionsPolicy", "featurePolicy"} {
		if policy := app.Window().Get("document").Get(name); policy.Truthy() {
			return policy.Call("allowsFeature", "clipboard-write").Bool()
		}
	}
	return true
}

// copySelected copies as people do, by selecting and copying: that needs no
// permission. It reports whether it worked.
func copySelected(text string) bool {
	document := app.Window().Get("document")
	focused := document.Get("activeElement")
	box := document.Call("createElement", "textarea")
	box.Set("className", "unseen")
	box.Set("value", text)
	document.Get("body").Call("append", box)
	box.Call("select")
	var done bool
	guard("copying", func() { done = document.Call("execCommand", "copy").Bool() })
	box.Call("remove")
	if focused.Truthy() {
		focused.Call("focus", map[string]any{"preventScroll": true})
	}
	return done
}

// absolute returns the full address of a path below the base.
func (w *Widget) absolute(path string) string {
	base := app.Window().Get("document").Get("baseURI")
	return app.Window().Get("URL").New(w.Root+"."+path, base).Get("href").String()
}

// plainText writes a document as plain text.
func plainText(d explain.Document) string {
	var b strings.Builder
	b.WriteString(d.Subject + "\n" + d.Verdict.String() + "\n")
	for _, s := range d.Sections {
		b.WriteString("\n" + s.Title + "\n")
		for _, block := range s.Blocks {
			writeBlock(&b, block, plainWords)
		}
	}
	return b.String()
}

// plainWords writes a run of pieces as plain text, sources in brackets.
func plainWords(t explain.Text) string {
	var b strings.Builder
	for _, p := range t {
		if p.Cite {
			b.WriteString(" [" + p.Words + "]")
		} else {
			b.WriteString(p.Words)
		}
	}
	return b.String()
}

// markdown writes a document as Markdown; base is the full address of the
// site.
func markdown(d explain.Document, base string) string {
	words := func(t explain.Text) string { return markdownText(t, base) }
	var b strings.Builder
	b.WriteString("### " + escape(d.Subject) + "\n\n**" + words(d.Verdict) + "**\n")
	for _, s := range d.Sections {
		b.WriteString("\n#### " + escape(s.Title) + "\n\n")
		for _, block := range s.Blocks {
			writeBlock(&b, block, words)
		}
	}
	return b.String()
}

// writeBlock writes a block in the form that plain text and Markdown share;
// words writes a run of pieces.
func writeBlock(b *strings.Builder, block explain.Block, words func(explain.Text) string) {
	switch {
	case block.Steps != nil:
		for _, s := range block.Steps {
			b.WriteString("- " + s.Title + "\n")
			for _, part := range []struct {
				name string
				text explain.Text
			}{{"", s.Why}, {"Check: ", s.Check}, {"Fix: ", s.Fix}} {
				if len(part.text) > 0 {
					b.WriteString("  " + part.name + words(part.text) + "\n")
				}
			}
		}
	case block.List != nil:
		for _, t := range block.List {
			b.WriteString("- " + words(t) + "\n")
		}
	case block.Table != nil:
		for _, r := range block.Table.Rows {
			var cells []string
			for _, c := range r {
				cells = append(cells, words(c))
			}
			b.WriteString("- " + strings.Join(cells, " ") + "\n")
		}
	case block.Pictures != nil:
		for _, p := range block.Pictures {
			b.WriteString("- " + words(explain.Plain(p.Alt())) + "\n")
		}
	default:
		b.WriteString(words(block.Para) + "\n")
	}
}

// markdownText writes a run of pieces as Markdown.
func markdownText(t explain.Text, base string) string {
	var b strings.Builder
	for _, p := range t {
		words := escape(p.Words)
		if p.Code {
			words = codeSpan(p.Words)
		}
		if p.Link != "" {
			address := p.Link
			if strings.HasPrefix(address, "/") {
				address = base + strings.TrimPrefix(address, "/")
			}
			words = "[" + words + "](" + address + ")"
		}
		if p.Cite {
			words = " (" + words + ")"
		}
		b.WriteString(words)
	}
	return b.String()
}

// codeSpan writes words as a code span, whatever they hold.
func codeSpan(words string) string {
	words = strings.ReplaceAll(words, "\n", " ")
	if !strings.Contains(words, "`") {
		return "`" + words + "`"
	}
	fence := "``"
	for strings.Contains(words, fence) {
		fence += "`"
	}
	return fence + " " + words + " " + fence
}

// escape keeps Markdown from reading words as markup.
var escape = strings.NewReplacer(`\`, `\\`, "`", "\\`", "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`, "<", "&lt;", ">", "&gt;").Replace
