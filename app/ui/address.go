package ui

import (
	"net/url"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// fragmentText begins the fragment of an address that carries a shared text.
const fragmentText = "#text="

// readPage reads what the page says of itself on the element that is about to
// be replaced.
func (w *Widget) readPage() {
	page := app.Window().GetElementByID("widget")
	if !page.Truthy() {
		return
	}
	w.Root, w.Frame = data(page, "root"), data(page, "frame") != ""
	values, err := url.ParseQuery(strings.TrimPrefix(app.Window().Get("location").Get("search").String(), "?"))
	if named := values.Get("services"); err == nil && w.Frame && named != "" {
		for slug := range strings.SplitSeq(named, ",") {
			w.services = append(w.services, strings.TrimSpace(slug))
		}
	}
}

// addressed returns the text that the address asks for: a shared text in the
// fragment, or a search; for a frame also a code.
func (w *Widget) addressed() (text string, pasted bool) {
	location := app.Window().Get("location")
	if hash := location.Get("hash").String(); strings.HasPrefix(hash, fragmentText) {
		if text, err := url.PathUnescape(strings.TrimPrefix(hash, fragmentText)); err == nil {
			return text, true
		}
	}
	values, err := url.ParseQuery(strings.TrimPrefix(location.Get("search").String(), "?"))
	if err != nil {
		return "", false
	}
	if code := values.Get("code"); w.Frame && code != "" {
		return code, false
	}
	return values.Get("q"), false
}

// watchAddress answers when somebody edits the fragment or goes back to
// another one.
func (w *Widget) watchAddress(ctx app.Context) {
	listen(app.Window(), "popstate", func(app.Event) {
		hash := app.Window().Get("location").Get("hash").String()
		if !strings.HasPrefix(hash, fragmentText) {
			return // a link within the page
		}
		ctx.Dispatch(func(ctx app.Context) {
			if text, pasted := w.addressed(); pasted && text != w.answer.text {
				w.put(ctx, text)
			}
		})
	})
}

// writeAddress puts a typed search into the address, and takes everything else
// out of it.
func (w *Widget) writeAddress() {
	if w.Frame {
		return
	}
	location := app.Window().Get("location")
	params, err := url.ParseQuery(strings.TrimPrefix(location.Get("search").String(), "?"))
	if err != nil {
		params = url.Values{}
	}
	if q := strings.TrimSpace(w.answer.text); w.inAddress() {
		params.Set("q", q)
	} else {
		params.Del("q")
	}
	search := params.Encode()
	if search != "" {
		search = "?" + search
	}
	if location.Get("search").String() == search && location.Get("hash").String() == "" {
		return
	}
	// Some browsers throw when a page does this too often.
	guard("writing the address", func() {
		app.Window().Get("history").Call("replaceState", nil, "", location.Get("pathname").String()+search)
	})
}

// inAddress reports whether the text may stand in the address: a typed search
// and nothing else.
func (w *Widget) inAddress() bool {
	a := &w.answer
	return !w.pasted && a.mode != idle && a.mode != explained && a.failed == "" && isQuestion(a.text, MaxSearch)
}

// listen calls f on every event of the given kind at target, for as long as
// the page lives.
func listen(target app.Value, kind string, f func(app.Event)) {
	target.Call("addEventListener", kind, app.FuncOf(func(_ app.Value, args []app.Value) any {
		if len(args) == 0 {
			return nil
		}
		if failed := guard("handling "+kind, func() { f(app.Event{Value: args[0]}) }); failed != "" {
			app.Log(failed) // there is no component here to say it on the page
		}
		return nil
	}))
}
