package registry

import (
	"regexp"
	"strings"
	"testing"
)

func TestTopicsAreComplete(t *testing.T) {
	seen, asked := map[string]bool{}, map[string]bool{}
	for _, topic := range Topics {
		if !regexp.MustCompile(`^[a-z]+(-[a-z]+)*$`).MatchString(topic.Slug) || seen[topic.Slug] {
			t.Errorf("topic %q: the slug is taken or not of small letters and hyphens", topic.Slug)
		}
		seen[topic.Slug] = true
		if topic.Name == "" || topic.Answer.Text == "" || len(topic.Explanation) < 2 || len(topic.Steps) == 0 || len(topic.Symptoms) == 0 {
			t.Errorf("%s: name, answer, explanation, steps or symptoms are missing", topic.Slug)
		}
		if topic.First > topic.Last || topic.Path != "" && !strings.HasPrefix(topic.Path, "/") {
			t.Errorf("%s: codes %d to %d or path %q", topic.Slug, topic.First, topic.Last, topic.Path)
		}
		for _, s := range topic.Symptoms {
			if s != strings.ToLower(s) || asked[s] {
				t.Errorf("%s: symptom %q is repeated, or not in small letters", topic.Slug, s)
			}
			asked[s] = true
		}
	}
}

// Every topic is the first answer to its own name and to each question that it
// lists.
func TestTopicsAnswerTheirQuestions(t *testing.T) {
	for _, topic := range Topics {
		for _, query := range append([]string{topic.Name}, topic.Symptoms...) {
			if hits := Search(query); len(hits) == 0 || hits[0].Topic != topic.Slug {
				t.Errorf("Search(%q) = %q, want topic %s first", query, briefs(hits[:min(len(hits), 4)]), topic.Slug)
			}
		}
	}
}

func TestRulesFor(t *testing.T) {
	for _, c := range []struct {
		code Code
		want []string
	}{
		{4905, []string{"centrifugo", "gladia", "qq-bot"}},
		{4150, []string{"centrifugo", "liveblocks", "pusher"}},
		{4100, []string{"centrifugo"}},           // Liveblocks and Pusher have entries for it
		{4450, []string{"centrifugo", "gladia"}}, // Convex reconnects after any code, which defines none
		{2000, nil},
	} {
		var got []string
		for _, f := range RulesFor(c.code) {
			got = append(got, f.Owner.Slug)
			if c.code < f.Rule.First || f.Rule.Last < c.code {
				t.Errorf("RulesFor(%d) holds the rule for %d to %d", c.code, f.Rule.First, f.Rule.Last)
			}
		}
		if strings.Join(got, " ") != strings.Join(c.want, " ") {
			t.Errorf("RulesFor(%d) = %q, want %q", c.code, got, c.want)
		}
	}
}

func TestByReason(t *testing.T) {
	if found := ByReason(1001, "cloudflare websocket proxy restarting"); len(found) != 1 || found[0].Owner != &Cloudflare {
		t.Errorf("ByReason(1001, Cloudflare's words) = %v", found)
	}
	if found := ByReason(1011, "CloudFlare WebSocket proxy restarting"); len(found) != 0 {
		t.Errorf("ByReason(1011, Cloudflare's words) = %v, want none: they come with 1001", found)
	}
}

// Every limit can be found by its place on the page of limits.
func TestLimitAt(t *testing.T) {
	for _, l := range Limits() {
		if LimitAt(l.Path()) != l {
			t.Errorf("LimitAt(%q) is not %s", l.Path(), l.Title())
		}
		if len(l.Advice()) < 2 {
			t.Errorf("%s: no advice for limits of kind %q", l.Title(), l.Kind)
		}
	}
}
