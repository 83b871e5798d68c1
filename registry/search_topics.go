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

// topicHit is a range, the range of codes that the question is about, and says
// which question it is.
func topicHit(t *Topic) Hit {
	return Hit{Kind: HitRange, Code: NoCode, First: t.First, Last: t.Last, Name: t.Name,
		Owner: Protocol.Slug, Topic: t.Slug, Path: t.Path, Detail: t.Answer.Text}
}
