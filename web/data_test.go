package web

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"wsclose/registry"
)

// schema returns what codes.schema.json says.
func schema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(codesSchema))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("codes.schema.json", doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("codes.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestCodesJSONFollowsItsSchema(t *testing.T) {
	body, err := codesJSON(addresses(nil))
	if err != nil {
		t.Fatal(err)
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	if err := schema(t).Validate(doc); err != nil {
		t.Error(err)
	}
}

func TestSchemaRefuses(t *testing.T) {
	s := schema(t)
	for _, text := range []string{
		`{}`,
		`{"$schema":"","owners":[],"codes":[{"code":70000,"owner":"a","name":"A","in_frame":true,"page_may_send":true,"server_may_send":true}],"ranges":[]}`,
		`{"$schema":"","owners":[],"codes":[{"code":4000,"owner":"a","name":"A","in_frame":true,"page_may_send":true,"server_may_send":true,"retry":"maybe"}],"ranges":[]}`,
		`{"$schema":"","owners":[{"slug":"A b","name":"A","service":true}],"codes":[],"ranges":[]}`,
	} {
		doc, err := jsonschema.UnmarshalJSON(bytes.NewReader([]byte(text)))
		if err != nil {
			t.Fatal(err)
		}
		if s.Validate(doc) == nil {
			t.Errorf("the schema accepts %s", text)
		}
	}
}

func TestCodesJSONHoldsEveryEntry(t *testing.T) {
	body, err := codesJSON(addresses(nil))
	if err != nil {
		t.Fatal(err)
	}
	var doc codesDoc
	if err := json.Unmarshal(body, &doc); err != nil {
		t.Fatal(err)
	}
	var entries int
	for _, o := range registry.Owners {
		entries += len(o.Entries)
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
