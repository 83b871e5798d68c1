package decode

import "wsclose/registry"

// A Span is a stretch of the text as it was given: byte offsets, the end not
// included.
type Span struct{ Start, End int }

// Len returns the number of bytes in s.
func (s Span) Len() int { return s.End - s.Start }

// Overlaps reports whether s and t share a byte.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

func (s Span) plus(by int) Span { return Span{s.Start + by, s.End + by} }

// Stated is a yes-or-no that a text may leave open.
type Stated int8

// What a text can state.
const (
	Unstated Stated = iota
	No
	Yes
)

// StatedAs returns Yes for true and No for false.
func StatedAs(b bool) Stated {
	if b {
		return Yes
	}
	return No
}

// Endpoint is who started a closing handshake, from the point of view of the
// program that printed the text.
type Endpoint string

// The endpoints; "" where the text does not show it.
const (
	Local  Endpoint = "local"
	Remote Endpoint = "remote"
)

// A Close is one close that a text states.
type Close struct {
	// Code is the close code, or registry.NoCode when the text states a close
	// without one.
	Code registry.Code
	// Implied is the code that the endpoint would report where the text states
	// none, or registry.NoCode when that does not follow from the text.
	Implied registry.Code
	// Reason is the text of the reason. It is "" both when the text shows an
	// empty reason and when it shows none; HasReason tells them apart.
	Reason    string
	HasReason bool
	WasClean  Stated
	Initiator Endpoint
	Format    string // the name of the format that found it
	Service   string // the slug of the owner that the text gives evidence for, or ""
	Time      string // the time on its line, RFC 3339, or ""
	// After is how many seconds its line says that the connection lasted or was
	// silent, or 0.
	After float64
	Line  int    // the line of Span.Start, from 1
	Span  Span   // the evidence
	Marks []Mark // the parts of the evidence, in order
	Frame Frame
}

// A Frame is the bytes of a WebSocket frame that a text shows, as they were
// sent: masked if they were, and cut where the text leaves some out. It is ""
// where a text shows none.
type Frame string

// A Signal is something a text says about the end of a connection, or of the
// attempt to make one, that is not a close with a code.
type Signal struct {
	Slug   string // in the vocabulary of registry.Signals
	Detail string // the number or name in question, or ""
	Time   string // when, as for a [Close]
	Format string
	Line   int
	Span   Span
	Frame  Frame
}

// A Mark is a part of the evidence that one field was read from.
type Mark struct {
	Field Field
	Span  Span
}

// Field names what a [Mark] was read as.
type Field string

// The fields of a close that a text can state.
const (
	FieldCode     Field = "code"
	FieldReason   Field = "reason"
	FieldWasClean Field = "wasClean"
)

// A Result is everything found in one text.
type Result struct {
	Closes  []Close  // in order of appearance
	Signals []Signal // in order of appearance
}

// Empty reports whether nothing was found.
func (r Result) Empty() bool { return len(r.Closes) == 0 && len(r.Signals) == 0 }
