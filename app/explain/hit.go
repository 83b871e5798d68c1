package explain

import (
	"strings"

	"wsclose/app/decode"
	"wsclose/registry"
)

// Hit is [Hit] with the Explainer's owners.
func (x Explainer) Hit(h registry.Hit) Document {
	if t := registry.TopicOf(h.Topic); t != nil {
		return Topic(t)
	}
	switch h.Kind {
	case registry.HitRange:
		if h.Code != registry.NoCode {
			break // a number was asked for, and nobody defines it
		}
		if r := registry.RangeOf(h.First); r != nil {
			return Range(r)
		}
	case registry.HitLimit:
		if l := registry.LimitAt(h.Path); l != nil {
			return Limit(l)
		}
	case registry.HitServiceCode:
		return x.ServiceCode(h.Owner, h.Code)
	case registry.HitSignal:
		return Signal(decode.Signal{Slug: h.Signal, Detail: h.SignalDetail})
	case registry.HitInvalid:
		if h.Code == registry.NoCode {
			for i, w := range registry.Words {
				if strings.EqualFold(w.Word, h.Name) {
					return Word(&registry.Words[i])
				}
			}
		}
	}
	if h.Code != registry.NoCode {
		return x.Code(h.Code)
	}
	return Document{Subject: h.Name, Verdict: Plain(h.Detail), Tone: Caution}
}
