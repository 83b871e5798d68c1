package registry

var (
	ktorPing = Source{
		Title: "Ktor: PingPong.kt", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/ktorio/ktor/blob/11cde61614328c2c4925b865123f12c2c8eeffe5/ktor-shared/ktor-websockets/common/src/io/ktor/websocket/PingPong.kt",
	}
	ktorSession = Source{
		Title: "Ktor: DefaultWebSocketSession.kt", Kind: SourceCode, Read: "2026-11-22",
		URL: "https://github.com/ktorio/ktor/blob/ef92e5537d7465961f1b3f2b21e217fc35bcfa1f/ktor-shared/ktor-websockets/common/src/io/ktor/websocket/DefaultWebSocketSession.kt",
	}
)

// Ktor is JetBrains' framework for servers and clients in Kotlin.
var Ktor = Owner{
	Slug:    "ktor",
	Name:    "Ktor",
	URL:     "https://ktor.io/docs/server-websockets.html",
	Service: true,
	About:   Fact{"A framework for servers and clients in Kotlin; either side may be the one that closes.", []Cite{{&ktorSession, ""}}},
	Entries: []Entry{
		{
			Code: 1009, Name: "TOO_BIG", Identifier: "CloseReason.Codes.TOO_BIG",
			Meaning:  Fact{"A message was longer than maxFrameSize allows.", []Cite{{&ktorSession, "maxFrameSize"}}},
			Sender:   Either,
			Symptoms: []string{"frame too big", "maxframesize"},
		},
		{
			Code: 1011, Name: "Ping timeout", Identifier: "CloseReason.Codes.INTERNAL_ERROR",
			Meaning:     Fact{"Ktor sent a ping and no pong came in time, so it closed.", []Cite{{&ktorPing, "pinger"}}},
			Explanation: []Fact{{"A pong with other content than the ping's does not count.", []Cite{{&ktorPing, "pinger"}}}},
			Sender:      Either,
			Symptoms:    []string{"ping timeout", "no pong"},
			Reasons:     []string{"Ping timeout"},
		},
	},
	Hints: []string{"io.ktor", "ktor-client", "ktor-server", "defaultwebsocketsession", "closereason(reason="},
}
