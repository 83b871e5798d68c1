package registry

var rabbitSTOMP = Source{
	Title: "RabbitMQ: rabbit_web_stomp_handler.erl", Kind: SourceCode, Read: "2026-11-23",
	URL: "https://github.com/rabbitmq/rabbitmq-server/blob/00251e9e3774f3fc94666d0bfcd3079a83123dd1/deps/rabbitmq_web_stomp/src/rabbit_web_stomp_handler.erl",
}

// RabbitMQSTOMP is RabbitMQ's Web STOMP plugin.
var RabbitMQSTOMP = Owner{
	Slug:    "rabbitmq-stomp",
	Name:    "RabbitMQ Web STOMP",
	URL:     "https://www.rabbitmq.com/docs/web-stomp",
	Service: true,
	About:   Fact{"RabbitMQ's plugin that speaks STOMP over WebSocket.", []Cite{{&rabbitSTOMP, ""}}},
	Entries: []Entry{
		{
			Code: 1000, Name: "STOMP died",
			Meaning:     Fact{"The STOMP session ended, in whatever way; the text \"STOMP died\" says no more.", []Cite{{&rabbitSTOMP, "stop"}}},
			Explanation: []Fact{{"Missed heart-beats, a refused frame and a lost consumer all end like this; an ERROR frame may come before.", []Cite{{&rabbitSTOMP, "websocket_info, handle_data1"}}}},
			Sender:      Server,
			Symptoms:    []string{"stomp died", "heartbeat", "stomp disconnects"},
			Reasons:     []string{"STOMP died"},
			Causes: []Cause{{
				ID: "heart-beat", Title: "Heart-beats agreed on were not sent",
				Why:   Fact{"The broker closes when it has heard nothing for longer than the heart-beats agreed on allow.", []Cite{{&rabbitSTOMP, "client_timeout"}}},
				Check: Fact{"Compare the heart-beat header of CONNECTED with what the client really sends.", []Cite{{&rabbitSTOMP, "start_heartbeats"}}},
				Fix:   Fact{"Send heart-beats in time, or agree on none with the header 0,0.", []Cite{{&rabbitSTOMP, "start_heartbeats"}}},
			}},
		},
		{
			Code: 1007, Name: "STOMP framing error",
			Meaning:  Fact{"What arrived is not a STOMP frame; the reason is the parser's error.", []Cite{{&rabbitSTOMP, "handle_data"}}},
			Sender:   Server,
			Symptoms: []string{"framing error"},
		},
	},
	Hints: []string{"web stomp", "web_stomp", "stomp died", ":15674"},
}
