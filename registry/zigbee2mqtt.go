package registry

var zigbee2mqttFrontend = Source{
	Title: "Zigbee2MQTT: frontend.ts", Kind: SourceCode, Read: "2026-11-29",
	URL: "https://github.com/Koenkk/zigbee2mqtt/blob/00e117f08e8fa73f29122122b4a6e842c1285cc7/lib/extension/frontend.ts",
}

// Zigbee2MQTT is a bridge for smart homes.
var Zigbee2MQTT = Owner{
	Slug: "zigbee2mqtt", Name: "Zigbee2MQTT frontend", Service: true,
	URL:   "https://www.zigbee2mqtt.io/guide/configuration/frontend.html",
	About: Fact{"A bridge between Zigbee devices and MQTT; its page gets the devices' states over a WebSocket.", []Cite{{&zigbee2mqttFrontend, ""}}},
	Hints: []string{"zigbee2mqtt"},
	Entries: []Entry{
		{
			Code: 4401, Name: "Unauthorized",
			Meaning: Fact{"The token in the URL is not the auth_token of the configuration.", []Cite{{&zigbee2mqttFrontend, "authenticate, onUpgrade"}}},
			Sender:  Server, Reasons: []string{"Unauthorized"},
		},
	},
}
