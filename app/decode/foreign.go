package decode

import "strings"

// Numbers on a log line that are something else: quantities, and the codes of
// other things.

var (
	// unit matches what makes the number before it a quantity or a part of
	// something else.
	unit = &expression{text: `(?i)^(?:[.,:/-]\d|%|[a-z_]|[ \t](?:idle|open|active|old|stale|pending|unused|live|more|other|new|dead)[ \t](?:[a-z]+[ \t])?[a-z]+s\b|[ \t]?(?:ms|msec|millis|milliseconds?|s|sec|seconds?|min|minutes?|h|hours?|days?|bytes?|kb|mb|kib|mib|items|conns?|connections|clients|users|sockets|streams|sessions|channels|peers|files|issues|times|rows|tasks|packets|requests|messages|events|records|entries|threads|tickets|orders|accounts|lines|points|characters|of \d|px|usd|eur|am|pm)\b)`}
)

// isQuantity reports whether the words behind a number make it something else.
func isQuantity(rest string) bool {
	at := unit.FindStringIndex(rest)
	if at != nil && strings.HasPrefix(rest[at[1]:], "=") {
		return false // the next field: "code=1001 conn=7"
	}
	return at != nil && !(at[1] < len(rest) && rest[at[1]] >= 0x80) // the first letter of a longer word
}

// foreignLabels are words in front of a label that give it to something else.
var foreignLabels = strings.Split("event|exit|zip|postal|area|country|promo|product|item|door|key|pin|language|source|http|error|err|access|status line", "|")

// isForeign reports whether the label behind before is that of something else.
// A close event's code is no other event's.
func isForeign(before string) bool {
	b := &backward{before, len(before)}
	b.one(" _-")
	event := *b
	if event.any(" event") {
		if words := wordsIn(before); words.has(endLabels) && words.has(connectionKinds) && strings.Contains(strings.ToLower(before), "socket") {
			return false // "Socket closed. Event code 1006"
		}
		event.word()
		if event.many(" ,:"); event.at > 0 {
			event.word()
		}
		word := strings.ToLower(before[event.at:])
		if strings.Contains(word, "clos") || strings.Contains(word, "disconnect") {
			return false
		}
	}
	if thing := *b; thing.any("(", "(status ") {
		// "AuthError.expired (Code: 4200)", but "WebSocketError (code 1006)".
		thing.any(" ")
		at := thing.at
		for thing.at > 0 && (isWord(before[thing.at-1]) || before[thing.at-1] == '.') {
			thing.at--
		}
		if name := before[thing.at:at]; strings.Contains(name, "Error.") && !strings.Contains(strings.ToLower(name), "socket") {
			return true
		}
	}
	if whole := *b; whole.at > 0 {
		// "closed with error code 1006", "ConnectionClosedError code=4001".
		whole.word()
		word := strings.ToLower(before[whole.at:])
		if strings.Contains(word, "clos") || strings.HasPrefix(word, "err") && endBefore.MatchString(before[:whole.at]) {
			return false
		}
	}
	return b.any(foreignLabels...)
}

// endBefore matches a word for the end of a connection that leads to the label
// of a code.
var endBefore = &expression{text: `(?i)\b(?:clos(?:e|es|ed|ing)|disconnect(?:s|ed|ing)?)\b[^\n.;]{0,30}\bwith (?:an? )?$`}
