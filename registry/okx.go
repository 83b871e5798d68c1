package registry

var okxConnect = Source{
	Title: "OKX API v5: connecting", Kind: OfficialDocs, Read: "2026-11-23",
	URL: "https://www.okx.com/docs-v5/en/#overview-websocket-connect",
}

// OKX is the exchange's WebSocket API, version 5.
var OKX = Owner{
	Slug:    "okx",
	Name:    "OKX API v5",
	URL:     "https://www.okx.com/docs-v5/en/#error-code-websocket-close-frame",
	Service: true,
	About:   Fact{"A crypto exchange; programs get prices and trade over this WebSocket.", []Cite{{&okx, ""}}},
	Entries: []Entry{
		{
			Code: 1009, Name: "Request message exceeds the maximum frame length",
			Meaning:  Fact{"A request was longer than the server takes.", []Cite{{&okx, ""}}},
			Sender:   Server,
			Symptoms: []string{"request too long", "too many channels in one request"},
			Reasons:  []string{"Request message exceeds the maximum frame length"},
		},
		{
			Code: 4001, Name: "Login Failed",
			Meaning:  Fact{"The login was refused.", []Cite{{&okx, ""}}},
			Sender:   Server,
			Symptoms: []string{"login failed", "wrong signature", "invalid api key"},
			Reasons:  []string{"Login Failed"},
		},
		{
			Code: 4002, Name: "Invalid Request",
			Meaning:  Fact{"A request is not valid.", []Cite{{&okx, ""}}},
			Sender:   Server,
			Symptoms: []string{"invalid request"},
			Reasons:  []string{"Invalid Request"},
		},
		{
			Code: 4003, Name: "APIKey subscription amount exceeds the limit 100",
			Meaning:  Fact{"One API key holds more than 100 subscriptions.", []Cite{{&okx, ""}}},
			Sender:   Server,
			Symptoms: []string{"subscription limit", "too many subscriptions"},
			Reasons:  []string{"APIKey subscription amount exceeds the limit 100"},
		},
		{
			Code: 4004, Name: "No data received in 30s",
			Meaning:  Fact{"The client sent nothing for 30 seconds.", []Cite{{&okx, ""}}},
			Sender:   Server,
			Symptoms: []string{"no data received", "disconnects after 30 seconds", "idle", "heartbeat", "ping"},
			Reasons:  []string{"No data received in 30s"},
			Causes: []Cause{{
				ID: "no-ping", Title: "The program sends no pings of its own",
				Why:   Fact{"OKX ends a connection on which nothing has gone for 30 seconds.", []Cite{{&okxConnect, ""}}},
				Check: Fact{"See whether the program sends the text ping in quiet times.", []Cite{{&okxConnect, ""}}},
				Fix:   Fact{"When nothing has come for a while, under 30 seconds, send the text ping and wait for pong.", []Cite{{&okxConnect, ""}}},
			}},
		},
		{
			Code: 4005, Name: "Buffer is full, cannot write data",
			Meaning:  Fact{"The client reads too slowly; the server cannot write any more.", []Cite{{&okx, ""}}},
			Sender:   Server,
			Symptoms: []string{"buffer is full", "slow consumer", "client too slow"},
			Reasons:  []string{"Buffer is full, cannot write data"},
		},
		{
			Code: 4006, Name: "Abnormal disconnection",
			Meaning: Fact{"The connection broke off in a way that OKX calls abnormal.", []Cite{{&okx, ""}}},
			Sender:  Server,
			Reasons: []string{"Abnormal disconnection"},
		},
		{
			Code: 4007, Name: "API key has been updated or deleted. Please reconnect.",
			Meaning:  Fact{"The API key was changed or deleted while the connection was open.", []Cite{{&okx, ""}}},
			Sender:   Server,
			Retry:    RetryYes,
			RetryWhy: Fact{"OKX asks to reconnect; with a deleted key the next login fails.", []Cite{{&okx, ""}}},
			Symptoms: []string{"api key deleted", "api key updated"},
			Reasons:  []string{"API key has been updated or deleted. Please reconnect."},
		},
		{
			Code: 4008, Name: "The number of subscribed channels exceeds the maximum limit.",
			Meaning:  Fact{"There are more subscribed channels than OKX allows.", []Cite{{&okx, ""}}},
			Sender:   Server,
			Symptoms: []string{"too many channels", "subscription limit"},
			Reasons:  []string{"The number of subscribed channels exceeds the maximum limit."},
		},
		{
			Code: 4009, Name: "The number of subscription channels for this connection exceeds the limit",
			Meaning:  Fact{"This one connection carries more channels than OKX allows.", []Cite{{&okx, ""}}},
			Sender:   Server,
			Symptoms: []string{"too many channels", "too many subscriptions"},
			Reasons:  []string{"The number of subscription channels for this connection exceeds the limit"},
		},
	},
	Hints: []string{"okx.com", "ws.okx", "okex", "wsaws.okx", "wseea.okx"},
}
