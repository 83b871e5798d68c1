package web

import (
	"wsclose/web/browsers"
)

// browsersBody is what browsers.html shows.
type browsersBody struct {
	Engines  []browsers.Engine
	Measured string
	Claims   []claim
	Groups   []measuredGroup
}

// A measuredGroup is one table of the page, with what to know before reading it.
type measuredGroup struct {
	ID, Title string
	Words     []string
	Table     measuredTable
}

// groupWords are the headings of the groups and what to know of them.
var groupWords = map[string]measuredGroup{
	"close": {Title: "A server closes", Words: []string{
		"The server sends a Close frame with this code. The cell shows the close code that the page gets, wasClean, and what the browser sends back.",
		"A code comes back as it came, unless the browser refuses it: then the page gets 1006 and the server 1002.",
	}},
	"died": {Title: "The connection dies", Words: []string{
		"The server ends or resets TCP, with and without a Close frame before.",
	}},
	"own": {Title: "The page closes", Words: []string{
		"The page calls close(). What it gets depends on what the server does then.",
	}},
	"argument": {Title: "What close() takes", Words: []string{
		"1000 and 3000 to 4999 are taken, anything else throws. Where nothing is thrown, the cell shows the close that followed.",
	}},
	"frames": {Title: "The server breaks the protocol", Words: []string{
		"The server sends bytes that no endpoint should send. The page always learns the least: 1006, without a reason.",
	}},
	"handshake": {Title: "The handshake fails", Words: []string{
		"The page never learns the HTTP status. All it gets is an error event and 1006, with the exceptions shown here.",
	}},
	"refused": {Title: "The browser refuses to try", Words: []string{
		"No request leaves the browser. Some of these throw, some fire error alone, some fire error and close.",
	}},
	"leaving": {Title: "The page is left", Words: []string{
		"What the server gets when the user reloads, leaves or closes the page, and whether the page still sees a close event.",
	}},
	"send": {Title: "Sending and trying again", Words: []string{
		"send() outside of the open state, and how long browsers make a page wait.",
	}},
	"logged": {Title: "What a logged event looks like", Words: []string{
		"The event of a dropped connection, printed in the usual ways. Log the three fields by name, as in the last row.",
	}},
	"console": {Title: "What the console says", Words: []string{
		"The texts that the browser itself prints. “WebSocket connection to … failed:” at their beginning is left out, as is the address.",
		"Firefox uses one text for every failed handshake and one for most broken connections.",
	}},
}

func browsersPage() page {
	body := browsersBody{Engines: browsers.Engines[:], Measured: browsers.Measured, Claims: claims}
	for _, g := range browsers.Groups() {
		shown := groupWords[g.ID]
		shown.ID = g.ID
		var scenarios []*browsers.Scenario
		for i := range g.Scenarios {
			scenarios = append(scenarios, &g.Scenarios[i])
		}
		shown.Table = measuredTableOf("", true, g.ID, scenarios...)
		body.Groups = append(body.Groups, shown)
	}
	return page{
		Path:        "browsers/",
		Template:    "browsers",
		Title:       "What browsers report when a WebSocket closes, measured",
		Description: "Measured in Chromium, Firefox and WebKitGTK: which close code a page sees for each code a server sends, when the connection dies, when the handshake fails, and what the server gets on reload.",
		Crumb:       "Browsers",
		Body:        body,
	}
}
