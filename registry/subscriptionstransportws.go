package registry

var subscriptionsTransport = Source{
	Title: "subscriptions-transport-ws: server.ts", Kind: SourceCode, Read: "2026-11-23",
	URL: "https://github.com/apollographql/subscriptions-transport-ws/blob/006802a407ace6423cbffbdf5491d4fe914407b3/src/server.ts",
}

// SubscriptionsTransportWS is Apollo's old library for GraphQL subscriptions,
// whose subprotocol is called graphql-ws.
var SubscriptionsTransportWS = Owner{
	Slug:    "subscriptions-transport-ws",
	Name:    "subscriptions-transport-ws",
	URL:     "https://github.com/apollographql/subscriptions-transport-ws",
	Service: true,
	About:   Fact{"Apollo's old library for GraphQL subscriptions; its subprotocol is called graphql-ws.", []Cite{{&subscriptionsTransport, ""}}},
	Entries: []Entry{
		{
			Code: 1002, Name: "No supported subprotocol",
			Meaning: Fact{"The client offered no subprotocol that the server speaks.", []Cite{{&subscriptionsTransport, "constructor"}}},
			Sender:  Server,
			Causes: []Cause{{
				ID: "newer-client", Title: "The client speaks the newer protocol only",
				Why:   Fact{"The server looks for graphql-ws; the library of that name offers graphql-transport-ws.", []Cite{{&subscriptionsTransport, "constructor"}}},
				Check: Fact{"Look at Sec-WebSocket-Protocol in the handshake's request.", []Cite{{&subscriptionsTransport, "constructor"}}},
				Fix:   Fact{"Use a client of the old protocol, or a server that speaks graphql-transport-ws.", []Cite{{&subscriptionsTransport, "constructor"}}},
			}},
			Symptoms: []string{"subprotocol", "graphql-transport-ws"},
		},
		{
			Code: 1011, Name: "Connection refused by onConnect",
			Meaning:     Fact{"The server's own code, onConnect, refused the connection, or the socket failed.", []Cite{{&subscriptionsTransport, "onMessage"}}},
			Explanation: []Fact{{"A connection_error message comes before and tells why.", []Cite{{&subscriptionsTransport, "onMessage"}}}},
			Sender:      Server,
			Symptoms:    []string{"prohibited connection", "connection_error"},
		},
	},
	Hints: []string{"subscriptions-transport-ws", "gql_connection", "subscriptionserver"},
}
