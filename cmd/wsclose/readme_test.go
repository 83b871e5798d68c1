package main

import (
	"bytes"
	"os"
	"regexp"
	"strings"
	"testing"
)

// transcript matches a command line of the README that pipes a text into
// wsclose, and what it printed, up to the line "...".
var transcript = regexp.MustCompile("(?s)```console\n\\$ echo '([^']*)' \\| wsclose ([a-z -]*)\n(.*?)\n\\.\\.\\.\n```")

// The transcript in the README is what the command prints.
func TestReadme(t *testing.T) {
	text, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	found := transcript.FindAllStringSubmatch(string(text), -1)
	if len(found) == 0 {
		t.Fatal("README.md has no transcript")
	}
	for _, m := range found {
		var out, errs bytes.Buffer
		run(strings.Fields(m[2]), strings.NewReader(m[1]+"\n"), &out, &errs)
		if !strings.HasPrefix(out.String(), m[3]) {
			t.Errorf("echo %q | wsclose %s prints\n%s%s\nbut README.md says\n%s", m[1], m[2], out.String(), errs.String(), m[3])
		}
	}
}
