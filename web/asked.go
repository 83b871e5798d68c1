package web

import _ "embed"

// watchJS logs every close of a page in a form that the box reads. It is shown
// to be copied, and never run by a page of ours.
//
//go:embed watch.js
var watchJS string

// A question is what people ask most, and the page that answers it.
type question struct {
	Words string
	Path  string // below the base
}

// asked are the questions on the index, the most frequent first. The answers
// to all of them are tested (app/explain, web); these lead to pages, so they
// work without the widget.
var asked = []question{
	{"Why 1006, with an empty reason?", "/1006/"},
	{"Why does it end after exactly 60 seconds?", "/limits/#common"},
	{"close() gave 1005: is that an error?", "/1005/"},
	{"Which codes should I reconnect on?", "/reconnecting/"},
	{"May a page call close(1001) or close(1011)?", "/browsers/#argument"},
	{"Why 1001 on every reload?", "/1001/"},
	{"keepalive ping timeout: what is it?", "/1011/"},
	{"1009: who set the limit?", "/1009/"},
	{"The handshake got 403: why do I see 1006?", "/1006/"},
	{"What does 4001, or any 4xxx, mean?", "/4000-4999/"},
	{"1008 right after connecting?", "/1008/"},
	{"Which code should my own program use?", "/3000-3999/"},
}
