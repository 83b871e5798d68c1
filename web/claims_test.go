package web

import (
	"strings"
	"testing"
	"unicode/utf8"

	"wsclose/registry"
	"wsclose/web/browsers"
)

// on returns what the three browsers did in a scenario.
func on(t *testing.T, id string) (chromium, firefox, webkit browsers.Record) {
	t.Helper()
	s := browsers.Find(id)
	if s == nil {
		t.Fatalf("there is no scenario %s", id)
	}
	return s.Records[0], s.Records[1], s.Records[2]
}

// holds tells for each claim, by its first words, whether a scenario bears it
// out.
var holds = map[string]func(id string, c, f, w browsers.Record) bool{
	"A TLS handshake that fails": func(_ string, c, f, w browsers.Record) bool {
		return c.Code == 1006 && f.Code == 1015 && w.Code == 1006
	},
	"1012, 1013 and 1014": func(id string, c, f, w browsers.Record) bool {
		return codeIn(id) == c.Code && codeIn(id) == f.Code && w.Code == 1006
	},
	"Numbers that no server should": func(id string, c, f, w browsers.Record) bool {
		return codeIn(id) == c.Code && codeIn(id) == f.Code && w.Code == 1006
	},
	"1005, 1006 or 1015 in a real": func(id string, c, f, w browsers.Record) bool {
		return c.Code == 1006 && !c.Clean && f.Code == codeIn(id) && f.Clean && w.Code == 1006 && !w.Clean
	},
	"When TCP just ends": func(id string, c, f, w browsers.Record) bool {
		reset := id == "B-rst"
		return c.Events == "oc" && strings.Contains(f.Events, "e") == reset && strings.Contains(w.Events, "e") == reset
	},
	"After bytes that are no valid": func(_ string, c, f, w browsers.Record) bool {
		return c.Wire == "1002" && f.Wire == "" && w.Wire == "1002" && c.Code == 1006 && f.Code == 1006 && w.Code == 1006
	},
	"After text that is not UTF-8": func(_ string, c, f, w browsers.Record) bool {
		return c.Wire == "1002" && f.Wire == "" && w.Wire == "1007" && c.Code == 1006 && f.Code == 1006 && w.Code == 1006
	},
	"close() without a code": func(_ string, c, f, w browsers.Record) bool {
		return c == f && f == w && c.Wire == browsers.Empty && c.Code == 1005 && c.Clean
	},
	"When a server never answers": func(_ string, c, f, w browsers.Record) bool {
		return c.Code == 1006 && f.Code == 1006 && w.Code == 1006 &&
			c.Millis/1000 == 60 && f.Millis/1000 == 20 && w.Millis/1000 == 5
	},
	"A handshake without an answer": func(_ string, c, f, w browsers.Record) bool {
		return c.Millis/60_000 == 4 && f.Millis/1000 == 20 && w.Code < 0
	},
	"A reload and a closed tab": func(id string, c, f, w browsers.Record) bool {
		return (c.Wire == "1001" || id == "F-drv-navigate") && f.Wire == "1001" && w.Wire == "1001"
	},
	"Chromium freezes a page": func(id string, c, _, _ browsers.Record) bool {
		return strings.Contains(c.Events, "Hz") && (c.Open && c.Wire == "" || id == "F-bfcache" && c.Wire == "1001")
	},
	"On return, Chromium": func(_ string, c, f, w browsers.Record) bool {
		return strings.HasSuffix(c.Events, "Sec") && c.Code == 1006 && strings.HasSuffix(w.Events, "Sec") && w.Code == 1006 && strings.HasSuffix(f.Events, "so")
	},
	"close() with a code that a page": func(id string, c, f, w browsers.Record) bool {
		number := strings.TrimPrefix(id, "C-")
		return invalidAccess(c) && invalidAccess(f) && invalidAccess(w) &&
			strings.Contains(c.Throws, number) && !strings.Contains(f.Throws, number) && !strings.Contains(w.Throws, number)
	},
	"ws:// from an https page": func(_ string, c, f, w browsers.Record) bool {
		return strings.HasPrefix(c.Throws, "SecurityError") && strings.HasPrefix(f.Throws, "SecurityError") && w.Events == "e"
	},
	"Blocked ports": func(_ string, c, f, w browsers.Record) bool {
		return c.Code == 1006 && f.Code == 1006 && w.Events == "e"
	},
	"A redirect ends": func(_ string, c, f, w browsers.Record) bool {
		return c.Code == 1006 && f.Code == 1006 && strings.HasPrefix(w.Events, "o")
	},
	"After failures Firefox": func(_ string, _, f, _ browsers.Record) bool {
		return strings.HasPrefix(f.Text, "5, 254,") && strings.HasSuffix(f.Text, ", 14448 ms") && strings.Count(f.Text, ",") == 11
	},
}

func codeIn(id string) int {
	n := 0
	for _, d := range strings.TrimPrefix(id, "A-") {
		n = n*10 + int(d-'0')
	}
	return n
}

func invalidAccess(r browsers.Record) bool { return strings.HasPrefix(r.Throws, "InvalidAccessError") }

func TestClaimsHold(t *testing.T) {
	for _, claim := range claims {
		var check func(string, browsers.Record, browsers.Record, browsers.Record) bool
		for words, f := range holds {
			if strings.HasPrefix(claim.Text, words) {
				check = f
			}
		}
		if check == nil || len(claim.Scenarios) == 0 {
			t.Errorf("nothing checks %q", claim.Text)
			continue
		}
		for _, id := range claim.Scenarios {
			c, f, w := on(t, id)
			if !check(id, c, f, w) {
				t.Errorf("%s does not bear out %q: %+v, %+v, %+v", id, claim.Text, c, f, w)
			}
		}
		if n := utf8.RuneCountInString(claim.Text); n > 200 {
			t.Errorf("%d characters, at most 200: %q", n, claim.Text)
		}
	}
}

// What a code's page says of a server that sends it, and of close(), follows
// from the records.
func TestMeasuredWords(t *testing.T) {
	for _, c := range []struct {
		code registry.Code
		want []string
	}{
		{1001, []string{
			"When a server sends 1001, all three browsers report it and wasClean is true.",
			"close(1001) throws an InvalidAccessError in all three.",
		}},
		{1012, []string{"When a server sends 1012, Chromium and Firefox show it and wasClean is true; WebKitGTK reports 1006 instead, wasClean false, and closes with 1002."}},
		{1006, []string{"When a server sends 1006, Firefox shows it and wasClean is true; Chromium and WebKitGTK report 1006 instead, wasClean false, and close with 1002."}},
		{3000, []string{"close(3000) works in all three, and the server gets 3000."}},
	} {
		body := measuredOf(c.code)
		for _, want := range c.want {
			if body == nil || !strings.Contains(strings.Join(body.Words, "\n"), want) {
				t.Errorf("%d: %+v does not say %q", c.code, body, want)
			}
		}
	}
	for _, s := range []string{"A-1012", "A-1005", "A-1015"} {
		for i, r := range browsers.Find(s).Records {
			if r.Code != codeIn(s) && (r.Code != 1006 || r.Wire != "1002" || r.Clean) {
				t.Errorf("%s in %s: the words of the page are wrong for %+v", s, browsers.Engines[i].Name, r)
			}
		}
	}
}

// What is said of libraries in words stands in their rules.
func TestLibraryClaimsHold(t *testing.T) {
	rule := func(slug string, kind registry.ConductKind, role string) registry.CodeSet {
		for _, c := range registry.Conducts() {
			if c.Library.Slug == slug && c.Kind == kind && c.Role == role {
				return c.Codes
			}
		}
		t.Fatalf("%s has no rule for what it %s (%s)", slug, kind, role)
		return nil
	}
	none := func(set registry.CodeSet, first, last registry.Code) bool {
		return cellFor(set, registry.Span{First: first, Last: last}) == cellNo
	}
	all := func(set registry.CodeSet, first, last registry.Code) bool {
		return cellFor(set, registry.Span{First: first, Last: last}) == cellYes
	}
	if uws := rule("uwebsockets", registry.Accepts, ""); !none(uws, 3000, 3999) || !all(rule("bun", registry.Accepts, ""), 3000, 3999) {
		t.Error("uWebSockets and Bun treat 3000 to 3999 otherwise")
	}
	if !none(rule("jetty", registry.Sends, ""), 3000, 4999) || !all(rule("jetty-core", registry.Sends, ""), 3000, 4999) {
		t.Error("Jetty's two APIs treat 3000 to 4999 otherwise")
	}
	jdk := rule("openjdk", registry.Sends, "")
	for c := registry.Code(1000); c <= 1015; c++ {
		if want := c == 1000 || c == 1001 || c == 1008 || c == 1011; jdk.Holds(c) != want {
			t.Errorf("OpenJDK sends %d: %t", c, !want)
		}
	}
	if !all(jdk, 3000, 4999) || rule("openjdk", registry.Accepts, "").Holds(1010) {
		t.Error("OpenJDK's client treats 3000 to 4999 or 1010 otherwise")
	}
	if !all(rule("libwebsockets", registry.Accepts, "client"), 1012, 1015) || !none(rule("libwebsockets", registry.Accepts, "server"), 1012, 1015) {
		t.Error("libwebsockets treats 1012 to 1015 otherwise")
	}
	for _, slug := range []string{"gws", "websocket-node"} {
		found := false
		for _, c := range registry.Conducts() {
			found = found || c.Library.Slug == slug && strings.Contains(c.Note, "answered with 1000")
		}
		if !found {
			t.Errorf("nothing says that %s answers with 1000", slug)
		}
	}
	for _, claim := range libraryClaims() {
		if n := utf8.RuneCountInString(claim); n > 200 {
			t.Errorf("%d characters, at most 200: %q", n, claim)
		}
	}
}
