package registry

import "slices"

// A LibrarySource tells where a library's names for close codes are written.
type LibrarySource struct {
	Library *Library
	Names   []Source
}

// A Span is the codes from First to Last, both inclusive.
type Span struct{ First, Last Code }

// A CodeSet is a set of codes, as spans in ascending order.
type CodeSet []Span

// Holds reports whether c is in s.
func (s CodeSet) Holds(c Code) bool {
	for _, span := range s {
		if span.First <= c && c <= span.Last {
			return true
		}
	}
	return false
}

// ConductKind tells what a [Conduct] is about.
type ConductKind string

// The kinds of conduct.
const (
	Sends   ConductKind = "sends"   // a caller may send these codes; others raise an error or are replaced
	Chooses ConductKind = "chooses" // it sends these by itself; a caller has no say, or was not looked at
	Accepts ConductKind = "accepts" // it takes these from a Close frame; others are a violation of the protocol
	Reports ConductKind = "reports" // it shows these to the program though no Close frame held them
)

// A Conduct is how one library treats close codes, as its source reads. Spans
// were read out of the conditions by hand.
type Conduct struct {
	Library *Library
	Kind    ConductKind
	Role    string // "client", "server" or a part of the library, where the rule is only for that
	Codes   CodeSet
	Note    string // what the codes do not say, in a few words
	Source  Source
}

// Conducts returns every conduct that we know, in the order of [Libraries]; of
// a library in the order of the kinds. Only pages and published data call it.
func Conducts() []Conduct {
	return slices.Concat(conductsScripting, conductsManaged, conductsNative, conductsOthers)
}

// A Default is a limit of a library that is no time, with what happens when it
// is passed. Its limits in seconds are in [Limits].
type Default struct {
	Library *Library
	Setting string
	Value   float64 // [NoLimit] and [UnknownLimit] as in [Limit]; of a switch 1 for on
	Unit    string  // "bytes", "frames", "count" or "switch"
	Code    Code    // the close code that follows, NoCode where none or an unknown one does
	Effect  string  // in a few words
	Source  Source
}
