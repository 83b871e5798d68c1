package decode

import (
	"regexp"
	"sync"
)

// An expression is a regular expression that is compiled when it is first
// needed: most texts need few of them, and a page should not wait for the rest.
// It is written as a literal with its text, which is data and no code to run at
// the start.
type expression struct {
	text string
	once sync.Once
	made *regexp.Regexp
}

func (e *expression) compiled() *regexp.Regexp {
	e.once.Do(func() { e.made = regexp.MustCompile(e.text) })
	return e.made
}

func (e *expression) MatchString(s string) bool      { return e.compiled().MatchString(s) }
func (e *expression) FindString(s string) string     { return e.compiled().FindString(s) }
func (e *expression) FindStringIndex(s string) []int { return e.compiled().FindStringIndex(s) }
func (e *expression) FindStringSubmatch(s string) []string {
	return e.compiled().FindStringSubmatch(s)
}
func (e *expression) FindStringSubmatchIndex(s string) []int {
	return e.compiled().FindStringSubmatchIndex(s)
}
func (e *expression) FindAllStringIndex(s string, n int) [][]int {
	return e.compiled().FindAllStringIndex(s, n)
}
func (e *expression) FindAllStringSubmatchIndex(s string, n int) [][]int {
	return e.compiled().FindAllStringSubmatchIndex(s, n)
}
