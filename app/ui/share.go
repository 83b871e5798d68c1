package ui

import (
	"fmt"
	"net/url"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"wsclose/app/explain"
)

// maxShared is the longest address, in bytes, that a text is put into: what
// chat programs and mail still pass on as one link.
const maxShared = 8000

// sharing is the state of "Share": what is about to be put into a link.
type sharing struct {
	open     bool
	redacted string    // the text with what looks private replaced
	found    []private // what was replaced
	asIs     bool      // share the text as it is after all
}

// text returns what would be shared of text.
func (s *sharing) text(text string) string {
	if s.asIs {
		return text
	}
	return s.redacted
}

// fragment returns the fragment that carries text.
func fragment(text string) string { return fragmentText + url.PathEscape(text) }

// shareView stands where the examples were once the box holds something. It
// offers to put the text into a link: nothing is shared by itself.
func (w *Widget) shareView() app.UI {
	if w.answer.mode == idle {
		return el("div", "share").ID("share").Attr("hidden", true)
	}
	s := &w.share
	if !s.open {
		buttons := []app.UI{w.shareButton("clear", "Clear")}
		if !w.Frame && !w.inAddress() && w.answer.log == nil { // a search is shared by its address, a log by nothing
			buttons = append(buttons, w.shareButton("open", "Share…"))
		}
		return el("div", "share", buttons...).ID("share")
	}
	text := s.text(w.answer.text)
	parts := []app.UI{
		el("h2", "share-title").Text("Share this text in a link"),
		el("p", "").Text("The link itself holds the text, after the #. Browsers send that part to no server. Whoever gets the link can read it."),
	}
	if len(s.found) > 0 {
		parts = append(parts, el("p", "share-found",
			app.Text(s.tally()+" "),
			el("button", "chip").
				Attr("type", "button").
				Attr("data-share", "redact").
				Attr("aria-pressed", !s.asIs).
				On("click", w.onShare).
				Text("Replace them")))
	} else {
		parts = append(parts, el("p", "share-found").Text("Nothing in it looks like a secret, an address or a name. Read it once more all the same."))
	}
	parts = append(parts, el("pre", "echo share-text").Attr("tabindex", "0").Text(explain.Shown(preview(text))))
	if len(fragment(text)) > maxShared {
		parts = append(parts, el("p", "share-long").Text(fmt.Sprintf("The text is too long for a link: %d bytes, of at most %d. Keep the lines around the end of the connection.", len(fragment(text)), maxShared)))
	} else {
		parts = append(parts, w.shareButton("link", "Make and copy the link"))
	}
	parts = append(parts, w.shareButton("cancel", "Cancel"))
	return el("div", "share share--open", parts...).ID("share")
}

func (w *Widget) shareButton(does, title string) app.UI {
	return el("button", "chip").
		Attr("type", "button").
		Attr("data-share", does).
		On("click", w.onShare).
		Text(title)
}

// tally says how many things look private.
func (s *sharing) tally() string {
	count := map[string]int{}
	for _, p := range s.found {
		count[p.kind]++
	}
	var parts []string
	for _, kind := range []struct{ one, many string }{{"secret", "secrets"}, {"address", "addresses"}, {"name", "names"}} {
		switch n := count[kind.one]; {
		case n == 1:
			parts = append(parts, "1 "+kind.one)
		case n > 1:
			parts = append(parts, fmt.Sprintf("%d %s", n, kind.many))
		}
	}
	return "This looks private: " + strings.Join(parts, ", ") + "."
}

// preview is the beginning of a text that is about to be shared.
func preview(text string) string {
	if len(text) <= maxEchoWhole {
		return text
	}
	return text[:boundary(text, maxEchoWhole)] + " …"
}

// onShare does what a button of the sharing part says.
func (w *Widget) onShare(ctx app.Context, _ app.Event) {
	defer w.caught()
	switch data(ctx.JSSrc(), "share") {
	case "clear":
		w.clear(ctx)
	case "open":
		w.share = sharing{open: true}
		w.share.redacted, w.share.found = redact(w.answer.text)
	case "cancel":
		w.share = sharing{}
	case "redact":
		w.share.asIs = !w.share.asIs
	case "link":
		w.makeLink(ctx)
	}
}

// makeLink puts the text into the address and copies it. The box then holds
// what is shared, so that the page shows what the link will.
func (w *Widget) makeLink(ctx app.Context) {
	text := w.share.text(w.answer.text)
	w.put(ctx, text)
	location := app.Window().Get("location")
	failed := guard("writing the address", func() {
		app.Window().Get("history").Call("replaceState", nil, "", location.Get("pathname").String()+fragment(text))
	})
	if failed != "" {
		w.said = "The browser did not allow changing the address."
		return
	}
	w.said = "The link is in the address bar."
	w.copy(ctx, location.Get("href").String(), "the link")
}
