package web

import (
	"fmt"
	"strings"

	"wsclose/registry"
	"wsclose/web/browsers"
)

// measuredTable is what part-measured.html shows: scenarios of the browsers'
// measurement, a cell for each engine.
type measuredTable struct {
	Caption string
	Engines []string
	Rows    []measuredRow
	// Anchors says that the rows carry their scenario's ID.
	Anchors bool
}

// A measuredRow is one scenario. Where all engines did the same there is one
// cell for all.
type measuredRow struct {
	ID    string
	Words string
	Same  bool
	Cells []measuredCell
}

// A measuredCell says what one engine did: the close code or the error's name,
// then the rest in words.
type measuredCell struct {
	Engine string
	Code   string // "1006", "" when no close event fired
	Throws string // the name of the error thrown
	Rest   string
	Print  string // what the engine printed or returned
	Absent bool
}

func measuredTableOf(caption string, anchors bool, group string, scenarios ...*browsers.Scenario) measuredTable {
	t := measuredTable{Caption: caption, Anchors: anchors}
	for _, e := range browsers.Engines {
		t.Engines = append(t.Engines, e.Name+" "+e.Short)
	}
	for _, s := range scenarios {
		row := measuredRow{ID: s.ID, Words: s.Words, Same: s.Same()}
		for i, r := range s.Records {
			row.Cells = append(row.Cells, cellOf(group, t.Engines[i], r))
		}
		if row.Same {
			row.Cells = row.Cells[:1]
			row.Cells[0].Engine = allThree
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

// cellOf puts a record into words. The group tells what goes without saying.
func cellOf(group, engine string, r browsers.Record) measuredCell {
	c := measuredCell{Engine: engine, Print: r.Text, Absent: !r.Ran}
	if r.Text != "" || !r.Ran {
		return c
	}
	if r.Throws != "" {
		name, message, _ := strings.Cut(r.Throws, ": ")
		c.Throws, c.Rest = name, message
		return c
	}
	if group == "leaving" {
		c.Rest = leavingWords(r)
		return c
	}
	var rest []string
	has := func(event string) bool { return strings.Contains(r.Events, event) }
	if r.Code >= 0 {
		c.Code = fmt.Sprint(r.Code)
		clean := "not clean"
		if r.Clean {
			clean = "clean"
		}
		if r.Reason != "" {
			clean += " “" + r.Reason + "”"
		}
		rest = append(rest, clean)
	}
	beforeHandshake := group == "handshake" || group == "refused"
	switch {
	case r.Code < 0 && has("e"):
		rest = append(rest, "an error event, no close event")
	case r.Code < 0 && !has("e"):
		rest = append(rest, "no close event while we waited")
	case has("e"):
		rest = append(rest, "error event first")
	}
	switch {
	case beforeHandshake && has("o"):
		rest = append(rest, "the connection opened")
	case group == "died" && r.Code >= 0 && !has("o"):
		rest = append(rest, "never opened")
	case group == "frames" && has("m"):
		rest = append(rest, "the message arrived")
	}
	if r.Millis > 0 {
		rest = append(rest, "after "+duration(r.Millis))
	}
	if !beforeHandshake {
		verb := "sends"
		if group == "close" {
			verb = "answers"
		}
		rest = append(rest, sent(verb, r))
	}
	c.Rest = strings.Join(rest, ", ")
	return c
}

// sent says which Close frame the browser put on the wire.
func sent(verb string, r browsers.Record) string {
	switch {
	case r.Wire == "":
		return "sends no Close frame"
	case r.Wire == browsers.Empty && verb == "answers":
		return "answers with an empty one"
	case r.Wire == browsers.Empty:
		return "sends an empty Close frame"
	case r.WireReason != "" && r.WireReason != r.Reason:
		return verb + " " + r.Wire + " “" + r.WireReason + "”"
	}
	return verb + " " + r.Wire
}

// leavingWords says what the server got and what the page saw when the page
// was left.
func leavingWords(r browsers.Record) string {
	var server, page string
	switch {
	case r.Open:
		server = "server gets nothing, the connection stays open"
	case r.Wire == "":
		server = "server gets no Close frame, TCP ends"
	default:
		server = "server gets " + r.Wire
		if r.WireReason != "" {
			server += " “" + r.WireReason + "”"
		}
	}
	switch {
	case r.Code >= 0 && strings.Contains(r.Events, "S"):
		page = fmt.Sprintf("page gets error and close %d when it comes back", r.Code)
	case r.Code >= 0:
		page = fmt.Sprintf("page gets close %d", r.Code)
	case !r.Open:
		page = "page gets no close event"
	}
	if page == "" {
		return server
	}
	return server + "; " + page
}

// duration says a number of milliseconds as people do.
func duration(ms int) string {
	if ms < 1000 {
		return fmt.Sprintf("%d ms", ms)
	}
	return fmt.Sprintf("%.3g s", float64(ms)/1000)
}

// sentWords says what browsers report when a server sends code.
func sentWords(code registry.Code, s *browsers.Scenario) string {
	var show, refuse []string
	for i, r := range s.Records {
		name := browsers.Engines[i].Name
		if r.Code == int(code) && r.Clean {
			show = append(show, name)
		} else {
			refuse = append(refuse, name)
		}
	}
	if len(refuse) == 0 {
		return fmt.Sprintf("When a server sends %s, all three browsers report it and wasClean is true.", code)
	}
	report, end := "reports", "closes"
	if len(refuse) > 1 {
		report, end = "report", "close"
	}
	text := fmt.Sprintf("%s %s 1006 instead, wasClean false, and %s with 1002.", enumerate(refuse), report, end)
	if len(show) == 0 {
		return fmt.Sprintf("When a server sends %s, no browser shows it: ", code) + text
	}
	return fmt.Sprintf("When a server sends %s, %s %s it and wasClean is true; %s", code, enumerate(show),
		map[bool]string{true: "show", false: "shows"}[len(show) > 1], text)
}

// passedWords says what close(code) does.
func passedWords(code registry.Code, s *browsers.Scenario) string {
	if s.Records[0].Throws != "" {
		name, _, _ := strings.Cut(s.Records[0].Throws, ": ")
		return fmt.Sprintf("close(%s) throws an %s in all three.", code, name)
	}
	return fmt.Sprintf("close(%s) works in all three, and the server gets %s.", code, code)
}

// enumerate joins words as people do: "Chromium and Firefox".
func enumerate(words []string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	return strings.Join(words[:len(words)-1], ", ") + " and " + words[len(words)-1]
}

func lowerFirst(s string) string {
	if s == "" {
		return s
	}
	return strings.ToLower(s[:1]) + s[1:]
}
