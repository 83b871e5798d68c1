// Package browsers holds what browsers did when a WebSocket ended, as measured
// against a server of our own: which events a page got, with which close code,
// and which Close frame the browser put on the wire.
//
// Nothing here is known from documents. The engines, their versions and the
// day stand in [Engines] and [Measured]; WebKitGTK is the engine as GTK ships
// it, not Safari.
package browsers

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"
	"sync"
)

// Measured is the day on which the records were made, as 2006-01-02.
const Measured = "2026-11-22"

// An Engine is one of the browsers that were measured.
type Engine struct {
	Name    string
	Version string
	Short   string // the version as people say it
	Slug    string
}

// Engines are the browsers, in the order of [Scenario.Records].
var Engines = [3]Engine{
	{"Chromium", "156.0.8078.79", "156", "chromium"},
	{"Firefox", "153.7.0", "153", "firefox"},
	{"WebKitGTK", "2.50.6", "2.50", "webkitgtk"},
}

// Empty is the [Record.Wire] of a Close frame without a status code.
const Empty = "empty"

// A Record is what one browser did in one scenario. The zero Record means that
// it was not measured.
type Record struct {
	Ran bool
	// Events are the events of the page in their order, a letter each: o open,
	// e error, c close, m message, s pageshow, S pageshow from the
	// back/forward cache, b beforeunload, h pagehide, H pagehide into the
	// cache, z freeze, u unload.
	Events     string
	Code       int // of the close event; -1 when none fired
	Clean      bool
	Reason     string
	Wire       string // the status code that the browser sent: a number, [Empty], or "" when it sent no Close frame
	WireReason string
	Millis     int    // from the opening, or from the constructor, to the close event; 0 where it does not matter
	Throws     string // what the call threw: the error's name and message
	Open       bool   // the connection was still open at the end
	Text       string // what the browser printed or returned, for scenarios that are about text
}

// A Scenario is one situation in which the browsers were put.
type Scenario struct {
	ID      string // as the registry cites it: "A-1006"
	Words   string // what happens
	Records [len(Engines)]Record
}

// A Group is the scenarios of one question.
type Group struct {
	ID        string
	Scenarios []Scenario
}

// Same reports whether every browser that was measured did the same, and all
// were.
func (s *Scenario) Same() bool {
	for _, r := range s.Records {
		if !r.Ran || r != s.Records[0] {
			return false
		}
	}
	return true
}

// Find returns the scenario with the given ID, or nil.
func Find(id string) *Scenario {
	for i := range Groups() {
		g := &Groups()[i]
		for j := range g.Scenarios {
			if g.Scenarios[j].ID == id {
				return &g.Scenarios[j]
			}
		}
	}
	return nil
}

//go:embed measured.tsv
var table string

// Groups returns every scenario, in the order of the page about them.
var Groups = sync.OnceValue(func() []Group {
	groups, err := parse(table)
	if err != nil {
		panic(err) // the table is part of the program, and a test reads it
	}
	return groups
})

// parse reads the table; its head says in which form it is.
func parse(table string) ([]Group, error) {
	var groups []Group
	n := 0
	for line := range strings.Lines(table) {
		n++
		line = strings.TrimSuffix(line, "\n")
		if strings.HasPrefix(line, ";") {
			continue
		}
		if id, ok := strings.CutPrefix(line, "# "); ok {
			groups = append(groups, Group{ID: id})
			continue
		}
		fields := strings.Split(line, "\t")
		if len(fields) != 2+len(Engines) || len(groups) == 0 {
			return nil, fmt.Errorf("line %d: want a scenario, its words and %d cells in a group, got %q", n, len(Engines), line)
		}
		s := Scenario{ID: fields[0], Words: fields[1]}
		for i, cell := range fields[2:] {
			r, err := record(cell)
			if err != nil {
				return nil, fmt.Errorf("line %d: %w", n, err)
			}
			s.Records[i] = r
		}
		g := &groups[len(groups)-1]
		g.Scenarios = append(g.Scenarios, s)
	}
	return groups, nil
}

// record reads one cell.
func record(cell string) (Record, error) {
	if cell == "-" {
		return Record{}, nil
	}
	r := Record{Ran: true, Code: -1}
	if text, ok := strings.CutPrefix(cell, "'"); ok {
		r.Text = text
		return r, nil
	}
	f := strings.Split(cell, "|")
	if len(f) > 9 {
		return r, fmt.Errorf("cell %q has %d fields, want at most 9", cell, len(f))
	}
	f = append(f, make([]string, 9-len(f))...)
	r.Events, r.Clean, r.Reason, r.Wire, r.WireReason, r.Throws, r.Open =
		f[0], f[2] == "clean", f[3], f[4], f[5], f[7], f[8] == "open"
	var err error
	if f[1] != "" {
		if r.Code, err = strconv.Atoi(f[1]); err != nil {
			return r, fmt.Errorf("cell %q: close code %q is no number", cell, f[1])
		}
	}
	if f[6] != "" {
		if r.Millis, err = strconv.Atoi(f[6]); err != nil {
			return r, fmt.Errorf("cell %q: time %q is no number", cell, f[6])
		}
	}
	return r, nil
}
