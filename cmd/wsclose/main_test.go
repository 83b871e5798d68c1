package main

import (
	"io"
	"os"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	// A test that needs a process of its own starts this binary again.
	if args := os.Getenv("WSCLOSE_ARGS"); args != "" {
		os.Exit(run(strings.Fields(args), os.Stdin, os.Stdout, os.Stderr))
	}
	testscript.Main(m, map[string]func(){"wsclose": main})
}

// The scripts read as a manual: what one types, and what comes back.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:           "testdata/script",
		UpdateScripts: os.Getenv("UPDATE") != "",
	})
}

func TestExitStatus(t *testing.T) {
	log := t.TempDir() + "/go.log"
	if err := os.WriteFile(log, []byte("websocket: close 1006 (abnormal closure): unexpected EOF\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		args []string
		want int
	}{
		{[]string{"1006"}, 0},
		{[]string{"lookup", "-1"}, 0},
		{[]string{"decode", log}, 0},
		{[]string{"version"}, 0},
		{[]string{"lookup", "xyzzyplugh"}, 1},
		{[]string{"decode", os.DevNull}, 1},
		{[]string{"decode", log + ".missing"}, 2},
		{[]string{"decode", log, log + ".missing"}, 2},
		{[]string{"decode", t.TempDir()}, 2},
		{[]string{"decode", "--no-such-flag"}, 2},
		{[]string{"lookup"}, 2},
	} {
		if got := run(test.args, strings.NewReader(""), io.Discard, io.Discard); got != test.want {
			t.Errorf("wsclose %q ends with %d, want %d", test.args, got, test.want)
		}
	}
}

func TestNegativesLast(t *testing.T) {
	for _, test := range []struct{ args, want string }{
		{"lookup -1", "lookup -- -1"},
		{"lookup -1 --json", "lookup --json -- -1"},
		{"lookup --json 1006", "lookup --json 1006"},
		{"lookup -- -1 -2", "lookup -- -1 -2"},
		{"lookup -3 -- -1", "lookup -- -1 -3"},
		{"-1", "-- -1"},
	} {
		if got := strings.Join(negativesLast(strings.Fields(test.args)), " "); got != test.want {
			t.Errorf("%s: got %s, want %s", test.args, got, test.want)
		}
	}
}
