package registry

import (
	"strconv"
	"strings"
)

// secondsOf is how many seconds a unit of time has.
var secondsOf = map[string]float64{
	"ms": 0.001, "msec": 0.001, "millis": 0.001, "millisecond": 0.001, "milliseconds": 0.001,
	"s": 1, "sec": 1, "secs": 1, "second": 1, "seconds": 1,
	"m": 60, "min": 60, "mins": 60, "minute": 60, "minutes": 60,
	"h": 3600, "hr": 3600, "hrs": 3600, "hour": 3600, "hours": 3600,
	"d": 86400, "day": 86400, "days": 86400,
}

// durations returns the durations that text states, in seconds: "60s", "60
// seconds", "a minute" not.
func durations(text string) []float64 {
	var found []float64
	chunks := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return r == ' ' || r == '\t' || r == '-' || r == ',' })
	for i, chunk := range chunks {
		digits := 0
		for digits < len(chunk) && (isDigit(chunk[digits]) || digits > 0 && chunk[digits] == '.') {
			digits++
		}
		n, err := strconv.ParseFloat(chunk[:digits], 64)
		if err != nil {
			continue
		}
		unit := chunk[digits:]
		if unit == "" && i+1 < len(chunks) {
			unit = chunks[i+1]
		}
		if each := secondsOf[strings.Trim(unit, ".:;!?)\"'")]; each > 0 && n > 0 {
			found = append(found, n*each)
		}
	}
	return found
}
