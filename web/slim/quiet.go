package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
)

// switches are the fields of the runtime's debug that a page never sets: they
// come from the environment variable GODEBUG, and ask the runtime to print what
// it does, or to do it in another way. Each is 0 or false.
const switches = "checkfinalizers|clobberfree|dontfreezetheworld|gccheckmark|gcpacertrace|gcshrinkstackoff|gcstoptheworld|gctrace|inittrace|sbrk|scavtrace|scheddetail|schedtrace|tracebackancestors|traceCheckStackOwnership"

var (
	switchOn    = regexp.MustCompile(`\bdebug\.(` + switches + `) (> \d|!= 0|== [1-9])|\bif debug\.malloc\b`)
	switchOff   = regexp.MustCompile(`\bdebug\.(` + switches + `) (<= 0|== 0)`)
	switchCount = 60 // at least, in the runtime of goVersion
)

// quiet puts the answer in the place of every question for a switch in the
// package runtime, so that the compiler leaves out what depends on it.
func quiet(dir, src string, replace map[string]string) error {
	list := exec.Command("go", "list", "-f", `{{join .GoFiles " "}}`, "runtime")
	list.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	names, err := list.Output()
	if err != nil {
		return fmt.Errorf("list the files of package runtime: %w", err)
	}
	count := 0
	for _, name := range strings.Fields(string(names)) {
		file := filepath.Join(src, "runtime", name)
		now, ok := replace[file]
		if !ok {
			now = file
		}
		text, err := os.ReadFile(now)
		if err != nil {
			return err
		}
		found := len(switchOn.FindAll(text, -1)) + len(switchOff.FindAll(text, -1))
		if found == 0 {
			continue
		}
		count += found
		text = switchOn.ReplaceAllFunc(text, func(m []byte) []byte {
			if strings.HasPrefix(string(m), "if ") {
				return []byte("if false")
			}
			return []byte("false")
		})
		text = switchOff.ReplaceAll(text, []byte("true"))
		if replace[file], err = writeStd(dir, "runtime/"+name, text); err != nil {
			return err
		}
	}
	if count < switchCount {
		return fmt.Errorf("package runtime asks %d times for a switch, want at least %d", count, switchCount)
	}
	return nil
}
