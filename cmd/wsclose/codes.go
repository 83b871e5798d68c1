package main

import (
	"github.com/spf13/cobra"

	"wsclose/app/own"
	"wsclose/registry"
)

// codesFlag gives cmd the flag --codes, which adds a team's own codes.
func codesFlag(cmd *cobra.Command) {
	cmd.Flags().StringArray("codes", nil, "file with your own codes, see wsclose check (repeatable)")
	if err := cmd.MarkFlagFilename("codes", "json"); err != nil {
		panic(err) // only when the flag does not exist
	}
}

// ownOwners reads the files that --codes names.
func ownOwners(cmd *cobra.Command) ([]*registry.Owner, error) {
	files, err := cmd.Flags().GetStringArray("codes")
	if err != nil {
		return nil, err
	}
	return own.ReadFiles(files...)
}

// setOf returns what is known, together with the codes that --codes names.
func setOf(cmd *cobra.Command) (*registry.Set, error) {
	owners, err := ownOwners(cmd)
	if err != nil {
		return nil, err
	}
	return registry.NewSet(owners...), nil
}
