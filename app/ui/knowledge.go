package ui

import (
	"slices"

	"wsclose/app/decode"
	"wsclose/app/explain"
	"wsclose/registry"
)

// A knowledge is what answers draw on: a set of owners, and what reads and
// explains with it.
type knowledge struct {
	set       *registry.Set
	decoder   *decode.Decoder
	explainer explain.Explainer
	rows      []row // of the table
}

// known is what there is to know without a team's own codes.
var known = knowing()

// knowing returns the knowledge with a team's own owners.
func knowing(own ...*registry.Owner) *knowledge {
	set := registry.NewSet(own...)
	return of(set)
}

func of(set *registry.Set, listed ...*registry.Owner) *knowledge {
	return &knowledge{set, decode.For(set), explain.For(set), rowsWith(listed)}
}

// narrow returns k for people who use the given services alone: their codes,
// and the team's own ones, have rows in the table.
func (k *knowledge) narrow(services []string) *knowledge {
	set := k.set.Narrow(services...)
	return of(set, append(slices.Clone(set.Own()), set.Meant()...)...)
}

// ownerName returns the name of the owner with the given slug.
func (k *knowledge) ownerName(slug string) string {
	if o := k.set.Owner(slug); o != nil {
		return o.Name
	}
	return slug
}
