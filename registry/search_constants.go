package registry

import (
	"cmp"
	"slices"
	"strings"
)

// mostConstants is how many constants a search returns at most: the codes that
// they stand for matter more than everybody's spelling.
const mostConstants = 12

// withConstants adds what libraries call a code to the hits of a query. It
// reports whether the query names constants.
//
// An identifier ("CloseCode.Abnormal") that names a constant asks for its code:
// the codes that it stands for come first, then whose it is. An identifier that
// names none may be the beginning of one. A library's name adds what that library
// calls the codes in question. Other words add constants only where no code is
// called so. They all stand behind the codes of the protocol and of the library itself,
// before those of services, and before everything where no document holds all the words.
func (ix *index) withConstants(q query, text string, hits []Hit) (all []Hit, some bool) {
	exact, partial := identified(text)
	if len(exact) > 0 {
		return merge(codesOf(exact), merge(constantHits(exact), hits)), true
	}
	of := ofLibraries(q)
	asked := constantHits(append(partial, of...))
	called := calledSo(q, text)
	switch {
	case len(called)+len(of) == 0, len(q.numbers) > 0:
	case q.wanted() && len(ix.find(q.words, named)) == 0:
		both := append(called, of...)
		return merge(codesOf(both), merge(constantHits(both), hits)), true
	case !capitals(text):
		called = slices.DeleteFunc(called, func(n Named) bool {
			return slices.ContainsFunc(hits, func(h Hit) bool { return h.Code == n.Constant.Code })
		})
	}
	own := func(h Hit) bool {
		return h.Kind == HitServiceCode && slices.ContainsFunc(of, func(n Named) bool { return n.Library.Slug == h.Owner })
	}
	codes := 0
	for codes < len(hits) && (hits[codes].Kind == HitCode || hits[codes].Own || own(hits[codes])) {
		codes++
	}
	all = merge(merge(slices.Clone(hits[:codes]), asked), hits[codes:])
	return merge(all, constantHits(called)), len(asked)+len(called) > 0
}

// identified returns the constants that the identifiers of a query name, those
// that are spelt so first; or if there are none, those whose names an
// identifier is a part of.
func identified(text string) (exact, partial []Named) {
	for _, chunk := range strings.Fields(text) {
		chunk = strings.Trim(chunk, "\"'`()[]{}<>,;:.!?=")
		if !isIdentifier(chunk) {
			continue
		}
		found := ByConstant(chunk)
		spelt := strings.Join(components(chunk), ".")
		slices.SortStableFunc(found, func(a, b Named) int { return cmp.Compare(unlike(a, spelt), unlike(b, spelt)) })
		exact = append(exact, found...)
		if key := normal(chunk); len(exact) == 0 && len(key) >= 5 && telling(chunk) {
			for i, full := range constantKeys().full {
				if strings.Contains(full, key) {
					partial = append(partial, constantKeys().all[i])
				}
			}
		}
	}
	return exact, partial
}

// unlike is 0 for a name that is spelt as it was asked for, 1 where one ends as
// the other does, and 2 otherwise.
func unlike(n Named, spelt string) int {
	switch name := strings.Join(components(n.Constant.Name), "."); {
	case name == spelt:
		return 0
	case strings.HasSuffix(name, spelt), strings.HasSuffix(spelt, name):
		return 1
	}
	return 2
}

// telling reports whether an identifier joins several words that are not all
// such as any text on the subject holds: "WebSocket" tells nothing.
func telling(identifier string) bool {
	var buf [8]string
	return manyWords(identifier) && slices.ContainsFunc(splitWords(buf[:0], identifier), func(w string) bool { return !common[w] })
}

// isIdentifier reports whether chunk looks like a name in a program: words
// joined by humps, lines or qualifiers.
func isIdentifier(chunk string) bool {
	parts := components(chunk)
	for _, p := range parts {
		if manyWords(p) {
			return true
		}
	}
	return len(parts) > 1 && !strings.Contains(chunk, "/") && isLower(parts[0][0]|0x20)
}

// calledSo returns the constants whose name, or printed text, is the query as a
// whole.
func calledSo(q query, text string) []Named {
	key := normal(text)
	if len(q.numbers) > 0 || len(key) < 3 || common[key] {
		return nil
	}
	return ByConstant(strings.TrimSpace(text))
}

// capitals reports whether text is all capitals, so that it can hardly be
// anything but a name in a program.
func capitals(text string) bool { return len(normal(text)) >= 4 && strings.ToUpper(text) == text }

// codesOf returns the public codes that constants stand for, in order.
func codesOf(constants []Named) []Hit {
	var hits []Hit
	for _, n := range constants {
		for _, o := range []*Owner{&Protocol, &IANA} {
			if e := o.Entry(n.Constant.Code); e != nil {
				hits = merge(hits, []Hit{codeHit(o, e)})
			}
		}
	}
	sortByCode(hits)
	return hits
}

// constantHits returns a hit for each name: the same name for the same code in
// several libraries is one hit, which says whose it is.
func constantHits(constants []Named) []Hit {
	var groups [][]Named
	for _, n := range constants {
		i := slices.IndexFunc(groups, func(g []Named) bool {
			return g[0].Constant.Code == n.Constant.Code && g[0].Constant.Label() == n.Constant.Label()
		})
		switch {
		case i < 0:
			groups = append(groups, []Named{n})
		case !slices.ContainsFunc(groups[i], func(have Named) bool { return have.Library == n.Library }):
			groups[i] = append(groups[i], n)
		}
	}
	groups = spread(groups)
	hits := make([]Hit, len(groups))
	for i, g := range groups {
		hits[i] = constantHit(g)
	}
	return hits
}

// spread cuts groups to mostConstants, or to all of one library. It takes names
// from every code in turn, so that a name for two codes shows both.
func spread(groups [][]Named) [][]Named {
	if len(groups) <= mostConstants || !slices.ContainsFunc(groups, func(g []Named) bool { return g[0].Library != groups[0][0].Library }) {
		return groups
	}
	turn := map[Code]int{}
	turns := make([]int, len(groups))
	for i, g := range groups {
		turns[i] = turn[g[0].Constant.Code]
		turn[g[0].Constant.Code]++
	}
	last := slices.Sorted(slices.Values(turns))[mostConstants-1]
	var kept [][]Named
	for i, g := range groups {
		if turns[i] <= last && len(kept) < mostConstants {
			kept = append(kept, g)
		}
	}
	return kept
}

func constantHit(group []Named) Hit {
	n := group[0]
	var owners []string
	for _, g := range group {
		owners = append(owners, g.Library.Name)
	}
	s := "What " + listed(owners) + " (" + n.Library.Language + ")"
	switch {
	case n.Constant.Name == "":
		s += " print" + ending(group) + " for "
	default:
		s += " call" + ending(group) + " "
	}
	s += n.Constant.Code.String()
	if e := Public(n.Constant.Code); e != nil {
		s += ", " + e.Name
	}
	if n.Internal {
		s += "; the name is not exported"
	}
	return Hit{Kind: HitConstant, Code: n.Constant.Code, Name: n.Constant.Label(), Owner: n.Library.Slug,
		Path: "/libraries/#" + n.Library.Slug, Detail: s + "."}
}

func ending(group []Named) string {
	if len(group) == 1 {
		return "s"
	}
	return ""
}

// listed joins names as a sentence does: "a, b and c".
func listed(names []string) string {
	if n := len(names) - 1; n > 0 {
		return strings.Join(names[:n], ", ") + " and " + names[n]
	}
	return names[0]
}
