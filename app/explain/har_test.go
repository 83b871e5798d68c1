package explain

import (
	"strings"
	"testing"

	"wsclose/app/decode"
)

// TestHARSession: a HAR file is explained by what it tells and what it cannot.
func TestHARSession(t *testing.T) {
	for _, test := range []struct {
		detail, section string
		want            string
	}{
		{"62.5 s, the last 60 s silent", "evidence", "It lasted 62.5 s"},
		{"62.5 s, the last 60 s silent", "evidence", "No message passed in the last 60 s."},
		{"62.5 s, the last 60 s silent", "limits", "nginx, proxy_read_timeout"},
		{"60 s", "limits", "nginx, proxy_read_timeout"},
		{"60 s", "evidence", "no time of a last message"},
		{"", "evidence", "does not say how long"},
		{"", "next", "code, reason, wasClean"},
	} {
		d := Signal(decode.Signal{Slug: "session-ended", Detail: test.detail, Format: "har"})
		if got := sectionText(d, test.section); !strings.Contains(got, test.want) {
			t.Errorf("%q, section %s:\n%s\nlacks %q", test.detail, test.section, got, test.want)
		}
	}
	if got := Signal(decode.Signal{Slug: "session-ended", Format: "proxy"}); strings.Contains(got.Subject, "HAR") {
		t.Errorf("an access log is explained as a HAR file: %s", got.Subject)
	}
}
