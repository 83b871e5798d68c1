package ui

import (
	"fmt"
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"wsclose/app/own"
	"wsclose/registry"
)

// Where a team's own codes come from:
//
//   - from the page: the script element with the id own-codes, of the type
//     application/json, holds what the site was built with;
//   - where the widget stands in a frame, from the page around it, by
//     postMessage: {type: "wsclose:codes", codes: OWNER or [OWNER, ...]}, an
//     OWNER being the JSON of one file. The last message counts; an empty array
//     takes the codes away. What came before the program started is expected in
//     window.wscloseCodes, where a script of the page may have kept it.
//
// Nothing that came from outside is shown before [own.Owners] has found it
// right.
const (
	ownID      = "own-codes"
	ownMessage = "wsclose:codes"
	ownKept    = "wscloseCodes"
)

// ownCodes are the codes that the widget was given.
type ownCodes struct {
	built []*registry.Owner // with pages of this site
	text  string            // of the last message, as JSON
}

// know returns what answers draw on.
func (w *Widget) know() *knowledge {
	if w.knows == nil {
		return known
	}
	return w.knows
}

// readOwn takes the codes that the page holds, and those that the page around
// it sent before the program was there.
func (w *Widget) readOwn() {
	if e := app.Window().GetElementByID(ownID); e.Truthy() {
		owners, ms := ownFrom(e.Get("textContent").String())
		w.own.built = owners
		w.complain(ms)
	}
	w.knows = w.knowing(w.own.built...)
	if kept := app.Window().Get(ownKept); w.Frame && kept.Truthy() {
		w.give(kept)
	}
}

// knowing returns what there is to know with own; in a frame the address may
// name the services that are meant.
func (w *Widget) knowing(own ...*registry.Owner) *knowledge {
	k := knowing(own...)
	if !w.Frame || len(own) == 0 && len(w.services) == 0 {
		return k
	}
	return k.narrow(w.services)
}

// watchOwn takes the codes that the page around the frame sends.
func (w *Widget) watchOwn(ctx app.Context) {
	if !w.Frame || !framed() {
		return
	}
	listen(app.Window(), "message", func(e app.Event) {
		message := e.Get("data")
		if !e.Get("source").Equal(app.Window().Get("parent")) || message.Type() != app.TypeObject ||
			message.Get("type").Type() != app.TypeString || message.Get("type").String() != ownMessage {
			return
		}
		codes := message.Get("codes")
		ctx.Dispatch(func(ctx app.Context) {
			defer w.caught()
			if w.give(codes) {
				w.answerAnew(ctx)
			}
		})
	})
}

// give makes the codes of a message, together with those of the page, what the
// widget knows. It reports whether that changed anything.
func (w *Widget) give(codes app.Value) bool {
	text := ""
	failed := guard("reading the codes", func() {
		if json := app.Window().Get("JSON").Call("stringify", codes); json.Type() == app.TypeString {
			text = json.String()
		}
	})
	if failed != "" || text == w.own.text && text != "" {
		return false // a circle, or the same again
	}
	w.own.text = text
	given, ms := ownFrom(text)
	w.complain(ms)
	if len(ms) > 0 {
		return false
	}
	for _, o := range given {
		o.Pageless = true
	}
	all := slices.Clone(given)
	for _, o := range w.own.built {
		if !slices.ContainsFunc(given, func(g *registry.Owner) bool { return g.Slug == o.Slug }) {
			all = append(all, o)
		}
	}
	w.knows = w.knowing(all...)
	return true
}

// answerAnew answers the text in the box with what is known now. Of a long text
// only the explanations change: it is not there any more.
func (w *Widget) answerAnew(ctx app.Context) {
	switch a := &w.answer; {
	case a.log != nil:
		w.answer = a.log.answer(w.know(), func() {})
	case a.mode != idle:
		w.answer = w.know().answerTo(a.text)
	}
	w.speak(ctx)
	ctx.Defer(func(app.Context) { nameCodeless() })
}

// complain says that codes cannot be used: on the page that they cannot, on the
// console all that is wrong, for whoever sent them.
func (w *Widget) complain(ms own.Mistakes) {
	if len(ms) == 0 {
		return
	}
	w.said = "The page around this box sent codes that cannot be used: " + ms[0].String() + "."
	if more := len(ms) - 1; more > 0 {
		w.said = fmt.Sprintf("%s And %d more mistake%s, see the console.", w.said, more, plural(more))
	}
	app.Window().Get("console").Call("error", "wsclose: own codes are wrong:\n"+ms.Error())
}

// ownFrom reads the JSON of an owner or of several, with the browser's parser:
// the program needs none of its own.
func ownFrom(text string) ([]*registry.Owner, own.Mistakes) {
	if len(text) > own.MaxBytes {
		return nil, own.Mistakes{{Says: fmt.Sprintf("more than %d bytes: want at most that", own.MaxBytes)}}
	}
	var tree any
	failed := guard("parsing", func() { tree = treeOf(app.Window().Get("JSON").Call("parse", text), 0) })
	if failed != "" {
		return nil, own.Mistakes{{Says: "no JSON: want an object with owner, slug and codes, or an array of them"}}
	}
	return own.Owners(tree)
}

// maxDepth is how deep objects and arrays may stand in each other; right codes
// have four levels.
const maxDepth = 16

// treeOf turns a value that JSON.parse returned into a tree.
func treeOf(v app.Value, depth int) any {
	if depth > maxDepth {
		panic("too many levels")
	}
	switch v.Type() {
	case app.TypeString:
		return v.String()
	case app.TypeNumber:
		return own.NumberOf(v.Float())
	case app.TypeBoolean:
		return v.Bool()
	case app.TypeObject:
		if app.Window().Get("Array").Call("isArray", v).Bool() {
			array := make(own.Array, min(v.Length(), own.MaxCodes+1))
			for i := range array {
				array[i] = treeOf(v.Index(i), depth+1)
			}
			return array
		}
		names := app.Window().Get("Object").Call("keys", v)
		object := make(own.Object, names.Length())
		for i := range object {
			name := names.Index(i).String()
			object[i] = own.Field{Name: name, Value: treeOf(v.Get(name), depth+1)}
		}
		return object
	}
	return nil
}
