package registry

// Protocol is RFC 6455 and what IANA registered between 1000 and 1015 since.
// The entries stand in the files protocol_*.go, grouped by what they say.
var Protocol = Owner{
	Slug: "protocol",
	Name: "WebSocket protocol",
	URL:  "https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1",
	Entries: []Entry{
		entry1000, entry1001, entry1002, entry1003,
		entry1004, entry1005, entry1006, entry1007,
		entry1008, entry1009, entry1010, entry1011,
		entry1012, entry1013, entry1014, entry1015,
	},
}
