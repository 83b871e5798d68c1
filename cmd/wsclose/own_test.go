package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// withoutOwn matches what leaves a team's own codes out. It is there for those
// who only want what we know; whatever is shown must come from a set.
var withoutOwn = regexp.MustCompile(`\bregistry\.(Lookup|Search|PathOf|Owners|Known)\b|\bexplain\.(Close|Code|ServiceCode|Hit)\(|\bdecode\.(Decode|Stream|NewScanner)\(`)

// may are the places where own codes do not matter: public codes, or a slug of
// a service that we know.
var may = map[string]string{
	"app/decode/engine.go":     "Owners", // own words have a finder of their own
	"app/decode/service.go":    "Owners", // fixed reasons: own owners have none
	"app/explain/explainer.go": "Known",
	"app/explain/knowledge.go": "Owners", // rules: own owners have none
	"app/explain/topic.go":     "PathOf",
	"app/own/text.go":          "Known",
	"app/ui/table.go":          "PathOf",
	"web/facts.go":             "Owners Lookup", // days of reading: nobody read own codes
	"web/libraries.go":         "PathOf",
	"web/limits.go":            "PathOf",
	"web/reconnecting.go":      "PathOf",
	"web/services.go":          "Known", // whom a service follows
}

func TestOwnCodesAreNotForgotten(t *testing.T) {
	for _, dir := range []string{"app/decode", "app/explain", "app/own", "app/ui", "web", "cmd/wsclose"} {
		files, err := filepath.Glob(filepath.Join("../..", dir, "*.go"))
		if err != nil || len(files) == 0 {
			t.Fatalf("%s: no files: %v", dir, err)
		}
		for _, file := range files {
			if strings.HasSuffix(file, "_test.go") {
				continue
			}
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			name := strings.TrimPrefix(filepath.ToSlash(file), "../../")
			for i, line := range strings.Split(string(text), "\n") {
				code, _, _ := strings.Cut(line, "//")
				m := withoutOwn.FindString(code)
				_, what, _ := strings.Cut(strings.TrimSuffix(m, "("), ".")
				if m != "" && !strings.Contains(may[name], what) {
					t.Errorf("%s:%d: %s leaves own codes out: take a registry.Set", name, i+1, m)
				}
			}
		}
	}
}
