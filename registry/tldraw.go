package registry

var tldrawClient = Source{
	Title: "tldraw: TLSyncClient.ts", Kind: SourceCode, Read: "2026-11-23",
	URL: "https://github.com/tldraw/tldraw/blob/00701e0a46fb0ebca3f91647a5b41914565630f3/packages/sync-core/src/lib/TLSyncClient.ts",
}

// Tldraw is the sync server of the whiteboard tldraw. It has one code; the
// reason tells the cause.
var Tldraw = Owner{
	Slug:    "tldraw",
	Name:    "tldraw sync",
	URL:     "https://tldraw.dev/docs/sync",
	Service: true,
	About:   Fact{"The server that keeps tldraw whiteboards in step.", []Cite{{&tldrawClient, "TLSyncClient"}}},
	Entries: []Entry{{
		Code: 4099, Name: "Sync error", Identifier: "TLSyncErrorCloseEventCode",
		Meaning: Fact{"The server ends the sync for an error that the client cannot mend by itself; the reason names it.", []Cite{{&tldrawClient, "TLSyncErrorCloseEventCode"}}},
		Explanation: []Fact{
			{"The reasons: no such room, no permission, not signed in, too old a client or server, a bad record, too many messages, a full room.", []Cite{{&tldrawClient, "TLSyncErrorCloseEventReason"}}},
		},
		Sender:   Server,
		Retry:    RetryNo,
		RetryWhy: Fact{"The client reports the error and does not recover by itself.", []Cite{{&tldrawClient, "TLSyncErrorCloseEventCode"}}},
		Symptoms: []string{"not_found", "forbidden", "client too old", "room full", "rate limited", "rate limit"},
		Reasons:  []string{"NOT_FOUND", "FORBIDDEN", "NOT_AUTHENTICATED", "UNKNOWN_ERROR", "CLIENT_TOO_OLD", "SERVER_TOO_OLD", "INVALID_RECORD", "RATE_LIMITED", "ROOM_FULL"},
	}},
	Hints: []string{"tldraw", "tlsync", "client_too_old", "server_too_old"},
}
