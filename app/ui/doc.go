// Package ui is the widget: one box that searches the registry and explains
// what is pasted into it, the table of close codes, and the explanations.
//
// It is written with go-app and runs in the browser as WebAssembly. Its first
// render also stands in the page as it is served ([HTML]), so that the page is
// complete before the program has started, and does not move when it has.
//
// # How a text becomes an answer
//
// [Widget] holds the text. Each input event makes an answer of it: a pure
// value (answer.go) that says which rows of the table match and what was
// explained. Render turns the answer into elements and nothing else; whatever
// could fail has happened before, guarded, in the answer.
//
// # Rules that go-app sets
//
// Children are matched by index, so the parts of the widget are always there,
// in the same order, empty or hidden. Booleans are set only when true, and no
// attribute of the first render holds a quote, a backslash or a control
// character: see [HTML]. Event handlers are compared by their code, not by
// what they captured, so they read what they need from the element that the
// event came to.
package ui
