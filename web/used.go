package web

import (
	"slices"

	"wsclose/registry"
)

// A usedCode is a code of a range and who gives it a meaning.
type usedCode struct {
	Code   registry.Code
	Path   string // its own page, "" where it has none
	Owners []codeOwner
}

// A codeOwner is one owner's name for a code.
type codeOwner struct {
	Path, Name string
	Says       string
}

// usedIn returns the codes of r that owners use, ascending.
func usedIn(r *registry.Range) []usedCode {
	var used []usedCode
	for _, o := range registry.Owners {
		for i := range o.Entries {
			if c := o.Entries[i].Code; r.Holds(c) && !slices.ContainsFunc(used, func(u usedCode) bool { return u.Code == c }) {
				used = append(used, usedCode{Code: c})
			}
		}
	}
	slices.SortFunc(used, func(a, b usedCode) int { return int(a.Code - b.Code) })
	for i := range used {
		u := &used[i]
		if registry.HasPage(u.Code) {
			u.Path = registry.PathOf(u.Code)
		}
		for _, f := range registry.Lookup(u.Code) {
			u.Owners = append(u.Owners, ownerOfCode(f))
		}
	}
	return used
}

func ownerOfCode(f registry.Found) codeOwner {
	o := codeOwner{Name: f.Owner.Name, Says: f.Entry.Name, Path: registry.PathOf(f.Entry.Code)}
	if f.Owner.Service {
		o.Path = servicePath(f.Owner) + "#" + f.Entry.Code.String()
	}
	return o
}

// fewOwners is how many owners of a code its page shows with what each says;
// of more it shows the names.
const fewOwners = 6

// othersOf returns the services that give a public code a meaning of their own,
// by name, when they are more than a page can quote.
func othersOf(code registry.Code) []codeOwner {
	var others []codeOwner
	for _, f := range registry.Lookup(code) {
		if f.Owner.Service {
			others = append(others, ownerOfCode(f))
		}
	}
	if registry.Public(code) == nil || len(others) <= fewOwners {
		return nil
	}
	return others
}
