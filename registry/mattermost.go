package registry

var mattermostConn = Source{
	Title: "Mattermost: web_conn.go", Kind: SourceCode, Read: "2026-11-22",
	URL: "https://github.com/mattermost/mattermost/blob/02891390310d92b5b7b8276b2b62e62e38032c44/server/channels/app/platform/web_conn.go",
}

// Mattermost is a chat server. It closes without a status code.
var Mattermost = Owner{
	Slug:    "mattermost",
	Name:    "Mattermost",
	URL:     "https://developers.mattermost.com/integrate/reference/server/",
	Service: true,
	About:   Fact{"A chat server; its apps get their events over this WebSocket.", []Cite{{&mattermostConn, ""}}},
	Entries: []Entry{{
		Code: 1005, Name: "Closed without a code",
		Meaning:  Fact{"The server ended the session with an empty Close frame.", []Cite{{&mattermostConn, ""}}},
		Sender:   Server,
		Symptoms: []string{"mattermost disconnected"},
	}},
	Hints: []string{"mattermost", "/api/v4/websocket"},
}
