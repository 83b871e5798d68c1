package registry

var hotChocolateCodes = Source{
	Title: "Hot Chocolate: CloseReasons.cs", Kind: SourceCode, Read: "2026-11-23",
	URL: "https://github.com/ChilliCream/graphql-platform/blob/5e25479f76a493d8bc4f8d40f212dd5b28f00b87/src/HotChocolate/AspNetCore/src/AspNetCore/Subscriptions/Protocols/GraphQLOverWebSocket/CloseReasons.cs",
}

// HotChocolate holds the close codes of Hot Chocolate.
var HotChocolate = Owner{
	Slug: "hot-chocolate", Name: "Hot Chocolate", Service: true, Follows: "graphql-ws",
	URL:   "https://chillicream.com/docs/hotchocolate/",
	About: Fact{"A GraphQL server for .NET; these are its codes for graphql-transport-ws.", []Cite{{&hotChocolateCodes, "CloseReasons"}}},
	Hints: []string{"hotchocolate", "hot chocolate", "chillicream"},
	Entries: []Entry{
		{
			Code: 4400, Name: "ProtocolError", Identifier: "CloseReasons.ProtocolError",
			Meaning: Fact{"A message breaks the protocol.", []Cite{{&hotChocolateCodes, "CloseReasons"}}},
			Sender:  Server,
		},
		{
			Code: 4401, Name: "Unauthorized", Identifier: "CloseReasons.Unauthorized",
			Meaning: Fact{"The client is not authorised.", []Cite{{&hotChocolateCodes, "CloseReasons"}}},
			Sender:  Server,
		},
		{
			Code: 4408, Name: "ConnectionInitWaitTimeout", Identifier: "CloseReasons.ConnectionInitWaitTimeout",
			Meaning: Fact{"The client sent no connection_init in the time allowed.", []Cite{{&hotChocolateCodes, "CloseReasons"}}},
			Sender:  Server,
		},
		{
			Code: 4409, Name: "SubscriberNotUnique", Identifier: "CloseReasons.SubscriberNotUnique",
			Meaning: Fact{"An operation with the same id is already running.", []Cite{{&hotChocolateCodes, "CloseReasons"}}},
			Sender:  Server,
		},
		{
			Code: 4429, Name: "TooManyInitAttempts", Identifier: "CloseReasons.TooManyInitAttempts",
			Meaning: Fact{"The client sent connection_init more than once.", []Cite{{&hotChocolateCodes, "CloseReasons"}}},
			Sender:  Server,
		},
	},
}
