package decode

import (
	"slices"
	"strings"
	"testing"
)

func TestFinder(t *testing.T) {
	words := []string{"he", "she", "his", "hers", "close 1", "é"}
	for _, text := range []string{"", "ushers", "USHERS", "hhis she", "websocket: Close 1006", "né", "e\xc3", "shshe"} {
		got := map[int]int{}
		newFinder(words).each(text, func(word, end int) {
			got[word]++
			if found := text[end-len(words[word]) : end]; !strings.EqualFold(found, words[word]) {
				t.Errorf("%q: found %q at %d, but %q stands there", text, words[word], end, found)
			}
		})
		for id, w := range words {
			if want := overlapping(strings.ToLower(text), w); got[id] != want {
				t.Errorf("%q: found %q %d times, want %d", text, w, got[id], want)
			}
		}
	}
}

// overlapping counts the places where word stands in text.
func overlapping(text, word string) int {
	n := 0
	for i := range len(text) {
		if strings.HasPrefix(text[i:], word) {
			n++
		}
	}
	return n
}

func TestFinderKeepsOrder(t *testing.T) {
	var ends []int
	newFinder([]string{"close", "code", "reason"}).each("code closed reason code", func(_, end int) { ends = append(ends, end) })
	if !slices.IsSorted(ends) || len(ends) != 4 {
		t.Errorf("ends = %v, want 4 in order", ends)
	}
}

func BenchmarkFinder(b *testing.B) {
	words := []string{"websocket", "closeevent", "close code", "disconnected", "handshake", "wasclean", "going away", "no close frame"}
	text := strings.Repeat("2026-11-22T10:00:00Z INFO request served path=/api/items status=200 bytes=5120 ms=12\n", 10000)
	f := newFinder(words)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		f.each(text, func(int, int) {})
	}
}
