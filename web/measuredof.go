package web

import (
	"strings"

	"wsclose/registry"
	"wsclose/web/browsers"
)

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
