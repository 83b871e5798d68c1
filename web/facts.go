package web

import (
	"wsclose/registry"
)

// sentBy and reconnect are the short words for lists of facts.
var (
	sentBy = map[registry.Sender]string{
		registry.Either: "Client or server",
		registry.Client: "Only a client",
		registry.Server: "Only a server",
		registry.Nobody: "Nobody",
		"":              "Not said",
	}
	reconnect = map[registry.Retry]string{
		registry.RetryYes:      "Yes, at once",
		registry.RetryBackoff:  "Yes, with back-off",
		registry.RetryAfterFix: "After a fix",
		registry.RetryNo:       "No",
		registry.RetryDepends:  "It depends",
		"":                     "No advice known",
	}
)

// factsOf answers the questions that a reader has before any other.
func factsOf(code registry.Code, sender registry.Sender, retry registry.Retry) []fact {
	return []fact{
		yesNo("In a Close frame?", code.InFrame(), "Allowed", "Never"),
		yesNo("May a page send it?", code.PageMaySend(), "Yes", "No"),
		yesNo("May a server send it?", code.ServerMaySend(), "Yes", "No"),
		{Question: "Who sends it?", Answer: sentBy[sender]},
		{Question: "Reconnect?", Answer: reconnect[retry]},
	}
}

func yesNo(question string, is bool, yes, no string) fact {
	if is {
		return fact{question, yes, "yes"}
	}
	return fact{question, no, "no"}
}

// checked returns the newest day on which a source about code was read, "" when
// nothing is said about it.
func checked(code registry.Code) string {
	var facts []registry.Fact
	for _, f := range registry.Lookup(code) {
		facts = append(facts, entryFacts(f.Entry)...)
	}
	return newest(facts)
}

// checkedLast returns the newest day on which any source was read.
func checkedLast() string {
	var facts []registry.Fact
	for _, owner := range registry.Owners {
		for i := range owner.Entries {
			facts = append(facts, entryFacts(&owner.Entries[i])...)
		}
	}
	for i := range registry.Ranges {
		facts = append(facts, rangeFacts(&registry.Ranges[i])...)
	}
	return newest(facts)
}

func entryFacts(e *registry.Entry) []registry.Fact {
	facts := append([]registry.Fact{e.Meaning, e.RetryWhy}, e.Explanation...)
	return append(facts, causeFacts(e.Causes)...)
}

func rangeFacts(r *registry.Range) []registry.Fact {
	facts := append([]registry.Fact{r.Meaning, r.RetryWhy}, r.Explanation...)
	return append(facts, causeFacts(r.Causes)...)
}

func causeFacts(causes []registry.Cause) []registry.Fact {
	var facts []registry.Fact
	for _, c := range causes {
		facts = append(facts, c.Why, c.Check, c.Fix)
	}
	return facts
}

// newest returns the newest day on which a source of facts was read: days
// written as 2006-01-02 sort as text.
func newest(facts []registry.Fact) string {
	var day string
	for _, f := range facts {
		for _, c := range f.Cites {
			day = max(day, c.Source.Read)
		}
	}
	return day
}
