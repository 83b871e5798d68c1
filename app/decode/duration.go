package decode

import (
	"strconv"
	"sync"
)

// lasting matches how long a connection lasted or was silent, as log lines
// state it: "after 60s", "lifetime=59.98s", "duration: 60000 ms", "idle for 10
// minutes". Its groups after the number are the units, in the order of
// unitSeconds.
var lasting = &expression{text: `(?i)\b(?:after|lasted|lived|idle(?: for)?|silent for|(?:open|connected|alive) for|lifetime|uptime|duration|elapsed|age)\b["']?[ :=]{1,3}["']?(?:about |only |~)?(\d{1,9}(?:\.\d{1,6})?) ?(?:(ms|millis\w*|milliseconds?)|(s|secs?|seconds?)|(m|mins?|minutes?)|(h|hrs?|hours?))\b`}

var unitSeconds = []float64{0.001, 1, 60, 3600}

// lastingWords are needed for lasting.
var lastingWords = sync.OnceValue(func() *finder {
	return newFinder([]string{"after", "lasted", "lived", "idle", "silent for", "open for", "connected for", "alive for", "lifetime", "uptime", "duration", "elapsed", "age"})
})

// soon comes before a time that something is going to take: a delay before the
// next attempt is not how long a connection lasted.
var soon = &expression{text: `(?i)\b(?:retry|retrying|reconnect(?:ing)?|backoff|delay|waiting|again)\b`}

// soonReach is how far before a time, in bytes, words of soon are looked for.
const soonReach = 40

// lastingOn returns how many seconds a line says that the connection lasted or
// was silent, or 0.
func lastingOn(line string) float64 {
	if !lastingWords().holds(line) {
		return 0
	}
	at := lasting.FindStringSubmatchIndex(line)
	if at == nil || soon.MatchString(line[max(0, at[0]-soonReach):at[0]]) {
		return 0
	}
	n, err := strconv.ParseFloat(line[at[2]:at[3]], 64)
	if err != nil {
		return 0
	}
	for i, seconds := range unitSeconds {
		if at[4+2*i] >= 0 {
			return n * seconds
		}
	}
	return 0
}
