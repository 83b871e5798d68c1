package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"wsclose/web"
)

func newBuild() *cobra.Command {
	var out string
	var options web.Options
	cmd := &cobra.Command{
		Use:   "build --out DIR",
		Short: "Write the site to a folder, for any static host",
		Example: `  wsclose build --out dist
  wsclose build --out dist --base /docs/ws/ --site-url https://example.org/docs/ws/
  wsclose build --out dist --codes acme.json`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			owners, err := ownOwners(cmd)
			if err != nil {
				return err
			}
			options.Own = owners
			site, err := web.Build(options)
			if err != nil {
				return err
			}
			if err := site.Write(out); err != nil {
				return fmt.Errorf("writing to %q: %w", out, err)
			}
			if !site.Widget {
				fmt.Fprintln(cmd.OutOrStdout(), "The widget is not in this binary: the pages work, the box does not. Build with make.")
			}
			fmt.Fprintf(cmd.OutOrStdout(), "Wrote %d files to %s\n", len(site.Files), out)
			return nil
		},
	}
	cmd.Flags().StringVar(&out, "out", "", "folder to write to; made if need be")
	cmd.Flags().StringVar(&options.Base, "base", "", `path under which the site will stand (default: that of --site-url, or "/")`)
	cmd.Flags().StringVar(&options.SiteURL, "site-url", "", "full address of the site, for canonical links and the sitemap")
	codesFlag(cmd)
	if err := cmd.MarkFlagRequired("out"); err != nil {
		panic(err) // only when the flag does not exist
	}
	return cmd
}
