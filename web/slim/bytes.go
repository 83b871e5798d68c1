package main

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/andybalholm/brotli"
)

// A share is what one package puts into the program.
type share struct {
	code, packed int // bytes of its functions, plain and compressed
	data         int // bytes of its types, strings and tables
	body         []byte
}

// printBytes builds the program with the names of its functions, and prints
// what each package of it weighs. Compressed sizes are of the package's
// functions alone, in proportion to what the whole is with brotli at its best:
// the sum is right, each is an estimate.
func printBytes() error {
	known, err := knownGo()
	if err != nil {
		return err
	}
	args, err := prepare(known)
	if err != nil {
		return err
	}
	named := filepath.Join(work, "named.wasm")
	edges, err := buildNamed(append(slices.Clone(args), "-ldflags=-w -buildid= -dumpdep", "-o", named, "./cmd/wasm"))
	if err != nil {
		return err
	}
	packages, err := listPackages(args)
	if err != nil {
		return err
	}
	file, err := os.ReadFile(named)
	if err != nil {
		return err
	}
	all, err := sections(file)
	if err != nil {
		return err
	}
	shares := map[string]*share{}
	of := func(pkg string) *share {
		if shares[pkg] == nil {
			shares[pkg] = &share{}
		}
		return shares[pkg]
	}
	functions, err := functionsOf(all)
	if err != nil {
		return err
	}
	owner := owners(packages)
	for _, f := range functions {
		s := of(owner(f.name))
		s.code += len(f.body)
		s.body = append(s.body, f.body...)
	}
	if err := addData(packages, edges, of); err != nil {
		return err
	}
	sum := 0
	for _, s := range shares {
		s.packed = compressed(s.body, 6)
		sum += s.packed
	}
	if known {
		if file, err = blankTables(file); err != nil {
			return err
		}
		if all, err = sections(file); err != nil {
			return err
		}
	}
	var plain, packed [dataSection + 1]int
	for _, s := range all {
		if s.kind == codeSection || s.kind == dataSection {
			plain[s.kind], packed[s.kind] = len(s.body), compressed(s.body, brotli.BestCompression)
		}
	}
	fmt.Printf("%-50s %10s %10s %10s\n", "package", "functions", "in brotli", "data")
	names := slices.SortedFunc(maps.Keys(shares), func(a, b string) int {
		return cmp.Or(cmp.Compare(shares[b].packed, shares[a].packed), cmp.Compare(a, b))
	})
	for _, name := range names {
		s := shares[name]
		fmt.Printf("%-50s %10d %10d %10d\n", name, s.code, s.packed*packed[codeSection]/sum, s.data)
	}
	fmt.Printf("\n%-50s %10d %10d\n", "all functions", plain[codeSection], packed[codeSection])
	fmt.Printf("%-50s %10d %10d\n", "all data, and tables about the functions", plain[dataSection], packed[dataSection])
	return nil
}

func compressed(b []byte, quality int) int {
	var out bytes.Buffer
	w := brotli.NewWriterOptions(&out, brotli.WriterOptions{Quality: quality, LGWin: 24})
	w.Write(b)
	w.Close()
	return out.Len()
}

// buildNamed builds, and returns what the linker says of which symbol needs
// which.
func buildNamed(args []string) (string, error) {
	cmd := exec.Command("go", append([]string{"build"}, args...)...)
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	var said bytes.Buffer
	cmd.Stderr = &said
	if err := cmd.Run(); err != nil {
		return "", fmt.Errorf("build the program with names: %w", err)
	}
	return said.String(), nil
}

// A pkg is a package of the program, and where its compiled form lies.
type pkg struct{ path, archive string }

func listPackages(args []string) ([]pkg, error) {
	list := append([]string{"list", "-deps", "-export", "-f", "{{.ImportPath}} {{.Export}}"}, args...)
	cmd := exec.Command("go", append(list, "./cmd/wasm")...)
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("list the packages: %w", err)
	}
	var all []pkg
	for line := range strings.Lines(string(out)) {
		if path, archive, ok := strings.Cut(strings.TrimSpace(line), " "); ok {
			all = append(all, pkg{path, archive})
		}
	}
	return all, nil
}

// A function is one of the code section, by the linker's name.
type function struct {
	name string
	body []byte
}

// functionsOf returns the functions with their names.
func functionsOf(all []section) ([]function, error) {
	names := map[uint64]string{}
	imports := uint64(0)
	var code []byte
	for _, s := range all {
		switch {
		case s.kind == importSection:
			imports, _ = binary.Uvarint(s.body)
		case s.kind == codeSection:
			code = s.body
		case s.kind == customSection && bytes.HasPrefix(s.body, []byte("\x04name\x01")):
			r := reader{s.body[6:]}
			r.number()
			for range r.number() {
				i := r.number()
				names[i] = string(r.bytes())
			}
		}
	}
	if len(names) == 0 || code == nil {
		return nil, errors.New("the program has no names of functions")
	}
	var functions []function
	r := reader{code}
	for i := range r.number() {
		functions = append(functions, function{names[imports+i], r.bytes()})
	}
	return functions, nil
}

// A reader reads numbers and strings of a section that the linker wrote.
type reader struct{ rest []byte }

func (r *reader) number() uint64 {
	v, n := binary.Uvarint(r.rest)
	r.rest = r.rest[n:]
	return v
}

func (r *reader) bytes() []byte {
	n := r.number()
	b := r.rest[:n]
	r.rest = r.rest[n:]
	return b
}

var unfit = regexp.MustCompile(`[^\w.]`)

// owners returns a function that tells the package of a function's name, in
// which the linker writes _ for most marks.
func owners(packages []pkg) func(string) string {
	path := map[string]string{}
	for _, p := range packages {
		path[unfit.ReplaceAllString(p.path, "_")] = p.path
	}
	return func(name string) string {
		for end := len(name); end > 0; end = strings.LastIndexByte(name[:end], '.') {
			if p, ok := path[name[:end]]; ok {
				return p
			}
		}
		return "(no package)"
	}
}

var flags = regexp.MustCompile(`( <\w+>)+$`)

// addData adds up the data that is reachable, by the package that holds it.
func addData(packages []pkg, edges string, of func(string) *share) error {
	reachable := map[string]bool{}
	for line := range strings.Lines(edges) {
		for symbol := range strings.SplitSeq(strings.TrimSpace(line), " -> ") {
			reachable[flags.ReplaceAllString(symbol, "")] = true
		}
	}
	for _, p := range packages {
		out, err := exec.Command("go", "tool", "nm", "-size", p.archive).Output()
		if err != nil {
			return fmt.Errorf("list the symbols of %s: %w", p.path, err)
		}
		for line := range strings.Lines(string(out)) {
			// Address, size, kind, name; imported symbols have no address.
			fields := strings.Fields(line)
			if len(fields) < 4 || !strings.ContainsAny(fields[2], "RrDd") {
				continue
			}
			_, name, _ := strings.Cut(line, " "+fields[2]+" ")
			name = strings.TrimSpace(name)
			if !reachable[name] {
				continue
			}
			delete(reachable, name) // of two packages that hold it the first
			size := 0
			fmt.Sscan(fields[1], &size)
			of(p.path).data += size
		}
	}
	return nil
}
