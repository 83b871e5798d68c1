package ui

import (
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
}

// known is what there is to know without a team's own codes.
var known = knowing()

// knowing returns the knowledge with a team's own owners.
func knowing(own ...*registry.Owner) *knowledge {
	set := registry.NewSet(own...)
	return &knowledge{set, decode.For(set), explain.For(set)}
}

// ownerName returns the name of the owner with the given slug.
func (k *knowledge) ownerName(slug string) string {
	if o := k.set.Owner(slug); o != nil {
		return o.Name
	}
	return slug
}
