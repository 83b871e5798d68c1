package explain

import "strconv"

// Answers are the answers given to a document's questions: the question's ID
// to the answer's.
type Answers map[string]string

// questions split the causes of 1006. What an answer means for each cause
// stands in splits.
var questions = []Question{
	{"opened", "Did the connection open first?", []Answer{
		{"yes", "Yes, it was open"},
		{"no", "No, never"},
	}},
	{"after", "How long was it open?", []Answer{
		{"moment", "Under a second"},
		{"while", "Seconds to minutes"},
		{"long", "Much longer"},
	}},
	{"regular", "Is it always the same time?", []Answer{
		{"no", "No, it varies"},
		{"30", "30 s"},
		{"60", "60 s"},
		{"120", "2 min"},
		{"300", "5 min"},
		{"600", "10 min"},
		{"3600", "1 h"},
		{"yes", "Yes, another"},
	}},
}

// seconds returns the time that an answer states, or 0.
func (given Answers) seconds() float64 {
	n, err := strconv.ParseFloat(given["regular"], 64)
	if err != nil {
		return 0
	}
	return n
}

// regular returns the answers with "yes" in place of a stated time, which is
// what splits speak of.
func (given Answers) regular() Answers {
	if given.seconds() == 0 {
		return given
	}
	return with(given, "regular", "yes")
}

// A split says what one answer means for one cause: how much likelier it
// becomes, and why. A weight of ruledOut or less puts it behind all others.
type split struct {
	question, answer, cause string
	weight                  int
	fit                     string
}

const ruledOut = -100

const (
	neverOpened = "It never opened."
	wasOpen     = "Unlikely: this happens before a connection opens."
	notYetOpen  = "Unlikely: this happens to open connections only."
	fixedTime   = "The same time each time points to a timer."
	noTimer     = "A timer would strike at the same time each time."
)

var splits = []split{
	{"opened", "no", "handshake-refused", 30, neverOpened},
	{"opened", "no", "unreachable", 29, neverOpened},
	{"opened", "no", "tls", 28, neverOpened},
	{"opened", "no", "not-websocket", 27, neverOpened},
	{"opened", "no", "closed-early", 26, neverOpened},
	{"opened", "no", "proxy-idle", ruledOut, notYetOpen},
	{"opened", "no", "server-crash", ruledOut, notYetOpen},
	{"opened", "no", "proxy-restart", ruledOut, notYetOpen},
	{"opened", "no", "local-violation", ruledOut, notYetOpen},
	{"opened", "no", "torn-down", ruledOut, notYetOpen},

	{"opened", "yes", "handshake-refused", ruledOut, wasOpen},
	{"opened", "yes", "unreachable", ruledOut, wasOpen},
	{"opened", "yes", "tls", ruledOut, wasOpen},
	{"opened", "yes", "not-websocket", ruledOut, wasOpen},
	{"opened", "yes", "closed-early", ruledOut, wasOpen},

	{"after", "moment", "torn-down", 20, "It ended within a second of opening."},
	{"after", "moment", "server-crash", 19, "The handler may fail on the first message."},
	{"after", "moment", "local-violation", 18, "The first message may break a rule or a limit."},
	{"after", "moment", "proxy-idle", -20, "Too early for an idle limit."},
	{"after", "while", "proxy-idle", 12, "Idle limits are usually 30 seconds to 10 minutes."},
	{"after", "while", "server-crash", 6, ""},
	{"after", "long", "network-change", 12, "Long-lived connections die of sleep, roaming and address changes."},
	{"after", "long", "proxy-restart", 11, "Long-lived connections meet deployments and reloads."},

	{"regular", "yes", "proxy-idle", 40, fixedTime},
	{"regular", "yes", "server-crash", -10, ""},
	{"regular", "yes", "network-change", -20, "A network change keeps no time table."},
	{"regular", "no", "proxy-idle", -15, noTimer},
	{"regular", "no", "network-change", 8, ""},
	{"regular", "no", "server-crash", 7, ""},
}

// open returns the questions that still make sense after the answers given;
// opened is what the text itself shows: "yes", "no" or "".
func open(given Answers, opened string) []Question {
	var ask []Question
	for _, q := range questions {
		switch {
		case q.ID == "opened" && opened != "":
		case q.ID != "opened" && (opened == "no" || given["opened"] == "no"):
		default:
			ask = append(ask, q)
		}
	}
	return ask
}
