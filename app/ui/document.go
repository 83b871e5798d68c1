package ui

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"wsclose/app/explain"
	"wsclose/registry"
)

// documentView shows an explanation as an article with the given id.
func (w *Widget) documentView(id string, e *explanation) app.UI {
	if !e.whole {
		return w.briefView(id, e)
	}
	body := w.headViews(id, e)
	for _, s := range e.doc.Sections {
		body = append(body, w.sectionView(s))
	}
	return w.articleView(id, e, append(body, w.moreView(e), w.copyView(id)))
}

// briefView shows the head of an explanation: what is needed first, so that
// the table stays in sight, and the typing quick. A button shows the rest.
func (w *Widget) briefView(id string, e *explanation) app.UI {
	body := w.headViews(id, e)
	rest := 0
	for _, s := range e.doc.Sections {
		if s.ID == "who" || s.ID == "reconnect" {
			body = append(body, w.sectionView(s))
		} else {
			rest++
		}
	}
	more := el("button", "chip").
		Attr("type", "button").
		Attr("data-about", id).
		On("click", w.onWhole).
		Text("Show causes and sources")
	return w.articleView(id, e, append(body, hidden(el("p", "doc-rest", more), rest == 0), w.moreView(e), w.copyView(id)))
}

// onWhole shows all of an explanation.
func (w *Widget) onWhole(ctx app.Context, _ app.Event) {
	if x := w.about(data(ctx.JSSrc(), "about")); x != nil {
		x.whole = true
	}
}

// headViews are the parts that every explanation begins with.
func (w *Widget) headViews(id string, e *explanation) []app.UI {
	return []app.UI{
		el("p", "doc-subject").Text(e.doc.Subject),
		el("h2", "doc-verdict", w.textView(e.doc.Verdict)...),
		w.sourceView(id, e),
		w.questionsView(id, e),
	}
}

// articleView is the element around an explanation.
func (w *Widget) articleView(id string, e *explanation, body []app.UI) app.UI {
	article := el("article", "doc doc--"+string(e.doc.Tone), body...).ID(id).Attr("tabindex", "-1")
	if e.slug != "" {
		return article.Attr("data-signal", e.slug)
	}
	// For a close without a code the attribute is there and empty, which go-app
	// cannot say: see nameCodeless.
	if e.code != registry.NoCode {
		article = article.Attr("data-code", e.code.String())
	}
	return article
}

// sourceView says where in the text the evidence stands and who printed it.
func (w *Widget) sourceView(id string, e *explanation) app.UI {
	if e.line == 0 {
		return el("p", "doc-source").Attr("hidden", true)
	}
	where := "Line " + strconv.Itoa(e.line)
	body := []app.UI{el("a", "").Attr("href", "#from-"+id).Text(where)}
	if e.format != "" {
		body = append(body, app.Text(" of the text, as printed by "+e.format))
	}
	return el("p", "doc-source", body...)
}

// questionsView shows the questions that split the causes, as buttons.
func (w *Widget) questionsView(id string, e *explanation) app.UI {
	var rows []app.UI
	for _, q := range e.doc.Questions {
		ask := id + "-" + q.ID
		row := []app.UI{el("p", "question-ask").ID(ask).Text(q.Ask)}
		for _, a := range q.Answers {
			row = append(row, el("button", "chip").
				Attr("type", "button").
				Attr("data-about", id).
				Attr("data-question", q.ID).
				Attr("data-answer", a.ID).
				Attr("aria-pressed", e.answers[q.ID] == a.ID).
				On("click", w.onAnswer).
				Text(a.Text))
		}
		rows = append(rows, el("div", "question", row...).Attr("role", "group").Attr("aria-labelledby", ask))
	}
	return hidden(el("div", "questions", rows...), len(rows) == 0)
}

func (w *Widget) sectionView(s explain.Section) app.UI {
	body := []app.UI{el("h3", "").Text(s.Title)}
	for _, b := range s.Blocks {
		body = append(body, w.blockView(b))
	}
	return el("section", "doc-section", body...).Attr("data-section", s.ID)
}

func (w *Widget) blockView(b explain.Block) app.UI {
	switch {
	case b.Steps != nil:
		var items []app.UI
		for _, s := range b.Steps {
			items = append(items, w.stepView(s))
		}
		return el("ol", "doc-causes", items...)
	case b.List != nil:
		var items []app.UI
		for _, t := range b.List {
			items = append(items, el("li", "", w.textView(t)...))
		}
		return el("ul", "", items...)
	case b.Table != nil:
		return w.docTableView(b.Table)
	}
	return el("p", "", w.textView(b.Para)...)
}

func (w *Widget) stepView(s explain.Step) app.UI {
	title := []app.UI{app.Text(s.Title)}
	if s.Fit != "" {
		title = append(title, app.Text(" "), el("span", "doc-fit").Text(s.Fit))
	}
	body := []app.UI{el("h4", "", title...)}
	if len(s.Why) > 0 {
		body = append(body, el("p", "", w.textView(s.Why)...))
	}
	var todo []app.UI
	if len(s.Check) > 0 {
		todo = append(todo, el("dt", "").Text("Check"), el("dd", "", w.textView(s.Check)...))
	}
	if len(s.Fix) > 0 {
		todo = append(todo, el("dt", "").Text("Fix"), el("dd", "", w.textView(s.Fix)...))
	}
	if len(todo) > 0 {
		body = append(body, el("dl", "", todo...))
	}
	return el("li", "doc-cause", body...).Attr("data-cause", s.ID)
}

func (w *Widget) docTableView(t *explain.Table) app.UI {
	var parts []app.UI
	if t.Caption != "" {
		parts = append(parts, el("caption", "").Text(t.Caption))
	}
	var head []app.UI
	for _, h := range t.Header {
		head = append(head, el("th", "").Attr("scope", "col").Text(h))
	}
	var rows []app.UI
	for _, r := range t.Rows {
		var cells []app.UI
		for _, c := range r {
			cells = append(cells, el("td", "", w.textView(c)...))
		}
		rows = append(rows, el("tr", "", cells...))
	}
	parts = append(parts, el("thead", "", el("tr", "", head...)), el("tbody", "", rows...))
	return el("div", "doc-scroll", el("table", "doc-table", parts...))
}

// textView turns a run of pieces into nodes.
func (w *Widget) textView(t explain.Text) []app.UI {
	var nodes []app.UI
	for _, p := range t {
		var node app.UI = app.Text(p.Words)
		class := ""
		if p.Code {
			node = el("code", "").Text(p.Words)
		}
		if p.Cite {
			class = "cite"
			nodes = append(nodes, app.Text(" "))
		}
		switch {
		case p.Link != "":
			node = w.place().link(el("a", class, node), p.Link)
		case p.Cite:
			node = el("span", class, node)
		}
		nodes = append(nodes, node)
	}
	return nodes
}

// moreView links to the page that says more.
func (w *Widget) moreView(e *explanation) app.UI {
	if e.page == "" {
		return el("p", "doc-more").Attr("hidden", true)
	}
	return el("p", "doc-more", w.place().link(el("a", ""), e.page).Text("The page about "+strings.Trim(e.page, "/")))
}

// A place is where in the site a page stands.
type place struct {
	Root  string
	Frame bool
}

func (w *Widget) place() place { return place{w.Root, w.Frame} }

// link gives a its address: a path of ours is put below the root, and inside a
// frame every link opens a page of its own.
func (p place) link(a app.HTMLElem, address string) app.HTMLElem {
	if strings.HasPrefix(address, "/") {
		address = p.Root + strings.TrimPrefix(address, "/")
		if address == "" {
			address = "./"
		}
	}
	a = a.Attr("href", address)
	if p.Frame {
		a = a.Attr("target", "_blank").Attr("rel", "noopener")
	}
	return a
}
