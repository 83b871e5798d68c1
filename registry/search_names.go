package registry

import (
	"strings"
	"sync"
)

// A constantIndex finds constants by the letters and digits of their names.
type constantIndex struct {
	all     []Named
	full    []string           // of each, its normal name
	names   map[string][]int32 // by name, whole or without its first qualifiers
	printed map[string][]int32
}

var constantKeys = sync.OnceValue(func() *constantIndex {
	ix := &constantIndex{names: map[string][]int32{}, printed: map[string][]int32{}}
	for _, l := range Libraries {
		for i := range l.Constants {
			ix.add(Named{Library: l, Constant: &l.Constants[i]})
		}
		for i := range l.Internal {
			ix.add(Named{Library: l, Constant: &l.Internal[i], Internal: true})
		}
	}
	return ix
})

func (ix *constantIndex) add(n Named) {
	id := int32(len(ix.all))
	ix.all = append(ix.all, n)
	full := normal(n.Constant.Name)
	ix.full = append(ix.full, full)
	if p := normal(n.Constant.Printed); p != "" {
		ix.printed[p] = append(ix.printed[p], id)
	}
	tail := ""
	parts := components(n.Constant.Name)
	for i := len(parts) - 1; i >= 0; i-- {
		tail = normal(parts[i]) + tail
		ix.names[tail] = append(ix.names[tail], id)
	}
}

func (ix *constantIndex) named(by map[string][]int32, key string) []Named {
	if key == "" {
		return nil
	}
	var found []Named
	for _, id := range by[key] {
		found = append(found, ix.all[id])
	}
	return found
}

// components splits a qualified name: "a::b.c" into a, b and c.
func components(name string) []string {
	return strings.FieldsFunc(name, func(r rune) bool { return strings.ContainsRune(".:#[]/>()", r) })
}

// normal is name without anything but its letters and digits, in lower case.
func normal(name string) string {
	b := make([]byte, 0, 48)
	for i := range len(name) {
		switch ch := name[i]; {
		case 'A' <= ch && ch <= 'Z':
			b = append(b, ch|0x20)
		case 'a' <= ch && ch <= 'z', isDigit(ch):
			b = append(b, ch)
		}
	}
	return string(b)
}

// manyWords reports whether an identifier joins several words, by humps or by
// lines.
func manyWords(identifier string) bool {
	for i := 1; i+1 < len(identifier); i++ {
		before, ch := identifier[i-1], identifier[i]
		if ch == '_' || isLower(before) && 'A' <= ch && ch <= 'Z' {
			return true
		}
	}
	return false
}

func isLower(ch byte) bool { return 'a' <= ch && ch <= 'z' }
