package ui

import (
	"fmt"
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"wsclose/registry"
)

// speakAfter is how long the box must rest before a screen reader is told what
// was found: who types is not interrupted at every key.
const speakAfter = 800 * time.Millisecond

// statusView says in one line what was found. What is heard of it comes when
// the typing pauses, and is the verdict; what was done is heard at once.
func (w *Widget) statusView() app.UI {
	return el("div", "status",
		el("p", "status-line").ID("status-line").Text(w.statusLine()),
		el("p", "status-said").Text(w.said).Attr("role", "status"),
		el("p", "unseen").ID("spoken").Text(w.spoken).Attr("role", "status"),
	).ID("status")
}

// statusLine is the line that is seen.
func (w *Widget) statusLine() string {
	if w.reading != nil {
		return w.reading.progress()
	}
	return w.answer.status()
}

// speak tells screen readers about the answer once it has stood for a while.
func (w *Widget) speak(ctx app.Context) {
	if w.speaking != nil {
		w.speaking.Stop()
	}
	w.speaking = time.AfterFunc(speakAfter, func() {
		ctx.Dispatch(func(app.Context) { w.spoken = w.answer.verdict() })
	})
}

// verdict returns what is heard about the answer: what was found, and the
// verdict on the first of it.
func (a *answer) verdict() string {
	found := a.status()
	var first *explanation
	switch {
	case a.mode == idle:
		return ""
	case a.mode == searching:
		first = a.best
	case a.summary != nil:
		first = a.summary
	case len(a.closes) > 0:
		first = &a.closes[0]
	case len(a.signals) > 0:
		first = &a.signals[0]
	}
	if first == nil {
		return found
	}
	return found + " " + first.doc.Subject + ": " + first.doc.Verdict.String()
}

// status returns the line about the answer.
func (a *answer) status() string {
	switch {
	case a.failed != "":
		return "Something in here broke: " + a.failed + ". Your text is untouched; please report it."
	case a.log != nil:
		return a.log.status()
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
	if shown := len(a.closes) + a.explained; closes+signals > shown {
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
