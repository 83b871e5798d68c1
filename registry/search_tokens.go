package registry

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// splitWords appends the words of text, in lower case, to words. Whatever is
// neither letter nor digit separates; so do the humps of an identifier
// ("NoStatusRcvd") and the border between letters and digits ("WS1011").
func splitWords(words []string, text string) []string {
	for start, plain, i := 0, true, 0; i <= len(text); {
		// Most words are small letters between spaces: those are not looked at
		// rune by rune.
		size, ends := 1, true
		if i < len(text) {
			switch c := text[i]; {
			case 'a' <= c && c <= 'z':
				ends = false
			case c > ' ':
				r, n := utf8.DecodeRuneInString(text[i:])
				size, ends = n, isSeparator(r)
				plain = plain && ends
			}
		}
		if ends {
			if run := text[start:i]; run != "" && plain {
				words = append(words, spelling(run))
			} else if run != "" {
				words = splitRun(words, run)
			}
			start, plain = i+size, true
		}
		i += size
	}
	return joinPairs(words)
}

func isSeparator(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }

// splitRun splits a run of letters and digits.
func splitRun(words []string, run string) []string {
	start := 0
	for i, r := range run {
		if i == 0 || !border(run, i, r) {
			continue
		}
		words = append(words, spelling(run[start:i]))
		start = i
	}
	return append(words, spelling(run[start:]))
}

// spelling is word in small letters, and spelt as in America where the British
// spelling differs: "initialisation", "authorised".
func spelling(word string) string {
	w := strings.ToLower(word)
	if len(w) < len("moralise") {
		return w
	}
	for _, at := range []string{"isation", "lise", "rise", "nise"} {
		if i := strings.Index(w, at); i > 3 {
			i += strings.Index(at, "is") + 1
			return w[:i] + "z" + w[i+1:]
		}
	}
	return w
}

// border reports whether a new word begins at run[i], which holds r. A capital
// begins one after a small letter, unless it is the last letter ("NaN"), and
// before a small letter when capitals precede it ("TLSHandshake").
func border(run string, i int, r rune) bool {
	before, _ := utf8.DecodeLastRuneInString(run[:i])
	if unicode.IsDigit(before) != unicode.IsDigit(r) {
		return true
	}
	if !unicode.IsUpper(r) {
		return false
	}
	after, size := utf8.DecodeRuneInString(run[i+utf8.RuneLen(r):])
	if size == 0 {
		return false
	}
	return !unicode.IsUpper(before) || unicode.IsLower(after)
}

// pairs are words that are written as one or as two; we search them as one.
var pairs = map[[2]string]string{
	{"web", "socket"}:    "websocket",
	{"web", "sockets"}:   "websockets",
	{"time", "out"}:      "timeout",
	{"timed", "out"}:     "timeout",
	{"times", "out"}:     "timeout",
	{"keep", "alive"}:    "keepalive",
	{"sub", "protocol"}:  "subprotocol",
	{"hand", "shake"}:    "handshake",
	{"time", "outs"}:     "timeout",
	{"back", "ground"}:   "background",
	{"heart", "beat"}:    "heartbeat",
	{"load", "balancer"}: "loadbalancer",
	{"dev", "tools"}:     "devtools",
	{"wi", "fi"}:         "wifi",
}

func joinPairs(words []string) []string {
	for i := 0; i+1 < len(words); i++ {
		// Looking a word up costs more than all else about it.
		switch words[i] {
		case "web", "time", "timed", "times", "keep", "sub", "hand", "back", "heart", "load", "dev", "wi":
		default:
			continue
		}
		if one, ok := pairs[[2]string{words[i], words[i+1]}]; ok {
			words[i] = one
			words = append(words[:i+1], words[i+2:]...)
		}
	}
	return words
}

// common are the words that nearly every query about WebSockets may hold. A
// document need not hold them; where it does, that counts.
var common = set(
	"websocket", "websockets", "ws", "wss", "socket", "connection", "conn",
	"close", "closed", "closes", "closing", "disconnect", "disconnected",
	"code", "codes", "closecode", "closecodes", "websocketclosecode", "websocketclosecodes", "status", "event", "closeevent", "onclose", "reason",
	"error", "errors", "err", "net", "exception", "failed", "failure", "received", "receive",
	"a", "an", "the", "is", "are", "was", "be", "been", "has", "have", "had", "do", "does", "did",
	"what", "why", "how", "when", "which", "who", "where",
	"i", "my", "me", "we", "our", "you", "your", "it", "its", "this", "that", "there",
	"in", "on", "at", "of", "to", "by", "for", "from", "with", "and", "or", "as", "if", "but",
	"get", "gets", "getting", "got", "mean", "means", "meaning", "always", "just",
	"after", "during", "while", "number", "please", "help", "no", "not", "valid",
)

// Ordinary reports whether a word, in lower case, stands in many texts about
// connections, so that it names no service by itself.
func Ordinary(word string) bool { return common[word] || contains(commonNames, word) }

func set(words ...string) map[string]bool {
	m := make(map[string]bool, len(words))
	for _, w := range words {
		m[w] = true
	}
	return m
}
