package decode

import (
	"regexp"
	"strconv"
	"strings"
	"time"
)

// A clock is one way of writing the time of a log line. Its layouts are those
// of package time; the first that parses is taken.
type clock struct {
	expr    *regexp.Regexp
	layouts []string
	written string // the layout of the result: no more than the line states
}

// clocks, the most complete first. Only what a line states is kept: a time
// without a zone stays without one, a time without a date is no more than a
// time of day.
var clocks = []clock{
	{regexp.MustCompile(`\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})? ?(?:Z|[+-]\d\d:?\d\d)\b`),
		[]string{"2006-01-02T15:04:05Z07:00", "2006-01-02T15:04:05Z0700", "2006-01-02T15:04:05 Z0700", "2006-01-02T15:04:05 Z07:00"}, time.RFC3339Nano},
	{regexp.MustCompile(`\b\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?`),
		[]string{"2006-01-02T15:04:05"}, "2006-01-02T15:04:05.999999999"},
	{regexp.MustCompile(`\b\d\d/(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/\d{4}:\d\d:\d\d:\d\d [+-]\d{4}`),
		[]string{"02/Jan/2006:15:04:05 -0700"}, time.RFC3339Nano},
	{regexp.MustCompile(`\b\d\d/(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/\d{4}:\d\d:\d\d:\d\d(?:\.\d{1,9})?`),
		[]string{"02/Jan/2006:15:04:05"}, "2006-01-02T15:04:05.999999999"},
	{regexp.MustCompile(`\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d GMT`),
		[]string{"Mon, 02 Jan 2006 15:04:05 GMT"}, time.RFC3339Nano},
	{regexp.MustCompile(`\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [ \d]\d \d\d:\d\d:\d\d \d{4}`),
		[]string{"Mon Jan _2 15:04:05 2006"}, "2006-01-02T15:04:05.999999999"},
	// Syslog (RFC 3164) states no year; the result is ISO 8601's form without one.
	{regexp.MustCompile(`\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [ \d]\d \d\d:\d\d:\d\d(?:\.\d{1,9})?`),
		[]string{"Jan _2 15:04:05"}, "--01-02T15:04:05.999999999"},
	{regexp.MustCompile(`(?:^|[\[(] ?)\d{1,2}:\d\d:\d\d(?:[.,]\d{1,9})?(?: [AP]M)?`),
		[]string{"15:04:05", "3:04:05 PM"}, "15:04:05.999999999"},
}

// epoch is a Unix time in seconds (with or without a fraction), milliseconds,
// microseconds or nanoseconds, of the years 2001 to 2286, where a line begins
// with it or labels it.
var epoch = regexp.MustCompile(`(?:^\[?|"?\b(?:time|ts|timestamp|t)"?[:=] ?)([1-9]\d{9})(\d{3}|\d{6}|\d{9}|\.\d{1,9})?(?:\D|$)`)

// timeOn returns the time that a log line carries, in the form of RFC 3339 as
// far as the line states it, or "".
func timeOn(line string) string {
	if t, ok := plainTime(line); ok {
		return t
	}
	if !hasClock(line) {
		return ""
	}
	for _, c := range clocks {
		if s := c.expr.FindString(line); s != "" {
			if t, ok := c.parse(s); ok {
				return t.Format(c.written)
			}
		}
	}
	if m := epoch.FindStringSubmatch(line); m != nil {
		return unix(m[1], m[2])
	}
	return ""
}

// hasClock reports whether any clock can stand on the line: two digits, a colon
// and two digits, or ten digits in a row.
func hasClock(line string) bool {
	digits := 0
	for i := range len(line) {
		if isDigit(line[i]) {
			if digits++; digits == 10 {
				return true
			}
			continue
		}
		if line[i] == ':' && digits > 0 && i+2 < len(line) && isDigit(line[i+1]) && isDigit(line[i+2]) {
			return true
		}
		digits = 0
	}
	return false
}

// plainTime reads the time that most logs begin with, RFC 3339 in UTC, as it
// stands. It leaves all others to the clocks.
func plainTime(line string) (string, bool) {
	const shape = "0000-00-00T00:00:00"
	line = strings.TrimLeft(line, "[")
	if !shaped(line, shape) {
		return "", false
	}
	end := len(shape)
	if end < len(line) && line[end] == '.' {
		end++
		for end < len(line) && end < len(nanoTime) && isDigit(line[end]) {
			end++
		}
	}
	// Go on only with what needs no other form: no zero at the end, real days.
	if end+1 >= len(line) || line[end] != 'Z' || isWord(line[end+1]) || line[end-1] == '.' || end > len(shape) && line[end-1] == '0' {
		return "", false
	}
	month, day, hour := line[5:7], line[8:10], line[11:13]
	if month < "01" || month > "12" || day < "01" || day > "28" || hour > "23" || line[14] > '5' || line[17] > '5' {
		return "", false
	}
	return strings.Clone(line[:end+1]), true
}

func (c clock) parse(s string) (time.Time, bool) {
	s = strings.TrimLeft(strings.ReplaceAll(s, ",", "."), "[( ")
	if len(s) > 10 && s[4] != ':' && (s[10] == ' ' || s[10] == 'T') {
		s = strings.ReplaceAll(s[:10], "/", "-") + "T" + s[11:]
	}
	for _, layout := range c.layouts {
		// Mon, 02 Jan has a comma of its own.
		if strings.HasPrefix(layout, "Mon,") {
			s = strings.Replace(s, ".", ",", 1)
		}
		if t, err := time.Parse(layout, s); err == nil {
			return t, true
		}
	}
	return time.Time{}, false
}

// unix returns the time of an epoch's whole seconds and the digits after them.
func unix(seconds, rest string) string {
	n, err := strconv.ParseInt(seconds, 10, 64)
	if err != nil {
		return ""
	}
	digits := (strings.TrimPrefix(rest, ".") + "000000000")[:9]
	nanos, err := strconv.ParseInt(digits, 10, 64)
	if err != nil {
		return ""
	}
	return time.Unix(n, nanos).UTC().Format(time.RFC3339Nano)
}
