package explain

import "wsclose/app/decode"

// Nearby returns the signals of r that speak of the same connection as close i:
// all of them when there is but one close, else those printed after the close
// before it.
func Nearby(r decode.Result, i int) []decode.Signal {
	alone := len(r.Closes) == 1
	var same []decode.Signal
	for _, s := range r.Signals {
		after := alone || i == 0 || s.Span.Start >= r.Closes[i-1].Span.End
		before := alone || i == len(r.Closes)-1 || s.Span.Start < r.Closes[i].Span.End
		if after && before && !apart(s) {
			same = append(same, s)
		}
	}
	return same
}

// apart reports whether s speaks of a connection of its own: of an entry of a
// HAR file that shows no close.
func apart(s decode.Signal) bool { return s.Format == "har" && s.Slug == "session-ended" }
