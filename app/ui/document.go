package ui

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"wsclose/registry"
)

// documentView shows an explanation as an article with the given id.
func (w *Widget) documentView(id string, e *explanation) app.UI {
	if !e.whole {
		return w.briefView(id, e)
	}
	body := w.headViews(id, e)
	for _, s := range e.doc.Sections {
		switch s.ID {
		case "causes":
			body = append(body, w.causesViews(id, e, s)...)
		case "charts":
			body = append(body, w.chartsView(id, s))
		default:
			body = append(body, sectionView(s, w.place()))
		}
	}
	return w.articleView(id, e, append(body, w.moreView(e), w.copyView(id, e)))
}

// briefView shows the head of an explanation: what is needed first, so that
// the table stays in sight, and the typing quick. Of a close whose code was
// explained above it shows what this one adds. A button shows the rest.
func (w *Widget) briefView(id string, e *explanation) app.UI {
	body := w.headViews(id, e)
	shown, rest := "who reconnect next", 0
	if e.repeats {
		shown, body[3] = "evidence", el("div", "questions").Attr("hidden", true)
	}
	for _, s := range e.doc.Sections {
		if strings.Contains(shown, s.ID) {
			body = append(body, sectionView(s, w.place()))
		} else {
			rest++
		}
	}
	more := el("button", "chip").
		Attr("type", "button").
		Attr("data-about", id).
		On("click", w.onWhole).
		Text("Show causes and sources")
	body = append(body, hidden(el("p", "doc-rest", more), rest == 0))
	if !e.repeats {
		body = append(body, w.moreView(e), w.copyView(id, e))
	}
	return w.articleView(id, e, body)
}

// onWhole shows all of an explanation.
func (w *Widget) onWhole(ctx app.Context, _ app.Event) {
	defer w.caught()
	id := data(ctx.JSSrc(), "about")
	if x := w.about(id); x != nil {
		x.whole = true
		focusLater(ctx, "#"+id)
	}
}

// headViews are the parts that every explanation begins with.
func (w *Widget) headViews(id string, e *explanation) []app.UI {
	return []app.UI{
		el("p", "doc-subject").Text(e.doc.Subject),
		el("h2", "doc-verdict").Text(e.doc.Verdict.String()),
		w.sourceView(id, e),
		w.questionsView(id, e),
	}
}

// articleView is the element around an explanation.
func (w *Widget) articleView(id string, e *explanation, body []app.UI) app.UI {
	class := "doc doc--" + string(e.doc.Tone)
	if e.repeats && !e.whole {
		class += " doc--again"
	}
	article := el("article", class, body...).ID(id).Attr("tabindex", "-1")
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
	if w.answer.log != nil {
		body = []app.UI{app.Text(where)} // there is no echo to lead to
	}
	if e.format != "" {
		body = append(body, app.Text(" of the text, as printed by "+e.format))
	}
	if e.times > 1 {
		body = append(body, app.Text(fmt.Sprintf("; the first of %s", grouping(e.times))))
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

// moreView links to the page that says more.
func (w *Widget) moreView(e *explanation) app.UI {
	if e.page == "" {
		return el("p", "doc-more").Attr("hidden", true)
	}
	title := "The page about " + strings.Trim(e.page, "/")
	if slug, ok := strings.CutPrefix(e.page, "/services/"); ok {
		slug, _, _ = strings.Cut(slug, "/")
		title = "All codes of " + w.know().ownerName(slug)
	} else if !strings.HasPrefix(e.page, "/") {
		title = "The team’s own page about it"
	}
	return el("p", "doc-more", w.place().link(el("a", ""), e.page).Text(title))
}
