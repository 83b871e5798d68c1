package explain

import "wsclose/registry"

// mostLimits is how many limits are listed; the page about limits has all.
const mostLimits = 10

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
			{Words: l.Component, Link: "/limits/#" + l.ID()},
			{Words: ", "}, {Words: l.Setting, Code: true},
			{Words: ": " + l.Sentence()},
		})
	}
	return list(items)
}
