package web

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestHeadersFile reads _headers as the hosts do: for each address the headers
// of every rule that matches. None may come twice, and what a page is given
// must be what our own server sends.
func TestHeadersFile(t *testing.T) {
	s := built(t, Options{Base: "/docs/ws/"})
	type rule struct {
		pattern string
		lines   []string
	}
	var rules []rule
	for line := range strings.Lines(string(s.headers())) {
		if line = strings.TrimSuffix(line, "\n"); strings.HasPrefix(line, "  ") {
			last := &rules[len(rules)-1]
			last.lines = append(last.lines, strings.TrimSpace(line))
		} else {
			rules = append(rules, rule{pattern: line})
		}
	}
	if len(rules) > 100 {
		t.Errorf("%d rules, Cloudflare takes 100", len(rules))
	}
	for _, f := range s.Files {
		address := s.Base + strings.TrimSuffix(f.Path, "index.html")
		got := map[string]string{}
		for _, r := range rules {
			prefix, splat := strings.CutSuffix(r.pattern, "*")
			if address != r.pattern && !(splat && strings.HasPrefix(address, prefix)) {
				continue
			}
			for _, line := range r.lines {
				name, value, _ := strings.Cut(line, ": ")
				if got[name] != "" {
					t.Errorf("%s is given %s twice", address, name)
				}
				got[name] = value
			}
		}
		if got["X-Content-Type-Options"] != "nosniff" {
			t.Errorf("%s lacks what every address should have: %v", address, got)
		}
		if f.Immutable != strings.Contains(got["Cache-Control"], "immutable") {
			t.Errorf("%s is given Cache-Control %q", address, got["Cache-Control"])
		}
		policy := got["Content-Security-Policy"]
		if closed := strings.HasSuffix(f.policy, framing); f.policy != "" && closed != strings.Contains(policy, "frame-ancestors 'none'") {
			t.Errorf("%s is given the policy %q", address, policy)
		}
		if f.policy != "" && policy != "" && policy != f.policy && policy != strings.TrimPrefix(framing, "; ") {
			t.Errorf("%s is given the policy %q, want %q", address, policy, f.policy)
		}
	}
}

// TestWorkflowIsTheRecipe: the workflow at work is the one that the page shows.
func TestWorkflowIsTheRecipe(t *testing.T) {
	at, err := os.ReadFile("../.github/workflows/site.yml")
	if err != nil {
		t.Fatal(err)
	}
	shown, err := os.ReadFile("deploy/github-pages.yml")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(at, shown) {
		t.Error(".github/workflows/site.yml and web/deploy/github-pages.yml differ")
	}
}

// TestS3Recipe runs the script with a stand-in that notes its calls.
func TestS3Recipe(t *testing.T) {
	s := built(t, Options{})
	dir := t.TempDir()
	if err := s.Write(filepath.Join(dir, "dist")); err != nil {
		t.Fatal(err)
	}
	calls := filepath.Join(dir, "calls")
	standIn := filepath.Join(dir, "aws")
	if err := os.WriteFile(standIn, []byte("#!/bin/sh\nprintf '%s|' \"$@\" >> '"+calls+"'\necho >> '"+calls+"'\n"), 0o755); err != nil {
		t.Fatal(err)
	}
	command := exec.Command("bash", "deploy/s3.sh", filepath.Join(dir, "dist"), "s3://bucket/docs")
	command.Env = append(os.Environ(), "AWS="+standIn)
	if said, err := command.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, said)
	}
	text, err := os.ReadFile(calls)
	if err != nil {
		t.Fatal(err)
	}
	put := map[string][]string{}
	for line := range strings.Lines(string(text)) {
		words := strings.Split(line, "|")
		if name, ok := strings.CutPrefix(words[3], "s3://bucket/docs/"); ok {
			put[name] = words
		}
	}
	if len(put) != len(s.Files) {
		t.Errorf("%d files were put, want %d", len(put), len(s.Files))
	}
	for _, f := range s.Files {
		words := put[f.Path]
		if words == nil {
			t.Errorf("%s was not put", f.Path)
			continue
		}
		kind := words[slices.Index(words, "--content-type")+1]
		if got, _, _ := strings.Cut(kind, ";"); got != strings.Split(f.Type, ";")[0] {
			t.Errorf("%s was put as %q, want %q", f.Path, kind, f.Type)
		}
		if coded := slices.Contains(words, "br"); coded != (f.Encoded("br") != nil) {
			t.Errorf("%s was put compressed: %v", f.Path, coded)
		}
		if kept := strings.Contains(strings.Join(words, " "), "immutable"); kept != f.Immutable {
			t.Errorf("%s was put to be kept: %v", f.Path, kept)
		}
	}
}
