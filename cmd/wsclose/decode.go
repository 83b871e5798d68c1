package main

import (
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"wsclose/app/decode"
	"wsclose/app/explain"
)

func newDecode() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "decode [FILE...]",
		Short: "Find and explain closes in what a program printed",
		Long: `decode reads what a program, a browser's console or a packet dump printed, and
explains each close in it. Without FILE it reads standard input; "-" is standard
input too.`,
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
	return cmd
}

// decodeInputs answers for every input that can be read; of those that cannot,
// it reports at the end.
func decodeInputs(cmd *cobra.Command, inputs []string) error {
	var unreadable []error
	found := false
	for _, name := range inputs {
		text, err := read(cmd.InOrStdin(), name)
		if err != nil {
			unreadable = append(unreadable, err)
			continue
		}
		result := decode.Decode(text)
		found = found || !result.Empty()
		if isSet(cmd, "json") {
			err = writeJSON(cmd.OutOrStdout(), name, result)
		} else {
			err = writeResult(newPage(cmd), name, len(inputs) > 1, result)
		}
		if err != nil {
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

// read returns the whole of a file, or of standard input for "-".
func read(in io.Reader, name string) (string, error) {
	if name == "-" {
		text, err := io.ReadAll(in)
		if err != nil {
			return "", fmt.Errorf("reading standard input: %w", err)
		}
		return string(text), nil
	}
	text, err := os.ReadFile(name)
	if err != nil {
		var path *os.PathError
		if errors.As(err, &path) {
			err = path.Err
		}
		return "", fmt.Errorf("cannot read %q: %w", name, err)
	}
	return string(text), nil
}

// writeResult explains a result to people.
func writeResult(p *page, name string, named bool, r decode.Result) error {
	if named {
		p.heading("==> " + name)
	}
	if r.Empty() {
		p.para(explain.Plain("No WebSocket close found in this text. wsclose knows what browsers, libraries and tools print; paste the lines around the moment the connection ended."))
	}
	for i, c := range r.Closes {
		if i > 0 {
			p.rule()
		}
		if len(r.Closes) > 1 {
			p.para(explain.Plain(fmt.Sprintf("Close %d of %d, line %d", i+1, len(r.Closes), c.Line)))
		}
		p.document(explain.Close(c, explain.Nearby(r, i), nil))
	}
	if len(r.Closes) == 0 {
		for i, s := range r.Signals {
			if i > 0 {
				p.rule()
			}
			p.document(explain.Signal(s))
		}
	}
	return p.flush()
}
