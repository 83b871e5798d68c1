package registry

import (
	"slices"
	"strings"
	"testing"
)

// plainly splits text the way splitWords does, without its shortcuts.
func plainly(text string) []string {
	var words []string
	for _, run := range strings.FieldsFunc(text, isSeparator) {
		words = splitRun(words, run)
	}
	return joinPairs(words)
}

// The shortcuts of splitWords, for what most words are, change nothing.
func TestSplitWordsPlainly(t *testing.T) {
	texts := []string{"", "’", "don’t", "NaN", "WS1011", "TLSHandshakeÉtat", "naïve time outs", "x²", "Time Out 1,006", "realise authorisation", "a\xffb"}
	for _, d := range NewSet().indexed().terms().documents {
		for _, f := range d.fields {
			texts = append(texts, f.text)
		}
	}
	for _, text := range texts {
		if got, want := splitWords(nil, text), plainly(text); !slices.Equal(got, want) {
			t.Errorf("splitWords(%q) = %q, want %q", text, got, want)
		}
	}
}

// BenchmarkIndex measures what the first search waits for.
func BenchmarkIndex(b *testing.B) {
	documents := NewSet().indexed().terms().documents
	for b.Loop() {
		newTerms(documents)
	}
}
