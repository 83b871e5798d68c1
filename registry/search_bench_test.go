package registry

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"
)

func FuzzSearch(f *testing.F) {
	for _, c := range typed {
		f.Add(c.query)
	}
	for _, s := range []string{"\x00", "\xff\xfe", "10xx-4xxx", "-", "+", "0x", "1..", "9999999999-1", "İ1006", "a1b2c3", strings.Repeat("1 ", 300), strings.Repeat("é", 200)} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, query string) {
		hits := Search(query)
		if again := Search(query); !slices.Equal(hits, again) {
			t.Errorf("Search(%q) = %q, then %q", query, briefs(hits), briefs(again))
		}
		for i, h := range hits {
			if h.Name == "" || h.Kind == "" {
				t.Errorf("Search(%q)[%d] has no name or kind: %+v", query, i, h)
			}
			if contains(hits[:i], h) {
				t.Errorf("Search(%q) has %+v twice", query, h)
			}
		}
		if n, err := strconv.Atoi(strings.TrimSpace(query)); err == nil && len(query) < maxQueryBytes && !answers(hits, Code(n)) && n < maxTyped && n > -maxTyped {
			t.Errorf("Search(%q) = %v: no answer for the number", query, briefs(hits))
		}
	})
}

// The worst that a keystroke can ask for.
func BenchmarkSearch(b *testing.B) {
	for _, query := range []string{
		"1006", "1", "e", "connection", "abnornal clousre", "qwertyuiop asdfghjklz",
		"error during websocket handshake unexpected response code from the server behind the proxy",
		"qwertyu asdfgh zxcvbnm poiuyt lkjhgf mnbvcx qazwsx edcrfv tgbyhn ujmikl plmokn ijbuhv ygctfx rdzesx wazqsx plokmi",
	} {
		b.Run(query, func(b *testing.B) {
			Search(query)
			b.ReportAllocs()
			for b.Loop() {
				Search(query)
			}
		})
	}
}

// The same with as many documents as services and libraries will add.
func BenchmarkSearchMany(b *testing.B) {
	var documents []document
	base := Known.indexed().terms().documents
	for i := range 2000 {
		d := base[i%len(base)]
		d.fields = append([]field{{fmt.Sprintf("owner%d", i/20), weightOwner}}, d.fields...)
		documents = append(documents, d)
	}
	ix := newIndex(documents)
	for _, query := range []string{"1006", "e", "connection", "abnornal clousre", "qwertyuiop asdfghjklz"} {
		b.Run(query, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				ix.search(ix.parse(query))
			}
		})
	}
}
