package ui

import (
	"net/netip"
	"regexp"
	"strconv"
	"strings"
	"sync"
)

// A private is a stretch of a text that looks private.
type private struct {
	kind  string // what it looks like: "secret", "address", "name"
	words string
}

// A rule recognizes one kind of private words: all of what it matches, or its
// group if it has one.
type rule struct {
	kind string
	expr *regexp.Regexp
	keep func(words string) bool // words that are not private after all; may be nil
}

// redactions are the rules, the surest first. None matches what another put in:
// < and > stand in no group. They err on the side of taking
// too much; the reader sees what they take before anything is shared.
var redactions = sync.OnceValue(func() []rule {
	return []rule{
		// JSON web tokens, and the prefixes that services give their keys.
		{"secret", regexp.MustCompile(`\beyJ[\w-]{8,}\.[\w-]+(?:\.[\w-]*)?`), nil},
		{"secret", regexp.MustCompile(`\b(?:sk|pk|rk|ghp|gho|ghs|glpat|xox[abprs]|npm|pypi|AKIA|AIza|hf)[-_]?[\w-]{12,}`), nil},
		{"secret", regexp.MustCompile(`(?i)\b(?:bearer|basic)\s+([\w.~+/=-]{6,})`), nil},
		{"secret", regexp.MustCompile(`(?i)(?:token|secret|passw(?:or)?d|pwd|api[-_]?key|\bkey|auth(?:orization)?|session(?:[-_]?id)?|\bsid|signature|\bsig|cookie|ticket|jwt)["']?\s*[=:]\s*["']?([^\s"'&,;}<>]{4,})`), scheme},
		{"secret", regexp.MustCompile(`://([^\s/@"'<>]+)@`), nil},
		{"name", regexp.MustCompile(`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`), nil},
		{"name", regexp.MustCompile(`(?i)(?:/home/|/users/|\\users\\)([^/\\\s"':<>]+)`), nil},
		{"name", regexp.MustCompile(`(?i)\b(?:user(?:[-_]?(?:name|id))?|login|account|e-?mail)["']?\s*[=:]\s*["']?([^\s"'&,;}<>]{2,})`), nil},
		{"address", regexp.MustCompile(`(?i)\b(?:wss?|https?)://(?:[^\s/@"']+@)?(\[[0-9a-f:.]+\]|[\w.-]+)`), harmless},
		{"address", regexp.MustCompile(`\b\d{1,3}(?:\.\d{1,3}){3}\b`), harmless},
		{"address", regexp.MustCompile(`(?i)[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}`), harmless},
		// Long runs without a space: keys, ids, signatures.
		{"secret", regexp.MustCompile(`[A-Za-z0-9+/_=-]{32,}`), ordinary},
	}
})

// scheme reports whether words only tell how the secret after them is meant.
func scheme(words string) bool {
	return strings.EqualFold(words, "bearer") || strings.EqualFold(words, "basic")
}

// harmless reports whether an address tells nothing: the machine itself, or a
// name set aside for examples. What is no address at all is harmless too.
func harmless(host string) bool {
	host = strings.ToLower(strings.Trim(host, "[]"))
	if address, err := netip.ParseAddr(host); err == nil {
		return address.IsLoopback() || address.IsUnspecified()
	}
	if strings.Contains(host, ":") {
		return true // a time, not an IPv6 address
	}
	for _, name := range []string{"localhost", "example", "example.com", "example.org", "example.net", "test", "invalid"} {
		if host == name || strings.HasSuffix(host, "."+name) {
			return true
		}
	}
	return host == ""
}

// ordinary reports whether a long run is no secret: words, a path, a rule.
func ordinary(run string) bool {
	return !strings.ContainsAny(run, "0123456789") || strings.Count(run, "/") > 3
}

// redact returns text with everything that looks private replaced by what it
// looks like, as in <secret-1>, and the list of what was replaced. The same words
// are replaced alike, so that the text can still be followed.
func redact(text string) (string, []private) {
	var found []private
	seen := map[string]string{}
	count := map[string]int{}
	for _, r := range redactions() {
		var b strings.Builder
		last := 0
		for _, m := range r.expr.FindAllStringSubmatchIndex(text, -1) {
			start, end := m[0], m[1]
			if len(m) > 2 && m[2] >= 0 {
				start, end = m[2], m[3]
			}
			words := text[start:end]
			if r.keep != nil && r.keep(words) {
				continue
			}
			mask := seen[words]
			if mask == "" {
				count[r.kind]++
				mask = "<" + r.kind + "-" + strconv.Itoa(count[r.kind]) + ">"
				seen[words] = mask
				found = append(found, private{r.kind, words})
			}
			b.WriteString(text[last:start])
			b.WriteString(mask)
			last = end
		}
		b.WriteString(text[last:])
		text = b.String()
	}
	return text, found
}
