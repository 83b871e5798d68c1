package explain

import "wsclose/app/decode"

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
