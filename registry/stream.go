package registry

var (
	streamSFU = Source{
		Title: "stream-video-js: StreamSfuClient.ts", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/GetStream/stream-video-js/blob/0259217ea2df613483bee5918ca2f93a68b6c3b9/packages/client/src/StreamSfuClient.ts",
	}
	streamCoordinator = Source{
		Title: "stream-video-js: coordinator/connection.ts", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/GetStream/stream-video-js/blob/0259217ea2df613483bee5918ca2f93a68b6c3b9/packages/client/src/coordinator/connection/connection.ts",
	}
)

// GetStream is the JavaScript client of Stream's video calls. Its private
// codes are sent by the client.
var GetStream = Owner{
	Slug:    "stream",
	Name:    "Stream video client",
	URL:     "https://github.com/GetStream/stream-video-js",
	Service: true,
	About:   Fact{"The client library of Stream (getstream.io) for video calls; it talks to a coordinator and to a media server, the SFU.", []Cite{{&streamSFU, ""}, {&streamCoordinator, ""}}},
	Entries: []Entry{
		{
			Code: 1000, Name: "WS_CLOSED_SUCCESS", Identifier: "KnownCodes.WS_CLOSED_SUCCESS",
			Meaning:     Fact{"The program disconnected, or Stream refused the connection for good.", []Cite{{&streamCoordinator, "disconnect, onclose"}}},
			Explanation: []Fact{{"From Stream it is a permanent error, mostly wrong credentials; the reason tells.", []Cite{{&streamCoordinator, "onclose"}}}},
			Sender:      Either,
			Retry:       RetryNo,
			RetryWhy:    Fact{"The client reconnects after any code but this one.", []Cite{{&streamCoordinator, "onclose"}}},
			Symptoms:    []string{"ws connection reject with error", "invalid token"},
			Reasons:     []string{"Manually closed connection by calling client.disconnect()"},
		},
		{
			Code: 4001, Name: "ERROR_CONNECTION_UNHEALTHY", Identifier: "StreamSfuClient.ERROR_CONNECTION_UNHEALTHY",
			Meaning:  Fact{"The client heard nothing from the media server for about 12 seconds and closed.", []Cite{{&streamSFU, "ERROR_CONNECTION_UNHEALTHY, unhealthyTimeoutInMs"}}},
			Sender:   Client,
			Symptoms: []string{"connection unhealthy", "sfu connection"},
		},
		{
			Code: 4100, Name: "DISPOSE_OLD_SOCKET", Identifier: "StreamSfuClient.DISPOSE_OLD_SOCKET",
			Meaning:     Fact{"The client closes an old connection because a new one takes its place.", []Cite{{&streamSFU, "DISPOSE_OLD_SOCKET"}}},
			Explanation: []Fact{{"It is not 1000, so that the media server keeps what belongs to the participant.", []Cite{{&streamSFU, "DISPOSE_OLD_SOCKET"}}}},
			Sender:      Client,
		},
		{
			Code: 4101, Name: "JOIN_FAILED", Identifier: "StreamSfuClient.JOIN_FAILED",
			Meaning:  Fact{"The client could not join the call on the media server and closed.", []Cite{{&streamSFU, "JOIN_FAILED"}}},
			Sender:   Client,
			Symptoms: []string{"join failed"},
		},
	},
	Hints: []string{"getstream", "stream-io-api.com", "streamsfuclient", "stream-video-js", "@stream-io", "video.stream-io"},
}
