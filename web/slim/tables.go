package main

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"strings"
)

// A Go program carries tables about its functions. Some of them the runtime
// needs to run: how large a frame is, where in it pointers are. Others are read
// only to print where a program crashed: files, lines, calls that were inlined.
// These are a tenth of the widget after compression, and a visitor of the page
// never sees them. blankTables empties them; a crash still prints the names of
// our own functions, with "?:0" in place of file and line, which is how the runtime
// says that it does not know.
//
// What stands where is described in runtime/symtab.go and runtime/runtime2.go
// of Go's source. It may change with every version of Go: see goVersion.

// The kinds of tables that a function points to, by their numbers in
// internal/abi/symtab.go: a set bit is one that the runtime needs. Dropped are
// of the first UnsafePoint (stopping a goroutine anywhere, by signals, which
// the browser has not), InlTreeIndex and ArgLiveIndex; of the second InlTree,
// ArgInfo, ArgLiveInfo and WrapInfo.
const (
	neededPCData   = 1<<pcStackMapIndex | 1<<pcPanicBounds
	neededFuncData = 1<<fnArgsPointerMaps | 1<<fnLocalsPointerMaps | 1<<fnStackObjects | 1<<fnOpenCodedDefers
)

const (
	pcStackMapIndex = 1
	pcPanicBounds   = 4
	knownPCData     = 5

	fnArgsPointerMaps   = 0
	fnLocalsPointerMaps = 1
	fnStackObjects      = 2
	fnOpenCodedDefers   = 4
	knownFuncData       = 8
)

// Where the fields of the runtime's _func lie, in bytes.
const (
	funcName      = 4
	funcPCSP      = 16
	funcPCFile    = 20
	funcPCLn      = 24
	funcNPCData   = 28
	funcCU        = 32
	funcStartLine = 36
	funcID        = 40
	funcNFuncData = 43
	funcSize      = 44
)

const wrapperID = 23 // of functions that the compiler made, in internal/abi/symtab.go

const none = 1<<32 - 1 // of funcdata: there is no table

// tableMagic begins the tables: Go 1.20's mark, two zeros, instructions of one
// byte, pointers of eight.
var tableMagic = []byte{0xf1, 0xff, 0xff, 0xff, 0, 0, 1, 8}

// blankTables returns the file with the tables that only tracebacks read
// emptied, and with its data in fewer pieces.
func blankTables(file []byte) ([]byte, error) {
	all, err := sections(file)
	if err != nil {
		return nil, err
	}
	at := slices.IndexFunc(all, func(s section) bool { return s.kind == dataSection })
	if at < 0 {
		return nil, errors.New("there is no data section")
	}
	mem, err := memory(all[at].body)
	if err != nil {
		return nil, err
	}
	t, err := findTables(mem)
	if err != nil {
		return nil, err
	}
	if err := t.blank(); err != nil {
		return nil, err
	}
	all[at].body = dataOf(mem)
	return join(all), nil
}

// tables are the function tables as they lie in the program's memory.
type tables struct {
	names  []byte // names of functions
	files  []byte // names of files
	units  []byte // for each package, its files
	pctab  []byte // values that depend on the place within a function
	funcs  []byte // the _funcs, after a list of where each is
	gofunc []byte // what else is known of functions
	count  int
}

// findTables finds the tables' header, and the runtime's moduledata that
// points to it.
func findTables(mem []byte) (*tables, error) {
	header := bytes.Index(mem, tableMagic)
	if header < 0 || bytes.Contains(mem[header+1:], tableMagic) {
		return nil, errors.New("the function tables' header is not there, or there twice")
	}
	word := func(at int) int { return int(binary.LittleEndian.Uint64(mem[at:])) }
	pointer := binary.LittleEndian.AppendUint64(nil, uint64(header))
	for at := 0; ; at++ {
		next := bytes.Index(mem[at:], pointer)
		if next < 0 {
			return nil, errors.New("nothing points to the function tables as the runtime's moduledata does")
		}
		at += next
		// moduledata begins with six slices after the pointer; the header
		// repeats where five of them are.
		const words = 42
		if at+8*words > len(mem) {
			continue
		}
		fits := true
		for i := range 5 {
			fits = fits && word(at+8+24*i) == header+word(header+32+8*i)
		}
		if !fits {
			continue
		}
		slice := func(i, size int) []byte {
			start := word(at + 8 + 24*i)
			length := word(at+16+24*i) * size
			if start < 0 || length < 0 || start+length > len(mem) {
				fits = false
				return nil
			}
			return mem[start : start+length]
		}
		t := &tables{
			names: slice(0, 1), units: slice(1, 4), files: slice(2, 1), pctab: slice(3, 1), funcs: slice(4, 1),
			count: word(header + 8),
		}
		// What finds a function by its place follows on gofunc.
		gofunc, end, after := word(at+8*40), word(at+8*19), word(at+8*41)
		if !fits || gofunc < header || end < gofunc || after < end || after > len(mem) || t.count <= 0 || 8*t.count > len(t.funcs) {
			return nil, errors.New("the runtime's moduledata has another form")
		}
		t.gofunc = mem[gofunc:end]
		return t, nil
	}
}

// blank drops what the runtime does not need, and moves what it does need
// together: the places of tables are numbers in each _func, which compress
// better if they grow slowly.
func (t *tables) blank() error {
	pctab, names := newPacked(t.pctab), newPacked(t.names)
	gofunc := &packed{from: t.gofunc, moved: map[uint32]uint32{}}
	var pieces []uint32
	if err := t.each(func(f fn) { pieces = append(pieces, f.pieces()...) }); err != nil {
		return err
	}
	slices.Sort(pieces)
	pieces = slices.Compact(pieces)
	var failed error
	move := func(p *packed, field []byte, piece func([]byte) []byte, alignment uint32) {
		if err := p.move(field, piece, alignment); err != nil && failed == nil {
			failed = err
		}
	}
	shared := map[string]uint32{} // where the names are that many functions get
	t.each(func(f fn) {
		name := f.field(funcName)
		if common := commonName(from(t.names, f.number(funcName)), f.bytes[funcID]); common != "" {
			if _, there := shared[common]; !there {
				shared[common] = uint32(len(names.to))
				names.to = append(names.to, common+"\x00"...)
			}
			binary.LittleEndian.PutUint32(name, shared[common])
		} else {
			move(names, name, aName, 1)
		}
		for _, field := range []int{funcPCFile, funcPCLn, funcCU, funcStartLine} {
			binary.LittleEndian.PutUint32(f.field(field), 0)
		}
		move(pctab, f.field(funcPCSP), aTable, 1)
		for k := range f.npc {
			field := f.field(funcSize + 4*k)
			if neededPCData>>k&1 == 0 {
				binary.LittleEndian.PutUint32(field, 0)
			}
			move(pctab, field, aTable, 1)
		}
		for k := range f.nfn {
			field := f.field(funcSize + 4*f.npc + 4*k)
			start := binary.LittleEndian.Uint32(field)
			if start == none || neededFuncData>>k&1 == 0 {
				binary.LittleEndian.PutUint32(field, none)
				continue
			}
			move(gofunc, field, func(rest []byte) []byte {
				if i, _ := slices.BinarySearch(pieces, start); i+1 < len(pieces) {
					return rest[:min(int(pieces[i+1]-start), len(rest))]
				}
				return rest
			}, 8)
		}
	})
	if failed != nil {
		return failed
	}
	clear(t.files)
	clear(t.units)
	return errors.Join(names.replace(), pctab.replace(), gofunc.replace())
}

// A fn is the runtime's _func of one function.
type fn struct {
	bytes    []byte
	npc, nfn int // how many tables of the two kinds it has
}

func (f fn) field(at int) []byte  { return f.bytes[at : at+4] }
func (f fn) number(at int) uint32 { return binary.LittleEndian.Uint32(f.field(at)) }

// pieces returns where the function's pieces of gofunc begin.
func (f fn) pieces() []uint32 {
	var starts []uint32
	for k := range f.nfn {
		if v := f.number(funcSize + 4*f.npc + 4*k); v != none {
			starts = append(starts, v)
		}
	}
	return starts
}

// each calls do for each function.
func (t *tables) each(do func(fn)) error {
	for i := range t.count {
		// The list's entries are the function's place in the program and that
		// of its _func.
		start := int(binary.LittleEndian.Uint32(t.funcs[8*i+4:]))
		if start < 8*t.count || start+funcSize > len(t.funcs) {
			return fmt.Errorf("function %d of %d is said to be at %d of %d", i, t.count, start, len(t.funcs))
		}
		f := fn{bytes: t.funcs[start:]}
		f.npc, f.nfn = int(f.number(funcNPCData)), int(f.bytes[funcNFuncData])
		if f.npc > knownPCData || f.nfn > knownFuncData || funcSize+4*(f.npc+f.nfn) > len(f.bytes) {
			return fmt.Errorf("function %d has %d and %d tables, more than are known", i, f.npc, f.nfn)
		}
		do(f)
	}
	return nil
}

// The names that many functions get. The runtime tells its own functions by
// how their names begin, and leaves them out of what it prints, as it does
// functions without a package.
const (
	runtimeName = "runtime.?"
	libraryName = "?"
)

// commonName returns what stands for the name that names begins with, "" if it
// is to stay. A traceback shows our functions, and where the panic began. The
// other names that stay are those that the runtime reads for more than
// printing: of wrappers, to say which method was called with a nil pointer, and
// of the stubs of package reflect, to find their arguments.
func commonName(names []byte, id byte) string {
	name := string(nameAt(names))
	switch {
	case id == wrapperID, name == "reflect.makeFuncStub", name == "reflect.methodValueCall",
		name == "runtime.gopanic", strings.HasPrefix(name, "wsclose/"), strings.HasPrefix(name, "main."):
		return ""
	case strings.HasPrefix(name, "runtime."):
		return runtimeName
	}
	return libraryName
}

// nameAt returns the name that names begins with.
func nameAt(names []byte) []byte {
	name, _, _ := bytes.Cut(names, []byte{0})
	return name
}
