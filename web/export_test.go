package web

// BuildAround makes the site around a program that a test has built.
var BuildAround = build
