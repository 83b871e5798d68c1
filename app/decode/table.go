package decode

import (
	"strings"

	"wsclose/registry"
)

// Tables in which a program lists closes: console.table in Node, Deno and Bun, and
// the clients of databases. One line names the columns, each line below is a close.
// A table of Markdown is a document's, and tells what codes mean.
var _ = register(func() *Format {
	return &Format{
		Name:  "table",
		Title: "a table of closes",
		Part: Part{
			Hints: []string{"│ code", "│ close", "| code ", "| close", "| reason", "| was_clean"},
			Reach: tableLines,
			Worth: func(text string, hint Span) bool { return tableHead(lineOf(text, hint)) != nil },
			Find:  findTables,
		},
	}
})

// tableLines is how many lines of a table are read.
const tableLines = 50

// cells returns the cells of a table's line, and where they begin in it; nil when
// it is none.
func cells(line string) (texts []string, starts []int) {
	bar := "│"
	if !strings.Contains(line, bar) {
		bar = "|"
	}
	for at := 0; ; {
		cell, _, more := strings.Cut(line[at:], bar)
		text := strings.TrimSpace(cell)
		texts, starts = append(texts, text), append(starts, at+strings.Index(cell, text))
		if !more {
			break
		}
		at += len(cell) + len(bar)
	}
	if len(texts) == 1 {
		return nil, nil
	}
	return texts, starts
}

// A tableColumns says which cells hold what; -1 is none.
type tableColumns struct{ code, reason, clean int }

// tableHead reads the line that names the columns. There are a code and another
// field of a close.
func tableHead(line string) *tableColumns {
	names, _ := cells(line)
	c := tableColumns{-1, -1, -1}
	for i, name := range names {
		switch strings.ToLower(letters(name)) {
		case "code", "closecode":
			c.code = i
		case "reason", "closereason":
			c.reason = i
		case "wasclean", "clean":
			c.clean = i
		}
	}
	if c.code < 0 || c.reason < 0 && c.clean < 0 {
		return nil
	}
	return &c
}

func findTables(text string) []Match {
	var found []Match
	var columns *tableColumns
	for at := 0; at < len(text); {
		end := lineEnd(text, at)
		line := text[at:end]
		values, starts := cells(line)
		switch rule := strings.Trim(line, "─├┼┤┌┬┐└┴┘═╞╪╡-+ \t"); {
		case rule == "": // between two rows
		case values == nil || strings.Trim(rule, "-:| ") == "": // Markdown's rule
			columns = nil
		case columns == nil:
			columns = tableHead(line)
		default:
			if m, ok := columns.row(values, starts, at); ok {
				found = append(found, m)
			}
		}
		at = end + 1
	}
	return found
}

// row reads one close, whose line begins at offset at.
func (c *tableColumns) row(values []string, starts []int, at int) (Match, bool) {
	place := func(column int) (string, Span, bool) {
		if column < 0 || column >= len(values) {
			return "", Span{}, false
		}
		start := at + starts[column]
		return values[column], Span{start, start + len(values[column])}, true
	}
	number, span, ok := place(c.code)
	code, isCode := closeCode(number)
	if !ok || !isCode || code < 1000 || code > 4999 {
		return Match{}, false
	}
	cl := Close{Code: code, Implied: registry.NoCode, Span: span, Marks: []Mark{{FieldCode, span}}}
	if reason, at, ok := place(c.reason); ok {
		if bare := strings.Trim(reason, `'"`); len(bare) < len(reason) {
			at = Span{at.Start + 1, at.End - 1}
			reason = bare
		}
		if reason, ok = statedReason(reason, false); ok {
			stateReason(&cl, reason, at)
			cl.Span.End = max(cl.Span.End, at.End)
		}
	}
	if clean, at, ok := place(c.clean); ok {
		if is, ok := statedBool(clean); ok {
			cl.WasClean = StatedAs(is)
			cl.Marks = append(cl.Marks, Mark{FieldWasClean, at})
		}
	}
	sortMarks(cl.Marks)
	for _, m := range cl.Marks {
		cl.Span = Span{min(cl.Span.Start, m.Span.Start), max(cl.Span.End, m.Span.End)}
	}
	return Match{Span: cl.Span, Closes: []Close{cl}, Apart: true}, true
}
