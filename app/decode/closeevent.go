package decode

import (
	"strings"
)

// A CloseEvent as the consoles of Chrome, Firefox and Safari and as Node, Deno
// and Bun print it: collapsed in braces, expanded over lines, or both. The
// address in its target states no code.
var _ = register(func() *Format {
	return &Format{
		Name:  "close-event",
		Title: "a CloseEvent in a console",
		Part: Part{
			Hints: []string{"closeevent", "close {", "wasclean"},
			Reach: longestObjectLines,
			Worth: func(text string, hint Span) bool {
				// A brace after the name, or a property on a line of its own.
				rest := strings.TrimLeft(text[hint.End:min(len(text), hint.End+20)], " \t\n")
				if lower(text[hint.Start]) == 'w' {
					from := max(0, hint.Start-longestPrefix)
					before := text[from+strings.LastIndexByte(text[from:hint.Start], '\n')+1 : hint.Start]
					return strings.HasPrefix(rest, ":") && strings.TrimLeft(before, " \t") == ""
				}
				return text[hint.End-1] == '{' || strings.HasPrefix(rest, "{")
			},
			Find: findCloseEvents,
		},
	}
})

// closeEventHead matches the name of the event and its brace. Firefox names it
// by its type.
var closeEventHead = &expression{text: `\bCloseEvent\s*\{|\bclose \{\s*(?:target|isTrusted|bubbles|type|code|wasClean)\b`}

// treeLine matches a property on a line of its own, as an expanded event shows
// it: "wasClean: true", "[[Prototype]]: CloseEvent", "<prototype>: CloseEventPrototype".
var treeLine = &expression{text: `^[ \t]*[▶▼▸▾►+-]?[ \t]*(<?[\p{L}_$][\p{L}\d_$-]*>?|\[\[\w+\]\]|\[?Symbol\(\w+\)\]?)[ \t]*:[ \t]*([^\n]*)$`}

func findCloseEvents(text string) []Match {
	o := &objects{text: text}
	var found []Match
	end := 0
	for _, loc := range closeEventHead.FindAllStringIndex(text, -1) {
		if loc[0] < end {
			continue
		}
		props, stop := o.read(loc[0] + strings.IndexByte(text[loc[0]:loc[1]], '{'))
		if tree, after := readTree(text, stop); isEventTree(tree) {
			props, stop = append(props, tree...), after
		}
		f := readFields(props)
		if !f.code {
			continue
		}
		end = stop
		f.close.Span = Span{loc[0], stop}
		found = append(found, Match{Span: f.close.Span, Closes: []Close{f.close}})
	}
	return append(found, findExpanded(text, found)...)
}

// findExpanded finds expanded events that lack their collapsed line, or whose
// collapsed line shows no field.
func findExpanded(text string, besides []Match) []Match {
	var found []Match
	end := 0
	for _, loc := range expandedClean.FindAllStringIndex(text, -1) {
		if loc[0] < end || inMatches(besides, loc[0]) {
			continue
		}
		start := treeStart(text, loc[0], end)
		if inMatches(besides, start) {
			continue
		}
		tree, stop := readTree(text, start)
		if end = max(stop, loc[1]); !isEventTree(tree) {
			continue
		}
		f := readFields(tree)
		if !f.code {
			continue
		}
		f.close.Span = Span{start, stop}
		found = append(found, Match{Span: f.close.Span, Closes: []Close{f.close}})
	}
	return found
}

// expandedClean matches the line that every expanded CloseEvent has.
var expandedClean = &expression{text: `(?m)^[ \t]*wasClean[ \t]*:`}

func inMatches(matches []Match, at int) bool {
	for _, m := range matches {
		if m.Span.Start <= at && at < m.Span.End {
			return true
		}
	}
	return false
}

// treeStart goes back from the line at offset at to the first line of its tree,
// not further than limit.
func treeStart(text string, at, limit int) int {
	start := at
	for start > limit {
		line := strings.LastIndexByte(text[limit:start-1], '\n') + 1 + limit
		if !treeLine.MatchString(text[line : start-1]) {
			break
		}
		start = line
	}
	for start < at && (text[start] == ' ' || text[start] == '\t') {
		start++
	}
	return start
}

// readTree reads the lines with a property each that begin at offset at, or on
// the line after it. It returns them and the offset after the last one.
func readTree(text string, at int) (props []property, end int) {
	end = at
	if i := at; i < len(text) && i > 0 && text[i-1] != '\n' && strings.TrimLeft(text[i:lineEnd(text, i)], " \t") == "" {
		at = lineEnd(text, i) + 1
	}
	for at < len(text) && at < end+longestObject {
		stop := lineEnd(text, at)
		loc := treeLine.FindStringSubmatchIndex(text[at:stop])
		if loc == nil {
			break
		}
		key := strings.Trim(text[at+loc[2]:at+loc[3]], "[]<>")
		r := objectReader{text: text[:stop], at: at + loc[4]}
		p := r.value(0)
		p.key = foldKey(key)
		props = append(props, p)
		end = at + loc[5]
		if strings.Contains(text[at:stop], "rototype") {
			break // the last property of an event
		}
		at = stop + 1
	}
	return props, end
}

// isEventTree reports whether the lines belong to a CloseEvent, not to an
// application's own list.
func isEventTree(props []property) bool {
	n := 0
	for _, p := range props {
		switch p.key {
		case "wasclean", "istrusted", "bubbles", "cancelable", "eventphase", "timestamp", "returnvalue", "composed", "defaultprevented":
			n++
		case "prototype":
			if strings.Contains(p.value, "CloseEvent") {
				n++
			}
		}
	}
	f := readFields(props)
	return n >= 2 || f.code && f.reason && f.clean
}

// lineEnd returns the offset of the end of the line at offset at, or where a very
// long line is cut: no match reaches further.
func lineEnd(text string, at int) int {
	stop := min(len(text), at+longestObject)
	if i := strings.IndexByte(text[at:stop], '\n'); i >= 0 {
		return at + i
	}
	return stop
}
