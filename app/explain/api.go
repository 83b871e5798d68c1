package explain

import (
	"wsclose/app/decode"
	"wsclose/registry"
)

// Answers are the answers given to questions: the question's ID to the
// answer's.
type Answers map[string]string

// Close explains one close found in a text.
func Close(c decode.Close, given Answers) Document { return Document{} }

// Signal explains one signal found in a text.
func Signal(s decode.Signal) Document { return Document{} }

// Code explains a code without evidence, for its page: every owner's word on
// it.
func Code(c registry.Code) Document { return Document{} }

// Range explains a range, for its page.
func Range(r *registry.Range) Document { return Document{} }

// Word explains what people see in place of a code.
func Word(w *registry.Word) Document { return Document{} }
