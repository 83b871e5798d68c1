package explain

import "wsclose/registry"

// Said returns a fact as its sentence, followed by references to its sources;
// nil for the zero Fact.
func Said(f registry.Fact) Text { return said(f) }

// Sources lists the sources that facts rest on, the most authoritative kind
// first, each with the day on which it was read.
func Sources(facts []registry.Fact) []Text { return sources(facts) }

// Reconnect answers whether to reconnect, and says why where that is known.
func Reconnect(retry registry.Retry, why registry.Fact) Text {
	k := knowledge{retry: retry, why: why}
	return k.reconnect()[0].Para
}
