package registry

import (
	"slices"
	"strings"
	"sync"
)

// ofLibraries returns the constants of the libraries that the query names: of
// the codes that it names, or that its other words describe, or all.
func ofLibraries(q query) []Named {
	var found []Named
	for _, l := range librariesNamed(q.words) {
		rest, _ := l.named(q.words)
		for i := range l.Constants {
			k := &l.Constants[i]
			if asks(k, q.numbers, rest) {
				found = append(found, Named{Library: l, Constant: k})
			}
		}
	}
	return found
}

func asks(k *Constant, ns numbers, rest []word) bool {
	if len(ns) > 0 && !slices.ContainsFunc(ns, func(n number) bool { return n.holds(k.Code) }) {
		return false
	}
	var buf [16]string
	have := splitWords(splitWords(buf[:0], k.Name), k.Printed)
	for _, w := range rest {
		if !w.optional && !slices.ContainsFunc(have, func(h string) bool { return strings.HasPrefix(h, w.text) }) {
			return false
		}
	}
	return true
}

// otherNames are words that name a library by themselves, beside its slug.
var otherNames = map[string]string{
	"lws": "libwebsockets", "fastapi": "starlette", "autobahn": "autobahn-python", "vapor": "swift-nio",
	"faye": "faye-node", "pekko": "pekko-http", "tokio": "tokio-websockets", "nhooyr": "coder-websocket", "boost": "beast",
}

// ordinary are slugs that are too common a word, or that people type for the
// program rather than for its names of codes.
var ordinary = set("ws", "play", "chromium", "firefox", "webkit", "bun", "deno", "dart")

// libraryWords are, for each word that can name a library or be a part of its
// name, the libraries in question.
var libraryWords = sync.OnceValue(func() map[string][]*Library {
	m := map[string][]*Library{}
	for _, l := range Libraries {
		if ordinary[l.Slug] {
			continue
		}
		for _, part := range strings.Split(l.Slug, "-") {
			m[part] = append(m[part], l)
		}
	}
	for other, slug := range otherNames {
		m[other] = append(m[other], LibraryOf(slug))
	}
	return m
})

// librariesNamed returns the libraries that words name, in order.
func librariesNamed(words []word) []*Library {
	var named []*Library
	for _, w := range words {
		for _, l := range libraryWords()[w.text] {
			if _, ok := l.named(words); ok && !slices.Contains(named, l) {
				named = append(named, l)
			}
		}
	}
	return named
}

// named reports whether words name l, and returns the other words.
func (l *Library) named(words []word) (rest []word, ok bool) {
	missing := strings.Count(l.Slug, "-") + 1
	for _, w := range words {
		switch {
		case otherNames[w.text] == l.Slug:
			missing = 0
		case slices.Contains(libraryWords()[w.text], l):
			missing--
		default:
			rest = append(rest, w)
		}
	}
	return rest, missing <= 0
}

// forLibraries makes the words that name libraries optional where no document
// holds them: they say whose code it is, not which.
func (ix *index) forLibraries(q query) query {
	libraries := librariesNamed(q.words)
	if len(libraries) == 0 {
		return q
	}
	q.words = slices.Clone(q.words)
	for i, w := range q.words {
		if !ix.has(w.text) && slices.ContainsFunc(libraries, func(l *Library) bool { return slices.Contains(libraryWords()[w.text], l) }) {
			q.words[i].optional = true
		}
	}
	return q
}
