package registry

var awsAPIGatewayQuotas = Source{
	Title: "Amazon API Gateway: Quotas for configuring and running a WebSocket API", Kind: OfficialDocs, Read: "2026-11-23",
	URL: "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html",
}

// AWSAPIGateway holds the close code of Amazon API Gateway WebSocket API.
var AWSAPIGateway = Owner{
	Slug: "aws-api-gateway", Name: "Amazon API Gateway WebSocket API", Service: true,
	URL:   "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html",
	About: Fact{"Amazon's gateway that keeps WebSocket connections and hands each message to a backend.", []Cite{{&awsAPIGatewayQuotas, ""}}},
	Hints: []string{"execute-api.", "amazon api gateway", "aws api gateway", "apigateway"},
	Entries: []Entry{
		{
			Code: 1009, Name: "Message Too Big",
			Meaning: Fact{"A message was over 128 KB, or one of its frames over 32 KB.", []Cite{{&awsAPIGatewayQuotas, ""}}},
			Explanation: []Fact{
				{"A message over 32 KB must be split into several frames of at most 32 KB each.", []Cite{{&awsAPIGatewayQuotas, ""}}},
				{"The same limits hold for messages sent with @connections.", []Cite{{&awsAPIGatewayQuotas, ""}}},
			},
			Sender: Server, Retry: RetryAfterFix,
			RetryWhy: Fact{"Neither limit can be raised.", []Cite{{&awsAPIGatewayQuotas, ""}}},
			Causes: []Cause{
				{
					ID: "one-frame", Title: "A message over 32 KB in one frame",
					Fix: Fact{"Split the message into frames of at most 32 KB, or send less.", []Cite{{&awsAPIGatewayQuotas, ""}}},
				},
			},
			Symptoms: []string{"api gateway message too big"},
		},
	},
}
