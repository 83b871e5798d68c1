// Command wsclose explains WebSocket close codes: in the shell, and as the
// site and the server that explain them in the browser.
//
// Exit status: 0 when something was found or done, 1 when nothing was found, 2
// for wrong use or unreadable input, with one line on standard error that says
// what and where.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"regexp"

	"github.com/spf13/cobra"

	"wsclose/app/own"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// errNothing ends a command that found nothing; it is no error to print.
var errNothing = errors.New("nothing found")

// run runs the command line args and returns the exit status.
func run(args []string, in io.Reader, out, errs io.Writer) int {
	root := newRoot()
	root.SetArgs(negativesLast(args))
	root.SetIn(in)
	root.SetOut(out)
	root.SetErr(errs)
	var mistakes own.Mistakes
	switch err := root.Execute(); {
	case err == nil:
		return 0
	case errors.Is(err, errNothing):
		return 1
	case errors.As(err, &mistakes):
		// Editors jump to lines that begin with the file.
		fmt.Fprintln(errs, mistakes)
		return 2
	default:
		fmt.Fprintf(errs, "wsclose: %v\n", err)
		return 2
	}
}

func newRoot() *cobra.Command {
	root := &cobra.Command{
		Use:   "wsclose [QUERY...]",
		Short: "Explain WebSocket close codes",
		Long: `wsclose tells what happened when a WebSocket closed, who closed it, and what to
do next. Give it a code, a name or a symptom, or pipe in what your program
printed:

  wsclose 1006
  wsclose lookup going away
  wsclose decode < error.log`,
		Args:          cobra.ArbitraryArgs,
		SilenceErrors: true,
		SilenceUsage:  true,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) == 0 {
				return cmd.Help()
			}
			return lookup(cmd, args)
		},
	}
	lookupFlags(root)
	root.AddCommand(newDecode(), newLookup(), newServe(), newBuild(), newCheck(), newVersion())
	return root
}

// isSet reports whether the flag of that name was given. A command asks only
// for flags that it has.
func isSet(cmd *cobra.Command, flag string) bool {
	set, err := cmd.Flags().GetBool(flag)
	return err == nil && set
}

var negative = regexp.MustCompile(`^-[0-9]+$`)

// negativesLast moves arguments such as -1, which people really see as a close
// code, behind a "--", so that they are not taken for flags.
func negativesLast(args []string) []string {
	var flags, numbers []string
	for i, a := range args {
		if a == "--" {
			flags = append(flags, args[i:]...)
			numbers, args = append(flags, numbers...), nil
			return numbers
		}
		if negative.MatchString(a) {
			numbers = append(numbers, a)
		} else {
			flags = append(flags, a)
		}
	}
	if numbers == nil {
		return flags
	}
	return append(append(flags, "--"), numbers...)
}
