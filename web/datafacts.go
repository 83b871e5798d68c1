package web

import (
	"wsclose/registry"
	"wsclose/web/browsers"
)

// The published form of what is known of libraries, limits and browsers.
type (
	jsonRule struct {
		First    registry.Code  `json:"first"`
		Last     registry.Code  `json:"last"`
		Name     string         `json:"name"`
		Meaning  *jsonFact      `json:"meaning,omitempty"`
		Retry    registry.Retry `json:"retry,omitempty"`
		RetryWhy *jsonFact      `json:"retry_why,omitempty"`
	}
	jsonLibrary struct {
		Slug     string        `json:"slug"`
		Name     string        `json:"name"`
		Language string        `json:"language"`
		Path     string        `json:"path,omitempty"`
		Names    []jsonName    `json:"names"`
		Sources  []jsonCite    `json:"sources"` // of the names
		Conduct  []jsonConduct `json:"conduct"`
		Defaults []jsonDefault `json:"defaults"`
	}
	jsonName struct {
		Code     registry.Code `json:"code"`
		Name     string        `json:"name,omitempty"`
		Printed  string        `json:"printed,omitempty"`
		Exported bool          `json:"exported"`
	}
	jsonConduct struct {
		Kind   registry.ConductKind `json:"kind"`
		Role   string               `json:"role,omitempty"`
		Codes  [][2]registry.Code   `json:"codes"`
		Note   string               `json:"note,omitempty"`
		Source jsonCite             `json:"source"`
	}
	jsonDefault struct {
		Setting string         `json:"setting"`
		Value   *float64       `json:"value,omitempty"`
		Off     bool           `json:"off,omitempty"`
		Unit    string         `json:"unit"`
		Code    *registry.Code `json:"code,omitempty"`
		Effect  string         `json:"effect,omitempty"`
		Source  jsonCite       `json:"source"`
	}
	jsonLimit struct {
		ID           string             `json:"id"`
		Component    string             `json:"component"`
		Setting      string             `json:"setting"`
		Kind         registry.LimitKind `json:"kind"`
		Seconds      *float64           `json:"seconds,omitempty"`
		Off          bool               `json:"off,omitempty"`
		Interval     float64            `json:"interval,omitempty"`
		Sees         string             `json:"sees,omitempty"`
		Inferred     bool               `json:"inferred,omitempty"`
		Configurable string             `json:"configurable,omitempty"`
		Note         string             `json:"note,omitempty"`
		Path         string             `json:"path,omitempty"`
		Source       jsonCite           `json:"source"`
	}
	jsonBrowsers struct {
		Measured  string         `json:"measured"`
		Engines   []jsonEngine   `json:"engines"`
		Scenarios []jsonScenario `json:"scenarios"`
	}
	jsonEngine struct {
		Slug    string `json:"slug"`
		Name    string `json:"name"`
		Version string `json:"version"`
	}
	jsonScenario struct {
		ID      string                `json:"id"`
		Group   string                `json:"group"`
		Words   string                `json:"words"`
		Path    string                `json:"path,omitempty"`
		Records map[string]jsonRecord `json:"records"`
	}
	jsonRecord struct {
		Events     []string `json:"events,omitempty"`
		Code       *int     `json:"code,omitempty"`
		Clean      *bool    `json:"was_clean,omitempty"`
		Reason     string   `json:"reason,omitempty"`
		Wire       string   `json:"sent,omitempty"`
		WireReason string   `json:"sent_reason,omitempty"`
		Millis     int      `json:"ms,omitempty"`
		Throws     string   `json:"throws,omitempty"`
		Open       bool     `json:"still_open,omitempty"`
		Text       string   `json:"text,omitempty"`
	}
)

func (j jsoner) rules(rules []registry.Rule) []jsonRule {
	var out []jsonRule
	for _, r := range rules {
		out = append(out, jsonRule{r.First, r.Last, r.Name, j.fact(r.Meaning), r.Retry, j.fact(r.RetryWhy)})
	}
	return out
}

func (j jsoner) source(s *registry.Source) jsonCite {
	return jsonCite{Title: s.Title, URL: j.address(s.URL), Kind: s.Kind, Read: s.Read}
}

func (j jsoner) libraries() []jsonLibrary {
	out := []jsonLibrary{}
	for _, l := range registry.Libraries {
		lib := jsonLibrary{
			Slug: l.Slug, Name: l.Name, Language: l.Language, Path: j.address("/libraries/#" + l.Slug),
			Names: []jsonName{}, Sources: []jsonCite{}, Conduct: []jsonConduct{}, Defaults: []jsonDefault{},
		}
		for i, group := range [][]registry.Constant{l.Constants, l.Internal} {
			for _, c := range group {
				lib.Names = append(lib.Names, jsonName{c.Code, c.Name, c.Printed, i == 0})
			}
		}
		for _, s := range registry.LibrarySources {
			if s.Library == l {
				for i := range s.Names {
					lib.Sources = append(lib.Sources, j.source(&s.Names[i]))
				}
			}
		}
		for _, c := range registry.Conducts() {
			if c.Library == l {
				codes := [][2]registry.Code{}
				for _, s := range c.Codes {
					codes = append(codes, [2]registry.Code{s.First, s.Last})
				}
				lib.Conduct = append(lib.Conduct, jsonConduct{c.Kind, c.Role, codes, c.Note, j.source(&c.Source)})
			}
		}
		for _, d := range registry.Defaults {
			if d.Library == l {
				def := jsonDefault{Setting: d.Setting, Unit: d.Unit, Effect: d.Effect, Source: j.source(&d.Source)}
				def.Value, def.Off = stated(d.Value)
				if d.Code != registry.NoCode {
					def.Code = &d.Code
				}
				lib.Defaults = append(lib.Defaults, def)
			}
		}
		out = append(out, lib)
	}
	return out
}

// stated returns a default's value, or nil with whether that means "off" (and
// not "unknown").
func stated(v float64) (value *float64, off bool) {
	if v == registry.NoLimit || v == registry.UnknownLimit {
		return nil, v == registry.NoLimit
	}
	return &v, false
}

func (j jsoner) limits() []jsonLimit {
	out := []jsonLimit{}
	sources := registry.LimitSources()
	for i, l := range registry.Limits() {
		limit := jsonLimit{
			ID: l.ID(), Component: l.Component, Setting: l.Setting, Kind: l.Kind, Interval: l.Interval,
			Sees: l.Sees, Inferred: l.Inferred, Configurable: l.Configurable, Note: l.Note,
			Path: j.address("/limits/#" + l.ID()), Source: j.source(&sources[i].Source),
		}
		limit.Seconds, limit.Off = stated(l.Seconds)
		out = append(out, limit)
	}
	return out
}

// eventNames are the letters of [browsers.Record.Events].
var eventNames = map[rune]string{
	'o': "open", 'e': "error", 'c': "close", 'm': "message", 's': "pageshow", 'S': "pageshow from cache",
	'b': "beforeunload", 'h': "pagehide", 'H': "pagehide into cache", 'z': "freeze", 'u': "unload",
}

func (j jsoner) browsers() jsonBrowsers {
	out := jsonBrowsers{Measured: browsers.Measured}
	for _, e := range browsers.Engines {
		out.Engines = append(out.Engines, jsonEngine{e.Slug, e.Name, e.Version})
	}
	for _, g := range browsers.Groups() {
		for _, s := range g.Scenarios {
			shown := jsonScenario{ID: s.ID, Group: g.ID, Words: s.Words, Path: j.address("/browsers/#" + s.ID), Records: map[string]jsonRecord{}}
			for i, r := range s.Records {
				if r.Ran {
					shown.Records[browsers.Engines[i].Slug] = recordOf(r)
				}
			}
			out.Scenarios = append(out.Scenarios, shown)
		}
	}
	return out
}

func recordOf(r browsers.Record) jsonRecord {
	out := jsonRecord{
		Reason: r.Reason, Wire: r.Wire, WireReason: r.WireReason, Millis: r.Millis,
		Throws: r.Throws, Open: r.Open, Text: r.Text,
	}
	for _, letter := range r.Events {
		out.Events = append(out.Events, eventNames[letter])
	}
	if r.Code >= 0 {
		out.Code, out.Clean = &r.Code, &r.Clean
	}
	return out
}
