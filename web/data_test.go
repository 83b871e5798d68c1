package web

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"wsclose/registry"
	"wsclose/web/browsers"
)

// schema returns what the file of this name says in text.
func schema(t *testing.T, name string, text []byte) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource(name, doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile(name)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// codes returns the codes.json of a site, which must follow its schema.
func codes(t *testing.T, s *Site) codesDoc {
	t.Helper()
	body := s.File("codes.json").Body
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	if err := schema(t, "codes.schema.json", codesSchema).Validate(value); err != nil {
		t.Error(err)
	}
	var doc codesDoc
	if err := json.Unmarshal(body, &doc); err != nil {
		t.Fatal(err)
	}
	return doc
}

func TestSchemaRefuses(t *testing.T) {
	const sound = `{"$schema":"codes.schema.json","owners":[{"slug":"a","name":"A","service":true}],` +
		`"codes":[{"code":4000,"owner":"a","name":"A","in_frame":true,"page_may_send":true,"server_may_send":true,` +
		`"meaning":{"text":"T.","sources":[{"title":"S","kind":"standard","read":"2026-11-23"}]}}],` +
		`"ranges":[],"libraries":[],"limits":[{"id":"l","component":"C","setting":"s","kind":"idle","seconds":60,"source":{"title":"S"}}],` +
		`"browsers":{"measured":"2026-11-22","engines":[],"scenarios":[]},` +
		`"signals":[{"slug":"s","name":"S","meaning":{"text":"T.","sources":[{"title":"S"}]}}],` +
		`"topics":[{"slug":"t","name":"T","first":1000,"last":4999,"answer":{"text":"T.","sources":[{"title":"S"}]}}]}`
	s := schema(t, "codes.schema.json", codesSchema)
	valid := func(text string) bool {
		doc, err := jsonschema.UnmarshalJSON(bytes.NewReader([]byte(text)))
		if err != nil {
			t.Fatalf("%s: %v", text, err)
		}
		return s.Validate(doc) == nil
	}
	if !valid(sound) {
		t.Fatalf("the schema refuses %s", sound)
	}
	for _, c := range []struct{ old, new string }{
		{`"code":4000`, `"code":70000`},
		{`"code":4000`, `"code":"4000"`},
		{`"name":"A","in_frame"`, `"retry":"maybe","name":"A","in_frame"`},
		{`"name":"A","in_frame"`, `"in_frame"`},
		{`"slug":"a"`, `"slug":"A b"`},
		{`"kind":"standard"`, `"kind":"hearsay"`},
		{`"read":"2026-11-23"`, `"read":"yesterday"`},
		{`"sources":[{"title":"S","kind":"standard","read":"2026-11-23"}]`, `"sources":[]`},
		{`"seconds":60`, `"seconds":-1`},
		{`"ranges":[]`, `"ranges":null`},
		{`"measured":"2026-11-22",`, ``},
		{`"slug":"s","name":"S",`, `"slug":"s",`},
		{`"first":1000,"last":4999,"answer"`, `"first":1000,"answer"`},
	} {
		text := strings.Replace(sound, c.old, c.new, 1)
		if text == sound {
			t.Fatalf("%q is not in the sound document", c.old)
		}
		if valid(text) {
			t.Errorf("the schema accepts %s in place of %s", c.new, c.old)
		}
	}
}

// Every path in the data leads to a page, and to an element of it.
func TestCodesJSONLeadsToPages(t *testing.T) {
	s := built(t, Options{})
	var doc any
	if err := json.Unmarshal(s.File("codes.json").Body, &doc); err != nil {
		t.Fatal(err)
	}
	n := 0
	var walk func(any)
	walk = func(v any) {
		switch v := v.(type) {
		case map[string]any:
			if path, ok := v["path"].(string); ok {
				n++
				leads(t, s, path)
			}
			for _, x := range v {
				walk(x)
			}
		case []any:
			for _, x := range v {
				walk(x)
			}
		}
	}
	walk(doc)
	if n < 1000 {
		t.Errorf("%d paths, want one for each entry, library, limit and scenario", n)
	}
}

// leads checks that an address relative to the base is that of a page and of an
// element on it.
func leads(t *testing.T, s *Site, address string) {
	t.Helper()
	page, id, _ := strings.Cut(address, "#")
	f := s.File(page + "index.html")
	if f == nil {
		t.Errorf("%s: there is no such page", address)
		return
	}
	if id != "" && !bytes.Contains(f.Body, []byte(`id="`+id+`"`)) {
		t.Errorf("%s: there is no such element", address)
	}
}

func TestCodesJSONHoldsEveryEntry(t *testing.T) {
	doc := codes(t, built(t, Options{}))
	var entries int
	for _, o := range registry.Owners {
		entries += len(o.Entries)
	}
	var scenarios int
	for _, g := range browsers.Groups() {
		scenarios += len(g.Scenarios)
	}
	if len(doc.Libraries) != len(registry.Libraries) || len(doc.Limits) != len(registry.Limits()) || len(doc.Browsers.Scenarios) != scenarios {
		t.Errorf("%d libraries, %d limits, %d scenarios, want %d, %d, %d", len(doc.Libraries), len(doc.Limits), len(doc.Browsers.Scenarios), len(registry.Libraries), len(registry.Limits()), scenarios)
	}
	if len(doc.Signals) != len(registry.Signals) || len(doc.Topics) != len(registry.Topics) {
		t.Errorf("%d signals, %d topics, want %d, %d", len(doc.Signals), len(doc.Topics), len(registry.Signals), len(registry.Topics))
	}
	if len(doc.Codes) != entries || len(doc.Ranges) != len(registry.Ranges) || len(doc.Owners) != len(registry.Owners) {
		t.Errorf("%d codes, %d ranges, %d owners, want %d, %d, %d", len(doc.Codes), len(doc.Ranges), len(doc.Owners), entries, len(registry.Ranges), len(registry.Owners))
	}
	for _, c := range doc.Codes {
		if c.Code == registry.AbnormalClosure && c.Owner == "protocol" {
			if c.InFrame || c.Path != "1006/" || c.Sender != registry.Nobody || c.Meaning == nil || len(c.Meaning.Sources) == 0 {
				t.Errorf("1006 is published as %+v", c)
			}
			return
		}
	}
	t.Error("codes.json has no 1006")
}
