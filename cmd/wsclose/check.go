package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"wsclose/app/own"
)

func newCheck() *cobra.Command {
	return &cobra.Command{
		Use:   "check FILE...",
		Short: "Check files of your own codes",
		Long: `check reads files of a team's own close codes, as --codes takes them, and says
all that is wrong with them: the file, the place in it, the value, and what
would be right. Such a file looks like this:

  {"owner": "Acme gateway",
   "slug": "acme",
   "url": "https://wiki.example.org/gateway",
   "codes": [
     {"code": 4001,
      "name": "Session expired",
      "meaning": "The access token ran out.",
      "retry": "after-fix",
      "advice": "Refresh the token, then reconnect.",
      "url": "https://wiki.example.org/runbook/4001"}]}

owner, slug and codes are needed, and of each code its number, from 3000 to
4999, and its name. retry is yes, backoff, after-fix or no. The site has a
schema for editors at /owner.schema.json.`,
		Example: `  wsclose check acme.json
  wsclose check acme.json && wsclose build --codes acme.json --out dist`,
		Args: cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			owners, err := own.ReadFiles(args...)
			for i, o := range owners {
				if o == nil {
					continue
				}
				s := "s"
				if len(o.Entries) == 1 {
					s = ""
				}
				fmt.Fprintf(cmd.OutOrStdout(), "%s: right: %s, %d code%s\n", args[i], o.Name, len(o.Entries), s)
			}
			return err
		},
	}
}
