package web

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"

	"wsclose/registry"
)

// limitsBody is what limits.html shows.
type limitsBody struct {
	Count  int
	Common []commonLimit
	Rows   []limitRow
	Sizes  []sizeRow
}

// A commonLimit is a duration at which many components end connections.
type commonLimit struct {
	Time   string
	Limits []*registry.Limit // one of each component
}

// A limitRow is one line of the table of limits.
type limitRow struct {
	ID, Component, Setting string
	Kind                   string
	Time                   string
	Total                  string // seconds to the end, for the script; "" where nothing ends
	Order                  string // seconds to sort by
	Sees                   string
	Inferred               bool
	Note                   string
	Source                 registry.Source
}

// A sizeRow is a default that is no time: a size, a count or a switch.
type sizeRow struct {
	Slug, Name, Setting, Value string
	Code, Path, Effect         string
	Source                     registry.Source
}

// kindWords say what a limit counts.
var kindWords = map[registry.LimitKind]string{
	registry.Idle: "silence", registry.Lifetime: "age", registry.Handshake: "handshake",
	registry.Ping: "time between pings", registry.Pong: "wait for an answer", registry.Closing: "wait for the close",
}

func limitsPage() page {
	var body limitsBody
	sources := registry.LimitSources()
	for i, l := range registry.Limits() {
		row := limitRow{
			ID: l.ID(), Component: l.Component, Setting: l.Setting, Kind: kindWords[l.Kind],
			Time: limitTime(l), Sees: l.Sees, Inferred: l.Inferred, Note: l.Note,
			Order: number(l.Seconds), Source: sources[i].Source,
		}
		if t := l.Total(); t > 0 {
			row.Total = number(t)
		}
		body.Rows = append(body.Rows, row)
	}
	slices.SortStableFunc(body.Rows, func(a, b limitRow) int { return cmp.Compare(a.Component, b.Component) })
	body.Count = len(body.Rows)
	body.Common = commonLimits()
	for _, d := range registry.Defaults {
		row := sizeRow{Slug: d.Library.Slug, Name: d.Library.Name, Setting: d.Setting, Value: sizeWords(d), Effect: d.Effect, Source: d.Source}
		if d.Code != registry.NoCode {
			row.Code, row.Path = d.Code.String(), registry.PathOf(d.Code)
		}
		body.Sizes = append(body.Sizes, row)
	}
	return page{
		Path:        "limits/",
		Template:    "limits",
		Title:       "Time-outs that close WebSockets: proxies, hosts, servers, libraries",
		Description: fmt.Sprintf("%d idle time-outs, lifetimes and ping limits that end WebSocket connections: nginx, AWS ALB, Cloudflare, Azure, Heroku, Node and more, each with its source. Find what fits 60 seconds.", body.Count),
		Crumb:       "Limits",
		Body:        body,
		Script:      "limits.js",
	}
}

// number writes seconds without an exponent.
func number(seconds float64) string { return strconv.FormatFloat(seconds, 'f', -1, 64) }

func limitTime(l *registry.Limit) string {
	switch l.Seconds {
	case registry.NoLimit:
		return "off"
	case registry.UnknownLimit:
		return "not stated"
	case 0:
		return "at once"
	}
	t := registry.Duration(l.Seconds)
	if l.Interval > 0 {
		t += ", " + registry.Duration(l.Interval) + " after the last sign of life"
	}
	return t
}

// commonLimits returns the durations that at least four components end
// connections at, the most frequent first.
func commonLimits() []commonLimit {
	at := map[float64][]*registry.Limit{}
	for _, l := range registry.Limits() {
		same := func(o *registry.Limit) bool { return o.Component == l.Component }
		if t := l.Total(); t > 0 && (l.Kind == registry.Idle || l.Kind == registry.Lifetime) && !slices.ContainsFunc(at[t], same) {
			at[t] = append(at[t], l)
		}
	}
	var times []float64
	for t, n := range at {
		if len(n) >= 4 {
			times = append(times, t)
		}
	}
	slices.SortFunc(times, func(a, b float64) int {
		return cmp.Or(len(at[b])-len(at[a]), cmp.Compare(a, b))
	})
	var common []commonLimit
	for _, t := range times {
		common = append(common, commonLimit{registry.Duration(t), at[t]})
	}
	return common
}

// sizeWords writes the value of a default that is no time.
func sizeWords(d registry.Default) string {
	switch {
	case d.Value == registry.NoLimit:
		return "no limit"
	case d.Value == registry.UnknownLimit:
		return "not stated"
	case d.Unit == "switch":
		return map[bool]string{true: "on", false: "off"}[d.Value == 1]
	case d.Unit == "bytes":
		for _, u := range []struct {
			size float64
			name string
		}{{1 << 30, "GiB"}, {1 << 20, "MiB"}, {1 << 10, "KiB"}} {
			if n := d.Value / u.size; n >= 1 && n == float64(int(n)) {
				return fmt.Sprintf("%d %s", int(n), u.name)
			}
		}
	}
	return number(d.Value) + " " + d.Unit
}
