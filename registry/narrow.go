package registry

import "slices"

// Narrow returns s for people who use the given services alone: of codes that
// one of them defines, s then knows their word only, and that of a team's own
// owners. Of codes that none of them defines it knows every owner's word, as
// before. Slugs of nobody are passed over; without any other s stays as it is.
func (s *Set) Narrow(slugs ...string) *Set {
	n := &Set{own: s.own, owners: s.owners}
	for _, slug := range slugs {
		if o := s.Owner(slug); o != nil && o.Service && !slices.Contains(n.meant, o) {
			n.meant = append(n.meant, o)
		}
	}
	if n.meant == nil {
		return s
	}
	return n
}

// Meant returns the services to which [Set.Narrow] narrowed s.
func (s *Set) Meant() []*Owner { return s.meant }

// means reports whether s speaks of o.
func (s *Set) means(o *Owner) bool {
	return s.meant == nil || !o.Service || o.Own || slices.Contains(s.meant, o)
}

// narrowed returns those of list that means says yes to, or all where these
// hold no service.
func narrowed[T any](list []T, owner func(T) *Owner, means func(*Owner) bool) []T {
	kept := slices.DeleteFunc(slices.Clone(list), func(t T) bool { return !means(owner(t)) })
	if !slices.ContainsFunc(kept, func(t T) bool { return owner(t).Service }) {
		return list
	}
	return kept
}

// RulesFor is [RulesFor] of the owners of s.
func (s *Set) RulesFor(c Code) []FoundRule {
	rules := RulesFor(c)
	if s.meant == nil {
		return rules
	}
	kept := slices.DeleteFunc(slices.Clone(rules), func(r FoundRule) bool { return !s.means(r.Owner) })
	entries := s.Lookup(c)
	if len(kept) == 0 && !slices.ContainsFunc(entries, func(f Found) bool { return f.Owner.Service && s.means(f.Owner) }) {
		return rules
	}
	return kept
}
