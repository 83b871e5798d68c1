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

// A measuredBody is what a code's page says of browsers.
type measuredBody struct {
	Words []string
	Table measuredTable
}

// scenariosOf are the scenarios of codes about which there is more to show than
// a server that sends them and a page that passes them to close().
var scenariosOf = map[registry.Code][]string{
	1000: {"A-1000", "C-1000", "B-client-close-answer-fin-only", "B-close-then-rst", "C-none"},
	1001: {"A-1001", "C-1001", "F-drv-reload", "F-drv-closetab", "F-drv-navigate", "F-bfcache", "F-quit"},
	1002: {"A-1002", "C-1002", "D-rsv1", "D-masked", "D-cont-no-start", "D-bad-utf8"},
	1005: {"A-empty", "C-none", "A-1005", "A-1byte", "C-1005"},
	1006: {"B-fin", "B-rst", "E-refused", "E-404", "E-wss-selfsigned", "D-rsv1", "B-close-connecting", "B-client-close-no-answer", "F-bfcache", "A-1006", "C-1006"},
	1007: {"A-1007", "D-bad-utf8"},
	1009: {"A-1009", "D-len-4GiB"},
	1015: {"E-wss-selfsigned", "E-wss-to-plain", "A-1015", "C-1015"},
}

// scenariosIn are those of the ranges, by slug.
var scenariosIn = map[string][]string{
	"0-999":     {"A-0", "A-1", "A-999", "C-0", "C-999"},
	"1016-2999": {"A-1016", "A-2000", "A-2999", "C-2999"},
	"3000-3999": {"A-3000", "A-3999", "C-3000", "C-3999"},
	"4000-4999": {"A-4000", "A-4999", "C-4000", "C-4999"},
}

// measuredOf returns what was measured about code, nil when nothing was.
func measuredOf(code registry.Code) *measuredBody {
	sent, passed := browsers.Find("A-"+code.String()), browsers.Find("C-"+code.String())
	ids := scenariosOf[code]
	if ids == nil {
		ids = []string{"A-" + code.String(), "C-" + code.String()}
	}
	body := measuredRows(ids)
	if body == nil {
		return nil
	}
	if sent != nil {
		body.Words = append(body.Words, sentWords(code, sent))
	}
	if passed != nil {
		body.Words = append(body.Words, passedWords(code, passed))
	}
	for _, c := range claims {
		if c.code == code {
			body.Words = append(body.Words, c.Text)
		}
	}
	return body
}

// measuredRows shows the scenarios with the given IDs, those that there are.
func measuredRows(ids []string) *measuredBody {
	var found []*browsers.Scenario
	var body measuredBody
	for _, id := range ids {
		if s := browsers.Find(id); s != nil {
			found = append(found, s)
		}
	}
	if len(found) == 0 {
		return nil
	}
	for _, s := range found {
		part := measuredTableOf("", false, groupOf(s.ID), s)
		body.Table.Engines = part.Engines
		body.Table.Rows = append(body.Table.Rows, part.Rows...)
	}
	for i := range body.Table.Rows {
		r := &body.Table.Rows[i]
		r.compact()
		if strings.HasPrefix(r.ID, "A-") {
			r.Words = "Server sends: " + lowerFirst(r.Words)
		}
	}
	return &body
}

// compact leaves out what errors say, and makes one cell of equal ones.
func (r *measuredRow) compact() {
	same := true
	for i := range r.Cells {
		if r.Cells[i].Throws != "" {
			r.Cells[i].Rest = ""
		}
		same = same && r.Cells[i].Throws != "" && r.Cells[i].Throws == r.Cells[0].Throws
	}
	if same && !r.Same {
		r.Same, r.Cells = true, r.Cells[:1]
		r.Cells[0].Engine = allThree
	}
}

// allThree stands in place of an engine's name where all did the same.
const allThree = "All three"

// groupOf returns the group of the scenario with the given ID.
func groupOf(id string) string {
	for _, g := range browsers.Groups() {
		for _, s := range g.Scenarios {
			if s.ID == id {
				return g.ID
			}
		}
	}
	return ""
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
