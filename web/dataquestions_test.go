package web

import (
	"fmt"
	"testing"

	"wsclose/registry"
)

// Whatever a search answers, and so wsclose lookup, stands in codes.json.
func TestSearchAnswersWhatIsPublished(t *testing.T) {
	doc := codes(t, built(t, Options{}))
	published := map[string]bool{}
	for _, c := range doc.Codes {
		published[fmt.Sprintf("code %s %d %s", c.Owner, c.Code, c.Name)] = true
	}
	for _, l := range doc.Libraries {
		for _, n := range l.Names {
			published[fmt.Sprintf("constant %d %s", n.Code, n.Name)] = true
			published[fmt.Sprintf("constant %d %s", n.Code, n.Printed)] = true
		}
	}
	for _, l := range doc.Limits {
		published["limit /limits/#"+l.ID] = true
	}
	for _, s := range doc.Signals {
		published["signal "+s.Slug] = true
	}
	for _, topic := range doc.Topics {
		published["topic "+topic.Slug] = true
	}
	for _, r := range doc.Ranges {
		published["range "+r.Name] = true
	}
	kinds := map[registry.HitKind]int{}
	for _, query := range []string{"1006", "discord 4014", "4401", "nginx timeout", "connection reset", "who closed", "going away", "4xxx", "CloseGoingAway", "rate limit", "60 seconds", "reconnect"} {
		for _, h := range registry.Search(query) {
			kinds[h.Kind]++
			if k := key(h); !published[k] {
				t.Errorf("Search(%q) answers %q, which codes.json lacks", query, k)
			}
		}
	}
	for _, k := range []registry.HitKind{registry.HitCode, registry.HitServiceCode, registry.HitConstant, registry.HitRange, registry.HitLimit, registry.HitSignal} {
		if kinds[k] == 0 {
			t.Errorf("no query was answered with a %s", k)
		}
	}
}

func key(h registry.Hit) string {
	switch h.Kind {
	case registry.HitCode, registry.HitServiceCode:
		return fmt.Sprintf("code %s %d %s", h.Owner, h.Code, h.Name)
	case registry.HitConstant:
		return fmt.Sprintf("constant %d %s", h.Code, h.Name)
	case registry.HitLimit:
		return "limit " + h.Path
	case registry.HitSignal:
		return "signal " + h.Signal
	case registry.HitRange:
		if h.Topic != "" {
			return "topic " + h.Topic
		}
		return "range " + h.Name
	}
	return string(h.Kind)
}
