package registry

import (
	"fmt"
	"slices"
	"strconv"
	"testing"
)

// brief is a hit as the tables below write it: a code as "1006", a service's as
// "discord/4014", a range as "4000-4999", a signal by its slug (an HTTP status
// by its name), a topic by its slug after "topic", an invalid one by its name after "invalid",
// a constant by its code and name, a limit by its name.
func brief(h Hit) string {
	switch h.Kind {
	case HitCode:
		return h.Code.String()
	case HitRange:
		if h.Topic != "" {
			return "topic " + h.Topic
		}
		return fmt.Sprintf("%d-%d", h.First, h.Last)
	case HitSignal:
		if h.SignalDetail != "" {
			return "HTTP " + h.SignalDetail
		}
		return h.Signal
	case HitInvalid:
		return "invalid " + h.Name
	case HitConstant:
		return h.Code.String() + " " + h.Name
	case HitLimit:
		return h.Name
	}
	return h.Owner + "/" + h.Code.String()
}

func briefs(hits []Hit) []string {
	var all []string
	for _, h := range hits {
		all = append(all, brief(h))
	}
	return all
}

func TestSearchFirst(t *testing.T) {
	for _, c := range slices.Concat(typed, typedMore, typedBlind) {
		t.Run(c.query, func(t *testing.T) {
			hits := Search(c.query)
			if len(hits) == 0 {
				t.Fatalf("Search(%q) finds nothing, want %s first", c.query, c.first)
			}
			if got := brief(hits[0]); got != c.first {
				t.Errorf("Search(%q) = %v, want %s first", c.query, briefs(hits), c.first)
			}
		})
	}
}

// Answers whose order and completeness count: a table shows these rows and no
// others.
func TestSearchAll(t *testing.T) {
	protocol := []string{
		"1000", "1001", "1002", "1003", "1004", "1005", "1006", "1007",
		"1008", "1009", "1010", "1011", "1012", "1013", "1014", "1015",
	}
	cases := []struct {
		query string
		want  []string
	}{
		{"", nil},
		{"   ", nil},
		{"xyzzy", nil},
		{"1006", []string{"1006"}},
		{"3000", []string{"3000", "3000-3999"}},
		{"3001", []string{"3000-3999"}},
		{"10", append(append([]string{}, protocol...), "1016-2999", "0-999")},
		{"10xx", append(append([]string{}, protocol...), "1016-2999")},
		{"1000-1015", protocol},
		{"101x", []string{"1010", "1011", "1012", "1013", "1014", "1015", "1016-2999"}},
		{"3xxx", []string{"3000-3999", "3000", "3003", "3008"}},
		{"30", []string{"3000", "3003", "3008", "3000-3999", "idle-timeout", "0-999"}},
		{"4999", []string{"4000-4999"}},
		{"404", []string{"HTTP 404", "4000-4999", "handshake-http-status", "0-999"}},
		{"going awya", []string{"1001", "bfcache"}},
		{"message too big", []string{"1009", "message-too-big", "1004"}},
		{"ERR_UNSAFE_PORT", []string{"unsafe-port", "1006"}},
	}
	for _, c := range cases {
		public, services := apart(Search(c.query))
		if got := briefs(public); !slices.Equal(got, c.want) {
			t.Errorf("Search(%q)\n got %q\nwant %q", c.query, got, c.want)
		}
		if got := Search(c.query); !slices.Equal(got, append(public, services...)) {
			t.Errorf("Search(%q) = %q: a service's code stands before others, unasked for", c.query, briefs(got))
		}
	}
}

// apart returns the hits that are not codes of services, and those that are.
func apart(hits []Hit) (public, services []Hit) {
	for _, h := range hits {
		if h.Kind == HitServiceCode {
			services = append(services, h)
		} else {
			public = append(public, h)
		}
	}
	return public, services
}

// A service's code is the first answer when the query names the service.
func TestSearchFindsServices(t *testing.T) {
	for _, c := range []struct{ query, first string }{
		{"discord 4014", "discord/4014"},
		{"discord disallowed intents", "discord/4014"},
		{"disallowed intents", "discord/4014"},
		{"discord voice 4014", "discord-voice/4014"},
		{"deepgram NET-0001", "deepgram/1011"},
		{"NET-0001", "deepgram/1011"},
		{"CloudFlare WebSocket proxy restarting", "cloudflare/1001"},
		{"graphql-ws 4408", "graphql-ws/4408"},
		{"centrifugo 3500", "centrifugo/3500"},
		{"caddy reload", "caddy/1001"},
		{"4014", "4000-4999"},
		{"3008", "3008"},
	} {
		hits := Search(c.query)
		if len(hits) == 0 || brief(hits[0]) != c.first {
			t.Errorf("Search(%q) = %q, want %s first", c.query, briefs(hits), c.first)
		}
	}
}

func TestSearchHits(t *testing.T) {
	cases := []struct {
		query string
		want  Hit
	}{
		{"1006", Hit{Kind: HitCode, Code: 1006, Name: "Abnormal Closure", Owner: "protocol", Path: "/1006/", Detail: Protocol.Entry(1006).Meaning.Text}},
		{"3000", Hit{Kind: HitCode, Code: 3000, Name: "Unauthorized", Owner: "iana", Path: "/3000/", Detail: IANA.Entry(3000).Meaning.Text}},
		{"4xxx", Hit{Kind: HitRange, Code: NoCode, First: 4000, Last: 4999, Name: "Private use", Owner: "protocol", Path: "/4000-4999/", Detail: RangeOf(4000).Meaning.Text}},
		{"5000", Hit{Kind: HitInvalid, Code: 5000, Name: "5000", Detail: Judge(5000).Sentence.Text}},
		{"70000000000", Hit{Kind: HitInvalid, Code: NoCode, Name: "70000000000", Detail: RangeOf(70000).Meaning.Text}},
		{"undefined", Hit{Kind: HitInvalid, Code: NoCode, Name: "undefined", Detail: Words[0].Meaning.Text}},
		{"http 404", Hit{Kind: HitSignal, Code: NoCode, Name: "HTTP 404 Not Found", Signal: "handshake-http-status", SignalDetail: "404", Detail: StatusOf(404).Meaning.Text}},
		{"econnreset", Hit{Kind: HitSignal, Code: NoCode, Name: SignalOf("connection-reset").Name, Signal: "connection-reset", Detail: SignalOf("connection-reset").Meaning.Text}},
	}
	for _, c := range cases {
		hits := Search(c.query)
		if len(hits) == 0 {
			t.Errorf("Search(%q) finds nothing", c.query)
			continue
		}
		if hits[0] != c.want {
			t.Errorf("Search(%q) first\n got %+v\nwant %+v", c.query, hits[0], c.want)
		}
	}
}

// Every number has an answer: its code, its range, or why it is none.
func TestSearchAnswersEveryNumber(t *testing.T) {
	for n := -20; n <= 66000; n++ {
		if n > 5100 && n%97 != 0 && (n < 65500 || n > 65600) {
			continue
		}
		query := strconv.Itoa(n)
		hits := Search(query)
		if len(hits) == 0 {
			t.Fatalf("Search(%q) finds nothing", query)
		}
		if !answers(hits, Code(n)) {
			t.Errorf("Search(%q) = %v: no code, range or reason for the number itself", query, briefs(hits))
		}
		if with := Search("closed with code " + query); len(with) == 0 {
			t.Errorf("Search(closed with code %d) finds nothing", n)
		}
	}
}

func answers(hits []Hit, c Code) bool {
	for _, h := range hits {
		if h.Code == c || h.Kind == HitRange && h.First <= c && c <= h.Last {
			return true
		}
	}
	return false
}

// Every name and symptom finds what it belongs to.
func TestSearchFindsEverySymptom(t *testing.T) {
	for _, d := range Known.indexed().terms().documents {
		for _, f := range d.fields {
			if f.weight < weightHidden {
				continue
			}
			if hits := Search(f.text); f.text != "" && !contains(hits, d.hit) {
				t.Errorf("Search(%q) = %v, without %s", f.text, briefs(hits), brief(d.hit))
			}
		}
	}
}

func TestSearchIsDeterministic(t *testing.T) {
	for _, c := range slices.Concat(typed, typedMore, typedBlind) {
		if one, two := Search(c.query), Search(c.query); !slices.Equal(one, two) {
			t.Errorf("Search(%q) = %q, then %q", c.query, briefs(one), briefs(two))
		}
	}
}

func TestDistance(t *testing.T) {
	cases := []struct {
		a, b             string
		whole, beginning int
	}{
		{"abnormal", "abnormal", 0, 0},
		{"abnornal", "abnormal", 1, 1},
		{"awya", "away", 1, 1},
		{"abnorn", "abnormal", 3, 1},
		{"eror", "error", 1, 1},
		{"going", "coming", 2, 2},
		{"timeout", "handshake", 3, 3},
	}
	for _, c := range cases {
		whole, beginning := distance(c.a, c.b, 2)
		if whole != c.whole || beginning != c.beginning {
			t.Errorf("distance(%q, %q, 2) = %d, %d, want %d, %d", c.a, c.b, whole, beginning, c.whole, c.beginning)
		}
	}
}

func TestSplitWords(t *testing.T) {
	cases := []struct {
		text string
		want []string
	}{
		{"NoStatusRcvd", []string{"no", "status", "rcvd"}},
		{"CLOSE_GOING_AWAY", []string{"close", "going", "away"}},
		{"TLSHandshake", []string{"tls", "handshake"}},
		{"WS_1011_INTERNAL_ERROR", []string{"ws", "1011", "internal", "error"}},
		{"WebSocket timed out", []string{"websocket", "timeout"}},
		{"keep-alive", []string{"keepalive"}},
		{"NaN", []string{"nan"}},
		{"größe", []string{"größe"}},
	}
	for _, c := range cases {
		if got := splitWords(nil, c.text); !slices.Equal(got, c.want) {
			t.Errorf("splitWords(%q) = %q, want %q", c.text, got, c.want)
		}
	}
}
