package explain

import (
	"slices"

	"wsclose/app/decode"
)

// A Kind is one kind of close in a log.
type Kind struct {
	Close   decode.Close    // the first one
	Signals []decode.Signal // printed before it, of the same connection
	Times   int
}

// Kinds returns the kinds of closes, the most frequent first.
func (l *Log) Kinds() []Kind {
	var all []Kind
	for _, t := range sorted(l.kinds) {
		all = append(all, Kind{t.example, t.near, t.n})
	}
	return all
}

// A SignalKind is what one signal says, and how often a text says it.
type SignalKind struct {
	Signal decode.Signal // the first one
	Times  int
}

// SignalKinds returns the kinds of signals, in order of appearance: all there is
// to say of one is said of the next.
func SignalKinds(signals []decode.Signal) []SignalKind {
	var all []SignalKind
	for _, s := range signals {
		i := slices.IndexFunc(all, func(k SignalKind) bool { return k.Signal.Slug == s.Slug && k.Signal.Detail == s.Detail })
		if i < 0 {
			i = len(all)
			all = append(all, SignalKind{Signal: s})
		}
		all[i].Times++
	}
	return all
}
