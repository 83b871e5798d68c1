package ui

import (
	"fmt"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"wsclose/app/explain"
)

// maxCauses is how many causes are shown at first, the likeliest. A single one
// more is not worth a button.
const maxCauses = 5

// hiddenCauses returns how many steps of a section stand behind the button.
func hiddenCauses(s explain.Section) int {
	n := 0
	for _, b := range s.Blocks {
		n += len(b.Steps)
	}
	if n <= maxCauses+1 {
		return 0
	}
	return n - maxCauses
}

// causesViews are the section of the likely causes and the button that shows
// the rest of them. On paper they are all there.
func (w *Widget) causesViews(id string, e *explanation, s explain.Section) []app.UI {
	rest, most := hiddenCauses(s), maxCauses
	title := fmt.Sprintf("%d more causes", rest)
	if e.causes {
		title = "The likeliest causes only"
	}
	if e.causes || rest == 0 {
		most = 0
	}
	more := el("button", "chip").
		Attr("type", "button").
		Attr("data-about", id).
		Attr("aria-expanded", fmt.Sprint(e.causes)).
		On("click", w.onCauses).
		Text(title)
	return []app.UI{
		app.Raw(sectionHTML(s, w.place(), most)),
		hidden(el("p", "doc-causes-more", more), rest == 0),
	}
}

// onCauses shows all causes, or the likeliest only.
func (w *Widget) onCauses(ctx app.Context, _ app.Event) {
	defer w.caught()
	id := data(ctx.JSSrc(), "about")
	x := w.about(id)
	if x == nil {
		return
	}
	x.causes = !x.causes
	if x.causes {
		focusLater(ctx, fmt.Sprintf("#%s .doc-cause:nth-child(%d)", id, maxCauses+1))
	}
}
