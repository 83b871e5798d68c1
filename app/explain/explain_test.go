package explain

import (
	"slices"
	"strings"
	"testing"

	"wsclose/app/decode"
	"wsclose/registry"
)

// close1006 is what browsers report for most trouble.
func close1006(clean decode.Stated) decode.Close {
	return decode.Close{Code: 1006, Implied: registry.NoCode, HasReason: true, WasClean: clean}
}

func TestCloseSays(t *testing.T) {
	for _, test := range []struct {
		name    string
		close   decode.Close
		signals []decode.Signal
		section string
		want    []string
	}{
		{"1006 has no sender", close1006(decode.No), nil, "who", []string{"Nobody sent 1006"}},
		{"1006 and wasClean false agree", close1006(decode.No), nil, "evidence", []string{"no closing handshake was completed"}},
		{"1006 and wasClean true contradict", close1006(decode.Yes), nil, "evidence", []string{"contradicts 1006", "Only Firefox"}},
		{"1005 cannot have a reason", decode.Close{Code: 1005, Implied: registry.NoCode, Reason: "bye", HasReason: true}, nil,
			"evidence", []string{"No Close frame holds a reason together with 1005"}},
		{"1005 was a Close frame without a code", decode.Close{Code: 1005, Implied: registry.NoCode}, nil,
			"who", []string{"An endpoint sent a Close frame without a status code."}},
		{"a reason that no frame holds", decode.Close{Code: 1008, Implied: registry.NoCode, Reason: strings.Repeat("é", 62), HasReason: true}, nil,
			"evidence", []string{"has 124 bytes", "at most 123"}},
		{"1015 is Firefox on TLS", decode.Close{Code: 1015, Implied: registry.NoCode, WasClean: decode.No}, nil,
			"evidence", []string{"Firefox reports 1015 when TLS fails", "Chromium and WebKitGTK report 1006"}},
		{"clean is not good", decode.Close{Code: 1011, Implied: registry.NoCode, WasClean: decode.Yes}, nil,
			"evidence", []string{"nothing about whether 1011 is good news"}},
		{"the text says who", decode.Close{Code: 1011, Implied: registry.NoCode, Initiator: decode.Local}, nil,
			"who", []string{"The program that printed this text closed", "certain"}},
		{"1010 is the client's", decode.Close{Code: 1010, Implied: registry.NoCode}, nil, "who", []string{"The client closed"}},
		{"1012 is the server's", decode.Close{Code: 1012, Implied: registry.NoCode}, nil, "who", []string{"Very likely the server"}},
		{"a code that nobody may send, received", decode.Close{Code: 2000, Implied: registry.NoCode, Initiator: decode.Remote}, nil,
			"evidence", []string{"put 2000 into a Close frame, which it must not do"}},
		{"reserved codes on a page's own lips", decode.Close{Code: 999, Implied: registry.NoCode}, nil,
			"evidence", []string{"999 is not a code that an endpoint may send"}},
		{"a signal beside the code", close1006(decode.Unstated), []decode.Signal{{Slug: "connection-reset"}},
			"evidence", []string{"The text also shows"}},
		{"a status in the handshake", decode.Close{Code: registry.NoCode, Implied: 1006}, []decode.Signal{{Slug: "handshake-http-status", Detail: "403"}},
			"detail", []string{"refuses"}},
		{"a library that knew the connection open", decode.Close{Code: 1006, Implied: registry.NoCode, Format: "gorilla"}, nil,
			"causes", []string{"handshake-refused: Unlikely"}},
		{"an owner that the text shows", decode.Close{Code: 4014, Implied: registry.NoCode, Service: "discord"}, nil,
			"evidence", []string{"The text points to Discord Gateway, which calls 4014"}},
		{"an owner of a public code", decode.Close{Code: 1012, Implied: registry.NoCode, Service: "uvicorn"}, nil,
			"evidence", []string{"The text points to Uvicorn"}},
		{"a time that the text states", decode.Close{Code: 1006, Implied: registry.NoCode, After: 60}, nil,
			"limits", []string{"nginx, proxy_read_timeout"}},
		{"no code, no signal", decode.Close{Code: registry.NoCode, Implied: registry.NoCode, Initiator: decode.Remote}, nil,
			"who", []string{"The other endpoint closed"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := Close(test.close, test.signals, nil)
			got := text(d, test.section)
			for _, want := range test.want {
				if !strings.Contains(got, want) {
					t.Errorf("section %q lacks %q:\n%s", test.section, want, got)
				}
			}
		})
	}
}

// text returns a section's words, one block, item or step a line.
func text(d Document, section string) string {
	var lines []string
	for _, s := range d.Sections {
		if s.ID != section {
			continue
		}
		for _, b := range s.Blocks {
			lines = append(lines, b.Para.String())
			for _, t := range b.List {
				lines = append(lines, t.String())
			}
			for _, step := range b.Steps {
				lines = append(lines, step.ID+": "+step.Fit)
			}
		}
	}
	return strings.Join(lines, "\n")
}

// causes returns the IDs of a document's causes in order.
func causes(d Document) []string {
	var ids []string
	for _, s := range d.Sections {
		for _, b := range s.Blocks {
			for _, step := range b.Steps {
				ids = append(ids, step.ID)
			}
		}
	}
	return ids
}

func TestAnswersRankCauses(t *testing.T) {
	for _, test := range []struct {
		given Answers
		first string
		last  []string
	}{
		{Answers{"opened": "no"}, "handshake-refused", []string{"proxy-idle", "server-crash"}},
		{Answers{"opened": "yes"}, "proxy-idle", []string{"handshake-refused", "unreachable", "tls"}},
		{Answers{"opened": "yes", "regular": "yes"}, "proxy-idle", []string{"handshake-refused"}},
		{Answers{"opened": "yes", "after": "long", "regular": "60"}, "proxy-idle", []string{"handshake-refused"}},
		{Answers{"opened": "yes", "after": "moment"}, "torn-down", []string{"handshake-refused"}},
		{Answers{"opened": "yes", "after": "long", "regular": "no"}, "network-change", []string{"tls"}},
	} {
		ids := causes(Close(close1006(decode.No), nil, test.given))
		if ids[0] != test.first {
			t.Errorf("%v: first cause %q, want %q of %v", test.given, ids[0], test.first, ids)
		}
		for _, id := range test.last {
			if i := slices.Index(ids, id); i < len(ids)/2 {
				t.Errorf("%v: %q stands at %d, want it in the second half of %v", test.given, id, i, ids)
			}
		}
	}
}

func TestStatedTimeNamesLimits(t *testing.T) {
	for seconds, want := range map[string][]string{
		"60":  {"nginx", "AWS Application Load Balancer"},
		"600": {"AWS API Gateway"},
	} {
		got := text(Close(close1006(decode.No), nil, Answers{"regular": seconds}), "limits")
		for _, w := range want {
			if !strings.Contains(got, w) {
				t.Errorf("%s seconds: no limit of %s in\n%s", seconds, w, got)
			}
		}
	}
	if got := text(Close(close1006(decode.No), nil, nil), "limits"); got != "" {
		t.Errorf("no time is stated, but limits are named:\n%s", got)
	}
}

func TestQuestionsFollowAnswers(t *testing.T) {
	ids := func(d Document) string {
		var s []string
		for _, q := range d.Questions {
			s = append(s, q.ID)
		}
		return strings.Join(s, " ")
	}
	if got := ids(Close(close1006(decode.No), nil, nil)); got != "opened after regular" {
		t.Errorf("without answers: %q", got)
	}
	if got := ids(Close(close1006(decode.No), nil, Answers{"opened": "no"})); got != "opened" {
		t.Errorf("never opened: %q, want no question about how long it was open", got)
	}
	refused := []decode.Signal{{Slug: "connection-refused"}}
	if got := ids(Close(close1006(decode.No), refused, nil)); got != "" {
		t.Errorf("the text shows a refused connection: %q, want no questions", got)
	}
	if got := ids(Close(decode.Close{Code: 1011, Implied: registry.NoCode}, nil, nil)); got != "" {
		t.Errorf("1011: %q, want no questions", got)
	}
}

func TestWhatTheTextShowsComesFirst(t *testing.T) {
	for slug, cause := range shows {
		d := Close(close1006(decode.No), []decode.Signal{{Slug: slug}}, nil)
		if ids := causes(d); ids[0] != cause {
			t.Errorf("%s: first cause %q, want %q", slug, ids[0], cause)
		}
	}
}

// The tables of this package name causes and signals of the registry.
func TestTablesNameWhatExists(t *testing.T) {
	var ids []string
	for _, c := range registry.Public(1006).Causes {
		ids = append(ids, c.ID)
	}
	for slug, cause := range shows {
		if registry.SignalOf(slug) == nil {
			t.Errorf("shows: no signal %q", slug)
		}
		if !slices.Contains(ids, cause) {
			t.Errorf("shows: 1006 has no cause %q", cause)
		}
	}
	for _, s := range splits {
		if !slices.Contains(ids, s.cause) {
			t.Errorf("splits: 1006 has no cause %q", s.cause)
		}
		q := slices.IndexFunc(questions, func(q Question) bool { return q.ID == s.question })
		if q < 0 || !slices.ContainsFunc(questions[q].Answers, func(a Answer) bool { return a.ID == s.answer }) {
			t.Errorf("splits: no answer %q to a question %q", s.answer, s.question)
		}
	}
}

// Every number that a person can type is explained, with a verdict of one
// sentence and a source.
func TestEveryNumberIsExplained(t *testing.T) {
	numbers := []registry.Code{-100000, -3, -1, 0, 1, 404, 999, 3000, 3003, 3008, 3999, 4000, 4999, 5000, 65535, 65536, 1 << 30}
	for c := registry.Code(1000); c <= 1016; c++ {
		numbers = append(numbers, c)
	}
	for _, c := range numbers {
		documents := map[string]Document{
			"page":  Code(c),
			"close": Close(decode.Close{Code: c, Implied: registry.NoCode}, nil, nil),
		}
		for kind, d := range documents {
			if d.Verdict.String() == "" {
				t.Errorf("%s of %d: no verdict", kind, c)
			}
			for _, section := range []string{"reconnect", "sources"} {
				if text(d, section) == "" {
					t.Errorf("%s of %d: no section %q", kind, c, section)
				}
			}
		}
	}
}

func TestEverySignalIsExplained(t *testing.T) {
	for _, s := range registry.Signals {
		d := Signal(decode.Signal{Slug: s.Slug})
		for _, section := range []string{"code", "causes", "next", "sources"} {
			if text(d, section) == "" {
				t.Errorf("%s: no section %q", s.Slug, section)
			}
		}
	}
}

func TestServiceCodeSpeaksForItsOwner(t *testing.T) {
	d := Hit(registry.Search("discord voice 4014")[0])
	if got := d.Subject; got != "4014 Disconnected (Discord Voice)" {
		t.Errorf("discord voice 4014 is explained as %q", got)
	}
	if got := text(d, "owners"); !strings.Contains(got, "Discord Gateway: ") || strings.Contains(got, "Discord Voice") {
		t.Errorf("who else uses 4014:\n%s", got)
	}
}

func TestHitsAreExplained(t *testing.T) {
	for _, query := range []string{"1006", "0", "65536", "undefined", "4xxx", "too big", "connection refused"} {
		hits := registry.Search(query)
		if len(hits) == 0 {
			t.Errorf("%q: nothing found", query)
			continue
		}
		if d := Hit(hits[0]); d.Verdict.String() == "" || len(d.Sections) == 0 {
			t.Errorf("%q: %+v is not explained", query, hits[0])
		}
	}
}
