package registry

import (
	"math"
	"strings"
	"testing"
)

// Every integer lies in exactly one range: the ranges are sorted, touch, and
// reach from the smallest to the largest.
func TestRangesLeaveNoGap(t *testing.T) {
	if first := Ranges[0].First; first != math.MinInt {
		t.Errorf("the first range begins with %d", first)
	}
	if last := Ranges[len(Ranges)-1].Last; last != math.MaxInt {
		t.Errorf("the last range ends with %d", last)
	}
	for i := 1; i < len(Ranges); i++ {
		if Ranges[i-1].Last+1 != Ranges[i].First {
			t.Errorf("%s ends with %d, %s begins with %d", Ranges[i-1].Slug, Ranges[i-1].Last, Ranges[i].Slug, Ranges[i].First)
		}
	}
}

func TestRangeOf(t *testing.T) {
	for code, want := range map[Code]string{
		math.MinInt: "negative",
		NoCode:      "negative",
		-1:          "negative",
		0:           "0-999",
		999:         "0-999",
		1000:        "1000-1015",
		1006:        "1000-1015",
		1015:        "1000-1015",
		1016:        "1016-2999",
		2999:        "1016-2999",
		3000:        "3000-3999",
		3999:        "3000-3999",
		4000:        "4000-4999",
		4999:        "4000-4999",
		5000:        "5000-65535",
		65535:       "5000-65535",
		65536:       "above-65535",
		math.MaxInt: "above-65535",
	} {
		held := 0
		for i := range Ranges {
			if Ranges[i].Holds(code) {
				held++
			}
		}
		if r := RangeOf(code); r == nil || r.Slug != want || held != 1 {
			t.Errorf("%d: in %+v and %d ranges, want %q and 1", code, r, held, want)
		}
	}
}

// The addresses of ranges are permanent.
func TestPagesOfRanges(t *testing.T) {
	pages := map[string]string{
		"0-999": "/0-999/", "1016-2999": "/1016-2999/", "3000-3999": "/3000-3999/", "4000-4999": "/4000-4999/",
	}
	for _, r := range Ranges {
		if r.Path != pages[r.Slug] {
			t.Errorf("%s: the page is %q, want %q", r.Slug, r.Path, pages[r.Slug])
		}
	}
}

func TestPathOf(t *testing.T) {
	for code, want := range map[Code]string{
		1006: "/1006/", 1004: "/1004/", 3008: "/3008/", 3001: "/3001/", 3600: "/3000-3999/", 4014: "/4000-4999/",
		0: "/0-999/", 2000: "/1016-2999/", -1: "", 5000: "", 65536: "",
	} {
		if got := PathOf(code); got != want {
			t.Errorf("PathOf(%d) = %q, want %q", code, got, want)
		}
	}
}

// The numbers that people really type, and what the answer has to say.
func TestJudge(t *testing.T) {
	for _, test := range []struct {
		code  Code
		sound string // a part of the sentence
	}{
		{-1, "never opened"},
		{-7, "a program made this number up"},
		{0, "no code to show"},
		{1, "0 to 999 are not used"},
		{404, "may be an HTTP status"},
		{999, "0 to 999 are not used"},
		{1000, "closed on purpose"},
		{1006, "nobody sent 1006"},
		{1004, "reserved"},
		{1014, "gateway"},
		{1016, "has no meaning yet"},
		{2000, "has no meaning yet"},
		{2999, "has no meaning yet"},
		{3000, "Unauthorized"},
		{3999, "not registered with IANA"},
		{4000, "private"},
		{4999, "private"},
		{5000, "end at 4999"},
		{10000, "end at 4999"},
		{65535, "end at 4999"},
		{65536, "at most 65535"},
		{math.MaxInt, "at most 65535"},
		{math.MinInt, "a program made this number up"},
	} {
		v := Judge(test.code)
		if v.Range == nil || v.Code != test.code {
			t.Errorf("%d: no range, or the code %d", test.code, v.Code)
		}
		if !strings.Contains(v.Sentence.Text, test.sound) || len(v.Sentence.Text) > 200 {
			t.Errorf("%d: %q, want at most 200 characters with %q", test.code, v.Sentence.Text, test.sound)
		}
		if len(v.Sentence.Cites) == 0 {
			t.Errorf("%d: the sentence has no cite", test.code)
		}
	}
}

func TestJudgeNamesTheProgramsThatPrintTheNumber(t *testing.T) {
	for code, program := range map[Code]string{
		-1: "Java-WebSocket", 0: "aiohttp", 2000: "sockjs-client", 10000: "Workerman",
	} {
		v := Judge(code)
		if len(v.Sentinels) == 0 || v.Sentinels[0].Prints != program {
			t.Errorf("%d: %+v, want %s first", code, v.Sentinels, program)
		}
	}
	if v := Judge(1006); len(v.Sentinels) != 0 {
		t.Errorf("1006: %+v, want no sentinel", v.Sentinels)
	}
}
