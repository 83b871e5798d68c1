// Command stacks asks of the runtime what its function tables are for.
package main

import (
	"errors"
	"fmt"
	"reflect"
	"runtime"
	"strings"
	"sync"
	"time"
)

type tree struct {
	left, right *tree
	name        string
}

func grown(depth int) *tree {
	if depth == 0 {
		return &tree{name: strings.Repeat("x", 3)}
	}
	return &tree{grown(depth - 1), grown(depth - 1), fmt.Sprint(depth)}
}

func (t *tree) count() int {
	if t == nil {
		return 0
	}
	return 1 + t.left.count() + t.right.count()
}

// deep holds on to t only from its frames, which move as the stack grows.
func deep(n int, t *tree) int {
	var held [8]*tree
	held[n%8] = t
	if n == 0 {
		runtime.GC()
		return held[0].count()
	}
	defer func() { held[n%8] = nil }()
	return deep(n-1, held[n%8])
}

// recovered makes one of the panics, and returns what it says.
func recovered(kind int) (said string) {
	defer func() { said = fmt.Sprint(recover()) }()
	var list []int
	var table map[string]int
	var t *tree
	var thing any = kind
	switch kind {
	case 0:
		return fmt.Sprint(list[kind])
	case 1:
		table["a"] = 1
	case 2:
		return t.name
	case 3:
		return thing.(string)
	case 4:
		return fmt.Sprint(kind / len(list))
	case 5:
		return "abc"[kind:]
	case 6:
		var second *time.Duration
		return nameOf(second) // the runtime takes apart the name of the wrapper
	}
	panic(errors.New("another"))
}

//go:noinline
func nameOf(thing fmt.Stringer) string { return thing.String() }

func main() {
	var wg sync.WaitGroup
	for i := range 20 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			t := grown(8 + i%4)
			if want, got := t.count(), deep(2000, t); got != want {
				panic(fmt.Sprintf("%d of %d nodes are left", got, want))
			}
		}()
	}
	wg.Wait()
	for kind := range 8 {
		println(recovered(kind))
	}
	// The runtime finds the arguments of what package reflect makes by its name.
	made := reflect.MakeFunc(reflect.TypeFor[func(*tree) int](), func(args []reflect.Value) []reflect.Value {
		runtime.GC()
		grown(10)
		return []reflect.Value{reflect.ValueOf(args[0].Interface().(*tree).count())}
	}).Interface().(func(*tree) int)
	println(made(grown(9)), "nodes")
	// Names decide which goroutines are the runtime's own.
	println(runtime.NumGoroutine(), "goroutine")
	println("all is well")
	crash(nil)
}

//go:noinline
func crash(list []int) { println(list[runtime.NumGoroutine()]) }
