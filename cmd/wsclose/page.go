package main

import (
	"bufio"
	"fmt"
	"os"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/mitchellh/go-wordwrap"
	"github.com/spf13/cobra"
	"golang.org/x/term"

	"wsclose/app/explain"
)

// A page prints explanations as plain text, the verdict first. On a terminal
// headings are bold, unless NO_COLOR is set (no-color.org).
type page struct {
	w     *bufio.Writer
	width uint // columns
	bold  bool
	full  bool // every cause and every source
	begun bool
}

// plainWidth is the width for files and pipes, in columns.
const plainWidth = 80

// readable is the widest that a paragraph gets, in columns.
const readable = 100

// How many causes, and items of a list, are printed unless all are asked for.
const (
	shortCauses = 3
	shortList   = 8
)

func newPage(cmd *cobra.Command) *page {
	w := cmd.OutOrStdout()
	p := &page{w: bufio.NewWriter(w), width: plainWidth, full: isSet(cmd, "full")}
	if f, ok := w.(*os.File); ok && term.IsTerminal(int(f.Fd())) {
		p.bold = os.Getenv("NO_COLOR") == ""
		if columns, _, err := term.GetSize(int(f.Fd())); err == nil && columns > 20 {
			p.width = uint(min(columns, readable))
		}
	}
	return p
}

// document prints an explanation.
func (p *page) document(d explain.Document) {
	p.heading(d.Subject)
	p.para(d.Verdict)
	for _, s := range d.Sections {
		if s.ID == "sources" && !p.full {
			p.sources(s)
			continue
		}
		if !p.full && onlyPictures(s) {
			continue
		}
		p.heading(s.Title)
		for _, b := range s.Blocks {
			p.block(b)
		}
	}
}

// onlyPictures reports whether a section shows nothing but pictures. In words
// they are long.
func onlyPictures(s explain.Section) bool {
	return !slices.ContainsFunc(s.Blocks, func(b explain.Block) bool { return b.Pictures == nil })
}

func (p *page) block(b explain.Block) {
	switch {
	case b.Para != nil:
		p.para(b.Para)
	case b.List != nil:
		for i, t := range b.List {
			if p.cut(i, len(b.List), shortList) {
				break
			}
			p.item(t)
		}
	case b.Steps != nil:
		for i, s := range b.Steps {
			if p.cut(i, len(b.Steps), shortCauses) {
				break
			}
			p.step(i+1, s)
		}
	case b.Table != nil:
		p.table(b.Table)
	case b.Pictures != nil:
		for _, picture := range b.Pictures {
			p.item(explain.Plain(picture.Alt()))
		}
	}
}

// table prints the rows of a table; of more than two columns the cells stand
// below each other.
func (p *page) table(t *explain.Table) {
	widths := make([]int, len(t.Header))
	for _, row := range t.Rows {
		for i, cell := range row {
			if len(row) > 2 {
				widths[i] = max(widths[i], utf8.RuneCountInString(words(cell)))
			}
		}
	}
	for _, row := range t.Rows {
		line := ""
		for i, cell := range row {
			text := words(cell)
			line += text + strings.Repeat(" ", max(0, widths[i]-utf8.RuneCountInString(text))+2)
		}
		p.hanging("  ", strings.TrimRight(line, " "))
	}
}

// cut reports whether to stop before item i of n, and says how many are left.
func (p *page) cut(i, n, most int) bool {
	if p.full || i != most || n-i < 2 {
		return false
	}
	p.hanging("  ", fmt.Sprintf("%d more with --full.", n-i))
	return true
}

func (p *page) step(n int, s explain.Step) {
	title := s.Title
	if s.Fit != "" {
		title += " (" + s.Fit + ")"
	}
	p.hanging(fmt.Sprintf("  %d. ", n), p.strong(title))
	for _, part := range []struct {
		label string
		text  explain.Text
	}{{"", s.Why}, {"Check: ", s.Check}, {"Fix: ", s.Fix}} {
		if part.text != nil {
			p.hanging("     ", part.label+words(part.text))
		}
	}
}

// sources prints the section of sources in one line.
func (p *page) sources(s explain.Section) {
	var names []string
	for _, b := range s.Blocks {
		for _, t := range b.List {
			names = append(names, t[0].Words)
		}
	}
	fmt.Fprintln(p.w)
	p.hanging("", "Sources: "+strings.Join(names, "; ")+".")
}

// heading begins a part with an empty line before it.
func (p *page) heading(s string) {
	if p.begun {
		fmt.Fprintln(p.w)
	}
	p.begun = true
	fmt.Fprintln(p.w, p.strong(s))
}

func (p *page) para(t explain.Text) { p.hanging("", words(t)) }
func (p *page) item(t explain.Text) { p.hanging("  - ", words(t)) }
func (p *page) rule()               { fmt.Fprintln(p.w) }
func (p *page) flush() error        { return p.w.Flush() }

// hanging prints s after a prefix, wrapped, its further lines indented as far.
func (p *page) hanging(prefix, s string) {
	indent := strings.Repeat(" ", len(prefix))
	wrapped := wordwrap.WrapString(s, p.width-uint(len(prefix)))
	fmt.Fprintln(p.w, prefix+strings.ReplaceAll(wrapped, "\n", "\n"+indent))
}

func (p *page) strong(s string) string {
	if !p.bold {
		return s
	}
	return "\x1b[1m" + s + "\x1b[0m"
}

// words is a text without the references to sources; those are listed at the
// end. Control characters, which a pasted reason may hold, are shown escaped.
func words(t explain.Text) string {
	var b strings.Builder
	for _, piece := range t {
		if piece.Cite {
			continue
		}
		for _, r := range piece.Words {
			if r < ' ' && r != '\n' && r != '\t' || r == 0x7f || 0x80 <= r && r < 0xa0 {
				fmt.Fprintf(&b, "\\x%02x", r)
			} else {
				b.WriteRune(r)
			}
		}
	}
	return b.String()
}
