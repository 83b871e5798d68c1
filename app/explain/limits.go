package explain

import "wsclose/registry"

// mostLimits is how many limits are listed; the page about limits has all.
const mostLimits = 10

// Limit explains one limit, what to do about it, and which others the same
// component has.
func Limit(l *registry.Limit) Document {
	d := Document{Subject: l.Title(), Verdict: Plain(l.Sentence()), Tone: Caution}
	d.add("next", "What to do", paragraphs(l.Advice()...)...)
	var items []Text
	for _, other := range registry.Limits() {
		if other.Component == l.Component && other != l {
			items = append(items, Text{
				{Words: other.Setting, Code: true, Link: other.Path()}, {Words: ": " + other.Sentence()},
			})
		}
	}
	d.add("limits", "Other limits of "+l.Component, list(items)...)
	d.add("sources", "Sources", list(append([]Text{
		{{Words: "The page of limits names the document of each", Link: l.Path()}},
	}, sources(l.Advice())...))...)
	return d
}

// limits lists what is known to end a connection after that many seconds, the
// best fit first.
func limits(seconds float64) []Block {
	fitting := registry.LimitsFor(seconds)
	if len(fitting) == 0 {
		return []Block{{Para: Plain("No limit that we know has this default. It may be one that somebody set.")}}
	}
	var items []Text
	for _, l := range fitting[:min(len(fitting), mostLimits)] {
		items = append(items, Text{
			{Words: l.Component, Link: l.Path()},
			{Words: ", "}, {Words: l.Setting, Code: true},
			{Words: ": " + l.Sentence()},
		})
	}
	return list(items)
}
