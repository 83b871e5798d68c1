package decode

import (
	"regexp"
	"slices"
	"strings"
)

// phrases makes wordings of a table of what a program prints about signals: a
// line for each signal, with its slug and the phrases that mean it, between bars.
// In a phrase # is a number, which is the signal's detail, and … whatever stands
// there on the line.
func phrases(table string) []wording {
	var all []wording
	for line := range strings.Lines(table) {
		slug, said, ok := strings.Cut(strings.TrimSpace(line), " ")
		if !ok {
			continue
		}
		for _, phrase := range strings.Split(said, " | ") {
			all = append(all, wording{
				has:    slices.MaxFunc(strings.FieldsFunc(phrase, isOpen), func(a, b string) int { return len(a) - len(b) }),
				expr:   open.Replace(regexp.QuoteMeta(phrase)),
				signal: slug,
			})
		}
	}
	return all
}

// open are what stands for something else in a phrase.
var open = strings.NewReplacer("#", `(?P<detail>\d+)`, "…", `[^\n]*?`)

func isOpen(r rune) bool { return r == '#' || r == '…' }
