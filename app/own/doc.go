// Package own reads people's own close codes.
//
// A team writes one JSON file:
//
//	{"owner": "Acme gateway", "slug": "acme", "url": "https://wiki.example.org/gateway",
//	 "codes": [{"code": 4001, "name": "Session expired", "meaning": "The access token ran out.",
//	            "retry": "after-fix", "advice": "Refresh the token, then reconnect.",
//	            "url": "https://wiki.example.org/runbook/4001"}]}
//
// owner, slug and codes are needed, and of each code its number and name; the
// rest may be left out. It becomes a [registry.Owner] like that of a service,
// to be put into a [registry.Set].
//
// The file may come from anybody, so nothing in it is trusted: [Owner] says
// everything that is wrong with it, not the first thing only, and what is right
// holds only lines of text and addresses of the web. owner.schema.json, which
// the site publishes, says the same to editors, as far as a schema can.
//
// The checks take a tree of values, so that the command, which reads files, and
// the page, which is handed a JavaScript value, share them.
package own
