package ui

import (
	"errors"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"wsclose/app/decode"
)

// A long text is read and decoded a little at a time, so that the page answers
// in between.
const (
	sliceRead   = 256 << 10            // bytes that are fetched at once
	slicePiece  = 16 << 10             // bytes that are decoded between two looks at the clock
	sliceBusy   = 8 * time.Millisecond // and how long that goes on
	reportAfter = 100 * time.Millisecond
)

// decodeSliced decodes the bytes of a Blob. It runs beside the widget, calls
// report from time to time with the number of bytes done, and ends early when
// stopped says so.
func decodeSliced(decoder *decode.Decoder, blob app.Value, size int, found func(decode.Finding) error, stopped func() bool, report func(done int)) error {
	t := newTurns()
	defer t.end()
	t.yield()
	decode.Prepare(t.yield)
	scanner := decoder.NewScanner(found)
	t.yield()
	slice := make([]byte, sliceRead)
	reported := time.Now()
	for from := 0; from < size && !stopped(); {
		buffer, err := await(blob.Call("slice", from, min(from+sliceRead, size)).Call("arrayBuffer"))
		if err != nil {
			return err
		}
		n := app.CopyBytesToGo(slice, app.Window().Get("Uint8Array").New(buffer))
		if n == 0 {
			return errors.New("it ended early")
		}
		began := time.Now()
		for p := slice[:n]; len(p) > 0 && !stopped(); {
			part := p[:min(len(p), slicePiece)]
			if _, err := scanner.Write(part); err != nil {
				return err
			}
			p, from = p[len(part):], from+len(part)
			if now := time.Now(); now.Sub(began) >= sliceBusy {
				if now.Sub(reported) >= reportAfter {
					reported = now
					report(from)
				}
				t.yield()
				began = time.Now()
			}
		}
	}
	t.yield()
	return scanner.Close()
}

// turns lets the page have its turn: a message to oneself comes back after
// what else is waiting. A timer would sleep for four milliseconds each time.
type turns struct {
	mine, other app.Value
	came        app.Func
	wake        chan struct{}
}

func newTurns() *turns {
	t := &turns{wake: make(chan struct{}, 1)}
	t.came = app.FuncOf(func(app.Value, []app.Value) any {
		t.wake <- struct{}{}
		return nil
	})
	channel := app.Window().Get("MessageChannel").New()
	t.mine, t.other = channel.Get("port1"), channel.Get("port2")
	t.mine.Set("onmessage", t.came)
	return t
}

func (t *turns) yield() {
	t.other.Call("postMessage", 0)
	<-t.wake
}

func (t *turns) end() {
	t.mine.Call("close")
	t.came.Release()
}

// await waits for a promise; the page goes on meanwhile.
func await(promise app.Value) (app.Value, error) {
	type outcome struct {
		value app.Value
		err   error
	}
	done := make(chan outcome, 1)
	kept := app.FuncOf(func(_ app.Value, args []app.Value) any {
		done <- outcome{value: args[0]}
		return nil
	})
	defer kept.Release()
	broken := app.FuncOf(func(_ app.Value, args []app.Value) any {
		done <- outcome{err: errors.New(args[0].Call("toString").String())}
		return nil
	})
	defer broken.Release()
	promise.Call("then", kept, broken)
	o := <-done
	return o.value, o.err
}
