package registry

import "strings"

// Lookup returns every entry for c: the protocol's own first, then IANA's,
// then the other owners' in the order of [Owners].
func Lookup(c Code) []Found { return Known.Lookup(c) }

// Found is an entry together with its owner.
type Found struct {
	Owner *Owner
	Entry *Entry
}

// ByReason returns the entries for c whose owner sends reason with it as a fixed
// text, in any case.
func ByReason(c Code, reason string) []Found {
	var found []Found
	for _, f := range Lookup(c) {
		for _, r := range f.Entry.Reasons {
			if strings.EqualFold(r, reason) {
				found = append(found, f)
				break
			}
		}
	}
	return found
}

// Entry returns what o says about c, or nil.
func (o *Owner) Entry(c Code) *Entry {
	for i := range o.Entries {
		if o.Entries[i].Code == c {
			return &o.Entries[i]
		}
	}
	return nil
}

// RangeOf returns the range that holds c; every integer lies in one.
func RangeOf(c Code) *Range {
	for i := range Ranges {
		if Ranges[i].Holds(c) {
			return &Ranges[i]
		}
	}
	return nil
}

// A FoundRule is an owner's rule for a range of its codes, together with its
// owner.
type FoundRule struct {
	Owner *Owner
	Rule  *Rule
}

// widestRule is how many codes a rule may hold to say something about each of
// them: a client that reconnects after whatever code defines none.
const widestRule = 1000

// RulesFor returns the rules that hold c, of the owners that have no entry for
// c itself, in the order of [Owners].
func RulesFor(c Code) []FoundRule {
	var found []FoundRule
	for _, o := range Owners {
		if r := o.Rule(c); r != nil && r.Last-r.First < widestRule && o.Entry(c) == nil {
			found = append(found, FoundRule{o, r})
		}
	}
	return found
}

// Rule returns o's rule for c, or nil: of several the narrowest.
func (o *Owner) Rule(c Code) *Rule {
	var best *Rule
	for i := range o.Rules {
		r := &o.Rules[i]
		if r.First <= c && c <= r.Last && (best == nil || r.Last-r.First < best.Last-best.First) {
			best = r
		}
	}
	return best
}

// SignalOf returns the signal with the given slug, or nil.
func SignalOf(slug string) *Signal {
	for i := range Signals {
		if Signals[i].Slug == slug {
			return &Signals[i]
		}
	}
	return nil
}

// Public returns the entry of the protocol or of IANA's registry for c, or nil.
func Public(c Code) *Entry {
	if e := Protocol.Entry(c); e != nil {
		return e
	}
	return IANA.Entry(c)
}

// PathOf returns the address of the page about c below the base, as
// [Set.PathOf] of [Known] does.
func PathOf(c Code) string { return Known.PathOf(c) }
