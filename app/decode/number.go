package decode

import "strings"

// A close code alone, or with a few words that say that it is one. Anything
// more, and the number may be a year, a port or a count.
var _ = register(func() *Format {
	return &Format{
		Name:  "number",
		Title: "a number alone",
		Weak:  true,
		Words: []wording{
			{expr: `^\W*(?P<code>[1-4]\d{3})\W*$`},
			{expr: `(?i)^\W*(?:(?:web ?socket|ws|socket|connection|connect|gateway|error|err|status|reason|was|is|got|received|with|and|the|a|by|i get|why|what is|what does|mean|e\.code|code|close|closed|closes|closing|disconnect|disconnected)\W+){1,8}(?P<code>\d{1,5})(?:\W+(?:error|code|mean|means|close|closed|websocket|web socket|abnormal closure|abnormally)){0,4}(?:,? (?P<reason>)(?:""|''))?\W*$`, more: aCloseWord},
			{expr: `^\s*(?:0x(?P<hexcode>[0-9a-f]{3,4})|StatusCode\((?P<code>\d{4})\))\s*$`, more: aCloseWord},
			{any: []string{"lose", "LOSE"}, expr: `(?i)^[ \t]*(?:\d{4}[-/]\d\d[-/]\d\d[T ][\d:.,Z+-]+ )?(?:on)?closed?:? (?P<code>[1-4]\d{3})(?: (?:<Buffer(?P<quoted>[0-9a-f ]*)>|(?P<reason>[^\n{}\[\]]+)))?$`, more: plainReason},
			{expr: `^\s*[(\[](?P<code>10[01]\d|[34]\d{3}), ?(?:'(?P<reason>[^'\n]*)'|"(?P<reason>[^"\n]*)")[)\]]\s*$`},
			{has: "<Buffer", expr: `^[^\w\n]*(?P<code>10[01]\d|[34]\d{3}),? <Buffer(?P<quoted>[0-9a-f ]*)>[^\w\n]*$`, more: plainReason}, // what npm ws hands to its listener
			{expr: `(?im)\bclos(?:e|ed|ing)\b[^\n]{0,40}?\bcode[:= ] ?(?P<code>[1-4]\d{3})[,;]? (?:and |with )?reason[:=] ?(?P<reason>[^\n]*)$`},
		},
	}
})

// countedThings matches what is counted, behind its number.
var countedThings = &expression{text: `^[a-z]+s(?: (?:in|of|from|on|at|by)\b|$)`}

// aCloseWord accepts any number that is called a close code, and of others
// only what can be one.
func aCloseWord(m *Match, _ func(string) (string, bool)) bool {
	c := m.Closes[0].Code
	return 1000 <= c && c <= 4999
}

// plainReason reads the words or the bytes of a Buffer behind the code as the
// reason. What is counted is none: "closed 1000 connections".
func plainReason(m *Match, group func(string) (string, bool)) bool {
	if reason, ok := group("reason"); ok && (unit.MatchString(" "+reason) || countedThings.MatchString(reason)) {
		return false
	}
	if bytes, ok := group("quoted"); ok {
		m.Closes[0].Reason = strings.ToValidUTF8(string(hexBytes(bytes)), "\ufffd")
	}
	return true
}
