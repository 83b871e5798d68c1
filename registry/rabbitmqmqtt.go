package registry

var (
	rabbitMQTT = Source{
		Title: "RabbitMQ: rabbit_web_mqtt_handler.erl", Kind: SourceCode, Read: "2026-11-22",
		URL: "https://github.com/rabbitmq/rabbitmq-server/blob/5b09e556da53b8473f26843a2493d8460ced8c8e/deps/rabbitmq_web_mqtt/src/rabbit_web_mqtt_handler.erl",
	}
	rabbitMQTTOlder = Source{
		Title: "RabbitMQ: rabbit_web_mqtt_handler.erl, 2023", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/rabbitmq/rabbitmq-server/blob/0058380fbd045281287fff594532e877192f3379/deps/rabbitmq_web_mqtt/src/rabbit_web_mqtt_handler.erl",
	}
)

// RabbitMQMQTT is RabbitMQ's Web MQTT plugin.
var RabbitMQMQTT = Owner{
	Slug:    "rabbitmq-mqtt",
	Name:    "RabbitMQ Web MQTT",
	URL:     "https://www.rabbitmq.com/docs/web-mqtt",
	Service: true,
	About:   Fact{"RabbitMQ's plugin that speaks MQTT over WebSocket.", []Cite{{&rabbitMQTT, ""}}},
	Entries: []Entry{
		{
			Code: 1000, Name: "CLOSE_NORMAL", Identifier: "CLOSE_NORMAL",
			Meaning: Fact{"The broker ended the connection, for any of many causes; the reason tells more.", []Cite{{&rabbitMQTTOlder, "stop"}}},
			Explanation: []Fact{
				{"Among them: a keepalive that timed out, a second client with the same id, or an administrator's request.", []Cite{{&rabbitMQTTOlder, "websocket_info"}}},
				{"\"MQTT died\" is the text for whatever has none of its own.", []Cite{{&rabbitMQTTOlder, "stop"}}},
			},
			Sender:   Server,
			Symptoms: []string{"mqtt keepalive timeout", "mqtt died", "duplicate client id"},
			Reasons:  []string{"MQTT keepalive timeout", "MQTT died"},
		},
		{
			Code: 1001, Name: "CLOSE_SERVER_GOING_DOWN", Identifier: "CLOSE_SERVER_GOING_DOWN",
			Meaning:  Fact{"The broker's node goes into maintenance.", []Cite{{&rabbitMQTT, ""}}},
			Sender:   Server,
			Symptoms: []string{"maintenance", "node drain"},
		},
		{
			Code: 1002, Name: "CLOSE_PROTOCOL_ERROR", Identifier: "CLOSE_PROTOCOL_ERROR",
			Meaning:  Fact{"An MQTT packet could not be read or broke the protocol, or CONNECT was refused.", []Cite{{&rabbitMQTTOlder, "handle_data1"}}},
			Sender:   Server,
			Symptoms: []string{"connect packet rejected", "bad mqtt credentials"},
			Reasons:  []string{"connect_packet_rejected", "cannot_parse"},
		},
		{
			Code: 1003, Name: "CLOSE_UNACCEPTABLE_DATA_TYPE", Identifier: "CLOSE_UNACCEPTABLE_DATA_TYPE",
			Meaning:  Fact{"The client sent text; MQTT over WebSocket needs binary messages.", []Cite{{&rabbitMQTTOlder, "websocket_handle"}}},
			Sender:   Server,
			Symptoms: []string{"unexpected websocket frame"},
			Reasons:  []string{"unexpected WebSocket frame"},
		},
	},
	Hints: []string{"web mqtt", "web_mqtt", ":15675", "mqtt died", "mqtt keepalive timeout"},
}
