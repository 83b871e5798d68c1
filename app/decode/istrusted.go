package decode

import (
	"slices"
	"strings"
)

// An event that was turned into text and lost its fields: JSON.stringify keeps
// only isTrusted, because the fields of an event are getters of its prototype;
// joining an event with a string gives [object CloseEvent]. Also the event of
// type error, which never had a field that says why.
var _ = register(func() *Format {
	return &Format{
		Name:  "is-trusted",
		Title: "an event without its fields",
		Part: Part{
			Hints: []string{"isTrusted", "Event]", "CloseEvent", "ErrorEvent", "error Event", "error: Event"},
			Reach: 20,
			Find: func(text string) []Match {
				o := &objects{text: text}
				var found []Match
				add := func(start, end int) {
					s := Signal{Slug: "event-without-fields", Span: Span{start, end}}
					if !inMatches(found, start) {
						found = append(found, Match{Span: s.Span, Signals: []Signal{s}})
					}
				}
				end := 0
				for _, loc := range isTrusted.FindAllStringIndex(text, -1) {
					if loc[0] < end {
						continue
					}
					if open := o.opening(loc[0]); open >= 0 {
						var bare bool
						if bare, end = bareEvent(o, open); bare && end > loc[0] {
							add(open-len(eventName.FindString(text[max(0, open-40):open])), end)
						}
					}
				}
				for _, loc := range nodeEvent.FindAllStringIndex(text, -1) {
					if bare, end := bareEvent(o, loc[1]-1); bare {
						add(loc[0], end)
					}
				}
				for _, loc := range objectEvent.FindAllStringIndex(text, -1) {
					add(loc[0], loc[1])
				}
				for _, loc := range loneName.FindAllStringSubmatchIndex(text, -1) {
					name := Span{max(loc[2], loc[4]), max(loc[3], loc[5])}
					if after := text[name.End:min(len(text), name.End+300)]; !strings.Contains(strings.ToLower(after), "code") {
						add(name.Start, name.End)
					}
				}
				return found
			},
		},
	}
})

var (
	isTrusted = &expression{text: `\bisTrusted\b`}
	eventName = &expression{text: `(?:\b\w*Event|\berror|\bclose)\s*$`}
	// nodeEvent matches an event as Node prints those of undici: their fields
	// are getters, too.
	nodeEvent   = &expression{text: `\b(?:Close|Error)Event \{`}
	objectEvent = &expression{text: `\[object (?:Close|Error)?Event\]`}
	// loneName matches the name of the event as the last word of a line: what
	// is left where a console's tree was not opened.
	loneName = &expression{text: `(?m)(?:[:)\]\w] |^)(CloseEvent)[ \t]*$|\b(?:on)?error:? (Event)[ \t]*$`}
)

// bareEvent reports whether the object at offset open says nothing about why a
// connection ended, and where it ends.
func bareEvent(o *objects, open int) (bare bool, end int) {
	props, end := o.read(open)
	return !slices.ContainsFunc(props, func(p property) bool {
		switch p.key {
		case "code", "reason", "wasclean":
			return true
		case "message", "error":
			return p.value != "" && p.value != "null" && p.value != "undefined"
		case "type":
			// Clicks and keys are trusted, too.
			return p.value != "close" && p.value != "error"
		}
		return codeKey.MatchString(p.key)
	}), end
}
