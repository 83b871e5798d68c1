package web

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"golang.org/x/net/html"

	"wsclose/app/own"
	"wsclose/registry"
)

// ownExamples are the team of the documentation and one whose words are as odd
// as a right file allows.
func ownExamples(t testing.TB) []*registry.Owner {
	t.Helper()
	owners, err := own.ReadFiles("testdata/acme.json", "../app/own/testdata/right/everything.json")
	if err != nil {
		t.Fatal(err)
	}
	return owners
}

func TestOwnCodesStandOnTheirPages(t *testing.T) {
	s := built(t, Options{SiteURL: "https://example.org/ws/", Own: ownExamples(t)})
	docs := parsed(t, s)
	for page, wants := range map[string][]string{
		"services/acme/index.html": {"Acme gateway", "4001 Session expired", "The access token ran out.", "After a fix. Refresh the token, then reconnect.", "4100 Frame too chatty"},
		"services/index.html":      {"Your own", "Acme gateway"},
		"3456/index.html":          {"Acme gateway: Tenant moved. The tenant now lives in another region."},
		"3000-3999/index.html":     {"Acme gateway"},
		"4000-4999/index.html":     {"Acme gateway"},
		"reconnecting/index.html":  {"Acme gateway"},
	} {
		shown := squeezed(text(docs[page]))
		for _, want := range wants {
			if !strings.Contains(shown, want) {
				t.Errorf("%s does not say %q", page, want)
			}
		}
	}
	for _, address := range []string{"services/acme/#3456", "services/acme/#4001", "services/acme/#4100", "3456/"} {
		leads(t, s, address)
	}
	// Before the services that we know.
	section := string(s.File("4000-4999/index.html").Body)
	section = section[strings.Index(section, `id="4001"`):]
	if acme, discord := strings.Index(section, "services/acme/#4001"), strings.Index(section, "services/discord/#4001"); acme < 0 || acme > discord {
		t.Errorf("on the page of the range acme stands at %d, Discord at %d", acme, discord)
	}
	if !bytes.Contains(s.File("services/acme/index.html").Body, []byte(`href="https://wiki.example.org/runbook/4001"`)) {
		t.Error("the page of the service does not lead to its runbook")
	}
	for _, file := range []string{"sitemap.xml", "worker.js", "llms.txt", "codes.json"} {
		if !bytes.Contains(s.File(file).Body, []byte("services/acme/")) {
			t.Errorf("%s does not name the page of acme", file)
		}
	}
	if plain := built(t, Options{}); bytes.Contains(plain.File("services/index.html").Body, []byte("Your own")) || plain.File("3456/index.html") != nil {
		t.Error("a site without own codes shows some")
	}
}

// The data of a site with own codes are as sound as those of one without.
func TestOwnCodesAreData(t *testing.T) {
	s := built(t, Options{Own: ownExamples(t)})
	n := 0
	for _, c := range codes(t, s).Codes {
		if c.Owner == "acme" {
			n++
			leads(t, s, c.Path)
		}
	}
	if n != 5 {
		t.Errorf("%d codes of acme, want 5", n)
	}
	var sitemap struct {
		URLs []string `xml:"url>loc"`
	}
	if err := xml.Unmarshal(s.File("sitemap.xml").Body, &sitemap); err != nil {
		t.Error(err)
	}
}

// The page hands the codes to the widget as data: what the script element holds
// is what the file said.
func TestPageHandsOwnCodesToTheWidget(t *testing.T) {
	owners := ownExamples(t)
	docs := parsed(t, built(t, Options{Own: owners}))
	for page, doc := range docs {
		var blocks []string
		for n := range doc.Descendants() {
			if attr(n, "id") == "own-codes" {
				if n.Data != "script" || attr(n, "type") != "application/json" {
					t.Errorf("%s: #own-codes is <%s type=%q>", page, n.Data, attr(n, "type"))
				}
				blocks = append(blocks, text(n))
			}
		}
		if page != "index.html" && page != framesAt+"index.html" {
			if len(blocks) > 0 {
				t.Errorf("%s carries codes, but has no widget", page)
			}
			continue
		}
		if len(blocks) != 1 {
			t.Fatalf("%d blocks of own codes in %s, want one", len(blocks), page)
		}
		var files []own.File
		if err := json.Unmarshal([]byte(blocks[0]), &files); err != nil {
			t.Fatal(err)
		}
		var want []own.File
		for _, o := range owners {
			want = append(want, own.FileOf(o))
		}
		if diff := cmp.Diff(files, want); diff != "" {
			t.Errorf("the page's codes (-got +want):\n%s", diff)
		}
	}
}

// What a team writes stays text, on every page.
func TestOwnCodesStayText(t *testing.T) {
	s := built(t, Options{Own: ownExamples(t)})
	const name, owner = "</script><script>alert(1)</script>", `Zürich <b>&amp;</b> "Straße" 🚪 gateway`
	shown := 0
	for page, doc := range parsed(t, s) {
		if strings.Contains(text(doc), owner) || strings.Contains(text(doc), name) {
			shown++
		}
		for n := range doc.Descendants() {
			if n.Type == html.ElementNode && n.Data == "script" && attr(n, "src") == "" && attr(n, "id") != "own-codes" {
				t.Errorf("%s: a name became a script: %s", page, text(n))
			}
			for _, a := range n.Attr {
				if strings.HasPrefix(a.Key, "on") || strings.HasPrefix(a.Val, "javascript:") || strings.HasPrefix(a.Val, "data:text") {
					t.Errorf("%s: <%s> got the attribute %s=%q", page, n.Data, a.Key, a.Val)
				}
			}
		}
	}
	if shown < 4 {
		t.Errorf("%d pages show the odd names, want the service's, the list of services, the range's and 3000's", shown)
	}
}

// beyond are the examples with mistakes that a schema cannot see.
var beyond = map[string]string{
	"codes-twice":  "a number stands twice",
	"fields-twice": "a parser drops the first of two fields",
	"slugs-known":  "the slug is taken",
}

// The schema and the checker agree about every example.
func TestOwnerSchemaAgreesWithTheChecker(t *testing.T) {
	owners := schema(t, "owner.schema.json", ownerSchema)
	right, wrong := 0, 0
	for _, pattern := range []string{"testdata/*.json", "../app/own/testdata/right/*.json", "../app/own/testdata/wrong/*.json"} {
		files, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			body, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			_, checked := own.Read(bytes.NewReader(body))
			value, err := jsonschema.UnmarshalJSON(bytes.NewReader(body))
			if err != nil {
				t.Fatalf("%s: %v", file, err)
			}
			valid := owners.Validate(value)
			_, unseen := beyond[strings.TrimSuffix(filepath.Base(file), ".json")]
			switch {
			case checked == nil && valid != nil:
				t.Errorf("%s: the checker accepts it, the schema says %v", file, valid)
			case checked != nil && valid == nil && !unseen:
				t.Errorf("%s: the schema accepts it, the checker says %v", file, checked)
			case unseen && valid != nil:
				t.Errorf("%s: the schema sees the mistake; take it out of beyond", file)
			}
			if checked == nil {
				right++
			} else {
				wrong++
			}
			// Of a file with many mistakes, each one alone is wrong too.
			for _, code := range eachCode(value) {
				text, err := json.Marshal(code)
				if err != nil {
					continue // a number that is none
				}
				_, checked := own.Read(bytes.NewReader(text))
				if valid := owners.Validate(code); (checked == nil) != (valid == nil) {
					t.Errorf("%s: of %s the checker says %v, the schema %v", file, text, checked, valid)
				}
			}
		}
	}
	if right < 4 || wrong < 20 {
		t.Errorf("%d right and %d wrong examples; are they gone?", right, wrong)
	}
}

// eachCode returns a file for each code of a file, alone.
func eachCode(value any) []any {
	file, _ := value.(map[string]any)
	codes, _ := file["codes"].([]any)
	var files []any
	for _, code := range codes {
		files = append(files, map[string]any{"owner": "A", "slug": "a", "codes": []any{code}})
	}
	return files
}
