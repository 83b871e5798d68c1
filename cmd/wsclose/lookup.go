package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"wsclose/app/explain"
	"wsclose/registry"
)

func newLookup() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "lookup QUERY...",
		Short: "Look up a code, a name or a symptom",
		Example: `  wsclose lookup 1006
  wsclose lookup message too big
  wsclose lookup --json 4xxx`,
		Args: cobra.MinimumNArgs(1),
		RunE: lookup,
	}
	lookupFlags(cmd)
	return cmd
}

// lookupFlags adds the flags that lookup has, under its own name and without.
func lookupFlags(cmd *cobra.Command) {
	cmd.Flags().Bool("json", false, "print one JSON object for programs")
	cmd.Flags().Bool("full", false, "print every cause and every source")
	codesFlag(cmd)
}

// lookup searches the registry: the best answer is explained, the others are
// listed.
func lookup(cmd *cobra.Command, args []string) error {
	set, err := setOf(cmd)
	if err != nil {
		return err
	}
	query := strings.Join(args, " ")
	hits := set.Search(query)
	if isSet(cmd, "json") {
		err = writeHits(cmd.OutOrStdout(), query, hits)
	} else {
		err = showHits(newPage(cmd), explain.For(set), query, hits)
	}
	if err == nil && len(hits) == 0 {
		return errNothing
	}
	return err
}

// mostListed is how many further answers are listed for people; a screen holds
// them.
const mostListed = 12

func showHits(p *page, x explain.Explainer, query string, hits []registry.Hit) error {
	if len(hits) == 0 {
		p.para(explain.Plain(fmt.Sprintf("Nothing found for %q. Try a number, a name such as \"going away\", or a symptom such as \"too big\".", query)))
		return p.flush()
	}
	p.document(x.Hit(hits[0]))
	if rest := hits[1:]; len(rest) > 0 {
		p.heading("Also")
		for i, h := range rest {
			if i == mostListed {
				p.item(explain.Plain(fmt.Sprintf("and %d more", len(rest)-i)))
				break
			}
			p.item(explain.Plain(title(h)))
		}
	}
	return p.flush()
}

// title is a hit in one line.
func title(h registry.Hit) string {
	var s string
	switch {
	case h.Topic != "":
		s = h.Name
	case h.Kind == registry.HitRange:
		s = fmt.Sprintf("%d-%d %s", h.First, h.Last, h.Name)
	case h.Code != registry.NoCode:
		s = h.Code.String() + " " + h.Name
	default:
		s = h.Name
	}
	if h.Detail != "" {
		s += ": " + h.Detail
	}
	return s
}
