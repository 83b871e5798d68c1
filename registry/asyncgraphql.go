package registry

var asyncGraphQLWebsocket = Source{
	Title: "async-graphql: http/websocket.rs", Kind: SourceCode, Read: "2026-11-23",
	URL: "https://github.com/async-graphql/async-graphql/blob/b1336612487bbca2be4a96cc52ef8892adc738c7/src/http/websocket.rs",
}

// AsyncGraphQL holds the close codes of async-graphql.
var AsyncGraphQL = Owner{
	Slug: "async-graphql", Name: "async-graphql", Service: true, Follows: "graphql-ws",
	URL:   "https://async-graphql.github.io/async-graphql/",
	About: Fact{"A GraphQL server library for Rust; its codes differ from those of the protocol graphql-transport-ws.", []Cite{{&asyncGraphQLWebsocket, "poll_next"}}},
	Hints: []string{"async-graphql", "async_graphql"},
	Entries: []Entry{
		{
			Code: 1002, Name: "Protocol Error",
			Meaning: Fact{"A message could not be read, or the function for connection_init or for pings returned an error; the reason is that error.", []Cite{{&asyncGraphQLWebsocket, "poll_next"}}},
			Explanation: []Fact{
				{"A refused connection_init ends with 1002 here; the protocol asks for 4403.", []Cite{{&asyncGraphQLWebsocket, "poll_next"}}},
			},
			Sender: Server,
		},
		{
			Code: 1011, Name: "The handshake is not completed",
			Meaning:  Fact{"The client subscribed before its connection_init was accepted.", []Cite{{&asyncGraphQLWebsocket, "poll_next"}}},
			Sender:   Server,
			Symptoms: []string{"the handshake is not completed"},
			Reasons:  []string{"The handshake is not completed."},
		},
		{
			Code: 3008, Name: "timeout",
			Meaning: Fact{"The client was silent for longer than the keep-alive time-out.", []Cite{{&asyncGraphQLWebsocket, "poll_next"}}},
			Sender:  Server,
			Reasons: []string{"timeout"},
		},
		{
			Code: 4429, Name: "Too many initialisation requests",
			Meaning: Fact{"The client sent connection_init more than once.", []Cite{{&asyncGraphQLWebsocket, "poll_next"}}},
			Sender:  Server,
			Reasons: []string{"Too many initialisation requests."},
		},
	},
}
