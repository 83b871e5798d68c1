package registry

import (
	"cmp"
	"math"
	"slices"
	"strconv"
)

// A Limit is a time after which a component ends a connection, or would. Where
// it is written is in [LimitSources], which only pages and published data refer
// to.
type Limit struct {
	Component string // the program or service: "nginx"
	Setting   string // as its users know it: "proxy_read_timeout"; unique within the component
	Note      string // what the rest does not say, in a few words
	Kind      LimitKind
	// Seconds is the default: 0 means at once, [NoLimit] off or without limit,
	// [UnknownLimit] that the source does not say.
	Seconds float64
	// Interval is how many seconds after the last sign of life the wait of a
	// [Pong] begins, where pings are on by default; 0 otherwise.
	Interval float64
	// Sees is what the other side sees: a close code, in digits; "nothing"; a
	// few words; "" when the source does not say.
	Sees string
	// Inferred tells that Sees does not stand in the source: the component
	// relays bytes and sends no Close frame, so endpoints report 1006 (RFC 6455
	// section 7.1.5).
	Inferred     bool
	Configurable string // "yes", "no", or "" when not known
}

// The special values of [Limit.Seconds].
const (
	NoLimit      = -1
	UnknownLimit = -2
)

// LimitKind tells what a [Limit] counts.
type LimitKind string

// The kinds of limits.
const (
	Idle      LimitKind = "idle"         // silence on the connection
	Lifetime  LimitKind = "max-lifetime" // the age of the connection
	Handshake LimitKind = "handshake"    // the opening handshake, or the first message after it
	Ping      LimitKind = "ping"         // the time between pings or heartbeats
	Pong      LimitKind = "pong"         // the wait for the answer to a ping, or for any sign of life
	Closing   LimitKind = "closing"      // the wait for the closing handshake
)

// Limits returns every limit that we know: of proxies, hosts, servers,
// services, platforms and libraries, in each group the best known first.
func Limits() []*Limit {
	var all []*Limit
	for _, table := range [][]Limit{limitsOfProxies, limitsOfHosts, limitsOfServers, limitsOfServices, limitsOfPlatforms, limitsOfLibraries} {
		for i := range table {
			all = append(all, &table[i])
		}
	}
	return all
}

// Total is how many seconds pass from the last sign of life, or from the
// beginning, until l ends the connection. It is negative where nothing ends: a
// limit that is off or unknown, or the interval of pings.
func (l *Limit) Total() float64 {
	if l.Seconds < 0 || l.Kind == Ping || l.Sees == "nothing" {
		return NoLimit
	}
	return l.Seconds + l.Interval
}

// LimitsFor returns the limits that end a connection after that many seconds of
// life or silence, the best fit first: within two percent, or one second where
// that is more. Of a wait for a pong the time since the last sign of life
// counts. For a duration that is not above 0 there is none.
func LimitsFor(seconds float64) []*Limit {
	if !(seconds > 0) {
		return nil
	}
	var fitting []*Limit
	for _, l := range Limits() {
		if t := l.Total(); t > 0 && math.Abs(t-seconds) <= math.Max(1, seconds/50) {
			fitting = append(fitting, l)
		}
	}
	slices.SortStableFunc(fitting, func(a, b *Limit) int {
		return cmp.Or(
			cmp.Compare(math.Abs(a.Total()-seconds), math.Abs(b.Total()-seconds)),
			cmp.Compare(a.Kind.likely(), b.Kind.likely()),
		)
	})
	return fitting
}

// likely orders kinds by how often they are what ended a connection.
func (k LimitKind) likely() int {
	return slices.Index([]LimitKind{Idle, Lifetime, Pong, Handshake, Closing, Ping}, k)
}

// Sentence says what l does, without its component and setting.
func (l *Limit) Sentence() string {
	s := l.does()
	switch {
	case l.Sees == "", l.Seconds == NoLimit && l.Inferred:
	case l.Sees == "nothing":
		s += "; nothing ends by that alone"
	case l.Inferred:
		s += "; endpoints should see " + l.Sees + ", though its documents do not say so"
	default:
		s += "; the other side sees " + l.Sees
	}
	if l.Note != "" {
		s += " (" + l.Note + ")"
	}
	return s + "."
}

func (l *Limit) does() string {
	time := Duration(l.Seconds)
	switch l.Seconds {
	case NoLimit:
		return map[LimitKind]string{
			Idle: "By default silence does not end a connection", Lifetime: "By default a connection may last for ever",
			Handshake: "By default the handshake may take for ever", Ping: "By default it sends no pings",
			Pong: "By default it does not wait for answers to pings", Closing: "By default the closing handshake may take for ever",
		}[l.Kind]
	case UnknownLimit:
		if time = "a time that its documents do not state"; l.Kind == Ping {
			return "Sends pings, its documents do not say how often"
		}
	case 0:
		return "Ends a connection at once"
	}
	switch l.Kind {
	case Idle:
		return "Ends a connection after " + time + " of silence"
	case Lifetime:
		return "Ends a connection after " + time + ", in use or not"
	case Handshake:
		return "Gives the handshake " + time
	case Ping:
		return "Sends a ping every " + time
	case Pong:
		return "Waits " + time + " for an answer to a ping"
	}
	return "Waits " + time + " for the closing handshake"
}

// Duration writes a number of seconds as people say it: "60 s", "5 min", "1 h".
func Duration(seconds float64) string {
	whole := math.Trunc(seconds) == seconds
	for _, unit := range []struct {
		seconds float64
		name    string
	}{{86400, " days"}, {3600, " h"}, {60, " min"}} {
		if n := seconds / unit.seconds; whole && n == math.Trunc(n) && (n >= 2 || unit.seconds == 3600 && n == 1) {
			return strconv.Itoa(int(n)) + unit.name
		}
	}
	return strconv.FormatFloat(seconds, 'f', -1, 64) + " s"
}
