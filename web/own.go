package web

import (
	_ "embed"

	"wsclose/app/own"
)

// ownerSchema describes the file of people's own codes in JSON Schema 2020-12.
//
//go:embed owner.schema.json
var ownerSchema []byte

// ownFiles returns people's own codes in the form of their files, for pages to
// hand to the widget in a block of data: nothing is fetched, so it works from
// any host and under any policy.
func (b *builder) ownFiles() []own.File {
	var files []own.File
	for _, o := range b.set.Own() {
		files = append(files, own.FileOf(o))
	}
	return files
}
