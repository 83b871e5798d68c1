package decode

import (
	"regexp"
	"sync"
)

// An expression is a regular expression that is compiled when it is first
// needed: most texts need few of them, and a page should not wait for the rest.
type expression struct{ compiled func() *regexp.Regexp }

// lazily returns expr as an expression.
func lazily(expr string) expression {
	return expression{sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expr) })}
}

func (e expression) MatchString(s string) bool      { return e.compiled().MatchString(s) }
func (e expression) FindString(s string) string     { return e.compiled().FindString(s) }
func (e expression) FindStringIndex(s string) []int { return e.compiled().FindStringIndex(s) }
func (e expression) FindStringSubmatch(s string) []string {
	return e.compiled().FindStringSubmatch(s)
}
func (e expression) FindStringSubmatchIndex(s string) []int {
	return e.compiled().FindStringSubmatchIndex(s)
}
func (e expression) FindAllStringIndex(s string, n int) [][]int {
	return e.compiled().FindAllStringIndex(s, n)
}
func (e expression) FindAllStringSubmatchIndex(s string, n int) [][]int {
	return e.compiled().FindAllStringSubmatchIndex(s, n)
}
