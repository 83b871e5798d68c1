package web

import (
	_ "embed"
	"strings"

	"wsclose/registry"
	"wsclose/web/browsers"
)

// exampleText holds questions that codes.json answers: a line "# question", a
// line "$ command", and the lines that the command prints. A test runs them and
// writes what they print.
//
//go:embed examples.txt
var exampleText string

// An example is a question, the command that answers it and what that prints.
type example struct{ Question, Command, Output string }

// examples reads exampleText; the commands fetch from the site at address.
func examples(address string) []example {
	var list []example
	for line := range strings.Lines(exampleText) {
		if question, ok := strings.CutPrefix(line, "# "); ok {
			list = append(list, example{Question: strings.TrimSpace(question)})
			continue
		}
		e := &list[len(list)-1]
		if command, ok := strings.CutPrefix(line, "$ "); ok {
			e.Command = strings.ReplaceAll(strings.TrimSpace(command), "SITE/", address)
		} else {
			e.Output += line
		}
	}
	return list
}

// dataBody is what data.html shows.
type dataBody struct {
	Examples []example
	Parts    []dataPart
	Checked  string
}

// A dataPart is one of the lists in codes.json.
type dataPart struct {
	Name  string
	Count int
	Words string
}

func (b *builder) dataPage() page {
	address := b.SiteURL
	if address == "" {
		address = "http://127.0.0.1:8080" + b.Base
	}
	var codes, scenarios int
	for _, o := range b.set.Owners() {
		codes += len(o.Entries)
	}
	for _, g := range browsers.Groups() {
		scenarios += len(g.Scenarios)
	}
	return page{
		Path:        "data/",
		Template:    "data",
		Title:       "Open data: WebSocket close codes as JSON",
		Description: "Every close code of the protocol, of IANA and of services, names in libraries, limits and browser measurements as one JSON file with sources and a schema. With examples for curl and jq.",
		Crumb:       "Data",
		Body: dataBody{
			Examples: examples(address),
			Parts: []dataPart{
				{"owners", len(b.set.Owners()), "Who gives codes a meaning: the protocol, IANA, services. With what each is, where it is documented and its rules for ranges."},
				{"codes", codes, "One entry for each owner and code: name, meaning, sender, whether to reconnect and why, causes with how to check and fix them, the reasons sent. The same number stands here once for each owner."},
				{"ranges", len(registry.Ranges), "Spans of numbers that are treated alike, for any number without an entry."},
				{"libraries", len(registry.Libraries), "What libraries call the codes, which they accept and send, their sizes and switches."},
				{"limits", len(registry.Limits()), "Times after which a component ends a connection, in seconds."},
				{"signals", len(registry.Signals), "What a text says when it states no code, such as a refused handshake, with causes."},
				{"topics", len(registry.Topics), "Questions about closes in general, and their answers."},
				{"browsers", scenarios, "What Chromium, Firefox and WebKitGTK did in each scenario of the measurement."},
			},
			Checked: checkedLast(),
		},
	}
}
