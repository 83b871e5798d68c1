package ui

import (
	"fmt"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"wsclose/registry"
)

// statusView says in one line what was found; screen readers hear it change.
func (w *Widget) statusView() app.UI {
	return el("div", "status",
		el("p", "status-line").Text(w.answer.status()),
		el("p", "status-said").Text(w.said),
	).ID("status").Attr("role", "status")
}

// status returns the line about the answer.
func (a *answer) status() string {
	switch {
	case a.failed != "":
		return "Something in here broke: " + a.failed + ". Your text is untouched; please report it."
	case a.mode == explained:
		return a.found()
	case a.mode == searching:
		if len(a.hits) == 1 {
			return "1 match."
		}
		return fmt.Sprintf("%d matches.", len(a.hits))
	case a.mode == unknown && isQuestion(a.text, maxQuestion):
		return "Nothing here matches. Try a code such as 1006, a name, or paste the whole line with the error."
	case a.mode == unknown:
		return "No close found in this text. Paste the lines around the end of the connection: the close event, the error, or the Close frame."
	}
	return "All codes are in the table below."
}

// found counts what was found.
func (a *answer) found() string {
	closes, signals := len(a.result.Closes), len(a.result.Signals)
	var parts []string
	switch {
	case closes == 1:
		parts = append(parts, "1 close found")
	case closes > 1:
		parts = append(parts, fmt.Sprintf("%d closes found (%s)", closes, a.tally()))
	}
	switch {
	case signals == 1 && closes == 0:
		parts = append(parts, "No close code in this text, but a sign of what happened")
	case signals > 0 && closes == 0:
		parts = append(parts, fmt.Sprintf("No close code in this text, but %d signs of what happened", signals))
	case signals > 0:
		parts = append(parts, fmt.Sprintf("and %d further sign%s", signals, plural(signals)))
	}
	if shown := len(a.closes) + len(a.signals); closes+signals > shown {
		parts = append(parts, fmt.Sprintf("the first %d are explained", shown))
	}
	return strings.Join(parts, ", ") + "."
}

// tally counts the closes by code, in order of first appearance.
func (a *answer) tally() string {
	count := map[registry.Code]int{}
	var order []registry.Code
	for _, c := range a.codes() {
		if count[c]++; count[c] == 1 {
			order = append(order, c)
		}
	}
	var parts []string
	for _, c := range order {
		parts = append(parts, fmt.Sprintf("%d × %s", count[c], c))
	}
	return strings.Join(parts, ", ")
}

func plural(n int) string {
	if n == 1 {
		return ""
	}
	return "s"
}
