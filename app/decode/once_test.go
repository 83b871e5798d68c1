package decode

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"wsclose/registry"
)

func TestOnce(t *testing.T) {
	const none = registry.NoCode
	at := func(c Close, start, end int) Close {
		c.Span = Span{start, end}
		return c
	}
	for _, test := range []struct {
		name, text string
		said       [][]Close
		want       []Close
	}{
		{
			"printed again, with more",
			"closed 1006 / close 1006 dropped",
			[][]Close{{at(Close{Code: 1006, Implied: none}, 0, 11)}, {at(Close{Code: 1006, Implied: none, Reason: "dropped", HasReason: true, WasClean: No}, 14, 32)}},
			[]Close{at(Close{Code: 1006, Implied: none, Reason: "dropped", HasReason: true, WasClean: No}, 0, 11)},
		},
		{
			"a reconnect between",
			"closed 1006, reconnecting, closed 1006",
			[][]Close{{at(Close{Code: 1006, Implied: none}, 0, 11)}, {at(Close{Code: 1006, Implied: none}, 27, 38)}},
			[]Close{at(Close{Code: 1006, Implied: none}, 0, 11), at(Close{Code: 1006, Implied: none}, 27, 38)},
		},
		{
			"disconnected is no new connection",
			"closed 1006, disconnected, closed 1006",
			[][]Close{{at(Close{Code: 1006, Implied: none}, 0, 11)}, {at(Close{Code: 1006, Implied: none}, 27, 38)}},
			[]Close{at(Close{Code: 1006, Implied: none}, 0, 11)},
		},
		{
			"another code",
			"closed 1006, closed 1000, closed 1006",
			[][]Close{{at(Close{Code: 1006, Implied: none}, 0, 11)}, {at(Close{Code: 1000, Implied: none}, 13, 24)}, {at(Close{Code: 1006, Implied: none}, 26, 37)}},
			[]Close{at(Close{Code: 1006, Implied: none}, 0, 11), at(Close{Code: 1000, Implied: none}, 13, 24), at(Close{Code: 1006, Implied: none}, 26, 37)},
		},
		{
			"another time",
			"closed 1006, closed 1006",
			[][]Close{{at(Close{Code: 1006, Implied: none, Time: "10:00:00"}, 0, 11)}, {at(Close{Code: 1006, Implied: none, Time: "10:00:01"}, 13, 24)}},
			[]Close{at(Close{Code: 1006, Implied: none, Time: "10:00:00"}, 0, 11), at(Close{Code: 1006, Implied: none, Time: "10:00:01"}, 13, 24)},
		},
		{
			"another reason",
			"closed 4000 a, closed 4000 b",
			[][]Close{{at(Close{Code: 4000, Implied: none, Reason: "a", HasReason: true}, 0, 13)}, {at(Close{Code: 4000, Implied: none, Reason: "b", HasReason: true}, 15, 28)}},
			[]Close{at(Close{Code: 4000, Implied: none, Reason: "a", HasReason: true}, 0, 13), at(Close{Code: 4000, Implied: none, Reason: "b", HasReason: true}, 15, 28)},
		},
		{
			"two halves of one handshake, printed twice",
			"received 1000; sent 1000 / received 1000; sent 1000",
			[][]Close{
				{at(Close{Code: 1000, Implied: none, Initiator: Remote}, 0, 13), at(Close{Code: 1000, Implied: none, Initiator: Local}, 15, 24)},
				{at(Close{Code: 1000, Implied: none, Initiator: Remote}, 27, 40), at(Close{Code: 1000, Implied: none, Initiator: Local}, 42, 51)},
			},
			[]Close{at(Close{Code: 1000, Implied: none, Initiator: Remote}, 0, 13), at(Close{Code: 1000, Implied: none, Initiator: Local}, 15, 24)},
		},
		{
			"one match states two closes with one code",
			"local:[1000] remote:[1000]",
			[][]Close{{at(Close{Code: 1000, Implied: none}, 0, 12), at(Close{Code: 1000, Implied: none}, 13, 26)}},
			[]Close{at(Close{Code: 1000, Implied: none}, 0, 12), at(Close{Code: 1000, Implied: none}, 13, 26)},
		},
		{
			"a stated code completes an implied one",
			"connection failed: refused / closed 1006",
			[][]Close{{at(Close{Code: none, Implied: 1006, Initiator: Local}, 0, 26)}, {at(Close{Code: 1006, Implied: none}, 29, 40)}},
			[]Close{at(Close{Code: 1006, Implied: none, Initiator: Local}, 29, 40)},
		},
		{
			"two failures, two lines",
			"connection a failed / connection b failed",
			[][]Close{{at(Close{Code: none, Implied: 1006}, 0, 19)}, {at(Close{Code: none, Implied: 1006}, 22, 41)}},
			[]Close{at(Close{Code: none, Implied: 1006}, 0, 19), at(Close{Code: none, Implied: 1006}, 22, 41)},
		},
	} {
		if diff := cmp.Diff(sieved(test.text, test.said), test.want); diff != "" {
			t.Errorf("%s (-got +want):\n%s", test.name, diff)
		}
	}
}

// sieved returns what a sieve lets through of the closes that matches in text
// state.
func sieved(text string, said [][]Close) []Close {
	scan := newScan(defaultEngine(), nil)
	scan.read(text, 0, true)
	var closes []Close
	s := sieve{found: func(f Finding) { closes = append(closes, *f.Close) }}
	for _, group := range said {
		var closes []stated
		for _, c := range group {
			closes = append(closes, stated{Close: c, plain: c.Span, words: text[c.Span.Start:c.Span.End]})
		}
		s.add(closes, nil, false, scan.newConnection)
	}
	s.flush()
	return closes
}
