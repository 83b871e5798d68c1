package registry

var channelsGraphQLConsumer = Source{
	Title: "DjangoChannelsGraphqlWs: graphql_ws_consumer.py", Kind: SourceCode, Read: "2026-11-23",
	URL: "https://github.com/datadvance/DjangoChannelsGraphqlWs/blob/1ade107f61a1c39bdfd5896d186416fe642a5ec3/channels_graphql_ws/graphql_ws_consumer.py",
}

// ChannelsGraphQLWS holds the close codes of Django Channels GraphQL WS.
var ChannelsGraphQLWS = Owner{
	Slug: "channels-graphql-ws", Name: "Django Channels GraphQL WS", Service: true, Follows: "graphql-ws",
	URL:   "https://github.com/datadvance/DjangoChannelsGraphqlWs",
	About: Fact{"A server for GraphQL subscriptions on Django Channels.", []Cite{{&channelsGraphQLConsumer, ""}}},
	Hints: []string{"channels_graphql_ws", "graphqlwsconsumer"},
	Entries: []Entry{
		{
			Code: 1000, Name: "connection_terminate",
			Meaning: Fact{"The client asked for the end.", []Cite{{&channelsGraphQLConsumer, "_on_gql_connection_terminate"}}},
			Sender:  Server,
		},
		{
			Code: 4000, Name: "Connection error",
			Meaning: Fact{"The server refused connection_init on the older subprotocol graphql-ws.", []Cite{{&channelsGraphQLConsumer, "_on_gql_connection_init"}}},
			Explanation: []Fact{
				{"The library keeps away from the codes of 1001 to 2999, because its web server does not let it send them.", []Cite{{&channelsGraphQLConsumer, "_on_gql_connection_init"}}},
			},
			Sender: Server,
		},
		{
			Code: 4400, Name: "Wrong message type",
			Meaning: Fact{"The message is of a type that the protocol does not know.", []Cite{{&channelsGraphQLConsumer, "receive_json"}}},
			Sender:  Server,
		},
		{
			Code: 4401, Name: "Unauthorized",
			Meaning: Fact{"The client subscribed before the connection was acknowledged.", []Cite{{&channelsGraphQLConsumer, "receive_json"}}},
			Sender:  Server,
		},
		{
			Code: 4403, Name: "Forbidden",
			Meaning: Fact{"The server's on_connect refused the connection.", []Cite{{&channelsGraphQLConsumer, "_on_gql_connection_init"}}},
			Sender:  Server,
		},
		{
			Code: 4408, Name: "Connection initialization timeout",
			Meaning:  Fact{"The client sent no connection_init in time.", []Cite{{&channelsGraphQLConsumer, "connect"}}},
			Sender:   Server,
			Symptoms: []string{"connection initialization timeout"},
		},
		{
			Code: 4409, Name: "Subscriber already exists",
			Meaning: Fact{"An operation with the same id is already running.", []Cite{{&channelsGraphQLConsumer, "_on_gql_subscribe"}}},
			Sender:  Server,
		},
		{
			Code: 4429, Name: "Too many initialization requests",
			Meaning: Fact{"The client sent connection_init more than once.", []Cite{{&channelsGraphQLConsumer, "_on_gql_connection_init"}}},
			Sender:  Server,
		},
	},
}
