package explain

import "wsclose/app/decode"

// Nearby returns the signals of r that speak of the same connection as close i:
// all of them when there is but one close, else those printed after the close
// before it.
func Nearby(r decode.Result, i int) []decode.Signal {
	if len(r.Closes) == 1 {
		return r.Signals
	}
	var same []decode.Signal
	for _, s := range r.Signals {
		after := i == 0 || s.Span.Start >= r.Closes[i-1].Span.End
		before := i == len(r.Closes)-1 || s.Span.Start < r.Closes[i].Span.End
		if after && before {
			same = append(same, s)
		}
	}
	return same
}
