package boot

import (
	"strings"
	"testing"
)

// TestStreamed: app.js fetches the program straight, and an app.js that does so
// in another way is refused with words about it.
func TestStreamed(t *testing.T) {
	s, err := New([]byte("\x00asm"), func(name string, _ []byte) string { return name }, "./")
	if err != nil {
		t.Fatal(err)
	}
	appJS := ""
	for _, f := range s.Files {
		if f.Path == "app.js" {
			appJS = string(f.Body)
		}
	}
	if !strings.Contains(appJS, "fetch(\"./app.wasm\"),\n") {
		t.Error("app.js does not fetch the program straight")
	}
	for _, other := range []string{"", `fetchWithProgress("a", showProgress) fetchWithProgress("b", showProgress)`} {
		if _, err := streamed([]byte(other)); err == nil || !strings.Contains(err.Error(), "go-app") {
			t.Errorf("streamed(%q): %v, want an error that speaks of go-app", other, err)
		}
	}
}
