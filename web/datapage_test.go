package web

import (
	"bytes"
	"flag"
	"net/http/httptest"
	"os"
	"os/exec"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write what the examples of the data page print")

// The page's examples do what the page says: they run against the site.
func TestDataExamples(t *testing.T) {
	for _, tool := range []string{"sh", "curl", "jq"} {
		if _, err := exec.LookPath(tool); err != nil {
			t.Skipf("not run: there is no %s here", tool)
		}
	}
	s := built(t, Options{})
	server := httptest.NewServer(Handler(s))
	defer server.Close()
	dir := t.TempDir()
	var text strings.Builder
	shown := examples("SITE/")
	for i, e := range examples(server.URL + "/") {
		run := exec.Command("sh", "-ec", e.Command)
		run.Dir = dir
		var failed bytes.Buffer
		run.Stderr = &failed
		out, err := run.Output()
		if err != nil || failed.Len() > 0 {
			t.Errorf("%s: %v %s", e.Command, err, failed.String())
		}
		if strings.HasPrefix(e.Command, "jq") && len(out) == 0 {
			t.Errorf("%s prints nothing", e.Command)
		}
		if string(out) != e.Output && !*update {
			t.Errorf("%s prints\n%s\nthe page shows\n%s\ngo test ./web -run DataExamples -update writes it", e.Command, out, e.Output)
		}
		text.WriteString("# " + e.Question + "\n$ " + shown[i].Command + "\n" + string(out))
	}
	if *update {
		if err := os.WriteFile("examples.txt", []byte(text.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
