package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"wsclose/app/decode"
	"wsclose/app/explain"
	"wsclose/registry"
)

func newDecode() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "decode [FILE...]",
		Short: "Find and explain closes in what a program printed",
		Long: `decode reads what a program, a browser's console or a packet dump printed, and
explains each close in it. Without FILE it reads standard input; "-" is standard
input too. Logs and HAR files may have any size; many closes are summed up.`,
		Example: `  wsclose decode < error.log
  echo 'websocket: close 1006 (abnormal closure): unexpected EOF' | wsclose decode
  wsclose decode --json *.log`,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) == 0 {
				args = []string{"-"}
			}
			return decodeInputs(cmd, args)
		},
	}
	cmd.Flags().Bool("json", false, "print one JSON object a line, one per input")
	cmd.Flags().Bool("full", false, "print every cause and every source")
	codesFlag(cmd)
	return cmd
}

// decodeInputs answers for every input that can be read; of those that cannot,
// it reports at the end.
func decodeInputs(cmd *cobra.Command, inputs []string) error {
	set, err := setOf(cmd)
	if err != nil {
		return err
	}
	var unreadable []error
	found := false
	for _, name := range inputs {
		var some bool
		in, err := open(cmd.InOrStdin(), name)
		if err == nil {
			if isSet(cmd, "json") {
				some, err = decodeToJSON(cmd.OutOrStdout(), set, name, in)
			} else {
				some, err = decodeToPage(newPage(cmd), set, name, len(inputs) > 1, in)
			}
			in.close()
		}
		found = found || some
		var unread *readError
		switch {
		case errors.As(err, &unread):
			unreadable = append(unreadable, err)
		case err != nil:
			return err
		}
	}
	switch {
	case len(unreadable) > 0:
		return errors.Join(unreadable...)
	case !found:
		return errNothing
	}
	return nil
}

// An input is a file or standard input.
type input struct {
	io.Reader
	close func() error
}

// A readError says which input could not be read.
type readError struct {
	name string
	err  error
}

func (e *readError) Error() string {
	if e.name == "-" {
		return fmt.Sprintf("reading standard input: %v", e.err)
	}
	err := e.err
	var path *os.PathError
	if errors.As(err, &path) {
		err = path.Err
	}
	return fmt.Sprintf("cannot read %q: %v", e.name, err)
}

func (e *readError) Unwrap() error { return e.err }

// open opens a file, or standard input for "-", and reads the first bytes, so
// that what cannot be read at all is known before anything is printed.
func open(stdin io.Reader, name string) (input, error) {
	in := input{stdin, func() error { return nil }}
	if name != "-" {
		f, err := os.Open(name)
		if err != nil {
			return in, &readError{name, err}
		}
		in = input{f, f.Close}
	}
	r := bufio.NewReaderSize(in, 256<<10)
	if _, err := r.Peek(1); err != nil && !errors.Is(err, io.EOF) {
		in.close()
		return in, &readError{name, err}
	}
	in.Reader = &namedReader{r, name}
	return in, nil
}

// A namedReader says in its errors what could not be read.
type namedReader struct {
	r    io.Reader
	name string
}

func (n *namedReader) Read(p []byte) (int, error) {
	read, err := n.r.Read(p)
	if err != nil && !errors.Is(err, io.EOF) {
		err = &readError{n.name, err}
	}
	return read, err
}

const (
	// mostWhole is how many closes are explained one by one; more are summed up.
	mostWhole = 5
	// mostSignals is how many signals are kept to explain them.
	mostSignals = 200
	// mostLone is how many kinds of signals are explained where there is no
	// close.
	mostLone = 12
)

// decodeToPage explains an input to people. It reports whether there was
// anything to explain.
func decodeToPage(p *page, set *registry.Set, name string, named bool, in io.Reader) (found bool, err error) {
	log := explain.Log{Explainer: explain.For(set)}
	var first decode.Result
	closes := 0
	err = decode.For(set).Stream(in, func(f decode.Finding) error {
		log.Add(f)
		switch {
		case f.Signal != nil && len(first.Signals) < mostSignals:
			first.Signals = append(first.Signals, *f.Signal)
		case f.Close != nil:
			if closes++; closes <= mostWhole {
				first.Closes = append(first.Closes, *f.Close)
			}
		}
		return nil
	})
	var unread *readError
	if err != nil && !errors.As(err, &unread) {
		return false, err
	}
	if named {
		p.heading("==> " + name)
	}
	switch {
	case closes > mostWhole:
		p.log(&log)
	case closes == 0 && log.SameSignals() > mostWhole:
		p.document(log.Summary())
		p.rule()
		p.signals(first.Signals)
	case closes > 0:
		p.closes(log.Explainer, first)
	case len(first.Signals) > 0:
		p.signals(first.Signals)
	default:
		p.para(explain.Plain("No WebSocket close found in this text. wsclose knows what browsers, libraries and tools print; paste the lines around the moment the connection ended."))
	}
	return !first.Empty(), errors.Join(err, p.flush())
}

// log prints the summary of many closes, then each kind once.
func (p *page) log(l *explain.Log) {
	p.document(l.Summary())
	each := l.Each()
	for i, d := range each {
		if p.cut(i, len(each), mostWhole) {
			break
		}
		p.rule()
		p.document(d)
	}
}

// closes prints the explanation of each close.
func (p *page) closes(x explain.Explainer, r decode.Result) {
	for i, c := range r.Closes {
		if i > 0 {
			p.rule()
		}
		if len(r.Closes) > 1 {
			p.para(explain.Plain(fmt.Sprintf("Close %d of %d, line %d", i+1, len(r.Closes), c.Line)))
		}
		p.document(x.Close(c, explain.Nearby(r, i), nil))
	}
}

// signals prints the explanation of each kind of signal once.
func (p *page) signals(all []decode.Signal) {
	kinds := explain.SignalKinds(all)
	for i, k := range kinds[:min(len(kinds), mostLone)] {
		if i > 0 {
			p.rule()
		}
		p.document(explain.Signal(k.Signal))
	}
}
