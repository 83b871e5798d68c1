package registry

import (
	"os"
	"strconv"
	"strings"
	"testing"
)

// ianaRow is a line of IANA's registry; a single code has first == last.
type ianaRow struct {
	first, last Code
	meaning     string
}

func ianaRows(t *testing.T) []ianaRow {
	t.Helper()
	data, err := os.ReadFile("testdata/iana.tsv")
	if err != nil {
		t.Fatal(err)
	}
	var rows []ianaRow
	for _, line := range strings.Split(strings.TrimSpace(string(data)), "\n")[1:] {
		fields := strings.Split(line, "\t")
		first, last, isRange := strings.Cut(fields[0], "-")
		if !isRange {
			last = first
		}
		a, errA := strconv.Atoi(first)
		b, errB := strconv.Atoi(last)
		if errA != nil || errB != nil {
			t.Fatalf("testdata/iana.tsv: %q is no code or range", fields[0])
		}
		rows = append(rows, ianaRow{Code(a), Code(b), fields[1]})
	}
	return rows
}

// Every code that IANA's registry names has an entry with IANA's spelling, and
// no code that it calls unused, unassigned or private has one.
func TestEntriesAreThoseOfIANA(t *testing.T) {
	named := map[Code]bool{}
	for _, row := range ianaRows(t) {
		if row.first != row.last || row.meaning == "Unassigned" {
			for c := row.first; c <= row.last; c++ {
				if e := Public(c); e != nil {
					t.Errorf("%d has the entry %q, but IANA says %q", c, e.Name, row.meaning)
				}
			}
			continue
		}
		named[row.first] = true
		e := Public(row.first)
		if e == nil {
			t.Errorf("%d %s is registered with IANA, but has no entry", row.first, row.meaning)
			continue
		}
		if e.Registered != row.meaning {
			t.Errorf("%d: registered spelling %q, want IANA's %q", row.first, e.Registered, row.meaning)
		}
	}
	for _, o := range []*Owner{&Protocol, &IANA} {
		for _, e := range o.Entries {
			if !named[e.Code] {
				t.Errorf("%d %s is not in IANA's registry", e.Code, e.Name)
			}
		}
	}
}

// The names that we show.
func TestDisplayNames(t *testing.T) {
	want := map[Code]string{
		1000: "Normal Closure",
		1001: "Going Away",
		1002: "Protocol Error",
		1003: "Unsupported Data",
		1004: "Reserved",
		1005: "No Status Received",
		1006: "Abnormal Closure",
		1007: "Invalid Payload Data",
		1008: "Policy Violation",
		1009: "Message Too Big",
		1010: "Mandatory Extension",
		1011: "Internal Error",
		1012: "Service Restart",
		1013: "Try Again Later",
		1014: "Bad Gateway",
		1015: "TLS Handshake Failure",
		3000: "Unauthorized",
		3003: "Forbidden",
		3008: "Timeout",
	}
	for code, name := range want {
		if e := Public(code); e == nil || e.Name != name {
			t.Errorf("%d: got %+v, want the name %q", code, e, name)
		}
	}
	if got := len(Protocol.Entries) + len(IANA.Entries); got != len(want) {
		t.Errorf("%d entries, want %d", got, len(want))
	}
}
