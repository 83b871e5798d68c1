package explain

import (
	"fmt"
	"regexp"
	"strconv"
	"sync"

	"wsclose/app/decode"
)

// harDuration reads the detail of a session in a HAR file: "62.5 s, the last 60 s
// silent".
var harDuration = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^([\d.]+) s(?:, the last ([\d.]+) s silent)?$`)
})

// harSession explains a session in a HAR file: what the file tells, and what it
// cannot.
func harSession(s decode.Signal) Document {
	d := Document{
		Subject: "A WebSocket session in a HAR file",
		Verdict: Plain("The handshake worked. A HAR file of a browser holds no Close frame, so it cannot tell the close code."),
		Tone:    Calm,
	}
	var items []Text
	say := func(format string, args ...any) { items = append(items, Plain(fmt.Sprintf(format, args...))) }
	m := harDuration().FindStringSubmatch(s.Detail)
	if m == nil {
		m = []string{"", "", ""}
	}
	lasted, _ := strconv.ParseFloat(m[1], 64)
	silent, _ := strconv.ParseFloat(m[2], 64)
	if lasted > 0 {
		say("It lasted %s s, or had lasted that long when the file was saved: the file does not say whether the connection was still open.", m[1])
	} else {
		say("The file does not say how long it lasted.")
	}
	if silent > 0 {
		say("No message passed in the last %s s.", m[2])
	} else {
		say("The file shows no time of a last message. Of the browsers only Chrome saves messages.")
	}
	say("Pings and pongs are not in it either.")
	d.add("evidence", "What the file tells", list(items)...)
	if seconds := max(silent, 0); seconds >= 5 {
		d.add("limits", "What ends connections after "+m[2]+" s of silence", limits(seconds)...)
	} else if lasted >= 5 {
		d.add("limits", "What ends connections after "+m[1]+" s", limits(lasted)...)
	}
	d.add("next", "Next step", Block{Para: Text{
		{Words: "Log "}, {Words: "code, reason, wasClean", Code: true},
		{Words: " in the page's close handler and paste that line, or look at the messages of the connection in the browser's network panel."},
	}})
	d.add("code", "Which code?", Block{Para: Plain("A packet dump shows the Close frame, and so do proxies that save WebSocket frames into their HAR files as messages with opcode 8.")})
	return d
}
