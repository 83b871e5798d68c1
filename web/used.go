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
func (b *builder) usedIn(r *registry.Range) []usedCode {
	var used []usedCode
	for _, o := range b.set.Owners() {
		for i := range o.Entries {
			if c := o.Entries[i].Code; r.Holds(c) && !slices.ContainsFunc(used, func(u usedCode) bool { return u.Code == c }) {
				used = append(used, usedCode{Code: c})
			}
		}
	}
	slices.SortFunc(used, func(a, b usedCode) int { return int(a.Code - b.Code) })
	for i := range used {
		u := &used[i]
		if b.set.HasPage(u.Code) {
			u.Path = b.set.PathOf(u.Code)
		}
		for _, f := range b.set.Lookup(u.Code) {
			u.Owners = append(u.Owners, ownerOfCode(f))
		}
	}
	return used
}

func ownerOfCode(f registry.Found) codeOwner {
	return codeOwner{Name: f.Owner.Name, Says: f.Entry.Name, Path: f.Owner.PathTo(f.Entry.Code)}
}

// fewOwners is how many owners of a code its page shows with what each says;
// of more it shows the names.
const fewOwners = 6

// othersOf returns, of those who define a public code, the services that give it
// a meaning of their own, by name, when they are more than a page can quote.
func othersOf(found []registry.Found) []codeOwner {
	var others []codeOwner
	for _, f := range found {
		if f.Owner.Service {
			others = append(others, ownerOfCode(f))
		}
	}
	if len(others) == len(found) || len(others) <= fewOwners {
		return nil
	}
	return others
}
