package registry

import "slices"

// A Hit is one answer to a search.
type Hit struct {
	Kind HitKind
	// Code is the close code of a code, a service-code, a constant or an
	// invalid number, and the number that was asked for of a range in which
	// nobody defines it; NoCode otherwise.
	Code         Code
	First, Last  Code   // of a range
	Name         string // as shown
	Owner        string // slug
	Own          bool   // a team's own code
	Signal       string // slug of a signal
	SignalDetail string // of a signal that is found by its detail: the HTTP status "404"
	Topic        string // slug of a topic, which is a range: the codes that it is about
	// Path is an address below the base, with the id of the code where there is
	// one, "" for none; of an owner without a page it may be a full address.
	Path   string
	Detail string // one line: the meaning
}

// HitKind tells what a [Hit] is.
type HitKind string

// The kinds of hits.
const (
	HitCode        HitKind = "code"         // of RFC 6455 or IANA
	HitServiceCode HitKind = "service-code" // a service's own
	HitConstant    HitKind = "constant"     // a library's name for a code
	HitRange       HitKind = "range"
	HitLimit       HitKind = "limit"
	HitSignal      HitKind = "signal"
	HitInvalid     HitKind = "invalid" // a number in no range, or a word such as "undefined"
)

// Search returns everything that query may mean, the best first, and nothing
// else: a table may hide the rows that are not among the hits. A query that
// holds a number of its own, such as "1006" or "code -1", never has an empty
// answer. The empty query has none, and neither has a text that resembles
// nothing we know.
//
// A query says what it means by numbers ("1006", "10", "4xxx", "4000-4999"),
// by words ("going awya"), or by both ("discord 4014"):
//
//   - numbers alone give the codes and ranges that they name, see numbers.hits;
//   - words alone give the documents that hold them, see index.best, and if
//     these are signals only, the codes that the best is reported with;
//   - both give the rule of a service that the words name ("pusher 4150"), the
//     documents that hold both, then the numbers' own hits. If no
//     document holds both, the documents that hold the words follow, or come
//     first where the number is too small to be a close code ("timeout 60").
//
// Constants of libraries and limits are found by rules of their own, see
// index.withConstants and index.withLimits: they never stand before the code
// that plain words name.
func (s *Set) Search(query string) []Hit {
	ix := s.indexed()
	query = query[:min(len(query), maxQueryBytes)]
	q := ix.forLibraries(ix.parse(ix.named(query)))
	hits, constants := ix.withConstants(q, query, ix.search(q))
	return s.narrowHits(ix.withLimits(q, query, hits, !constants))
}

// narrowHits drops the codes of services that s is not narrowed to, where there
// are any of those that it is.
func (s *Set) narrowHits(hits []Hit) []Hit {
	if s.meant == nil {
		return hits
	}
	others := func(h Hit) bool { return h.Kind == HitServiceCode && !s.means(s.Owner(h.Owner)) }
	if !slices.ContainsFunc(hits, func(h Hit) bool { return h.Kind == HitServiceCode && !others(h) }) {
		return hits
	}
	return slices.DeleteFunc(hits, others)
}

// Search searches all that we know.
func Search(query string) []Hit { return Known.Search(query) }

func (ix *index) search(q query) []Hit {
	switch {
	case len(q.numbers) == 0:
		if hits := ix.best(q.words); len(hits) > 0 {
			return withCodes(hits)
		}
		return q.within.hits(ix)
	case !q.wanted():
		return q.numbers.hits(ix)
	}
	hits := merge(ruleHits(q), ix.find(append(q.numbers.words(), q.words...), named))
	switch {
	case q.numbers.codes() && len(hits) > 0:
		return merge(hits, q.numbers.hits(ix))
	case q.numbers.codes():
		return merge(q.numbers.hits(ix), ix.find(q.words, named))
	case len(hits) == 0:
		hits = ix.best(q.words)
	}
	if len(hits) > 0 && q.numbers.small() {
		return withCodes(hits)
	}
	return merge(hits, q.numbers.hits(ix))
}

// merge returns first and then those hits of second that are not in first.
func merge(first, second []Hit) []Hit {
	if len(first) == 0 {
		return second
	}
	for _, h := range second {
		if !contains(first, h) {
			first = append(first, h)
		}
	}
	return first
}

func contains[T comparable](all []T, one T) bool {
	for _, have := range all {
		if have == one {
			return true
		}
	}
	return false
}
