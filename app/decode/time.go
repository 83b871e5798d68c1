package decode

import (
	"strconv"
	"strings"
	"time"
)

// A clock is one way of writing the time of a log line. Its layouts are those
// of package time; the first that parses is taken.
type clock struct {
	expr    *expression
	layouts []string
	written string // the layout of the result: no more than the line states
}

// clocks, the most complete first. Only what a line states is kept: a time
// without a zone stays without one, a time without a date is no more than a
// time of day.
var clocks = []clock{
	{&expression{text: `\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})? ?(?:Z|[+-]\d\d:?\d\d)\b`},
		[]string{"2006-01-02T15:04:05Z07:00", "2006-01-02T15:04:05Z0700", "2006-01-02T15:04:05 Z0700", "2006-01-02T15:04:05 Z07:00"}, time.RFC3339Nano},
	{&expression{text: `\b\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?`},
		[]string{"2006-01-02T15:04:05"}, "2006-01-02T15:04:05.999999999"},
	{&expression{text: `\b\d\d/(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/\d{4}:\d\d:\d\d:\d\d [+-]\d{4}`},
		[]string{"02/Jan/2006:15:04:05 -0700"}, time.RFC3339Nano},
	{&expression{text: `\b\d\d/(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/\d{4}:\d\d:\d\d:\d\d(?:\.\d{1,9})?`},
		[]string{"02/Jan/2006:15:04:05"}, "2006-01-02T15:04:05.999999999"},
	{&expression{text: `\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d GMT`},
		[]string{"Mon, 02 Jan 2006 15:04:05 GMT"}, time.RFC3339Nano},
	{&expression{text: `\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [ \d]\d \d\d:\d\d:\d\d \d{4}`},
		[]string{"Mon Jan _2 15:04:05 2006"}, "2006-01-02T15:04:05.999999999"},
	// Syslog (RFC 3164) states no year; the result is ISO 8601's form without one.
	{&expression{text: `\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [ \d]\d \d\d:\d\d:\d\d(?:\.\d{1,9})?`},
		[]string{"Jan _2 15:04:05"}, "--01-02T15:04:05.999999999"},
	// What Go programs of Kubernetes write (klog): severity, month and day.
	{&expression{text: `^[IWEF]\d{4} \d\d:\d\d:\d\d(?:\.\d{1,9})? `},
		[]string{"I0102 15:04:05 ", "W0102 15:04:05 ", "E0102 15:04:05 ", "F0102 15:04:05 "}, "--01-02T15:04:05.999999999"},
	{&expression{text: `(?:^|[\[(] ?)\d{1,2}:\d\d:\d\d(?:[.,]\d{1,9})?(?: [AP]M)?`},
		[]string{"15:04:05", "3:04:05 PM"}, "15:04:05.999999999"},
}

// epoch is a Unix time in seconds (with or without a fraction), milliseconds,
// microseconds or nanoseconds, of the years 2001 to 2286, where a line begins
// with it or labels it.
var epoch = &expression{text: `(?:^\[?|"?\b(?:time|ts|timestamp|t)"?[:=] ?)([1-9]\d{9})(\d{3}|\d{6}|\d{9}|\.\d{1,9})?(?:\D|$)`}

// timeOn returns the time that a log line carries, in the form of RFC 3339 as
// far as the line states it, or "".
func timeOn(line string) string {
	if t, ok := plainTime(line); ok {
		return t
	}
	if !hasClock(line) {
		return ""
	}
	return slowTime(line)
}

// slowTime tries one clock after the other.
func slowTime(line string) string {
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

// plainTime reads the times that most logs begin with, as in
// "2026-11-22T10:00:00.5Z" and "[2026-11-22 10:00:00,500]", at the start of a
// line. It leaves all others to the clocks.
func plainTime(line string) (string, bool) {
	const day, clock = "0000-00-00", "00:00:00"
	line = strings.TrimLeft(line, "[")
	if !shaped(line, day) || len(line) < len(day)+1+len(clock) || line[len(day)] != 'T' && line[len(day)] != ' ' || !shaped(line[len(day)+1:], clock) {
		return "", false
	}
	date, clockTime, rest := line[:len(day)], line[len(day)+1:len(day)+1+len(clock)], line[len(day)+1+len(clock):]
	if date[5:7] < "01" || date[5:7] > "12" || date[8:] < "01" || date[8:] > "28" || clockTime > "23:59:59" || clockTime[3] > '5' || clockTime[6] > '5' {
		return "", false
	}
	fraction := ""
	if rest != "" && (rest[0] == '.' || rest[0] == ',') {
		n := 1
		for n < len(rest) && n <= 9 && isDigit(rest[n]) {
			n++
		}
		if fraction = strings.TrimRight(rest[1:n], "0"); fraction != "" {
			fraction = "." + fraction
		}
		if rest = rest[n:]; n == 1 {
			return "", false
		}
	}
	zone := ""
	switch after := strings.TrimPrefix(rest, " "); {
	case strings.HasPrefix(rest, "Z"):
		zone, rest = "Z", rest[1:]
	case shaped(rest, "+00:00"), shaped(rest, "-00:00"):
		if zone = rest[:6]; zone[1:] == "00:00" {
			zone = "Z"
		} else if zone[1:3] > "23" || zone[4] > '5' {
			return "", false
		}
		rest = rest[6:]
	case after != "" && strings.IndexByte("Z+-.,", after[0]) >= 0:
		return "", false
	}
	if rest != "" && isWord(rest[0]) {
		return "", false
	}
	return date + "T" + clockTime + fraction + zone, true
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

// oneMoment is how far apart the lines that a program prints about one close are
// at most: another line, in other words, so soon after is about the same close.
// Where a time has no fraction, the second counts.
const oneMoment = 250 * time.Millisecond

// sameMoment reports whether two times that timeOn returned are one moment.
func sameMoment(a, b string) bool {
	for _, layout := range []string{time.RFC3339Nano, "2006-01-02T15:04:05.999999999", "--01-02T15:04:05.999999999", "15:04:05.999999999"} {
		if s, err := time.Parse(layout, a); err == nil {
			t, err := time.Parse(layout, b)
			if !strings.Contains(a, ".") || !strings.Contains(b, ".") {
				s, t = s.Truncate(time.Second), t.Truncate(time.Second)
			}
			return err == nil && t.Sub(s).Abs() <= oneMoment
		}
	}
	return false
}
