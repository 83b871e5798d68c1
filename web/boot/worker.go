package boot

import (
	_ "embed"
	"encoding/json"
	"slices"
	"strconv"
	"strings"
)

//go:embed worker.js
var workerJS string

// WorkerJS returns the service worker of one version of the site. version must
// change whenever any file does; files are the paths, relative to the base, of
// everything that works without a network: pages as they are addressed ("",
// "1006/", "404.html") and every asset that they refer to.
func WorkerJS(version string, files []string) ([]byte, error) {
	files = slices.Sorted(slices.Values(files))
	list, err := json.Marshal(slices.Compact(files))
	if err != nil {
		return nil, err
	}
	return []byte(strings.NewReplacer(
		`"{{version}}"`, strconv.Quote(version),
		`{{files}}`, string(list),
	).Replace(workerJS)), nil
}
