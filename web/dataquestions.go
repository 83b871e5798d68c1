package web

import "wsclose/registry"

// The published form of what stands beside the codes: the signals that a text
// gives without a code, and the questions about closes in general.
type (
	jsonSignal struct {
		Slug      string      `json:"slug"`
		Name      string      `json:"name"`
		Meaning   *jsonFact   `json:"meaning,omitempty"`
		WhyNoCode *jsonFact   `json:"why_no_code,omitempty"`
		Causes    []jsonCause `json:"causes,omitempty"`
	}
	jsonTopic struct {
		Slug        string        `json:"slug"`
		Name        string        `json:"name"`
		First       registry.Code `json:"first"`
		Last        registry.Code `json:"last"`
		Path        string        `json:"path,omitempty"`
		Answer      *jsonFact     `json:"answer,omitempty"`
		Explanation []jsonFact    `json:"explanation,omitempty"`
		Steps       []jsonFact    `json:"steps,omitempty"`
	}
)

func (j jsoner) signals() []jsonSignal {
	all := []jsonSignal{}
	for i := range registry.Signals {
		s := &registry.Signals[i]
		w := j.words(s.Meaning, nil, registry.Fact{}, s.Causes)
		all = append(all, jsonSignal{s.Slug, s.Name, w.Meaning, j.fact(s.WhyNoCode), w.Causes})
	}
	return all
}

func (j jsoner) topics() []jsonTopic {
	all := []jsonTopic{}
	for i := range registry.Topics {
		t := &registry.Topics[i]
		all = append(all, jsonTopic{
			Slug: t.Slug, Name: t.Name, First: t.First, Last: t.Last, Path: j.address(t.Path), Answer: j.fact(t.Answer),
			Explanation: j.facts(t.Explanation), Steps: j.facts(t.Steps),
		})
	}
	return all
}

func (j jsoner) facts(facts []registry.Fact) []jsonFact {
	var all []jsonFact
	for _, f := range facts {
		if said := j.fact(f); said != nil {
			all = append(all, *said)
		}
	}
	return all
}
