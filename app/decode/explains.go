package decode

import (
	"slices"
	"strings"

	"wsclose/registry"
)

// explanations are words that programs put in brackets behind a code to say what
// it means. Other words there are the reason: "1001 (going away)" has none, "4009
// (invalid session)" does.
var explanations = map[registry.Code][]string{
	1000: {"normal", "ok"},
	1001: {"going", "away"},
	1002: {"protocol error", "protocol_error", "protocol violation", "protocolerror"},
	1003: {"unsupported", "unacceptable"},
	1004: {"reserved"},
	1005: {"no status", "no_status", "nostatus", "no close", "no code"},
	1006: {"abnormal", "no close", "no status"},
	1007: {"invalid", "inconsistent"},
	1008: {"policy"},
	1009: {"too big", "too large", "too_big", "too_large", "toobig", "toolarge"},
	1010: {"mandatory", "extension"},
	1011: {"internal", "server error", "unexpected"},
	1012: {"restart"},
	1013: {"try again", "try_again", "tryagain", "unavailable"},
	1014: {"gateway"},
	1015: {"tls"},
}

// shortExplanations explain a code only when they are all that is said.
var shortExplanations = []string{"protocol", "error", "size", "private", "private use", "registered", "unknown", "unknown code", "reserved"}

// explains reports whether words in brackets say what the code means.
func explains(code registry.Code, words string) bool {
	words = strings.ToLower(strings.Trim(words, " \t()"))
	if named, ok := codeOfName(words, true); ok && named == code {
		return true
	}
	for _, stem := range explanations[code] {
		if strings.Contains(words, stem) {
			return true
		}
	}
	return slices.Contains(shortExplanations, words)
}
