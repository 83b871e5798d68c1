package own

import (
	"regexp"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"wsclose/registry"
)

// line checks a text of one line.
func (ms *Mistakes) line(path string, v any, most int) string {
	s, ok := v.(string)
	if !ok {
		ms.add(path, "%s: want text", shown(v))
		return ""
	}
	if n := utf8.RuneCountInString(s); n > most {
		ms.add(path, "%s has %d characters: want at most %d", quoted(s), n, most)
	}
	if strings.TrimSpace(s) == "" {
		ms.add(path, "%s is blank: want text, or leave the field out", quoted(s))
		return ""
	}
	if r, ok := odd(s); ok {
		ms.add(path, "%s holds %U, %s: want a line of plain text", quoted(s), r, oddity(r))
	}
	return strings.TrimSpace(s)
}

// odd returns the first character of s that has no place in a line of text.
func odd(s string) (rune, bool) {
	for _, r := range s {
		if oddity(r) != "" {
			return r, true
		}
	}
	return 0, false
}

// oddity says what is wrong with a character, "" when nothing is.
func oddity(r rune) string {
	switch {
	case unicode.IsControl(r):
		return "a control character"
	case r == 0x061c, r == 0x200e, r == 0x200f, 0x202a <= r && r <= 0x202e, 0x2066 <= r && r <= 0x2069:
		return "which turns the direction of the text around it"
	case r == 0x2028, r == 0x2029:
		return "a line break"
	case r == 0xfeff:
		return "a byte order mark"
	case r == utf8.RuneError:
		return "which stands for bytes that were lost"
	}
	return ""
}

// isSlug reports whether s is words of small letters and digits with single
// hyphens between them.
func isSlug(s string) bool {
	for _, word := range strings.Split(s, "-") {
		if word == "" || strings.Trim(word, "abcdefghijklmnopqrstuvwxyz0123456789") != "" {
			return false
		}
	}
	return true
}

// slug checks the short name that an owner has in addresses.
func (ms *Mistakes) slug(path string, v any) string {
	const want = "want small letters, digits and single hyphens between them, such as \"acme-gateway\""
	s, ok := v.(string)
	switch {
	case !ok:
		ms.add(path, "%s: %s", shown(v), want)
	case !isSlug(s):
		ms.add(path, "%s is no slug: %s", quoted(s), want)
	case len(s) > MaxSlug:
		ms.add(path, "%s has %d characters: want at most %d", quoted(s), len(s), MaxSlug)
	default:
		if o := registry.Known.Owner(s); o != nil {
			ms.add(path, "%s is the slug of %s, which wsclose knows already: want another one", quoted(s), o.Name)
		}
	}
	return s
}

// addressForm matches the addresses of the web that may stand in a link: no
// script, no data, no password.
var addressForm = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^https?://[^/?#@:\\"<> ][^/?#@\\"<> ]*([/?#][^\\"<> ]*)?$`)
})

// address checks the address of a page.
func (ms *Mistakes) address(path string, v any) string {
	const want = "want the address of a page, such as \"https://wiki.example.org/runbook\""
	s, ok := v.(string)
	switch {
	case !ok:
		ms.add(path, "%s: %s", shown(v), want)
	case utf8.RuneCountInString(s) > MaxURL:
		ms.add(path, "%s has %d characters: want at most %d", quoted(s), utf8.RuneCountInString(s), MaxURL)
	case !addressForm().MatchString(s):
		ms.add(path, "%s is no address with http or https and a host: %s", quoted(s), want)
	default:
		if r, is := odd(s); is {
			ms.add(path, "%s holds %U, %s: %s", quoted(s), r, oddity(r), want)
		}
	}
	return s
}

// host returns the host of a checked address, without its port.
func host(address string) string {
	_, rest, _ := strings.Cut(address, "://")
	if i := strings.IndexAny(rest, "/?#"); i >= 0 {
		rest = rest[:i]
	}
	if i := strings.LastIndexByte(rest, ':'); i >= 0 && !strings.HasSuffix(rest, "]") {
		rest = rest[:i]
	}
	return rest
}
