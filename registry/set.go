package registry

import (
	"slices"
	"sync"
)

// A Set is the owners that an answer draws on: those that we know, and a
// team's own ones, if it has any. The zero Set has none. A Set never changes,
// so that several may be in use at once.
type Set struct {
	own    []*Owner
	owners []*Owner // nil when there are no own ones
	meant  []*Owner // the services that it is narrowed to, nil for all

	once  sync.Once
	index *index // made when first searched
}

// Known is the Set of the owners that we know.
var Known = &Set{}

// public is how many of [Owners] are no services: the protocol and IANA's
// registry.
const public = 2

// NewSet returns the owners that we know together with a team's own ones, whose
// slugs must differ from each other and from those that we know. The own ones
// come right after the protocol and IANA's registry: who brings them along asks
// about them first.
func NewSet(own ...*Owner) *Set {
	if len(own) == 0 {
		return Known
	}
	return &Set{own: own, owners: slices.Concat(Owners[:public], own, Owners[public:])}
}

// Owners returns every owner of s: the protocol, IANA's registry, the team's
// own, the others.
func (s *Set) Owners() []*Owner {
	if s.owners == nil {
		return Owners
	}
	return s.owners
}

// Own returns the team's own owners.
func (s *Set) Own() []*Owner { return s.own }

// Owner returns the owner with the given slug, or nil.
func (s *Set) Owner(slug string) *Owner {
	for _, o := range s.Owners() {
		if o.Slug == slug {
			return o
		}
	}
	return nil
}

// Lookup returns every entry for c, in the order of [Set.Owners]. evidence are
// the slugs of owners that a text points to: they count though s is narrowed to
// others.
func (s *Set) Lookup(c Code, evidence ...string) []Found {
	var found []Found
	for _, o := range s.Owners() {
		if e := o.Entry(c); e != nil {
			found = append(found, Found{o, e})
		}
	}
	if s.meant == nil {
		return found
	}
	return narrowed(found, func(f Found) *Owner { return f.Owner }, func(o *Owner) bool {
		return s.means(o) || slices.Contains(evidence, o.Slug)
	})
}

// PathOf returns the address of the page about c below the base: its own page
// where it has one, its range's page otherwise, "" when no page covers it.
func (s *Set) PathOf(c Code) string {
	if s.HasPage(c) {
		return "/" + c.String() + "/"
	}
	if r := RangeOf(c); r != nil {
		return r.Path
	}
	return ""
}

// HasPage reports whether c has a page of its own: every code that the protocol
// or IANA defines, and every code of 3000 to 3999 that an owner with pages
// defines. The codes of 4000 to 4999 stand on the pages of their owners.
func (s *Set) HasPage(c Code) bool {
	if Public(c) != nil {
		return true
	}
	return 3000 <= c && c <= 3999 && slices.ContainsFunc(s.Owners(), func(o *Owner) bool { return !o.Pageless && o.Entry(c) != nil })
}

// Paged returns every code with a page of its own, ascending.
func (s *Set) Paged() []Code {
	var codes []Code
	for _, o := range s.Owners() {
		for i := range o.Entries {
			if c := o.Entries[i].Code; s.HasPage(c) {
				codes = append(codes, c)
			}
		}
	}
	slices.Sort(codes)
	return slices.Compact(codes)
}

// Path returns the address of o's page below the base, "" when it has none.
func (o *Owner) Path() string {
	if !o.Service || o.Pageless {
		return ""
	}
	return "/services/" + o.Slug + "/"
}

// PathTo returns where o's word on c stands: an address below the base or, for
// an owner without a page, of the owner's own documents; "" when there is
// neither.
func (o *Owner) PathTo(c Code) string {
	switch path := o.Path(); {
	case path != "":
		return path + "#" + c.String()
	case !o.Service:
		return "/" + c.String() + "/"
	}
	if e := o.Entry(c); e != nil && e.URL != "" {
		return e.URL
	}
	return o.URL
}
