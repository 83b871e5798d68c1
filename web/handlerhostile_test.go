package web

import (
	"bytes"
	"net/http"
	"strings"
	"testing"
)

// TestHandlerRangesOfForms: a range counts in the bytes of the form that is
// sent, and names that form.
func TestHandlerRangesOfForms(t *testing.T) {
	s := built(t, Options{})
	h, f := Handler(s), s.File("codes.json")
	for _, coding := range []string{"", "gzip", "br"} {
		whole := f.Body
		if coding != "" {
			whole = f.Encoded(coding)
		}
		tag := ask(h, http.MethodGet, "/codes.json", "Accept-Encoding", coding).Header.Get("ETag")
		for _, c := range []struct {
			ranges string
			head   []string
			status int
			want   []byte
		}{
			{"bytes=0-9", nil, 206, whole[:10]},
			{"bytes=5-", nil, 206, whole[5:]},
			{"bytes=-7", nil, 206, whole[len(whole)-7:]},
			{"bytes=0-999999999", nil, 206, whole},
			{"bytes=999999999-", nil, 416, nil},
			{"bytes=9-5", nil, 416, nil},
			{"bytes=x", nil, 416, nil},
			{"bytes=-", nil, 416, nil},
			{"bytes=0-99999999999999999999", nil, 416, nil},
			{"lines=0-9", nil, 416, nil},
			{"bytes=0-9", []string{"If-Range", tag}, 206, whole[:10]},
			{"bytes=0-9", []string{"If-Range", `"older"`}, 200, whole},
			{"bytes=0-9", []string{"If-None-Match", tag}, 304, nil},
			{"bytes=" + strings.Repeat("0-,", 5000) + "0-", nil, 200, whole}, // more than the file: all of it, once
		} {
			r := ask(h, http.MethodGet, "/codes.json", append([]string{"Accept-Encoding", coding, "Range", c.ranges}, c.head...)...)
			where := c.ranges[:min(len(c.ranges), 30)] + " of the coding " + coding
			if r.StatusCode != c.status {
				t.Errorf("%s, %q: status %d, want %d", where, c.head, r.StatusCode, c.status)
				continue
			}
			if c.want == nil {
				continue
			}
			if got := body(t, &http.Response{Header: http.Header{}, Body: r.Body}); !bytes.Equal(got, c.want) {
				t.Errorf("%s: %d bytes, want %d", where, len(got), len(c.want))
			}
			if r.Header.Get("Content-Encoding") != coding || r.Header.Get("Content-Length") != itoa(len(c.want)) || r.Header.Get("ETag") != tag {
				t.Errorf("%s: headers %v", where, r.Header)
			}
		}
		many := ask(h, http.MethodGet, "/codes.json", "Accept-Encoding", coding, "Range", "bytes=0-0,5-6")
		if many.StatusCode != 206 || !strings.HasPrefix(many.Header.Get("Content-Type"), "multipart/byteranges") {
			t.Errorf("two ranges of the coding %q: status %d, headers %v", coding, many.StatusCode, many.Header)
		}
		// What is shared by all answers is as it was.
		if after := ask(h, http.MethodGet, "/codes.json", "Accept-Encoding", coding); after.Header.Get("Content-Type") != f.Type || after.Header.Get("Content-Length") != itoa(len(whole)) {
			t.Errorf("after ranges the coding %q has headers %v", coding, after.Header)
		}
	}
}

// TestHandlerConditions: lists, weak tags and nonsense in If-None-Match and its
// kin.
func TestHandlerConditions(t *testing.T) {
	h := Handler(built(t, Options{}))
	tag := ask(h, http.MethodGet, "/1006/").Header.Get("ETag")
	for _, c := range []struct {
		name, value string
		status      int
	}{
		{"If-None-Match", tag, 304},
		{"If-None-Match", "W/" + tag, 304},
		{"If-None-Match", `"a", W/"b",` + tag + `, "c"`, 304},
		{"If-None-Match", "*", 304},
		{"If-None-Match", strings.Trim(tag, `"`), 200},
		{"If-None-Match", `"` + strings.Trim(tag, `"`), 200},
		{"If-None-Match", strings.Repeat(`"a",`, 10_000), 200},
		{"If-None-Match", strings.Repeat(`"a",`, 10_000) + tag, 304},
		{"If-None-Match", strings.Repeat(`,`, 100_000), 200},
		{"If-None-Match", "", 200},
		{"If-Match", tag, 200},
		{"If-Match", `"other"`, 412},
		{"If-Modified-Since", "Mon, 01 Jan 2001 00:00:00 GMT", 200},
		{"If-Modified-Since", "yesterday", 200},
		{"If-Unmodified-Since", "Mon, 01 Jan 2001 00:00:00 GMT", 200},
	} {
		for _, method := range []string{http.MethodGet, http.MethodHead} {
			if r := ask(h, method, "/1006/", c.name, c.value); r.StatusCode != c.status {
				t.Errorf("%s %s: %.40s: status %d, want %d", method, c.name, c.value, r.StatusCode, c.status)
			}
		}
	}
}

// TestAcceptEncodingOddities: whatever the header says, the answer is a form
// that it allows.
func TestAcceptEncodingOddities(t *testing.T) {
	h := Handler(built(t, Options{}))
	for accept, want := range map[string]string{
		",,, ,":                           "",
		";;;q":                            "",
		"br;q=":                           "",
		"br;q=NaN":                        "",
		"br;q=Inf":                        "",
		"br;q=-1":                         "",
		"br;q=1e300":                      "",
		"br;q=2, gzip":                    "gzip",
		"br;level=4;q=0.5,gzip;Q=0.6":     "gzip",
		"br ; q = 0.5":                    "br", // spaces before the sign: the weight is not read, the coding is named
		"\tbr\t,\tgzip":                   "br",
		"br;q=0,br":                       "br",
		"x-gzip":                          "",
		"identity;q=0":                    "",
		"identity;q=0, *":                 "br",
		"*;q=0.1, identity;q=0.5":         "",
		"gzip\x00":                        "",
		strings.Repeat("x,", 5000) + "br": "br",
		strings.Repeat(";", 10000):        "",
	} {
		if got := ask(h, http.MethodGet, "/1006/", "Accept-Encoding", accept).Header.Get("Content-Encoding"); got != want {
			t.Errorf("accepting %.40q: coding %q, want %q", accept, got, want)
		}
	}
	r, err := http.NewRequest(http.MethodGet, "/1006/", nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Header["Accept-Encoding"] = []string{"gzip", "br"} // two lines are one list
	if first, _ := acceptable(r.Header["Accept-Encoding"]); first != "br" {
		t.Errorf("two lines: the first is %q", first)
	}
}
