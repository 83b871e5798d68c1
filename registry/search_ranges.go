package registry

import "slices"

// rangeDocuments are the ranges that have a page.
func rangeDocuments() []document {
	var documents []document
	for i := range Ranges {
		r := &Ranges[i]
		if r.Path == "" {
			continue
		}
		d := document{hit: rangeHit(r), fields: []field{
			{r.Name, weightName},
			{r.Meaning.Text, weightMeaning},
		}}
		documents = append(documents, d.also(weightSymptom, r.Symptoms, r.Causes))
	}
	return documents
}

func rangeHit(r *Range) Hit {
	return Hit{Kind: HitRange, Code: NoCode, First: r.First, Last: r.Last, Name: r.Name,
		Owner: Protocol.Slug, Path: r.Path, Detail: r.Meaning.Text}
}

// invalidHit says why n is no close code; r is the range that holds it.
func invalidHit(n number, r *Range) Hit {
	h := Hit{Kind: HitInvalid, Code: n.first, Name: n.typed}
	if h.Name == "" {
		h.Name = n.first.String()
	} else {
		h.Code = NoCode
	}
	switch {
	case n.single() && n.typed == "":
		h.Detail = Judge(n.first).Sentence.Text
	case r != nil:
		h.Detail = r.Meaning.Text
	}
	return h
}

func sortByCode(hits []Hit) {
	slices.SortStableFunc(hits, func(a, b Hit) int { return int(a.Code) - int(b.Code) })
}

// wordDocuments are the words that people see in place of a code.
func wordDocuments() []document {
	var documents []document
	for i := range Words {
		w := &Words[i]
		d := document{hit: Hit{Kind: HitInvalid, Code: NoCode, Name: w.Word, Detail: w.Meaning.Text}}
		d.fields = append(d.fields, field{w.Word, weightName}, field{w.Meaning.Text, weightMeaning})
		documents = append(documents, d.also(weightName, w.Aliases, w.Causes))
	}
	return documents
}
