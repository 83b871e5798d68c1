package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// pageTable is the table of codes that stands in the page before the program
// starts. go-app makes everything anew that a component renders; nearly all of
// the widget is this table, so it is moved into its place instead.
type pageTable struct {
	app.Compo

	// Hide tells of each row of the table whether it is hidden, see marks.
	Hide string

	standing standing
}

// standing is a table in the page and its rows.
type standing struct {
	table app.Value // nil when there is none
	rows  []app.Value
}

// readTable returns the table of the page, if it has the rows that are always
// there and no others.
func readTable() standing {
	table := app.Window().GetElementByID("codes")
	if !table.Truthy() {
		return standing{}
	}
	found := table.Call("querySelectorAll", "tbody tr")
	if found.Length() != len(publicRows()) {
		return standing{}
	}
	s := standing{table: table}
	for i := range publicRows() {
		s.rows = append(s.rows, found.Index(i))
	}
	return s
}

// shows reports whether s can show rows, which hold those that are always there.
func (s *standing) shows(rows []row) bool { return s.table != nil && len(rows) == len(s.rows) }

// Render shows the table's place.
func (t *pageTable) Render() app.UI { return el("div", "doc-scroll") }

// OnMount puts the table into its place.
func (t *pageTable) OnMount(app.Context) {
	t.JSValue().Call("append", t.standing.table)
	t.show()
}

// OnUpdate hides and shows its rows.
func (t *pageTable) OnUpdate(app.Context) { t.show() }

func (t *pageTable) show() {
	for i, line := range t.standing.rows {
		if hide := t.Hide[i] == 'h'; line.Get("hidden").Bool() != hide {
			line.Set("hidden", hide)
		}
	}
}

// marks writes hide as letters, h for hidden and s for shown: go-app compares
// fields to know what has changed.
func marks(hide []bool) string {
	letters := make([]byte, len(hide))
	for i, h := range hide {
		letters[i] = 's'
		if h {
			letters[i] = 'h'
		}
	}
	return string(letters)
}
