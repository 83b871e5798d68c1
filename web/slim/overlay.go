package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
)

// A cut leaves something out of one file of the standard library: from the
// line that begins with from to the line before the one that begins with to,
// and puts text there. Without from it is the whole file, without to the rest.
type cut struct {
	file     string // below GOROOT/src
	from, to string
	text     string // "@name" is a file of instead
}

// cuts are what the program does not need of the standard library. They are
// made with go build -overlay, and only with the version of Go that they were
// written for: nothing is changed on disk.
var cuts = []cut{
	{file: "internal/godebug/godebug.go", text: "@instead/godebug.go.txt"},
	// net/netip keeps the zones of addresses with it, and it is a map that
	// shrinks by itself.
	{file: "unique/handle.go", text: "@instead/unique.go.txt"},
	{file: "slices/zsortanyfunc.go", text: "@instead/sortfunc.go.txt"},
	{file: "slices/zsortordered.go", text: "@instead/sortordered.go.txt"},
	// Nobody traces the widget: with a constant in place of the question all
	// of runtime/trace goes.
	{file: "runtime/traceruntime.go", from: "\treturn trace.enabled\n", to: "}\n", text: "\treturn false\n"},
	{file: "runtime/traceruntime.go", from: "\treturn trace.enabledWithAllocFree\n", to: "}\n", text: "\treturn false\n"},
	{file: "runtime/traceruntime.go", from: "\treturn tl.gen != 0\n", to: "}\n", text: "\treturn false\n"},
	// Nor does anybody profile it: where memory was taken, where something waited.
	{file: "runtime/mprof.go", from: "\tif mp.profStack == nil {\n\t\t// mp.profStack is nil if we happen", to: "}\n\n// Called when freeing "},
	{file: "runtime/mprof.go", from: "\tif cycles <= 0 {\n\t\tcycles = 1\n", to: "}\n\n// blocksampled "},
	{file: "runtime/mprof.go", from: "\tif cycles < 0 {\n\t\tcycles = 0\n\t}\n\trate := int64(atomic.Load64(&mutex", to: "}\n\n// Go interface "},
	// A page cannot give memory back: the scavenger, which would, has nothing to do.
	{file: "runtime/mgcscavenge.go", from: "\tassertWorldStoppedOrLockHeld(&mheap_.lock)\n\n\t// As described", to: "}\n\nvar scavenge struct"},
	{file: "runtime/mgcscavenge.go", from: "\tscavenger.init()\n\n\tc <- 1\n", to: "}\n\n// scavenge scavenges ", text: "\tc <- 1\n"},
	{file: "runtime/mgcscavenge.go", from: "\treleased := uintptr(0)\n\tfor released < nbytes {\n", to: "}\n\n// printScavTrace ", text: "\treturn 0\n"},
	// A page has no GODEBUG; see quiet.
	{file: "runtime/runtime1.go", from: "\t\"internal/bytealg\"\n", to: "\t\"internal/goarch\"\n"},
	{file: "runtime/runtime1.go", from: "func parsegodebug(", to: "//go:linkname setTraceback ", text: "func parsegodebug(string, map[string]bool) {}\n\n"},
	// What the runtime prints when it finds its own memory broken: the numbers
	// that only its authors can read.
	{file: "runtime/mgcmark.go", from: "\tprint(label, \"=\", hex(obj))\n", to: "}\n\n// gcmarknewobject", text: "\t_ = s\n"},
	{file: "runtime/mgcsweep.go", from: "\tprint(\"runtime: marked free object in span \"", to: "\tthrow(\"found pointer to free object\")\n"},
	{file: "runtime/traceback.go", from: "\tprint(\"stack: frame={sp:\",", to: "}\n\n// isSystemGoroutine "},
	// What it asks of its own tables and of the processor before it starts.
	{file: "runtime/symtab.go", from: "\thdr := datap.pcHeader\n\tif hdr.magic != ", to: "}\n\n// textAddr returns "},
	{file: "runtime/runtime1.go", from: "\tvar (\n\t\ta     int8\n", to: "}\n\ntype dbgVar "},
	// A panic with a value of a type of its own prints the type.
	{file: "runtime/error.go", from: "\tswitch eface._type.Kind() {\n\tcase abi.String:\n\t\tprint(typestring, ", to: "}\n\n// printindented ", text: "\tprint(\"(\", typestring, \") \", eface.data)\n"},
	// A traceback without arguments: tables.go leaves out what they are.
	{file: "runtime/traceback.go", from: "\t\t\t\targp := unsafe.Pointer(u.frame.argp)\n", to: "\t\t\t}\n"},
	// It is of the goroutine that crashed, and says no more of it than its number.
	{file: "runtime/traceback.go", from: "\tlevel, _, _ := gotraceback()\n\n\tgpstatus := ", to: "}\n\nfunc tracebackothers(", text: "\tprint(\"goroutine \", gp.goid, \" [running]:\\n\")\n"},
	{file: "runtime/traceback.go", from: "\tlevel, _, _ := gotraceback()\n\n\t// Show the current goroutine first", to: "}\n\n// tracebackHexdump "},
	{file: "runtime/traceback.go", from: "\tprint(\"[originating from goroutine ", to: "}\n\n// printAncestorTracebackFuncInfo "},
	{file: "runtime/traceback.go", from: "\t\"internal/runtime/pprof/label\"\n", to: "\t\"internal/"},
	// There is one module: no types to compare with those of another.
	{file: "runtime/type.go", from: "\tif firstmoduledata.next == nil {\n", to: "\ttypehash := make(", text: "\tif true {\n\t\treturn\n\t}\n"},
	// A page has no files, no arguments and no environment.
	{file: "os/file.go", text: "@instead/os.go.txt"},
	// Times are read in UTC or with an offset: no names of zones, no rules for
	// when their clocks change.
	{file: "time/sys_unix.go", text: "package time\n\nfunc interrupt() {}\n"},
	{file: "time/zoneinfo_goroot.go", text: "package time\n"},
	{file: "time/zoneinfo_read.go", text: "package time\n"},
	{file: "time/zoneinfo.go", from: "\t\"errors\"\n", to: ")\n", text: "\t\"sync\"\n"},
	{file: "time/zoneinfo.go", from: "\tif lo == len(tx)-1 && l.extend != \"\" {\n", to: "\treturn\n"},
	{file: "time/zoneinfo.go", from: "// tzset takes a timezone string ", to: "// lookupName returns "},
	{file: "time/zoneinfo.go", from: "var errLocation = "},
	// How a time looks in a Go program.
	{file: "time/format.go", from: "func (t Time) GoString() string {\n", to: "// Format returns "},
	// Nobody makes a function of a method by its name or number.
	{file: "reflect/makefunc.go", from: "\t// Ignoring the flagMethod bit, ", to: "}\n\nfunc methodValueCallCodePtr", text: "\tpanic(op)\n"},
	// A map is printed as its type: nobody prints one.
	{file: "fmt/print.go", from: "\t\"internal/fmtsort\"\n", to: "\t\"io\"\n"},
	{file: "fmt/print.go", from: "\tcase reflect.Map:\n\t\tif p.fmt.sharpV {\n", to: "\tcase reflect.Struct:\n", text: "\tcase reflect.Map:\n\t\tp.unknownType(f)\n"},
	// The browser has read an address in brackets before.
	{file: "net/url/url.go", from: "\t\"net/netip\"\n", to: "\t\"path\"\n"},
	{file: "net/url/url.go", from: "\t} else if openBracketIdx == 0 {\n", to: "\t} else if i := strings.Index(host, \":\"); i != -1 {\n", text: "\t} else if openBracketIdx == 0 {\n\t\treturn host, nil\n"},
	// The slow ways to read and write a fraction are as right as the fast ones,
	// and need no table of powers of ten. The widget reads and writes few.
	{file: "internal/strconv/atof.go", from: "var optimize = true ", to: "\n", text: "const optimize = false\n"},
	// How an expression and its program are printed.
	{file: "regexp/syntax/prog.go", from: "func (p *Prog) String() string {\n", to: "// skipNop "},
	{file: "regexp/syntax/prog.go", from: "func (i *Inst) String() string {\n", to: "func bw("},
	{file: "regexp/syntax/regexp.go", from: "func (re *Regexp) String() string {\n", to: "const meta "},
	// Regular expressions may name every script and category of Unicode, with
	// tables for each; ours name one, which classes checks.
	{
		file: "regexp/syntax/parse.go",
		from: "\tcase \"Assigned\":\n", to: "\treturn nil, nil, 0\n",
		text: "\tcase \"L\":\n\t\treturn unicode.L, unicode.FoldCategory[\"L\"], +1\n\t}\n",
	},
}

// writeOverlay writes to dir what go build -overlay reads, and returns its
// name.
func writeOverlay(dir string) (string, error) {
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return "", fmt.Errorf("ask for GOROOT: %w", err)
	}
	src := filepath.Join(strings.TrimSpace(string(root)), "src")
	replace := map[string]string{}
	for _, c := range cuts {
		file := filepath.Join(src, filepath.FromSlash(c.file))
		name, again := replace[file]
		if !again {
			name = file
		}
		text, err := os.ReadFile(name)
		if err != nil {
			return "", err
		}
		if text, err = c.apply(text); err != nil {
			return "", fmt.Errorf("%s: %w", file, err)
		}
		if replace[file], err = writeStd(dir, c.file, text); err != nil {
			return "", err
		}
	}
	if err := quiet(dir, src, replace); err != nil {
		return "", err
	}
	for _, pkg := range emptied {
		files, err := filepath.Glob(filepath.Join(src, pkg, "*.go"))
		if err != nil {
			return "", err
		}
		for _, file := range files {
			if _, kept := replace[file]; !kept && !strings.HasSuffix(file, "_test.go") {
				replace[file] = ""
			}
		}
	}
	list, err := json.MarshalIndent(map[string]any{"Replace": replace}, "", "\t")
	if err != nil {
		return "", err
	}
	name := filepath.Join(dir, "overlay.json")
	return name, write(name, list)
}

// writeStd writes what stands for a file of the standard library, and returns
// its name: not .go, for go test ./... would take it for a package of ours.
func writeStd(dir, file string, text []byte) (string, error) {
	name := filepath.Join(dir, "std", filepath.FromSlash(file)+".txt")
	return name, write(name, text)
}

// emptied are packages of which the program keeps only the files that cuts
// name.
var emptied = []string{"os"}

// apply makes the cut.
func (c cut) apply(text []byte) ([]byte, error) {
	with := c.text
	if name, ok := strings.CutPrefix(c.text, "@"); ok {
		whole, err := instead.ReadFile(name)
		if err != nil {
			return nil, err
		}
		with = string(whole)
	}
	if c.from == "" {
		return []byte(with), nil
	}
	before, rest, found := strings.Cut(string(text), c.from)
	if !found || strings.Contains(rest, c.from) {
		return nil, fmt.Errorf("want %q once", c.from)
	}
	end := strings.Index(rest, c.to)
	if c.to == "" {
		end = len(rest)
	}
	if end < 0 {
		return nil, fmt.Errorf("want %q after %q", c.to, c.from)
	}
	return []byte(before + with + rest[end:]), nil
}

var class = regexp.MustCompile(`\\[pP](\{\^?\w+\}|\w)`)

// classes fails if a regular expression of the program names a class of
// characters that is left out: it would only be seen in the browser.
func classes() error {
	for _, pattern := range []string{"app/*/*.go", "registry/*.go", "cmd/wasm/*.go"} {
		files, err := filepath.Glob(pattern)
		if err != nil {
			return err
		}
		for _, file := range files {
			text, err := os.ReadFile(file)
			if err != nil {
				return err
			}
			if strings.HasSuffix(file, "_test.go") {
				continue
			}
			for _, m := range class.FindAllSubmatch(text, -1) {
				if name := strings.Trim(string(m[1]), "{^}"); name != "L" {
					return fmt.Errorf("%s: %q: the program's regular expressions know only the class \\pL; add %s to the cut of regexp/syntax in web/slim/overlay.go", file, m[0], name)
				}
			}
		}
	}
	return nil
}
