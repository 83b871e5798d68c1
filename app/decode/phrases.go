package decode

import (
	"regexp"
	"slices"
	"strings"
)

// phrases makes wordings of a table of what a library prints about a signal: a
// line for each signal, with its slug and the phrases that mean it, between bars.
// In a phrase # is a number, which is the signal's detail, and … whatever stands
// there on the line.
func phrases(table string) []wording {
	var all []wording
	for _, line := range strings.Split(strings.TrimSpace(table), "\n") {
		slug, said, _ := strings.Cut(strings.TrimSpace(line), " ")
		for _, phrase := range strings.Split(said, " | ") {
			parts := strings.FieldsFunc(phrase, func(r rune) bool { return r == '#' || r == '…' })
			all = append(all, wording{
				has:    slices.MaxFunc(parts, func(a, b string) int { return len(a) - len(b) }),
				expr:   strings.NewReplacer("#", `(?P<detail>\d+)`, "…", `[^\n]*?`).Replace(regexp.QuoteMeta(phrase)),
				signal: slug,
			})
		}
	}
	return all
}
