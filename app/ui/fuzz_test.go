package ui

import (
	"net/url"
	"strings"
	"testing"
)

// seeds are texts that people paste, and some that look private.
func seeds(f *testing.F) {
	for _, x := range examples {
		f.Add(x.text)
	}
	for _, text := range []string{
		"wss://joe:hunter22@gw.acme.io/?token=s3cr3tvalue", "Authorization: Bearer abc.def-ghi", "\"token\" : 'abcd<secret-1>efgh'",
		"peer 2001:db8::7 and 203.0.113.9", "/home/joe/x user=joe mail joe@acme.io", "<script>alert(1)</script>", "\u202ekcul", "javascript:alert(1)", "%%%#text=%",
	} {
		f.Add(text)
	}
}

// FuzzRedact: what is redacted stays so, and what was taken for private is gone.
func FuzzRedact(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, text string) {
		redacted, found := redact(text)
		if len(found) == 0 && redacted != text {
			t.Errorf("%q became %q, and nothing is listed", text, redacted)
		}
		for _, p := range found {
			if p.words == "" {
				t.Errorf("%q: the %s is empty", text, p.kind)
			}
		}
	})
}

// FuzzShare: a link brings back the text that was put into it, and ends where
// it should.
func FuzzShare(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, text string) {
		link := fragment(text)
		got, err := url.PathUnescape(strings.TrimPrefix(link, fragmentText))
		if err != nil || got != text {
			t.Errorf("%q came back as %q, error %v", text, got, err)
		}
		if strings.ContainsAny(link[1:], "#<>\"' \t\n\r") || strings.Trim(link, printable) != "" {
			t.Errorf("the link of %q is %q", text, link)
		}
		if u, err := url.Parse("https://example.org/" + link); err != nil || "#"+u.Fragment != fragmentText+text {
			t.Errorf("%q: the fragment is %q, error %v", text, u.Fragment, err)
		}
	})
}

// printable are the characters of a link.
const printable = "#=%abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~!$&()*+,;:@/?"

// FuzzAnswer answers any text, and shows it again as it was given.
func FuzzAnswer(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, text string) {
		a := answerTo(text)
		if a.failed != "" {
			t.Errorf("%q: %s", text, a.failed)
		}
		var shown strings.Builder
		whole := true
		for _, p := range a.pieces() {
			whole = whole && !p.gap
			shown.WriteString(p.words)
		}
		if a.mode == explained && whole && shown.String() != text {
			t.Errorf("%q is shown as %q", text, shown.String())
		}
		if a.mode == explained && !whole && shown.Len() > maxEcho {
			t.Errorf("%d bytes are shown of %d", shown.Len(), len(text))
		}
		_ = a.status()
	})
}
