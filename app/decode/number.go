package decode

// A close code alone, or with a few words that say that it is one. Anything
// more, and the number may be a year, a port or a count.
var _ = register(&Format{
	Name:  "number",
	Title: "a number alone",
	Weak:  true,
	Find: wordings(
		wording{expr: `^\W*(?P<code>[1-4]\d{3})\W*$`},
		wording{expr: `(?i)^\W*(?:(?:web ?socket|ws|socket|connection|connect|gateway|error|err|status|reason|was|is|got|received|with|and|the|a|by|i get|why|what is|what does|mean|e\.code|code|close|closed|closes|closing|disconnect|disconnected)\W+){1,8}(?P<code>\d{1,5})(?:\W+(?:error|code|mean|means|close|closed|websocket|web socket|abnormal closure|abnormally)){0,4}\W*$`, more: aCloseWord},
		wording{has: "lose ", expr: `^[ \t]*(?:on)?[Cc]lose (?P<code>[1-4]\d{3})(?: (?P<reason>[^\n{}\[\]]+))?$`},
		wording{has: "losed ", expr: `^[ \t]*[Cc]losed (?P<code>[1-4]\d{3})(?: (?P<reason>[^\n{}\[\]]+))?$`},
	),
})

// aCloseWord accepts any number that is called a close code, and of others
// only what can be one.
func aCloseWord(m *Match, _ func(string) (string, bool)) bool {
	c := m.Closes[0].Code
	return 1000 <= c && c <= 4999
}
