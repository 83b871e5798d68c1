package registry

// Signals are what a text may say that is not a close with a code.
var Signals []Signal
