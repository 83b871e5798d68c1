package registry

// topicDocuments are the questions about closes in general.
func topicDocuments() []document {
	var documents []document
	for i := range Topics {
		t := &Topics[i]
		d := document{hit: topicHit(t), fields: []field{
			{t.Name, weightName},
			{t.Slug, weightSlug},
			{t.Answer.Text, weightMeaning},
		}}
		documents = append(documents, d.also(weightSymptom, t.Symptoms, nil))
	}
	return documents
}

// ruleHits returns the rules for the numbers of q of the services that all its
// words name, where the service has no entry for the number itself.
func ruleHits(q query) []Hit {
	var hits []Hit
	for _, n := range q.numbers {
		if !n.single() {
			continue
		}
		for _, f := range RulesFor(n.first) {
			if f.Owner.named(q.words) {
				hits = append(hits, Hit{Kind: HitServiceCode, Code: n.first, Name: f.Rule.Name, Owner: f.Owner.Slug,
					Path: "/services/" + f.Owner.Slug + "/", Detail: f.Rule.Meaning.Text})
			}
		}
	}
	return hits
}

// named reports whether every word that tells something is a word of o's name.
func (o *Owner) named(words []word) bool {
	var buf [8]string
	own := splitWords(splitWords(buf[:0], o.Name), o.Slug)
	some := false
	for _, w := range words {
		if !w.optional && !contains(own, w.text) {
			return false
		}
		some = some || !w.optional
	}
	return some
}

// topicHit is a range, the range of codes that the question is about, and says
// which question it is.
func topicHit(t *Topic) Hit {
	return Hit{Kind: HitRange, Code: NoCode, First: t.First, Last: t.Last, Name: t.Name,
		Owner: Protocol.Slug, Topic: t.Slug, Path: t.Path, Detail: t.Answer.Text}
}
