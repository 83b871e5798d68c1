package ui

// sharing is the state of "Share": empty until it is asked for.
type sharing struct{}
