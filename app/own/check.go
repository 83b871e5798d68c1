package own

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"wsclose/registry"
)

// Limits of a file, in characters where nothing else is said. They keep what is
// shown in lists and tables readable.
const (
	MaxBytes = 1 << 20 // of the file
	MaxOwner = 80      // the owner's name
	MaxSlug  = 40
	MaxName  = 80   // of a code
	MaxText  = 500  // a meaning, an advice
	MaxURL   = 2000 // an address
	MaxCodes = 2000 // there are no more numbers to give a meaning to

	MaxOwners = 50 // in use at once
)

// The numbers that a team may give a meaning to.
const (
	firstCode registry.Code = 3000
	lastCode  registry.Code = 4999
)

// Owner makes the owner that a value describes, or says all that is wrong with
// it.
func Owner(v any) (*registry.Owner, Mistakes) {
	var ms Mistakes
	o := ms.owner("", v)
	if len(ms) > 0 {
		return nil, ms
	}
	return o, nil
}

// Owners makes the owners that an array of values, or a single one, describes.
func Owners(v any) ([]*registry.Owner, Mistakes) {
	all, several := v.(Array)
	if !several {
		all = Array{v}
	}
	var ms Mistakes
	if len(all) > MaxOwners {
		ms.add("", "%d owners: want at most %d", len(all), MaxOwners)
		return nil, ms
	}
	var owners []*registry.Owner
	for i, one := range all {
		path := ""
		if several {
			path = fmt.Sprintf("[%d]", i)
		}
		wrong := len(ms)
		o := ms.owner(path, one)
		if len(ms) > wrong {
			continue
		}
		if j := slices.IndexFunc(owners, func(have *registry.Owner) bool { return have.Slug == o.Slug }); j >= 0 {
			ms.add(join(path, "slug"), "%q is the slug of another owner too: want a slug of its own", o.Slug)
			continue
		}
		owners = append(owners, o)
	}
	if len(ms) > 0 {
		return nil, ms
	}
	return owners, nil
}

var (
	ownerFields = []string{"owner", "slug", "url", "codes", "$schema"}
	codeFields  = []string{"code", "name", "meaning", "retry", "advice", "url"}
	retries     = []registry.Retry{registry.RetryYes, registry.RetryBackoff, registry.RetryAfterFix, registry.RetryNo}
)

// owner checks the description of an owner. What it returns is of use only if
// nothing was wrong.
func (ms *Mistakes) owner(path string, v any) *registry.Owner {
	object, ok := v.(Object)
	if !ok {
		ms.add(path, "%s: want an object with owner, slug and codes", shown(v))
		return nil
	}
	fields := ms.fields(path, object, ownerFields, "owner", "slug", "codes")
	o := &registry.Owner{Service: true, Own: true}
	if f, ok := fields["owner"]; ok {
		o.Name = ms.line(join(path, "owner"), f, MaxOwner)
	}
	if f, ok := fields["slug"]; ok {
		o.Slug = ms.slug(join(path, "slug"), f)
	}
	if f, ok := fields["url"]; ok {
		o.URL = ms.address(join(path, "url"), f)
	}
	if f, ok := fields["$schema"]; ok {
		ms.line(join(path, "$schema"), f, MaxURL)
	}
	if f, ok := fields["codes"]; ok {
		o.Entries = ms.codes(join(path, "codes"), f)
	}
	complete(o)
	return o
}

// fields returns the fields of an object by name, once it is clear which are
// known and that none that is needed is missing.
func (ms *Mistakes) fields(path string, object Object, known []string, needed ...string) map[string]any {
	fields := map[string]any{}
	for _, f := range object {
		at := join(path, f.Name)
		if _, twice := fields[f.Name]; twice {
			ms.add(at, "stands twice: want it once")
			continue
		}
		fields[f.Name] = f.Value
		if !slices.Contains(known, f.Name) {
			ms.add(at, "unknown field: want one of %s", strings.Join(known, ", "))
		}
	}
	for _, name := range needed {
		if _, ok := fields[name]; !ok {
			ms.add(join(path, name), "missing: want %s", wanted[name])
		}
	}
	return fields
}

// wanted says what a field is to hold that must not be missing.
var wanted = map[string]string{
	"owner": "the name of the service that sends the codes",
	"slug":  "a short name for addresses, such as \"acme\"",
	"codes": "an array with an object for each code",
	"code":  "a number from 3000 to 4999",
	"name":  "the name of the code",
}

// codes checks the list of codes and returns them by number.
func (ms *Mistakes) codes(path string, v any) []registry.Entry {
	array, ok := v.(Array)
	switch {
	case !ok:
		ms.add(path, "%s: want %s", shown(v), wanted["codes"])
		return nil
	case len(array) == 0:
		ms.add(path, "empty: want at least one code")
		return nil
	case len(array) > MaxCodes:
		ms.add(path, "%d codes: want at most %d, for there are no more numbers from 3000 to 4999", len(array), MaxCodes)
		return nil
	}
	all := make([]registry.Entry, len(array))
	first := map[registry.Code]int{}
	for i, one := range array {
		at := fmt.Sprintf("%s[%d]", path, i)
		e, ok := ms.entry(at, one)
		if !ok {
			continue
		}
		if before, twice := first[e.Code]; twice {
			ms.add(at+".code", "%d stands at codes[%d] already: want each code once", e.Code, before)
			continue
		}
		first[e.Code], all[i] = i, e
	}
	sorted := make([]registry.Entry, 0, len(first))
	for c := firstCode; c <= lastCode; c++ {
		if i, ok := first[c]; ok {
			sorted = append(sorted, all[i])
		}
	}
	return sorted
}

// entry checks what is said of one code; it is not ok where the number is
// wrong.
func (ms *Mistakes) entry(path string, v any) (e registry.Entry, ok bool) {
	object, isObject := v.(Object)
	if !isObject {
		ms.add(path, "%s: want an object with code and name", shown(v))
		return e, false
	}
	fields := ms.fields(path, object, codeFields, "code", "name")
	if f, has := fields["code"]; has {
		e.Code, ok = ms.code(path+".code", f)
	}
	if f, has := fields["name"]; has {
		e.Name = ms.line(path+".name", f, MaxName)
	}
	if f, has := fields["meaning"]; has {
		e.Meaning.Text = ms.line(path+".meaning", f, MaxText)
	}
	if f, has := fields["retry"]; has {
		e.Retry = ms.retry(path+".retry", f)
	}
	if f, has := fields["advice"]; has {
		e.RetryWhy.Text = ms.line(path+".advice", f, MaxText)
	}
	if f, has := fields["url"]; has {
		e.URL = ms.address(path+".url", f)
	}
	return e, ok
}

// code checks a number.
func (ms *Mistakes) code(path string, v any) (registry.Code, bool) {
	const want = "want a number from 3000 to 4999"
	n, isNumber := v.(Number)
	if !isNumber {
		if text, ok := v.(string); ok {
			ms.add(path, "%s is text: %s, without quotes", quoted(text), want)
		} else {
			ms.add(path, "%s: %s", shown(v), want)
		}
		return 0, false
	}
	f, err := strconv.ParseFloat(string(n), 64)
	if err == nil && f == math.Trunc(f) && float64(firstCode) <= f && f <= float64(lastCode) {
		return registry.Code(f), true
	}
	ms.add(path, "%s %s: %s", shown(n), unfit(f), want)
	return 0, false
}

// unfit says why a number is no code that a team may give a meaning to.
func unfit(f float64) string {
	switch {
	case f != math.Trunc(f):
		return "is no whole number"
	case f < 0:
		return "is no close code"
	case f < 1000:
		return "is not used as a close code"
	case f < float64(firstCode):
		if e := registry.Public(registry.Code(f)); e != nil {
			return "is the protocol's own code, " + e.Name
		}
		return "is kept for the protocol"
	case f <= math.MaxUint16:
		return "is beyond the last close code"
	}
	return "does not fit into a Close frame"
}

// retry checks an answer to "reconnect?".
func (ms *Mistakes) retry(path string, v any) registry.Retry {
	text, ok := v.(string)
	if !ok || !slices.Contains(retries, registry.Retry(text)) {
		ms.add(path, "%s: want one of yes, backoff, after-fix, no", shown(v))
	}
	return registry.Retry(text)
}

// join appends the name of a field to a path. A name that could be taken for
// something else is quoted.
func join(path, name string) string {
	plain := name != "" && len(name) <= maxShown && strings.Trim(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-$") == ""
	switch {
	case !plain:
		return path + "[" + quoted(name) + "]"
	case path == "":
		return name
	}
	return path + "." + name
}
