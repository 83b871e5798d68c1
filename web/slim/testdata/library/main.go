// Command library asks of the standard library what the widget asks of it, and
// prints the answers. Built with what is left out of the library, it has to
// print the same.
package main

import (
	"errors"
	"fmt"
	"io/fs"
	"math/rand"
	"net/url"
	"os"
	"regexp"
	"slices"
	"sort"
	"strings"
	"time"
)

type (
	code  uint16
	point struct{ x, y int }
)

func (c code) String() string { return "code " + fmt.Sprint(uint16(c)) }

func main() {
	times()
	formats()
	addresses()
	expressions()
	sorts()
	if _, err := os.Open("there is none"); !errors.Is(err, fs.ErrNotExist) {
		println("opened a file:", err)
	}
	println("all is well")
}

func times() {
	for _, layout := range []string{time.RFC3339Nano, time.RFC1123Z, time.ANSIC, "--01-02T15:04:05", "Jan _2 15:04:05.000", "02/Jan/2006:15:04:05 -0700", "2006-01-02 15:04:05,000 MST"} {
		for _, text := range []string{"2026-11-22T10:00:00.123456Z", "2026-11-22T10:00:00+05:30", "Sun, 22 Nov 2026 10:00:00 +0200", "Sun Nov 22 10:00:00 2026", "--11-22T10:00:00",
			"Nov  2 10:00:00.500", "22/Nov/2026:10:00:00 -0800", "2026-11-22 10:00:00,250 CET", "2026-02-30T10:00:00Z", ""} {
			t, err := time.Parse(layout, text)
			if err != nil {
				println(err.Error())
				continue
			}
			println(t.Format(time.RFC3339Nano), t.UTC().Format("Mon Jan 2 15:04:05 2006"), t.Unix(), t.Sub(time.Unix(0, 0)).String(), t.String())
		}
	}
	println(time.UnixMilli(1795341600123).UTC().Format(time.RFC3339Nano))
}

func formats() {
	for _, verb := range []string{"%v", "%d", "%s", "%q", "%x", "%5.1f", "%g", "%t", "%T", "%02d", "%+v", "%#x", "%c", "%U", "%w", "%!"} {
		for _, v := range []any{1, -7, uint8(200), code(1006), 1.5, 1e21, "a\"b\x00", []byte("ab"), true, nil, 'é', errors.New("an error"), &point{1, 2} == nil,
			[]int{1, 2}, []string{"a", "b"}, []code{1, 2}, time.Second, fs.ErrNotExist, (*point)(nil), (error)(nil)} {
			println(fmt.Sprintf(verb, v))
		}
	}
	println(fmt.Errorf("first: %w, second: %w", fs.ErrExist, errors.New("x")).Error(), fmt.Sprint("a", 1, 2, "b"), fmt.Sprintln("a", 1))
}

func addresses() {
	for _, text := range []string{"https://example.org/a/b?q=1&q=2#part", "http://[::1]:8080/x", "http://[fe80::1]/", "http://127.0.0.1:80", "//host/path", "mailto:a@b", "/a%20b?x=%zz", "ws://u:p@h:1/%41", "data:,x", "http://a b", "http://h:port/", ":", ""} {
		u, err := url.Parse(text)
		if err != nil {
			println(err.Error())
			continue
		}
		println(u.String(), u.Scheme, u.Host, u.Path, u.RawQuery, u.Fragment, u.Query().Encode())
	}
	for _, text := range []string{"a=1&b=%20+&c", "a;b", "%", "x=%C3%A9"} {
		values, err := url.ParseQuery(text)
		println(values.Encode(), err != nil, url.PathEscape(text), url.QueryEscape(text))
		plain, err := url.PathUnescape(text)
		println(plain, err != nil)
	}
}

func expressions() {
	for _, pattern := range []string{`^a+b*$`, `(?i)close[ds]?\s+(\d{3,4})\b`, `^(?:x|y)z`, `[\p{L}_]+`, `^(\d+)-(\d+)$`, `(a|ab)(c|bcd)(d*)`, `(?m)^\w+$`, `[^[:space:]]+`, `a{2,3}?`} {
		re := regexp.MustCompile(pattern)
		for _, text := range []string{"aabb", "Closed 1006, CLOSE 4001", "yz", "été_1", "10-20", "abcd", "one\ntwo", "aaaa", ""} {
			println(pattern, text, fmt.Sprint(re.FindAllStringSubmatchIndex(text, -1)))
		}
	}
}

func sorts() {
	random := rand.New(rand.NewSource(1))
	for _, n := range []int{0, 1, 2, 3, 15, 16, 17, 33, 100, 1000} {
		points, words, numbers := make([]point, n), make([]string, n), make([]int, n)
		for i := range n {
			points[i], words[i], numbers[i] = point{random.Intn(9), i}, strings.Repeat("x", random.Intn(50)), random.Intn(100)
		}
		slices.SortStableFunc(points, func(a, b point) int { return a.x - b.x })
		slices.Sort(words)
		slices.SortFunc(numbers, func(a, b int) int { return b - a })
		for _, p := range points {
			print(p.x, ",", p.y, " ")
		}
		println(strings.Join(words, " "), fmt.Sprint(numbers))
		sort.Slice(points, func(i, j int) bool { return points[i].y < points[j].y })
		sort.Strings(words)
		println(sort.IntsAreSorted(numbers), fmt.Sprint(len(points), sort.SliceIsSorted(points, func(i, j int) bool { return points[i].y < points[j].y })))
	}
}
