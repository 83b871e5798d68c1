package registry

// A Source is a document that we read, and the day we last read it.
type Source struct {
	Title string // as the document calls itself, short: "RFC 6455"
	URL   string // the most permanent address there is
	Kind  Kind
	Read  string // the day, as 2006-01-02
}

// Kind tells what sort of document a [Source] is.
type Kind string

// The kinds of sources, the most authoritative first.
const (
	Standard     Kind = "standard"      // RFC, WHATWG
	Registry     Kind = "registry"      // IANA
	MailingList  Kind = "mailing-list"  // the message a registration refers to
	OfficialDocs Kind = "official-docs" // the owner's own documentation
	SourceCode   Kind = "source-code"   // the owner's own code
	Measurement  Kind = "measurement"   // what a program did when we ran it
	ThirdParty   Kind = "third-party"   // somebody else's word; to be said as such
)

// A Cite is a place in a source.
type Cite struct {
	Source *Source
	At     string // section, heading or line; "" for the document as a whole
}

// A Fact is one sentence of ours and the places that say so. The zero Fact
// means that we do not know.
type Fact struct {
	Text  string
	Cites []Cite
}

// Sender tells which endpoint puts a code into a Close frame.
type Sender string

// The senders.
const (
	Either Sender = "either" // client or server
	Client Sender = "client" // only a client
	Server Sender = "server" // only a server
	Nobody Sender = "nobody" // no Close frame holds it; a program reports it by itself
)

// Retry tells whether to connect again after a code. The first four are also
// the words of people's own codes (owner.schema.json).
type Retry string

// The answers to "reconnect?". The zero Retry means that the source gives no
// advice.
const (
	RetryYes      Retry = "yes"       // at once
	RetryBackoff  Retry = "backoff"   // with a growing, jittered delay
	RetryAfterFix Retry = "after-fix" // not before something is changed
	RetryNo       Retry = "no"        // not at all
	RetryDepends  Retry = "depends"   // on what the entry says
)

// A Cause is one likely cause of a close, how to find out whether it is the
// one, and what to do if so.
type Cause struct {
	ID    string // short and stable within the entry: "proxy-idle"
	Title string // the cause in a few words
	Why   Fact
	Check Fact
	Fix   Fact
}

// An Entry is what one owner says about one close code.
type Entry struct {
	Code        Code
	Name        string // the name that we show; for a service the service's own
	Registered  string // IANA's spelling, where it registers the code
	Identifier  string // the owner's identifier in code, if it has one
	Meaning     Fact   // one line
	Explanation []Fact // fuller
	Sender      Sender
	Retry       Retry
	RetryWhy    Fact
	Causes      []Cause  // the most likely first
	Symptoms    []string // what people type who do not know the code
	URL         string   // where a team keeps its runbook for the code; "" for none
	Reasons     []string // the reasons that the owner sends with the code, where they are fixed
}

// An Owner gives close codes a meaning: the protocol, IANA's registry, a
// library, a service.
type Owner struct {
	Slug    string // one slug, one code space; permanent, part of addresses
	Name    string
	URL     string // where the owner documents its codes
	Service bool   // defines codes of its own, with a page under /services/
	// Own says that a team brought the owner along: its word is a statement of
	// the team's, not a fact that we read.
	Own      bool
	Pageless bool    // a service without a page: its codes were given to a page already built
	About    Fact    // what it is, for a reader who does not know it
	Follows  string  // the slug of the owner whose codes it implements, or ""
	Entries  []Entry // sorted by code
	Rules    []Rule  // advice for whole ranges, where the owner gives it
	// Hints are the words that show the owner at work in a text, in lower
	// case: host names, paths, error classes, its own messages.
	Hints []string
}

// A Rule is an owner's advice for a range of its codes.
type Rule struct {
	First, Last Code // both inclusive
	Name        string
	Meaning     Fact
	Retry       Retry
	RetryWhy    Fact
}

// A Range is a span of numbers that RFC 6455 section 7.4.2 (or the limits of a
// Close frame) treats alike.
type Range struct {
	First, Last Code // both inclusive
	Slug        string
	Name        string
	Path        string // its page below the base, "" when it has none
	Meaning     Fact
	Explanation []Fact
	Sender      Sender
	Retry       Retry
	RetryWhy    Fact
	Causes      []Cause
	Symptoms    []string
}

// Holds reports whether c lies in r.
func (r *Range) Holds(c Code) bool { return r.First <= c && c <= r.Last }

// A Word is something that people see where a close code should be, such as
// "undefined".
type Word struct {
	Word        string
	Aliases     []string
	Meaning     Fact
	Explanation []Fact
	Causes      []Cause
}

// A Signal is what a text says that is not a close with a code: a refused
// handshake, a reset, a stringified event that lost its fields.
type Signal struct {
	Slug        string // permanent: "handshake-http-status"
	Name        string // a few words: "The handshake was answered with an HTTP status"
	Meaning     Fact   // what happened
	WhyNoCode   Fact   // why there is no close code, or which one a program sees
	Causes      []Cause
	Symptoms    []string
	DetailLabel string // what the detail is ("HTTP status"), "" when there is none
}
