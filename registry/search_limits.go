package registry

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
)

// mostLimits is how many limits a search returns at most.
const mostLimits = 8

// withLimits adds limits to the hits of a query: those of the component or the
// setting that it names, and those that fit a duration that it states ("60
// seconds"). They come first where the query is a setting's name, or where they
// are what all its words name and no code, range or signal is described by the
// very same words; and next where the first hit is silence that lasted too long.
func (ix *index) withLimits(q query, text string, hits []Hit, first bool) []Hit {
	var fitting []*Limit
	for _, s := range durations(text) {
		fitting = append(fitting, LimitsFor(s)...)
	}
	var asked []*Limit
	all := false
	if strings.ContainsFunc(text, unicode.IsLetter) {
		asked, all = limitsNamed(text)
		if both := ofComponents(fitting, text); len(both) > 0 {
			asked, all = both, true
		}
	}
	found := limitHits(append(slices.Clone(asked), fitting...))
	switch {
	case len(found) == 0 || !first || q.numbers.codes():
	case len(asked) > 0 && (all && len(ix.find(verbatim(q.words), named)) == 0 || asked[0].called(text)),
		len(fitting) > 0 && len(q.numbers) == 0 && len(ix.best(q.words)) == 0:
		return merge(found, hits)
	case len(hits) > 0 && hits[0].Signal == signalIdleTimeout.Slug:
		return merge(merge(slices.Clone(hits[:1]), limitHits(append(fitting, asked...))), hits)
	}
	return merge(hits, found)
}

// ofComponents returns those of limits whose component text names, first those
// that it names with the most words.
func ofComponents(limits []*Limit, text string) []*Limit {
	ix := theLimits()
	words := ix.words(text)
	var of []*Limit
	count := map[*Limit]int{}
	for i := range ix.limits {
		l := &ix.limits[i]
		if !contains(limits, l.limit) {
			continue
		}
		for _, w := range words {
			if !common[w] && contains(l.component, w) {
				count[l.limit]++
			}
		}
		if count[l.limit] > 0 {
			of = append(of, l.limit)
		}
	}
	slices.SortStableFunc(of, func(a, b *Limit) int { return count[b] - count[a] })
	return of
}

// verbatim are words that only the very same words answer.
func verbatim(words []word) []word {
	words = slices.Clone(words)
	for i := range words {
		words[i].exact = true
		words[i].optional = words[i].optional && common[words[i].text]
	}
	return words
}

// called reports whether text is the name of l's setting, and nothing that
// people say of any limit: "timeout tunnel", but not "idle timeout".
func (l *Limit) called(text string) bool {
	return l.Kind != Ping && l.Kind != Pong && normal(text) == normal(l.Setting) &&
		slices.ContainsFunc(splitWords(nil, text), func(w string) bool { return !limiting[w] && !common[w] && !vague[w] }) &&
		slices.ContainsFunc(splitWords(nil, text), func(w string) bool { return limiting[w] })
}

func limitHits(limits []*Limit) []Hit {
	var hits []Hit
	for _, l := range limits[:min(len(limits), mostLimits)] {
		hits = merge(hits, []Hit{limitHit(l)})
	}
	return hits
}

func limitHit(l *Limit) Hit {
	return Hit{Kind: HitLimit, Code: NoCode, Name: l.Title(), Path: l.Path(), Detail: l.Sentence()}
}

// limiting are the words that ask for a limit.
var limiting = set("timeout", "timeouts", "idle", "limit", "limits", "keepalive", "ping", "pong", "heartbeat",
	"lifetime", "duration", "maximum", "max", "seconds", "interval", "inactivity")

// endings are the words that say that a connection ends, and when: they tell
// nothing about whose limit it is.
var endings = set("disconnects", "disconnecting", "drops", "dropped", "dies", "dead", "ends", "after", "every", "exactly", "minute", "minutes", "hour", "hours", "second")

// vague are words in the names of components that say little alone.
var vague = set("action", "amazon", "and", "android", "apache", "api", "app", "application", "assistant", "aws", "azure",
	"background", "cable", "chrome", "chromium", "classic", "client", "cloud", "connect", "core", "dart", "digital", "door",
	"edge", "engine", "firefox", "flexible", "for", "framework", "front", "functions", "gateway", "go", "google", "haskell",
	"home", "http", "input", "io", "ios", "java", "js", "keepalive", "kotlin", "later", "linux", "live", "loadbalancer",
	"mqtt", "nat", "net", "network", "node", "older", "oracle", "parsed", "platform", "play", "proxy", "python", "rails",
	"real", "realtime", "router", "run", "safari", "sandboxes", "server", "service", "spot", "stomp", "stream", "streamer",
	"streaming", "streams", "suspension", "tabs", "time", "transport", "universal", "web")

// limitsNamed returns the limits of the component that a query names, those
// that its other words describe first, or those of the setting that it names.
// It reports whether they hold all its words.
func limitsNamed(text string) (limits []*Limit, all bool) {
	ix := theLimits()
	words := ix.words(text)
	settings := settingsOf(text)
	type candidate struct {
		*Limit
		component, rest int
	}
	var found []candidate
	best := 0
	for _, i := range ix.candidates(text, words, settings) {
		l := &ix.limits[i]
		component, rest, others := l.compare(words)
		switch {
		case l.setting == normal(text) && l.limit.called(text):
			component, rest, others = 5, rest+1, 0
			if text == l.limit.Setting {
				rest += len(words)
			}
		case slices.ContainsFunc(settings, func(s string) bool { return strings.Contains(l.setting, s) }):
			component, rest, others = component/2*2+3, rest+1, 0
		}
		asks := others == 0 || slices.ContainsFunc(words, func(w string) bool { return limiting[w] })
		if component < 1 || component == 1 && rest == 0 || !asks {
			continue
		}
		if component > best {
			best, found, all = component, found[:0], false
		}
		if component == best {
			found = append(found, candidate{l.limit, component, rest})
			all = all || others == 0
		}
	}
	slices.SortStableFunc(found, func(a, b candidate) int { return cmp.Compare(b.rest, a.rest) })
	for _, c := range found {
		limits = append(limits, c.Limit)
	}
	return limits, all
}

// candidates returns the limits whose setting is text or whose components have
// one of the words, or all where settings are asked for.
func (ix *limitIndex) candidates(text string, words, settings []string) []int {
	ids := slices.Clone(ix.called[normal(text)])
	for _, w := range words {
		ids = append(ids, ix.names[w]...)
	}
	if len(settings) > 0 {
		for i := range ix.limits {
			ids = append(ids, i)
		}
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// settingsOf returns the words of a query that can only be settings:
// "proxy_read_timeout", "idleTimeout".
func settingsOf(text string) []string {
	var settings []string
	for _, chunk := range strings.Fields(text) {
		chunk = strings.Trim(chunk, "\"'`()[]{}<>,;:.!?=-")
		if key := normal(chunk); len(key) >= 8 && (telling(chunk) || strings.Contains(chunk, "-")) {
			settings = append(settings, key)
		}
	}
	return settings
}

// compare weighs the words that name the component of l, two for a telling and
// one for a vague one, and counts the words that say which of its limits, and
// the others.
func (l *limitWords) compare(words []string) (component, rest, others int) {
	for _, w := range words {
		switch {
		case slices.Contains(l.component, w) && w == l.component[0] && common[w], slices.Contains(l.component, w) && vague[w]:
			component++
		case slices.Contains(l.component, w) && !common[w]:
			component += 2
		case slices.Contains(l.rest, w) && !isDigits(w):
			rest++
		case !common[w] && !endings[w] && !isDigits(w):
			others++
		}
	}
	return component, rest, others
}

// LimitAt returns the limit whose place on the page of limits is path, or nil.
func LimitAt(path string) *Limit {
	for _, l := range Limits() {
		if l.Path() == path {
			return l
		}
	}
	return nil
}

// Title is the component, the setting and the default in a few words.
func (l *Limit) Title() string {
	name := l.Component + " " + l.Setting
	switch l.Seconds {
	case NoLimit:
		return name + ": off"
	case UnknownLimit:
		return name
	}
	return name + ": " + Duration(l.Seconds)
}

// Path is the limit's place on the page of limits.
func (l *Limit) Path() string { return "/limits/#" + l.ID() }

// ID is the part of the address after # on the page of limits.
func (l *Limit) ID() string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(l.Component+" "+l.Setting), func(r rune) bool {
		return (r < 'a' || 'z' < r) && (r < '0' || '9' < r)
	}), "-")
}
