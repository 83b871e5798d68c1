package registry

var (
	supabaseSocket = Source{
		Title: "Supabase Realtime: user_socket.ex", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/supabase/realtime/blob/833cf36c3a3603fff5ae5a8a0ce473a21d5fedd4/lib/realtime_web/channels/user_socket.ex",
	}
	supabaseAPI = Source{
		Title: "Supabase Realtime: api.ex", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/supabase/realtime/blob/833cf36c3a3603fff5ae5a8a0ce473a21d5fedd4/lib/realtime/api.ex",
	}
	supabaseChannel = Source{
		Title: "Supabase Realtime: realtime_channel.ex", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/supabase/realtime/blob/833cf36c3a3603fff5ae5a8a0ce473a21d5fedd4/lib/realtime_web/channels/realtime_channel.ex",
	}
)

// Supabase is Supabase Realtime, which runs on Phoenix Channels.
var Supabase = Owner{
	Slug:    "supabase",
	Name:    "Supabase Realtime",
	URL:     "https://supabase.com/docs/guides/realtime",
	Service: true,
	About:   Fact{"Changes of a database, presence and broadcasts over WebSocket; it runs on Phoenix Channels.", []Cite{{&supabaseSocket, ""}}},
	Entries: []Entry{
		{
			Code: 1001, Name: "Disconnect broadcast",
			Meaning: Fact{"The server disconnects a client that joins too many channels a second, or whose project is gone.", []Cite{{&supabaseChannel, "too_many_joins, tenant_not_found"}, {&phoenixSocket, "__info__ \"disconnect\""}}},
			Explanation: []Fact{
				{"The code is the one that Phoenix uses for it; the answer to the join names the cause, if it still arrives.", []Cite{{&supabaseChannel, "too_many_joins"}, {&phoenixSocket, "__info__ \"disconnect\""}}},
			},
			Sender:   Server,
			Symptoms: []string{"too many joins per second", "clientjoinratelimitreached", "tenant not found", "rate limit"},
		},
		{
			Code: 1012, Name: "Server requested disconnect",
			Meaning: Fact{"Supabase drops all connections of the project: its JWT keys or a setting changed, or it was suspended.", []Cite{{&supabaseAPI, "requires_disconnect"}, {&supabaseSocket, "disconnect"}, {&phoenixSocket, "__info__ :socket_drain"}}},
			Explanation: []Fact{
				{"A system message \"Server requested disconnect\" comes before.", []Cite{{&supabaseSocket, "disconnect"}}},
				{"A missing or expired key, or too many connections, is no close: the handshake is answered with 401, 403, 404 or 429.", []Cite{{&supabaseSocket, "error_response"}}},
			},
			Sender:   Server,
			Symptoms: []string{"server requested disconnect", "realtime restart"},
		},
	},
	Hints: []string{"supabase", "/realtime/v1/websocket", "realtime-js", "realtimechannel", "clientjoinratelimitreached"},
}
