package decode

import (
	"strings"
	"sync"
)

// Who closed, as an application's own words say it: "received close frame",
// "closed by server", remote=true. A client's close in a server's log is remote,
// in a client's log local, so "closed by client" says nothing.

// sideReach is how far before and after a close, in bytes, words for who closed it count.
const sideReach = 64

var sideWords = sync.OnceValue(func() (w struct {
	finder *finder
	words  []string
	sides  []Endpoint
}) {
	for _, group := range []struct {
		side  Endpoint
		words string
	}{
		{Remote, "received close|received a close|received the close|received 'close'|received closed|received websocket close|receive close|got close|got a close|close received|close frame received|recv close|recv: close|incoming close|close frame from|" +
			"by server|by the server|by remote|by the remote|by peer|by the peer|by host|by the host|remotely closed|closed remotely|" +
			"server closed|remote closed|peer closed|server sent close|peer sent close|peer_initiated_close|byserver|initiatedbyserver|remote=true|remote: true|remote:true|remote: 1|remote=1|remote = true|remote [true]|closed_by_remote|by remote=true|get ask for close|messagetype = close|messagetype=close|messagetype: close|messagetype is close|closing (remote)|closed (remote)|close (remote)"},
		{Local, "sent close|sending close|sending a close|sending websocket close|close sent|closed by us|send {'type': 'websocket.close'|closed locally|closed by local|we closed|byuser|closed by application|remote=false|remote: false|remote:false|remote: 0|remote=0|remote = false|remote [false]|locally closed|closing (local)|closed (local)|close (local)"},
	} {
		for _, word := range strings.Split(group.words, "|") {
			w.words = append(w.words, word)
			w.sides = append(w.sides, group.side)
		}
	}
	w.finder = newFinder(w.words)
	return w
})

// sideOf returns who closed, where words near the close c, but not in its reason, say so and none says the opposite.
func sideOf(text string, c *Close) Endpoint {
	from := max(0, c.Span.Start-sideReach)
	from += strings.LastIndexByte(text[from:c.Span.Start], '\n') + 1
	to := min(len(text), c.Span.End+sideReach)
	if i := strings.IndexByte(text[c.Span.End:to], '\n'); i >= 0 {
		to = c.Span.End + i
	}
	var side Endpoint
	both, peers := false, -1 // peers: where "server sent close" ends
	w := sideWords()
	w.finder.each(text[from:to], func(word, end int) {
		at := Span{from + end - len(w.words[word]), from + end}
		if c.inReason(at) || at.Start > 0 && isWord(text[at.Start-1]) && isWord(text[at.Start]) && !strings.Contains("byserver byuser initiatedbyserver peer_initiated_close", w.words[word]) ||
			at.End < len(text) && isDigit(text[at.End-1]) && isWord(text[at.End]) {
			return
		}
		switch word := w.words[word]; {
		case strings.HasSuffix(word, " sent close") && word != "sent close":
			peers = at.End
		case word == "sent close" && (peers == at.End || strings.HasSuffix(strings.ToLower(text[from:at.Start]), "server ") || strings.HasSuffix(strings.ToLower(text[from:at.Start]), "peer ")):
			return
		}
		if rest := strings.TrimLeft(text[at.End:min(len(text), at.End+8)], "=: "); strings.HasSuffix(w.words[word], "byserver") && strings.HasPrefix(rest, "false") {
			both, side = both || side == Remote, Local
			return
		}
		both = both || side != "" && side != w.sides[word]
		side = w.sides[word]
	})
	if both {
		return ""
	}
	return side
}
