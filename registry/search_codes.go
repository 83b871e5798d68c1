package registry

import "slices"

// codeDocuments are the codes of owners, in their order, but those who implement
// another's codes after those who define them.
func codeDocuments(owners []*Owner) []document {
	var defined, implemented []document
	for _, o := range owners {
		for i := range o.Entries {
			d := codeDocument(o, &o.Entries[i])
			if o.Follows == "" {
				defined = append(defined, d)
			} else {
				d.less = implementing
				implemented = append(implemented, d)
			}
		}
	}
	return append(defined, implemented...)
}

// implementing is what the codes of an owner who implements another's lose: the
// definer says more.
const implementing = 300

func codeDocument(o *Owner, e *Entry) document {
	d := document{hit: codeHit(o, e)}
	d.fields = append(d.fields,
		field{e.Code.String(), weightNumber},
		field{e.Name, weightName},
		field{e.Registered, weightName},
		field{e.Identifier, weightName},
		field{e.Meaning.Text, weightMeaning},
	)
	if d.hit.Kind == HitServiceCode {
		d.fields = append(d.fields, field{o.Name, weightOwner}, field{o.Slug, weightOwner})
	}
	for _, r := range e.Reasons {
		d.fields = append(d.fields, field{r, weightSymptom})
	}
	symptom := weightSymptom
	if e.Sender == Nobody {
		symptom = weightHidden
	}
	return d.also(symptom, e.Symptoms, e.Causes)
}

func codeHit(o *Owner, e *Entry) Hit {
	h := Hit{Kind: HitServiceCode, Code: e.Code, Name: e.Name, Owner: o.Slug, Own: o.Own, Path: o.PathTo(e.Code), Detail: e.Meaning.Text}
	if o == &Protocol || o == &IANA {
		h.Kind = HitCode
	}
	return h
}

// also adds the fields that entries, ranges and signals share.
func (d document) also(weight int, symptoms []string, causes []Cause) document {
	for _, s := range symptoms {
		d.fields = append(d.fields, field{s, weight})
	}
	for _, c := range causes {
		d.fields = append(d.fields,
			field{c.Title, weightCause},
			field{c.Why.Text, weightText},
			field{c.Fix.Text, weightText})
	}
	return d
}

// hits returns what the numbers of a query name, in the query's order.
//
// A number of four digits or more gives the code of that number, then the range
// that holds it, if the range has a page, then the services that define it:
// none of them is claimed. A team's own code comes before all of these: it was
// brought along to be found. A shorter number may be an HTTP status, the
// beginning of a code or a number in a text ("error 57"): it gives these in
// that order, then the range that holds the number itself. A pattern, or a
// span, gives the codes of the protocol and of IANA in order and the ranges
// that it touches; a range that it covers comes first, and so does one in which
// the protocol and IANA define no code. A number that no code and no range with
// a page holds is invalid, and its hit says why.
func (ns numbers) hits(ix *index) []Hit {
	var hits []Hit
	for _, n := range ns {
		hits = merge(hits, n.hits(ix))
	}
	slices.SortStableFunc(hits, func(a, b Hit) int { return a.ofService() - b.ofService() })
	return hits
}

// ofService returns 1 for a code of a service, unless it is a team's own, and 0
// for all else.
func (h Hit) ofService() int {
	if h.Kind == HitServiceCode && !h.Own {
		return 1
	}
	return 0
}

func (n number) hits(ix *index) []Hit {
	if !n.single() {
		return n.spanHits(ix)
	}
	if n.first < 1 || 999 < n.first {
		return n.exactHits(ix)
	}
	digits := n.first.String()
	hits := merge(statusHits(n.first), patternNumber((digits + "???")[:4]).touched(ix))
	if len(digits) > 1 {
		hits = merge(hits, ix.find([]word{{text: digits, exact: true}}, named))
	}
	return merge(hits, n.exactHits(ix))
}

func (n number) exactHits(ix *index) []Hit {
	hits, services := ix.codesIn(n, HitCode), ix.codesIn(n, HitServiceCode)
	r := RangeOf(n.first)
	switch {
	case r == nil && len(hits) > 0:
	case r != nil && r.Path != "":
		h := rangeHit(r)
		if len(hits) == 0 {
			h.Code, h.Detail = n.first, Judge(n.first).Sentence.Text
		}
		hits = append(hits, h)
	case len(hits) == 0:
		hits = append(hits, invalidHit(n, r))
	}
	if own := ix.ownIn(n); len(own) > 0 {
		hits = append(own, hits...)
		services = slices.DeleteFunc(services, func(h Hit) bool { return h.Own })
	}
	return append(hits, services...)
}

func (n number) spanHits(ix *index) []Hit {
	if hits := n.touched(ix); len(hits) > 0 {
		return hits
	}
	return []Hit{invalidHit(n, RangeOf(n.first))}
}

// touched returns the codes in n and the ranges that n touches.
func (n number) touched(ix *index) []Hit {
	var before, after []Hit
	for i := range Ranges {
		switch r := &Ranges[i]; {
		case r.Path == "" || !n.meets(r):
		case n.covers(r) || !publicIn(n, r):
			before = append(before, rangeHit(r))
		default:
			after = append(after, rangeHit(r))
		}
	}
	codes := ix.codesIn(n, HitCode)
	if len(codes) > 0 && n.first < 1016 {
		// 1000 to 1015 come before what follows them.
		before, after = nil, append(before, after...)
	}
	return append(append(append(before, codes...), after...), ix.ownIn(n)...)
}

// ownIn returns the team's own codes that n speaks of.
func (ix *index) ownIn(n number) []Hit {
	var hits []Hit
	for _, h := range ix.own {
		if n.holds(h.Code) {
			hits = append(hits, h)
		}
	}
	sortByCode(hits)
	return hits
}

// codesIn returns the codes of the given kind that n speaks of, by number, then
// by owner.
func (ix *index) codesIn(n number, kind HitKind) []Hit {
	var hits []Hit
	for _, d := range ix.codes {
		if d.hit.Kind == kind && n.holds(d.hit.Code) {
			hits = append(hits, d.hit)
		}
	}
	sortByCode(hits)
	return hits
}

func publicIn(n number, r *Range) bool {
	for _, o := range []*Owner{&Protocol, &IANA} {
		for i := range o.Entries {
			if c := o.Entries[i].Code; r.Holds(c) && n.holds(c) {
				return true
			}
		}
	}
	return false
}
