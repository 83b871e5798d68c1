package ui

import (
	"sync"

	"wsclose/app/decode"
)

// titles maps a format's name to its title.
var titles = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for _, f := range decode.Formats() {
		m[f.Name] = f.Title
	}
	return m
})

// weak tells which formats are weak.
var weak = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	for _, f := range decode.Formats() {
		m[f.Name] = f.Weak
	}
	return m
})
