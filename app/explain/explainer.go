package explain

import (
	"wsclose/app/decode"
	"wsclose/registry"
)

// An Explainer explains with the owners of one Set. The zero Explainer knows no
// team's own ones; what the package's functions say is what it says.
type Explainer struct{ own *registry.Set }

// For returns the Explainer for the owners of set.
func For(set *registry.Set) Explainer { return Explainer{set} }

// set returns the owners.
func (x Explainer) set() *registry.Set {
	if x.own == nil {
		return registry.Known
	}
	return x.own
}

// Close explains one close found in a text. signals are those found in the
// same text about the same connection; given are the answers to the questions
// of an earlier explanation of it.
func Close(c decode.Close, signals []decode.Signal, given Answers) Document {
	return Explainer{}.Close(c, signals, given)
}

// Code explains a code without evidence, for its page: every owner's word on
// it.
func Code(code registry.Code) Document { return Explainer{}.Code(code) }

// ServiceCode explains what one owner, given by its slug, says of a code.
func ServiceCode(slug string, code registry.Code) Document {
	return Explainer{}.ServiceCode(slug, code)
}

// Hit explains one answer to a search.
func Hit(h registry.Hit) Document { return Explainer{}.Hit(h) }
