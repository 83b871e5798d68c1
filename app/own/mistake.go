package own

import (
	"fmt"
	"strings"
)

// A Mistake is one thing that is wrong, and what would be right.
type Mistake struct {
	File string // "" where the codes came from no file
	Path string // in the file: "codes[3].code"; "" for the file as a whole
	Says string // "999 is not used as a close code: want a number from 3000 to 4999"
}

// String returns the mistake in one line.
func (m Mistake) String() string {
	s := m.Says
	if m.Path != "" {
		s = m.Path + ": " + s
	}
	if m.File != "" {
		s = m.File + ": " + s
	}
	return s
}

// Mistakes are all mistakes in one or more files, in their order.
type Mistakes []Mistake

// Error returns the mistakes, one a line.
func (ms Mistakes) Error() string {
	lines := make([]string, len(ms))
	for i, m := range ms {
		lines[i] = m.String()
	}
	return strings.Join(lines, "\n")
}

// in returns the mistakes as those of a file.
func (ms Mistakes) in(file string) Mistakes {
	for i := range ms {
		ms[i].File = file
	}
	return ms
}

// add notes a mistake.
func (ms *Mistakes) add(path, format string, args ...any) {
	*ms = append(*ms, Mistake{Path: path, Says: fmt.Sprintf(format, args...)})
}
