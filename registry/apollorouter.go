package registry

var apolloRouterSource = Source{
	Title: "apollo-router: protocols/websocket.rs", Kind: SourceCode, Read: "2026-11-23",
	URL: "https://github.com/apollographql/router/blob/01c5533b9062109520f5037677fa8acfab6cd406/apollo-router/src/protocols/websocket.rs",
}

// ApolloRouter holds the close code of Apollo Router.
var ApolloRouter = Owner{
	Slug: "apollo-router", Name: "Apollo Router", Service: true,
	URL:   "https://www.apollographql.com/docs/graphos/routing/",
	About: Fact{"A GraphQL router; for subscriptions it is the WebSocket client of a service behind it.", []Cite{{&apolloRouterSource, "convert_websocket_stream"}}},
	Hints: []string{"apollo-router", "apollo router", "apollo_router", "websocket_close_error"},
	Entries: []Entry{
		{
			Code: 1000, Name: "Normal",
			Meaning: Fact{"The router ended the subscription; from the service it means that the subscription is complete.", []Cite{{&apolloRouterSource, "convert_websocket_stream"}}},
			Explanation: []Fact{
				{"Any other code from the service becomes a GraphQL error with the code and the reason in its message.", []Cite{{&apolloRouterSource, "convert_websocket_stream"}}},
			},
			Sender:   Either,
			Symptoms: []string{"websocket_close_error"},
		},
	},
}
