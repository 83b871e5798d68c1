package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"wsclose/app/decode"
	"wsclose/registry"
)

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

// decodeToJSON prints the answer for one input as one line; its form is a
// contract. Closes are written as they are found. Signals come after them, so
// they wait in a spool, which is a file when they are many: memory does not
// grow with the input. Where reading fails, the object ends with what was found
// until then.
func decodeToJSON(w io.Writer, set *registry.Set, name string, in io.Reader) (found bool, err error) {
	out := bufio.NewWriterSize(w, 64<<10)
	head, err := json.Marshal(name)
	if err != nil {
		return false, err
	}
	fmt.Fprintf(out, `{"input":%s,"closes":[`, head)
	signals := &spool{}
	defer signals.close()
	closes := &list{w: out}
	waiting := &list{w: signals}
	unread := decode.For(set).Stream(in, func(f decode.Finding) error {
		found = true
		if f.Close != nil {
			return closes.add(closeOf(set, f.Close))
		}
		return waiting.add(signalJSON{f.Signal.Slug, stringOrNull(f.Signal.Detail), f.Signal.Format, f.Signal.Line, f.Signal.Span.Start, f.Signal.Span.End})
	})
	fmt.Fprint(out, `],"signals":[`)
	if err := signals.copyTo(out); err != nil {
		return found, err
	}
	fmt.Fprintln(out, "]}")
	return found, errors.Join(unread, out.Flush())
}

// A list writes values as the elements of a JSON array.
type list struct {
	w    io.Writer
	some bool
	line bytes.Buffer
}

func (l *list) add(v any) error {
	l.line.Reset()
	if l.some {
		l.line.WriteByte(',')
	}
	l.some = true
	if err := encode(&l.line, v); err != nil {
		return err
	}
	_, err := l.w.Write(bytes.TrimSuffix(l.line.Bytes(), []byte("\n")))
	return err
}

func closeOf(set *registry.Set, c *decode.Close) closeJSON {
	j := closeJSON{
		Code: codeOrNull(c.Code), Implied: codeOrNull(c.Implied), Name: nameOf(set, *c),
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
	return j
}

// encode prints v as one line, with <, > and & as they are.
func encode(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e.Encode(v)
}

// nameOf returns the code's name in the registry: its service's, else the
// public one, else its range's.
func nameOf(set *registry.Set, c decode.Close) *string {
	code := c.Code
	if code == registry.NoCode {
		code = c.Implied
	}
	if code == registry.NoCode {
		return nil
	}
	for _, f := range set.Lookup(code) {
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
