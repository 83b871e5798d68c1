package registry

// A Hit is one answer to a search.
type Hit struct {
	Kind HitKind
	// Code is the close code of a code, a service-code, a constant or an
	// invalid number; NoCode otherwise.
	Code        Code
	First, Last Code   // of a range
	Name        string // as shown
	Owner       string // slug
	Path        string // below the base, with the id of the code where there is one; "" for none
	Detail      string // one line: the meaning
}

// HitKind tells what a [Hit] is.
type HitKind string

// The kinds of hits.
const (
	HitCode        HitKind = "code"         // of RFC 6455 or IANA
	HitServiceCode HitKind = "service-code" // a service's own
	HitConstant    HitKind = "constant"     // a library's name for a code
	HitRange       HitKind = "range"
	HitLimit       HitKind = "limit"
	HitSignal      HitKind = "signal"
	HitInvalid     HitKind = "invalid" // a number in no range, or a word such as "undefined"
)

// Search returns what query may mean, the best first. A query that holds an
// integer never has an empty answer. The empty query has none.
func Search(query string) []Hit { return nil }
