package registry

var azureWebPubSubClient = Source{
	Title: "Azure Web PubSub client: webPubSubClient.ts", Kind: SourceCode, Read: "2026-11-23",
	URL: "https://github.com/Azure/azure-sdk-for-js/blob/01903c2c0df7e6c0fc6e95b7a4fc3a67e14bca8e/sdk/web-pubsub/web-pubsub-client/src/webPubSubClient.ts",
}

// AzureWebPubSub holds the close code of Azure Web PubSub.
var AzureWebPubSub = Owner{
	Slug: "azure-web-pubsub", Name: "Azure Web PubSub", Service: true,
	URL:   "https://learn.microsoft.com/azure/azure-web-pubsub/",
	About: Fact{"Microsoft's hosted messaging over WebSockets; this row says what its JavaScript client does.", []Cite{{&azureWebPubSubClient, "_handleConnectionClose"}}},
	Hints: []string{"webpubsub.azure.com", "web-pubsub-client", "json.reliable.webpubsub.azure.v1", "awps_connection_id"},
	Entries: []Entry{
		{
			Code: 1008, Name: "Policy Violation",
			Meaning: Fact{"The client does not try to recover its connection after this code.", []Cite{{&azureWebPubSubClient, "_handleConnectionClose"}}},
			Explanation: []Fact{
				{"After other codes a client with a reliable subprotocol tries for 30 seconds to recover the same connection.", []Cite{{&azureWebPubSubClient, "_handleConnectionClose"}}},
			},
			Sender: Server, Retry: RetryYes,
			RetryWhy: Fact{"With autoReconnect, which is on unless switched off, the client opens a fresh connection instead.", []Cite{{&azureWebPubSubClient, "_handleConnectionClose"}}},
			Symptoms: []string{"stop recovery"},
		},
	},
}
