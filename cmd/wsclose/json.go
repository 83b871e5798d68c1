package main

import (
	"encoding/json"
	"io"

	"wsclose/app/decode"
	"wsclose/registry"
)

// answer is what decode --json prints for one input; its form is a contract.
type answer struct {
	Input   string       `json:"input"`
	Closes  []closeJSON  `json:"closes"`
	Signals []signalJSON `json:"signals"`
}

type closeJSON struct {
	Code      *registry.Code `json:"code"`
	Implied   *registry.Code `json:"implied_code"`
	Name      *string        `json:"name"`
	Reason    *string        `json:"reason"`
	WasClean  *bool          `json:"was_clean"`
	Initiator *string        `json:"initiator"`
	Format    string         `json:"format"`
	Service   *string        `json:"service"`
	Line      int            `json:"line"`
	Start     int            `json:"start"`
	End       int            `json:"end"`
	Time      string         `json:"time,omitempty"`
}

type signalJSON struct {
	Signal string  `json:"signal"`
	Detail *string `json:"detail"`
	Format string  `json:"format"`
	Line   int     `json:"line"`
	Start  int     `json:"start"`
	End    int     `json:"end"`
}

// writeJSON prints the answer for one input as one line.
func writeJSON(w io.Writer, input string, r decode.Result) error {
	a := answer{Input: input, Closes: []closeJSON{}, Signals: []signalJSON{}}
	for _, c := range r.Closes {
		j := closeJSON{
			Code: codeOrNull(c.Code), Implied: codeOrNull(c.Implied), Name: nameOf(c),
			Format: c.Format, Service: stringOrNull(c.Service), Initiator: stringOrNull(string(c.Initiator)),
			Line: c.Line, Start: c.Span.Start, End: c.Span.End, Time: c.Time,
		}
		if c.HasReason {
			j.Reason = &c.Reason
		}
		if c.WasClean != decode.Unstated {
			clean := c.WasClean == decode.Yes
			j.WasClean = &clean
		}
		a.Closes = append(a.Closes, j)
	}
	for _, s := range r.Signals {
		a.Signals = append(a.Signals, signalJSON{s.Slug, stringOrNull(s.Detail), s.Format, s.Line, s.Span.Start, s.Span.End})
	}
	return encode(w, a)
}

// encode prints v as one line, with <, > and & as they are.
func encode(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e.Encode(v)
}

// nameOf returns the code's name in the registry: its service's, else the
// public one, else its range's.
func nameOf(c decode.Close) *string {
	code := c.Code
	if code == registry.NoCode {
		code = c.Implied
	}
	if code == registry.NoCode {
		return nil
	}
	for _, f := range registry.Lookup(code) {
		if f.Owner.Slug == c.Service {
			return &f.Entry.Name
		}
	}
	if e := registry.Public(code); e != nil {
		return &e.Name
	}
	return &registry.RangeOf(code).Name
}

func codeOrNull(c registry.Code) *registry.Code {
	if c == registry.NoCode {
		return nil
	}
	return &c
}

func stringOrNull(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}
