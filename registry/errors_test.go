package registry

import (
	"regexp"
	"strings"
	"testing"
)

// Statements that are found in well-known references and are wrong. None of
// our sentences may make them.
var wrong = []struct {
	statement *regexp.Regexp
	because   string
}{
	{
		regexp.MustCompile(`(?i)close\(\)( without (a|any) (status )?code| without arguments)? (sends|defaults to|uses|means) (1000|a standard)`),
		"close() without a code sends an empty Close frame, and both ends see 1005",
	},
	{
		regexp.MustCompile(`(?i)1005 (is|means|indicates|signals) (an|that an) (error|failure)|1005[^.]*\b(TCP|connection) (ended|was lost|dropped) without`),
		"1005 is a Close frame without a status code, the normal result of close()",
	},
	{
		regexp.MustCompile(`(?i)101[234] (is|are) (reserved|unassigned|unofficial|invalid|not registered)|101[234] (does|do) not exist`),
		"1012, 1013 and 1014 are registered with IANA",
	},
	{
		regexp.MustCompile(`(?i)1004 (means|is for|says)[^.:]*(big|large)|1007 (to|-) 1999`),
		"1004 is reserved, without a meaning; 1009 is too big",
	},
	{
		regexp.MustCompile(`(?i)wasClean is (only )?(true only|false (for|with|unless|on))[^.]*(1000|1005|code)`),
		"wasClean tells whether the closing handshake was completed, not which code was used",
	},
	{
		regexp.MustCompile(`(?i)only (a )?servers? (may |can )?sends? 1001|1001 (to|-) 1015 are (for|sent by|used by) servers`),
		"browsers send 1001, and 1010 is for clients only",
	},
	{
		regexp.MustCompile(`(?i)(browser|page|script|JavaScript|client-side)s?( can| could| should|, or let it)? (sends? |send )?ping(s| frames)?\b`),
		"a page cannot send pings",
	},
	{
		regexp.MustCompile(`(?i)(use|close with|choose) 1006\b|1006 (when|if) no other`),
		"an endpoint never sends 1006",
	},
	{
		regexp.MustCompile(`(?i)(all |every )?browsers? (report|show|use)s? 1015|no browser (ever )?(report|show|use)s? 1015`),
		"Firefox reports 1015 for a failed TLS handshake, Chromium and WebKitGTK report 1006",
	},
	{
		regexp.MustCompile(`(?i)1006 (is|comes) (always|never) (un)?clean|always (comes )?with wasClean false`),
		"Firefox shows a clean 1006 when the server really sent 1006",
	},
	{
		regexp.MustCompile(`(?i)error event (always|will) (come|precede|fire)|always preceded by an error`),
		"a bare end of TCP after opening fires close alone",
	},
	{
		regexp.MustCompile(`(?i)(all|every|the) browsers? shows? (it|101[234])`),
		"WebKitGTK 2.50 refuses 1012 to 1014 and reports 1006",
	},
	{
		regexp.MustCompile(`(?i)cloudflare[^.]*\b\d+ (seconds|minutes)`),
		"Cloudflare documents no idle limit for WebSockets",
	},
	{
		regexp.MustCompile(`(?i)1006 (means|says|proves|shows) (that )?the (network|connection to the internet)`),
		"1006 may also hide an HTTP error in the handshake, or a local 1009 or 1011",
	},
}

func TestWrongStatementsAreNotOurs(t *testing.T) {
	for _, f := range facts() {
		for _, w := range wrong {
			if m := w.statement.FindString(f.Text); m != "" {
				t.Errorf("%s: %q says %q, but %s", f.where, f.Text, m, w.because)
			}
		}
	}
}

// The patterns above would be worth nothing if they missed the statements
// that they are about.
func TestWrongStatementsAreRecognised(t *testing.T) {
	for i, statement := range []string{
		"close() without a code sends 1000.",
		"1005 is an error.",
		"1014 is reserved.",
		"1004 means that a frame was too large.",
		"wasClean is false for any code but 1000.",
		"1001 to 1015 are for servers.",
		"Let the page send pings to avoid it.",
		"Use 1006 when no other code applies.",
		"Browsers report 1015 when TLS fails.",
		"1006 always comes with wasClean false.",
		"An error event always precedes it.",
		"Every browser shows 1012.",
		"Cloudflare closes silent connections after 100 seconds.",
		"1006 means the network broke.",
	} {
		if !wrong[i].statement.MatchString(statement) {
			t.Errorf("%q is not recognised (%s)", statement, wrong[i].because)
		}
	}
}

// What is right has to be said where people look for it.
func TestRightStatementsAreMade(t *testing.T) {
	for _, test := range []struct {
		code Code
		says string
	}{
		{1000, "close() without a code does not send 1000"},
		{1001, "Browsers send 1001 when a page is reloaded or its tab closed"},
		{1001, "Chromium may instead freeze the page in the back/forward cache"},
		{1004, "A message that is too big is 1009"},
		{1005, "the normal result of close() without a code, not an error"},
		{1005, "TCP that ends without any Close frame gives 1006"},
		{1006, "an endpoint must not send it"},
		{1006, "for a page cannot ping"},
		{1006, "only Firefox shows a clean 1006"},
		{1006, "close fires alone"},
		{1006, "does not prove a broken network"},
		{1006, "an HTTP error in the handshake"},
		{1010, "Only a client sends 1010"},
		{1011, "either endpoint may send 1011"},
		{1011, "wasClean only tells that the closing handshake was completed"},
		{1012, "1012 is registered with IANA"},
		{1012, "WebKitGTK 2.50 refuses 1012 and reports 1006"},
		{1013, "1013 is registered with IANA"},
		{1013, "WebKitGTK 2.50 refuses 1013 and reports 1006"},
		{1014, "1014 is registered with IANA"},
		{1014, "WebKitGTK 2.50 refuses 1014 and reports 1006"},
		{1015, "Firefox 153 reports 1015 for a failed TLS handshake; Chromium 156 and WebKitGTK 2.50 report 1006"},
		{1015, "WHATWG asks browsers for 1006"},
	} {
		if !strings.Contains(wording(Public(test.code)), test.says) {
			t.Errorf("%d does not say %q", test.code, test.says)
		}
	}
	if !strings.Contains(RangeOf(4000).Explanation[3].Text, "wasClean is true") {
		t.Error("4000-4999 does not say that such closes are clean")
	}
}

// wording is all that an entry says.
func wording(e *Entry) string {
	all := e.Meaning.Text + " " + e.RetryWhy.Text
	for _, f := range e.Explanation {
		all += " " + f.Text
	}
	for _, c := range e.Causes {
		all += " " + c.Why.Text + " " + c.Check.Text + " " + c.Fix.Text
	}
	return all
}
