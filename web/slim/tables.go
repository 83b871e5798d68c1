package main

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
)

// A Go program carries tables about its functions. Some of them the runtime
// needs to run: how large a frame is, where in it pointers are. Others are read
// only to print where a program crashed: files, lines, calls that were inlined.
// These are a tenth of the widget after compression, and a visitor of the page
// never sees them. blankTables empties them; a crash still prints the names of
// the functions, with "?:0" in place of file and line, which is how the runtime
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
	funcNFuncData = 43
	funcSize      = 44
)

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
		gofunc, end := word(at+8*40), word(at+8*41)
		if !fits || gofunc < header || end < gofunc || end > len(mem) || t.count <= 0 || 8*t.count > len(t.funcs) {
			return nil, errors.New("the runtime's moduledata has another form")
		}
		t.gofunc = mem[gofunc:end]
		return t, nil
	}
}

// blank empties what the runtime does not need.
func (t *tables) blank() error {
	var neededPC, neededFunc, anyFunc []uint32
	named := map[uint32]bool{}
	for i := range t.count {
		// The list's entries are the function's place in the program and that
		// of its _func.
		start := int(binary.LittleEndian.Uint32(t.funcs[8*i+4:]))
		if start < 8*t.count || start+funcSize > len(t.funcs) {
			return fmt.Errorf("function %d of %d is said to be at %d of %d", i, t.count, start, len(t.funcs))
		}
		f := t.funcs[start:]
		npc, nfn := int(binary.LittleEndian.Uint32(f[funcNPCData:])), int(f[funcNFuncData])
		if npc > knownPCData || nfn > knownFuncData || funcSize+4*(npc+nfn) > len(f) {
			return fmt.Errorf("function %d has %d and %d tables, more than are known", i, npc, nfn)
		}
		named[binary.LittleEndian.Uint32(f[funcName:])] = true
		neededPC = append(neededPC, binary.LittleEndian.Uint32(f[funcPCSP:]))
		for _, field := range []int{funcPCFile, funcPCLn, funcCU, funcStartLine} {
			binary.LittleEndian.PutUint32(f[field:], 0)
		}
		for k := range npc {
			field := f[funcSize+4*k:]
			if neededPCData>>k&1 == 0 {
				binary.LittleEndian.PutUint32(field, 0)
			}
			neededPC = append(neededPC, binary.LittleEndian.Uint32(field))
		}
		for k := range nfn {
			field := f[funcSize+4*npc+4*k:]
			v := binary.LittleEndian.Uint32(field)
			if v == none {
				continue
			}
			anyFunc = append(anyFunc, v)
			if neededFuncData>>k&1 == 0 {
				binary.LittleEndian.PutUint32(field, none)
			} else {
				neededFunc = append(neededFunc, v)
			}
		}
	}
	clear(t.files)
	clear(t.units)
	keepNames(t.names, named)
	if err := keepTables(t.pctab, neededPC); err != nil {
		return err
	}
	return keepPieces(t.gofunc, neededFunc, anyFunc)
}

// keepNames clears the names of functions that are only ever part of others,
// and what a generic function was made for, which tracebacks do not print.
func keepNames(names []byte, needed map[uint32]bool) {
	for start := 0; start < len(names); {
		length := bytes.IndexByte(names[start:], 0)
		if length < 0 {
			length = len(names) - start
		}
		name := names[start : start+length]
		if !needed[uint32(start)] {
			clear(name)
		}
		open, end := bytes.IndexByte(name, '['), bytes.LastIndexByte(name, ']')
		if open >= 0 && end > open {
			n := copy(name[open:], "[...]"[:min(5, end-open)])
			n += copy(name[open+n:], name[end+1:])
			clear(name[open+n:])
		}
		start += length + 1
	}
}

// keepTables clears what lies between the tables that begin at starts. A table
// is pairs of numbers; a zero where a pair would begin ends it.
func keepTables(pctab []byte, starts []uint32) error {
	keep := make([]bool, len(pctab))
	for _, start := range starts {
		if start == 0 {
			continue
		}
		for at, first := int(start), true; ; first = false {
			delta, n := binary.Uvarint(pctab[min(at, len(pctab)):])
			if n <= 0 {
				return fmt.Errorf("the table at %d has no end", start)
			}
			_, m := binary.Uvarint(pctab[at+n:])
			if delta == 0 && !first {
				m = 0
			}
			for i := range n + max(m, 0) {
				keep[at+i] = true
			}
			if delta == 0 && !first {
				break
			}
			at += n + m
		}
	}
	for i := range pctab {
		if !keep[i] {
			pctab[i] = 0
		}
	}
	return nil
}

// keepPieces clears the pieces of data that begin at one of all, but at none
// of needed. A piece ends where the next begins.
func keepPieces(data []byte, needed, all []uint32) error {
	slices.Sort(all)
	all = slices.Compact(all)
	slices.Sort(needed)
	for i, start := range all {
		end := uint32(len(data))
		if i+1 < len(all) {
			end = all[i+1]
		}
		if start > end || int(end) > len(data) {
			return fmt.Errorf("a piece is said to be at %d of %d", start, len(data))
		}
		if _, found := slices.BinarySearch(needed, start); !found {
			clear(data[start:end])
		}
	}
	return nil
}
