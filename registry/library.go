package registry

import "strings"

// A Library is an implementation of the protocol: a library, a framework, a
// browser's engine. Here stands only what search and explanations need; where
// it is written and how the library treats codes is in [LibrarySources] and
// [Conducts], which only pages and published data refer to.
type Library struct {
	Slug     string // permanent, the id on the page of libraries; a service's where it is the same thing
	Name     string // as its users call it
	Language string // of its users: "Go"; of a browser: of its source
	// Constants are its names for close codes, sorted by code.
	Constants []Constant
	// Internal are names that its source has but does not export. They can be
	// met in logs and stack traces; they are no part of what the library
	// offers.
	Internal []Constant
}

// A Constant is what a library calls a close code.
type Constant struct {
	Code    Code
	Name    string // as a program writes it: "websocket.CloseGoingAway"; "" where only a text is printed
	Printed string // the text that the library prints for the code, where it has one
}

// Label is the constant's name or, where there is none, the text printed.
func (c *Constant) Label() string {
	if c.Name == "" {
		return c.Printed
	}
	return c.Name
}

// LibraryOf returns the library with the given slug, or nil.
func LibraryOf(slug string) *Library {
	for _, l := range Libraries {
		if l.Slug == slug {
			return l
		}
	}
	return nil
}

// Named is a constant together with its library.
type Named struct {
	Library  *Library
	Constant *Constant
	Internal bool // not exported by the library
}

// Constants returns what the libraries call c, in the order of [Libraries].
// Names that a library does not export are left out, and so are texts that
// have no name.
func Constants(c Code) []Named {
	var found []Named
	for _, l := range Libraries {
		for i := range l.Constants {
			if k := &l.Constants[i]; k.Code == c && k.Name != "" {
				found = append(found, Named{Library: l, Constant: k})
			}
		}
	}
	return found
}

// ByConstant returns the constants that name names, exactly but for capitals
// and for the marks between words: "CloseCode.Abnormal" is "CloseCode::Abnormal"
// and "close_code_abnormal". Qualifiers may be missing ("CloseGoingAway") or be
// more than the name has ("tungstenite::CloseCode::Away"). Where no constant
// is called so, it returns those for which a library prints name. A name may
// stand for several codes; constants come in the order of [Libraries].
func ByConstant(name string) []Named {
	ix := constantKeys()
	parts := components(name)
	for i := range parts {
		rest := parts[i:]
		if i > 0 && len(rest) == 1 && !manyWords(rest[0]) {
			break // the error of console.error is no constant
		}
		if found := ix.named(ix.names, normal(strings.Join(rest, ""))); found != nil {
			return found
		}
	}
	return ix.named(ix.printed, normal(name))
}
