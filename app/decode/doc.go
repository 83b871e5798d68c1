// Package decode reads pasted text and finds what it says about WebSocket
// connections that ended: closes (a close code, or a close whose code is not
// stated) and signals (a refused handshake, a reset, a time-out; vocabulary in
// [registry.Signals]).
//
// # Formats
//
// Every program writes a close down in its own way. A [Format] recognizes one
// of these ways; it is one file, and its examples are one file of the same name
// in testdata. Strong formats know their text by words or marks that nothing
// else uses. They compete: where the matches of two overlap, the longer one
// stands. One kind yields: a general format, which knows no program's own
// words, gives way to any other that found a close there. There are no other
// priorities; the order of formats means nothing, and a test shuffles it. Weak
// formats (a lone number, a lone name) are asked only when no strong one found a
// close, and only for short inputs.
//
// What a program says in fixed words is a table in its format ([Format.Says]);
// what holds a code, or words that vary, is a regular expression or a function.
//
// # Places
//
// Everything found carries its [Span] in the text as it was given, so that a
// page can mark what was used and a reader can disagree.
//
// Decode never fails: text in which nothing is found gives an empty [Result].
package decode
