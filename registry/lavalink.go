package registry

var lavalinkShutdown = Source{
	Title: "Lavalink: ShutdownHandler.kt", Kind: SourceCode, Read: "2026-11-23",
	URL: "https://github.com/lavalink-devs/Lavalink/blob/4f66ae85373d8d4575cb550afec1fb8b42ad2c13/LavalinkServer/src/main/java/lavalink/server/io/ShutdownHandler.kt",
}

// Lavalink is an audio node for Discord bots.
var Lavalink = Owner{
	Slug:    "lavalink",
	Name:    "Lavalink",
	URL:     "https://lavalink.dev/api/websocket.html",
	Service: true,
	About:   Fact{"A server that plays audio on behalf of Discord bots; bots steer it over this WebSocket.", []Cite{{&lavalinkShutdown, ""}}},
	Entries: []Entry{{
		Code: 1001, Name: "GOING_AWAY",
		Meaning:  Fact{"The Lavalink server shuts down.", []Cite{{&lavalinkShutdown, "run"}}},
		Sender:   Server,
		Symptoms: []string{"lavalink node disconnected", "node restart"},
	}},
	Hints: []string{"lavalink", "lavaplayer", "wavelink", "shoukaku"},
}
