//go:build !wasm

package own

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"unicode/utf8"

	"wsclose/registry"
)

// Read reads the codes of one owner from r. Its error is that of reading, or
// [Mistakes].
func Read(r io.Reader) (*registry.Owner, error) {
	text, err := io.ReadAll(io.LimitReader(r, MaxBytes+1))
	if err != nil {
		return nil, err
	}
	tree, err := parse(text)
	if err != nil {
		return nil, err
	}
	o, ms := Owner(tree)
	if len(ms) > 0 {
		return nil, ms
	}
	return o, nil
}

// ReadFiles reads the owner of each file; where a file is wrong, the owner is
// nil. The error is [Mistakes]: all those of all files.
func ReadFiles(names ...string) ([]*registry.Owner, error) {
	owners := make([]*registry.Owner, len(names))
	var all Mistakes
	if len(names) > MaxOwners {
		all.add("", "%d files: want at most %d", len(names), MaxOwners)
		return owners, all
	}
	for i, name := range names {
		o, ms := readFile(name)
		if len(ms) > 0 {
			all = append(all, ms.in(name)...)
			continue
		}
		if j := slices.IndexFunc(owners, func(have *registry.Owner) bool { return have != nil && have.Slug == o.Slug }); j >= 0 {
			all = append(all, Mistake{name, "slug", fmt.Sprintf("%q is the slug in %s too: want a slug of its own", o.Slug, names[j])})
			continue
		}
		owners[i] = o
	}
	if len(all) > 0 {
		return owners, all
	}
	return owners, nil
}

func readFile(name string) (*registry.Owner, Mistakes) {
	f, err := os.Open(name)
	if err != nil {
		return nil, unreadable(err)
	}
	defer f.Close()
	o, err := Read(f)
	var ms Mistakes
	switch {
	case errors.As(err, &ms):
		return nil, ms
	case err != nil:
		return nil, unreadable(err)
	}
	return o, nil
}

// unreadable is the mistake in a file that cannot be read.
func unreadable(err error) Mistakes {
	var path *os.PathError
	if errors.As(err, &path) {
		err = path.Err
	}
	return Mistakes{{Says: fmt.Sprintf("cannot be read: %v", err)}}
}

// parse turns the text of a file into a tree.
func parse(text []byte) (any, error) {
	var ms Mistakes
	// Editors on Windows write a byte order mark; browsers skip it too.
	body := bytes.TrimPrefix(text, []byte("\ufeff"))
	switch {
	case len(text) > MaxBytes:
		ms.add("", "more than %d bytes: want at most that", MaxBytes)
		return nil, ms
	case bytes.HasPrefix(body, []byte{0xff, 0xfe}), bytes.HasPrefix(body, []byte{0xfe, 0xff}):
		ms.add("", "UTF-16: want UTF-8")
		return nil, ms
	case len(bytes.TrimSpace(body)) == 0:
		ms.add("", "empty: want a JSON object with owner, slug and codes")
		return nil, ms
	case !utf8.Valid(body):
		at := 0
		for r, n := utf8.DecodeRune(body); r != utf8.RuneError || n != 1; r, n = utf8.DecodeRune(body[at:]) {
			at += n
		}
		ms.add("", "%s is not UTF-8: want UTF-8", placeOf(body, at))
		return nil, ms
	}
	var whole json.RawMessage
	if err := json.Unmarshal(body, &whole); err != nil {
		at := len(body)
		var wrong *json.SyntaxError
		if errors.As(err, &wrong) && wrong.Error() != "unexpected end of JSON input" {
			at = int(wrong.Offset) - 1
		}
		ms.add("", "%s: %v: want one JSON object and nothing after it", placeOf(body, at), err)
		return nil, ms
	}
	d := json.NewDecoder(bytes.NewReader(body))
	d.UseNumber()
	return read(d, 0)
}

// placeOf says where byte at of a text is, for people.
func placeOf(text []byte, at int) string {
	before := text[:max(0, min(at, len(text)))]
	line := bytes.Count(before, []byte("\n")) + 1
	column := utf8.RuneCount(before[bytes.LastIndexByte(before, '\n')+1:]) + 1
	return fmt.Sprintf("line %d, column %d", line, column)
}

// maxDepth is how deep objects and arrays may stand in each other; a right file
// has three levels.
const maxDepth = 16

// read reads the next value. The text is known to be JSON.
func read(d *json.Decoder, depth int) (any, error) {
	token, err := d.Token()
	if err != nil {
		return nil, err
	}
	if depth > maxDepth {
		return nil, Mistakes{{Says: fmt.Sprintf("more than %d objects and arrays in each other: want an object with owner, slug and codes", maxDepth)}}
	}
	switch t := token.(type) {
	case json.Number:
		return Number(t), nil
	case json.Delim:
		if t == '[' {
			return readArray(d, depth)
		}
		return readObject(d, depth)
	}
	return token, nil
}

func readArray(d *json.Decoder, depth int) (any, error) {
	array := Array{}
	for d.More() {
		v, err := read(d, depth+1)
		if err != nil {
			return nil, err
		}
		array = append(array, v)
	}
	_, err := d.Token()
	return array, err
}

func readObject(d *json.Decoder, depth int) (any, error) {
	object := Object{}
	for d.More() {
		name, err := d.Token()
		if err != nil {
			return nil, err
		}
		v, err := read(d, depth+1)
		if err != nil {
			return nil, err
		}
		object = append(object, Field{name.(string), v})
	}
	_, err := d.Token()
	return object, err
}
